import Commerce

/// Fills `Rhythm`.
struct RhythmCounter: ~Copyable, Sendable {
  /// What a day of the calendar is.
  private enum DayKind: UInt8 { case other, payday, campaign }

  private let scope: Scope
  private let first: Int32?
  private let choices: TallyChoices
  /// Days of whole-shop campaigns.
  private let campaigns: Set<Int32>
  /// By position of the day: `DayKind`, and the weekday 0…6.
  private let kinds: [UInt8]
  private let weekdays: [UInt8]
  /// By weekday and 1 + hour.
  private var hours = Cells<Int64>(7 * 25)
  /// By purchase days up to 255 and how many of them are paydays.
  private var paydays: CountTable
  /// Orders and sales by day.
  private var gifts: Cells<Int64>
  private var givers = 0

  private static let leastDays = 6
  private static let mostDays = 255

  init(ledger: Ledger, scope: Scope, firstDay: Int32?, choices: TallyChoices) {
    self.scope = scope
    self.choices = choices
    first = firstDay
    var excluded: Set<Int32> = []
    for campaign in ledger.tables.campaigns where campaign.product < 0 {
      let start = max(campaign.start.number, firstDay ?? scope.asOf)
      let end = min(campaign.end.number, scope.asOf)
      if start <= end { excluded.formUnion(start...end) }
    }
    campaigns = excluded
    kinds = scope.calendar.days.map {
      RhythmCounter.kind(of: $0, excluded, choices.paydays).rawValue
    }
    weekdays = scope.calendar.days.map { UInt8(Day(number: $0).weekday - 1) }
    let width = RhythmCounter.mostDays + 1
    paydays = CountTable(cells: width * width, counts: scope.customers, limit: scope.limit)
    gifts = Cells(scope.calendar.days.count * 2)
  }

  private static func kind(
    of day: Int32,
    _ campaigns: Set<Int32>,
    _ paydays: ClosedRange<Int>
  ) -> DayKind {
    if campaigns.contains(day) { return .campaign }
    return paydays.contains(Day(number: day).civil.day) ? .payday : .other
  }

  /// One order, by position of its day.
  @inline(__always)
  mutating func visit(_ order: Order, at index: Int) {
    // A time before midnight is none: -1 falls into the first of 25 cells.
    let hour = order.minute < 0 ? 0 : 1 + Int(order.minute) / 60
    hours[Int(weekdays[index]) * 25 + min(hour, 24)] &+= 1
    if order.gift {
      gifts[index * 2] &+= 1
      gifts[index * 2 + 1] &+= order.sales
    }
  }

  /// The orders and purchase days of one customer.
  @inline(__always)
  mutating func visit(_ purchases: Span<PurchaseDay>, _ orders: Span<Order>) {
    var gives = false
    for k in purchases.indices {
      let start = Int(purchases[k].firstOrder)
      for index in start..<(start + Int(purchases[k].orders)) {
        visit(orders[index], at: Int(purchases[k].index))
        if orders[index].gift { gives = true }
      }
    }
    if gives { givers &+= 1 }
    if purchases.count >= RhythmCounter.leastDays { addPaydays(purchases) }
  }

  /// A customer of one order.
  @inline(__always)
  mutating func visit(oneTimer order: Order, at index: Int) {
    visit(order, at: index)
    if order.gift { givers &+= 1 }
  }

  private mutating func addPaydays(_ purchases: Span<PurchaseDay>) {
    var days = 0
    var paid = 0
    for k in purchases.indices {
      let kind = kinds[Int(purchases[k].index)]
      if kind == DayKind.campaign.rawValue { continue }
      days += 1
      if kind == DayKind.payday.rawValue { paid += 1 }
    }
    guard days >= RhythmCounter.leastDays else { return }
    let most = RhythmCounter.mostDays
    paydays.add(min(days, most) * (most + 1) + min(paid, most))
  }

  mutating func merge(_ other: borrowing RhythmCounter) {
    for cell in 0..<hours.count { hours[cell] += other.hours[cell] }
    paydays.merge(other.paydays)
    for cell in 0..<gifts.count { gifts[cell] += other.gifts[cell] }
    givers += other.givers
  }

  /// `periods`: of the same walk, by day.
  func finished(_ periods: Periods) -> Rhythm {
    var rows: [RhythmRow] = []
    for cell in 0..<hours.count where hours[cell] != 0 {
      let (weekday, hour) = (Int32(cell / 25 + 1), Int32(cell % 25 - 1))
      rows.append(RhythmRow(kind: .hour, a: weekday, b: hour, count: Int(hours[cell])))
    }
    let width = RhythmCounter.mostDays + 1
    paydays.forEach { cell, count in
      let (days, paid) = (Int32(cell / width), Int32(cell % width))
      rows.append(RhythmRow(kind: .payday, a: days, b: paid, count: Int(count)))
    }
    rows += month(periods)
    for index in scope.calendar.days.indices where gifts[index * 2] != 0 {
      rows.append(
        RhythmRow(
          kind: .gift,
          a: scope.calendar.days[index],
          b: 0,
          count: Int(gifts[index * 2]),
          sum: gifts[index * 2 + 1]
        )
      )
    }
    if givers > 0 { rows.append(RhythmRow(kind: .giver, a: 0, b: 0, count: givers)) }
    return Rhythm(rows: rows)
  }

  /// Purchase days on paydays and on others, and how many there were.
  private func month(_ periods: Periods) -> [RhythmRow] {
    guard let first else { return [] }
    var counts = [0, 0]
    var days: [Int64] = [0, 0]
    for day in first...scope.asOf {
      let kind = RhythmCounter.kind(of: day, campaigns, choices.paydays)
      if kind != .campaign { days[Int(kind.rawValue)] += 1 }
    }
    for row in periods.rows(.day) {
      let kind = RhythmCounter.kind(of: row.number, campaigns, choices.paydays)
      if kind != .campaign { counts[Int(kind.rawValue)] += row.purchaseDays }
    }
    return [0, 1].filter { days[$0] > 0 }.map {
      RhythmRow(kind: .month, a: Int32($0), b: 0, count: counts[$0], sum: days[$0])
    }
  }
}
