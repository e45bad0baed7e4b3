import Commerce
import Retention

/// Leaving and service in which whatever can be hidden is hidden.
extension Sentinel {
  static let churn: ChurnMeasures = {
    var churn = MadeUp.churn
    let group = ChurnMeasures.Group(
      lapsed: int,
      surveyed: int,
      net: money,
      causes: LapseCause.allCases.map { cause in
        ChurnMeasures.Cause(
          name: cause,
          customers: int,
          share: double,
          any: double,
          low: double,
          high: double,
          min: double,
          max: double,
          corrected: estimate
        )
      }
    )
    (churn.all, churn.recent, churn.before) = (group, group, group)
    churn.experienceChange = estimate
    let counts = LapseCause.allCases.map { ChurnMeasures.CauseCount(cause: $0, customers: int) }
    churn.weeks = churn.weeks.map { ChurnMeasures.WeekCauses(week: $0.week, causes: counts) }
    churn.depthP75 = double
    churn.ratedShare = rate
    churn.benchmarks = churn.benchmarks.map { benchmark in
      var benchmark = benchmark
      benchmark.ours = double
      return benchmark
    }
    churn.cacRatio = double
    churn.replacement = double
    churn.loss = .init(newCustomerCost: money, toReplace: money)
    churn.winback = counts
    return churn
  }()

  static let service: ServiceMeasures = {
    var service = MadeUp.service
    let duration = ServiceMeasures.Duration(
      tickets: int,
      open: int,
      median: double,
      p90: double,
      censored: true
    )
    let quarters = ServiceMeasures.Quarters(now: rate, before: rate)
    (service.reply, service.replyBefore, service.resolution) = (duration, duration, duration)
    (service.within24, service.followUp) = (quarters, quarters)
    service.topics = [.init(topic: .quality, reply: duration, resolution: duration)]
    service.teams = []
    (service.tickets, service.ticketsWithoutOrder) = (int, int)
    service.ticketsWithoutCustomer = int
    service.complaints = .init(tickets: int, orders: 900, rate: estimate)
    service.complaintsBefore = service.complaints
    service.refunds = .init(
      rate: quarters,
      value: double,
      reasons: [.init(reason: .late, orders: rate, value: double)]
    )
    service.ratings = .init(
      counts: [int, int, int, int, int],
      low: quarters,
      coverage: rate
    )
    service.ratingReturn = .init(
      low: rate,
      high: rate,
      difference: estimate,
      byRating: [rate, rate, rate, rate, rate],
      trend: double,
      z: double
    )
    service.replyReturn = ServiceMeasures.ReplyReturn.Class.allCases.map {
      ServiceMeasures.ReplyReturn(reply: $0, rate: rate)
    }
    service.fastestDifference = estimate
    service.qualityOK = rate
    service.qualityVerdict = .cannotTell
    return service
  }()
}
