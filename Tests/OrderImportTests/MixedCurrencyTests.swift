import Commerce
import Diagnostics
import OrderImport
import Testing

/// A platform's currency is the file's, whatever other files of the shop are in, unless it is said.
struct MixedCurrencyTests {
  private let taobao =
    "订单编号,买家会员名,买家应付货款,总金额,订单状态,订单创建时间\n"
    + "1000000000000000001,甲,30.00,30.00,交易成功,2026-01-04 00:42:32\n"
    + "1000000000000000002,乙,20.00,20.00,交易成功,2026-01-05 10:42:32\n"
  private let other =
    "order_id,customer_id,ordered_at,order_total,currency\n1,a,2026-01-05 10:00,7.00,BDT\n"

  private func reading(_ options: ImportOptions, _ names: [String]) throws -> ImportResult {
    try OrderImportTests.reading(
      [names[0]: Array(taobao.utf8), names[1]: Array(other.utf8)],
      options
    )
  }

  @Test(arguments: [["a.csv", "b.csv"], ["b.csv", "a.csv"]])
  func `a layout's currency is compared like a column's`(_ names: [String]) throws {
    let result = try reading(settled { $0.currency = nil }, names)
    #expect(result.ledger.currency.code == "BDT")
    #expect(result.told == ["2026-01-05 a 700/0/0"])
    #expect(result.excludedOrders == ["currency": 2])
    #expect(result.codes == ["orders.currency-mixed"])
    let home = try reading(settled { $0.currency = Currency(code: "CNY") }, names)
    #expect(home.excludedOrders == ["currency": 1])
    #expect(home.ledger.orders.count == 2)
  }

  @Test func `a currency that is said wins over a platform's, with a word`() throws {
    let options = settled { $0.currency = Currency(code: "HKD") }
    let result = try OrderImportTests.reading(["a.csv": Array(taobao.utf8)], options)
    #expect(result.ledger.currency.code == "HKD")
    #expect(result.told == ["2026-01-04 甲 3000/0/0", "2026-01-05 乙 2000/0/0"])
    #expect(result.codes == ["orders.currency-platform"])
  }

  @Test func `of layouts in two currencies the one of most rows is the shop's`() throws {
    let rakuten =
      "注文番号,注文日時,注文者メールアドレス,商品名,単価,個数\n"
      + "436667-20260301-0000000001,2026-03-01 10:00:00,a@example.jp,皿,1200,1\n"
    let result = try OrderImportTests.reading(
      ["a.csv": Array(rakuten.utf8), "b.csv": Array(taobao.utf8)],
      settled {
        $0.currency = nil
        $0.columns = [:]
      }
    )
    #expect(result.ledger.currency.code == "CNY")
  }
}
