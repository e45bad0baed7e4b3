import Commerce
import Diagnostics
import OrderImport
import Testing

/// The same orders under two ids in two files.
struct TwinOrderTests {
  private func orders(_ prefix: String, _ numbers: ClosedRange<Int>, _ time: String = " 10:07")
    -> [UInt8]
  {
    let rows = numbers.map { number in
      "\(prefix)\(number),c\(number % 50),2026-01-\(10 + number % 20)\(time),\(number)\n"
    }
    return Array("order_id,customer_id,ordered_at,order_total\n\(rows.joined())".utf8)
  }

  @Test func `a history that was imported again is an error that names both files`() throws {
    let result = try reading(["new.csv": orders("N", 1...80), "old.csv": orders("", 1...60)])
    #expect(result.codes == ["orders.twins"])
    let finding = result.findings.all[0]
    #expect(finding.severity == .error)
    #expect(finding.location.file == "old.csv")
    #expect(finding.message.hasPrefix("60 orders have the customer, the minute and the amount"))
    #expect(finding.message.contains("\"new.csv\""))
  }

  @Test func `five in a large shop are a warning, four are none`() throws {
    let more = orders("N", 1...5) + orders("M", 1001...1400).drop { $0 != 0x0a }.dropFirst()
    let result = try reading(["a.csv": orders("", 1...400), "b.csv": more])
    #expect(result.codes == ["orders.twins"])
    #expect(result.findings.all[0].severity == .warning)
    let fewer = orders("N", 1...4) + orders("M", 1001...1400).drop { $0 != 0x0a }.dropFirst()
    #expect(try reading(["a.csv": orders("", 1...400), "b.csv": fewer]).codes == [])
  }

  @Test(arguments: ["", " 00:00"])
  func `orders without a time of the day are not compared`(_ time: String) throws {
    let files = ["a.csv": orders("", 1...60, time), "b.csv": orders("N", 1...60, time)]
    #expect(try reading(files).codes == [])
  }

  @Test func `orders of one file, other times and other amounts are none`() throws {
    let twice = orders("", 1...60) + orders("N", 1...60).drop { $0 != 0x0a }.dropFirst()
    #expect(try reading(["a.csv": twice]).codes == [])
    let later = ["a.csv": orders("", 1...60), "b.csv": orders("N", 1...60, " 10:08")]
    #expect(try reading(later).codes == [])
    let again = ["a.csv": orders("", 1...60), "b.csv": orders("", 1...60)]
    #expect(try reading(again).codes == [])
  }
}
