import Commerce
import Tallying

extension Measures {
  /// Keeps back who bought in a window that would tell what the growth account keeps back.
  ///
  /// The active of a Sunday are all who bought in the L days that end with it. A window that ends
  /// with it too and is as long counts the same customers, and one nearly as long tells by
  /// subtraction who bought last in the days between. Nothing is hidden where the window holds
  /// everybody, whose number is known.
  mutating func keepBackActive(_ scope: MeasureScope) {
    guard let last = growth.weeks.last, last.week.sunday == scope.asOf else { return }
    let active = last.active.value ?? 0
    for name in PeriodSales.windows.map(\.name) {
      guard let buyers = sales[name]?.buyers.value, buyers < scope.tallies.customers else {
        continue
      }
      let isSame = buyers == active
      let isNear = (buyers - active).magnitude < scope.gate.k
      if last.active.hidden == .private ? isNear : isNear && !isSame { keepBackBuyers(of: name) }
    }
  }

  private mutating func keepBackBuyers(of window: String) {
    sales[window]?.buyers.hidden = .private
    sales[window]?.perBuyer.hidden = .private
    sales[window]?.ordersPerCustomer.hidden = .private
    `repeat`.inPeriod[window]?.hidden = .private
    `repeat`.returning[window]?.rate.hidden = .private
    // The three kinds of buyers add up to all.
    `repeat`.returning[window]?.newOnly.hidden = .private
    `repeat`.returning[window]?.newRepeated.hidden = .private
    `repeat`.returning[window]?.returningOnly.hidden = .private
    if window == "365d" { rules.oldBuyers365.hidden = .private }
  }
}
