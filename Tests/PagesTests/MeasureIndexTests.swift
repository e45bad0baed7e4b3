import Commerce
import Foundation
import Retention
import Testing
import Wording

@testable import Pages

struct MeasureIndexTests {
  let index = MeasureIndex(EditionFixture.normal)

  @Test func `a name is the path in the edition`() throws {
    let repeated = try #require(index["repeat.within.90"])
    #expect(repeated == .rate(EditionFixture.normal.repeat.within["90"] ?? .noData))
    #expect(index["repeat.within.90.part"]?.number == 1_178)
    #expect(index["sales.28d.aov"]?.unit == .money)
    #expect(index["secondPurchase.quantiles.25"]?.number == 68)
    #expect(index["secondPurchase.quantiles.50"]?.missing == .notReached)
    #expect(index["rfm.groups.champions.customers"]?.number == 212)
    #expect(index["growth.weeks.2026-W47.lapsed"]?.number == 131)
    #expect(index["growth.weeks.last.lapsed"]?.number == 131)
    #expect(index["cohorts.monthly.2026-03.retained.3"]?.unit == .customers)
    #expect(index["cohorts.pooled.monthly.3.whole"]?.unit == .count)
    #expect(index["discounts.byPurchase.2.depth"]?.number == 0.078)
  }

  @Test func `an unknown name has no value and gets the nearest one as a suggestion`() {
    #expect(index["repeat.withing.90"] == nil)
    #expect(index.suggestion(for: "repeat.withing.90") == "repeat.within.90")
    #expect(index["repeat..90"] == nil)
    #expect(index["repeat.within."] == nil)
    #expect(index[""] == nil)
    #expect(index["nonsense"] == nil)
  }

  @Test func `a right name without data is no_data and not unknown`() {
    let empty = MeasureIndex(EditionFixture.empty)
    #expect(empty["rfm.groups.champions.customers"]?.missing == .noData)
    #expect(empty["sales.28d.aov"]?.missing == .noData)
    #expect(empty["repeat.within.90"]?.missing == .noData)
  }

  @Test func `a hidden value has no number`() {
    let hidden = MeasureIndex(EditionFixture.hidden)
    let shown = hidden.all.filter { $0.value.number == 7_777_777 || $0.value.number == 0.7777777 }
    #expect(shown.map(\.path) == [])
    #expect(hidden["repeat.within.90.part"]?.number == nil)
    #expect(hidden["repeat.within.90.part"]?.missing == .private)
  }

  @Test(arguments: EditionFixture.names)
  func `every scalar of the edition's JSON can be named`(name: String) throws {
    let edition = try #require(EditionFixture.named[name])
    let index = MeasureIndex(edition)
    let json = try EditionCoding.json(edition, view: .full)
    let root = try JSONSerialization.jsonObject(with: Data(json))
    var unnamed: [String] = []
    for path in scalarPaths(root, "") where !isOutside(path) {
      if index[path] == nil { unnamed.append(path) }
    }
    #expect(unnamed.prefix(20) == [])
  }

  @Test(arguments: EditionFixture.names)
  func `every measure has a definition card`(name: String) throws {
    let edition = try #require(EditionFixture.named[name])
    let undefined = MeasureIndex(edition).all.map(\.path).filter {
      DefinitionCard.covering($0) == nil
    }
    #expect(undefined.prefix(20) == [])
  }

  @Test func `names are unique`() {
    let paths = index.all.map(\.path)
    #expect(Set(paths).count == paths.count)
  }

  /// Settings, the schema and the other tools' numbers are no measures.
  private func isOutside(_ path: String) -> Bool {
    let first = path.prefix { $0 != "." }
    let last = path.split(separator: ".").last
    return ["schema", "view", "settings", "definitions"].contains(first)
      || last == "hidden" || last == "missing"
  }

  private func scalarPaths(_ value: Any, _ path: String) -> [String] {
    let start = path.isEmpty ? "" : path + "."
    switch value {
    case let object as [String: Any]:
      if object["missing"] != nil { return [path] }
      return object.keys.sorted().flatMap { scalarPaths(object[$0] as Any, start + $0) }
    case let list as [Any]:
      return list.indices.flatMap { scalarPaths(list[$0], start + String($0)) }
    default: return [path]
    }
  }
}
