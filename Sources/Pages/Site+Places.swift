import Markup

/// A page of the site that a theme shows inside another one.
package struct PagePart: Sendable {
  /// The anchor that links to the page lead to.
  package var anchor: String
  package var name: String
  package var question: String
  package var heading: String
  package var content: PageContent
}

extension Route {
  /// The anchor of the page where it stands inside another one.
  var partAnchor: String { (["page"] + folders).joined(separator: "-") }

  /// Whether the page above has the anchors of this one too.
  var isListedAbove: Bool {
    if case .definitions = self { true } else { false }
  }
}

extension Site {
  /// The pages that the theme makes a file of.
  package var drawnRoutes: [Route] { routes.filter { theme.place(of: $0) == .page } }

  /// The page on which the theme shows a route, and the anchor there.
  func shown(_ route: Route, _ fragment: String?) -> (page: Route, anchor: String?) {
    switch theme.place(of: route) {
    case .page: (route, fragment)
    case .part(let host, let keepsAnchors):
      map.present.contains(route)
        ? (host, keepsAnchors ? fragment ?? route.partAnchor : route.partAnchor) : (host, nil)
    case .none:
      route.parent.map { shown($0, route.isListedAbove ? fragment : nil) } ?? (.thisWeek, nil)
    }
  }

  /// What the theme shows inside a page, in the order of the menu.
  func parts(of host: Route, voice: Voice) -> [PagePart] {
    (map.parts[host] ?? []).map {
      // Its links start from where it stands.
      let (content, page) = content(
        at: $0,
        context: PageContext(site: self, route: host, voice: voice)
      )
      return PagePart(
        anchor: $0.partAnchor,
        name: name(of: $0, in: voice),
        question: page.question,
        heading: page.heading,
        content: content
      )
    }
  }
}
