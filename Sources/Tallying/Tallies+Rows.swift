import Commerce

extension Tallies {
  /// Every tally as printed rows, in a fixed order.
  package func rows() -> [Rows] {
    [
      Rows(name: "periods", columns: PeriodRow.columns, rows: periods.rows),
      Rows(name: "amounts", columns: AmountRow.columns, rows: amounts.rows),
      Rows(name: "spells_week", columns: SpellRow.columns, rows: weekSpells.rows),
      Rows(name: "spells_month", columns: SpellRow.columns, rows: monthSpells.rows),
      Rows(name: "cohorts", columns: CohortRow.columns, rows: cohorts.rows),
      Rows(name: "seconds", columns: SecondRow.columns, rows: seconds.rows),
      Rows(name: "firsts", columns: FirstRow.columns, rows: seconds.firsts),
      Rows(name: "gaps", columns: GapRow.columns, rows: gaps.rows),
      Rows(name: "gaps_open", columns: OpenGapRow.columns, rows: gaps.open),
      Rows(name: "strata", columns: StrataRow.columns, rows: strata.rows),
      Rows(name: "discounts", columns: DiscountRow.columns, rows: discounts.rows),
      Rows(name: "benefits", columns: BenefitRow.columns, rows: benefits.rows),
      Rows(name: "habits", columns: HabitRow.columns, rows: habits.rows),
      Rows(name: "acquired", columns: AcquiredRow.columns, rows: acquired.rows),
      Rows(name: "products", columns: ProductRow.columns, rows: products.rows),
      Rows(name: "pairs", columns: PairRow.columns, rows: pairs.rows),
      Rows(name: "pair_items", columns: PairItemRow.columns, rows: pairs.items),
      Rows(name: "pair_totals", columns: PairTotalRow.columns, rows: pairs.totals),
      Rows(name: "refills", columns: RefillRow.columns, rows: refills.rows),
      Rows(name: "refillers", columns: RefillerRow.columns, rows: refills.refillers),
      Rows(name: "promotions", columns: PromotionRow.columns, rows: promotions.rows),
      Rows(name: "buyers", columns: BuyerRow.columns, rows: buyers.rows),
      Rows(name: "calibrated", columns: CalibratedRow.columns, rows: calibrated.rows),
      Rows(name: "values", columns: ValueRow.columns, rows: values.rows),
      Rows(name: "lapses", columns: LapseRow.columns, rows: lapses.rows),
      Rows(name: "service", columns: ServiceRow.columns, rows: service.orders),
      Rows(name: "service_marks", columns: MarkRow.columns, rows: service.marks),
      Rows(name: "answers", columns: AnswerRow.columns, rows: service.answers),
      Rows(name: "tickets", columns: TicketRow.columns, rows: tickets.rows),
      Rows(
        name: "ticket_customers",
        columns: TicketCustomerRow.columns,
        rows: tickets.customers
      ),
      Rows(name: "complaints", columns: ComplaintRow.columns, rows: upcoming.complaints),
      Rows(name: "birthdays", columns: BirthdayRow.columns, rows: upcoming.birthdays),
      Rows(name: "refunds", columns: QuickRefundRow.columns, rows: quickRefunds.rows),
      Rows(name: "segments", columns: SegmentRow.columns, rows: segments.rows),
      Rows(name: "score_rooms", columns: ScoreRoomRow.columns, rows: segments.rooms),
      Rows(name: "score_quarters", columns: ScoreRoomRow.columns, rows: segments.quarters),
      Rows(
        name: "first_windows",
        columns: FirstWindowRow.columns,
        rows: firstWindows.rows
      ),
      Rows(name: "profiles", columns: ProfileRow.columns, rows: profiles.rows),
      Rows(name: "rhythm", columns: RhythmRow.columns, rows: rhythm.rows),
      Rows(name: "moves", columns: MoveRow.columns, rows: moves.rows),
      Rows(name: "trials", columns: TrialRow.columns, rows: trials.rows),
    ]
  }
}

private func text(_ values: any BinaryInteger...) -> [String] { values.map { String($0) } }

extension PeriodRow {
  static let columns = [
    "kind", "number", "orders", "purchase_days", "buyers", "buyers_twice", "new_only",
    "new_and_repeated", "returning_only", "first_days", "repeats_of_calibrated", "gross",
    "discount",
    "returns", "units", "shipping_subsidy", "goods_cost", "uncosted_lines", "full_price_orders",
    "full_price_sales", "sales_squares", "sales_times_orders", "orders_squares", "units_squares",
    "units_times_orders", "repeat_sales", "repeat_sales_squares", "repeat_sales_times_sales",
    "largest", "anonymous_orders", "anonymous_gross", "anonymous_discount", "anonymous_returns",
    "anonymous_units", "anonymous_shipping_subsidy", "anonymous_goods_cost",
    "anonymous_uncosted_lines", "anonymous_full_price_orders", "anonymous_full_price_sales",
    "anonymous_sales_squares", "anonymous_units_squares", "anonymous_largest",
  ]

  package var key: [Int64] { [Int64(kind.rawValue), Int64(number)] }

  package var values: [String] {
    let other = anonymous
    return text(
      orders,
      purchaseDays,
      buyers,
      buyersTwice,
      newOnly,
      newAndRepeated,
      returningOnly,
      firstDays,
      repeatsOfCalibrated,
      gross,
      discount,
      returns,
      units,
      shippingSubsidy,
      goodsCost,
      uncostedLines,
      fullPriceOrders,
      fullPriceSales,
      salesSquares,
      salesTimesOrders,
      ordersSquares,
      unitsSquares,
      unitsTimesOrders,
      repeatSales,
      repeatSalesSquares,
      repeatSalesTimesSales,
      largest,
      other.orders,
      other.gross,
      other.discount,
      other.returns,
      other.units,
      other.shippingSubsidy,
      other.goodsCost,
      other.uncostedLines,
      other.fullPriceOrders,
      other.fullPriceSales,
      other.salesSquares,
      other.unitsSquares,
      other.largest
    )
  }
}

extension AmountRow {
  static let columns = ["what", "class", "value", "count", "sum", "squares"]

  package var key: [Int64] { [Int64(kind.rawValue), Int64(`class`), value] }
  package var values: [String] { text(count, sum, squares) }
}

extension SpellRow {
  static let columns = ["first", "from", "to", "count"]

  package var key: [Int64] { [Int64(first), Int64(from), Int64(to)] }
  package var values: [String] { text(count) }
}

extension CohortRow {
  static let columns = [
    "kind", "first", "period", "customers", "purchase_days", "orders", "second", "gross",
    "discount", "returns", "returns_processed", "shipping_subsidy", "goods_cost", "uncosted_lines",
    "net_squares_change", "net_cubes_change", "largest",
  ]

  package var key: [Int64] { [Int64(kind.rawValue), Int64(first), Int64(period)] }

  package var values: [String] {
    text(
      customers,
      purchaseDays,
      orders,
      second,
      gross,
      discount,
      returns,
      returnsProcessed,
      shippingSubsidy,
      goodsCost,
      uncostedLines,
      netSquaresChange,
      netCubesChange,
      largest
    )
  }
}

extension SecondRow {
  static let columns = ["first", "gap", "count"]

  package var key: [Int64] { [Int64(first.number), Int64(gap)] }
  package var values: [String] { text(count) }
}

extension FirstRow {
  static let columns = ["day", "customers"]

  package var key: [Int64] { [Int64(day.number)] }
  package var values: [String] { text(customers) }
}

extension GapRow {
  static let columns = ["k", "week", "gap", "count"]

  package var key: [Int64] { [Int64(k), Int64(week.number), Int64(gap)] }
  package var values: [String] { text(count) }
}

extension OpenGapRow {
  static let columns = ["k", "day", "count"]

  package var key: [Int64] { [Int64(k), Int64(day.number)] }
  package var values: [String] { text(count) }
}

extension StrataRow {
  static let columns = ["dimension", "value", "days", "events", "censored"]

  package var key: [Int64] { [Int64(dimension.rawValue), Int64(value), Int64(days)] }
  package var values: [String] { text(events, censored) }
}

extension DiscountRow {
  static let columns = [
    "k", "week", "depth", "stack", "purchase_days", "orders", "customers", "gross", "discount",
    "returns", "goods_cost", "uncosted_lines", "largest",
  ]

  package var key: [Int64] {
    [Int64(k), Int64(week.number), Int64(depth.rawValue), Int64(stack)]
  }

  package var values: [String] {
    text(
      purchaseDays,
      orders,
      customers,
      gross,
      discount,
      returns,
      goodsCost,
      uncostedLines,
      largest
    )
  }
}

extension BuyerRow {
  static let columns = ["first", "last", "x", "customers", "repeat_sales"]

  package var key: [Int64] { [Int64(first.number), Int64(last.number), Int64(x)] }
  package var values: [String] { text(customers, repeatSales) }
}

extension CalibratedRow {
  static let columns = ["first", "last", "x", "customers", "repeat_sales", "later_days"]

  package var key: [Int64] { [Int64(first.number), Int64(last.number), Int64(x)] }
  package var values: [String] { text(customers, repeatSales, laterDays) }
}

extension ValueRow {
  static let columns = [
    "group", "first", "last", "x", "customers", "first_days", "last_days", "repeat_sales",
  ]

  package var key: [Int64] {
    [Int64(group), Int64(first.number), Int64(last.number), Int64(x)]
  }

  package var values: [String] { text(customers, firstDays, lastDays, repeatSales) }
}

extension LapseRow {
  static let columns = ["week", "repeated", "evidence", "depth", "customers", "net", "largest"]

  package var key: [Int64] {
    [Int64(week.number), isRepeated ? 1 : 0, Int64(evidence.rawValue), Int64(depth)]
  }
  package var values: [String] { text(customers, net, largest) }
}

extension ServiceRow {
  static let columns = [
    "week", "marks", "rating", "reply", "orders", "customers", "value", "largest",
  ]

  package var key: [Int64] {
    [
      Int64(week.number), Int64(facts.marks.rawValue), Int64(facts.rating),
      Int64(facts.reply.rawValue),
    ]
  }
  package var values: [String] { text(orders, customers, value, largest) }
}

extension MarkRow {
  static let columns = ["mark", "week", "customers"]

  package var key: [Int64] { [Int64(mark.rawValue), Int64(week.number)] }
  package var values: [String] { text(customers) }
}

extension AnswerRow {
  static let columns = ["what", "class", "week", "customers", "returned"]

  package var key: [Int64] { [Int64(what.rawValue), Int64(`class`), Int64(week.number)] }
  package var values: [String] { text(customers, returned) }
}

extension SegmentRow {
  static let columns =
    [
      "scheme", "from", "group", "last_day", "customers", "orders", "purchase_days", "net",
      "largest",
    ] + (0..<9).map { "steps_\($0)" }

  package var key: [Int64] {
    [Int64(scheme.rawValue), Int64(from), Int64(group), Int64(lastDay.number)]
  }

  package var values: [String] {
    text(customers, orders, purchaseDays, net, largest) + steps.map { String($0) }
  }
}
