package import Commerce

/// The small tables that every number on every page is computed from.
///
/// Whole numbers only: neither the number of threads nor the order of rows changes one of them.
/// A row can be one person, so tallies that are stored are private.
package struct Tallies: Sendable, Equatable {
  /// D: the last day that counts.
  package var asOf: Day
  /// Of the orders, anonymous ones included; `nil` without any.
  package var firstDay: Day?
  package var lastDay: Day?
  /// Customers with a purchase day.
  package var customers = 0
  /// Where models are calibrated to for their check: D − min(26 weeks, a third of the history),
  /// or the day that was asked for.
  package var calibrationEnd: Day
  /// The day that models and `AmountKind.repeatSales` are as of: D, or the day asked for.
  package var fitEnd: Day
  /// Lines of the orders, and of those with a customer.
  package var lines = 0
  package var identifiedLines = 0

  /// The optional tables that the shop gave.
  package var tables: Set<ShopTable> = []

  package var periods = Periods()
  package var amounts = Amounts()
  package var weekSpells = Spells()
  package var monthSpells = Spells()
  package var cohorts = Cohorts()
  package var seconds = Seconds()
  package var gaps = Gaps()
  package var strata = Strata()
  package var discounts = Discounts()
  package var benefits = BenefitSteps()
  package var habits = Habits()
  package var acquired = Acquired()
  package var products = Products()
  package var pairs = Pairs()
  package var refills = Refills()
  package var promotions = Promotions()
  package var buyers = Buyers()
  package var calibrated = Calibrated()
  package var values = Values()
  package var lapses = Lapses()
  package var service = Service()
  package var tickets = Tickets()
  package var quickRefunds = QuickRefunds()
  /// The days after D, and complaints up to it.
  package var upcoming = Upcoming()
  /// Mystery shoppers' rounds by D.
  package var visits: [ShopperVisit] = []
  package var segments = Segments()
  package var firstWindows = FirstWindows()
  package var profiles = Profiles()
  package var rhythm = Rhythm()
  package var moves = Moves()
  /// How the runs of playbooks came out.
  package var trials = Trials()
  /// What the run was told.
  package var choices = TallyChoices()
  /// Prices of other shops that are at most 14 days old, the newest of each shop and product.
  package var peerPrices: [PeerPrice] = []
  package var firstGoods = FirstGoods()
  package var cuts: Cuts

  package init(asOf: Day) {
    self.asOf = asOf
    calibrationEnd = asOf
    fitEnd = asOf
    cuts = Cuts(frozenAt: asOf)
  }

  /// First order's day to D, both included; 0 without orders.
  package var historyDays: Int { firstDay.map { asOf - $0 + 1 } ?? 0 }

  /// The last week whose Sunday is at most D.
  ///
  /// The measures choose what to say where the history has no such week.
  package var editionWeek: Week { Tallies.editionWeek(asOf: asOf) }

  package static func editionWeek(asOf: Day) -> Week {
    let week = asOf.week
    return week.sunday <= asOf ? week : week - 1
  }

  /// The last day of the calendar quarter before D's.
  package var quarterEnd: Day { Tallies.quarterEnd(before: asOf) }

  package static func quarterEnd(before day: Day) -> Day {
    let month = day.month
    let first = Month(number: month.number - Int32((month.month - 1) % 3))
    return first.firstDay - 1
  }
}
