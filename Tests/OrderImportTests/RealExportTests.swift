import Commerce
import Diagnostics
import Foundation
import OrderImport
import Testing

/// Real exports, read from the folder that REGULARS_DATA names; skipped without it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGULARS_DATA"] != nil))
struct RealExportTests {
  private let folder = ProcessInfo.processInfo.environment["REGULARS_DATA"] ?? ""

  private func sources(_ paths: [String]) -> [OrderSource] {
    paths.map { OrderSource(path: "\(folder)/\($0)", name: $0) }
  }

  @Test func `all of Online Retail is accounted for and adds up to the published totals`() throws {
    let result = try importOrders(sources(["online-retail/online_retail_2010-2011.csv.gz"]))
    #expect(!result.findings.hasErrors)
    let file = try #require(result.files.first)
    #expect(file.rows == 541_909)
    #expect(file.isBalanced)
    #expect(file.excluded["unlinked_return"] == 9_288)
    #expect(file.excluded["adjustment"] == 3)
    let known = result.ledger.orders[..<result.ledger.anonymousOrders.lowerBound]
    let gross = known.reduce(0) { $0 + $1.gross }
    #expect(known.count == 18_536)
    #expect(result.ledger.customers.count == 4_339)
    #expect(gross == 891_140_790)
    #expect(result.ledger.currency.code == "GBP")
    #expect(result.ledger.timeZone == "Europe/London")
  }

  @Test func `dates with the month first are found out from the whole file`() throws {
    let paths = ["online-retail/online_retail_mdy_first20000.csv"]
    let result = try importOrders(sources(paths))
    #expect(result.inspections.first?.dates.dayFirst == false)
    #expect(result.files.first?.rejectedTotal == 0)
    #expect(result.ledger.orders.map(\.day).min() == Day(iso: "2010-12-01")?.number)
  }

  @Test func `CDNOW has 6919 orders, eight of them of value 0`() throws {
    var options = ImportOptions()
    options.columns = [
      "customer_id": "master_id", "ordered_at": "date", "order_total": "amount", "quantity": "cds",
    ]
    options.currency = Currency(code: "USD")
    options.timeZone = "America/New_York"
    let result = try importOrders(sources(["cdnow-sample/cdnow_sample.csv"]), options: options)
    #expect(result.findings.all.isEmpty)
    #expect(result.ledger.orders.count == 6_919)
    #expect(result.ledger.customers.count == 2_357)
    #expect(result.ledger.orders.count { $0.gross == 0 } == 8)
  }

  @Test func `eight overlapping Shopify downloads are one shop`() throws {
    let names = ["", " (1)", " (3)", " (4)", " (5)", " (6)", " (7)", " (8)"]
    let paths = names.map { "shopify-real-small/orders_export\($0).csv" }
    let result = try importOrders(sources(paths))
    #expect(result.files.count == 8)
    #expect(result.files.allSatisfy { $0.isBalanced })
    #expect(result.files.reduce(0) { $0 + $1.rows } == 53)
    #expect(result.ledger.currency.code == "BDT")
    #expect(result.excludedOrders == ["cancelled": 1])
    #expect(result.ledger.orders.count == 48)
    #expect(result.ledger.customers.count == 45)
    #expect(result.ledger.orders.reduce(0) { $0 + $1.gross } == 8_971_302)
    #expect(result.ledger.orders.reduce(0) { $0 + $1.discount } == 665_000)
    #expect(result.ledger.anonymousOrders.isEmpty)
  }

  @Test func `the Taobao order file and its items are joined`() throws {
    let paths = [
      "taobao-redacted/ExportOrderList201707080100.csv",
      "taobao-redacted/ExportOrderDetailList201707080100.csv",
    ]
    let result = try importOrders(sources(paths))
    #expect(!result.findings.hasErrors)
    #expect(result.files.allSatisfy { $0.isBalanced })
    #expect(result.files.map { $0.encoding } == ["GB18030", "GB18030"])
    #expect(result.files.allSatisfy { $0.accepted == 5 })
    #expect(result.ledger.orders.count == 5)
    #expect(result.ledger.customers.count == 5)
    #expect(result.ledger.orders.reduce(0) { $0 + $1.gross } == 194_437)
    #expect(result.ledger.products.contains("PAN-20"))
  }

  @Test func `no file of the torture collections ends the program or loses a row`() throws {
    let root = URL(fileURLWithPath: "\(folder)/csv-torture")
    let paths = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var count = 0
    while let url = paths?.nextObject() as? URL {
      guard !url.hasDirectoryPath else { continue }
      let result = try importOrders([OrderSource(path: url.path)])
      #expect(result.files.allSatisfy { $0.isBalanced }, "\(url.path)")
      #expect(!result.findings.all.isEmpty, "\(url.path)")
      count += 1
    }
    #expect(count > 100)
  }
}
