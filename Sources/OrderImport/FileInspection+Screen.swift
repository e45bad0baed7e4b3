import Commerce
import Diagnostics

extension ImportResult {
  /// What was recognised in a file, on one screen of 80 columns, and what to do next.
  ///
  /// It holds no cell's text: headers, counts and places only.
  package func screen(of file: FileInspection) -> String {
    var screen = Screen()
    screen.lines.append(printable(file.name))
    screen.row(
      "file",
      "\(grouped(file.bytes)) bytes, \(file.encoding.name) (\(percent(file.encoding.sure)) sure), "
        + "\(delimiterName(file.delimiter)), \(file.lineEnd)"
        + (file.preamble > 0 ? ", header on line \(file.preamble + 1)" : "")
    )
    screen.row("layout", "\(file.layout.name) (\(percent(file.layout.sure)) sure)")
    screen.row("", "one row is \(grainName(file.grain))")
    if file.hasOrders {
      screen.row("dates", datesInWords(file))
      screen.row("amounts", amountsInWords(file))
      screen.row("buyers", buyersInWords(file.identity))
    } else {
      screen.row("", "of orders whose times and buyers stand in another file")
    }
    addRows(file, &screen)
    addColumns(file, &screen)
    for (index, step) in nextSteps(file).enumerated() {
      screen.row(index == 0 ? "next" : "", step)
    }
    return screen.lines.joined(separator: "\n") + "\n"
  }

  private func datesInWords(_ file: FileInspection) -> String {
    var text = file.dates.form.isEmpty ? "none seen" : file.dates.form
    if let dayFirst = file.dates.dayFirst {
      text += dayFirst ? ", day before month" : ", month before day"
      text += " (\(percent(file.dates.sure)) sure)"
    }
    return text + ", zone \(file.dates.zone)\(sourceName(timeZoneSource))"
  }

  private func amountsInWords(_ file: FileInspection) -> String {
    let grouping = ["": "", " ": ", thousands set apart by blanks"][file.numbers.grouping]
    return "decimal \"\(file.numbers.decimal)\""
      + (grouping ?? ", thousands \"\(file.numbers.grouping)\"")
      + ", in \(ledger.currency.code)\(sourceName(currencySource))"
  }

  private func sourceName(_ source: Provenance) -> String {
    switch source {
    case .option: " (as you said)"
    case .column: " (from a column)"
    case .layout: " (from the layout)"
    case .assumed: " (assumed)"
    }
  }

  private func addRows(_ file: FileInspection, _ screen: inout Screen) {
    let excluded = file.excluded.values.reduce(0, +)
    let rejected = file.rejected.values.reduce(0, +)
    screen.row(
      "rows",
      "\(grouped(file.rows)) = \(grouped(file.accepted)) accepted + \(grouped(file.merged)) merged"
        + " + \(grouped(excluded)) excluded + \(grouped(rejected)) rejected"
        + " + \(grouped(file.blank)) blank"
    )
    if excluded > 0 { screen.row("", "excluded: \(listed(file.excluded))") }
    if rejected > 0 { screen.row("", "rejected: \(listed(file.rejected))") }
    if !file.samples.isEmpty {
      let places = file.samples.map { "\($0.line):\($0.column) \($0.reason)" }
      screen.row("", "first at line:column \(places.joined(separator: ", "))")
    }
  }

  private func addColumns(_ file: FileInspection, _ screen: inout Screen) {
    let order = OrderField.allCases.map(\.rawValue)
    let used = order.flatMap { field in file.columns.filter { $0.as == field } }
    screen.row(
      "columns",
      "\(used.count) used, \(file.columns.count - used.count) not used"
    )
    let entries = used.map { column in
      "\(column.as ?? "") = \(printable(column.header))\(doubt(column.sure))"
    }
    screen.pairs(entries)
  }

  private func doubt(_ sure: Double) -> String { sure < 1 ? " \(percent(sure))" : "" }

  /// A path as one word of a shell, which is not broken at its blanks.
  private func word(_ path: String) -> String {
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789/._-+@%,:=".unicodeScalars.contains($0)
    }
    guard !isPlain else { return printable(path) }
    return printable("'" + path.replacing("'", with: "'\\''") + "'")
      .replacing(" ", with: String(Screen.unbroken))
  }

  private func nextSteps(_ file: FileInspection) -> [String] {
    var steps: [String] = []
    let own = findings.sorted.filter { $0.location.file == file.name && $0.location.line == nil }
    for hint in own.compactMap(\.hint) where !steps.contains(hint) && steps.count < 3 {
      steps.append(hint)
    }
    if file.layout.sure < 1 || file.columns.contains(where: { $0.as != nil && $0.sure < 0.9 }) {
      steps.append("check the columns; correct one with --columns NAME=HEADER")
    }
    if timeZoneSource == .assumed { steps.append("say the shop's zone: --time-zone Europe/London") }
    if currencySource == .assumed { steps.append("say the currency: --currency EUR") }
    let known = file.identity.filter { $0.key != "none" && $0.key != "masked" }.values.reduce(0, +)
    if file.hasOrders, file.rows > 0, known == 0,
      !own.contains(where: { $0.code.hasPrefix("orders.no-") })
    {
      steps.append("no row says who bought: export the buyer's id, e-mail or phone too")
    }
    if file.hasOrders {
      steps.append("begin a site with it: regulars init FOLDER --from \(word(file.name))")
    } else if !inspections.contains(where: \.hasOrders) {
      steps.append("export the file of the orders themselves too, and give both together")
    }
    return steps
  }
}

extension TableInspection {
  /// What was recognised in the table, on one screen.
  package var screen: String {
    var screen = Screen()
    screen.lines.append(printable(name))
    screen.row("table", "\(table), \(encoding)")
    let (out, bad) = (excluded.values.reduce(0, +), rejected.values.reduce(0, +))
    screen.row(
      "rows",
      "\(grouped(rows)) = \(grouped(accepted)) accepted + \(grouped(merged)) merged"
        + " + \(grouped(out)) excluded + \(grouped(bad)) rejected + \(grouped(blank)) blank"
    )
    if out > 0 { screen.row("", "excluded: \(listed(excluded))") }
    if bad > 0 { screen.row("", "rejected: \(listed(rejected))") }
    let used = columns.filter { $0.as != nil }
    screen.row("columns", "\(used.count) used, \(columns.count - used.count) not used")
    screen.pairs(used.map { "\($0.as ?? "") = \(printable($0.header))" })
    return screen.lines.joined(separator: "\n") + "\n"
  }
}

extension FileInspection {
  /// Whether its rows say when orders were made; else they are lines of orders of another file.
  fileprivate var hasOrders: Bool {
    columns.contains { $0.as == "ordered_at" || $0.as == "paid_at" }
  }
}

/// Lines of at most 80 columns: a label of 10, then text that goes on below itself.
private struct Screen {
  var lines: [String] = []
  /// A blank at which no line ends.
  static let unbroken: Character = "\u{1}"
  private let indent = 12
  private let width = 80

  mutating func row(_ label: String, _ text: String) {
    var line = "  " + label + String(repeating: " ", count: max(1, indent - 2 - label.count))
    var length = indent
    for word in text.split(separator: " ") {
      let size = displayWidth(word)
      if length > indent, length + 1 + size > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        length = indent
      }
      if length > indent {
        line += " "
        length += 1
      }
      line += word.replacing(String(Screen.unbroken), with: " ")
      length += size
    }
    lines.append(line)
  }

  /// Entries side by side, from top to bottom.
  mutating func pairs(_ entries: [String]) {
    let half = (entries.count + 1) / 2
    for index in 0..<half {
      let right = index + half < entries.count ? fitted(entries[index + half], 37) : ""
      let left = fitted(entries[index], right.isEmpty ? 76 : 38)
      let gap = right.isEmpty ? "" : String(repeating: " ", count: max(1, 39 - displayWidth(left)))
      lines.append("    " + left + gap + right)
    }
  }

  private func fitted(_ text: String, _ limit: Int) -> String {
    guard displayWidth(text[...]) > limit else { return text }
    var part = ""
    var length = 1
    for character in text {
      let size = displayWidth(String(character)[...])
      if length + size > limit { break }
      part.append(character)
      length += size
    }
    return part + "…"
  }
}

/// Columns of a terminal: wide signs of East Asia take two (Unicode Standard Annex 11).
private func displayWidth(_ text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { sum, scalar in
    switch scalar.value {
    case 0x300...0x36f, 0x200b...0x200f: sum
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff,
      0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
      sum + 2
    default: sum + 1
    }
  }
}

private func grainName(_ grain: String) -> String {
  switch grain {
  case "O": "an order"
  case "OL": "a line of an order; the order's own cells stand on its first row"
  case "OLx": "a line of an order; the order's own cells stand on each row"
  default: "a line of an order"
  }
}

private func delimiterName(_ delimiter: String) -> String {
  switch delimiter {
  case "\t": "tabs"
  case ",": "commas"
  case ";": "semicolons"
  case "|": "bars"
  default: "\"\(delimiter)\" between cells"
  }
}

private func buyersInWords(_ identity: [String: Int]) -> String {
  let all = identity.values.reduce(0, +)
  guard all > 0 else { return "no row" }
  let masked = identity["masked"] ?? 0
  let unknown = (identity["none"] ?? 0) + masked
  let kinds = ["customer_id", "oaid", "email", "phone"].compactMap { kind in
    identity[kind].map { "\(kind) \(share($0, of: all))" }
  }
  let known = "\(share(all - unknown, of: all)) of rows say who bought"
  return (kinds.isEmpty ? known : known + ": " + kinds.joined(separator: ", "))
    + (masked > 0 ? "; masked \(share(masked, of: all))" : "")
}

private func listed(_ counts: [String: Int]) -> String {
  let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
  return sorted.map { "\($0.key) \(grouped($0.value))" }.joined(separator: ", ")
}

/// A share with one decimal that is 0 or 100 only where it is none or all.
private func share(_ part: Int, of whole: Int) -> String {
  var tenths = (part * 1000 + whole / 2) / whole
  if part > 0 { tenths = max(1, tenths) }
  if part < whole { tenths = min(999, tenths) }
  return tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %"
}

private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

/// Digits in threes.
private func grouped(_ number: Int) -> String {
  let digits = String(number)
  var text = ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.count - place) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return text
}
