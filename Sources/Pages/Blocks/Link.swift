/// A way to another place, with the words that a reader clicks.
package struct Link: Sendable, Hashable {
  package var text: String
  package var href: String

  package init(text: String, href: String) {
    self.text = text
    self.href = href
  }
}
