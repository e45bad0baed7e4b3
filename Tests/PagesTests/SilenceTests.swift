import Commerce
import Retention
import Testing

@testable import Pages

/// Editions of one shop, week after week, as somebody reads them who kept them all.
@Suite struct `Weeks that can be subtracted` {
  /// Groups of one kind that grow, shrink, come and go, and what was told of them.
  private struct Play {
    /// People by group, week by week.
    var people: [[Int]] = []
    /// The groups told, by week.
    var told: [[Bool]] = []
    /// The smallest count told, by week.
    var thresholds: [Int] = []
    /// What each week's edition keeps in the archive.
    var published: [Edition] = []
    /// People in no group.
    var rest: [Int] = []
  }

  /// A family of groups, put into an edition and read from one.
  private struct Family: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var line: SilentLine
    var hasRest: Bool
    var put: @Sendable (_ people: [Int], _ hidden: [Bool], _ rest: Int, inout Edition) -> Void
    /// What the edition tells, by group.
    var told: @Sendable (Edition, _ count: Int) -> [Int?]
  }

  private static let families = [
    Family(
      testDescription: "regions",
      line: SilentLine.places[0],
      hasRest: true,
      put: { people, hidden, rest, edition in
        guard let row = EditionFixture.normal.regions.rows.first else { return }
        edition.regions.rows = people.indices.filter { people[$0] > 0 }.map { index in
          var row = row
          row.name = "\(index)"
          row.customers = Cell(people[index], hidden: hidden[index] ? .private : nil)
          row.returned = Rate(part: 0, whole: 0, minimum: 1)
          return row
        }
        let kept = people.indices.filter { hidden[$0] }
        edition.regions.othersCount = kept.count
        edition.regions.others = Cell(kept.reduce(rest) { $0 + people[$1] })
      },
      told: { edition, count in
        (0..<count).map { index in
          edition.regions.rows.first { $0.name == "\(index)" }?.customers.shown
        }
      }
    ),
    Family(
      testDescription: "ages",
      line: SilentLine.profile[1],
      hasRest: true,
      put: { people, hidden, rest, edition in
        edition.profile.age = people.indices.map { index in
          ProfileMeasures.Share(
            name: "\(index)",
            customers: Cell(people[index], hidden: hidden[index] ? .private : nil)
          )
        }
        edition.profile.shopCustomers = Cell(people.reduce(rest, +))
      },
      told: { edition, _ in edition.profile.age.map(\.customers.shown) }
    ),
    Family(
      testDescription: "price bands",
      line: SilentLine.money[0],
      hasRest: false,
      put: { people, hidden, _, edition in
        edition.discounts.sensitivity = people.indices.map { index in
          DiscountMeasures.Band(
            band: "\(index)",
            customers: Cell(people[index], hidden: hidden[index] ? .private : nil)
          )
        }
      },
      told: { edition, _ in (edition.discounts.sensitivity ?? []).map(\.customers.shown) }
    ),
  ]

  /// What is left of an edition for those who read it later; only the family that is looked at.
  private static func reading(_ edition: Edition) -> Edition {
    var copy = edition
    copy.regions.rows.removeAll(where: \.isPrivate)
    for index in copy.profile.age.indices where copy.profile.age[index].customers.hidden != nil {
      copy.profile.age[index].customers.value = nil
    }
    for index in copy.discounts.sensitivity?.indices ?? 0..<0
    where copy.discounts.sensitivity?[index].customers.hidden != nil {
      copy.discounts.sensitivity?[index].customers.value = nil
    }
    return copy
  }

  private static let thresholds = [5, 5, 5, 3, 5, 7]

  /// Plays 26 weeks; `isSilent` = by the rule, else each week as if it stood alone.
  private static func play(_ family: Family, seed: UInt64, isSilent: Bool) -> Play {
    var random = Random(state: seed)
    var play = Play()
    var people = (0..<6).map { _ in random.next(30) }
    var rest = family.hasRest ? random.next(4) : 0
    let changes = random.next(3) == 0
    for number in 0..<26 {
      let k = changes ? thresholds[number % thresholds.count] : 5
      for index in people.indices {
        // Most weeks bring few; some groups only grow.
        let step = random.next(index < 3 ? 4 : 7) - (index < 3 ? 0 : 3)
        people[index] = max(0, people[index] + step)
      }
      if family.hasRest { rest += random.next(2) }
      var edition = EditionFixture.normal
      edition.week = Edition.WeekInfo(id: EditionFixture.normal.week.id + number, complete: true)
      edition.settings.privacy.k = k
      edition.settings.privacy.kSensitive = k
      let alone = SuppressedLine(
        people + [rest],
        k: k,
        hidden: people.map { _ in false } + [rest > 0]
      )
      let isSmall = people.contains { $0 > 0 && $0 < k }
      family.put(
        people,
        isSmall ? Array(alone.isHidden.dropLast()) : people.map { _ in false },
        rest,
        &edition
      )
      if isSilent {
        family.line.keep(in: &edition, after: play.published)
        let once = edition
        family.line.keep(in: &edition, after: play.published + [reading(once)])
        #expect(family.told(edition, 6) == family.told(once, 6), "the same with its own edition")
      }
      play.people.append(people)
      play.told.append(family.told(edition, 6).map { $0 != nil })
      play.thresholds.append(k)
      play.rest.append(rest)
      play.published.append(reading(edition))
    }
    return play
  }

  /// Cells that were hidden in one edition and told in a later one, of which subtracting says that
  /// 1 to k − 1 people came or went.
  private static func leaks(_ play: Play) -> Int {
    var found = 0
    for (then, now) in pairs(play) {
      let (before, k) = (play.thresholds[then], play.thresholds[now])
      for index in play.people[now].indices
      where !play.told[then][index] && play.told[now][index] && play.people[then][index] > 0 {
        // The reader knows that a small group had 1 to k − 1: each must leave k or more.
        let count = play.people[now][index]
        if (1..<before).contains(where: { abs(count - $0) < k && abs(count - $0) > 0 }) {
          found += 1
        }
      }
    }
    return found
  }

  /// Pairs of editions of which the later tells all but one of what the earlier hid, or all but few.
  private static func bared(_ play: Play) -> Int {
    pairs(play).count { then, now in
      let hidden = play.people[then].indices.filter { !play.told[then][$0] }
      // A nobody that is not told hides as well as somebody.
      let kept = hidden.filter { !play.told[now][$0] }
      let isBeside = hidden.contains { play.told[now][$0] }
      guard isBeside, kept.contains(where: { play.people[now][$0] > 0 }) else { return false }
      let rest = play.rest[now]
      let sum = kept.reduce(rest) { $0 + play.people[now][$1] }
      return kept.count + (rest > 0 ? 1 : 0) < 2 || sum < play.thresholds[now]
    }
  }

  private static func pairs(_ play: Play) -> [(Int, Int)] {
    play.told.indices.flatMap { now in (0..<now).map { ($0, now) } }
  }

  @Test(arguments: families)
  private func `no group that was kept back is told a few people later`(family: Family) {
    var (alone, bared, told) = (0, 0, 0)
    for seed in 1...12 as ClosedRange<UInt64> {
      let without = Self.play(family, seed: seed, isSilent: false)
      alone += Self.leaks(without)
      bared += Self.bared(without)
      let silent = Self.play(family, seed: seed, isSilent: true)
      #expect(Self.leaks(silent) == 0, "seed \(seed)")
      #expect(Self.bared(silent) == 0, "seed \(seed)")
      told += silent.told.joined().count { $0 }
    }
    // The plays are such that the rule matters, and it does not simply hide everything.
    #expect(alone > 10 && (family.hasRest || bared > 10) && told > 100)
  }

  @Test func `what has to wait does so beside what is kept back for its own size`() throws {
    var then = SiteFixture.published(weeksAgo: 1)
    var now = EditionFixture.normal
    then.rfm.ladder[0].up = Cell(missing: .private)
    now.rfm.ladder[0].up = Cell(6)
    now.rfm.ladder[0].down = Cell(2, hidden: .private)
    let window = try #require(now.repeat.returning.keys.sorted().first)
    then.repeat.returning[window]?.rate.hidden = .private
    now.repeat.returning[window]?.rate = Rate(part: 7, whole: 100, minimum: 1)
    now.repeat.returning[window]?.newRepeated.hidden = .private
    then.discounts.acquired?[0].customers = Cell(missing: .private)
    now.discounts.acquired?[0].customers = Cell(6)
    now.discounts.acquired?[0].net180.hidden = .private
    now.keepSilence(of: [then])
    #expect(now.rfm.ladder[0].up.hidden == .private)
    #expect(now.repeat.returning[window]?.rate.hidden == .private)
    #expect(now.discounts.acquired?[0].customers.hidden == .private)
  }

  @Test func `a topic that has to wait takes the smallest other along`() {
    var then = SiteFixture.published(weeksAgo: 1)
    var now = EditionFixture.normal
    then.service.topics[0].reply.tickets = Cell(missing: .private)
    now.service.topics[0].reply.tickets = Cell(6)
    now.keepSilence(of: [then])
    let told = now.service.topics.compactMap(\.reply.tickets.shown)
    #expect(told.count == now.service.topics.count - 2 && !told.contains(6))
  }

  @Test func `a cohort whose size is told tells its first period too`() throws {
    var then = SiteFixture.published(weeksAgo: 1)
    var now = EditionFixture.normal
    let last = now.cohorts.monthly.count - 1
    for index in [last - 1, last] {
      then.cohorts.monthly[index].size = Cell(missing: .private)
      then.cohorts.monthly[index].retained = then.cohorts.monthly[index].retained.map { _ in
        Cell(missing: .private)
      }
    }
    now.keepSilence(of: [then])
    for cohort in now.cohorts.monthly.suffix(2) {
      #expect(cohort.size.hidden == nil && cohort.retained.first?.hidden == nil)
    }
  }
}

/// A seeded generator of whole numbers (Knuth's MMIX constants).
private struct Random {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
