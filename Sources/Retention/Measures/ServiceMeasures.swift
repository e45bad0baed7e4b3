package import Commerce

/// How soon and how well customers are served, and what goes with it.
///
/// The newest 13 weeks that are old enough to be judged against the 13 before; `year`: the newest 52.
/// Wall clock, in minutes. Shares are 0…1.
package struct ServiceMeasures: AddedMeasures {
  /// A rate of the newest quarter and of the one before, and their difference.
  package struct Quarters: Codable, Sendable, Hashable {
    package var now: Rate
    package var before: Rate
    package var difference: Estimate

    package init(now: Rate, before: Rate) {
      self.now = now
      self.before = before
      difference = Estimate(now, minus: before)
    }

    static let unknown = Quarters(now: .noData, before: .noData)
  }

  /// How long something took.
  package struct Duration: Codable, Sendable, Hashable {
    package var tickets: Cell<Int>
    /// Not over by D.
    package var open: Cell<Int>
    /// Minutes.
    ///
    /// Where over 5 % are open, by Kaplan and Meier, with the open ones censored.
    package var median: Cell<Double>
    package var p90: Cell<Double>
    package var censored: Bool

    package init(
      tickets: Cell<Int>,
      open: Cell<Int>,
      median: Cell<Double>,
      p90: Cell<Double>,
      censored: Bool
    ) {
      self.tickets = tickets
      self.open = open
      self.median = median
      self.p90 = p90
      self.censored = censored
    }

    static let unknown = Duration(
      tickets: Cell(missing: .noData),
      open: Cell(missing: .noData),
      median: Cell(missing: .noData),
      p90: Cell(missing: .noData),
      censored: false
    )
  }

  package struct Topic: Codable, Sendable, Hashable {
    package var topic: TicketTopic
    package var reply: Duration
    package var resolution: Duration

    package init(topic: TicketTopic, reply: Duration, resolution: Duration) {
      self.topic = topic
      self.reply = reply
      self.resolution = resolution
    }
  }

  package struct Team: Codable, Sendable, Hashable {
    /// A shift or team that served at least k customers.
    package var team: String
    package var reply: Duration

    package init(team: String, reply: Duration) {
      self.team = team
      self.reply = reply
    }
  }

  /// Complaints (quality, delivery, complaint) per order, with the exact interval of a count.
  package struct Complaints: Codable, Sendable, Hashable {
    package var tickets: Cell<Int>
    package var orders: Int
    package var rate: Estimate

    package init(tickets: Cell<Int>, orders: Int, rate: Estimate) {
      self.tickets = tickets
      self.orders = orders
      self.rate = rate
    }

    static let unknown = Complaints(
      tickets: Cell(missing: .noData),
      orders: 0,
      rate: Estimate(missing: .noData)
    )
  }

  package struct RefundCause: Codable, Sendable, Hashable {
    package var reason: RefundReason
    /// Of all orders of the year.
    package var orders: Rate
    /// Refunded over what the orders of the year were sold for.
    package var value: Cell<Double>

    package init(reason: RefundReason, orders: Rate, value: Cell<Double>) {
      self.reason = reason
      self.orders = orders
      self.value = value
    }
  }

  package struct Refunds: Codable, Sendable, Hashable {
    package var rate: Quarters
    /// Refunded within 30 days over sales, of the newest quarter.
    package var value: Cell<Double>
    package var reasons: [RefundCause]

    package init(rate: Quarters, value: Cell<Double>, reasons: [RefundCause]) {
      self.rate = rate
      self.value = value
      self.reasons = reasons
    }
  }

  package struct Ratings: Codable, Sendable, Hashable {
    /// Orders of the year by rating, 1 first.
    package var counts: [Cell<Int>]
    /// Rated 1 or 2 among the rated.
    package var low: Quarters
    /// Rated among all orders of the year.
    package var coverage: Rate

    package init(counts: [Cell<Int>], low: Quarters, coverage: Rate) {
      self.counts = counts
      self.low = low
      self.coverage = coverage
    }
  }

  /// Back within 90 days by what the first purchase was rated.
  package struct RatingReturn: Codable, Sendable, Hashable {
    /// Rated 1 or 2, and 4 or 5.
    package var low: Rate
    package var high: Rate
    /// High minus low.
    package var difference: Estimate
    /// By rating, 1 first.
    package var byRating: [Rate]
    /// Two-sided p of a trend over 1…5, and its z.
    package var trend: Cell<Double>
    package var z: Cell<Double>

    package init(
      low: Rate,
      high: Rate,
      difference: Estimate,
      byRating: [Rate],
      trend: Cell<Double>,
      z: Cell<Double>
    ) {
      self.low = low
      self.high = high
      self.difference = difference
      self.byRating = byRating
      self.trend = trend
      self.z = z
    }
  }

  package struct ReplyReturn: Codable, Sendable, Hashable {
    package enum Class: String, Codable, Sendable, Hashable, CaseIterable {
      case withinHour = "1h"
      case within4Hours = "4h"
      case withinDay = "24h"
      case later
      case none
    }

    package var reply: Class
    package var rate: Rate

    package init(reply: Class, rate: Rate) {
      self.reply = reply
      self.rate = rate
    }
  }

  package enum Verdict: String, Codable, Sendable, Hashable, CaseIterable {
    case met
    case missed
    case cannotTell = "cannot_tell"
  }

  /// Mystery shoppers' scores of one shop by one checklist in one calendar quarter.
  package struct ShopperRound: Codable, Sendable, Hashable {
    package var shop: String
    package var checklist: String
    /// The calendar quarter, as `2026-Q3`.
    package var quarter: String
    package var visits: Int
    /// 0…100, with Student's interval.
    package var score: Estimate

    package init(
      shop: String,
      checklist: String,
      quarter: String,
      visits: Int,
      score: Estimate
    ) {
      self.shop = shop
      self.checklist = checklist
      self.quarter = quarter
      self.visits = visits
      self.score = score
    }
  }

  package var reply: Duration
  package var replyBefore: Duration
  package var within24: Quarters
  package var resolution: Duration
  package var topics: [Topic]
  package var teams: [Team]
  /// Teams whose customers are fewer than k.
  package var hiddenTeams: Int
  /// Tickets, and those of them that name no order and no customer.
  package var tickets: Cell<Int>
  package var ticketsWithoutOrder: Cell<Int>
  package var ticketsWithoutCustomer: Cell<Int>
  package var complaints: Complaints
  package var complaintsBefore: Complaints
  package var followUp: Quarters
  package var refunds: Refunds
  package var ratings: Ratings
  package var ratingReturn: RatingReturn
  package var replyReturn: [ReplyReturn]
  /// The fastest class minus all others.
  package var fastestDifference: Estimate
  /// Orders without a low rating, a refund for a fault or a complaint.
  package var qualityOK: Rate
  /// Against 90 %.
  package var qualityVerdict: Verdict
  package var shoppers: [ShopperRound]
}

extension ServiceMeasures {
  package static let unknown = ServiceMeasures(
    reply: .unknown,
    replyBefore: .unknown,
    within24: .unknown,
    resolution: .unknown,
    topics: [],
    teams: [],
    hiddenTeams: 0,
    tickets: Cell(missing: .noData),
    ticketsWithoutOrder: Cell(missing: .noData),
    ticketsWithoutCustomer: Cell(missing: .noData),
    complaints: .unknown,
    complaintsBefore: .unknown,
    followUp: .unknown,
    refunds: Refunds(rate: .unknown, value: Cell(missing: .noData), reasons: []),
    ratings: Ratings(counts: [], low: .unknown, coverage: .noData),
    ratingReturn: RatingReturn(
      low: .noData,
      high: .noData,
      difference: Estimate(missing: .noData),
      byRating: [],
      trend: Cell(missing: .noData),
      z: Cell(missing: .noData)
    ),
    replyReturn: [],
    fastestDifference: Estimate(missing: .noData),
    qualityOK: .noData,
    qualityVerdict: .cannotTell,
    shoppers: []
  )
}
