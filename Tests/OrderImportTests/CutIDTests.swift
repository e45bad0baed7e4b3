import Commerce
import Diagnostics
import OrderImport
import Testing

/// Ids of which a spreadsheet has kept fifteen digits.
struct CutIDTests {
  private func orders(_ id: (Int) -> String) -> [UInt8] {
    let rows = (11...40).map { "\(id($0)),c\($0),2026-01-05 10:\($0),1\($0)\n" }
    return Array("order_id,customer_id,ordered_at,order_total\n\(rows.joined())".utf8)
  }

  @Test(arguments: ["0", "00", "0000"])
  func `ids that end in zeros behind the fifteenth digit are an error`(
    _ zeros: String
  ) throws {
    let result = try reading(["a.csv": orders { "1234567890123\($0)\(zeros)" }])
    let finding = try #require(result.findings.all.first { $0.code == "orders.id-cut" })
    #expect(finding.severity == .error)
    #expect(finding.location == SourceLocation("a.csv", line: 2))
  }

  @Test func `whole ids, short ones and those that always ended so are none`() throws {
    for id in [
      { "1234567890123456\($0)" }, { "1234567890\($0)000" }, { "1234567890\($0)00000" },
      { "ORDER-1234567890\($0)00" },
    ] as [(Int) -> String] {
      #expect(try reading(["a.csv": orders(id)]).codes == [])
    }
  }

  @Test func `a few that end so by chance are none`() throws {
    let result = try reading(["a.csv": orders { "1234567890123\($0)" + ($0 < 30 ? "00" : "17") }])
    #expect(result.codes == [])
  }

  @Test func `nearly all are enough`() throws {
    let result = try reading(["a.csv": orders { "1234567890123\($0)" + ($0 < 39 ? "00" : "17") }])
    #expect(result.codes == ["orders.id-cut:2"])
    #expect(
      result.findings.all[0].message.hasPrefix("28 of 30 long ids in \"order_id\" have 15 digits")
    )
  }
}
