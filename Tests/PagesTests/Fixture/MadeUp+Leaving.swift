import Commerce
import Retention

/// Made-up measures of leaving and of service.
extension MadeUp {
  static let churn = ChurnMeasures(
    lapseDays: 91,
    all: lapsed([180, 2_350, 640, 700, 540, 0], surveyed: 61),
    recent: lapsed([12, 198, 211, 171, 726, 0], surveyed: 31),
    before: lapsed([10, 201, 190, 180, 690, 0], surveyed: 30),
    experienceChange: Estimate(value: -0.008, se: nil, low: -0.036, high: 0.02),
    weeks: (0..<26).map { index in
      ChurnMeasures.WeekCauses(
        week: EditionFixture.day.week - (25 - index),
        causes: zip(LapseCause.allCases, [0, 15, 16, 13, 56, 0]).map { cause, count in
          ChurnMeasures.CauseCount(
            cause: cause,
            customers: Cell(count == 0 ? 0 : count + (index * 7) % 5)
          )
        }
      )
    },
    depthP75: Cell(0.1),
    ratedShare: rate(2_700, 14_622),
    understated: true,
    benchmarks: [
      .init(line: .forgot, value: 0.5, to: 1, ours: Cell(0.551)),
      .init(line: .poorExperience, value: 0.1, ours: Cell(0.15)),
      .init(line: .nothingDistinctive, value: 0.15, ours: Cell(0.13)),
      .init(line: .price, value: 0.2, ours: Cell(0.16)),
      .init(line: .endedOverPoorExperience, value: 0.71, ours: Cell(0.172)),
      .init(line: .newCustomerCost, value: 5, ours: Cell(missing: .noCost)),
      .init(line: .newForOneLost, value: 10, ours: Cell(missing: .notFitted)),
      .init(line: .returningSales, value: 0.3, to: 0.7, ours: Cell(0.61)),
      .init(line: .goodQuality, value: 0.9, to: 1, ours: Cell(0.943)),
    ],
    cacRatio: Cell(missing: .noCost),
    replacement: Cell(missing: .notFitted),
    winback: zip(LapseCause.allCases.dropFirst(), [198, 211, 171, 726, 0]).map {
      ChurnMeasures.CauseCount(cause: $0, customers: Cell($1))
    }
  )

  private static func lapsed(_ counts: [Int], surveyed: Int) -> ChurnMeasures.Group {
    let whole = counts.reduce(0, +)
    return ChurnMeasures.Group(
      lapsed: Cell(whole),
      surveyed: Cell(surveyed),
      net: Cell(Int64(whole) * 21_400),
      causes: zip(LapseCause.allCases, counts).map { cause, count in
        let share = rate(count, whole)
        let isEvident = LapseCause.evident.contains(cause)
        return ChurnMeasures.Cause(
          name: cause,
          customers: Cell(count),
          share: Cell(share.value ?? 0),
          any: isEvident ? Cell((share.value ?? 0) * 1.1) : Cell(missing: .notIdentified),
          low: Cell(share.low ?? 0),
          high: Cell(share.high ?? 0),
          min: Cell((share.value ?? 0) * 0.9),
          max: Cell((share.value ?? 0) * 1.1),
          corrected: isEvident
            ? estimate(share.value ?? 0, 0.02) : Estimate(missing: .notIdentified)
        )
      }
    )
  }

  static let service: ServiceMeasures = {
    var service = ServiceMeasures.unknown
    service.reply = duration(1_204, 22)
    service.replyBefore = duration(1_180, 25)
    service.within24 = .init(now: rate(1_060, 1_204), before: rate(1_020, 1_180))
    service.resolution = duration(1_204, 1_900)
    service.topics = zip(TicketTopic.allCases, [101, 240, 77, 60, 600, 126]).map {
      ServiceMeasures.Topic(topic: $0, reply: duration($1, 31), resolution: duration($1, 2_000))
    }
    service.teams = [ServiceMeasures.Team(team: "late shift", reply: duration(500, 19))]
    service.hiddenTeams = 2
    service.tickets = Cell(9_410)
    service.ticketsWithoutOrder = Cell(410)
    service.ticketsWithoutCustomer = Cell(120)
    service.complaints = .init(tickets: Cell(418), orders: 3_140, rate: estimate(0.133, 0.006))
    service.complaintsBefore = .init(
      tickets: Cell(400),
      orders: 3_100,
      rate: estimate(0.129, 0.006)
    )
    service.followUp = .init(now: rate(800, 3_000), before: rate(700, 3_000))
    service.refunds = .init(
      rate: .init(now: rate(118, 3_000), before: rate(120, 2_950)),
      value: Cell(0.031),
      reasons: zip(RefundReason.allCases, [90, 60, 22, 31, 140, 40]).map {
        ServiceMeasures.RefundCause(reason: $0, orders: rate($1, 11_000), value: Cell(0.004))
      }
    )
    service.ratings = .init(
      counts: [90, 70, 210, 640, 1_690].map { Cell($0) },
      low: .init(now: rate(41, 690), before: rate(39, 660)),
      coverage: rate(2_700, 11_000)
    )
    service.ratingReturn = .init(
      low: rate(40, 210),
      high: rate(560, 1_900),
      difference: Estimate(value: 0.104, se: nil, low: 0.045, high: 0.16),
      byRating: [
        rate(22, 120), rate(18, 90), rate(60, 240), rate(160, 600), rate(400, 1_300),
      ],
      trend: Cell(0.000_4),
      z: Cell(3.5)
    )
    service.replyReturn = zip(
      ServiceMeasures.ReplyReturn.Class.allCases,
      [rate(290, 1_000), rate(170, 607), rate(81, 300), rate(50, 200), rate(12, 60)]
    ).map { ServiceMeasures.ReplyReturn(reply: $0, rate: $1) }
    service.fastestDifference = Estimate(value: 0.04, se: nil, low: 0.005, high: 0.076)
    service.qualityOK = rate(10_400, 11_000)
    service.qualityVerdict = .met
    service.shoppers = [
      .init(
        shop: "our shop",
        checklist: "counter",
        quarter: "2026-Q3",
        visits: 3,
        score: Estimate(value: 85.3, se: 1.45, low: 79.1, high: 91.6)
      ),
      .init(
        shop: "the tea house",
        checklist: "counter",
        quarter: "2026-Q3",
        visits: 1,
        score: Estimate(value: 83, se: nil, low: nil, high: nil)
      ),
    ]
    return service
  }()

  private static func duration(_ tickets: Int, _ median: Double) -> ServiceMeasures.Duration {
    ServiceMeasures.Duration(
      tickets: Cell(tickets),
      open: Cell(tickets / 20),
      median: Cell(median),
      p90: Cell(median * 30),
      censored: false
    )
  }
}
