import Commerce
import Markup
import Synchronization
import Wording

/// What all pages of a site share, held once and worked out when it is first asked for.
///
/// Handed on as a value, every figure of an edition would be counted again for each context of each
/// page; worked out for each page, a list of all pages would take time by their square.
final class SiteBook: Sendable {
  let input: SiteInput
  let routes = Once<RouteMap>()
  let measures = Once<MeasureIndex>()
  let measuresByCard = Once<[DefinitionCard: [(path: String, value: MeasureValue)]]>()
  let moves = Once<Moves>()
  let products = Once<ProductSlugs>()
  let weeks = Once<[Week]>()
  let playbooks = Once<[PlaybookState]>()
  let actions = Once<[String: WeekPlan.Action]>()
  let past = Once<[Week: Site]>()
  let searches = Kept<Language, SearchIndex>()
  let surroundings = Kept<PlaceOfMany, PageFrame.Surroundings>()

  init(_ input: SiteInput) { self.input = input }
}

/// A value that is worked out once, by whichever thread asks first.
final class Once<Value: Sendable>: Sendable {
  private let held = Mutex<Value?>(nil)

  /// Two threads that ask at the same moment may both work it out, to the same end.
  func callAsFunction(_ make: () -> Value) -> Value {
    if let value = held.withLock({ $0 }) { return value }
    let value = make()
    held.withLock { $0 = value }
    return value
  }
}

/// Values that are worked out once for each of a few keys, by whichever thread asks first.
final class Kept<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let held = Mutex<[Key: Value]>([:])

  /// Two threads that ask at the same moment may both work it out, to the same end.
  func callAsFunction(_ key: Key, _ make: () -> Value) -> Value {
    if let value = held.withLock({ $0[key] }) { return value }
    let value = make()
    held.withLock { $0[key] = value }
    return value
  }
}

/// A folder of pages that lie side by side: links that lead out of one are those of the others.
struct PlaceOfMany: Hashable, Sendable {
  var language: Language
  var parent: Route

  /// `nil` for a page that others link to from the menu, or that lies alone.
  init?(_ route: Route, in language: Language) {
    switch route {
    case .week, .segment, .product, .playbook, .competitor, .definitions: break
    default: return nil
    }
    guard let parent = route.parent else { return nil }
    self.language = language
    self.parent = parent
  }
}

/// All pages of a site, and what is asked of them for every link.
struct RouteMap: Sendable {
  /// In the order of the menu.
  let all: [Route]
  let present: Set<Route>
  /// The pages that links may lead to.
  let reachable: Set<Route>
  /// By the address that notes spell.
  let byAddress: [String: Route]
  /// What the theme shows inside of a page.
  let parts: [Route: [Route]]

  init(_ all: [Route], reachable: Set<Route>?, theme: any Theme) {
    self.all = all
    present = Set(all)
    self.reachable = reachable ?? present
    byAddress = Dictionary(all.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    var parts: [Route: [Route]] = [:]
    for route in all {
      if case .part(let host, _) = theme.place(of: route) { parts[host, default: []].append(route) }
    }
    self.parts = parts
  }
}
