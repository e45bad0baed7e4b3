import Commerce
import Retention

extension MeasureNode {
  /// What the discounts' node holds of the spiral and of customers.
  static func discountParts(_ discounts: DiscountMeasures) -> [(name: String, node: MeasureNode)] {
    var parts: [(name: String, node: MeasureNode)] = []
    if let spiral = discounts.spiral { parts.append(("spiral", self.spiral(spiral))) }
    if let stacks = discounts.stacks {
      let nodes = named(stacks, { String($0.stack) }) { row in
        MeasureNode.group([
          ("stack", whole(row.stack, .count)), ("orders", whole(row.orders, .orders)),
          ("depth", estimate(row.depth, .share)), ("margin", estimate(row.margin, .share)),
        ])
      }
      parts.append(("stacks", .list(nodes)))
    }
    if let acquired = discounts.acquired {
      parts.append(("acquired", .list(named(acquired, \.name, acquiredGroup))))
    }
    if let bands = discounts.sensitivity {
      let nodes = named(bands, \.band) { band in
        MeasureNode.group([
          ("band", .text(band.band)), ("customers", whole(band.customers, .customers)),
        ])
      }
      parts.append(("sensitivity", .list(nodes)))
    }
    if let promotions = discounts.promotions {
      parts.append(
        ("promotions", .series { .list(named(promotions, { _ in "" }, promotion)) })
      )
    }
    return parts
  }

  private static func spiral(_ spiral: DiscountMeasures.Spiral) -> MeasureNode {
    let slope = spiral.slope
    return .group([
      ("customers", whole(spiral.customers, .customers)),
      ("slope", real(slope.value, .points, hidden: slope.hidden)),
      ("se", real(slope.se, .points, hidden: slope.hidden)),
      ("low", real(slope.low, .points, hidden: slope.hidden)),
      ("high", real(slope.high, .points, hidden: slope.hidden)),
      ("state", .text(spiral.state.rawValue)),
      ("reasons", .list(named(spiral.reasons, { _ in "" }) { .text($0.rawValue) })),
    ])
  }

  private static func acquiredGroup(_ group: DiscountMeasures.AcquiredGroup) -> MeasureNode {
    var parts: [(name: String, node: MeasureNode)] = [
      ("name", .text(group.name)), ("customers", whole(group.customers, .customers)),
      ("net180", estimate(group.net180, .money)),
      ("contribution180", estimate(group.contribution180, .money)),
    ]
    if let difference = group.difference {
      parts.append(("difference", estimate(difference, .money)))
    }
    if let difference = group.contributionDifference {
      parts.append(("contributionDifference", estimate(difference, .money)))
    }
    return .group(parts)
  }

  private static func promotion(_ promotion: DiscountMeasures.Promotion) -> MeasureNode {
    .group([
      ("name", .text(promotion.name)), ("sku", .text(promotion.sku)),
      ("start", .day(promotion.start)), ("end", .day(promotion.end)),
      ("unitsBefore", whole(promotion.unitsBefore, .items)),
      ("unitsDuring", whole(promotion.unitsDuring, .items)),
      ("unitsAfter", whole(promotion.unitsAfter, .items)),
      ("during", estimate(promotion.during, .number)),
      ("after", estimate(promotion.after, .number)),
    ])
  }

  static func products(_ products: [ProductMeasures]) -> MeasureNode {
    .series { .list(named(products, \.sku, product)) }
  }

  private static func product(_ product: ProductMeasures) -> MeasureNode {
    var parts: [(name: String, node: MeasureNode)] = [
      ("sku", .text(product.sku)), ("title", .text(product.title)),
      ("orders", whole(product.orders, .orders)),
      ("purchaseDays", whole(product.purchaseDays, .count)),
      ("firsts", whole(product.firsts, .customers)),
      ("newCustomers", whole(product.newCustomers, .customers)),
      ("units91", whole(product.units91, .items)),
      ("unitsBefore", whole(product.unitsBefore, .items)),
      ("unitsRatio", estimate(product.unitsRatio, .number)),
      ("fs", rate(product.fs)), ("ti", real(product.ti, .number)),
      ("margin", real(product.margin, .share)), ("contribution", money(product.contribution)),
      ("role", .text(product.role.rawValue)),
      ("gateway", gateway(product.gateway)),
      ("discountedShare", real(product.discountedShare, .share)),
    ]
    if let second = product.second { parts.append(("second", .text(second.rawValue))) }
    if let replenish = product.replenish {
      parts.append(("replenish", self.replenish(replenish)))
    }
    return .group(parts)
  }

  private static func gateway(_ gateway: ProductMeasures.Gateway) -> MeasureNode {
    let value = gateway.shrunk
    let whole = Rate(
      part: gateway.part,
      whole: gateway.whole,
      value: gateway.value,
      low: gateway.low,
      high: gateway.high,
      hidden: gateway.value == nil ? gateway.hidden ?? .noData : gateway.hidden
    )
    return .valueAnd(.rate(whole), [("shrunk", real(value, .share, hidden: gateway.hidden))])
  }

  private static func replenish(_ replenish: ProductMeasures.Replenish) -> MeasureNode {
    var parts: [(name: String, node: MeasureNode)] = [
      ("count", whole(replenish.count, .count)), ("median", real(replenish.median, .days)),
      ("p25", real(replenish.p25, .days)), ("p75", real(replenish.p75, .days)),
      ("due", whole(replenish.due, .customers)),
      ("overdue", whole(replenish.overdue, .customers)),
    ]
    if let window = replenish.perUnit {
      parts.append(
        (
          "perUnit",
          .group([
            ("window", whole(window.window, .days)), ("count", whole(window.count, .count)),
            ("median", real(window.median, .days)), ("p25", real(window.p25, .days)),
            ("p75", real(window.p75, .days)),
          ])
        )
      )
    }
    return .group(parts)
  }

  static func productBase(_ base: ProductBase) -> MeasureNode {
    var parts: [(name: String, node: MeasureNode)] = [
      ("orders", whole(base.orders, .orders)),
      ("newCustomers", whole(base.newCustomers, .customers)),
      ("purchaseDays", whole(base.purchaseDays, .count)),
      ("rated", whole(base.rated, .count)), ("withheld", whole(base.withheld, .count)),
      ("profitDiscounted", real(base.profitDiscounted, .share)),
      ("ordersLeftOut", whole(base.ordersLeftOut, .orders)),
      ("stepsLeftOut", whole(base.stepsLeftOut, .count)),
    ]
    if let prior = base.prior {
      parts.append(
        (
          "prior",
          .group([
            ("a", real(prior.a, .number)), ("b", real(prior.b, .number)),
            ("pooled", .value(.flag(prior.pooled))),
          ])
        )
      )
    }
    return .group(parts)
  }

  static func pairs(_ pairs: [BasketPair]) -> MeasureNode {
    .series {
      .list(
        named(pairs, { _ in "" }) { pair in
          .group([
            ("a", .text(pair.a)), ("b", .text(pair.b)), ("both", whole(pair.both, .orders)),
            ("nA", whole(pair.nA, .orders)), ("nB", whole(pair.nB, .orders)),
            ("orders", whole(pair.orders, .orders)),
            ("confidence", real(pair.confidence, .share)), ("lift", real(pair.lift, .number)),
            ("low", real(pair.low, .number)), ("high", real(pair.high, .number)),
            ("leverage", real(pair.leverage, .share)),
          ])
        }
      )
    }
  }

  static func next(_ pairs: [NextPair]) -> MeasureNode {
    .series {
      .list(
        named(pairs, { _ in "" }) { pair in
          .group([
            ("a", .text(pair.a)), ("b", .text(pair.b)), ("both", whole(pair.both, .count)),
            ("nA", whole(pair.nA, .count)), ("nB", whole(pair.nB, .count)),
            ("affinity", real(pair.affinity, .number)), ("low", real(pair.low, .number)),
            ("high", real(pair.high, .number)),
          ])
        }
      )
    }
  }
}
