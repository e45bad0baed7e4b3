import Retention

extension MeasureNode {
  /// A mean of money, minor units.
  static func amount(_ cell: Cell<Double>) -> MeasureNode {
    .value(
      .estimate(
        Estimate(value: cell.value, se: nil, low: nil, high: nil, hidden: cell.hidden),
        .money
      )
    )
  }

  static func competitors(_ peers: CompetitorMeasures) -> MeasureNode {
    .group([
      ("target", whole(peers.target, .count)),
      ("noted", whole(peers.noted, .count)),
      ("outdated", whole(peers.outdated, .count)),
      ("fresh", rate(peers.fresh)),
      ("medianAge", real(peers.medianAge, .days)),
      ("priced", whole(peers.priced, .count)),
      ("distinctiveness", real(peers.distinctiveness, .share)),
      (
        "attributes",
        .list(
          named(peers.attributes, \.name) { attribute in
            .group([
              ("name", .text(attribute.name)),
              ("own", real(attribute.own.map(Double.init), .number)),
              ("best", real(attribute.best.map(Double.init), .number)),
              ("peers", whole(attribute.peers, .count)),
              ("weight", whole(attribute.weight, .count)),
            ])
          }
        )
      ),
    ])
  }

  static func questions(_ questions: QuestionMeasures) -> MeasureNode {
    .group([
      ("target", whole(questions.target, .count)),
      ("collected", whole(questions.collected, .count)),
      ("answered", rate(questions.answered)),
      ("themesAnswered", rate(questions.themesAnswered)),
      ("before", rate(questions.before)),
      ("saturation", real(questions.saturation, .share)),
      (
        "themes",
        .list(
          named(questions.themes, \.name) { theme in
            .group([
              ("name", .text(theme.name)),
              ("questions", whole(theme.questions, .count)),
              ("share", rate(theme.share)),
              ("answered", .value(.flag(theme.answered))),
              ("weight", whole(theme.weight, .count)),
            ])
          }
        )
      ),
    ])
  }

  static func profile(_ profile: ProfileMeasures) -> MeasureNode {
    .group([
      (
        "sides",
        .list(
          named(profile.sides, \.name) { side in
            .group([
              ("name", .text(side.name)),
              ("certainty", .text(side.certainty.rawValue)),
              ("filled", real(side.filled, .share)),
            ])
          }
        )
      ),
      ("sex", .list(named(profile.sex, \.name, share))),
      ("age", .list(named(profile.age, \.name, share))),
      ("tastes", .list(named(profile.tastes, \.name, share))),
      (
        "message",
        .group([
          ("value", real(profile.message.value, .points)),
          ("source", .text(profile.message.source.rawValue)),
          ("number", whole(profile.message.number, .count)),
          ("isSales", .value(.flag(profile.message.isSales))),
        ])
      ),
      ("segments", .list(named(profile.segments, { _ in "" }, segment))),
      ("shopCustomers", whole(profile.shopCustomers, .customers)),
    ])
  }

  private static func share(_ share: ProfileMeasures.Share) -> MeasureNode {
    .group([("name", .text(share.name)), ("customers", whole(share.customers, .customers))])
  }

  private static func segment(_ node: SegmentNode) -> MeasureNode {
    var parts: [(name: String, node: MeasureNode)] = [
      ("category", .text(node.category)),
      ("tier", .text(node.tier?.rawValue ?? "")),
      ("brand", .text(node.brand ?? "")),
      ("customers", whole(node.customers, .customers)),
      ("returned", rate(node.returned)),
      ("value", amount(node.value)),
    ]
    if let split = node.split {
      parts.append(
        (
          "split",
          .group([
            ("parts", whole(split.parts, .count)),
            ("gain", amount(split.gain)),
            ("verdict", .text(split.verdict.rawValue)),
            ("least", whole(split.least, .customers)),
            ("detectable", real(split.detectable, .points)),
            ("expected", real(split.expected, .points)),
          ])
        )
      )
    }
    return .group(parts)
  }
}
