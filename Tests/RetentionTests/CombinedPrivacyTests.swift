import Commerce
import Tallying
import TestShops
import Testing

@testable import Retention

/// Everything that is published together, read as one system: no hidden count follows from it.
struct CombinedPrivacyTests {
  private static let k = 5
  private static let shops: [(customers: Int, seed: UInt64)] = [
    (30, 1), (30, 2), (60, 3), (60, 4), (100, 1), (100, 5), (300, 6), (300, 7),
  ]

  private static func tallies(_ shop: (customers: Int, seed: UInt64)) throws -> Tallies {
    var random = RandomShop(seed: shop.seed)
    let start = day("2025-01-06")
    var orders: [LedgerBuilder.Order] = []
    for customer in 0..<shop.customers {
      var bought = start + random.next(320)
      for _ in 0..<(1 + random.next(4)) {
        let gross = Int64(1000 + random.next(9000))
        var order = LedgerBuilder.Order("c\(customer)", on: bought, gross: gross)
        order.id = "o\(orders.count)"
        orders.append(order)
        bought = bought + 1 + random.next(90)
      }
    }
    return try Tallies(of: ledger(orders), asOf: day("2026-01-18"))
  }

  @Test func `orders of a group tell no few further ones of its customers`() throws {
    var few = 0
    for shop in Self.shops {
      let groups = measures(try Self.tallies(shop)).rfm.groups
      for group in groups {
        let further = (group.orders.value ?? 0) - (group.customers.value ?? 0)
        if group.customers.shown != nil, further > 0, further < Self.k {
          few += 1
          #expect(group.orders.shown == nil)
        }
      }
      #expect(groups.count { $0.orders.shown == nil } != 1)
    }
    #expect(few > 0)
  }

  private func measures(_ tallies: Tallies) -> Measures {
    Measures(tallies: tallies, settings: MeasureSettings())
  }

  /// Published counts of customers first seen after one day and by the end of another.
  private func spans(_ found: Measures, _ tallies: Tallies) -> [(after: Day, by: Day, count: Int)] {
    let asOf = tallies.asOf
    let start = (tallies.firstDay ?? asOf) - 400
    var spans = [(after: start, by: asOf, count: tallies.customers)]
    func add(_ rate: Rate, _ after: Day, _ by: Day) {
      if rate.shown != nil { spans.append((after, min(by, asOf), rate.whole)) }
    }
    func add(_ cell: Cell<Int>, _ after: Day, _ by: Day) {
      if let shown = cell.shown { spans.append((after, min(by, asOf), shown)) }
    }
    func customers(_ after: Day, _ by: Day) -> Int {
      tallies.seconds.firsts.reduce(0) { $1.day > after && $1.day <= by ? $0 + $1.customers : $0 }
    }
    /// A cut may lie up to six days before its day.
    func end(_ days: Int, _ isEnd: (Day) -> Bool) -> Day {
      (0..<7).map { asOf - days - $0 }.first(where: isEnd) ?? asOf - days
    }
    func addWatched(_ rate: Rate, _ days: Int) {
      add(rate, start, end(days) { customers(start, $0) == rate.whole })
    }
    for (name, rate) in found.repeat.within { addWatched(rate, Int(name) ?? 0) }
    for (name, recent) in found.repeat.recent {
      let end = end(Int(name) ?? 0) { end in
        customers(end - 91, end) == recent.now.whole
          && customers(end - 182, end - 91) == recent.before.whole
      }
      add(recent.now, end - 91, end)
      add(recent.before, end - 182, end - 91)
    }
    addWatched(found.repeat.oneTime.mature90, 90)
    if let step = found.repeat.funnel.first { addWatched(step.mature90, 90) }
    for cohort in found.cohorts.monthly {
      add(cohort.size, cohort.start - 1, cohort.start.month.lastDay)
    }
    for cohort in found.cohorts.weekly { add(cohort.size, cohort.start - 1, cohort.start + 6) }
    for row in found.growth.weeks + found.growth.blocks {
      add(row.new, (row.first ?? row.week).monday - 1, row.week.sunday)
    }
    let month = asOf.month.lastDay == asOf ? asOf.month.number : asOf.month.number - 1
    for point in found.cohorts.pooled.monthly {
      add(point.rate, start, Month(number: month - Int32(point.i)).lastDay)
    }
    for point in found.cohorts.pooled.weekly {
      add(point.rate, start, asOf.week.sunday - 7 * (point.i + (asOf.week.sunday == asOf ? 0 : 1)))
    }
    return spans
  }

  @Test(arguments: shops)
  func `the funnel's first mature step is the rate within 90 days`(
    customers: Int,
    seed: UInt64
  ) throws {
    let found = measures(try Self.tallies((customers, seed)))
    #expect(found.repeat.funnel.first?.mature90 == found.repeat.within["90"])
  }

  @Test func `few first buyers of one day do not hide the share of hundreds`() throws {
    var orders: [LedgerBuilder.Order] = []
    // Twelve new customers each Wednesday, and three on the Monday that is 90 days before a Sunday.
    let asOf = day("2026-01-18")
    for week in 0..<60 {
      for person in 0..<12 {
        var order = LedgerBuilder.Order("c\(week)-\(person)", on: asOf - 4 - 7 * week, gross: 1000)
        order.id = "o\(orders.count)"
        orders.append(order)
      }
    }
    for person in 0..<3 {
      var order = LedgerBuilder.Order("m\(person)", on: asOf - 90, gross: 1000)
      order.id = "o\(orders.count)"
      orders.append(order)
    }
    let found = measures(try Tallies(of: ledger(orders), asOf: asOf))
    let rate = try #require(found.repeat.within["90"])
    #expect(rate.hidden == nil)
    // Without the three of the Monday.
    #expect(rate.whole == 47 * 12)
    #expect(found.repeat.recent["90"]?.now.whole == 13 * 12)
    #expect(found.repeat.recent["90"]?.now.hidden == nil)
  }

  @Test(arguments: shops)
  func `nested counts never tell fewer than k new customers`(
    customers: Int,
    seed: UInt64
  ) throws {
    let tallies = try Self.tallies((customers, seed))
    let spans = spans(measures(tallies), tallies)
    let days = Set(spans.flatMap { [$0.after, $0.by] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: days.enumerated().map { ($1, $0) })
    // most[a][b]: the most by which the customers by b can exceed those by a; counts never fall.
    let far = 1_000_000
    var most = days.indices.map { a in days.indices.map { b in a == b ? 0 : b < a ? 0 : far } }
    for span in spans {
      let a = try #require(places[span.after])
      let b = try #require(places[span.by])
      most[a][b] = min(most[a][b], span.count)
      most[b][a] = min(most[b][a], -span.count)
    }
    for via in days.indices {
      for a in days.indices where most[a][via] < far {
        for b in days.indices { most[a][b] = min(most[a][b], most[a][via] + most[via][b]) }
      }
    }
    let first = tallies.firstDay ?? tallies.asOf
    let real = days.map {
      tallies.seconds.repeated(firstSeen: first, through: $0, asOf: tallies.asOf).whole
    }
    for a in days.indices {
      for b in days.indices where b > a && (1..<Self.k).contains(real[b] - real[a]) {
        #expect(most[a][b] + most[b][a] >= Self.k, "\(days[a].iso) to \(days[b].iso)")
      }
    }
  }

  @Test(arguments: shops)
  func `no hidden group, room or move can be worked out from the others`(
    customers: Int,
    seed: UInt64
  ) throws {
    let rfm = measures(try Self.tallies((customers, seed))).rfm
    let names = rfm.groups.map(\.name)
    var network = SuppressionNetwork(k: 1)
    func nodes(_ count: Int) -> [Int] { (0..<count).map { _ in network.addNode() } }
    let ends = nodes(2)
    let (scores, now, then, before) = (nodes(5), nodes(10), nodes(10), nodes(11))
    func add(_ cell: Cell<Int>, _ from: Int, _ to: Int) {
      network.add(cell.value ?? 0, from: from, to: to, isHidden: cell.shown == nil)
    }
    for (r, cell) in rfm.scores.r.enumerated() { add(cell, ends[0], scores[r]) }
    for room in rfm.grid {
      let group = try #require(names.firstIndex(of: room.group))
      add(room.customers, scores[room.r - 1], now[group])
    }
    var notYet = rfm.customers
    for (index, group) in rfm.groups.enumerated() {
      add(group.customers, now[index], then[index])
      add(group.before, before[index], ends[1])
      notYet -= group.before.value ?? 0
    }
    // Nobody says how many were no customers yet.
    add(Cell(notYet, hidden: .private), before[10], ends[1])
    var moved: Set<String> = []
    for flow in rfm.flow {
      moved.insert("\(flow.from)-\(flow.to)")
      let from = names.firstIndex(of: flow.from) ?? 10
      let to = try #require(names.firstIndex(of: flow.to))
      add(flow.customers, then[to], before[from])
    }
    network.add(rfm.customers, from: ends[1], to: ends[0])
    for range in network.ranges {
      let value = network.cells[range.cell].value
      if (1..<Self.k).contains(value) { #expect(range.width >= Self.k, "\(value) in \(range)") }
    }
    #expect(moved.count == rfm.flow.count)
  }

  @Test(arguments: shops)
  func `the curve tells of k who came back or of nobody`(
    customers: Int,
    seed: UInt64
  ) throws {
    let found = measures(try Self.tallies((customers, seed))).secondPurchase
    for curve in [found.curve] + found.compare.map(\.curves).joined() {
      #expect(curve.published.allSatisfy { $0.events >= Self.k && $0.batch == nil })
    }
  }
}
