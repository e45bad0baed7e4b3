import Commerce
import Diagnostics
import OrderImport
import Testing

/// Where a file is cut, and how many read it, changes nothing of what is found in it.
struct PartSizeTests {
  /// All that is told of an import.
  private struct Told: Equatable {
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

  private func check(_ text: String, _ note: String) throws {
    let files = try MadeUpFiles()
    let source = try files.add("orders.csv", Array(text.utf8))
    let whole = Told(try importOrders([source], options: settled { $0.maxRejected = 1 }))
    for account in whole.accounts { #expect(account.isBalanced, "\(note)") }
    for (size, threads) in [(40, 1), (57, 4), (128, 3), (301, 2), (1024, 4), (4096, 2)] {
      let options = settled {
        $0.maxRejected = 1
        $0.partSize = size
        $0.threads = threads
      }
      let parted = Told(try importOrders([source], options: options))
      let place = "\(note), parts of \(size) bytes, \(threads) threads"
      #expect(difference(parted.orders, whole.orders) == nil, "\(place)")
      #expect(difference(parted.rejects, whole.rejects) == nil, "\(place)")
      #expect(difference(parted.accounts, whole.accounts) == nil, "\(place)")
      #expect(difference(parted.findings, whole.findings) == nil, "\(place)")
      let isSame = parted == whole
      #expect(isSame, "\(place)")
    }
  }

  /// The first place where two lists differ.
  private func difference<Element: Equatable>(_ a: [Element], _ b: [Element]) -> String? {
    guard a != b else { return nil }
    for index in 0..<min(a.count, b.count) where a[index] != b[index] {
      return "at \(index): \(a[index]) and not \(b[index])"
    }
    return "\(a.count) and not \(b.count): \(a.last.map { "\($0)" } ?? "")"
  }

  @Test(arguments: MessyExport.Kind.allCases)
  func `parts of any size give what the whole gives`(_ kind: MessyExport.Kind) throws {
    for seed in 0..<5 as Range<UInt64> {
      try check(MessyExport.text(kind, seed: seed), "\(kind) \(seed)")
    }
  }
}
