private func text(_ values: any BinaryInteger...) -> [String] { values.map { String($0) } }

extension BenefitRow {
  static let columns = [
    "kind", "value", "customers", "orders", "full_price_orders", "gross", "discount", "returns",
    "goods_cost", "uncosted_lines", "benefits", "discount_squares", "discount_times_gross",
    "gross_squares", "margin_squares", "margin_times_sales", "sales_squares", "largest",
    "most_orders", "full_price_customers", "most_full_price", "discounted_customers",
    "most_discounted",
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
      largest,
      mostOrders,
      fullPriceCustomers,
      mostFullPrice,
      discountedCustomers,
      mostDiscounted
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

extension ProductRow {
  static let columns = [
    "product", "span", "orders", "units", "purchase_days", "firsts", "gross", "discount",
    "goods_cost", "uncosted_lines", "discounted_sales", "customers", "largest",
    "most_units", "gateway_eligible", "gateway_returned",
  ]

  package var key: [Int64] { [Int64(product), Int64(span.rawValue)] }

  package var values: [String] {
    text(
      orders,
      units,
      purchaseDays,
      firsts,
      gross,
      discount,
      goodsCost,
      uncostedLines,
      discountedSales,
      customers,
      largest,
      mostUnits,
      gatewayEligible,
      gatewayReturned
    )
  }
}

extension RefillRow {
  static let columns = ["product", "kind", "tenths_per_unit", "count"]

  package var key: [Int64] { [Int64(product), Int64(kind.rawValue), Int64(tenthsPerUnit)] }
  package var values: [String] { text(count) }
}

extension RefillerRow {
  static let columns = ["product", "customers"]

  package var key: [Int64] { [Int64(product)] }
  package var values: [String] { text(customers) }
}

extension PromotionRow {
  static let columns = ["product", "start", "end", "phase", "units", "customers", "most_units"]

  package var key: [Int64] {
    [Int64(product), Int64(start), Int64(end), Int64(phase.rawValue)]
  }
  package var values: [String] { text(units, customers, mostUnits) }
}

extension PairRow {
  static let columns = ["kind", "a", "b", "count", "customers"]

  package var key: [Int64] { [Int64(kind.rawValue), Int64(a), Int64(b)] }
  package var values: [String] { text(count, customers) }
}

extension PairItemRow {
  static let columns = ["kind", "product", "first", "second"]

  package var key: [Int64] { [Int64(kind.rawValue), Int64(product)] }
  package var values: [String] { text(first, second) }
}

extension PairTotalRow {
  static let columns = ["kind", "count", "left_out"]

  package var key: [Int64] { [Int64(kind.rawValue)] }
  package var values: [String] { text(count, leftOut) }
}
