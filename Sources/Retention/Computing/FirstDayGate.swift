import Commerce
import Tallying

/// Which counts of customers by their first day may be published beside each other.
///
/// Windows, weeks and months cut the same line of first days: two published counts can be
/// subtracted, and what lies between two cuts is a cell of its own. A cut is admitted only where
/// 0 or at least k customers lie between it and the admitted ones on both sides. So every count a
/// reader can work out is 0 or at least k, and a hidden one can be anything up to such a count.
struct FirstDayGate: Sendable {
  private struct Cut: Sendable {
    var day: Day
    /// Customers first seen by the end of the day.
    var customers: Int
  }

  private let tallies: Tallies
  private let k: Int
  private var cuts: [Cut] = []
  /// Weeks whose number of new customers is kept back for another reason.
  private let privateWeeks: Set<Int32>

  /// The shop's number of customers is told, so the end of D is a cut.
  init(_ tallies: Tallies, k: Int, privateWeeks: Set<Int32> = []) {
    self.tallies = tallies
    self.privateWeeks = privateWeeks
    self.k = k
    guard let first = tallies.firstDay, first <= tallies.asOf else { return }
    cuts = [
      Cut(day: first - 1, customers: 0), Cut(day: tallies.asOf, customers: tallies.customers),
    ]
  }

  /// Admits the cut at the end of a day, if it leaves no small count on either side.
  @discardableResult
  mutating func admit(_ day: Day, isForced: Bool = false) -> Bool {
    guard let first = cuts.first, let last = cuts.last else { return true }
    if day <= first.day || day >= last.day { return true }
    let place = index(after: day)
    if cuts[place - 1].day == day { return true }
    let cut = Cut(day: day, customers: customers(through: day))
    let before = cut.customers - cuts[place - 1].customers
    let after = cuts[place].customers - cut.customers
    guard isForced || (isFine(before) && isFine(after) && !tellsAWeek(day)) else { return false }
    cuts.insert(cut, at: place)
    return true
  }

  /// Admits all of these cuts or none.
  mutating func admit(all days: [Day]) -> Bool {
    let untouched = cuts
    for day in days where !admit(day) {
      cuts = untouched
      return false
    }
    return true
  }

  /// Whether the number of customers first seen by the end of a day may be told.
  func isAdmitted(_ day: Day) -> Bool {
    guard let first = cuts.first, let last = cuts.last else { return true }
    if day <= first.day || day >= last.day { return true }
    return cuts[index(after: day) - 1].day == day
  }

  /// Index of the first cut later than a day that lies between the first and the last.
  private func index(after day: Day) -> Int {
    var (low, high) = (1, cuts.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle].day > day { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether a cut would stand at one end of a private week with the other end told.
  private func tellsAWeek(_ day: Day) -> Bool {
    guard (day + 1).week.monday == day + 1 else { return false }
    let next = (day + 1).week.number
    return privateWeeks.contains(next) && isAdmitted(day + 7)
      || privateWeeks.contains(next - 1) && isAdmitted(day - 7)
  }

  private func isFine(_ count: Int) -> Bool { count == 0 || count >= k }

  private func customers(through day: Day) -> Int {
    tallies.seconds.firsts.reduce(0) { $1.day <= day ? $0 + $1.customers : $0 }
  }
}

extension FirstDayGate {
  /// Cuts in the order of what readers need most: weeks whose new customers are told already, the
  /// headline window, months, the other windows, weeks.
  init(
    _ tallies: Tallies,
    settings: MeasureSettings,
    growth: GrowthMeasures,
    privateWeeks: Set<Int32>
  ) {
    self.init(tallies, k: max(1, settings.privacy.k), privateWeeks: privateWeeks)
    for row in growth.weeks + growth.blocks + [growth.fourWeeks].compactMap({ $0 })
    where row.new.shown != nil {
      admit((row.first ?? row.week).monday - 1, isForced: true)
      admit(row.week.sunday, isForced: true)
    }
    let asOf = tallies.asOf
    let headline = settings.headlineWindow
    admitLast(of: asOf - headline)
    admitRecent(headline)
    guard let first = tallies.firstDay, first <= asOf else { return }
    for number in first.month.number...asOf.month.number { admit(Month(number: number).lastDay) }
    for days in settings.repeatWindows.sorted() { admitLast(of: asOf - days) }
    admitLast(of: asOf - 90)
    for days in settings.repeatWindows.sorted() { admitRecent(days) }
    for number in first.week.number...asOf.week.number { admit(Week(number: number).sunday) }
  }

  /// Admits a day's cut, or the last one before it within a week.
  private mutating func admitLast(of day: Day) {
    for earlier in 0..<7 where admit(day - earlier) { return }
  }

  private mutating func admitRecent(_ days: Int) {
    for earlier in 0..<7 where admit(all: Self.quarters(tallies.asOf - days - earlier)) { return }
  }

  /// The last first day of those who have been watched for so many days, at most six days less
  /// than all of them; `nil` where none may be told.
  ///
  /// A week's new customers are told up to its Sunday, and what lies between that and the day itself
  /// is often a few people: to leave them out of a share of hundreds says the same and tells nobody.
  func lastWatched(for days: Int) -> Day? {
    (0..<7).lazy.map { tallies.asOf - days - $0 }.first(where: isAdmitted)
  }

  /// The same of the newest 13 weeks beside the 13 before.
  func lastRecent(_ days: Int) -> Day? {
    (0..<7).lazy.map { tallies.asOf - days - $0 }.first { last in
      Self.quarters(last).allSatisfy(isAdmitted)
    }
  }

  /// The ends of 13 weeks, of the 13 before, and of all earlier ones.
  private static func quarters(_ last: Day) -> [Day] { [last, last - 91, last - 182] }
}
