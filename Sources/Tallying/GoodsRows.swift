private func text(_ values: any BinaryInteger...) -> [String] { values.map { String($0) } }

extension BenefitRow {
  static let columns = [
    "kind", "value", "customers", "orders", "full_price_orders", "gross", "discount", "returns",
    "goods_cost", "uncosted_lines", "benefits", "discount_squares", "discount_times_gross",
    "gross_squares", "margin_squares", "margin_times_sales", "sales_squares", "largest",
  ]

  package var key: [Int64] { [Int64(kind.rawValue), Int64(value)] }

  package var values: [String] {
    text(
      customers,
      orders,
      fullPriceOrders,
      gross,
      discount,
      returns,
      goodsCost,
      uncostedLines,
      benefits,
      discountSquares,
      discountTimesGross,
      grossSquares,
      marginSquares,
      marginTimesSales,
      salesSquares,
      largest
    )
  }
}

extension HabitRow {
  static let columns = ["kind", "purchase_days", "hits", "customers", "sum", "squares"]

  package var key: [Int64] { [Int64(kind.rawValue), Int64(purchaseDays), Int64(hits)] }
  package var values: [String] { text(customers, sum, squares) }
}

extension AcquiredRow {
  static let columns = [
    "depth", "customers", "net", "net_squares", "net_cubes", "contribution",
    "contribution_squares", "contribution_cubes", "uncosted_lines", "largest",
  ]

  package var key: [Int64] { [Int64(depth.rawValue)] }

  package var values: [String] {
    text(
      customers,
      net.sum,
      net.squares,
      net.cubes,
      contribution.sum,
      contribution.squares,
      contribution.cubes,
      uncostedLines,
      largest
    )
  }
}
