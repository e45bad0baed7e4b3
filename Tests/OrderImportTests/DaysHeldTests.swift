import Commerce
import Diagnostics
import OrderImport
import Testing

/// Days that no file holds, and a last day far behind the others.
struct DaysHeldTests {
  private let start = Day(year: 2026, month: 1, day: 1)?.number ?? 0

  /// An order on each of the days, counted from 1 January 2026.
  private func file(_ days: some Sequence<Int>, _ status: String = "paid") -> [UInt8] {
    let rows = days.map { day in
      "\(day),c\(day % 7),\(Day(number: start + Int32(day)).iso) 10:00,\(status),\(day + 1)\n"
    }
    return Array("order_id,customer_id,ordered_at,status,order_total\n\(rows.joined())".utf8)
  }

  @Test func `five days between two files are a warning that names them`() throws {
    let result = try reading(["a.csv": file(0...59), "b.csv": file(65...90)])
    #expect(result.codes == ["orders.days-missing"])
    let message = result.findings.all[0].message
    #expect(message.hasPrefix("no file holds the 5 days from 2026-03-02 to 2026-03-06"))
    #expect(message.contains("between \"a.csv\" and \"b.csv\""))
  }

  @Test func `every gap is one, also that of the first files`() throws {
    let result = try reading(["a.csv": file(0...6), "b.csv": file(14...60), "c.csv": file(67...99)])
    #expect(result.codes == ["orders.days-missing", "orders.days-missing"])
  }

  @Test func `four days, days of orders that do not count and pauses as long are none`() throws {
    #expect(try reading(["a.csv": file(0...59), "b.csv": file(64...90)]).codes == [])
    let cancelled = [
      "a.csv": file(0...59), "b.csv": file(66...90), "c.csv": file([60, 65], "cancelled"),
    ]
    #expect(try reading(cancelled).codes == [])
    let paused = ["a.csv": file(Array(0...20) + Array(27...59)), "b.csv": file(66...90)]
    #expect(try reading(paused).codes == [])
  }

  @Test func `a shop that sells on every third day has many such pauses`() throws {
    let files = ["a.csv": file(stride(from: 0, to: 90, by: 3)), "b.csv": file([96, 99, 102])]
    #expect(try reading(files).codes == [])
  }

  @Test func `days that another file holds too, merged or not, are held`() throws {
    let whole = file(Array(0...30) + Array(38...60))
    let files = ["a.csv": whole, "b.csv": file(38...80)]
    #expect(try reading(files).codes == [])
  }

  @Test func `a last day a week behind the others is a warning that says how many orders`() throws {
    let result = try reading(["a.csv": file(Array(0...70) + [77])])
    #expect(result.codes == ["orders.last-day-apart"])
    let finding = result.findings.all[0]
    #expect(finding.message.contains("is 2026-03-19 (1 order), 7 days after"))
    #expect(finding.hint?.contains("--as-of 2026-03-12") == true)
  }

  @Test func `six days, or a shop that does not sell daily, are none`() throws {
    #expect(try reading(["a.csv": file(Array(0...70) + [76])]).codes == [])
    let seldom = Array(stride(from: 0, to: 140, by: 2)) + [150]
    #expect(try reading(["a.csv": file(seldom)]).codes == [])
    #expect(try reading(["a.csv": file(Array(0...40) + [60])]).codes == [])
  }
}
