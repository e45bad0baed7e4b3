import Commerce

extension ChunkReader {
  /// Adds what typical rows were counted by to the part's and the reader's counts.
  mutating func settleCounts() {
    reader.identity[1] += counts.identified
    reader.numbers.unitPrice.count(points: counts.prices)
    reader.numbers.discount.count(points: counts.discounts)
    reader.numbers.cost.count(points: counts.costs)
    if counts.rows > 0 { chunk.counts.days.add(counts.rows, on: counts.day) }
    counts = TypicalCounts()
  }

  /// Ends the order whose rows were read last, mostly one that counts as it stands.
  @inline(__always)
  mutating func closeTypical() {
    guard open.isPlain, open.currency < 0, rules.foreign < 0 else { return close(isLast: false) }
    if !isSteady {
      isOpen = false
      chunk.parts.append(
        OrderPart(
          token: open.token,
          customer: open.customer,
          order: open.plainOrder(rules.file),
          special: -1,
          currency: -1
        )
      )
      return
    }
    // What tables name is noted where orders are settled one by one.
    guard hasFirst, open.gross > 0, !hasWanted else { return close(isLast: false) }
    isOpen = false
    if counts.day != open.day {
      if counts.rows > 0 { chunk.counts.days.add(counts.rows, on: counts.day) }
      (counts.day, counts.rows) = (open.day, 0)
    }
    counts.rows &+= open.lineCount
    chunk.counts.accept(plain: open)
    chunk.settled.add(plain: open, file: rules.file)
  }
}
