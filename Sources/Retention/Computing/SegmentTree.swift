import Commerce
import Tallying

/// Customers by category, price tier and brand of what they bought first.
struct SegmentTree {
  private struct Place: Hashable {
    var category: String
    var tier: SegmentNode.Tier
    var brand: String
  }

  /// Sums of a group's members.
  private struct Sums {
    var customers = 0
    var watched = 0
    var returned = 0
    var yearCustomers = 0
    var yearNet: Int64 = 0
    /// By the category of the next purchase.
    var next: [String: (customers: Int, sales: Int64)] = [:]

    mutating func add(_ row: FirstGoods.Row, next category: String) {
      customers += row.customers
      watched += row.watched
      returned += row.returned
      yearCustomers += row.yearCustomers
      yearNet += row.yearNet
      guard row.next >= 0, !category.isEmpty else { return }
      let before = next[category] ?? (0, 0)
      next[category] = (before.customers + row.customers, before.sales + row.nextSales)
    }

    mutating func add(_ other: Sums) {
      customers += other.customers
      watched += other.watched
      returned += other.returned
      yearCustomers += other.yearCustomers
      yearNet += other.yearNet
      for (category, found) in other.next {
        let before = next[category] ?? (0, 0)
        next[category] = (before.customers + found.customers, before.sales + found.sales)
      }
    }

    var nextCustomers: Int { next.values.reduce(0) { $0 + $1.customers } }
  }

  private let scope: MeasureScope
  private let whole: Sums
  private let leaves: [Place: Sums]
  /// Categories of a next purchase: what one can write about.
  private let offers: [String]
  /// What is left of a category's sales after the cost of its goods, 0…1; all 1 where it is not
  /// known of each.
  private let margins: [String: Double]
  /// What writing to somebody is expected to do.
  let effect: MessageEffect

  /// Categories, and brands, that stand by their own name: those most customers began with.
  private static let mostCategories = 30
  private static let mostBrands = 12

  /// A prior of so many next purchases draws a group's to those of the shop.
  private static let priorWeight = 20.0

  /// `nil` where no product has a category.
  init?(_ scope: MeasureScope) {
    let names = scope.names
    let rows = scope.tallies.firstGoods.rows
    guard !rows.isEmpty, names.categories.contains(where: { !$0.isEmpty }) else { return nil }
    func word(_ words: [String], _ product: Int32) -> String {
      words.indices.contains(Int(product)) ? words[Int(product)] : ""
    }
    let tiers = Self.tiers(scope)
    let categories = Self.largest(Self.mostCategories, rows, names.categories)
    let brands = Self.largest(Self.mostBrands, rows, names.brands)
    var whole = Sums()
    var leaves: [Place: Sums] = [:]
    for row in rows {
      let next = word(categories, row.next)
      whole.add(row, next: next)
      let place = Place(
        category: word(categories, row.first),
        tier: tiers[names.root(of: row.first)] ?? .middle,
        brand: word(brands, row.first)
      )
      leaves[place, default: Sums()].add(row, next: next)
    }
    self.scope = scope
    self.whole = whole
    self.leaves = leaves
    offers = whole.next.keys.sorted()
    let margins = Self.margins(scope, Self.byRoot(categories, names))
    let areKnown = offers.allSatisfy { margins[$0] != nil }
    self.margins = areKnown ? margins : [:]
    var effect = names.segments.effect(PlaybookResult.all(scope))
    effect.isSales = !areKnown
    self.effect = effect
  }

  /// By product of which others are variants: the category of the first that has one.
  ///
  /// The tallies of products know no variants.
  private static func byRoot(_ words: [String], _ names: MeasureNames) -> [Int32: String] {
    var found: [Int32: String] = [:]
    for (product, word) in words.enumerated() where !word.isEmpty {
      let root = names.root(of: Int32(product))
      found[root] = found[root] ?? word
    }
    return found
  }

  /// By category, of those of which the cost of every line is known.
  private static func margins(_ scope: MeasureScope, _ words: [Int32: String]) -> [String: Double] {
    var sums: [String: (sales: Int64, cost: Int64, isKnown: Bool)] = [:]
    for row in scope.tallies.products.rows {
      guard let category = words[row.product] else { continue }
      let before = sums[category] ?? (0, 0, true)
      sums[category] = (
        before.sales + row.sales, before.cost + row.goodsCost,
        before.isKnown && row.uncostedLines == 0
      )
    }
    return sums.compactMapValues { sum in
      guard sum.isKnown, sum.sales > 0 else { return nil }
      return Double(sum.sales - sum.cost) / Double(sum.sales)
    }
  }

  /// Words by product code; those that fewest customers began with are left empty.
  private static func largest(
    _ most: Int,
    _ rows: [FirstGoods.Row],
    _ words: [String]
  ) -> [String] {
    var customers: [String: Int] = [:]
    for row in rows where words.indices.contains(Int(row.first)) {
      customers[words[Int(row.first)], default: 0] += row.customers
    }
    let kept = customers.filter { !$0.key.isEmpty }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(most).map(\.key)
    let set = Set(kept)
    return words.map { set.contains($0) ? $0 : "" }
  }

  /// Thirds of a category's products by what a unit of them costs on average; the middle where a
  /// category has fewer than three.
  private static func tiers(_ scope: MeasureScope) -> [Int32: SegmentNode.Tier] {
    var sums: [Int32: (gross: Int64, units: Int)] = [:]
    for row in scope.tallies.products.rows {
      let before = sums[row.product] ?? (0, 0)
      sums[row.product] = (before.gross + row.gross, before.units + Int(row.units))
    }
    var byCategory: [String: [(product: Int32, price: Double)]] = [:]
    let categories = byRoot(scope.names.categories, scope.names)
    for (product, sum) in sums where sum.units > 0 {
      let price = Double(sum.gross) / Double(sum.units)
      byCategory[categories[product] ?? "", default: []].append((product, price))
    }
    var tiers: [Int32: SegmentNode.Tier] = [:]
    for products in byCategory.values where products.count >= 3 {
      let sorted = products.sorted { ($0.price, $0.product) < ($1.price, $1.product) }
      for (rank, entry) in sorted.enumerated() {
        tiers[entry.product] =
          3 * rank < sorted.count ? .low : 3 * rank < 2 * sorted.count ? .middle : .high
      }
    }
    return tiers
  }

  /// The shop, then each category with its tiers and their brands, most customers first.
  var nodes: [SegmentNode] {
    let categories = grouped(leaves) { $0.category }
    var nodes = [node(whole, ("", nil, nil), parts: categories.map(\.sums))]
    for category in categories {
      let inside = leaves.filter { $0.key.category == category.name }
      let tiers = grouped(inside) { $0.tier.rawValue }
      nodes.append(node(category.sums, (category.name, nil, nil), parts: tiers.map(\.sums)))
      guard tiers.count > 1 || Set(inside.keys.map(\.brand)).count > 1 else { continue }
      for tier in tiers {
        let level = SegmentNode.Tier(rawValue: tier.name)
        let brands = grouped(inside.filter { $0.key.tier.rawValue == tier.name }) { $0.brand }
        nodes.append(node(tier.sums, (category.name, level, nil), parts: brands.map(\.sums)))
        guard brands.count > 1 else { continue }
        for brand in brands {
          nodes.append(node(brand.sums, (category.name, level, brand.name), parts: []))
        }
      }
    }
    nodes.close(k: scope.gate.k)
    return nodes
  }

  private func grouped(
    _ leaves: [Place: Sums],
    by name: (Place) -> String
  ) -> [(name: String, sums: Sums)] {
    var found: [String: Sums] = [:]
    for (place, sums) in leaves { found[name(place), default: Sums()].add(sums) }
    return found.map { (name: $0.key, sums: $0.value) }.sorted {
      ($1.sums.customers, $0.name) < ($0.sums.customers, $1.name)
    }
  }

  private func node(
    _ sums: Sums,
    _ place: (category: String, tier: SegmentNode.Tier?, brand: String?),
    parts: [Sums]
  ) -> SegmentNode {
    let gate = scope.gate
    let isSmall = gate.isSmall(sums.customers)
    let isYearSmall = gate.isSmall(sums.yearCustomers)
    // Those too new to be watched are what all are more than those watched.
    let isNewSmall = gate.isSmall(sums.customers - sums.watched)
    let value = sums.yearCustomers == 0 ? nil : Double(sums.yearNet) / Double(sums.yearCustomers)
    let tooFew: Missing? = sums.yearCustomers < scope.settings.minimum.rate ? .tooFew : nil
    return SegmentNode(
      category: place.category,
      tier: place.tier,
      brand: place.brand,
      customers: gate.count(sums.customers),
      returned: gate.rate(sums.returned, of: sums.watched, isPrivate: isSmall || isNewSmall),
      value: Cell(value, hiddenIf: isSmall || isYearSmall ? .private : tooFew),
      split: parts.count > 1 ? split(sums, parts) : nil
    )
  }

  private func split(_ whole: Sums, _ parts: [Sums]) -> SegmentNode.Split? {
    let rules = scope.names.segments
    let expected = effect.value.value ?? 0
    let base = whole.watched == 0 ? 0 : Double(whole.returned) / Double(whole.watched)
    let least = parts.map(\.customers).min() ?? 0
    let heldOut = Int((Double(least) * rules.holdout).rounded())
    let detectable =
      SampleSize.detectable(p: base, n1: least - heldOut, n2: heldOut) ?? Double.infinity
    guard
      let found = Subdivision(
        parts.map { Subdivision.Segment(customers: $0.customers, values: values($0)) },
        whole: values(whole),
        cost: Double(rules.cost ?? 0),
        detectable: detectable,
        expected: expected
      )
    else { return nil }
    let isPrivate = parts.contains { scope.gate.isSmall($0.customers) }
    let hidden: Missing? = isPrivate ? .private : nil
    return SegmentNode.Split(
      parts: parts.count,
      gain: Cell(found.gain, hidden: hidden),
      verdict: found.verdict,
      least: Cell(least, hidden: hidden),
      detectable: detectable.isFinite
        ? Cell(min(1, detectable), hidden: hidden) : Cell(missing: .tooFew),
      expected: expected
    )
  }

  /// What writing to a member about each category is expected to bring: of those whom a message
  /// moves, the ones whose next purchase would be of it buy for what such a purchase brings.
  ///
  /// Shares of the next purchase are drawn to those of the shop.
  private func values(_ sums: Sums) -> [Double] {
    let all = Double(max(1, whole.nextCustomers))
    return offers.map { offer in
      let shop = whole.next[offer] ?? (0, 0)
      let found = sums.next[offer] ?? (0, 0)
      let prior = Double(shop.customers) / all
      let share =
        (Double(found.customers) + Self.priorWeight * prior)
        / (Double(sums.nextCustomers) + Self.priorWeight)
      let sales = Double(shop.sales) / Double(max(1, shop.customers))
      return (effect.value.value ?? 0) * share * sales * (margins[offer] ?? 1)
    }
  }
}
