import Commerce
import Diagnostics
import Dispatch
import Synchronization

/// Makes the ledger out of what all files hold.
struct OrderAssembly {
  let options: ImportOptions
  private(set) var files: [ReadFile]
  private(set) var ledger: Ledger
  private(set) var excludedOrders: [String: Int] = [:]
  private(set) var unlinkedReturns: Int64 = 0
  private(set) var otherCurrencies = 0
  private(set) var isTooLarge = false
  /// Different words of the columns that become codes.
  private(set) var wordCounts = (channels: 0, regions: 0)
  /// Accepted rows by day, of all files.
  private(set) var days = DayCounts()
  /// Orders that tables name.
  private var found: [FoundOrder] = []
  /// Where they stand; `nil` where no table names any.
  private(set) var places: OrderPlaces?
  /// By customer, what kind of key tells them; empty where no table asks.
  private(set) var identityKinds: [UInt8] = []

  init(
    _ reader: inout FileReader,
    _ files: [ReadFile],
    _ options: ImportOptions,
    _ currency: Currency,
    timeZone: String
  ) {
    self.options = options
    self.files = files
    ledger = Ledger(currency: currency, timeZone: timeZone)
    var workers = reader.workers
    var collected = reader.collected
    let (words, rules) = (reader.words, reader.rules)
    wordCounts = (words.channels.count, words.regions.count)
    reader.workers = []
    reader.collected = Stitching.Collected()
    let stores = KeyStores(stores: workers.map(\.words.keys))
    tieHeadless(&collected, stores)
    let lineBases = group(&collected, &workers, rules, stores, words)
    let titles = ProductTable.titles(workers.map(\.words.products), count: words.products.count)
    var partitions = workers.map(\.partitions)
    for partition in partitions { found += partition.found }
    workers = []
    let making = LedgerMaking(
      words: words,
      stores: stores,
      currency: currency,
      timeZone: timeZone,
      lineBases: lineBases,
      workers: partitions.count,
      keepsKinds: !options.tables.isEmpty
    )
    ledger = making.make(&partitions, &collected.lines, titles: titles, kinds: &identityKinds)
    if let wanted = words.wanted { places = OrderPlaces(wanted, found, stores, ledger) }
    found = []
    account()
  }

  /// By the time of a file's latest order, then by the bytes of its name.
  private var fileRanks: [Int] {
    let order = files.indices.sorted { a, b in
      let (x, y) = (files[a].reader.latest, files[b].reader.latest)
      if x != y { return x < y }
      let (p, q) = (files[a].source.name.utf8, files[b].source.name.utf8)
      return p.elementsEqual(q) ? a < b : p.lexicographicallyPrecedes(q)
    }
    var ranks = [Int](repeating: 0, count: files.count)
    for (rank, file) in order.enumerated() { ranks[file] = rank }
    return ranks
  }

  /// Settles orders whose parts may stand apart.
  ///
  /// - Returns: where each worker's own lines begin in the table of all.
  private mutating func group(
    _ collected: inout Stitching.Collected,
    _ workers: inout [WorkerState],
    _ rules: [OrderRules],
    _ stores: KeyStores,
    _ words: FileWords
  ) -> [Int] {
    guard !collected.parts.isEmpty else { return workers.map { _ in 0 } }
    let grouping = PartGrouping(
      parts: collected.parts,
      special: collected.special,
      lines: collected.lines,
      rules: rules,
      ranks: fileRanks,
      facts: FileFacts.all(files),
      stores: stores,
      words: words
    )
    collected.parts = []
    collected.special = []
    let fileCount = files.count
    let (indices, starts) = grouping.sorted()
    let results = Mutex(
      workers.map { PartGrouping.Result?.some(.init(partitions: $0.partitions, counts: [])) }
    )
    let next = Atomic(0)
    let count = workers.count
    for index in workers.indices { workers[index].partitions = OrderPartitions() }
    DispatchQueue.concurrentPerform(iterations: count) { worker in
      let taken = results.withLock { results -> PartGrouping.Result? in
        defer { results[worker] = nil }
        return results[worker]
      }
      guard var result = taken else { return }
      result.counts = Array(repeating: RowCounts(), count: fileCount)
      while true {
        let group = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard group < PartGrouping.groups else { break }
        grouping.make(indices[starts[group]..<starts[group + 1]], into: &result)
      }
      results.withLock { $0[worker] = result }
    }
    var bases: [Int] = []
    for (index, result) in results.withLock({ $0 }).enumerated() {
      let base = collected.lines.count
      bases.append(base)
      guard let result else { continue }
      found += result.found.map { order in
        let isApart = order.line < 0 && order.line != FoundOrder.notCounted
        return isApart ? FoundOrder(token: order.token, line: Int32(base) + ~order.line) : order
      }
      collected.lines.append(contentsOf: result.lines)
      workers[index].partitions = result.partitions
      for file in files.indices { files[file].counts.merge(result.counts[file]) }
    }
    return bases
  }

  /// Gives rows that stand apart from the first row of their order that order, or rejects them.
  private mutating func tieHeadless(_ collected: inout Stitching.Collected, _ stores: KeyStores) {
    guard collected.parts.contains(where: { $0.token.isNone }) else { return }
    var orders: [[UInt8]: KeyToken] = [:]
    for order in collected.special where !order.token.isNone && !order.group.isNone {
      orders[Array(stores.bytes(of: order.group))] = order.token
    }
    var kept: [OrderPart] = []
    for var part in collected.parts {
      if part.token.isNone, part.special >= 0 {
        let order = collected.special[Int(part.special)]
        guard let token = orders[Array(stores.bytes(of: order.group))] else {
          files[part.order.file].places.append(
            RejectedPlace(
              start: order.offset,
              end: order.offset,
              cell: order.offset,
              column: -1,
              reason: "order"
            )
          )
          continue
        }
        part.token = token
      }
      kept.append(part)
    }
    collected.parts = kept
    for index in files.indices { files[index].rejectHeadless() }
  }

  /// Brings together what became of all rows.
  private mutating func account() {
    for index in files.indices {
      let counts = files[index].counts
      files[index].account.accepted = counts.accepted
      files[index].account.merged = counts.merged
      files[index].account.excluded = counts.excluded
      excludedOrders.merge(counts.excludedOrders, uniquingKeysWith: +)
      otherCurrencies += counts.otherCurrencies
      let (sum, overflow) = unlinkedReturns.addingReportingOverflow(counts.unlinkedReturns)
      unlinkedReturns = sum
      isTooLarge = isTooLarge || counts.isTooLarge || overflow
      days.merge(counts.days)
      files[index].text = nil
    }
  }
}

extension ReadFile {
  /// Rejects the rows whose order has no first row; their places have no ends yet.
  fileprivate mutating func rejectHeadless() {
    guard let text, !places.isEmpty else { return }
    let mark = encoding.encoding == .utf8 ? min(encoding.markLength, text.count) : 0
    let places = self.places.sorted { $0.start < $1.start }
    self.places = []
    text.withBytes { bytes in
      var lines = LineCounter(dialect, mark: mark)
      for place in places {
        var scanner = RecordScanner(
          delimiter: dialect.delimiter,
          endsWithReturn: dialect.endsWithReturn,
          position: place.start
        )
        _ = scanner.next(bytes)
        let whole = RejectedPlace(
          start: place.start,
          end: scanner.end,
          cell: place.start,
          column: -1,
          reason: place.reason
        )
        account.rejected["order", default: 0] += 1
        if rejects.count < RejectedPlace.most {
          rejects.append(makeReject(bytes, self, whole, &lines))
        }
      }
    }
    rejects.sort { $0.line < $1.line }
  }
}
