import Commerce
import Retention

extension MeasureNode {
  static func service(_ service: ServiceMeasures) -> MeasureNode {
    .group([
      ("reply", duration(service.reply)),
      ("replyBefore", duration(service.replyBefore)),
      ("within24", quarters(service.within24)),
      ("resolution", duration(service.resolution)),
      ("topics", .list(named(service.topics, \.topic.rawValue, topic))),
      (
        "teams",
        .list(
          named(service.teams, { _ in "" }) {
            .group([("team", .text($0.team)), ("reply", duration($0.reply))])
          }
        )
      ),
      ("hiddenTeams", whole(service.hiddenTeams, .count)),
      ("tickets", whole(service.tickets, .count)),
      ("ticketsWithoutOrder", whole(service.ticketsWithoutOrder, .count)),
      ("ticketsWithoutCustomer", whole(service.ticketsWithoutCustomer, .count)),
      ("complaints", complaints(service.complaints)),
      ("complaintsBefore", complaints(service.complaintsBefore)),
      ("followUp", quarters(service.followUp)),
      ("refunds", refunds(service.refunds)),
      ("ratings", ratings(service.ratings)),
      ("ratingReturn", ratingReturn(service.ratingReturn)),
      (
        "replyReturn",
        .list(
          named(service.replyReturn, \.reply.rawValue) {
            .group([("reply", .text($0.reply.rawValue)), ("rate", rate($0.rate))])
          }
        )
      ),
      ("fastestDifference", estimate(service.fastestDifference, .points)),
      ("qualityOK", rate(service.qualityOK)),
      ("qualityVerdict", .text(service.qualityVerdict.rawValue)),
      ("shoppers", .list(named(service.shoppers, { _ in "" }, round))),
    ])
  }

  private static func quarters(_ quarters: ServiceMeasures.Quarters) -> MeasureNode {
    .group([
      ("now", rate(quarters.now)),
      ("before", rate(quarters.before)),
      ("difference", estimate(quarters.difference, .points)),
    ])
  }

  private static func duration(_ duration: ServiceMeasures.Duration) -> MeasureNode {
    .group([
      ("tickets", whole(duration.tickets, .count)),
      ("open", whole(duration.open, .count)),
      ("median", real(duration.median, .minutes)),
      ("p90", real(duration.p90, .minutes)),
      ("censored", .value(.flag(duration.censored))),
    ])
  }

  private static func topic(_ topic: ServiceMeasures.Topic) -> MeasureNode {
    .group([
      ("topic", .text(topic.topic.rawValue)),
      ("reply", duration(topic.reply)),
      ("resolution", duration(topic.resolution)),
    ])
  }

  private static func complaints(_ complaints: ServiceMeasures.Complaints) -> MeasureNode {
    .group([
      ("tickets", whole(complaints.tickets, .count)),
      ("orders", whole(complaints.orders, .orders)),
      ("rate", estimate(complaints.rate, .number)),
    ])
  }

  private static func refunds(_ refunds: ServiceMeasures.Refunds) -> MeasureNode {
    let reasons = named(refunds.reasons, \.reason.rawValue) { cause in
      .group([
        ("reason", .text(cause.reason.rawValue)), ("orders", rate(cause.orders)),
        ("value", real(cause.value, .share)),
      ])
    }
    return .group([
      ("rate", quarters(refunds.rate)),
      ("value", real(refunds.value, .share)),
      ("reasons", .list(reasons)),
    ])
  }

  private static func ratings(_ ratings: ServiceMeasures.Ratings) -> MeasureNode {
    .group([
      ("counts", .list(named(ratings.counts, { _ in "" }) { whole($0, .orders) })),
      ("low", quarters(ratings.low)),
      ("coverage", rate(ratings.coverage)),
    ])
  }

  private static func ratingReturn(_ found: ServiceMeasures.RatingReturn) -> MeasureNode {
    .group([
      ("low", rate(found.low)),
      ("high", rate(found.high)),
      ("difference", estimate(found.difference, .points)),
      ("byRating", .list(named(found.byRating, { _ in "" }, rate))),
      ("trend", real(found.trend, .number)),
      ("z", real(found.z, .number)),
    ])
  }

  private static func round(_ round: ServiceMeasures.ShopperRound) -> MeasureNode {
    .group([
      ("shop", .text(round.shop)),
      ("checklist", .text(round.checklist)),
      ("quarter", .text(round.quarter)),
      ("visits", whole(round.visits, .count)),
      ("score", estimate(round.score, .number)),
    ])
  }
}
