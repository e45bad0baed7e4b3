import Commerce
import Tallying

extension PeriodSales {
  /// The named windows that end with D.
  static let windows: [(name: String, kind: PeriodKind)] = [
    ("28d", .days28), ("91d", .days91), ("182d", .days182), ("365d", .days365),
  ]

  /// Sales of the edition's week, of the windows that end with D, and of all days.
  static func all(_ scope: MeasureScope) -> SalesMeasures {
    let tallies = scope.tallies
    let asOf = scope.asOf
    let edition = EditionWeek(tallies: tallies)
    var periods: SalesMeasures = [:]
    periods["week"] = PeriodSales(
      scope,
      start: edition.week.monday,
      end: edition.week.sunday,
      row: tallies.periods.row(edition.week),
      // An unfinished first week is all there is.
      histogram: tallies.amounts.orderValues(edition.isComplete ? .week : .all)
    )
    for (name, kind) in windows {
      periods[name] = PeriodSales(
        scope,
        start: asOf - (Int(kind.windowDays ?? 1) - 1),
        end: asOf,
        row: tallies.periods.window(kind),
        histogram: tallies.amounts.orderValues(kind)
      )
    }
    periods["all"] = PeriodSales(
      scope,
      start: tallies.firstDay ?? asOf,
      end: asOf,
      row: tallies.periods.window(.all),
      histogram: tallies.amounts.orderValues(.all)
    )
    return periods
  }

  /// Sales of one period; counts are 0 and ratios have no value where it has no order.
  ///
  /// `complete`: the period is over by D and the history covers it from its first day.
  private init(
    _ scope: MeasureScope,
    start: Day,
    end: Day,
    row: PeriodRow?,
    histogram: [AmountRow]
  ) {
    let found = row ?? PeriodRow(kind: .all, number: 0)
    let isKnown = scope.hasOrders
    func cell<Value>(_ value: Value) -> Cell<Value> {
      isKnown ? Cell(value) : .noData
    }
    let gate = scope.gate
    let fewOrders: Missing? = found.allOrders < gate.minimum.rate ? .tooFew : nil
    let fewBuyers: Missing? = found.buyers < gate.minimum.rate ? .tooFew : nil
    let median = Amounts.quantile(histogram, percent: 50)
    let covered = scope.tallies.firstDay.map { $0 <= start || $0.week == start.week } ?? false
    self.init(
      start: start,
      end: end,
      complete: end <= scope.asOf && covered,
      orders: cell(found.allOrders),
      units: cell(Int(found.allUnits)),
      buyers: cell(found.buyers),
      grossSales: cell(found.allGross),
      discounts: cell(found.allDiscount),
      returnsProcessed: cell(found.allReturns),
      netSales: cell(found.allSales - found.allReturns),
      aov: Estimate(found.averageOrder.ratio, hidden: fewOrders),
      medianOrder: Cell(
        median,
        hiddenIf: gate.quantileHidden(found.allOrders, minimum: gate.minimum.rate)
      ),
      perBuyer: Estimate(found.perBuyer.ratio, hidden: fewBuyers),
      unitsPerOrder: Estimate(found.unitsAnOrder.ratio, hidden: fewOrders),
      ordersPerCustomer: Estimate(found.ordersABuyer.ratio, hidden: fewBuyers)
    )
  }
}

extension PeriodRow {
  /// (Gross − discounts) over orders; the clusters are customers and anonymous orders.
  var averageOrder: RatioSums {
    RatioSums(
      count: clusters,
      sumA: Int128(allSales),
      sumN: Int128(allOrders),
      sumAA: allSalesSquares,
      sumAN: allSalesTimesOrders,
      sumNN: allOrdersSquares
    )
  }

  var unitsAnOrder: RatioSums {
    RatioSums(
      count: clusters,
      sumA: Int128(allUnits),
      sumN: Int128(allOrders),
      sumAA: allUnitsSquares,
      sumAN: allUnitsTimesOrders,
      sumNN: allOrdersSquares
    )
  }

  /// (Gross − discounts) of identified orders over identified buyers.
  var perBuyer: RatioSums {
    RatioSums(
      count: buyers,
      sumA: Int128(sales),
      sumN: Int128(buyers),
      sumAA: salesSquares,
      sumAN: Int128(sales),
      sumNN: Int128(buyers)
    )
  }

  var ordersABuyer: RatioSums {
    RatioSums(
      count: buyers,
      sumA: Int128(orders),
      sumN: Int128(buyers),
      sumAA: ordersSquares,
      sumAN: Int128(orders),
      sumNN: Int128(buyers)
    )
  }

  /// Sales of purchases with k ≥ 2 over all identified sales.
  var returningShare: RatioSums {
    RatioSums(
      count: buyers,
      sumA: Int128(repeatSales),
      sumN: Int128(sales),
      sumAA: repeatSalesSquares,
      sumAN: repeatSalesTimesSales,
      sumNN: salesSquares
    )
  }
}
