package import Markup
import Synchronization

/// What stands around a page's own content, and what the document says of itself.
package struct PageFrame: Sendable {
  package struct LanguageLink: Sendable, Hashable {
    package var language: Language
    package var href: String
    package var isCurrent: Bool
    /// The full address for `hreflang`; needs the shop's address.
    package var address: String?
  }

  package struct MenuEntry: Sendable, Hashable {
    package var link: Link
    package var isCurrent: Bool
  }

  package struct MenuGroup: Sendable, Hashable {
    /// No name: the entries stand by themselves.
    package var name: String?
    package var entries: [MenuEntry]
  }

  package struct Bar: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case madeUp, stale, oldEdition }
    package var kind: Kind
    package var text: String
    package var link: Link?
  }

  /// The theme's script, with what it needs of this page: names of `data-` attributes and texts.
  package struct Script: Sendable {
    package var href: String
    package var settings: [(name: String, value: String)]
  }

  /// What pages that lie side by side have alike, with the markup that a theme made of it.
  ///
  /// A class, since what one page's theme has made is there for the next page.
  package final class Surroundings: Sendable {
    let menu: [MenuGroup]
    let script: Script?
    private let pieces = Mutex<[String: HTML]>([:])

    init(menu: [MenuGroup], script: Script?) {
      self.menu = menu
      self.script = script
    }

    /// A piece that is made once, of nothing but what these pages have alike: the menu, the script,
    /// the shop, the week, the links to the front page, assets and feed.
    package func piece(_ name: String, _ make: () -> HTML) -> HTML {
      if let piece = pieces.withLock({ $0[name] }) { return piece }
      let piece = make()
      pieces.withLock { $0[name] = piece }
      return piece
    }
  }

  package var language: Language
  package var title: String
  package var description: String
  /// The small line above the heading.
  package var question: String
  /// The answer, as a sentence.
  package var heading: String
  package var shop: String
  package var week: String
  package var dataTo: String
  package var bars: [Bar]
  package var languages: [LanguageLink]
  package var menu: [MenuGroup]
  /// From the front page down; the last is this page and no link.
  package var breadcrumbs: [Link]
  package var previousWeek: Link?
  package var nextWeek: Link?
  package var allWeeks: Link
  package var home: Link
  package var stylesheet: String
  package var icon: String?
  /// The list of everything; the script puts the search box in its place.
  package var search: Link
  package var script: Script?
  /// `nil` where something is locked.
  package var feed: Link?
  /// The page's own address; needs the shop's address.
  package var address: String?
  package var isIndexed: Bool
  package var isFront: Bool
  /// Whether the page is made for paper.
  package var isPaper: Bool
  /// What stands in the margin of each sheet: the page's name.
  package var sheet: String
  /// The name of a definition card by its anchor; nothing for what is no card.
  package var definition: @Sendable (String) -> String?
  /// Pages that the theme shows inside this one.
  package var parts: [PagePart]
  package var around: Surroundings
}
