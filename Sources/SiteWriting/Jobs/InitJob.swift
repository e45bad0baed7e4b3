import Commerce
package import Diagnostics
import Glibc
import Notebook
import OrderImport
import SampleShop

/// `regulars init`: what was made, said line by line.
package struct InitResult: Sendable {
  package var findings: Findings
  package var lines: [String]
}

/// Makes a content folder: the sample shop, or one that begins with the shop's own exports.
///
/// - Throws: `JobFailure`; a folder that holds anything is left alone.
package func initialise(
  folder: String,
  from files: [String],
  language: String?,
  overrides: [String],
  tables: [String] = []
) throws(JobFailure) -> InitResult {
  if let language { _ = try offeredLanguage(language) }
  guard !files.isEmpty else {
    guard tables.isEmpty else {
      throw .usage("the sample has tables of its own; give --table with --from")
    }
    let line = try writeSample(folder: folder, orders: nil, seed: 1)
    if let language { try putFirst(language, in: folder) }
    return InitResult(findings: Findings(), lines: [line])
  }
  var settings = Settings()
  try applying(overrides, to: &settings)
  let found = try orderSources(files)
  let files = found.sources.map(\.path)
  guard !files.contains(OrderSource.standardInput) else {
    throw .usage("a content folder keeps its exports: save what comes through the pipe as a file")
  }
  try checkNames(files)
  var options = ImportOptions(settings)
  options.tables = try tableSources(tables, settings)
  let copies = try options.tables.map { table throws(JobFailure) in
    (from: table.source.path, to: try tableName(table))
  }
  let orders = try readOrders(found.sources, options: options, progress: .silent)
  guard !orders.inspections.isEmpty else { throw JobFailure(orders.findings) }
  try makeNewFolder(folder)
  do {
    try writeFile(
      Array(settingsText(orders, settings, overrides, language ?? "en").utf8),
      to: folder + "/regulars.yml"
    )
    for file in SampleShop.files where file.path.hasPrefix("playbooks/") {
      try writeContent(ownPlaybook(file, orders), to: file.path, in: folder)
    }
    try makeFolderIfMissing(folder + "/orders")
    for file in files { try copyFile(file, to: folder + "/orders/" + Disk.name(of: file)) }
    for copy in copies { try copyFile(copy.from, to: folder + "/" + copy.to) }
  } catch {
    throw JobFailure(error, after: orders.findings)
  }
  return InitResult(
    findings: orders.findings,
    lines: [
      "\(folder) holds your exports and regulars.yml with what was recognised: look at it first",
      "refunds, ratings, service and other tables go beside it: the page data says what each opens",
      "its playbooks are those of the made-up sample shop: rewrite them in your own words",
      "then run: regulars build \(folder)",
    ]
  )
}

/// The name by which a content folder knows a table, with the file's own ending.
private func tableName(_ table: TableSource) throws(JobFailure) -> String {
  let name = Disk.name(of: table.source.path)
  let ending = name.firstIndex(of: ".").map { String(name[$0...]) } ?? ""
  let own = table.table.rawValue + ending
  guard ShopTable(fileName: own) == table.table else {
    throw .usage("\"\(name)\" cannot stand in a content folder as a table")
  }
  return own
}

/// All exports come to stand in one folder, so their names must differ.
private func checkNames(_ files: [String]) throws(JobFailure) {
  var seen: [String: String] = [:]
  for file in files {
    guard let other = seen.updateValue(file, forKey: Disk.name(of: file).lowercased()) else {
      continue
    }
    throw .usage("\"\(other)\" and \"\(file)\" have the same name; rename one of them")
  }
}

/// A playbook of the sample without its costs, which are the sample's money, where the shop's is
/// another.
private func ownPlaybook(_ file: SampleFile, _ orders: ImportResult) -> [UInt8] {
  guard orders.ledger.currency.code != SampleShop.currency else { return Array(file.bytes) }
  return file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .filter { !$0.starts(with: Array("cost:".utf8)) }
    .joined(separator: [UInt8(ascii: "\n")]).map { $0 }
}

/// `regulars.yml` with what was recognised, so that a person can correct it.
private func settingsText(
  _ orders: ImportResult,
  _ settings: Settings,
  _ overrides: [String],
  _ language: String
) -> String {
  let more = GivenSettings(overrides)
  let other = language == "en" ? "zh-Hans" : "en"
  var lines = [
    "# What regulars recognised in the exports. Correct what is wrong; remove what you do not need.",
    "shop:",
    "  name: \(quoted(settings.shop.name.isEmpty ? "My shop" : settings.shop.name))",
    "  currency: \(orders.ledger.currency.code)",
    "  timeZone: \(quoted(orders.ledger.timeZone))",
  ]
  if !more.has("shop.languages") { lines.append("  languages: [\(language), \(other)]") }
  let first = more.has("shop.languages") ? settings.shop.languages.first : language
  if first != sampleLanguage, !more.has("shop.noteLanguage") { lines.append(noteLanguageLine) }
  lines += more.lines(of: "shop")
  let layouts = Set(orders.inspections.map(\.layout.name))
  var given: [String] = []
  if layouts.count == 1, let layout = layouts.first, !more.has("orders.layout") {
    // Of a platform a remark only: files of another, which the shop may move to, are recognised too.
    let isGuess = layout == "canonical"
    given.append(isGuess ? "  layout: \(layout)" : "  # layout: \(layout)  # as recognised")
  }
  given += more.lines(of: "orders")
  let said = settings.orders.columns
  if !said.isEmpty {
    // What the person said is kept as it was said.
    given.append("  columns:")
    given += said.map { "    \($0.key): \(quoted($0.value))" }
  } else if layouts.count == 1 {
    given += columnLines(orders, isGuess: layouts == ["canonical"])
  }
  if !given.isEmpty { lines += ["orders:"] + given }
  lines += more.others
  return lines.joined(separator: "\n") + "\n"
}

/// How the columns were read, a line each that says how sure that is.
///
/// What a platform's layout says stays a remark: it reads more than one column of a kind. What was
/// gathered from headers and cells is set, to be corrected.
private func columnLines(_ orders: ImportResult, isGuess: Bool) -> [String] {
  var headers: [String: [(header: String, sure: Double)]] = [:]
  var names: [String] = []
  for column in orders.inspections.flatMap(\.columns) {
    guard let name = column.as else { continue }
    if headers[name] == nil { names.append(name) }
    if headers[name]?.contains(where: { $0.header == column.header }) != true {
      headers[name, default: []].append((column.header, column.sure))
    }
  }
  guard !names.isEmpty else { return [] }
  var lines =
    isGuess
    ? ["  # How the columns were read. Correct what is wrong; - says that there is no such column."]
    : [
      "  # How the columns were read. To fix the mapping by hand, take \"# \" off each line below."
    ]
  lines.append(isGuess ? "  columns:" : "  # columns:")
  for name in names {
    let found = headers[name] ?? []
    let mark = isGuess ? "    " : "  #   "
    if found.count == 1 {
      let sure = percent(found[0].sure)
      lines.append("\(mark)\(name): \(quoted(found[0].header))  # \(sure) sure")
    } else {
      // A setting names one header: where several serve, they go on being recognised.
      let all = found.map { quoted($0.header) }.joined(separator: " or ")
      lines.append("\(mark)# \(name): \(all), as the layout finds them")
    }
  }
  return lines
}

private func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }

/// A YAML text in double quotes.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    default: if scalar.value >= 32 { result.unicodeScalars.append(scalar) }
    }
  }
  return result + "\""
}

/// The language of the sample's notes whose names have none.
private let sampleLanguage = "en"

private let noteLanguageLine =
  "  noteLanguage: \(sampleLanguage)            # of playbooks and notes without .LANG in their names"

/// The sample says its languages in one line; the wanted one comes first, the others stay.
private func putFirst(_ language: String, in folder: String) throws(JobFailure) {
  let path = folder + "/regulars.yml"
  do {
    let file = try OpenFile(try Disk.resolved(path), flags: O_RDONLY)
    let text = String(decoding: try file.read(atMost: 1 << 16), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let key = "  languages: ["
      guard line.hasPrefix(key), let end = line.firstIndex(of: "]") else { return String(line) }
      let tags = line[..<end].dropFirst(key.count).split(separator: ",").map(trimmed)
      let all = [language] + tags.filter { $0 != language }
      let setting = key + all.joined(separator: ", ") + "]"
      return language == sampleLanguage ? setting : setting + "\n" + noteLanguageLine
    }
    try writeFile(Array(lines.joined(separator: "\n").utf8), to: path)
  } catch {
    throw JobFailure(error)
  }
}

private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.prefix { $0 != " " })
}

/// Copies piece by piece: an export can be larger than memory.
private func copyFile(_ source: String, to target: String) throws(SiteWritingError) {
  let file = try OpenFile(try Disk.resolved(source), flags: O_RDONLY)
  try writeFile(to: target) { put throws(SiteWritingError) in
    var offset = 0
    while true {
      let piece = try file.read(atMost: 1 << 20, from: offset)
      if piece.isEmpty { return }
      try put(piece)
      offset += piece.count
    }
  }
}
