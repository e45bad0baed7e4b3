import Commerce
import Tallying

/// The standard comparisons of groups told apart at the first purchase: associations, no effects.
struct SecondPurchaseComparisons {
  private typealias Group = (name: String, curve: SurvivalCurve)

  /// Groups in one test; the rest is `other`.
  private static let mostGroups = 10

  private(set) var all: [SecondPurchaseMeasures.Comparison] = []
  private let scope: MeasureScope

  init(_ scope: MeasureScope) {
    self.scope = scope
    // Between the two depths nobody is called either; they are left out.
    add("discount", fixed(.discount, [(2, "discount"), (0, "full_price")]))
    add("channel", named(.channel, scope.names.channels))
    add("product", named(.product, scope.names.products))
    add("gift", fixed(.gift, [(1, "gift"), (0, "own_use")]))
  }

  private func fixed(_ dimension: StrataDimension, _ values: [(Int32, String)]) -> [Group] {
    values.map { value, name in (name, curve(dimension, [value])) }
  }

  /// The largest values with enough events, and all others together.
  private func named(_ dimension: StrataDimension, _ names: [String]) -> [Group] {
    let strata = scope.tallies.strata
    let values = strata.values(dimension).filter { $0.value != Strata.unknown }
    var groups: [Group] = []
    var rest: [Int32] = []
    for (value, _) in values {
      let curve = curve(dimension, [value])
      let index = Int(value)
      let isNamed = names.indices.contains(index) && !names[index].isEmpty
      if isNamed, groups.count < Self.mostGroups - 1, curve.events >= scope.gate.minimum.events {
        groups.append((names[index], curve))
      } else {
        rest.append(value)
      }
    }
    let others = curve(dimension, rest)
    if others.events >= scope.gate.minimum.events { groups.append(("other", others)) }
    return groups
  }

  private func curve(_ dimension: StrataDimension, _ values: [Int32]) -> SurvivalCurve {
    SurvivalCurve(values.flatMap { scope.tallies.strata.timesAndCounts(dimension, $0) })
  }

  private mutating func add(_ name: String, _ groups: [Group]) {
    guard groups.count > 1, groups.allSatisfy({ $0.curve.customers > 0 }) else { return }
    let gate = scope.gate
    let test = LogRank(groups.map(\.curve))
    // No more digits than anyone reads: all of them would tell events of single days.
    let chi2 = test.chi2.map { SurvivalDigits.told($0, digits: 2) }
    let hides = groups.map { gate.isPrivate($0.curve.events, of: $0.curve.customers) }
    var hidden: Missing?
    if groups.contains(where: { $0.curve.events < gate.minimum.events }) { hidden = .tooFew }
    if hides.contains(true) { hidden = .private }
    all.append(
      SecondPurchaseMeasures.Comparison(
        name: name,
        groups: groups.indices.map { index in
          let curve = groups[index].curve
          return SecondPurchaseMeasures.Group(
            name: groups[index].name,
            customers: Cell(curve.customers, hidden: hidden == .private ? .private : nil),
            events: Cell(curve.events, hidden: hidden == .private ? .private : nil),
            expected: SurvivalDigits.told(test.expected[index], digits: 1)
          )
        },
        chi2: chi2,
        df: test.degrees,
        p: chi2.map { ChiSquare.upper($0, degrees: Double(test.degrees)) },
        rmstDifference: difference(groups, isPrivate: hidden == .private),
        hidden: hidden,
        curves: groups.map { SecondPurchaseMeasures.points($0.curve, gate) }
      )
    )
  }

  /// First group minus second; needs enough customers at risk at tau in both.
  private func difference(_ groups: [Group], isPrivate: Bool) -> Estimate {
    guard groups.count == 2 else { return Estimate(missing: .noData) }
    let tau = Double(scope.settings.rmstDays)
    let (first, second) = (groups[0].curve, groups[1].curve)
    let (m1, s1) = first.restrictedMean(tau)
    let (m2, s2) = second.restrictedMean(tau)
    let se = (s1 * s1 + s2 * s2).squareRoot()
    let half = NormalDistribution.z * se
    let least = min(first.atRisk(at: tau), second.atRisk(at: tau))
    var hidden: Missing? = least < scope.gate.minimum.atRisk ? .tooFew : nil
    if isPrivate { hidden = .private }
    return Estimate(
      value: m1 - m2,
      se: se,
      low: m1 - m2 - half,
      high: m1 - m2 + half,
      hidden: hidden
    ).mapped { SurvivalDigits.told($0, digits: 1) }
  }
}
