import Commerce
import OrderImport
import Testing

/// Which rows are orders, what they are worth, and what does not count.
struct OrderRuleTests {
  private let header = "order_id,customer_id,ordered_at,status,sku,quantity,unit_price,discount\n"

  @Test func `lines of one id are one order and its amounts are exact`() throws {
    let result = try reading(
      header + "1,ann,2026-01-05,paid,A,3,0.335,0\n1,ann,2026-01-05,paid,B,1,2.005,0.50\n"
    )
    // 1.005 and 2.005 both round to the even cent.
    #expect(result.told == ["2026-01-05 ann 300/50/0"])
    #expect(result.toldLines == [["A 3 100/0", "B 1 200/50"]])
    #expect(result.codes.isEmpty)
  }

  @Test func `a line's status is its own and an order without lines left is excluded`() throws {
    let result = try reading(
      header + """
        1,ann,2026-01-05,cancelled,A,1,10,0
        1,ann,2026-01-05,,B,1,4,0
        2,bob,2026-01-06,unpaid,A,1,10,0
        3,bob,2026-01-07,refunded,A,1,10,1

        """
    )
    #expect(result.told == ["2026-01-05 ann 400/0/0", "2026-01-07 bob 1000/100/900"])
    #expect(result.files[0].excluded == ["cancelled": 1, "unpaid": 1])
    #expect(result.excludedOrders == ["unpaid": 1])
    #expect(result.files[0].isBalanced)
  }

  @Test func `an order of value 0 counts only for a known customer who got something`() throws {
    let text =
      header + """
        1,ann,2026-01-05,,A,1,0,0
        2,,2026-01-05,,A,1,0,0
        3,bob,2026-01-05,,A,0,0,0
        4,,2026-01-05,,A,1,5,0

        """
    let result = try reading(text)
    #expect(result.told == ["2026-01-05 ann 0/0/0", "2026-01-05 – 500/0/0"])
    #expect(result.files[0].excluded == ["zero_value": 2])
    #expect(try reading(text, settled { $0.zeroValue = .exclude }).ledger.orders.count == 1)
  }

  @Test func `a negative row is a return of its order or it is summed apart`() throws {
    let result = try reading(
      header + """
        1,ann,2026-01-05,,A,2,10,0
        1,ann,2026-01-05,,A,-1,10,0
        9,ann,2026-01-06,,A,-1,7,0

        """
    )
    #expect(result.told == ["2026-01-05 ann 2000/0/1000"])
    #expect(result.files[0].excluded == ["unlinked_return": 1])
    #expect(result.unlinkedReturns == 700)
  }

  @Test func `a negative total is excluded and accounted for`() throws {
    let result = try reading("order_id,customer_id,ordered_at,order_total\n1,a,2026-01-05,-5\n")
    #expect(result.ledger.orders.count == 0)
    #expect(result.files[0].excludedTotal == 1)
    #expect(result.files[0].isBalanced)
  }

  @Test func `an order's discount is spread by largest remainder`() throws {
    let result = try reading(
      """
      order_id,customer_id,ordered_at,sku,line_total,order_discount
      1,ann,2026-01-05,A,1.00,0.01
      1,ann,2026-01-05,B,1.00,
      1,ann,2026-01-05,C,1.00,

      """
    )
    #expect(result.toldLines == [["A 1 100/1", "B 1 100/0", "C 1 100/0"]])
    #expect(result.told == ["2026-01-05 ann 300/1/0"])
  }

  @Test func `an order total is worth what the goods cost before the discount`() throws {
    let result = try reading(
      "order_id,customer_id,ordered_at,order_total,shipping_charged,order_discount\n"
        + "1,ann,2026-01-05,25.00,5.00,2.50\n"
    )
    #expect(result.told == ["2026-01-05 ann 2250/250/0"])
  }

  @Test func `without an id lines of one customer at one time are one order`() throws {
    let result = try reading(
      """
      customer_id,ordered_at,sku,unit_price
      ann,2026-01-05 10:00,A,1
      ann,2026-01-05 10:00,B,2
      ann,2026-01-05 11:00,A,1
      ,2026-01-05 10:00,A,1
      ,2026-01-05 10:00,A,1

      """
    )
    #expect(
      result.told.sorted() == [
        "2026-01-05 ann 100/0/0", "2026-01-05 ann 300/0/0", "2026-01-05 – 100/0/0",
        "2026-01-05 – 100/0/0",
      ]
    )
  }

  @Test func `without an id and without lines every row is an order`() throws {
    let result = try reading(
      "customer_id,ordered_at,order_total\nann,2026-01-05,1\nann,2026-01-05,1\n"
    )
    #expect(result.ledger.orders.count == 2)
  }

  @Test func `where a row is an order the last row of an id holds`() throws {
    let result = try reading(
      "order_id,customer_id,ordered_at,order_total\n1,ann,2026-01-05,1\n1,ann,2026-01-05,2\n"
    )
    #expect(result.told == ["2026-01-05 ann 200/0/0"])
    #expect(result.files[0].merged == 1)
  }

  @Test func `an order in two files is taken whole from the file with the later order`() throws {
    let old = header + "1,ann,2026-01-05,,A,1,10,0\n1,ann,2026-01-05,,B,1,10,0\n"
    let new = header + "1,ann,2026-01-05,,A,1,10,0\n2,ann,2026-01-09,,B,1,3,0\n"
    let result = try reading(["z.csv": Array(old.utf8), "a.csv": Array(new.utf8)])
    #expect(result.told == ["2026-01-05 ann 1000/0/0", "2026-01-09 ann 300/0/0"])
    #expect(result.files.map { $0.merged } == [0, 2])
    #expect(result.files.allSatisfy { $0.isBalanced })
  }

  @Test func `keys go by platform id, then e-mail, then phone, and masked ones are none`() throws {
    let result = try reading(
      """
      order_id,customer_id,email,phone,ordered_at,order_total
      1,guest, Ann@Example.com ,,2026-01-05,1
      2,0,ann@example.com,+49 170 1234567,2026-01-05,1
      3,-,,0170/1234567,2026-01-05,1
      4,,,+49 (170) 123-4567,2026-01-05,1
      5,,a***@example.com,170****567,2026-01-05,1
      6,K7,ann@example.com,,2026-01-05,1

      """,
      settled { $0.country = "DE" }
    )
    let keys = result.inRowOrder.map { result.customer(of: $0) }
    #expect(
      keys == ["ann@example.com", "ann@example.com", "1701234567", "1701234567", "–", "K7"]
    )
    #expect(
      result.inspections[0].identity == [
        "customer_id": 1, "email": 2, "phone": 2, "masked": 1, "none": 0,
      ]
    )
  }

  @Test func `the order of rows and of files changes nothing`() throws {
    var rows = (0..<60).map { index in
      "\(index / 2),c\(index % 7),2026-0\(1 + index % 9)-11,,S\(index % 5),\(1 + index % 3),"
        + "\(index).25,0.10"
    }
    let first = try reading(header + rows.joined(separator: "\n") + "\n")
    rows = rows.indices.map { rows[($0 * 37) % rows.count] }
    let second = try reading(header + rows.joined(separator: "\n") + "\n")
    #expect(first.told.sorted() == second.told.sorted())
    #expect(
      first.toldLines.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
        == second.toldLines.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) }
    )
    #expect(first.ledger.customers.bytes == second.ledger.customers.bytes)
  }

  @Test func `a refund with a row of its own is a return of its order, whatever its sign`() throws {
    let result = try reading(
      """
      order_id,customer_id,ordered_at,order_total,event
      1,ann,2026-01-05,20.00,sale
      1,ann,2026-01-09,5.00,Refund

      """
    )
    #expect(result.told == ["2026-01-05 ann 2000/0/500"])
    #expect(result.files[0].accepted == 2)
  }

  @Test func `orders of another currency than most are left out`() throws {
    let result = try reading(
      """
      order_id,customer_id,ordered_at,order_total,currency
      1,a,2026-01-05,100,JPY
      2,a,2026-01-06,200,JPY
      3,a,2026-01-07,3.50,USD

      """,
      settled { $0.currency = nil }
    )
    #expect(result.ledger.currency.code == "JPY")
    #expect(result.told == ["2026-01-05 a 100/0/0", "2026-01-06 a 200/0/0"])
    #expect(result.excludedOrders == ["currency": 1])
    #expect(result.codes == ["orders.currency-mixed"])
  }

  @Test func `what happened after a day can be cut off`() throws {
    let result = try reading(header + "1,a,2026-01-05,,A,1,1,0\n2,b,2026-01-06,,A,1,1,0\n")
    let day = try #require(Day(iso: "2026-01-05"))
    let cut = result.cut(after: day)
    #expect(cut.told == ["2026-01-05 a 100/0/0"])
    #expect(cut.files[0].excluded == ["after_as_of": 1])
    #expect(cut.files[0].isBalanced)
    #expect(cut.lastOrderDay == day)
  }

  @Test func `a telephone number in full-width signs is the same number`() throws {
    let numbers = [
      "090-1234-5678", "０９０－１２３４－５６７８", "０９０１２３４５６７８", "090ー1234ー5678", "090–1234‐5678",
      "（090）1234−5678",
    ]
    let rows = numbers.enumerated().map { "\($0),\($1),2026-01-05,1\n" }.joined()
    let result = try reading("order_id,phone,ordered_at,order_total\n" + rows)
    #expect(result.ledger.customers.count == 1)
    #expect(result.files[0].accepted == numbers.count)
    #expect(result.inspections[0].identity["phone"] == numbers.count)
  }
}
