import Commerce
import Diagnostics
import OrderImport
import Testing

/// Files whose lines do not all end in one way: no row goes into another one or into the header.
struct LineEndTests {
  private let header = "order_id,customer_id,ordered_at,order_total"
  private let rows = (1...30).map { "\($0),c\($0),2026-01-0\($0 % 9 + 1),10.00" }

  private func rowCount(_ text: String, _ codes: [String]) throws -> [Int] {
    let result = try reading(text)
    #expect(result.codes == codes)
    let file = try #require(result.files.first)
    let parts = [
      file.accepted, file.merged, file.excludedTotal, file.rejectedTotal, file.blank,
    ]
    #expect(parts.reduce(0, +) == file.rows)
    return [file.rows, result.ledger.orders.count]
  }

  @Test func `returns before newlines are line ends`() throws {
    let first = ([header] + rows.prefix(5)).joined(separator: "\r")
    let text = first + "\r" + rows.dropFirst(5).joined(separator: "\n") + "\n"
    #expect(try rowCount(text, ["orders.line-ends:7"]) == [30, 30])
  }

  @Test func `a header that ends with a return alone is the header alone`() throws {
    let text = header + "\r" + rows.joined(separator: "\n") + "\n"
    #expect(try rowCount(text, ["orders.line-ends:2"]) == [30, 30])
  }

  @Test func `returns behind newlines are line ends`() throws {
    let first = ([header] + rows.prefix(20)).joined(separator: "\n")
    let text = first + "\n" + rows.dropFirst(20).joined(separator: "\r") + "\r"
    #expect(try rowCount(text, ["orders.line-ends:22"]) == [30, 30])
  }

  @Test func `a pair behind every row, and two returns before a newline, are one end`() throws {
    for end in ["\r\n", "\r\r\n"] {
      let text = ([header] + rows).joined(separator: end) + end
      #expect(try rowCount(text, []) == [30, 30])
    }
  }

  @Test func `a return within quotes of a header ends no line`() throws {
    let text = header + ",\"a\rnote\"\n" + rows.map { $0 + ",-\n" }.joined()
    #expect(try rowCount(text, []) == [30, 30])
  }

  @Test func `a return in a cell of a whole row is text`() throws {
    let result = try reading(
      "order_id,customer_id,ordered_at,product,order_total\n1,a,2026-01-05,Tea\rgreen,10.00\n"
    )
    #expect(result.codes == [])
    #expect(result.files[0].rows == 1)
  }
}
