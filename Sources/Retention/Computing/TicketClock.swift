import Commerce
import Tallying

/// How long tickets took, of some weeks, topics or teams.
struct TicketClock {
  /// Share of open tickets above which they are censored times and not left out.
  private static let mostOpen = 0.05
  private static let day: Int64 = 1440

  let spans: ServiceSpans
  private let tickets: Tickets
  private let gate: Gate

  init(_ scope: MeasureScope) {
    spans = ServiceSpans(through: scope.tallies.editionWeek)
    tickets = scope.tallies.tickets
    gate = scope.gate
  }

  /// Of all tickets opened in some weeks.
  func duration(_ what: TicketRow.What, in weeks: ClosedRange<Week>) -> ServiceMeasures.Duration {
    duration(what, isPrivate: false) { weeks.contains($0.week) }
  }

  /// Replied within 24 hours among these and all that are at least 24 hours old.
  func within24(in weeks: ClosedRange<Week>) -> Rate {
    var (part, whole) = (0, 0)
    for row in tickets.rows where row.what == .reply && weeks.contains(row.week) {
      let isQuick = row.isOver && row.minutes <= Self.day
      if isQuick { part += row.count }
      // An answered one is as old as it is, whenever the answer came; an open one's age is known.
      if isQuick || row.isOver || row.minutes >= Self.day { whole += row.count }
    }
    return gate.rate(part, of: whole)
  }

  /// Topics that stand on fewer than k customers are kept back, and with a single one the smallest
  /// other: it would follow from the count of all tickets.
  var topics: [ServiceMeasures.Topic] {
    let topics = TicketTopic.allCases.filter { topic in
      tickets.rows.contains {
        $0.what == .reply && $0.topic == topic && spans.now.contains($0.week) && $0.count > 0
      }
    }
    let people = topics.map { customers(.topic, $0.index) }
    let line = SuppressedLine(people, k: gate.k, hidden: people.map { $0 < gate.k })
    let found = zip(topics, line.isHidden).map { topic, isPrivate in
      func of(_ what: TicketRow.What) -> ServiceMeasures.Duration {
        duration(what, isPrivate: isPrivate) { $0.topic == topic && spans.now.contains($0.week) }
      }
      return ServiceMeasures.Topic(topic: topic, reply: of(.reply), resolution: of(.resolution))
    }
    return closing(closing(found, \.reply, .reply), \.resolution, .resolution)
  }

  /// Hides more counts of open tickets, where a single hidden one would follow from that of all.
  private func closing<Row>(
    _ rows: [Row],
    _ path: WritableKeyPath<Row, ServiceMeasures.Duration>,
    _ what: TicketRow.What
  ) -> [Row] {
    let hidden = rows.map { $0[keyPath: path].open.hidden == .private }
    guard hidden.contains(true) else { return rows }
    let counts = rows.map { $0[keyPath: path].open.value ?? 0 }
    let all = tickets.rows.reduce(0) { sum, row in
      row.what == what && !row.isOver && spans.now.contains(row.week) ? sum + row.count : sum
    }
    let others = all - counts.reduce(0, +)
    let line = SuppressedLine(counts + [others], k: gate.k, hidden: hidden + [others > 0])
    return zip(rows, line.isHidden).map { row, isHidden in
      var row = row
      if isHidden { row[keyPath: path].open.hidden = .private }
      return row
    }
  }

  /// The teams with at least k customers, and how many others there are; with a single other the
  /// smallest of them is kept back too: it would follow from the count of all tickets.
  var teams: ([ServiceMeasures.Team], hidden: Int) {
    let rows = tickets.rows.filter { $0.what == .reply && spans.now.contains($0.week) }
    let codes = tickets.teams.indices.filter { code in
      rows.contains { $0.team == code && $0.count > 0 }
    }
    let people = codes.map { customers(.team, $0) }
    let small = people.map { $0 < gate.k }
    guard small.contains(true) else { return (closing(codes.map(team), \.reply, .reply), 0) }
    // Tickets of no team stand beside a hidden one in what the others leave.
    let others = rows.reduce(0) { tickets.teams.indices.contains($1.team) ? $0 : $0 + $1.count }
    let line = SuppressedLine(people + [others], k: gate.k, hidden: small + [others > 0])
    let told = zip(codes, line.isHidden).filter { !$1 }.map { team($0.0) }
    return (closing(told, \.reply, .reply), codes.count - told.count)
  }

  private func team(_ code: Int) -> ServiceMeasures.Team {
    let reply = duration(.reply, isPrivate: false) {
      $0.team == code && spans.now.contains($0.week)
    }
    return ServiceMeasures.Team(team: tickets.teams[code], reply: reply)
  }

  func complaints(
    in weeks: ClosedRange<Week>,
    _ scope: MeasureScope
  ) -> ServiceMeasures.Complaints {
    let count = tickets.rows.reduce(0) { sum, row in
      row.what == .reply && row.topic.isComplaint && weeks.contains(row.week)
        ? sum + row.count : sum
    }
    let orders = ServiceCount.orders(of: scope.tallies, in: weeks)
    let isFew = count > 0 && customers(.complaint, 0, in: weeks) < gate.k
    guard let found = CountRate.garwood(count, exposure: Double(orders)) else { return .unknown }
    var hidden: Missing? = orders < gate.minimum.rate ? .tooFew : nil
    if isFew { hidden = .private }
    return ServiceMeasures.Complaints(
      tickets: Cell(count, hidden: isFew ? .private : nil),
      orders: orders,
      rate: Estimate(
        value: found.rate,
        se: nil,
        low: found.interval.low,
        high: found.interval.high,
        hidden: hidden
      )
    )
  }

  private func customers(
    _ kind: TicketCustomerRow.Kind,
    _ value: Int,
    in weeks: ClosedRange<Week>? = nil
  ) -> Int {
    let weeks = weeks ?? spans.now
    return tickets.customers.reduce(0) { sum, row in
      row.kind == kind && row.value == value && weeks.contains(row.week)
        ? sum + row.customers : sum
    }
  }

  private func duration(
    _ what: TicketRow.What,
    isPrivate: Bool,
    where isMeant: (TicketRow) -> Bool
  ) -> ServiceMeasures.Duration {
    let rows = tickets.rows.filter { $0.what == what && isMeant($0) }
    let count = rows.reduce(0) { $0 + $1.count }
    let open = rows.reduce(0) { $0 + ($1.isOver ? 0 : $1.count) }
    let censored = Double(open) > Self.mostOpen * Double(count)
    var hidden: Missing? = count < gate.minimum.rate ? .tooFew : nil
    if isPrivate { hidden = .private }
    let word = hidden ?? gate.quantileHidden(count - open, minimum: 0)
    func quantile(_ share: Double) -> Cell<Double> {
      guard count > 0 else { return Cell(missing: .noData) }
      let found = censored ? Self.survival(rows, share) : Self.plain(rows, share)
      guard let found else { return Cell(missing: .notReached) }
      return Cell(found, hidden: word)
    }
    let hidesCount = isPrivate || gate.isSmall(count)
    let hidesOpen = hidesCount || gate.isPrivate(open, of: count)
    return ServiceMeasures.Duration(
      tickets: count == 0 ? .noData : Cell(count, hidden: hidesCount ? .private : nil),
      open: count == 0 ? .noData : Cell(open, hidden: hidesOpen ? .private : nil),
      median: quantile(0.5),
      p90: quantile(0.9),
      censored: censored
    )
  }

  /// Of those that are over.
  private static func plain(_ rows: [TicketRow], _ share: Double) -> Double? {
    let over = rows.filter(\.isOver).map { (value: $0.minutes, count: $0.count) }
    return Quantile.ofHistogram(over.sorted { $0.value < $1.value }, share)
  }

  /// Of all, the open ones censored at their age.
  private static func survival(_ rows: [TicketRow], _ share: Double) -> Double? {
    let curve = SurvivalCurve(
      rows.map { row in
        SurvivalCurve.Row(
          time: Double(row.minutes),
          events: row.isOver ? row.count : 0,
          censored: row.isOver ? 0 : row.count
        )
      }
    )
    return curve.time(ofShare: share)
  }
}
