import Commerce
import Tallying

extension ProfileMeasures {
  init(_ scope: MeasureScope) {
    let goods = scope.tallies.firstGoods
    let tree = SegmentTree(scope)
    self.init(
      sex: Self.sexes(goods, scope),
      age: Self.ages(goods, scope),
      tastes: Self.tastes(goods, scope),
      segments: tree?.nodes ?? [],
      message: tree?.effect ?? .unknown,
      shopCustomers: goods.customers == 0 ? .noData : scope.gate.count(goods.customers)
    )
  }

  /// Purchase days from which what somebody buys is a taste.
  package static let leastPurchases = FirstGoods.leastOfTaste

  /// Decades, the youngest under 18 and the oldest from 65 on.
  package static let ageBands: [(name: String, from: Int)] = [
    ("0-17", 0), ("18-24", 18), ("25-34", 25), ("35-44", 35), ("45-54", 45), ("55-64", 55),
    ("65+", 65),
  ]

  private static func sexes(_ goods: FirstGoods, _ scope: MeasureScope) -> [Share] {
    let counts = Sex.allCases.map { (name: $0.rawValue, customers: goods.sexes[$0] ?? 0) }
    return gated(counts, of: goods.customers, k: scope.settings.privacy.kSensitive)
  }

  /// What customers with `leastPurchases` buy most often, most customers first: a sign of what they like, no more.
  private static func tastes(_ goods: FirstGoods, _ scope: MeasureScope) -> [Share] {
    let counts = goods.tastes.map { (name: $0.key, customers: $0.value) }
      .sorted { ($1.customers, $0.name) < ($0.customers, $1.name) }
    return gated(counts, of: goods.customers, k: scope.settings.privacy.k)
  }

  private static func ages(_ goods: FirstGoods, _ scope: MeasureScope) -> [Share] {
    let bands = ageBands.indices.map { index in
      let to = index + 1 < ageBands.count ? ageBands[index + 1].from : goods.ages.count
      let from = min(ageBands[index].from, goods.ages.count)
      return (
        name: ageBands[index].name,
        customers: goods.ages[from..<max(from, min(to, goods.ages.count))].reduce(0, +)
      )
    }
    return gated(bands, of: goods.customers, k: scope.settings.privacy.kSensitive)
  }

  /// Values with enough customers; one that is kept back takes the smallest other with it, unless
  /// those of whom nothing is known can hide it.
  private static func gated(
    _ counts: [(name: String, customers: Int)],
    of customers: Int,
    k least: Int
  ) -> [Share] {
    let known = counts.reduce(0) { $0 + $1.customers }
    guard known > 0 else { return [] }
    let k = max(1, least)
    var hidden = counts.map { $0.customers > 0 && $0.customers < k }
    let unknown = customers - known
    // The total is public, so what is kept back adds up to a number that anyone can work out.
    var kept = zip(counts, hidden).reduce(0) { $0 + ($1.1 ? $1.0.customers : 0) }
    if unknown > 0, unknown < k { kept += unknown }
    while kept > 0, kept < k || hidden.count(where: { $0 }) + (unknown > 0 ? 1 : 0) < 2 {
      let open = counts.indices.filter { !hidden[$0] && counts[$0].customers > 0 }
      guard let least = open.min(by: { counts[$0].customers < counts[$1].customers }) else { break }
      hidden[least] = true
      kept += counts[least].customers
    }
    return zip(counts, hidden).filter { $0.0.customers > 0 }.map {
      Share(name: $0.0.name, customers: Cell($0.0.customers, hidden: $0.1 ? .private : nil))
    }
  }
}
