import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// What the notes add up to, worked out by hand.
struct NotebookMeasuresTests {
  private func count(_ name: String, _ questions: Int, _ answered: Bool = false, weight: Int = 3)
    -> QuestionMeasures.Count
  {
    QuestionMeasures.Count(
      name: name,
      questions: questions,
      answered: answered,
      weight: weight,
      questionsBefore: questions - 1,
      answeredBefore: false
    )
  }

  /// Good 1953: sixty questions, five themes met once: 1 − 5/60.
  @Test func `saturation is what Good and Turing say it is`() throws {
    let once = (1...5).map { count("once-\($0)", 1) }
    let measures = QuestionMeasures(target: 50, counts: once + [count("a", 30), count("b", 25)])
    #expect(measures.collected == 60)
    let saturation = try #require(measures.saturation.shown)
    #expect(abs(saturation - 0.9166667) < 1e-6)
    #expect(saturation >= QuestionMeasures.enough)
  }

  @Test func `themes stand by their questions, with the intervals of Wilson`() throws {
    let measures = QuestionMeasures(
      target: 50,
      counts: [count("b", 5, true), count("a", 5), count("c", 45, true), count("none", 0)]
    )
    #expect(measures.themes.map(\.name) == ["c", "a", "b"])
    #expect(measures.answered.part == 50)
    #expect(measures.answered.whole == 55)
    #expect(measures.themesAnswered.part == 2)
    #expect(measures.before.part == 0)
    #expect(measures.before.whole == 52)
    let share = Rate(part: 45, whole: 50)
    #expect(abs((share.low ?? 0) - 0.786) < 0.001)
    #expect(measures.themes.first?.share == Rate(part: 45, whole: 55))
  }

  @Test func `open themes stand by how much they hurt`() {
    let measures = QuestionMeasures(
      target: 50,
      counts: [count("a", 9, weight: 1), count("b", 2, weight: 5), count("c", 9, true, weight: 5)]
    )
    #expect(measures.open.map(\.name) == ["b", "a"])
  }

  @Test func `without questions there is no share and no saturation`() {
    let measures = QuestionMeasures.unknown
    #expect(measures.answered.shown == nil)
    #expect(measures.saturation.hidden == .noData)
  }

  @Test func `notes grow old, and those older than a year no longer count`() {
    let measures = CompetitorMeasures(
      target: 50,
      ages: [3, 90, 91, 365, 366, 800],
      priced: 2,
      attributes: []
    )
    #expect(measures.noted == 4)
    #expect(measures.outdated == 2)
    #expect(measures.fresh == Rate(part: 2, whole: 4))
    #expect(measures.medianAge.shown == 90.5)
    #expect(measures.distinctiveness.hidden == .noData)
  }

  /// Weights 3, 1 and 1: 3 · (2 − 1) ahead, of 2 · 5.
  @Test func `distinctiveness counts what customers ask about for more`() {
    func attribute(_ name: String, _ own: Int?, _ best: Int?, _ weight: Int)
      -> CompetitorMeasures.Attribute
    {
      CompetitorMeasures.Attribute(name: name, own: own, best: best, peers: 3, weight: weight)
    }
    let measures = CompetitorMeasures(
      target: 50,
      ages: [1],
      priced: 0,
      attributes: [
        attribute("a", 2, 1, 3), attribute("b", 1, 1, 1), attribute("c", 0, 2, 1),
        attribute("d", nil, 2, 9), attribute("e", 1, nil, 9),
      ]
    )
    #expect(measures.distinctiveness.shown == 0.3)
    #expect(measures.count(.onlyWe) == 1)
    #expect(measures.count(.level) == 1)
    #expect(measures.count(.behind) == 1)
  }
}

/// Customers by what they bought first, and by what the table says of them.
struct ProfileCountTests {
  private func shop() -> Ledger {
    var orders: [LedgerBuilder.Order] = []
    func buy(_ customer: String, _ iso: String, _ product: String, _ gross: Int64) {
      var order = LedgerBuilder.Order(customer, on: day(iso), gross: gross)
      order.id = "\(customer)-\(iso)"
      order.lines = [LedgerBuilder.Line(product, quantity: 1, gross: gross)]
      orders.append(order)
    }
    for number in 0..<12 {
      buy("t\(number)", "2024-01-01", "T1", 1000)
      if number < 6 { buy("t\(number)", "2024-02-01", "T2", 3000) }
    }
    for number in 0..<8 { buy("c\(number)", "2024-03-01", "C1", 2000) }
    for number in 0..<3 { buy("x\(number)", "2025-06-01", "N1", 500) }
    var ledger = ledger(orders)
    ledger.tables.present.insert(.products)
    ledger.tables.products = ledger.products.map { name in
      var note = ProductNote()
      note.category = name.hasPrefix("T") ? "tea" : name.hasPrefix("C") ? "cups" : ""
      note.brand = name
      return note
    }
    ledger.tables.customers = (0..<(ledger.customerStarts.count - 1)).map { index in
      var note = CustomerNote()
      note.sex = index < 11 ? .female : index < 14 ? .male : nil
      note.birthday = index < 12 ? day("2000-06-30") : nil
      return note
    }
    return ledger
  }

  @Test func `first and next goods are counted by customer`() throws {
    let goods = FirstGoods(shop(), asOf: day("2025-06-29"), window: 90)
    #expect(goods.customers == 23)
    #expect(goods.sexes == [.female: 11, .male: 3])
    // The birthday is tomorrow.
    #expect(goods.ages[24] == 12)
    let ledger = shop()
    func row(_ first: String, _ next: String?) -> FirstGoods.Row? {
      goods.rows.first {
        ledger.products[Int($0.first)] == first
          && ($0.next < 0 ? next == nil : ledger.products[Int($0.next)] == next)
      }
    }
    let returned = try #require(row("T1", "T2"))
    #expect(returned.customers == 6)
    #expect(returned.watched == 6)
    #expect(returned.returned == 6)
    #expect(returned.nextSales == 18_000)
    #expect(returned.yearNet == 24_000)
    #expect(row("T1", nil)?.customers == 6)
    #expect(row("N1", nil)?.watched == 0)
    #expect(row("N1", nil)?.yearCustomers == 0)
  }

  @Test func `a shop without these tables pays nothing and says nothing`() throws {
    let goods = FirstGoods(ledger(TinyShop.orders), asOf: TinyShop.asOf, window: 90)
    #expect(goods == FirstGoods())
  }

  private func measures() throws -> ProfileMeasures {
    let ledger = shop()
    let tallies = try Tallies(of: ledger, asOf: day("2025-06-29"))
    var names = MeasureNames(ledger)
    names.segments = SegmentRules(cost: 100)
    return ProfileMeasures(
      MeasureScope(tallies: tallies, settings: MeasureSettings(), names: names)
    )
  }

  @Test func `a taste is what a customer with three purchases bought on most of them`() throws {
    var orders: [LedgerBuilder.Order] = []
    let start = day("2025-01-01")
    func buy(_ customer: String, _ days: [Int], _ products: [String]) {
      for (place, (day, product)) in zip(days, products).enumerated() {
        var order = LedgerBuilder.Order(customer, on: start + day, gross: 1000)
        order.id = "\(customer)-\(place)"
        order.lines = [LedgerBuilder.Line(product, quantity: 1, gross: 1000)]
        orders.append(order)
      }
    }
    for number in 0..<6 { buy("tea\(number)", [0, 9, 20], ["T1", "C1", "T2"]) }
    buy("cups", [0, 9, 20], ["C1", "C1", "T1"])
    // Two equals, two purchases, two orders of one day, and each thing once.
    buy("even", [0, 9, 20, 30], ["T1", "C1", "T2", "C1"])
    buy("few", [0, 9], ["T1", "T1"])
    buy("day", [0, 0, 9], ["T1", "T2", "T1"])
    buy("each", [0, 9, 20], ["T1", "C1", "N1"])
    var ledger = ledger(orders)
    ledger.tables.present.insert(.products)
    ledger.tables.products = ledger.products.map { name in
      var note = ProductNote()
      note.category = name.hasPrefix("T") ? "tea" : name.hasPrefix("C") ? "cups" : ""
      return note
    }
    let goods = FirstGoods(ledger, asOf: day("2025-06-29"), window: 90)
    #expect(goods.tastes == ["tea": 6, "cups": 1])
    let tallies = try Tallies(of: ledger, asOf: day("2025-06-29"))
    let names = MeasureNames(ledger)
    let profile = ProfileMeasures(
      MeasureScope(tallies: tallies, settings: MeasureSettings(), names: names)
    )
    #expect(profile.tastes.map(\.name) == ["tea", "cups"])
    #expect(profile.tastes.first?.customers.shown == 6)
    #expect(profile.tastes.last?.customers.hidden == .private)
  }

  @Test func `gains are margin where every cost is known, else sales`() throws {
    #expect(try measures().message.isSales)
    #expect(try measures().message.source == .assumed)
    #expect(ProfileMeasures.unknown.message == .unknown)
  }

  @Test func `sex and age need ten people, and so does what could be worked out`() throws {
    let profile = try measures()
    // 3 men are too few, and 9 of whom nothing is known do not hide them: 12 do.
    #expect(profile.sex.map(\.name) == ["female", "male"])
    #expect(profile.sex.first?.customers.shown == 11)
    #expect(profile.sex.last?.customers.hidden == .private)
    #expect(profile.age.map(\.name) == ["18-24"])
    #expect(profile.age.first?.customers.shown == 12)
    #expect(profile.shopCustomers.shown == 23)
  }

  @Test func `groups add up to the shop, and small ones are kept back`() throws {
    let nodes = try measures().segments
    #expect(nodes.first?.customers.value == 23)
    let categories = nodes.dropFirst().filter { $0.tier == nil }
    #expect(categories.map(\.category) == ["tea", "cups", ""])
    #expect(categories.reduce(0) { $0 + ($1.customers.value ?? 0) } == 23)
    // Three without a category can be told from the rest unless one more is kept back.
    #expect(categories.map { $0.customers.hidden } == [nil, .private, .private])
    #expect(categories.first?.returned.part == 6)
    // Twelve first purchases of 1,000 and six more of 3,000, over twelve.
    #expect(categories.first?.value.value == 2_500)
    #expect(nodes.first?.split?.verdict != .split)
    #expect(nodes.first?.split?.least.hidden == .private)
  }
}
