package import Commerce
package import Markup
import Notebook
import Retention
import Wording

/// All pages of one edition in all its languages, and the links between them.
package struct Site: Sendable {
  package let theme: any Theme
  let book: SiteBook

  package var input: SiteInput { _read { yield book.input } }

  package init(input: SiteInput, theme: any Theme) {
    book = SiteBook(input)
    self.theme = theme
  }

  /// Every measure of the edition by its name.
  var measures: MeasureIndex { book.measures { MeasureIndex(input.edition) } }

  /// The measures that a page may name, by the card that defines them.
  var measuresByCard: [DefinitionCard: [(path: String, value: MeasureValue)]] {
    book.measuresByCard {
      measures.headlines.reduce(into: [:]) { found, entry in
        if let card = DefinitionCard.covering(entry.path) { found[card, default: []].append(entry) }
      }
    }
  }

  /// What moved in the edition.
  var moves: Moves { book.moves { Moves(input.edition) } }

  var map: RouteMap {
    book.routes { RouteMap(allRoutes, reachable: input.reachable, theme: theme) }
  }

  /// Every page there is, in the order of the menu; pages without input are absent.
  package var routes: [Route] { map.all }

  private var allRoutes: [Route] {
    var routes: [Route] = [.thisWeek, .retention, .secondOrder, .growth]
    routes += [.value, .forecast, .customers]
    routes += segments.map(Route.segment)
    routes.append(.churn)
    let isServiceNoted = !(input.notebook?.service.isEmpty ?? true)
    if input.edition.service.hasAnything || isServiceNoted { routes.append(.service) }
    if !input.edition.products.isEmpty {
      routes += [.products] + productSlugs.all.map { .product($0.slug) }
    }
    if input.edition.discounts.spiral != nil { routes += [.prices] }
    if input.edition.regions.rows.contains(where: { !$0.isPrivate }) { routes.append(.regions) }
    routes += noteRoutes
    let playbooks = input.notebook?.playbooks ?? []
    if !playbooks.isEmpty { routes += [.playbooks] + playbooks.map { .playbook($0.slug) } }
    if !input.edition.results.isEmpty { routes.append(.results) }
    routes.append(.calendar)
    routes += [.weeks] + weeks.map(Route.week)
    routes += [.data, .method] + DefinitionCard.Family.allCases.map(Route.definitions)
    return routes + [.design, .search, .paper]
  }

  /// Pages that notes open.
  private var noteRoutes: [Route] {
    var routes: [Route] = []
    if input.edition.profile.known > 0 || !(input.notebook?.profile.isEmpty ?? true) {
      routes.append(.profile)
    }
    let peers = input.notebook?.competitors ?? []
    if !peers.isEmpty { routes.append(.competitors) }
    // What is dated after the week waits until it is there.
    routes += peers.filter { $0.isOwn || $0.age(on: input.edition.asOf) != nil }.map {
      .competitor($0.slug)
    }
    if !(input.notebook?.questions.isEmpty ?? true) { routes.append(.questions) }
    return routes
  }

  /// Whether a link may lead to a page: those of a past week too lead to pages of this site.
  func has(_ route: Route) -> Bool { map.reachable.contains(route) }

  /// Customer groups with a page of their own: those of the edition, best first.
  package var segments: [String] {
    let present = Set(input.edition.rfm.groups.map(\.name))
    return SegmentKey.order.filter(present.contains)
  }

  /// The products with a page of their own.
  var productSlugs: ProductSlugs { book.products { ProductSlugs(input.edition.products) } }

  /// Weeks with a page of their own, oldest first: those published and the one of this edition.
  package var weeks: [Week] {
    book.weeks { Set(input.published.map(\.week.id)).union([input.edition.week.id]).sorted() }
  }

  /// A relative link that opens from a disk as well as from a host.
  package func href(
    to target: Route,
    from origin: Route,
    in language: Language,
    fragment: String? = nil
  ) -> String {
    let (page, anchor) = shown(target, fragment)
    let path = page.path(in: language, of: input.languages)
    let link = href(toFile: path, from: origin, in: language)
    return anchor.map { link + "#" + percentEncoded($0) } ?? link
  }

  /// A relative link to a file by its path from the root of the site.
  package func href(toFile path: String, from origin: Route, in language: Language) -> String {
    // The page for what is not found is shown at any depth: only full addresses reach from there.
    if origin == .notFound, let address = input.address {
      return absolute(finalPath(path), base: address)
    }
    let standing = finalPath(path)
    return relativePath(to: standing, from: origin.path(in: language, of: input.languages))
  }

  /// The full address of a file, where the shop's address is known.
  package func address(ofFile path: String) -> String? {
    input.address.map { absolute(path, base: $0) }
  }

  private func absolute(_ path: String, base: String) -> String {
    let root = base.hasSuffix("/") ? base : base + "/"
    let folders = path.hasSuffix("index.html") ? String(path.dropLast(10)) : path
    return root
      + folders.split(separator: "/", omittingEmptySubsequences: false)
      .map { percentEncoded(String($0)) }.joined(separator: "/")
  }
}
