package import Tallying

/// When products are used up, for the shop's own list of who is due.
package struct CustomerRefills: Sendable {
  /// Products with enough gaps to say.
  package let products: Set<Int32>
  private let found: [Int32: RefillLimits]

  package init(tallies: Tallies, settings: MeasureSettings) {
    let table = RefillTable(MeasureScope(tallies: tallies, settings: settings))
    products = table.products
    var found: [Int32: RefillLimits] = [:]
    for product in products { found[product] = table.limits(product) }
    self.found = found
  }

  package func limits(_ product: Int32) -> RefillLimits? { found[product] }
}
