package import Commerce

/// Sales of one named period.
///
/// Money is in minor units; the period's days are included.
package struct PeriodSales: Codable, Sendable, Hashable {
  package var start: Day
  package var end: Day
  package var complete: Bool
  package var orders: Cell<Int>
  package var units: Cell<Int>
  /// Distinct identified customers.
  package var buyers: Cell<Int>
  package var grossSales: Cell<Int64>
  package var discounts: Cell<Int64>
  /// Returns by the day they were processed.
  package var returnsProcessed: Cell<Int64>
  /// Gross minus discounts minus returns processed.
  package var netSales: Cell<Int64>
  /// (Gross minus discounts) per order, minor units.
  package var aov: Estimate
  /// Minor units, on amounts kept to three digits.
  package var medianOrder: Cell<Int64>
  /// (Gross minus discounts) of identified orders per identified buyer, minor units.
  package var perBuyer: Estimate
  package var unitsPerOrder: Estimate
  package var ordersPerCustomer: Estimate

  package init(
    start: Day,
    end: Day,
    complete: Bool,
    orders: Cell<Int>,
    units: Cell<Int>,
    buyers: Cell<Int>,
    grossSales: Cell<Int64>,
    discounts: Cell<Int64>,
    returnsProcessed: Cell<Int64>,
    netSales: Cell<Int64>,
    aov: Estimate,
    medianOrder: Cell<Int64>,
    perBuyer: Estimate,
    unitsPerOrder: Estimate,
    ordersPerCustomer: Estimate
  ) {
    self.start = start
    self.end = end
    self.complete = complete
    self.orders = orders
    self.units = units
    self.buyers = buyers
    self.grossSales = grossSales
    self.discounts = discounts
    self.returnsProcessed = returnsProcessed
    self.netSales = netSales
    self.aov = aov
    self.medianOrder = medianOrder
    self.perBuyer = perBuyer
    self.unitsPerOrder = unitsPerOrder
    self.ordersPerCustomer = ordersPerCustomer
  }
}

/// Sales by period name: `week`, `28d`, `91d`, `182d`, `365d`, `all`.
package typealias SalesMeasures = [String: PeriodSales]
