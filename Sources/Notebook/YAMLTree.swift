package import Diagnostics

/// A YAML value as it was written, each part with its place: what settings and front matter are
/// read from.
package struct YAMLTree: Sendable, Hashable {
  package indirect enum Content: Sendable, Hashable {
    /// A scalar; `isPlain` where it was written without quotes, so that `"5"` stays a text.
    case scalar(String, isPlain: Bool)
    case list([YAMLTree])
    /// Keys in the order of the file.
    case map([Entry])
  }

  package struct Entry: Sendable, Hashable {
    package var key: String
    package var keyLocation: SourceLocation
    package var value: YAMLTree

    package init(key: String, keyLocation: SourceLocation, value: YAMLTree) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  package var content: Content
  package var location: SourceLocation

  package init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// The value of a key, where this is a map that has it.
  package subscript(key: String) -> YAMLTree? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  /// The scalar's text, whatever its quotes.
  package var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// True for nothing, `~` and `null`, written without quotes.
  package var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// What the value is, for a message: `the text "x"`, `a list`, `a map of keys`, `nothing`.
  var description: String {
    switch content {
    case .scalar(let text, _): isNull ? "nothing" : "\"\(shown(text))\""
    case .list: "a list"
    case .map: "a map of keys"
    }
  }
}
