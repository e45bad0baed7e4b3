package import Notebook
package import Retention

/// What one more buyer brings, in minor units.
package struct BuyerValue: Sendable, Hashable {
  package var amount: Double
  /// True where goods have no cost: then it is sales, not margin.
  package var isSales: Bool
}

extension Edition {
  /// The playbooks whose trigger holds, or that have none; nothing where the numbers are stale.
  package func fitting(_ playbooks: [Playbook]) -> Set<String> {
    guard input.orders > 0, !isStale else { return [] }
    let moves = Moves(self)
    let measures = MeasureIndex(self)
    let fits: [PlaybookState.Fit] = [.fits, .always]
    return Set(
      playbooks.filter { fits.contains(PlaybookState($0, measures: measures, moves: moves).fit) }
        .map(\.slug)
    )
  }

  /// What a buyer brings in a window of days: spend per buyer of the nearest named period, times
  /// the margin of purchases after the first where costs are known.
  ///
  /// Spend is gross − discounts. The margin is that of the purchase numbers from the second on, each
  /// weighted by its purchase days. Nothing where no period has enough buyers.
  package func buyerValue(within window: Int) -> BuyerValue? {
    let periods = [("28d", 28), ("91d", 91), ("182d", 182), ("365d", 365)]
    let fitting = periods.filter { $0.1 >= window } + periods.suffix(1)
    guard let spend = fitting.compactMap({ sales[$0.0]?.perBuyer.shown }).first else { return nil }
    guard let margin = repeatMargin else { return BuyerValue(amount: spend, isSales: true) }
    return BuyerValue(amount: spend * margin, isSales: false)
  }

  /// What is left of a repeat purchase's price after the cost of its goods, 0…1.
  private var repeatMargin: Double? {
    var days = 0
    var sum = 0.0
    for row in discounts.byPurchase where row.k > 1 {
      guard let margin = row.margin?.shown, let count = row.days.shown else { continue }
      days += count
      sum += Double(count) * margin
    }
    return days > 0 ? sum / Double(days) : nil
  }

  /// What a playbook's finished tests say of its effect; nothing before one is shown.
  package func measuredEffect(of slug: String) -> PooledEffect? {
    guard let lesson = lessons.first(where: { $0.playbook == slug }),
      let value = lesson.effect.shown, let low = lesson.effect.low, let high = lesson.effect.high
    else { return nil }
    return PooledEffect(
      effect: Effect(value: value, low: low, high: high),
      runs: lesson.helped + lesson.hurt + lesson.unclear
    )
  }

  /// The share of all customers who bought in the last 28 days.
  package var recentBuyers: Double? {
    guard input.customers > 0, let buyers = sales["28d"]?.buyers.shown else { return nil }
    return Double(buyers) / Double(input.customers)
  }

  /// Whether the size of a group of customers may be shown.
  package func showsGroup(_ name: String) -> Bool {
    rfm.groups.first { $0.name == name }?.customers.shown != nil
  }
}
