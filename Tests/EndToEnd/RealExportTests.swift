import Glibc
import Testing

/// Published counts of real exports, where a folder of them is at hand.
@Suite(.enabled(if: getenv("REGULARS_DATA") != nil))
struct RealExportTests {
  private let data = getenv("REGULARS_DATA").map { String(cString: $0) } ?? ""

  /// UCI Online Retail: 541,909 rows; without cancellations and blank customers 18,536 invoices of
  /// 4,339 customers for £8,911,407.90 (Chen, Sain & Guo 2012 describe the set).
  @Test func `Online Retail reconciles to the row`() throws {
    let outcome = try Program.run([
      "measure", data + "/online-retail/online_retail_2010-2011.csv.gz", "--currency", "GBP",
      "--time-zone", "Europe/London",
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let edition = try JSON(outcome.output)
    #expect(edition["input.files.0.rows"] == .number(541_909))
    #expect(edition["input.identified.orders"] == .number(18_536))
    #expect(edition["input.customers"] == .number(4339))
    #expect(edition["input.identified.grossSales"] == .number(891_140_790))
  }

  /// Fader & Hardie's sample: 6,919 orders of 2,357 customers, cohorts of 781, 857 and 719.
  @Test func `CDNOW gives the published cohorts`() throws {
    let outcome = try Program.run([
      "measure", data + "/cdnow-sample/cdnow_sample.csv", "--currency", "USD", "--time-zone", "UTC",
      "--columns", "customer_id=master_id,ordered_at=date,quantity=cds,order_total=amount",
    ])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let edition = try JSON(outcome.output)
    #expect(edition["input.customers"] == .number(2357))
    let sizes = edition["cohorts.monthly"]?.items.compactMap { $0["size"]?.number }
    #expect(sizes?.prefix(3) == [781, 857, 719])
  }
}
