import Tallying

extension BenefitRow {
  /// Discounts over gross; the clusters are customers.
  var depth: RatioSums {
    RatioSums(
      count: customers,
      sumA: Int128(discount),
      sumN: Int128(gross),
      sumAA: discountSquares,
      sumAN: discountTimesGross,
      sumNN: grossSquares
    )
  }

  /// (Gross − discounts − cost of goods) over (gross − discounts), before returns; `no_cost` where
  /// not every line has a cost.
  func margin(_ scope: MeasureScope, hidden: Missing?) -> Estimate {
    guard uncostedLines == 0, orders > 0, salesSquares != 0 || goodsCost != 0 else {
      return Estimate(missing: .noCost)
    }
    let sums = RatioSums(
      count: customers,
      sumA: Int128(sales - goodsCost),
      sumN: Int128(sales),
      sumAA: marginSquares,
      sumAN: marginTimesSales,
      sumNN: salesSquares
    )
    return Estimate(sums.ratio, hidden: hidden)
  }
}

/// Orders by how many benefits they have, with the cells that may not be shown.
struct StackTable {
  let all: [DiscountMeasures.Stack]

  init(_ scope: MeasureScope) {
    let gate = scope.gate
    let rows = scope.tallies.benefits.rows.filter { $0.kind == .stack }
    // One hidden count of four is what all orders leave over.
    let isHidden = SumLine(
      rows.map { .init(customers: $0.customers, most: $0.mostOrders, sum: $0.orders) },
      gate: gate,
      hidden: rows.map { _ in false }
    ).isHidden
    all = rows.indices.map { index in
      let row = rows[index]
      var hidden: Missing? = row.orders < gate.minimum.rate ? .tooFew : nil
      let dominated = gate.isDominated(
        customers: row.customers,
        largest: row.largest,
        sum: row.sales
      )
      if isHidden[index] || dominated { hidden = .private }
      return DiscountMeasures.Stack(
        stack: row.value,
        orders: Cell(row.orders, hidden: isHidden[index] ? .private : nil),
        depth: Estimate(row.depth.ratio, hidden: hidden),
        margin: row.margin(scope, hidden: hidden)
      )
    }
  }
}
