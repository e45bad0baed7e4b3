import Retention

extension SilentLine {
  /// Who bought again.
  static let returning: [SilentLine] = [
    rate(\.repeat.lifetime), rate(\.repeat.oneTime.lifetime), rate(\.repeat.oneTime.mature90),
    values(\.repeat.within, { SilentCell($0, $1) }) { $0.hidden = .private },
    values(\.repeat.inPeriod, { SilentCell($0, $1) }) { $0.hidden = .private },
    values(\.repeat.returning, { SilentCell($0, $1.rate) }) { found in
      found.rate.hidden = .private
      found.newOnly.hidden = .private
      found.newRepeated.hidden = .private
      found.returningOnly.hidden = .private
    },
    partOfReturning(\.newRepeated), partOfReturning(\.returningOnly),
    values(\.repeat.recent, { SilentCell($0, $1.now) }) { recent in
      recent.now.hidden = .private
      recent.difference.hidden = .private
    },
    values(\.repeat.recent, { SilentCell($0, $1.before) }) { recent in
      recent.before.hidden = .private
      recent.difference.hidden = .private
    },
    rows(\.repeat.funnel, { SilentCell($0.k, $0.customers) }) { step in
      step.customers.hidden = .private
      step.step.hidden = .private
    },
    rows(\.repeat.funnel, { SilentCell($0.k, $0.step) }) { $0.step.hidden = .private },
    rows(\.repeat.funnel, { SilentCell($0.k, $0.mature90) }) { $0.mature90.hidden = .private },
    rows(\.secondPurchase.steps, { SilentCell($0.k, $0.customers) }) { step in
      step.customers.hidden = .private
      step.events.hidden = .private
      step.returned90.hidden = .private
    },
    rows(\.secondPurchase.steps, { SilentCell($0.k, $0.events) }) { step in
      step.events.hidden = .private
      step.returned90.hidden = .private
    },
    rows(
      \.secondPurchase.compare,
      { comparison in
        SilentCell(
          comparison.name,
          comparison.groups.flatMap { group in
            let (events, all) = (group.events.value ?? 0, group.customers.value ?? 0)
            return [all, events, all - events]
          },
          isPrivate: comparison.hidden == .private
        )
      }
    ) { $0.keepBack() },
  ]

  /// The new customers who returned, or the old ones: the rate tells their sum, so one of them goes
  /// with the other.
  private static func partOfReturning(
    _ path: any WritableKeyPath<RepeatMeasures.Returning, Cell<Int>> & Sendable
  ) -> SilentLine {
    values(
      \.repeat.returning,
      { name, found in
        SilentCell(
          name,
          [found.newRepeated.value ?? 0, found.returningOnly.value ?? 0],
          isPrivate: found[keyPath: path].hidden == .private
        )
      }
    ) { found in
      found.newRepeated.hidden = .private
      found.returningOnly.hidden = .private
    }
  }
}

extension SecondPurchaseMeasures.Comparison {
  /// As where the measures keep it back: no group, no test, no curve.
  fileprivate mutating func keepBack() {
    hidden = .private
    rmstDifference.hidden = .private
    for index in groups.indices {
      groups[index].customers.hidden = .private
      groups[index].events.hidden = .private
    }
  }
}
