import Commerce
import Diagnostics
import OrderImport
import Testing

/// What files say of orders that are taken from another one.
struct CopyTests {
  private let header = "order_id,customer_id,ordered_at,status,order_total,refunded_amount\n"

  /// Orders 1 to `count`, one a day, and one of its own on a last day.
  private func file(
    _ count: Int,
    last: Int,
    _ cells: (Int) -> String = { "paid,\($0),0" }
  ) -> [UInt8] {
    let days = Array(1...count) + [last]
    let rows = days.map { "\($0),c\($0),2026-01-\($0 < 10 ? "0" : "")\($0) 10:00,\(cells($0))\n" }
    return Array((header + rows.joined()).utf8)
  }

  @Test(arguments: ["cancelled,0,0", "paid,7,5", "refunded,7,7"])
  func `a state that a later file takes back is a warning on the file that gives way`(
    _ cells: String
  ) throws {
    let again = file(20, last: 21) { $0 == 7 ? cells : "paid,\($0),0" }
    let result = try reading(["a.csv": file(20, last: 30), "b.csv": again])
    #expect(result.codes == ["orders.copies-differ"])
    #expect(result.findings.all[0].location.file == "b.csv")
    #expect(result.findings.all[0].message.hasPrefix("1 order has another state, amount or"))
  }

  @Test(arguments: ["cancelled,7,0", "paid,7,5", "refunded,7,7", "paid,8,0"])
  func `what became of an order since is none`(_ cells: String) throws {
    let later = file(20, last: 30) { $0 == 7 ? cells : "paid,\($0),0" }
    let files = ["a.csv": later, "b.csv": file(20, last: 21)]
    #expect(try reading(files).codes == [])
    let unpaid = file(20, last: 21) { $0 == 7 ? "unpaid,7,0" : "paid,\($0),0" }
    #expect(try reading(["a.csv": file(20, last: 30), "b.csv": unpaid]).codes == [])
  }

  @Test func `many other amounts are a warning`() throws {
    let again = file(20, last: 21) { "paid,\($0 < 6 ? $0 + 1 : $0),0" }
    let result = try reading(["a.csv": file(20, last: 30), "b.csv": again])
    #expect(result.codes == ["orders.copies-differ"])
    #expect(result.findings.all[0].message.hasPrefix("5 orders have another state"))
  }

  @Test func `lines are compared by order`() throws {
    let header = "order_id,customer_id,ordered_at,status,sku,line_total\n"
    func lines(_ last: Int, _ status: String) -> [UInt8] {
      let rows = (1...9).flatMap { day in
        ["A", "B"].map { "\(day),c\(day),2026-01-0\(day),\(day == 3 ? status : "paid"),\($0),5\n" }
      }
      return Array((header + rows.joined() + "\(last),c,2026-01-\(last),paid,A,5\n").utf8)
    }
    let files = ["a.csv": lines(20, "paid"), "b.csv": lines(15, "cancelled")]
    let result = try reading(files)
    #expect(result.codes == ["orders.copies-differ"])
    #expect(result.findings.all[0].message.hasPrefix("1 order has another state"))
    #expect(try reading(["a.csv": lines(20, "paid"), "b.csv": lines(15, "paid")]).codes == [])
  }

  @Test func `a file that counts and lacks a column of another one's is a warning`() throws {
    let short = (1...20).map { "\($0),c\($0),2026-01-\($0 < 10 ? "0" : "")\($0) 10:00,\($0)\n" }
    let poor = "order_id,customer_id,ordered_at,order_total\n" + short.joined()
    let result = try reading(["a.csv": file(19, last: 20), "b.csv": Array(poor.utf8)])
    #expect(result.codes == ["orders.columns-lost"])
    let finding = result.findings.all[0]
    #expect(finding.location.file == "b.csv")
    #expect(finding.message.hasPrefix("20 orders are taken from this file, which has no column of"))
    #expect(finding.message.contains("refunded_amount or status; \"a.csv\" has the same orders"))
    #expect(try reading(["b.csv": file(19, last: 20), "a.csv": Array(poor.utf8)]).codes == [])
  }
}
