import Commerce
import Retention

@testable import Pages

/// Made-up editions: no shop, no order and no customer stands behind any of these numbers.
enum EditionFixture {
  static let day = Day(number: 20_779)  // Sunday 22 November 2026

  /// A shop of 5,000 customers after two years: everything has a value.
  static let normal = edition(
    measures: MadeUp.withComparisons(MadeUp.measures).trying(MadeUp.results, MadeUp.lessons),
    customers: 5_000
  )

  /// A shop of 30 customers: totals and counts, no rate.
  static let tiny = edition(measures: MadeUp.tiny, customers: 30)

  /// The normal shop whose last order is two weeks old.
  static let stale: Edition = {
    var edition = normal
    edition.input.lastDay = Day(iso: "2026-11-08")
    return edition
  }()

  /// A week in which nothing moved.
  static let quiet: Edition = {
    var edition = normal
    let last = edition.growth.weeks.count - 1
    edition.growth.weeks[last].lapsed = Cell(99)
    edition.sales["week"]?.orders = Cell(228)
    edition.discounts.recent.now = MadeUp.rate(700, 1_208)
    let same = ChangeMeasures.Shift(.count(228, before: 231))
    edition.change.weekly["netSales"]?.eightWeeks = same
    return edition
  }()

  /// Files with a header and no order that counts.
  static let empty: Edition = {
    var edition = EditionFixture.edition(measures: MadeUp.empty, customers: 0)
    edition.input = InputMeasures(
      files: [FileAccount(name: "orders/empty.csv", layout: "shopify", encoding: "utf-8")],
      tables: [],
      excludedOrders: [:],
      orders: 0,
      lines: 0,
      customers: 0,
      anonymousOrders: 0,
      firstDay: nil,
      lastDay: nil,
      historyDays: 0,
      grossSales: 0,
      discounts: 0,
      shippingSubsidy: 0,
      returns: 0,
      netSales: 0,
      unlinkedReturns: 0,
      identified: InputMeasures.Identified(
        orders: 0,
        lines: 0,
        grossSales: 0,
        discounts: 0,
        returns: 0,
        netSales: 0
      )
    )
    return edition
  }()

  /// Every value that can be hidden is hidden, and every such number is a sentinel.
  static let hidden = edition(
    measures: MadeUp.withHiddenComparisons(Sentinel.measures)
      .trying(Sentinel.results, Sentinel.lessons),
    customers: 5_000
  )

  /// The editions by name, for tests with arguments: a name is short in the log.
  static let named: [String: Edition] = [
    "normal": normal, "tiny": tiny, "stale": stale, "quiet": quiet, "empty": empty,
    "hidden": hidden,
  ]
  static let names = named.keys.sorted()

  static func edition(measures: Measures, customers: Int) -> Edition {
    var settings = MeasureSettings()
    settings.lapseDays = nil
    return Edition(
      week: Edition.WeekInfo(id: day.week, complete: true),
      asOf: day,
      shop: Edition.Shop(
        name: "Green Hill Tea",
        currency: "CNY",
        timeZone: "Asia/Shanghai",
        country: "CN",
        madeUp: true
      ),
      settings: settings,
      input: input(customers: customers),
      measures: measures
    )
  }

  private static func input(customers: Int) -> InputMeasures {
    let scale = customers >= 1_000 ? 1 : 400
    return InputMeasures(
      files: files(scale: scale),
      tables: [],
      excludedOrders: ["cancelled": 412 / scale, "unpaid": 268 / scale, "test": 3 / scale],
      orders: 14_622 / scale,
      lines: 23_911 / scale,
      customers: customers,
      anonymousOrders: 453 / scale,
      firstDay: Day(iso: "2024-10-07"),
      lastDay: day,
      historyDays: 777,
      grossSales: 284_115_300 / Int64(scale),
      discounts: 31_252_700 / Int64(scale),
      shippingSubsidy: 2_210_000 / Int64(scale),
      returns: 5_120_000 / Int64(scale),
      netSales: 247_742_600 / Int64(scale),
      unlinkedReturns: 41_200 / Int64(scale),
      identified: InputMeasures.Identified(
        orders: (14_622 - 453) / scale,
        lines: 23_180 / scale,
        grossSales: 275_310_000 / Int64(scale),
        discounts: 30_281_000 / Int64(scale),
        returns: 4_961_000 / Int64(scale),
        netSales: 240_068_000 / Int64(scale)
      )
    )
  }

  private static func files(scale: Int) -> [FileAccount] {
    var first = FileAccount(name: "orders/2024-2025.csv", layout: "taobao", encoding: "gb18030")
    first.rows = 11_204 / scale
    first.merged = 118 / scale
    first.blank = 2
    first.excluded = ["cancelled": 301 / scale, "unpaid": 190 / scale]
    first.rejected = ["amount": 9 / scale, "date": 12 / scale]
    first.accepted = first.rows - first.merged - 2 - first.excludedTotal - first.rejectedTotal
    var second = FileAccount(name: "orders/2026 <new>.csv", layout: "youzan", encoding: "utf-8")
    second.rows = 13_520 / scale
    second.excluded = ["after_as_of": 41 / scale, "cancelled": 111 / scale, "test": 3 / scale]
    second.rejected = ["date": 10 / scale]
    second.accepted = second.rows - second.excludedTotal - second.rejectedTotal
    return [first, second]
  }
}
