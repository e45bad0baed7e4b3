/// Fills `Promotions`.
struct PromotionCounter: ~Copyable, Sendable {
  private static let phases = 3

  private let goods: GoodsScope
  private var units: Cells<Int64>
  private var customers: Cells<Int32>
  /// The customer who was counted last in a cell.
  private var last: Cells<Int32>
  /// Units of that customer so far, and the most of any before.
  private var unitsOfLast: Cells<Int64>
  private var mostUnits: Cells<Int64>

  init(goods: GoodsScope) {
    self.goods = goods
    let cells = goods.promotions.count * PromotionCounter.phases
    units = Cells(cells)
    customers = Cells(cells)
    last = Cells(cells)
    unitsOfLast = Cells(cells)
    mostUnits = Cells(cells)
  }

  /// Units of a product on a day, by the `number`th customer of this walk, counted from 1.
  mutating func add(_ position: Int32, _ day: Int32, _ count: Int64, customer number: Int32) {
    let first = Int(goods.promotionStarts[Int(position)])
    for index in first..<Int(goods.promotionStarts[Int(position) + 1]) {
      let promotion = goods.promotions[index]
      guard day >= promotion.start - Promotions.days, day <= promotion.end + Promotions.days else {
        continue
      }
      let phase = day < promotion.start ? 0 : (day <= promotion.end ? 1 : 2)
      let cell = index * PromotionCounter.phases + phase
      units[cell] += count
      if last[cell] != number {
        last[cell] = number
        customers[cell] += 1
        mostUnits[cell] = most(in: cell)
        unitsOfLast[cell] = 0
      }
      unitsOfLast[cell] += count
    }
  }

  private func most(in cell: Int) -> Int64 { max(mostUnits[cell], unitsOfLast[cell]) }

  mutating func merge(_ other: borrowing PromotionCounter) {
    for cell in 0..<units.count {
      units[cell] += other.units[cell]
      customers[cell] += other.customers[cell]
      mostUnits[cell] = max(mostUnits[cell], other.most(in: cell))
    }
  }

  func finished() -> Promotions {
    var rows: [PromotionRow] = []
    for cell in 0..<units.count where customers[cell] > 0 {
      let promotion = goods.promotions[cell / PromotionCounter.phases]
      var row = PromotionRow(
        product: goods.products[Int(promotion.position)],
        start: promotion.start,
        end: promotion.end,
        phase: PromotionPhase(rawValue: Int32(cell % PromotionCounter.phases)) ?? .before
      )
      row.units = Int(units[cell])
      row.customers = Int(customers[cell])
      row.mostUnits = Int(most(in: cell))
      rows.append(row)
    }
    return Promotions(rows: rows)
  }
}
