import Commerce
import Diagnostics
import OrderImport

/// All that is told of an import.
struct Told: Equatable {
  var orders: [String]
  var accounts: [FileAccount]
  var rejects: [RejectedRow]
  var findings: [String]
  var excludedOrders: [String: Int]
  var unlinkedReturns: Int64
  var products: [String]
  var titles: [String]

  init(_ result: ImportResult) {
    let ledger = result.ledger
    let places = result.inRowOrder.map { index in
      let order = ledger.orders[index]
      return (order.channel < 0 ? "–" : ledger.channels[Int(order.channel)]) + "/"
        + (order.region < 0 ? "–" : ledger.regions[Int(order.region)]) + " \(order.units)"
    }
    // Where lines stand in the ledger depends on who read them; what an order holds does not.
    orders = zip(zip(result.told, places), result.toldLines).map { "\($0.0) \($0.1) \($1)" }
      .sorted()
    accounts = result.files
    rejects = result.rejects
    findings = result.findings.sorted.map { "\($0)" }
    excludedOrders = result.excludedOrders
    unlinkedReturns = result.unlinkedReturns
    products = ledger.products
    titles = ledger.productTitles
  }
}

extension Told {
  /// What differs from another, in few words.
  func difference(_ other: Told) -> String {
    func first(_ name: String, _ text: String?) -> String? { text.map { "\(name) \($0)" } }
    let all = [
      first("orders", firstDifference(orders, other.orders)),
      first("accounts", firstDifference(accounts, other.accounts)),
      first("rejects", firstDifference(rejects, other.rejects)),
      first("findings", firstDifference(findings, other.findings)),
      first("products", firstDifference(products, other.products)),
      first("titles", firstDifference(titles, other.titles)),
      excludedOrders == other.excludedOrders ? nil : "excluded orders",
      unlinkedReturns == other.unlinkedReturns ? nil : "unlinked returns",
    ]
    return all.compactMap { $0 }.joined(separator: "; ")
  }
}

/// The first place where two lists differ.
func firstDifference<Element: Equatable>(_ a: [Element], _ b: [Element]) -> String? {
  guard a != b else { return nil }
  for index in 0..<min(a.count, b.count) where a[index] != b[index] {
    return "at \(index): \(a[index]) and not \(b[index])"
  }
  return "\(a.count) and not \(b.count): \(a.last.map { "\($0)" } ?? "")"
}
