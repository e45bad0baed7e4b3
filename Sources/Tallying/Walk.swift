/// The first walk: every tally that needs no threshold, filled customer by customer.
///
/// Partitions hold whole customers, so walks merge by + and max in any order.
struct Walk: Sendable {
  var periods: PeriodCounter
  var amounts: AmountCounter
  var weekSpells: SpellCounter
  var monthSpells: SpellCounter
  var cohorts: CohortCounter
  var seconds: SecondCounter
  var gaps: GapCounter
  var strata: StrataCounter
  var discounts: DiscountCounter
  var buyers: BuyerCounter

  init(scope: Scope) {
    periods = PeriodCounter(scope: scope)
    amounts = AmountCounter(scope: scope)
    weekSpells = SpellCounter(scope: scope, kind: .week)
    monthSpells = SpellCounter(scope: scope, kind: .month)
    cohorts = CohortCounter(scope: scope)
    seconds = SecondCounter(scope: scope)
    gaps = GapCounter(scope: scope)
    strata = StrataCounter(scope: scope)
    discounts = DiscountCounter(scope: scope)
    buyers = BuyerCounter(scope: scope)
  }

  /// One customer: at least one purchase day, days ascending.
  mutating func visit(
    _ days: Span<PurchaseDay>,
    _ orders: Span<PurchaseOrder>,
    _ traits: FirstTraits
  ) {
    periods.visit(days)
    amounts.visit(days, orders)
    weekSpells.visit(days)
    monthSpells.visit(days)
    cohorts.visit(days)
    seconds.visit(days)
    gaps.visit(days)
    strata.visit(days, traits)
    discounts.visit(days, orders)
    buyers.visit(days)
  }

  mutating func merge(_ other: Walk) {
    periods.merge(other.periods)
    amounts.merge(other.amounts)
    weekSpells.merge(other.weekSpells)
    monthSpells.merge(other.monthSpells)
    cohorts.merge(other.cohorts)
    seconds.merge(other.seconds)
    gaps.merge(other.gaps)
    strata.merge(other.strata)
    discounts.merge(other.discounts)
    buyers.merge(other.buyers)
  }
}
