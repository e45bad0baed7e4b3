import Commerce
import Diagnostics
import Testing

@testable import OrderImport

/// Dates in every form that exports write them, decided for the whole column.
struct DateReadingTests {
  /// `2026-03-04 10:00 +60`, with the parts that are there; `nil` where the cell is refused.
  private func told(_ cell: String, _ column: inout DateColumn) -> String? {
    let bytes = Array(cell.utf8)
    let range = CellRange(start: 0, end: bytes.count, form: .plain)
    let moment = column.read(bytes.span, Cell(bytes.span, range))
    return moment.map { moment in
      func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
      let time =
        moment.minute < 0 ? "" : " \(two(moment.minute / 60)):\(two(moment.minute % 60))"
      let offset = moment.offset.map { " \($0 < 0 ? "" : "+")\($0)" } ?? ""
      return Day(number: moment.day).iso + time + offset
    }
  }

  private func told(_ cell: String, dayFirst: Bool = true) -> String? {
    var column = DateColumn(dayFirst: dayFirst)
    return told(cell, &column)
  }

  /// Reads a column as an import does: again, until the cells agree with the assumptions.
  private func column(_ cells: [String], dayFirst: Bool = true) -> (DateColumn, [String?]) {
    var column = DateColumn(dayFirst: dayFirst)
    for _ in 0..<3 {
      let read = cells.map { told($0, &column) }
      guard let better = column.corrected(isOrderStated: false) else { return (column, read) }
      column = better
    }
    return (column, cells.map { told($0, &column) })
  }

  static let plain: [(String, String)] = [
    ("2026-04-05 20:45:56 +0500", "2026-04-05 20:45 +300"), ("2026-03-04", "2026-03-04"),
    ("2026-04-05 20:45:56 -03:30", "2026-04-05 20:45 -210"),
    ("2026/04/05T20:45:56Z", "2026-04-05 20:45 +0"),
    ("2017-06-17T08:04:21+00:00", "2017-06-17 08:04 +0"), ("2025-12-31 14:30", "2025-12-31 14:30"),
    ("2026/6/6 13:41", "2026-06-06 13:41"), ("2026.6.6", "2026-06-06"),
    ("Jul-21-25", "2025-07-21"), ("10-Dez-25", "2025-12-10"), ("21-Jul-2025", "2025-07-21"),
    ("Mar 1, 2024 10:00:00 AM", "2024-03-01 10:00"), ("Mar 1, 2024, 12:05 AM", "2024-03-01 00:05"),
    ("Mon, 23 Sep 2024 14:21:24 +0000", "2024-09-23 14:21 +0"),
    ("Monday, September 23, 2024 2:21 p.m.", "2024-09-23 14:21"),
    ("Mon Sep 23 2024 14:21:24 GMT+0200 (Central European Summer Time)", "2024-09-23 14:21 +120"),
    ("September 23rd, 2024 at 2:21 PM", "2024-09-23 14:21"), ("23 sept. 2024", "2024-09-23"),
    ("1. März 2024 um 14:21 Uhr", "2024-03-01 14:21"), ("3 août 2024", "2024-08-03"),
    ("14 juil. 2024", "2024-07-14"), ("14 juin 2024", "2024-06-14"), ("5 déc. 2024", "2024-12-05"),
    ("5 ene 2024", "2024-01-05"), ("5 mag 2024", "2024-05-05"), ("5 out 2024", "2024-10-05"),
    ("31.12.2025", "2025-12-31"), ("31.12.25 23:59", "2025-12-31 23:59"),
    ("20260105", "2026-01-05"), ("20260105103000", "2026-01-05 10:30"),
    ("202601051030", "2026-01-05 10:30"), ("20260105T103000Z", "2026-01-05 10:30 +0"),
    ("20260105 1030", "2026-01-05 10:30"), ("2026-01-05T10:30:00.123Z", "2026-01-05 10:30 +0"),
    ("2026-01-05T10:30:00.123456789+08:00", "2026-01-05 10:30 +480"),
    ("2026-01-05T10:30:00,5-03:30", "2026-01-05 10:30 -210"),
    ("2026-01-05T10:30+01:00[Europe/Rome]", "2026-01-05 10:30 +60"),
    ("2026-01-05 10.30.00", "2026-01-05 10:30"), ("2026-01-05T10:30Z", "2026-01-05 10:30 +0"),
    ("5 Jan '26", "2026-01-05"), ("2026-Jan-05", "2026-01-05"), ("03-三月-24", "2024-03-03"),
  ]

  @Test(arguments: plain)
  func `the forms of exports are read`(_ cell: String, _ expected: String) {
    #expect(told(cell) == expected)
  }

  static let eastern: [(String, String)] = [
    ("2026年6月6日 13时41分", "2026-06-06 13:41"), ("2026年6月6日13時41分07秒", "2026-06-06 13:41"),
    ("2026年6月6日", "2026-06-06"), ("2026年06月06日 13:41:00", "2026-06-06 13:41"),
    ("2026年6月6日(土) 13:41", "2026-06-06 13:41"), ("2026年6月6日 星期六", "2026-06-06"),
    ("2026/6/6 下午1:41", "2026-06-06 13:41"), ("2026/6/6 上午 12:05:00", "2026-06-06 00:05"),
    ("2026/6/6 午後1時41分", "2026-06-06 13:41"), ("２０２６年３月１日", "2026-03-01"),
    ("２０２６／０３／０１　１３：４１", "2026-03-01 13:41"), ("令和6年3月1日", "2024-03-01"),
    ("令和元年5月1日 9時", "2019-05-01 09:00"), ("平成31年4月30日", "2019-04-30"),
    ("昭和60年12月31日", "1985-12-31"), ("R6.3.1", "2024-03-01"), ("H31/4/30", "2019-04-30"),
    ("2026-03-01 10:00:00 JST", "2026-03-01 10:00 +540"),
  ]

  @Test(arguments: eastern)
  func `Chinese and Japanese dates, eras and full-width digits are read`(
    _ cell: String,
    _ expected: String
  ) {
    #expect(told(cell) == expected)
  }

  static let zoned: [(String, String)] = [
    ("2026-07-18 12:59:30 Eastern Time (US & Canada)", "2026-07-18 12:59 -240"),
    ("2026-01-18 12:59:30 Eastern Time (US & Canada)", "2026-01-18 12:59 -300"),
    ("2026-07-18 12:59:30 EST", "2026-07-18 12:59 -300"),
    ("2026-07-18 12:59 PDT", "2026-07-18 12:59 -420"),
    ("2026-07-18 12:59 (UTC)", "2026-07-18 12:59"), ("2026-07-18 12:59 UTC", "2026-07-18 12:59 +0"),
    ("2026-07-18 12:59 UTC+8", "2026-07-18 12:59 +480"),
    ("2026-07-18 12:59 GMT-05:00", "2026-07-18 12:59 -300"),
    ("2026-07-18 12:59 Europe/Berlin", "2026-07-18 12:59 +120"),
    ("2026-07-18 12:59 MESZ", "2026-07-18 12:59 +120"),
    ("2026-07-18 12:59 CST", "2026-07-18 12:59"),
    ("2026-07-18 12:59 Somewhere Time", "2026-07-18 12:59"),
  ]

  @Test(arguments: zoned)
  func `zones in words give the offset of the day, unclear ones are shop time`(
    _ cell: String,
    _ expected: String
  ) {
    #expect(told(cell) == expected)
  }

  @Test func `zones that are not clear are counted and said`() {
    var dates = DateColumn(dayFirst: true)
    _ = told("2026-07-18 12:59 CST", &dates)
    _ = told("2026-07-18 12:59 UTC", &dates)
    #expect(dates.unclearZones == 1)
    #expect(dates.findings("f", "h").map(\.code) == ["orders.dates-zone"])
  }

  @Test func `a range is read as its start`() {
    let cases = [
      ("2026-06-20 11:00 - 2026-06-20 12:00", "2026-06-20 11:00"),
      ("2026-06-20 11:00 AM - 1:00 PM", "2026-06-20 11:00"),
      ("2026-06-20 11:00 - 12:00", "2026-06-20 11:00"),
      ("2026-06-20 11:00~12:00", "2026-06-20 11:00"),
      ("2026-06-20 - 2026-06-21", "2026-06-20"), ("2026/06/20 ～ 2026/06/21", "2026-06-20"),
      ("2026-06-20 11:00 至 2026-06-20 12:00", "2026-06-20 11:00"),
      ("2026-06-20 11:00-05:00", "2026-06-20 11:00 -300"),
      ("2026-06-20 11:00 -0500", "2026-06-20 11:00 -300"),
    ]
    for (cell, expected) in cases { #expect(told(cell) == expected, "\(cell)") }
  }

  static let refused = [
    "soon", "2026-13-01", "2026-02-30", "31/31/2026", "2026-03-04 25:00", "2026-03-04 10:61",
    "2026-03-04 abc1", "12", "3/4", "3/4/202", "1969-01-01", "2101-01-01", "2026-03-04 13:00 PM",
    "Foo 3, 2026", "2026-03-04 10", "99999999", "1/2/3/2026", "26030", "2026-03-04 10:00:00Y",
    "2026-03-04 10:00:00 +ab:cd", "2026-03-04 10:00 +99:00",
    "10:30", "令和6年13月1日", "=2026", "2026年",
  ]

  @Test(arguments: refused)
  func `what is no date is refused`(_ cell: String) {
    #expect(told(cell) == nil)
    #expect(told(cell, dayFirst: false) == nil)
  }

  @Test func `one cell that can only be read one way decides for all`() {
    let (days, read) = column(["03/04/2026", "13/02/2026", "05/04/26"], dayFirst: false)
    #expect(days.dayFirst)
    #expect(read == ["2026-04-03", "2026-02-13", "2026-04-05"])
    let (months, american) = column(["03/04/2026", "02/13/2026"])
    #expect(!months.dayFirst)
    #expect(american == ["2026-03-04", "2026-02-13"])
    #expect(months.findings("f", "h").isEmpty)
  }

  @Test func `orders that contradict each other cost the minority its rows and are said`() {
    let (dates, read) = column(["13/02/2026", "14/02/2026", "02/13/2026", "03/04/2026"])
    #expect(read == ["2026-02-13", "2026-02-14", nil, "2026-04-03"])
    #expect(dates.findings("f", "h").map(\.code) == ["orders.dates-order"])
    #expect(dates.findings("f", "h").first?.message.contains("first in 1 cells; the 1 are") == true)
  }

  @Test func `an order that was stated is kept against the cells`() {
    var dates = DateColumn(dayFirst: true)
    for cell in ["02/13/2026", "02/14/2026"] { #expect(told(cell, &dates) == nil) }
    #expect(dates.corrected(isOrderStated: true) == nil)
    #expect(dates.corrected(isOrderStated: false)?.dayFirst == false)
  }

  @Test func `years of two digits are of this century, and late ones need the whole column`() {
    #expect(told("1/2/00") == "2000-02-01")
    #expect(told("1/2/68") == "2068-02-01")
    #expect(told("1/2/69") == nil)
    let (mixed, some) = column(["01/02/98", "01/02/2001"])
    #expect(some == [nil, "2001-02-01"])
    #expect(mixed.findings("f", "h").map(\.code) == ["orders.dates-century"])
    let (late, all) = column(["13/02/97", "14/02/98", "31.12.99"], dayFirst: false)
    #expect(all == ["1997-02-13", "1998-02-14", "1999-12-31"])
    #expect(late.isLastCentury && late.dayFirst)
    #expect(late.findings("f", "h").map(\.code) == ["orders.dates-century"])
  }

  @Test func `of two digits each, the year stands where the days then lie close`() throws {
    func days(_ cells: [String]) throws -> [String] {
      let rows = cells.enumerated().map { "\($0.offset),a,\($0.element),1\n" }.joined()
      return try reading("order_id,customer_id,ordered_at,order_total\n" + rows).told
        .map { String($0.prefix(10)) }.sorted()
    }
    #expect(
      try days(["25-12-30", "26-01-02", "26-01-15", "26-02-28"])
        == ["2025-12-30", "2026-01-02", "2026-01-15", "2026-02-28"]
    )
    #expect(
      try days(["30-12-25", "02-01-26", "15-01-26", "28-02-26"])
        == ["2025-12-30", "2026-01-02", "2026-01-15", "2026-02-28"]
    )
    // A single date does not say it: the year is last, as most write it.
    #expect(try days(["26-03-04"]) == ["2004-03-26"])
    // It can only be the first here.
    #expect(try days(["45-03-04"]) == ["2045-03-04"])
  }

  @Test func `numbers are dates only where the whole column is of one kind of them`() {
    let (seconds, times) = column(["1767609000", "1767695400", "999999999.5"])
    #expect(times == ["2026-01-05 10:30 +0", "2026-01-06 10:30 +0", "2001-09-09 01:46 +0"])
    #expect(seconds.findings("f", "h").map(\.code) == ["orders.dates-numbers"])
    #expect(column(["1767609000000", "1767695400000"]).1.first == "2026-01-05 10:30 +0")
    let (_, serials) = column(["46027", "46027.4375", "46027,99999", "25569"])
    #expect(serials == ["2026-01-05", "2026-01-05 10:30", "2026-01-06 00:00", "1970-01-01"])
    #expect(column(["46027", "2026-01-05"]).1 == [nil, "2026-01-05"])
    #expect(column(["46027", "1767609000"]).1 == [nil, nil])
    #expect(column(["46027", "n/a"]).1 == [nil, nil])
    let footer = [String](repeating: "46027", count: 20) + ["Total"]
    #expect(column(footer).1.count { $0 == "2026-01-05" } == 20)
    #expect(column(["20260105", "20260106"]).1 == ["2026-01-05", "2026-01-06"])
    #expect(column(["12345", "12346"]).1 == [nil, nil])
  }

  @Test func `a time of its own column is read with its zone passed over`() {
    let cases: [(String, Int32?)] = [
      ("12:59:30", 779), ("9:05 PM", 1265), ("15:00:00+03:00", 900), ("15:00 EST", 900),
      ("1305", 785), ("25:00", nil), ("noon", nil), ("", nil),
    ]
    for (text, expected) in cases {
      let bytes = Array(text.utf8)
      let minute = minuteOfDay(bytes.span, Cell(start: 0, end: bytes.count))
      #expect(minute == expected, "\(text)")
    }
  }

  @Test func `an import says how it took dates that do not speak for themselves`() throws {
    func file(_ dates: String...) -> String {
      "order_id,customer_id,ordered_at,order_total\n"
        + dates.enumerated().map { "\($0),a,\"\($1)\",1\n" }.joined()
    }
    let cases: [(String, [String], Int)] = [
      (file("1767609000", "1767695400"), ["orders.dates-numbers"], 2),
      (file("46027.4375", "46028"), ["orders.dates-numbers"], 2),
      (file("1/13/97", "1/14/97"), ["orders.dates-century"], 2),
      (
        file("13/02/2026", "14/02/2026", "02/13/2026"), ["orders.date:4:6", "orders.dates-order"], 2
      ),
      (file("2026-01-05 10:00 CST"), ["orders.dates-zone"], 1),
      (file("Jan 5, 2026 10:00 EST", "令和8年1月5日"), ["orders.dates-mixed"], 2),
    ]
    for (text, codes, orders) in cases {
      let result = try reading(text, settled { $0.maxRejected = 0.5 })
      #expect(Set(result.codes) == Set(codes), "\(text)")
      #expect(result.ledger.orders.count == orders, "\(text)")
      #expect(result.findings.all.allSatisfy { !$0.message.contains("13/02") })
    }
  }
}
