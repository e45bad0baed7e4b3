import Commerce
import Retention

extension MeasureNode {
  static func whole(_ cell: Cell<Int>, _ unit: MeasureUnit) -> MeasureNode {
    .value(.whole(cell, unit))
  }
  static func whole(_ number: Int, _ unit: MeasureUnit) -> MeasureNode {
    .value(.whole(Cell(number), unit))
  }
  static func money(_ cell: Cell<Int64>) -> MeasureNode { .value(.money(cell)) }
  static func money(_ amount: Int64) -> MeasureNode { .value(.money(Cell(amount))) }
  static func real(_ cell: Cell<Double>, _ unit: MeasureUnit) -> MeasureNode {
    .value(.real(cell, unit))
  }
  static func real(_ number: Double?, _ unit: MeasureUnit, hidden: Missing? = nil) -> MeasureNode {
    .value(.real(Cell(optional: number, hidden: hidden), unit))
  }
  static func rate(_ rate: Rate) -> MeasureNode { .value(.rate(rate)) }
  static func estimate(_ estimate: Estimate, _ unit: MeasureUnit) -> MeasureNode {
    .value(.estimate(estimate, unit))
  }
  static func text(_ text: String) -> MeasureNode { .value(.text(text)) }
  static func day(_ day: Day?) -> MeasureNode {
    day.map { .value(.day($0)) } ?? .value(.whole(Cell(missing: .noData), .date))
  }

  static func edition(_ edition: Edition) -> MeasureNode {
    .group([
      ("asOf", .day(edition.asOf)),
      ("week", week(edition.week)),
      ("shop", shop(edition.shop)),
      ("input", input(edition.input)),
      ("sales", .list(sales(edition.sales))),
      ("repeat", repeating(edition.repeat)),
      ("cohorts", cohorts(edition.cohorts)),
      ("secondPurchase", secondPurchase(edition.secondPurchase)),
      ("growth", growth(edition.growth)),
      ("rfm", rfm(edition.rfm)),
      ("models", models(edition.models)),
      ("churn", churn(edition.churn)),
      ("service", service(edition.service)),
      ("discounts", discounts(edition.discounts)),
      ("products", products(edition.products)),
      ("productBase", productBase(edition.productBase)),
      ("pairs", pairs(edition.pairs)),
      ("next", next(edition.next)),
      ("change", change(edition.change)),
      ("regions", regions(edition.regions)),
      ("channels", channels(edition.channels)),
      ("rhythm", rhythm(edition.rhythm)),
      ("gifts", gifts(edition.gifts)),
      ("prices", prices(edition.prices)),
      ("care", care(edition.care)),
      ("competitors", competitors(edition.competitors)),
      ("questions", questions(edition.questions)),
      ("profile", profile(edition.profile)),
      ("results", .list(results(edition.results))),
      ("lessons", .list(lessons(edition.lessons))),
    ])
  }

  private static func week(_ week: Edition.WeekInfo) -> MeasureNode {
    .group([
      ("id", .value(.week(week.id))),
      ("start", .day(week.start)),
      ("end", .day(week.end)),
      ("complete", .value(.flag(week.complete))),
    ])
  }

  private static func shop(_ shop: Edition.Shop) -> MeasureNode {
    .group([
      ("name", .text(shop.name)),
      ("currency", .text(shop.currency)),
      ("timeZone", .text(shop.timeZone)),
      ("country", .text(shop.country ?? "")),
      ("madeUp", .value(.flag(shop.madeUp))),
    ])
  }

  private static func input(_ input: InputMeasures) -> MeasureNode {
    let excluded = input.excludedOrders.keys.sorted().map { reason in
      (name: reason, node: whole(input.excludedOrders[reason] ?? 0, .orders))
    }
    return .group([
      ("files", .list(named(input.files, { _ in "" }, file))),
      ("tables", .list(named(input.tables, { _ in "" }, file))),
      ("excludedOrders", .group(excluded)),
      ("orders", whole(input.orders, .orders)),
      ("lines", whole(input.lines, .count)),
      ("customers", whole(input.customers, .customers)),
      ("anonymousOrders", whole(input.anonymousOrders, .orders)),
      ("firstDay", .day(input.firstDay)),
      ("lastDay", .day(input.lastDay)),
      ("historyDays", whole(input.historyDays, .days)),
      ("grossSales", money(input.grossSales)),
      ("discounts", money(input.discounts)),
      ("shippingSubsidy", money(input.shippingSubsidy)),
      ("returns", money(input.returns)),
      ("netSales", money(input.netSales)),
      ("unlinkedReturns", money(input.unlinkedReturns)),
      ("identified", identified(input.identified)),
    ])
  }

  private static func identified(_ totals: InputMeasures.Identified) -> MeasureNode {
    .group([
      ("orders", whole(totals.orders, .orders)),
      ("lines", whole(totals.lines, .count)),
      ("grossSales", money(totals.grossSales)),
      ("discounts", money(totals.discounts)),
      ("returns", money(totals.returns)),
      ("netSales", money(totals.netSales)),
    ])
  }

  private static func file(_ file: FileAccount) -> MeasureNode {
    func reasons(_ counts: [String: Int]) -> MeasureNode {
      .group(counts.keys.sorted().map { ($0, whole(counts[$0] ?? 0, .count)) })
    }
    return .group([
      ("name", .text(file.name)),
      ("layout", .text(file.layout)),
      ("encoding", .text(file.encoding)),
      ("rows", whole(file.rows, .count)),
      ("accepted", whole(file.accepted, .count)),
      ("merged", whole(file.merged, .count)),
      ("blank", whole(file.blank, .count)),
      ("preamble", whole(file.preamble, .count)),
      ("excluded", reasons(file.excluded)),
      ("rejected", reasons(file.rejected)),
    ])
  }
}
