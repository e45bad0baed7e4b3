import Commerce
import Dispatch
import Synchronization

/// Makes the ledger out of all workers' orders.
struct LedgerMaking {
  let words: FileWords
  let stores: KeyStores
  let currency: Currency
  let timeZone: String
  let workers: Int
  /// Whether what kind of key tells each customer is kept, for tables that name customers.
  let keepsKinds: Bool

  /// Where the lines of each worker's put-together orders begin in the table of all.
  private let lineBases: [Int]
  private let channelRanks: [Int16]
  private let regionRanks: [Int16]

  init(
    words: FileWords,
    stores: KeyStores,
    currency: Currency,
    timeZone: String,
    lineBases: [Int],
    workers: Int,
    keepsKinds: Bool
  ) {
    self.words = words
    self.stores = stores
    self.currency = currency
    self.timeZone = timeZone
    self.lineBases = lineBases
    self.workers = workers
    self.keepsKinds = keepsKinds
    channelRanks = LedgerMaking.ranks(words.channels).map { Int16(clamping: $0) }
    regionRanks = LedgerMaking.ranks(words.regions).map { Int16(clamping: $0) }
  }

  /// The place of each code by the bytes of its word.
  static func ranks(_ words: SharedWords) -> [Int32] {
    let names = words.words
    let order = names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    var ranks = [Int32](repeating: 0, count: names.count)
    for (rank, code) in order.enumerated() { ranks[code] = Int32(rank) }
    return ranks
  }

  func make(
    _ partitions: inout [OrderPartitions],
    _ lines: inout LineTable,
    titles: [String],
    kinds: inout [UInt8]
  ) -> Ledger {
    var ledger = Ledger(currency: currency, timeZone: timeZone)
    let sizes = (0..<RunPlacing.count).map { run in
      LedgerMaking.parts(of: run).reduce(0) { sum, part in
        sum + partitions.reduce(0) { $0 + $1.size(part) }
      }
    }
    var starts = [0]
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    let placed = starts[starts.count - 1]
    let anonymous = partitions.reduce(0) { $0 + $1.anonymous.count }
    let hasSubsidies = partitions.contains {
      !$0.subsidies.isEmpty || !$0.anonymousSubsidies.isEmpty
    }
    var subsidies = [Int64](repeating: 0, count: hasSubsidies ? placed + anonymous : 0)
    let runs = place(&partitions, starts, placed + anonymous, &ledger.orders, &subsidies)
    placeAnonymous(partitions, placed, &ledger.orders, &subsidies)
    ledger.shippingSubsidy = subsidies
    takeCustomers(runs, starts, &ledger)
    for run in runs { kinds += run.kinds }
    swap(&ledger.lines, &lines)
    rename(&ledger, titles)
    return ledger
  }

  // MARK: orders

  private static func parts(of run: Int) -> Range<Int> {
    run * RunPlacing.parts..<(run + 1) * RunPlacing.parts
  }

  private func place(
    _ partitions: inout [OrderPartitions],
    _ starts: [Int],
    _ total: Int,
    _ orders: inout [Order],
    _ subsidies: inout [Int64]
  ) -> [RunPlacing.Made] {
    let source = Mutex(partitions)
    partitions = []
    let runs = Mutex([RunPlacing.Made](repeating: RunPlacing.Made(), count: RunPlacing.count))
    let places = Mutex(subsidies)
    orders = unsafe [Order](unsafeUninitializedCapacity: total) { buffer, count in
      nonisolated(unsafe) let target = unsafe buffer
      DispatchQueue.concurrentPerform(iterations: RunPlacing.count) { run in
        let parts = LedgerMaking.parts(of: run).map { part in
          source.withLock { LedgerMaking.take(part, from: &$0) }
        }
        let range = starts[run]..<starts[run + 1]
        var slice = unsafe RunPlacing(target.extracting(range), self, parts)
        var made = slice.place()
        if !made.subsidies.isEmpty {
          places.withLock { all in
            for (place, amount) in made.subsidies { all[range.lowerBound + place] = amount }
          }
          made.subsidies = []
        }
        runs.withLock { $0[run] = made }
        if run % 2 == 1 { releaseFreeMemory() }
      }
      for place in (starts[starts.count - 1])..<total {
        unsafe target.initializeElement(at: place, to: Order(day: 0))
      }
      count = total
    }
    partitions = source.withLock { $0 }
    subsidies = places.withLock { $0 }
    return runs.withLock { $0 }
  }

  /// The orders of a part, which nobody else has from then on.
  private static func take(_ part: Int, from source: inout [OrderPartitions]) -> RunPlacing.Blocks {
    source.indices.map { worker in
      let taken = (source[worker].blocks(part), source[worker].subsidies[part] ?? [:])
      source[worker].release(part)
      return taken
    }
  }

  /// The order with final codes and places.
  @inline(__always)
  func final(_ order: Order, worker: Int) -> Order {
    var result = order
    if order.firstLine < 0 { result.firstLine = Int32(lineBases[worker]) + ~order.firstLine }
    if order.channel >= 0 {
      result.channel = channelRanks.isEmpty ? -1 : channelRanks[Int(order.channel)]
    }
    if order.region >= 0 {
      result.region = regionRanks.isEmpty ? -1 : regionRanks[Int(order.region)]
    }
    return result
  }

  private func placeAnonymous(
    _ partitions: [OrderPartitions],
    _ first: Int,
    _ orders: inout [Order],
    _ subsidies: inout [Int64]
  ) {
    var all: [(order: Order, subsidy: Int64)] = []
    for (worker, part) in partitions.enumerated() {
      for (index, order) in part.anonymous.enumerated() {
        all.append((final(order, worker: worker), part.anonymousSubsidies[index] ?? 0))
      }
    }
    all.sort { $0.order.comesBefore($1.order) }
    for (index, entry) in all.enumerated() {
      orders[first + index] = entry.order
      if !subsidies.isEmpty { subsidies[first + index] = entry.subsidy }
    }
  }

  // MARK: customers and words

  private func takeCustomers(
    _ runs: [RunPlacing.Made],
    _ starts: [Int],
    _ ledger: inout Ledger
  ) {
    var bytes = [0]
    var firsts = [0]
    for run in runs {
      bytes.append(bytes[bytes.count - 1] + run.keys.count)
      firsts.append(firsts[firsts.count - 1] + run.keyEnds.count)
    }
    let (byteStarts, customers) = (bytes, firsts)
    ledger.customerRuns = customers.dropLast().map { Int32($0) }
    ledger.customers = KeyTable(
      bytes: unsafe LedgerMaking.filled(byteStarts) { run, room in
        _ = unsafe room.initialize(fromContentsOf: runs[run].keys)
      },
      ends: unsafe LedgerMaking.filled(customers) { run, room in
        for (index, end) in runs[run].keyEnds.enumerated() {
          unsafe room.initializeElement(at: index, to: byteStarts[run] + end)
        }
      }
    )
    ledger.customerStarts = unsafe LedgerMaking.filled(customers, andMore: 1) { run, room in
      for (index, start) in runs[run].starts.enumerated() {
        unsafe room.initializeElement(at: index, to: Int32(starts[run]) + start)
      }
    }
    ledger.customerStarts.append(Int32(starts[starts.count - 1]))
  }

  /// An array whose pieces, which begin and end at `places`, are written at the same time.
  ///
  /// `write` is to fill all of the room that it is given.
  private static func filled<Value: BitwiseCopyable & Sendable>(
    _ places: [Int],
    andMore extra: Int = 0,
    _ write: @Sendable (Int, UnsafeMutableBufferPointer<Value>) -> Void
  ) -> [Value] {
    let total = places[places.count - 1]
    return unsafe [Value](unsafeUninitializedCapacity: total + extra) { buffer, count in
      nonisolated(unsafe) let target = unsafe buffer
      DispatchQueue.concurrentPerform(iterations: places.count - 1) { piece in
        unsafe write(piece, target.extracting(places[piece]..<places[piece + 1]))
      }
      count = total
    }
  }

  /// Gives products, channels and regions the codes of their bytes' order.
  private func rename(_ ledger: inout Ledger, _ titles: [String]) {
    let names = words.products.words
    let pieces = max(1, min(workers * 4, ledger.lines.count / 65536))
    let used = usedProducts(ledger, count: names.count, pieces)
    let order = names.indices.filter { used[$0] }
      .sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    var places = [Int32](repeating: -1, count: names.count)
    for (rank, code) in order.enumerated() { places[code] = Int32(rank) }
    let ranks = places
    ledger.products = order.map { String(decoding: names[$0], as: UTF8.self) }
    ledger.productTitles = order.map { titles[$0] }
    ledger.channels = sortedWords(words.channels)
    ledger.regions = sortedWords(words.regions)
    let count = ledger.lines.count
    unsafe ledger.lines.lines.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let lines = unsafe buffer
      DispatchQueue.concurrentPerform(iterations: pieces) { piece in
        for line in (count * piece / pieces)..<(count * (piece + 1) / pieces) {
          let code = unsafe EncodedProduct.code(lines[line].product)
          unsafe lines[line].product = code < 0 ? -1 : ranks[Int(code)]
        }
      }
    }
  }

  private func sortedWords(_ words: SharedWords) -> [String] {
    words.words.sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Products on lines of orders that count: others are no business of the shop's.
  private func usedProducts(_ ledger: Ledger, count: Int, _ pieces: Int) -> [Bool] {
    let all = Mutex([Bool](repeating: false, count: count))
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      var used = [Bool](repeating: false, count: count)
      let lines = ledger.lines.lines.span
      for line in (lines.count * piece / pieces)..<(lines.count * (piece + 1) / pieces) {
        let code = EncodedProduct.code(lines[line].product)
        if code >= 0 { used[Int(code)] = true }
      }
      all.withLock { all in
        for code in used.indices where used[code] { all[code] = true }
      }
    }
    return all.withLock { $0 }
  }
}
