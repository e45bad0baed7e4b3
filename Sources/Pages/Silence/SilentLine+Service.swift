import Commerce
import Retention

extension SilentLine {
  /// What people wrote, rated and gave back.
  static let service: [SilentLine] = [
    // The count of all tickets is told: a topic that waits alone would follow from the others.
    rows(\.service.topics, rest: { _ in 0 }, { SilentCell("\($0.topic)", $0.reply.tickets) }) {
      topic in
      topic.reply.keepBack()
      topic.resolution.keepBack()
    },
    teams,
    rows(\.service.replyReturn, { SilentCell($0.reply.rawValue, $0.rate) }) {
      $0.rate.hidden = .private
    },
    rows(\.service.refunds.reasons, { SilentCell($0.reason.rawValue, $0.orders) }) {
      $0.orders.hidden = .private
      $0.value.hidden = .private
    },
    stars, returned,
    pair(\.service.within24), pair(\.service.followUp), pair(\.service.refunds.rate),
    pair(\.service.ratings.low),
    rate(\.service.ratings.coverage), rate(\.service.qualityOK), rate(\.service.ratingReturn.low),
    rate(\.service.ratingReturn.high), rate(\.churn.ratedShare),
    SilentLine(
      { [SilentCell("", $0.service.complaints.tickets)] },
      hide: { edition, _ in
        edition.service.complaints.tickets.hidden = .private
        edition.service.complaints.rate.hidden = .private
      }
    ),
    count(\.churn.all.surveyed), count(\.churn.recent.surveyed), count(\.churn.before.surveyed),
    count(\.care.callBacks), count(\.care.birthdaysKnown),
  ]

  /// A public edition does not name the teams that it keeps back.
  private static let teams = SilentLine(
    { edition in edition.service.teams.map { SilentCell($0.team, $0.reply.tickets) } },
    rest: { edition in
      edition.service.teams.reduce(edition.service.reply.tickets.value ?? 0) {
        max(0, $0 - ($1.reply.tickets.value ?? 0))
      }
    },
    omits: { !$0.service.teams.isEmpty || $0.service.hiddenTeams > 0 },
    hide: { edition, index in
      edition.service.teams.remove(at: index)
      edition.service.hiddenTeams += 1
    }
  )

  /// Orders by rating, which add up to the rated ones.
  private static let stars = SilentLine(
    { edition in
      edition.service.ratings.counts.enumerated().map { SilentCell($0.offset, $0.element) }
    },
    rest: { _ in 0 },
    hide: { edition, index in edition.service.ratings.counts[index].hidden = .private }
  )

  /// Those who came back, by rating: of 1 and 2, and of 4 and 5, the sum is told too.
  private static let returned = SilentLine(
    { edition in
      edition.service.ratingReturn.byRating.enumerated().map { SilentCell($0.offset, $0.element) }
    },
    hide: { edition, index in
      for other in [[0, 1], [2], [3, 4]].first(where: { $0.contains(index) }) ?? [] {
        edition.service.ratingReturn.keepBack(other)
      }
    }
  )
}

extension ServiceMeasures.Duration {
  fileprivate mutating func keepBack() {
    tickets.hidden = .private
    open.hidden = .private
    median.hidden = .private
    p90.hidden = .private
  }
}

extension ServiceMeasures.RatingReturn {
  fileprivate mutating func keepBack(_ index: Int) {
    guard byRating.indices.contains(index), byRating[index].value != nil else { return }
    byRating[index].hidden = .private
  }
}
