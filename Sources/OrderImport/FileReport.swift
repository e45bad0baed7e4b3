import Commerce
import Diagnostics

/// Rejected rows of one reason that get a finding each; the others are counted.
private let shownRejects = 5

/// Orders with the same unknown status from which on it is repeated.
private let fewestShown = 5

/// What there is to say of a file that was read.
func report(_ file: ReadFile, _ currency: Currency, _ findings: inout Findings) {
  let name = file.source.name
  let reader = file.reader
  if file.account.rows == file.account.blank { findings.add(.headerOnly(name)) }
  let header = file.plan[.orderedAt].first.map { file.dialect.headers[$0] } ?? "paid_at"
  if reader.dates.decided == nil, reader.dates.ambiguous > 0 {
    findings.add(.undecidedDates(name, header, dayFirst: reader.dates.dayFirst))
  }
  let forms = reader.dates.formsSeen
  if forms.count > 1 { findings.add(.mixedDates(name, header, forms)) }
  for finding in reader.dates.findings(name, header) { findings.add(finding) }
  if reader.numbers.isUndecided {
    findings.add(.undecidedNumbers(name, decimal: reader.numbers.decimal))
  }
  reportTotals(file, currency, &findings)
  reportStatuses(file, &findings)
  reportRejects(file, &findings)
}

private func reportStatuses(_ file: ReadFile, _ findings: inout Findings) {
  let unknown = file.reader.statuses.unknown
  // Many different words are no statuses: they may be anything, so they are not repeated. Nor are
  // words of few orders, which may be notes on a person.
  let isShowable = unknown.count <= 12
  for (entry, line) in zip(unknown, file.unknownStatusLines).prefix(12) {
    let word = String(decoding: entry.word, as: UTF8.self)
    let isPlain =
      entry.word.count <= 40 && !word.contains(where: { "@0123456789".contains($0) })
      && !word.unicodeScalars.contains { $0.value < 0x20 }
    findings.add(
      .unknownStatus(
        file.source.name,
        isShowable && isPlain && entry.orders >= fewestShown ? word : nil,
        rows: entry.rows,
        line: line
      )
    )
  }
}

private func reportRejects(_ file: ReadFile, _ findings: inout Findings) {
  var shown: [String: Int] = [:]
  var all = file.account.rejected
  for row in file.rejects {
    if row.isCutOff {
      findings.add(.cutOff(row))
      all[row.reason, default: 1] -= 1
      continue
    }
    shown[row.reason, default: 0] += 1
    guard shown[row.reason] ?? 0 <= shownRejects else { continue }
    findings.add(.rejected(row, isText: file.origin.isText))
  }
  for (reason, count) in all.sorted(by: { $0.key < $1.key }) where count > shownRejects {
    findings.add(.moreRejected(file.source.name, reason, count - shownRejects))
  }
}

extension DateColumn {
  /// Names of the forms that occur.
  var formsSeen: [String] {
    DateForm.allCases.filter { forms[$0.rawValue] > 0 }.map { $0.name(dayFirst: dayFirst) }
  }
}

extension RowReader {
  /// Rows by what tells their customer.
  fileprivate var rowsByIdentity: [String: Int] {
    var rows = ["none": identity[0]]
    if masked > 0 { rows["masked"] = masked }
    for kind in IdentityKind.allCases where identity[Int(kind.rawValue)] > 0 {
      rows[kind.name] = identity[Int(kind.rawValue)]
    }
    return rows
  }
}

extension ReadFile {
  func inspection(zone: String) -> FileInspection {
    let dates = reader.dates
    let form = dates.formsSeen.first ?? ""
    let depends = dates.forms[DateForm.slashes.rawValue] > 0
    return FileInspection(
      name: source.name,
      bytes: byteCount,
      encoding: .init(name: encoding.encoding.rawValue, sure: encoding.sure),
      delimiter: String(Unicode.Scalar(dialect.delimiter)),
      lineEnd: dialect.lineEnd,
      layout: .init(name: layout.name, sure: layoutSure),
      grain: grain == .items ? "L" : grain.rawValue,
      columns: dialect.headers.indices.map { column in
        .init(
          header: dialect.headers[column],
          as: plan.field(of: column)?.rawValue,
          sure: plan.sureness[column]
        )
      },
      dates: .init(
        form: form + (dates.hasTimes ? " HH:MM" : "") + (dates.hasOffsets ? " +HH:MM" : ""),
        zone: zone,
        dayFirst: depends ? dates.dayFirst : nil,
        sure: dates.decided == nil && dates.ambiguous > 0 ? 0.5 : 1
      ),
      numbers: .init(
        decimal: String(Unicode.Scalar(reader.numbers.decimal)),
        grouping: reader.numbers.grouping == 0
          ? "" : String(Unicode.Scalar(reader.numbers.grouping))
      ),
      identity: reader.rowsByIdentity,
      rows: account.rows,
      accepted: account.accepted,
      merged: account.merged,
      blank: account.blank,
      preamble: account.preamble,
      excluded: account.excluded,
      rejected: account.rejected,
      samples: rejects.prefix(5).map { .init(line: $0.line, column: $0.column, reason: $0.reason) }
    )
  }
}
