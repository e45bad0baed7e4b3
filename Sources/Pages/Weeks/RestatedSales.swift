import Commerce
import Retention

/// A week's orders, buyers and net sales as its own edition told them and as today's data counts them.
///
/// Today's edition counts them of its own week, and of the two earlier weeks that it is set beside.
struct RestatedSales {
  /// Then and now; nothing where one of them is not told.
  let orders: (then: Int, now: Int)?
  let buyers: (then: Int, now: Int)?
  /// Minor units.
  let net: (then: Int64, now: Int64)?

  init(of then: Edition, today: Edition) {
    let (old, new) = (then.sales["week"], today.week.id == then.week.id ? today.sales["week"] : nil)
    func earlier(_ measure: String) -> Double? {
      guard let weekly = today.change.weekly[measure] else { return nil }
      if then.week.id == today.week.id - 1 { return weekly.lastWeek.shown?.before }
      guard then.week.id == today.change.yearBefore?.week else { return nil }
      return weekly.yearBefore.shown?.before
    }
    func both<Number>(_ then: Number?, _ now: Number?) -> (then: Number, now: Number)? {
      guard let then, let now else { return nil }
      return (then, now)
    }
    orders = both(old?.orders.shown, new?.orders.shown ?? earlier("orders").map { Int($0) })
    buyers = both(old?.buyers.shown, new?.buyers.shown ?? earlier("buyers").map { Int($0) })
    net = both(old?.netSales.shown, new?.netSales.shown ?? earlier("netSales").map { Int64($0) })
  }

  /// By how many the orders differ; 0 where that is not known.
  var movedOrders: Int { orders.map { Int(($0.now - $0.then).magnitude) } ?? 0 }
}
