import Commerce
import Diagnostics

/// Reads order files into a ledger, with an account of every row.
///
/// What is wrong with the input stands in the result's findings, all of it; an error there means
/// that the ledger must not be used. The result is the same whatever order the files are named in,
/// apart from the files' own order in the account, and whatever the number of threads. Cost:
/// O(bytes + orders).
///
/// - Throws: `ImportFault` when the disk fails.
package func importOrders(
  _ sources: [OrderSource],
  options: ImportOptions = ImportOptions(),
  progress: (@Sendable (ImportProgress) -> Void)? = nil
) throws -> ImportResult {
  var findings = Findings()
  checkOptions(options, &findings)
  var tables = try TableImport(options)
  var options = options
  options.wanted = tables.wanted
  if sources.isEmpty { findings.add(.noFile()) }
  // Read in an order of their own, so that nothing depends on how they were named.
  let sorted = sources.sorted(by: OrderSource.comesFirst)
  var zone = ZoneChoice(options)
  var (reader, files) = try readAll(sorted, options, zone.rules, nil, nil, progress)
  if !reader.mistaken.isEmpty {
    (reader, files) = try readAll(sorted, options, zone.rules, nil, reader, progress)
  }
  if zone.isOpen, let name = commonZone(files), let rules = zone.fromLayout(name, options),
    files.contains(where: { $0.reader.dates.hasOffsets })
  {
    // Offsets must be turned into the zone that only the layout told.
    (reader, files) = try readAll(sorted, options, rules, reader.money, reader, progress)
  }
  let money = chosenMoney(
    options,
    currencies(of: files, reader.words),
    rowsByCurrencyOfLayout(files)
  )
  if let presumed = reader.money, presumed != money, !files.isEmpty {
    // The first rows were not what most are: amounts are read again in the right units.
    (reader, files) = try readAll(sorted, options, zone.rules, money, reader, progress)
  }
  var assembly = OrderAssembly(&reader, files, options, money.currency, timeZone: zone.name)
  if reader.learnTotals(assembly.files) {
    // Only all rows of an order show whether what was taken for its total is its lines'.
    (reader, files) = try readAll(sorted, options, zone.rules, money, reader, progress)
    assembly = OrderAssembly(&reader, files, options, money.currency, timeZone: zone.name)
  }
  findings.add(contentsOf: reader.findings)
  if let unknown = zone.unknown { findings.add(.unknownZone(unknown)) }
  if zone.source == .assumed, !files.isEmpty { findings.add(.assumedZone()) }
  if money.source == .assumed, !files.isEmpty { findings.add(.assumedCurrency()) }
  checkMapping(options, files, &findings)
  try reader.reportReusedIDs(assembly.files, &findings)
  try reader.reportCutIDs(assembly.files, &findings)
  try reader.reportReturns(assembly.files, &findings)
  try reader.reportOtherEnds(assembly.files, &findings)
  try reader.reportMarkedAmounts(assembly.files, money, &findings)
  var result = assembly.finished(zone, money.source, &findings)
  let settled = TableImport.Settled(
    zone: zone.rules,
    currency: money.currency,
    country: options.country ?? files.lazy.compactMap(\.layout.country).first,
    places: assembly.places,
    identityKinds: assembly.identityKinds,
    orderColumn: files.lazy.compactMap { file in
      file.plan[.orderID].first.map { file.dialect.headers[$0] }
    }.first
  )
  if !assembly.isTooLarge { tables.finish(settled, &result) }
  return result
}

private func readAll(
  _ sources: [OrderSource],
  _ options: ImportOptions,
  _ zone: ZoneRules,
  _ money: ShopMoney?,
  _ before: FileReader?,
  _ progress: (@Sendable (ImportProgress) -> Void)?
) throws -> (FileReader, [ReadFile]) {
  var reader = FileReader(options, zone, money, isAlone: sources.count == 1, progress)
  if let before {
    reader.piped = before.piped
    reader.encodings = before.encodings.merging(before.mistaken) { $1 }
    reader.totalsOfLines = before.totalsOfLines
  }
  var files: [ReadFile] = []
  for source in sources { files += try reader.read(source, index: files.count) }
  return (reader, files)
}

/// Orders by their currency, of all files.
private func currencies(of files: [ReadFile], _ words: FileWords) -> [[UInt8]: Int] {
  var counts: [[UInt8]: Int] = [:]
  for file in files {
    for (code, count) in file.counts.currencies.enumerated() where count > 0 {
      counts[words.currencies.bytes(Int32(code)), default: 0] += count
    }
  }
  return counts
}

/// Rows by the currency that their file's layout stands for.
private func rowsByCurrencyOfLayout(_ files: [ReadFile]) -> [String: Int] {
  files.reduce(into: [:]) { rows, file in
    if let name = file.layout.currency { rows[name, default: 0] += file.account.rows }
  }
}

/// The shop's currency: as it was said, else that of most orders, else that of the layouts of most
/// rows.
func chosenMoney(
  _ options: ImportOptions,
  _ counts: [[UInt8]: Int],
  _ layouts: [String: Int]
) -> ShopMoney {
  if let wanted = options.currency { return ShopMoney(currency: wanted, source: .option) }
  let best = counts.max { a, b in
    a.value == b.value ? b.key.lexicographicallyPrecedes(a.key) : a.value < b.value
  }
  if let best, best.value > 0 {
    let code = String(decoding: best.key, as: UTF8.self)
    return ShopMoney(currency: Currency(code: code), source: .column)
  }
  if let most = layouts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
    return ShopMoney(currency: Currency(code: most.key), source: .layout)
  }
  return ShopMoney(currency: .unknown, source: .assumed)
}

extension OrderAssembly {
  fileprivate func finished(
    _ zone: ZoneChoice,
    _ currencySource: Provenance,
    _ findings: inout Findings
  ) -> ImportResult {
    for file in files { report(file, ledger.currency, &findings) }
    checkShare(files, options, &findings)
    if otherCurrencies > 0 {
      findings.add(.otherCurrencies(otherCurrencies, ledger.currency.code))
    }
    if isTooLarge { findings.add(.totalTooLarge()) }
    if wordCounts.channels > SharedWords.mostCodes { findings.add(.tooManyWords("channel")) }
    if wordCounts.regions > SharedWords.mostCodes { findings.add(.tooManyWords("region")) }
    checkLastDay(days, ledger, &findings)
    reportUncovered(files, days, &findings)
    reportCopies(files, &findings)
    reportTwins(ledger, files, &findings)
    reportPaddedKeys(ledger, files, &findings)
    if ledger.customers.count == 0, ledger.orders.count > 0,
      !files.allSatisfy({ $0.layout.noBuyer != nil })
    {
      findings.add(.nobodyKnown(ledger.orders.count))
    }
    return ImportResult(
      ledger: isTooLarge
        ? Ledger(currency: ledger.currency, timeZone: ledger.timeZone) : ledger,
      files: files.map(\.account),
      excludedOrders: excludedOrders,
      unlinkedReturns: unlinkedReturns,
      rejects: files.count == 1 ? files[0].rejects : files.flatMap(\.rejects),
      findings: findings,
      inspections: files.map { $0.inspection(zone: zone.name) },
      timeZoneSource: zone.source,
      currencySource: currencySource,
      rowsByDay: files.map(\.counts.days)
    )
  }
}

extension OrderSource {
  fileprivate static func comesFirst(_ a: OrderSource, _ b: OrderSource) -> Bool {
    if a.name.utf8.elementsEqual(b.name.utf8) {
      return a.path.utf8.lexicographicallyPrecedes(b.path.utf8)
    }
    return a.name.utf8.lexicographicallyPrecedes(b.name.utf8)
  }
}

/// The shop's time zone and where it was taken from.
private struct ZoneChoice {
  private(set) var name = "UTC"
  private(set) var rules = ZoneRules()
  private(set) var source = Provenance.assumed
  private(set) var unknown: String?

  init(_ options: ImportOptions) {
    guard let wanted = options.timeZone else { return }
    source = .option
    guard let found = ZoneRules(named: wanted, folder: options.zoneFolder) else {
      unknown = wanted
      return
    }
    name = wanted
    rules = found
  }

  /// Whether a layout may still say it.
  var isOpen: Bool { source == .assumed }

  mutating func fromLayout(_ wanted: String, _ options: ImportOptions) -> ZoneRules? {
    guard let found = ZoneRules(named: wanted, folder: options.zoneFolder) else { return nil }
    (name, rules, source) = (wanted, found, .layout)
    return found
  }
}

/// The zone of the files' layouts, if they agree.
private func commonZone(_ files: [ReadFile]) -> String? {
  guard let first = files.first?.layout.timeZone else { return nil }
  return files.allSatisfy { $0.layout.timeZone == first } ? first : nil
}

private func checkOptions(_ options: ImportOptions, _ findings: inout Findings) {
  for name in options.columns.keys.sorted() where OrderField(rawValue: name) == nil {
    findings.add(.unknownColumn(name))
  }
  if let layout = options.layout, Layout.named(layout) == nil {
    findings.add(.unknownLayout(layout))
  }
}

private func checkMapping(
  _ options: ImportOptions,
  _ files: [ReadFile],
  _ findings: inout Findings
) {
  guard !files.isEmpty else { return }
  let headers = files.flatMap(\.dialect.headers)
  let keys = Set(headers.map(headerKey))
  for (name, header) in options.columns.sorted(by: { $0.key < $1.key })
  where header != "-" && OrderField(rawValue: name) != nil && !keys.contains(headerKey(header)) {
    findings.add(.mappedHeaderMissing(name, header, headers))
  }
}

func checkShare(
  _ files: [ReadFile],
  _ options: ImportOptions,
  _ findings: inout Findings
) {
  let rejected = files.reduce(0) { $0 + $1.account.rejectedTotal }
  let rows = files.reduce(0) { $0 + $1.account.rows - $1.account.blank }
  // One row alone is never an error.
  if rejected > 1, Double(rejected) > options.maxRejected * Double(rows) {
    findings.add(.rejectedShare(rejected, of: rows, limit: options.maxRejected))
  }
}
