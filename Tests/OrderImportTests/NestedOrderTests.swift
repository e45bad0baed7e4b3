import Commerce
import Diagnostics
import OrderImport
import Testing

/// Objects with lists of lines: an object is an order, whatever its key is called.
struct NestedOrderTests {
  private func reading(_ lines: [String], _ name: String = "a.jsonl") throws -> ImportResult {
    try OrderImportTests.reading(
      [name: Array(lines.joined(separator: "\n").utf8)],
      settled()
    )
  }

  @Test func `an order of Shopify's interface is counted once and tests are not`() throws {
    func order(_ id: Int, test: Bool) -> String {
      """
      {"id":\(id),"name":"#\(id)","email":"a@x.example","created_at":"2026-01-05T10:00:00+01:00",\
      "currency":"EUR","subtotal_price":"25.00","total_price":"30.00","total_discounts":"5.00",\
      "financial_status":"paid","test":\(test),"line_items":[\
      {"id":1,"sku":"S1","title":"Tea","quantity":2,"price":"10.00"},\
      {"id":2,"sku":"S2","title":"Pot","quantity":1,"price":"10.00"}]}
      """
    }
    let result = try reading([order(5001, test: false), order(5002, test: true)])
    #expect(result.codes == [])
    #expect(result.files[0].layout == "shopify-api")
    #expect(result.told == ["2026-01-05 a@x.example 3000/500/0"])
    #expect(result.toldLines.map(\.count) == [2])
    #expect(result.excludedOrders == ["test": 1])
  }

  @Test func `an order whose list is empty is its total, or worth nothing`() throws {
    func order(_ id: Int, _ more: String) -> String {
      "{\"order_id\":\(id),\"customer\":{\"id\":\"c\(id)\"},\"ordered_at\":\"2026-01-05\",\(more)}"
    }
    let item = "\"line_items\":[{\"sku\":\"S1\",\"quantity\":2,\"unit_price\":5.0}]"
    let plain = try reading([order(1, item), order(2, "\"line_items\":[]")])
    #expect(plain.codes == [])
    #expect(plain.told == ["2026-01-05 c1 1000/0/0"])
    #expect(plain.excludedOrders == ["zero_value": 1])
    let total = try reading([
      order(1, "\"total\":10.0," + item), order(2, "\"total\":7.5,\"line_items\":[]"),
    ])
    #expect(total.told == ["2026-01-05 c1 1000/0/0", "2026-01-05 c2 750/0/0"])
  }

  @Test(arguments: ["\"id\":12345678901234567890,", "\"order_id\":\"X7\",", ""])
  func `lines of one object share its key`(_ key: String) throws {
    let result = try reading([
      """
      {\(key)"created_at":"2026-01-05T23:30:00Z","customer":{"email":"A@x.example"},"total":12.5,\
      "line_items":[{"sku":"S1","quantity":2,"price":"5.00"},{"sku":"S2","quantity":1,"price":2.5}]}
      """,
      """
      {\(key.replacing("5", with: "6").replacing("7", with: "8"))\
      "created_at":"2026-01-05T23:30:00Z",\
      "total":4,"line_items":[{"sku":"S1","quantity":1,"price":2},\
      {"sku":"S2","quantity":1,"price":2}]}
      """,
    ])
    #expect(Set(result.told) == ["2026-01-05 – 400/0/0", "2026-01-05 a@x.example 1250/0/0"])
    #expect(result.files[0].rows == 4)
  }

  @Test func `a total without prices of lines is the order's`() throws {
    let result = try reading([
      """
      {"id":1,"created_at":"2026-01-05","email":"a@x.example","total":12.5,\
      "items":[{"name":"Tea","quantity":2},{"name":"Pot","quantity":1}]}
      """
    ])
    #expect(result.told == ["2026-01-05 a@x.example 1250/0/0"])
    #expect(result.ledger.products == ["Pot", "Tea"])
  }

  @Test func `WooCommerce's lines stand after coupons`() throws {
    let result = try reading([
      """
      {"id":7,"status":"completed","currency":"EUR","date_created":"2026-01-05T10:00:00",\
      "discount_total":"2.00","shipping_total":"4.00","total":"22.00","customer_id":0,\
      "billing":{"email":"a@x.example"},"line_items":[\
      {"name":"Tea","quantity":2,"subtotal":"20.00","total":"18.00","price":9}]}
      """
    ])
    #expect(result.told == ["2026-01-05 a@x.example 2000/200/0"])
  }
}
