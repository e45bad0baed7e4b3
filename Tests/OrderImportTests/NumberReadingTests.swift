import Commerce
import Testing

@testable import OrderImport

/// Amounts and quantities as exports write them, exact or refused.
struct NumberReadingTests {
  private func read(_ text: String, _ column: inout NumberColumn) -> Int64? {
    let bytes = Array(text.utf8)
    let range = CellRange(start: 0, end: bytes.count, form: .plain)
    return column.read(bytes.span, Cell(bytes.span, range))
  }

  private func read(_ text: String, decimal: UInt8 = NumberColumn.point) -> Int64? {
    var column = NumberColumn(decimal: decimal)
    return read(text, &column)
  }

  static let points: [(String, Int64)] = [
    ("1450.00", 1_450_000_000), ("0", 0), ("7", 7_000_000), ("1.0", 1_000_000), (".5", 500_000),
    ("5.", 5_000_000), ("$45.99", 45_990_000), ("$1,433.66", 1_433_660_000),
    ("-$12.00", -12_000_000), ("$-12.00", -12_000_000), ("($12.00)", -12_000_000),
    ("$(12.00)", -12_000_000), ("12.00-", -12_000_000), ("12.00- USD", -12_000_000),
    ("+3.50", 3_500_000), ("−3.50", -3_500_000), ("0元", 0), ("201.12元", 201_120_000),
    ("¥1,000", 1_000_000_000), ("￥１，２３４．５０", 1_234_500_000), ("２０", 20_000_000),
    ("US$ 5", 5_000_000), ("HK$5.5", 5_500_000), ("A$5", 5_000_000),
    ("USD 1,234.50", 1_234_500_000),
    ("1,234.50 USD", 1_234_500_000), ("1,23,456.78", 123_456_780_000),
    ("₹12,34,567", 1_234_567_000_000), ("Rs.500", 500_000_000),
    ("Rs. 1,23,456.78", 123_456_780_000),
    ("500 Rs.", 500_000_000), ("1'234.50", 1_234_500_000), ("CHF 1’234’567.05", 1_234_567_050_000),
    ("1\u{202f}234.50", 1_234_500_000), ("1 234 567", 1_234_567_000_000), ("500.-", 500_000_000),
    ("500.--", 500_000_000), ("168.99\t", 168_990_000), ("'12", 12_000_000),
    ("৳ 1,450", 1_450_000_000),
    ("0.0000005", 0), ("0.0000015", 2), ("0.00000050001", 1), ("1,234,567.891", 1_234_567_891_000),
  ]

  @Test(arguments: points)
  func `amounts with a decimal point are read exactly`(_ text: String, _ expected: Int64) {
    #expect(read(text) == expected)
  }

  static let commas: [(String, Int64)] = [
    ("116,99 €", 116_990_000), ("1.234,50", 1_234_500_000), ("1 234,50 zł", 1_234_500_000),
    ("1\u{a0}234,50", 1_234_500_000), ("1\u{202f}234\u{202f}567,5", 1_234_567_500_000),
    ("500,-", 500_000_000), ("1.500,–", 1_500_000_000), ("500,- kr.", 500_000_000),
    ("kr.500", 500_000_000), ("1.234.567", 1_234_567_000_000), ("-0,25", -250_000),
    ("R$ 1.234,56", 1_234_560_000), ("0,25-", -250_000), ("12", 12_000_000),
  ]

  @Test(arguments: commas)
  func `amounts with a decimal comma are read exactly`(_ text: String, _ expected: Int64) {
    #expect(read(text, decimal: NumberColumn.comma) == expected)
  }

  static let refused = [
    "", "abc", "15%", "15 ％", "1E3", "1.2E+16", "12:30", "2026-01-05", "1.2.3", "1,2,3", "12,3456",
    "1,23,45", "1 2", "12 34", "1,234 567.00", "--5", "5-5", "(5", "5)", "()", "$", ".", ",", "-",
    "A5", "5 apples", "#5", "99999999999999999999", "1..5", "€", "kr.", "5 5 €", "1,2345.00",
    "1,23,456,78",
  ]

  @Test(arguments: refused)
  func `what is no amount is refused under either sign`(_ text: String) {
    #expect(read(text) == nil)
    #expect(read(text, decimal: NumberColumn.comma) == nil || text == "1,2" || text == "12,3456")
  }

  @Test func `each cell says which sign it can be read with`() {
    var column = NumberColumn()
    for text in ["1.50", "$2.5", "1,23,456", "1,234.50", "1 234.50", "500.-"] {
      _ = read(text, &column)
    }
    #expect(column.pointEvidence == 6)
    #expect(column.commaEvidence == 0)
    #expect(!column.isUndecided)
    for text in ["1,50", "2.500,00", "1.234.567", "500,-", "1.500,-"] { _ = read(text, &column) }
    #expect(column.commaEvidence == 5)
    #expect(column.pointEvidence == 6)
  }

  @Test func `a comma or point before three digits decides nothing by itself`() {
    var column = NumberColumn()
    #expect(read("1,299", &column) == 1_299_000_000)
    #expect(read("1.299", &column) == 1_299_000)
    #expect(column.isUndecided)
    #expect(column.decided == NumberColumn.point)
    _ = read("3,5", &column)
    #expect(!column.isUndecided)
    #expect(column.decided == NumberColumn.comma)
  }

  @Test func `a percentage is no discount in money`() throws {
    let header = "order_id,customer_id,ordered_at,order_total,order_discount\n"
    let result = try reading(header + "1,a,2026-01-05,10,10%\n2,a,2026-01-05,10,1\n")
    #expect(result.files[0].rejected == ["amount": 1])
  }

  @Test func `long ids and leading zeros come through untouched and rounded ones do not`() throws {
    let text =
      "order_id,customer_id,ordered_at,order_total\n"
      + "35153131473293579,00123,2026-01-05,1\n=\"000000123\",'1200,2026-01-06,1\n"
      + "1234567890123456789,00123,2026-01-07,1\n1.2E+16,a,2026-01-08,1\n3.51531E+16,a,2026-01-08,1\n"
    let result = try reading(text)
    #expect(result.files[0].rejected == ["order_id": 2])
    #expect(
      result.told == [
        "2026-01-05 00123 100/0/0", "2026-01-06 1200 100/0/0", "2026-01-07 00123 100/0/0",
      ]
    )
  }

  @Test func `three digits behind a sign are thousands of a currency without minor units`() throws {
    let rows = "1,a,2026-01-05,150.000\n2,b,2026-01-06,90.000\n3,b,2026-01-16,290.000\n"
    let header = "order_id,customer_id,ordered_at,order_total\n"
    for (code, amount) in [("VND", "150000/0/0"), ("JPY", "150000/0/0"), ("EUR", "15000/0/0")] {
      let result = try reading(header + rows, settled { $0.currency = Currency(code: code) })
      #expect(result.told.first == "2026-01-05 a " + amount)
      #expect(result.codes == (code == "EUR" ? ["orders.decimal-ambiguous"] : []))
    }
    let yen = settled { $0.currency = Currency(code: "JPY") }
    let comma = try reading(header + "1,a,2026-01-05,\"1,000\"\n", yen)
    #expect(comma.told == ["2026-01-05 a 1000/0/0"])
    #expect(comma.codes == [])
    let parts = try reading(header + "1,a,2026-01-05,150.00\n", yen)
    #expect(parts.told == ["2026-01-05 a 150/0/0"])
  }
}
