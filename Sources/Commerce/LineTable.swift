/// One kept line of an order: 16 bytes.
package struct Line: Sendable, Hashable {
  /// Code into `Ledger.products`; -1 where the export names none.
  package var product: Int32
  package var quantity: Int32
  /// See `LineTable.gross(_:)`; `wide` where it does not fit.
  package var narrowGross: Int32
  package var narrowDiscount: Int32

  /// Marks amounts that stand in `LineTable.wideAmounts`.
  package static let wide = Int32.min

  @inlinable
  package init(product: Int32, quantity: Int32, narrowGross: Int32, narrowDiscount: Int32) {
    self.product = product
    self.quantity = quantity
    self.narrowGross = narrowGross
    self.narrowDiscount = narrowDiscount
  }
}

/// The lines of all orders, those of an order side by side.
package struct LineTable: Sendable {
  package struct Amounts: Sendable, Hashable {
    package var gross: Int64
    package var discount: Int64

    package init(gross: Int64, discount: Int64) {
      self.gross = gross
      self.discount = discount
    }
  }

  package var lines: [Line] = []
  /// Amounts of lines that need more than 32 bits, by line.
  package var wideAmounts: [Int32: Amounts] = [:]
  /// Cost of the goods of a line, -1 where unknown; empty where no line has one.
  package var costs: [Int64] = []

  package init() {}

  @inlinable package var count: Int { lines.count }

  package func gross(_ line: Int) -> Int64 {
    let value = lines[line].narrowGross
    return value == Line.wide ? wideAmounts[Int32(line)]?.gross ?? 0 : Int64(value)
  }

  /// The line's own discount and its share of the order's discount (largest remainder).
  package func discount(_ line: Int) -> Int64 {
    let value = lines[line].narrowGross
    return value == Line.wide
      ? wideAmounts[Int32(line)]?.discount ?? 0 : Int64(lines[line].narrowDiscount)
  }

  package func cost(_ line: Int) -> Int64 { costs.isEmpty ? -1 : costs[line] }

  package mutating func append(
    product: Int32,
    quantity: Int32,
    gross: Int64,
    discount: Int64,
    cost: Int64 = -1
  ) {
    var line = Line(product: product, quantity: quantity, narrowGross: 0, narrowDiscount: 0)
    if let a = Int32(exactly: gross), let b = Int32(exactly: discount), a != Line.wide {
      (line.narrowGross, line.narrowDiscount) = (a, b)
    } else {
      line.narrowGross = Line.wide
      wideAmounts[Int32(count)] = Amounts(gross: gross, discount: discount)
    }
    if cost >= 0, costs.isEmpty { costs = Array(repeating: -1, count: count) }
    if cost >= 0 || !costs.isEmpty { costs.append(cost) }
    lines.append(line)
  }
}

extension LineTable {
  /// Gives a line other amounts.
  package mutating func set(_ line: Int, gross: Int64, discount: Int64) {
    if let a = Int32(exactly: gross), let b = Int32(exactly: discount), a != Line.wide {
      if lines[line].narrowGross == Line.wide { wideAmounts[Int32(line)] = nil }
      (lines[line].narrowGross, lines[line].narrowDiscount) = (a, b)
    } else {
      lines[line].narrowGross = Line.wide
      wideAmounts[Int32(line)] = Amounts(gross: gross, discount: discount)
    }
  }

  /// Adds the lines of another table.
  package mutating func append(contentsOf other: LineTable) {
    let base = Int32(count)
    if !other.costs.isEmpty, costs.isEmpty { costs = Array(repeating: -1, count: count) }
    if !costs.isEmpty {
      costs += other.costs.isEmpty ? Array(repeating: -1, count: other.count) : other.costs
    }
    lines += other.lines
    for (line, amounts) in other.wideAmounts { wideAmounts[base + line] = amounts }
  }

  /// Adds some lines of another table.
  package mutating func append(_ range: Range<Int>, of other: LineTable) {
    for line in range {
      if costs.isEmpty, other.costs.isEmpty, other.lines[line].narrowGross != Line.wide {
        lines.append(other.lines[line])
        continue
      }
      append(
        product: other.lines[line].product,
        quantity: other.lines[line].quantity,
        gross: other.gross(line),
        discount: other.discount(line),
        cost: other.cost(line)
      )
    }
  }

  /// Takes back the lines from an index on.
  package mutating func cut(to count: Int) {
    guard count < lines.count else { return }
    for line in count..<lines.count where lines[line].narrowGross == Line.wide {
      wideAmounts[Int32(line)] = nil
    }
    lines.removeLast(lines.count - count)
    if !costs.isEmpty { costs.removeLast(costs.count - count) }
  }

  /// Empties the table and keeps its memory.
  package mutating func removeAll() {
    lines.removeAll(keepingCapacity: true)
    costs = []
    wideAmounts = [:]
  }
}
