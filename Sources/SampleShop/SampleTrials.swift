import Commerce

/// What the made-up shop tried on its customers, and what truly came of it.
///
/// On some Mondays lots decide who of those a playbook is for is treated and who is left alone. Of
/// the treated who had left for good some come back within three weeks, as often as the playbook
/// says here; those left alone never do because of it. So each effect that the site finds, or does
/// not find, is one that is known.
struct SampleTrials: Sendable {
  /// One playbook: when its lots are drawn, for whom, and what it does.
  struct Plan: Sendable {
    var playbook: String
    var first: Day
    var last: Day
    var everyDays: Int
    /// People left alone, in ten thousand.
    var heldOut: Int
    var isFor: @Sendable (Known, _ days: Int) -> Bool
    /// Treated people who had left and come back, in ten thousand.
    var brings: Int
  }

  /// A customer with a key, as of their last purchase that counts.
  struct Known: Sendable {
    var regular: Regular
    /// Days since the shop's first.
    var day: Int
    var hadTrouble: Bool
    var hasLeft: Bool
  }

  /// One lot.
  struct Draw: Sendable {
    var playbook: String
    var regular: Regular
    var isHeldOut: Bool
    /// Days until they come back because of it; `nil` for nobody of the others.
    var comesBackIn: Int?
  }

  private var luck: Chance
  private var known: [UInt32: Known] = [:]
  /// Who is left alone, by playbook: the first lot holds in later runs too, since whoever was in one
  /// arm would carry it into the other.
  private var heldOut: [String: [UInt32: Bool]] = [:]

  /// Nobody is drawn longer after a purchase.
  private static let longest = 183

  init(seed: UInt64) { luck = Chance(seed: seed &* 0xA24B_AED4_963E_E407 ^ 0x9FB2_1C65_1E98_DF25) }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? ShopCalendar.first
  }

  /// The notes that work, one that does next to nothing, and two of which nobody is held out: calls,
  /// and a letter that brings nobody and still looks well before and after.
  static let plans: [Plan] = [
    Plan(
      playbook: "second-order-note",
      first: day(2025, 9, 1),
      last: day(2026, 11, 16),
      everyDays: 7,
      heldOut: 2000,
      isFor: { $0.regular.purchases == 1 && (21...27).contains($1) },
      brings: 1600
    ),
    Plan(
      playbook: "win-back-the-quiet",
      first: day(2025, 9, 8),
      last: day(2026, 11, 2),
      everyDays: 28,
      heldOut: 2000,
      isFor: { $0.regular.purchases > 1 && (84...111).contains($1) },
      brings: 100
    ),
    Plan(
      playbook: "early-bird-harvest",
      first: day(2026, 3, 16),
      last: day(2026, 3, 16),
      everyDays: 7,
      heldOut: 2000,
      isFor: { $0.regular.purchases > 1 && (14...182).contains($1) },
      brings: 2600
    ),
    Plan(
      playbook: "complaint-callbacks",
      first: day(2026, 6, 29),
      last: day(2026, 10, 19),
      everyDays: 14,
      heldOut: 0,
      isFor: { $0.hadTrouble && $1 <= 14 },
      brings: 1800
    ),
    Plan(
      playbook: "name-on-everything",
      first: day(2026, 3, 2),
      last: day(2026, 3, 2),
      everyDays: 7,
      heldOut: 0,
      isFor: { $0.regular.purchases > 1 && (84...182).contains($1) },
      brings: 0
    ),
  ]

  /// Remembers a purchase that counts.
  mutating func see(_ regular: Regular, on day: Int, hadTrouble: Bool, isLast: Bool) {
    known[regular.number] = Known(
      regular: regular,
      day: day,
      hadTrouble: hadTrouble,
      hasLeft: isLast
    )
  }

  /// The lots of a day, by playbook and customer.
  mutating func draw(on day: Int) -> [Draw] {
    let today = ShopCalendar.first + day
    let due = SampleTrials.plans.filter { plan in
      today >= plan.first && today <= plan.last && (today - plan.first) % plan.everyDays == 0
    }
    guard !due.isEmpty else { return [] }
    known = known.filter { day - $0.value.day <= SampleTrials.longest }
    let people = known.values.sorted { $0.regular.number < $1.regular.number }
    var draws: [Draw] = []
    for plan in due {
      for person in people where plan.isFor(person, day - person.day) {
        draws.append(draw(person, plan))
      }
    }
    return draws
  }

  private mutating func draw(_ person: Known, _ plan: Plan) -> Draw {
    let number = person.regular.number
    // Where nothing is left to chance no lot is drawn, and the lots of the others stay as they are.
    guard plan.heldOut > 0 || plan.brings > 0 else {
      return Draw(
        playbook: plan.playbook,
        regular: person.regular,
        isHeldOut: false,
        comesBackIn: nil
      )
    }
    let lot = luck.happens(plan.heldOut)
    let isHeldOut = heldOut[plan.playbook]?[number] ?? lot
    heldOut[plan.playbook, default: [:]][number] = isHeldOut
    var draw = Draw(
      playbook: plan.playbook,
      regular: person.regular,
      isHeldOut: isHeldOut,
      comesBackIn: nil
    )
    let isBrought = luck.happens(plan.brings)
    let wait = 1 + luck.below(20)
    if isBrought, known[number]?.hasLeft == true, !draw.isHeldOut {
      known[number]?.hasLeft = false
      draw.comesBackIn = wait
    }
    return draw
  }
}
