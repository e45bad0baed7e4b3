import Commerce
import Diagnostics

/// Reads order files into a ledger, with an account of every row.
///
/// What is wrong with the input stands in the result's findings, all of it; an error there means
/// that the ledger must not be used. The result is the same whatever order the files are named in,
/// apart from the files' own order in the account. Cost: O(bytes + orders log orders).
///
/// - Throws: `ImportFault` when the disk fails.
package func importOrders(
  _ sources: [OrderSource],
  options: ImportOptions = ImportOptions(),
  progress: (@Sendable (ImportProgress) -> Void)? = nil
) throws -> ImportResult {
  var findings = Findings()
  checkOptions(options, &findings)
  var files: [ReadFile] = []
  var zone = ZoneChoice(options)
  if sources.isEmpty { findings.add(.noFile()) }
  var reader = FileReader(options, zone.rules, progress)
  // Read in an order of their own, so that nothing depends on how they were named.
  for source in sources.sorted(by: OrderSource.comesFirst) {
    files += try reader.read(source, index: files.count)
  }
  if zone.isOpen, let name = commonZone(files), let rules = zone.fromLayout(name, options),
    files.contains(where: { $0.reader.dates.hasOffsets })
  {
    // Offsets must be turned into the zone that only the layout told.
    let piped = reader.piped
    reader = FileReader(options, rules, progress)
    reader.piped = piped
    files = []
    for source in sources.sorted(by: OrderSource.comesFirst) {
      files += try reader.read(source, index: files.count)
    }
  } else if zone.isOpen, let name = commonZone(files) {
    _ = zone.fromLayout(name, options)
  }
  findings.add(contentsOf: reader.findings)
  if let unknown = zone.unknown { findings.add(.unknownZone(unknown)) }
  if zone.source == .assumed, !files.isEmpty { findings.add(.assumedZone()) }
  let money = chooseCurrency(options, reader.gathered, files)
  if money.source == .assumed, !files.isEmpty { findings.add(.assumedCurrency()) }
  var assembly = OrderAssembly(
    reader.gathered,
    files,
    options,
    (money.currency, money.code),
    timeZone: zone.name
  )
  assembly.assemble()
  checkMapping(options, files, &findings)
  return finished(assembly, zone, money.source, &findings)
}

private func finished(
  _ assembly: OrderAssembly,
  _ zone: ZoneChoice,
  _ currencySource: Provenance,
  _ findings: inout Findings
) -> ImportResult {
  for file in assembly.files { report(file, &findings) }
  checkShare(assembly.files, assembly.material.options, &findings)
  if assembly.otherCurrencies > 0 {
    findings.add(.otherCurrencies(assembly.otherCurrencies, assembly.material.currency.code))
  }
  if assembly.isTooLarge { findings.add(.totalTooLarge()) }
  checkLastDay(assembly.ledger.orders.day, &findings)
  if assembly.ledger.customers.count == 0, assembly.ledger.orders.count > 0 {
    findings.add(.nobodyKnown(assembly.ledger.orders.count))
  }
  let order = assembly.ledger.arrangement(by: assembly.orderKeys)
  var keys = KeyTable()
  for index in order { keys.append(assembly.orderKeys[Int32(index)]) }
  var companions = assembly.companions
  if !companions.isEmpty {
    var places = [Int32](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = Int32(place) }
    for index in companions.indices {
      companions[index].order = places[Int(companions[index].order)]
    }
  }
  return ImportResult(
    ledger: assembly.isTooLarge
      ? Ledger(currency: assembly.material.currency, timeZone: zone.name)
      : assembly.ledger.arranged(in: order),
    orderKeys: keys,
    files: assembly.files.map(\.account),
    excludedOrders: assembly.excludedOrders,
    unlinkedReturns: assembly.unlinkedReturns,
    rejects: assembly.files.flatMap(\.rejects),
    findings: findings,
    inspections: assembly.files.map { $0.inspection(zone: zone.name) },
    timeZoneSource: zone.source,
    currencySource: currencySource,
    companionRows: companions
  )
}

/// One slip in a date's year would move everything that is counted back from the last day.
private func checkLastDay(_ days: [Int32], _ findings: inout Findings) {
  guard let last = days.max(), let before = days.lazy.filter({ $0 < last }).max(),
    last - before > 366
  else { return }
  findings.add(.lonelyLastDay(Day(number: last).iso, before: Day(number: before).iso))
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

private func chooseCurrency(
  _ options: ImportOptions,
  _ gathered: Gathered,
  _ files: [ReadFile]
) -> (currency: Currency, code: Int64?, source: Provenance) {
  let names = (0..<gathered.currencies.count).map {
    gathered.currencies.keys.text(Int32($0)).uppercased()
  }
  func code(_ currency: Currency) -> Int64? {
    // A currency that no row has: none of them counts.
    names.isEmpty ? nil : Int64(names.firstIndex(of: currency.code) ?? -1)
  }
  if let wanted = options.currency { return (wanted, code(wanted), .option) }
  var seen = [Bool](repeating: false, count: gathered.orders.count)
  var counts = [Int](repeating: 0, count: names.count)
  if !names.isEmpty {
    for row in 0..<gathered.rows.count {
      let value = gathered.rows.currency.value(row)
      let order = Int(gathered.rows.order[row])
      guard value != RowTable.missing, !seen[order] else { continue }
      seen[order] = true
      counts[Int(value)] += 1
    }
  }
  let best = names.indices.max { a, b in
    counts[a] == counts[b] ? names[a] > names[b] : counts[a] < counts[b]
  }
  if let best { return (Currency(code: names[best]), Int64(best), .column) }
  let known = Set(files.compactMap(\.layout.currency))
  if known.count == 1, let name = known.first {
    return (Currency(code: name), nil, .layout)
  }
  return (.unknown, nil, .assumed)
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

private func checkShare(
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
