import Commerce
import Diagnostics
import OrderImport
import Testing

/// What shops' interfaces give out: objects, one a line or in one array.
struct JSONTests {
  private let one = """
    {"order_id": 1, "customer": {"email": "a@example.com", "tags": ["x", "y"]},
     "ordered_at": "2026-01-05T10:00:00Z", "note": null,
     "line_items": [{"sku": "A", "quantity": 2, "unit_price": "1.50"},
                    {"sku": "B", "quantity": 1, "unit_price": 2e1}]}
    """
  private let two = """
    {"order_id": 2, "customer": {"email": "b@example.com"},
     "ordered_at": "2026-01-06T10:00:00Z", "line_items": []}
    """
  private let options = settled {
    $0.columns = [
      "email": "customer.email", "sku": "line_items.sku", "quantity": "line_items.quantity",
      "unit_price": "line_items.unit_price",
    ]
  }

  private func oneLine(_ text: String) -> String { text.replacing("\n", with: " ") }

  @Test func `objects become rows however the list is written`() throws {
    let cases = [
      "[\(one),\(two)]", "{\"orders\": [\(one), \(two)], \"next\": null}",
      "{\"data\": {\"orders\": [\(one), \(two)]}}", "{\"whatever\": [\(one), \(two)]}",
      oneLine(one) + "\n" + oneLine(two) + "\n", oneLine(one) + "\r\n\n" + oneLine(two),
      one + "\n" + two, "\u{feff}[\(one),\n\n\(two)]",
    ]
    for text in cases {
      let result = try reading(["a.json": Array(text.utf8)], options)
      #expect(
        result.inspections.first?.columns.map(\.header) == [
          "order_id", "customer.email", "customer.tags", "ordered_at", "note", "line_items.sku",
          "line_items.quantity", "line_items.unit_price",
        ],
        "\(text)"
      )
      #expect(result.files.first?.rows == 3, "\(text)")
      #expect(result.told.first?.hasSuffix("2300/0/0") == true, "\(text)")
      #expect(result.ledger.lines.count == 2 || result.ledger.lines.count == 3, "\(text)")
    }
  }

  @Test func `an order alone is an order, not a cover around its items`() throws {
    let result = try reading(["a.json": Array(one.utf8)], options)
    #expect(result.told == ["2026-01-05 a@example.com 2300/0/0"])
  }

  @Test func `long numbers keep their digits and strings their signs`() throws {
    let text = """
      {"order_id":1234567890123456789,"customer_id":"\\u00e9\\ud83d\\ude00\\"\\n","ordered_at":"2026-01-05","order_total":12.50}
      """
    let result = try reading(["a.jsonl": Array(text.utf8)])
    #expect(result.ledger.orders.count == 1)
    #expect(result.told.first?.hasSuffix("1250/0/0") == true)
  }

  @Test func `a bad line costs its row and no other`() throws {
    let line = #"{"order_id":"#
    let rest = #","customer_id":"a","ordered_at":"2026-01-05","order_total":1}"#
    let text = "\(line)1\(rest)\n\(line)2,\n\n[3]\n\(line)4\(rest)\n\(line)5\(rest.dropLast(3))"
    let result = try reading(["a.jsonl": Array(text.utf8)])
    #expect(result.ledger.orders.count == 2)
    #expect(result.files[0].rows == 5)
    #expect(result.files[0].rejected == ["columns": 3])
    let lines = result.findings.all.filter { $0.code == "orders.json-line" }
    #expect(lines.compactMap(\.location.line) == [2, 4, 6])
  }

  @Test func `what follows the end of a list is not dropped`() throws {
    let texts = [
      "[\(oneLine(one))] [\(oneLine(two))]", "{\"orders\": [\(oneLine(one))] \(oneLine(two))]}",
      "{\"orders\": [\(oneLine(one))", "{\"orders\": [\(oneLine(one)), {]}",
    ]
    for text in texts {
      let result = try reading(["a.json": Array(text.utf8)], options)
      #expect(result.codes.first == "orders.json-damaged:1", "\(text)")
    }
  }

  @Test func `an array cut short is an error with its line`() throws {
    let text = "[\n\(oneLine(one)),\n\(oneLine(two).dropLast(5))"
    let result = try reading(["a.json": Array(text.utf8)], options)
    #expect(result.codes.first == "orders.json-damaged:3")
    #expect(result.findings.hasErrors)
  }

  @Test func `no nesting and no number of keys ends the program`() throws {
    let deep = String(repeating: "[{\"a\":", count: 50_000)
    #expect(try reading(["a.json": Array(deep.utf8)]).findings.hasErrors)
    let keys = (0..<20_000).map { "\"k\($0)\":1" }.joined(separator: ",")
    let wide = "{\"order_id\":1,\"customer_id\":2,\"ordered_at\":\"2026-01-05\",\"order_total\":3,"
    let result = try reading(["a.json": Array("\(wide)\(keys)}".utf8)])
    #expect(result.codes == ["orders.json-keys"])
    #expect(result.ledger.orders.count == 1)
  }

  @Test func `text cut at any byte gives whole orders or an error`() throws {
    let whole = Array("[\(oneLine(one)), \(oneLine(two))]".utf8)
    for length in stride(from: 1, to: whole.count, by: 7) {
      let result = try reading(["a.json": Array(whole[..<length])], options)
      #expect(result.findings.hasErrors, "\(length)")
    }
  }

  @Test func `a header in brackets is no JSON`() throws {
    let result = try reading("[order_id],customer_id,ordered_at,order_total\n1,a,2026-01-05,1\n")
    #expect(!result.codes.contains("orders.json-damaged:1"))
  }
}
