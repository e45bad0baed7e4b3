import Commerce
import Diagnostics
import OrderImport
import Testing

/// Where a file is cut, and how many read it, changes nothing of what is found in it.
struct PartSizeTests {
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
      #expect(firstDifference(parted.orders, whole.orders) == nil, "\(place)")
      #expect(firstDifference(parted.rejects, whole.rejects) == nil, "\(place)")
      #expect(firstDifference(parted.accounts, whole.accounts) == nil, "\(place)")
      #expect(firstDifference(parted.findings, whole.findings) == nil, "\(place)")
      let isSame = parted == whole
      #expect(isSame, "\(place): \(parted.difference(whole))")
    }
  }

  @Test(arguments: MessyExport.Kind.allCases)
  func `parts of any size give what the whole gives`(_ kind: MessyExport.Kind) throws {
    for seed in 0..<5 as Range<UInt64> {
      try check(MessyExport.text(kind, seed: seed), "\(kind) \(seed)")
    }
  }
}
