import Retention

extension SilentLine {
  /// Customers by what they pay, and who is left alone or written to.
  static let money: [SilentLine] = [
    SilentLine(
      { ($0.discounts.sensitivity ?? []).map { SilentCell($0.band, $0.customers) } },
      rest: { _ in 0 },
      hide: { edition, index in edition.discounts.sensitivity?[index].customers.hidden = .private }
    ),
    SilentLine(
      { ($0.discounts.acquired ?? []).map { SilentCell($0.name, $0.customers) } },
      hide: { edition, index in edition.discounts.keepBackAcquired(index) }
    ),
    rows(\.discounts.byPurchase, { SilentCell($0.k, $0.fullPrice) }) {
      $0.fullPrice.hidden = .private
    },
    rate(\.discounts.fullPriceOrders),
    SilentLine(
      { [SilentCell("", $0.discounts.recent.now)] },
      hide: { edition, _ in
        edition.discounts.recent.now.hidden = .private
        edition.discounts.recent.difference.hidden = .private
      }
    ),
    count(\.gifts.givers), rate(\.gifts.flagged), rate(\.gifts.beforeFestivals),
    rate(\.gifts.otherDays), count(\.rhythm.payday.tested), count(\.rhythm.payday.found),
    values(\.sales, { SilentCell($0, $1.buyers) }) { sales in
      sales.buyers.hidden = .private
      sales.perBuyer.hidden = .private
      sales.ordersPerCustomer.hidden = .private
    },
    scores(\.rfm.scores.f), scores(\.rfm.scores.m),
    rows(\.rfm.tiers, rest: { _ in 0 }, { SilentCell($0.name, $0.customers) }) {
      $0.customers.hidden = .private
    },
    rows(\.rfm.ladder, rest: { _ in 0 }, { SilentCell($0.rung, $0.members) }) {
      $0.members.hidden = .private
    },
    moved(\.up), moved(\.down),
  ]

  /// Customers who came to a rung from below or from above.
  ///
  /// Those who stayed are never told: either count may be hidden with them alone.
  private static func moved(
    _ path: any WritableKeyPath<RFMMeasures.Rung, Cell<Int>> & Sendable
  ) -> SilentLine {
    rows(
      \.rfm.ladder,
      { rung in
        let stayed = (rung.members.value ?? 0) - (rung.up.value ?? 0) - (rung.down.value ?? 0)
        let found = rung[keyPath: path]
        return SilentCell(
          rung.rung,
          [found.value ?? 0, stayed],
          isPrivate: found.hidden == .private
        )
      }
    ) { $0[keyPath: path].hidden = .private }
  }

  /// Customers by a score of frequency or of money.
  private static func scores(
    _ path: any WritableKeyPath<Edition, [Cell<Int>]> & Sendable
  ) -> SilentLine {
    SilentLine(
      { $0[keyPath: path].enumerated().map { SilentCell($0.offset, $0.element) } },
      rest: { _ in 0 },
      hide: { edition, index in edition[keyPath: path][index].hidden = .private }
    )
  }
}

extension DiscountMeasures {
  /// The difference is told with the first group and says as much of either.
  fileprivate mutating func keepBackAcquired(_ index: Int) {
    acquired?[index].customers.hidden = .private
    acquired?[index].net180.hidden = .private
    acquired?[index].contribution180.hidden = .private
    acquired?[0].difference?.hidden = .private
    acquired?[0].contributionDifference?.hidden = .private
  }
}
