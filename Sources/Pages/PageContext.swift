package import Commerce
import Markup
import Wording

/// What a page value is made from: the input, the language it is said in, and its own place.
package struct PageContext: Sendable {
  package let site: Site
  package let route: Route
  package let voice: Voice

  package init(site: Site, route: Route, voice: Voice) {
    self.site = site
    self.route = route
    self.voice = voice
  }

  package var edition: Edition { site.input.edition }
  package var currency: Currency { Currency(code: edition.shop.currency) }

  /// Whether a day lies in the calendar year in which the edition's data ends.
  func isThisYear(_ day: Day) -> Bool { day.civil.year == edition.asOf.civil.year }

  /// A day with its year, where that is not the one in which the edition's data ends.
  func date(_ day: Day) -> String {
    isThisYear(day) ? voice.dates.short(day) : voice.dates.long(day)
  }

  /// The relative link from this page to another one, in the same language.
  package func href(to target: Route, fragment: String? = nil) -> String {
    site.href(to: target, from: route, in: voice.language, fragment: fragment)
  }

  /// The relative link from this page to a file, such as `data/edition.json`.
  package func href(toFile path: String) -> String {
    site.href(toFile: path, from: route, in: voice.language)
  }

  /// The root of the site as the start of a link, for a script that puts paths behind it.
  var root: String {
    let link = href(toFile: "index.html")
    return link.hasSuffix("index.html") ? String(link.dropLast("index.html".count)) : link
  }

  /// A link to another page under its name in the menu.
  package func link(to target: Route) -> Link {
    Link(text: site.name(of: target, in: voice), href: href(to: target))
  }

  /// The way to the definition card of a measure: its path in the edition.
  package func definition(_ measure: String, text: String? = nil) -> Link {
    let card = DefinitionCard.leading(measure)
    return Link(
      text: text ?? voice.phrases.shell.howCounted,
      href: card.map { href(to: .definitions($0.family), fragment: $0.anchor) }
        ?? href(to: .method)
    )
  }

  /// The name of a definition card, made only when somebody asks for it.
  var titleOfCard: @Sendable (String) -> String? {
    let (edition, texts) = (edition, voice.phrases.definitions)
    return { anchor in
      DefinitionCard.covering(anchor).map { texts.text($0, DefinitionFacts(edition)).title }
    }
  }

  /// The same under the card's own name, where several stand together.
  func definitions(_ measures: String...) -> [Link] {
    let facts = DefinitionFacts(edition)
    return measures.map { measure in
      let card = DefinitionCard.leading(measure)
      let title = card.map { voice.phrases.definitions.text($0, facts).title }
      return definition(measure, text: title)
    }
  }
}
