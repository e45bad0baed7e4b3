import Commerce
import Diagnostics
import OrderImport
import Testing

/// Signs and codes of currencies beside the amounts: several in one column are told.
struct MarkedAmountTests {
  private func reading(_ amounts: [String], _ currency: String?) throws -> ImportResult {
    let rows = amounts.enumerated()
      .map { "\($0.offset),c\($0.offset),2026-01-05,\($0.element)\n" }.joined()
    return try OrderImportTests.reading(
      "order_id,customer_id,ordered_at,order_total\n" + rows,
      settled { $0.currency = currency.map { Currency(code: $0) } }
    )
  }

  @Test func `amounts in other currencies are counted by what stands there`() throws {
    let result = try reading(["€12.50", "$12.50", "12.50 GBP", "12.50", "$1.00"], "EUR")
    #expect(result.codes == ["orders.currency-signs:3"])
    #expect(
      result.findings.all[0].message
        == "amounts are in other currencies than EUR, and are added up as EUR: $ in 2 rows, "
        + "GBP in 1 row"
    )
    #expect(result.ledger.orders.count == 5)
  }

  @Test(
    arguments: [
      (["$1.00", "C$2.00", "CAD 3.00"], "CAD"), (["¥100", "￥200", "300円"], "JPY"),
      (["100元", "RMB 5"], "CNY"), (["kr 5", "5 kr."], "SEK"), (["1.00", "2.00"], "EUR"),
    ]
  )
  func `signs that may be the shop's are no finding`(
    _ amounts: [String],
    _ currency: String
  ) throws {
    #expect(try reading(amounts, currency).codes == [])
  }

  @Test func `without a currency of the shop's the signs must agree`() throws {
    #expect(try reading(["$1.00", "US$2.00"], nil).codes == ["orders.currency"])
    #expect(
      try reading(["$1.00", "$3.00", "€2.00"], nil).codes
        == ["orders.currency", "orders.currency-signs:4"]
    )
  }

  @Test func `a column of currencies says it better`() throws {
    let result = try OrderImportTests.reading(
      "order_id,customer_id,ordered_at,order_total,currency\n1,a,2026-01-05,€5.00,EUR\n"
        + "2,b,2026-01-05,$5.00,USD\n"
    )
    #expect(result.codes == ["orders.currency-mixed"])
  }
}
