package import Commerce

/// What was read, what counts, and what each file contributed (reconciled to the row).
package struct InputMeasures: Codable, Sendable, Hashable {
  /// Totals over the orders that have a customer.
  package struct Identified: Codable, Sendable, Hashable {
    package var orders: Int
    package var lines: Int
    package var grossSales: Int64
    package var discounts: Int64
    package var returns: Int64
    package var netSales: Int64

    package init(
      orders: Int,
      lines: Int,
      grossSales: Int64,
      discounts: Int64,
      returns: Int64,
      netSales: Int64
    ) {
      self.orders = orders
      self.lines = lines
      self.grossSales = grossSales
      self.discounts = discounts
      self.returns = returns
      self.netSales = netSales
    }
  }

  package var files: [FileAccount]
  package var tables: [FileAccount]
  /// Reason → orders.
  package var excludedOrders: [String: Int]
  package var orders: Int
  package var lines: Int
  package var customers: Int
  package var anonymousOrders: Int
  package var firstDay: Day?
  package var lastDay: Day?
  /// First valid order's day to D, both included; 0 without orders.
  package var historyDays: Int
  package var grossSales: Int64
  package var discounts: Int64
  package var shippingSubsidy: Int64
  package var returns: Int64
  package var netSales: Int64
  /// Value of returns that name no order; summed apart, in no other total.
  package var unlinkedReturns: Int64
  package var identified: Identified

  package init(
    files: [FileAccount],
    tables: [FileAccount],
    excludedOrders: [String: Int],
    orders: Int,
    lines: Int,
    customers: Int,
    anonymousOrders: Int,
    firstDay: Day?,
    lastDay: Day?,
    historyDays: Int,
    grossSales: Int64,
    discounts: Int64,
    shippingSubsidy: Int64,
    returns: Int64,
    netSales: Int64,
    unlinkedReturns: Int64,
    identified: Identified
  ) {
    self.files = files
    self.tables = tables
    self.excludedOrders = excludedOrders
    self.orders = orders
    self.lines = lines
    self.customers = customers
    self.anonymousOrders = anonymousOrders
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.historyDays = historyDays
    self.grossSales = grossSales
    self.discounts = discounts
    self.shippingSubsidy = shippingSubsidy
    self.returns = returns
    self.netSales = netSales
    self.unlinkedReturns = unlinkedReturns
    self.identified = identified
  }
}
