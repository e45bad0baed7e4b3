package import Markup

/// A note in the margin: a definition, or why another tool says something else.
package struct Note: Sendable, Hashable {
  package var title: String
  package var text: HTML
  package var links: [Link]

  package init(title: String, text: HTML, links: [Link] = []) {
    self.title = title
    self.text = text
    self.links = links
  }
}
