import Commerce

/// Puts the parts of one file together in their order, whatever order they were read in.
struct Stitching {
  private let rules: OrderRules
  private let shared: FileWords
  private let isSteady: Bool
  private let boundaries: [Int]
  private var pending: [Int: (Chunk, RowReader)] = [:]
  private var next = 0
  private var expected: Int
  /// The last order so far, which may go on in the next part.
  private var carry: OpenOrder?

  private(set) var reader: RowReader
  private(set) var counts = RowCounts()
  private(set) var rejects: [RejectedPlace] = []
  private(set) var lines: LineTable
  private(set) var parts: [OrderPart]
  private(set) var special: [OpenOrder]
  /// An order may have come back although the file was taken for a steady one.
  private(set) var isBroken = false
  /// Where the first record of each part begins.
  private(set) var starts: [Int]
  /// Whether one was guessed wrong.
  ///
  /// What such a part said of words, such as the latest name of a product, cannot be taken back.
  private(set) var hasWrongGuess = false

  /// Orders that can be placed: with the place of their lines' first.
  typealias Ready = [(settled: SettledOrders, lineBase: Int)]

  init(
    _ reader: RowReader,
    _ rules: OrderRules,
    _ shared: FileWords,
    isSteady: Bool,
    boundaries: [Int],
    collected: Collected
  ) {
    self.reader = reader
    self.rules = rules
    self.shared = shared
    self.isSteady = isSteady
    self.boundaries = boundaries
    expected = boundaries[0]
    starts = Array(boundaries.dropLast())
    (lines, parts, special) = (collected.lines, collected.parts, collected.special)
  }

  /// Lines and parts of the files before this one.
  struct Collected {
    var lines = LineTable()
    var parts: [OrderPart] = []
    var special: [OpenOrder] = []

    /// Takes back what a file added that must be read again.
    mutating func cut(to sizes: (lines: Int, parts: Int, special: Int)) {
      lines.cut(to: sizes.lines)
      parts.removeLast(parts.count - sizes.parts)
      special.removeLast(special.count - sizes.special)
    }

    /// Records that room is made for at most: what a small machine refuses must not be asked for.
    private static let mostRoom = 2_000_000.0

    /// Makes room for a file of so many records: growing would copy all that is there each time, and
    /// room that nothing is put into costs no memory.
    mutating func reserve(_ records: Int, like sample: FileReader.Sample) {
      func room(_ share: Double) -> Int { Int(min(Double(records), Self.mostRoom) * share) + 64 }
      lines.lines.reserveCapacity(lines.count + room(sample.lines))
      parts.reserveCapacity(parts.count + room(sample.parts))
      special.reserveCapacity(special.count + room(sample.special))
    }

    var sizes: (lines: Int, parts: Int, special: Int) { (lines.count, parts.count, special.count) }
  }

  var collected: Collected { Collected(lines: lines, parts: parts, special: special) }

  var isComplete: Bool { next == boundaries.count - 1 }

  /// How many parts have been put together.
  var finished: Int { next }

  /// Takes a part that has been read.
  ///
  /// - Returns: what can be placed now, and a part that must be read again from another start.
  mutating func submit(
    _ chunk: Chunk,
    _ reader: RowReader
  ) -> (ready: Ready, again: (index: Int, start: Int)?) {
    pending[chunk.index] = (chunk, reader)
    var ready: Ready = []
    while !isBroken, let (chunk, reader) = pending.removeValue(forKey: next) {
      if expected >= boundaries[next + 1] {
        // A record of the part before reached over the whole of this one.
        if chunk.counts.rows > 0 { hasWrongGuess = true }
        starts[next] = boundaries[next + 1]
        next += 1
        continue
      }
      if chunk.start != expected {
        hasWrongGuess = true
        return (ready, (next, expected))
      }
      starts[next] = expected
      append(chunk, reader, &ready)
      expected = chunk.end
      next += 1
    }
    if isComplete { finish(&ready) }
    return (ready, nil)
  }

  private mutating func append(_ chunk: Chunk, _ reader: RowReader, _ ready: inout Ready) {
    let lineBase = lines.count
    let isSame = isContinued(reader)
    let leads = chunk.first?.token.isSameInPlace(.leading) ?? false
    // Rows without an id may be followed by others that repeat that of the order above.
    let comesBack =
      leads && !reader.course.first.isEmpty
      && reader.course.first == self.reader.course.last
    let above = self.reader.lastOrder
    self.reader.append(reader)
    if isSteady, !self.reader.course.isSteady || (leads && !isSame) || comesBack {
      isBroken = true
      return
    }
    lines.append(contentsOf: chunk.lines)
    counts.merge(chunk.counts)
    rejects += chunk.rejects.prefix(RejectedPlace.most - rejects.count)
    appendParts(chunk, lineBase, above)
    appendEdges(chunk, lineBase, isSame, &ready)
    ready.append((chunk.settled, lineBase))
  }

  /// Whether the first order of a part is the last of those before.
  private func isContinued(_ next: RowReader) -> Bool {
    guard carry != nil else { return false }
    if !next.leadingGroup.isEmpty {
      return next.leadingGroup == reader.lastGroup || next.leadingGroup == KeyToken.alwaysLeads
    }
    return !next.course.first.isEmpty && next.course.first == reader.course.last
  }

  private mutating func appendEdges(
    _ chunk: Chunk,
    _ lineBase: Int,
    _ isSame: Bool,
    _ ready: inout Ready
  ) {
    guard var first = chunk.first else { return }
    first.firstLine += lineBase
    if isSame, var whole = carry {
      if rules.grain == .order {
        counts.merged += whole.rows
        counts.reused.see(.init(whole), at: whole.offset, for: .init(first))
        carry = first
      } else {
        whole.merge(first, shared)
        carry = whole
      }
    } else {
      settleCarry(&ready)
      carry = first
    }
    guard var last = chunk.last else { return }
    settleCarry(&ready)
    last.firstLine += lineBase
    carry = last
  }

  private mutating func settleCarry(_ ready: inout Ready) {
    guard var order = carry else { return }
    carry = nil
    var settled = SettledOrders()
    settled.add(&order, rules, shared, &lines, &counts)
    ready.append((settled, 0))
  }

  /// Adds parts of orders; those that go on with what stands above are of the order there.
  private mutating func appendParts(_ chunk: Chunk, _ lineBase: Int, _ above: KeyToken) {
    let specialBase = Int32(special.count)
    for var part in chunk.parts {
      part.order.firstLine += Int32(truncatingIfNeeded: lineBase)
      if part.special >= 0 { part.special += specialBase }
      if part.token.isSameInPlace(.leading) { part.token = above }
      parts.append(part)
    }
    for var order in chunk.special {
      order.firstLine += lineBase
      if order.token.isSameInPlace(.leading) { order.token = above }
      special.append(order)
    }
  }

  private mutating func finish(_ ready: inout Ready) {
    settleCarry(&ready)
  }
}

extension RowReader {
  /// Goes on with what was counted in the next part of the file.
  mutating func append(_ next: RowReader) {
    dates.merge(next.countedDates)
    numbers.merge(next.numbers)
    statuses.merge(next.statuses)
    for kind in identity.indices { identity[kind] += next.identity[kind] }
    latest = max(latest, next.latest)
    masked += next.masked
    markedAmounts.merge(next.markedAmounts)
    hasForeignKeys = hasForeignKeys || next.hasForeignKeys
    if !next.lastOrder.isNone, !next.lastOrder.isSameInPlace(.leading) {
      lastOrder = next.lastOrder
    }
    course.append(next.course)
    cutIDs.append(next.cutIDs)
    lastGroup = next.lastGroup
  }

  /// The dates with those that the memo read by itself.
  private var countedDates: DateColumn {
    var all = dates
    all.count(quick: lastDate.quick, hasOffsets: lastDate.hasOffsets)
    return all
  }
}
