import Commerce
import Diagnostics
import OrderImport
import Testing

/// Amounts under words that may mean an order's total or a line's, and prices without a quantity.
struct TotalsTests {
  /// Ten orders of two lines each, whose amounts differ in those that `differ` names.
  private func lists(_ header: String, differ: (Int) -> Bool = { _ in true }) -> String {
    let rows = (0..<10).flatMap { order in
      (0..<2).map { line in
        let amount = differ(order) ? 10 + line : 10
        return "O\(order),c\(order % 3),2026-03-\(10 + order),item \(line),\(amount).00"
      }
    }
    return header + "\n" + rows.joined(separator: "\n") + "\n"
  }

  private func gross(_ result: ImportResult) -> Int64 {
    result.ledger.orders.reduce(0) { $0 + $1.gross }
  }

  @Test(arguments: [
    "Order number,Customer,Date,Product,Amount", "Bestellnummer,Kunde,Datum,Artikel,Betrag",
    "订单号,客户编号,日期,商品名称,金额", "注文番号,会員番号,購入日,商品名,金額",
  ])
  func `amounts that differ within orders are their lines' own`(header: String) throws {
    let result = try reading(lists(header))
    #expect(gross(result) == 10 * 2100)
    #expect(result.toldLines[0] == ["item 0 1 1000/0", "item 1 1 1100/0"])
    #expect(result.codes == ["orders.totals-of-lines"])
    let finding = try #require(result.findings.all.first)
    #expect(finding.message.contains("in 10 orders the rows differ"))
    #expect(result.inspections[0].columns.last?.as == "line_total")
    #expect(result.files[0].accepted == 20)
  }

  @Test func `rows of one buyer and day are told from one another in the same way`() throws {
    let text = lists("x,Customer,Date,Product,Amount").split(separator: "\n")
      .map { $0.split(separator: ",").dropFirst().joined(separator: ",") + "\n" }.joined()
    let result = try reading(text, settled { $0.partSize = 64 })
    #expect(gross(result) == 10 * 2100)
    #expect(result.codes == ["orders.totals-of-lines"])
  }

  @Test func `lines of an order that stand apart show it too`() throws {
    let text = lists("Order number,Customer,Date,Product,Amount").split(separator: "\n")
    let (even, odd) = (stride(from: 1, to: 21, by: 2), stride(from: 2, to: 21, by: 2))
    let apart = [text[0]] + even.map { text[$0] } + odd.map { text[$0] }
    let result = try reading(apart.joined(separator: "\n") + "\n")
    #expect(gross(result) == 10 * 2100)
    #expect(result.codes == ["orders.totals-of-lines"])
  }

  @Test func `one order that differs makes two equal amounts of another two lines`() throws {
    let result = try reading(
      lists("Order number,Customer,Date,Product,Amount") { $0 == 4 }
    )
    #expect(gross(result) == 10 * 2000 + 100)
  }

  @Test func `a total that is repeated on each line counts once`() throws {
    let result = try reading(
      lists("Order number,Customer,Date,Product,Amount") { _ in false }
    )
    #expect(gross(result) == 10 * 1000)
    #expect(result.codes.isEmpty)
  }

  @Test func `a total on the first line only counts once, also beside zeros`() throws {
    let header = "Order number,Customer,Date,Product,Amount\n"
    for rest in ["", "0.00"] {
      let rows = (0..<5).map {
        "O\($0),c,2026-03-0\($0 + 1),a,12.00\nO\($0),c,2026-03-0\($0 + 1),b,\(rest)"
      }
      let result = try reading(header + rows.joined(separator: "\n") + "\n")
      #expect(gross(result) == 5 * 1200)
      #expect(result.codes.isEmpty)
    }
  }

  @Test func `one order in many that differs is said, and changes nothing else`() throws {
    let rows = (0..<100).flatMap { order in
      (0..<2).map { "O\(order),c,2026-03-01,p\($0),\(order == 7 && $0 == 1 ? 15 : 10).00" }
    }
    let result = try reading(
      "Order number,Customer,Date,Product,Amount\n" + rows.joined(separator: "\n") + "\n"
    )
    #expect(gross(result) == 99 * 1000 + 1500)
    #expect(result.codes == ["orders.totals-differ"])
  }

  @Test func `a total that was named stays one, and the difference is said`() throws {
    let canonical = try reading(lists("order_id,customer_id,ordered_at,product,order_total"))
    #expect(canonical.codes == ["orders.totals-differ"])
    #expect(gross(canonical) == 10 * 1100)
    let named = try reading(
      lists("Order number,Customer,Date,Product,Amount"),
      settled { $0.columns = ["order_total": "Amount"] }
    )
    #expect(named.codes == ["orders.totals-differ"])
    let finding = try #require(named.findings.all.first)
    #expect(finding.hint == "if each amount is its line's own, say --columns line_total=\"Amount\"")
  }

  /// Orders of one line each: price, number, price times number.
  private func priced(_ header: String, withNumber: Bool = true) -> String {
    let rows = (0..<10).map { order in
      let (price, count) = (450 + order * 7, order % 3 + 1)
      let number = withNumber ? "\(count)" : "x"
      return
        "O\(order),c\(order % 3),2026-03-\(10 + order),\(number),\(price).00,\(price * count).00"
    }
    return header + "\n" + rows.joined(separator: "\n") + "\n"
  }

  /// What the totals of `priced` come to, and its prices, in minor units.
  private let paid: Int64 = 915_900
  private let prices: Int64 = 481_500

  @Test func `the number by which prices come to totals is the quantity`() throws {
    let result = try reading(priced("Order,Customer,Date,Antal,Price,Amount"))
    #expect(gross(result) == paid)
    #expect(result.ledger.orders.reduce(0) { $0 + $1.units } == 19)
    #expect(result.codes == ["orders.column-guessed"])
    #expect(result.inspections[0].columns[3].as == "quantity")
  }

  @Test func `words for numbers are known in German and Japanese`() throws {
    for header in ["Order,Customer,Date,Stk.,Price,Amount", "Order,Customer,Date,数,Price,Amount"] {
      let result = try reading(priced(header))
      #expect(gross(result) == paid)
      #expect(result.codes.isEmpty)
    }
  }

  @Test func `without any quantity a total of several prices is read instead of them`() throws {
    let result = try reading(priced("Order,Customer,Date,Note,Price,Amount", withNumber: false))
    #expect(gross(result) == paid)
    #expect(result.codes == ["orders.price-for-one"])
  }

  @Test func `prices that were named count, and what they lack is said with the sums`() throws {
    let text = priced(
      "order_id,customer_id,ordered_at,note,unit_price,order_total",
      withNumber: false
    )
    let result = try reading(text)
    #expect(gross(result) == prices)
    #expect(result.codes == ["orders.prices-differ"])
    let finding = try #require(result.findings.all.first)
    #expect(finding.message.contains("in 6 orders"))
    #expect(finding.message.hasSuffix("4815.00 in all against 9159.00"))
  }
}
