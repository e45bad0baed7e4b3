import Commerce
import Diagnostics
import OrderImport
import Testing

/// Messages that would repeat what stands in cells, which may be a person's.
struct UnnamedWordTests {
  @Test func `a first line that is a row is not repeated`() throws {
    let result = try reading(
      "Mia Moor,mia@x.example,status,0.50\nLea Loor,lea@x.example,status,1.50\n"
    )
    #expect(result.codes == ["orders.column-missing"])
    let finding = try #require(result.findings.all.first)
    #expect(!finding.message.contains("Mia"))
    #expect(finding.message.contains("the first of the 4 columns"))
  }

  @Test func `an unknown status is repeated from five orders on`() throws {
    func message(_ orders: Int, lines: Int) throws -> String {
      let rows = (0..<orders).flatMap { order in
        (0..<lines).map { _ in "\(order),c\(order),2026-01-05,Mia called,S,1,1.00\n" }
      }
      let result = try reading(
        "order_id,customer_id,ordered_at,status,sku,quantity,unit_price\n" + rows.joined()
      )
      #expect(result.codes == ["orders.status-word:2"])
      return result.findings.all.first?.message ?? ""
    }
    #expect(try message(5, lines: 2).hasPrefix("the status \"Mia called\""))
    #expect(try message(4, lines: 1).hasPrefix("a status word"))
    #expect(try message(1, lines: 9).hasPrefix("a status word"))
  }
}
