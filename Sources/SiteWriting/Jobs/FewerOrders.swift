import Commerce
import Diagnostics
import Pages
import Retention

extension Diagnostic {
  /// A warning where the newest earlier edition counted clearly more orders up to its last day than
  /// are read of these days now: an export of the last days in place of all, or of another shop.
  ///
  /// Orders cancelled since are fewer than one in twenty, and so are the days of a week that leave
  /// an export of a whole year.
  static func fewerOrders(
    in ledger: Ledger,
    than published: [Edition],
    before week: Week
  ) -> Diagnostic? {
    guard let earlier = published.last(where: { $0.week.id < week }) else { return nil }
    let then = earlier.input.orders
    let now = ledger.orders.count { $0.day <= earlier.asOf.number }
    guard now * 20 < then * 19 else { return nil }
    return Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "\(now == 1 ? "1 order counts" : "\(now) orders count") up to \(earlier.asOf.iso), where the edition of "
        + "\(earlier.week.id.iso) counted \(then): what it compares with is not the same shop’s "
        + "whole history",
      code: "orders.fewer-than-before",
      hint: "put every export since the first order into orders/, none of another shop, and build "
        + "again"
    )
  }
}
