/// The week of the year before that a week is compared with.
package struct YearBefore: Sendable, Hashable, Codable {
  package var week: Week
  /// The festival that both weeks are as far from; `nil` for the same ISO week.
  package var festival: Festival?
  /// A festival that shaped the week a year before and not this one, or the other way round.
  package var unmatched: Festival?

  /// The week that is as far from the nearest festival as this one, else the same ISO week.
  ///
  /// Week 53 is beside week 52.
  package init(_ week: Week, festivals: [Festival]) {
    if let (festival, distance) = Self.nearest(week, festivals),
      let before = Self.day(of: festival, nearest: week, yearsBack: 1)
    {
      self.week = before.week + distance
      self.festival = festival
    } else {
      let number = padded(min(week.isoNumber, 52), 2)
      self.week = Week(iso: "\(padded(week.isoYear - 1, 4))-W\(number)") ?? week - 52
      festival = nil
    }
    let others = festivals.filter { $0 != festival }
    let (now, then) = (Self.shaping(week, others), Self.shaping(self.week, others))
    unmatched = others.first { now.contains($0) != then.contains($0) }
  }

  package init(week: Week, festival: Festival? = nil, unmatched: Festival? = nil) {
    self.week = week
    self.festival = festival
    self.unmatched = unmatched
  }

  /// The festival that is least far from a week it shapes, and how far; ties go to the first.
  private static func nearest(_ week: Week, _ festivals: [Festival]) -> (Festival, Int)? {
    var found: (Festival, Int)?
    for festival in festivals {
      guard let day = day(of: festival, nearest: week) else { continue }
      let distance = week - day.week
      guard festival.reach.contains(distance) else { continue }
      if let best = found, best.1.magnitude <= distance.magnitude { continue }
      found = (festival, distance)
    }
    return found
  }

  private static func shaping(_ week: Week, _ festivals: [Festival]) -> Set<Festival> {
    Set(
      festivals.filter { festival in
        day(of: festival, nearest: week).map { festival.reach.contains(week - $0.week) } ?? false
      }
    )
  }

  /// Of the festival's days the one nearest to a week, or one some years before that.
  private static func day(
    of festival: Festival,
    nearest week: Week,
    yearsBack: Int = 0
  ) -> Day? {
    let middle = week.monday + 3
    let year = middle.civil.year
    let nearest = (year - 1...year + 1).min { a, b in
      distance(festival.day(in: a), middle) < distance(festival.day(in: b), middle)
    }
    return nearest.flatMap { festival.day(in: $0 - yearsBack) }
  }

  private static func distance(_ day: Day?, _ middle: Day) -> Int {
    day.map { abs($0 - middle) } ?? .max
  }
}
