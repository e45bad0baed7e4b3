/// One finding about the input: where, what was found, what was expected, what to do.
///
/// Messages are lower case without a full stop and never hold a customer's data.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: String, Sendable, Codable, Comparable {
    case warning, error

    package static func < (a: Self, b: Self) -> Bool { a == .warning && b == .error }
  }

  package var location: SourceLocation
  package var severity: Severity
  package var message: String
  /// `area.kebab-word`; never changes its meaning.
  package var code: String
  /// What to do, as an order.
  package var hint: String?

  package init(
    _ severity: Severity,
    at location: SourceLocation,
    _ message: String,
    code: String,
    hint: String? = nil
  ) {
    self.location = location
    self.severity = severity
    self.message = message
    self.code = code
    self.hint = hint
  }

  /// `file:line:column: severity: message [code]`, and the hint on a line of its own.
  package var text: String {
    var place = printable(location.file)
    if let line = location.line { place += ":\(line)" }
    if let column = location.column { place += ":\(column)" }
    let first = "\(place): \(severity.rawValue): \(message) [\(code)]"
    guard let hint else { return first }
    return first + "\n  hint: " + hint
  }
}

/// A text without control characters, which could write over a terminal.
package func printable(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isControl = scalar.properties.generalCategory == .control
    scalars.append(isControl ? "\u{FFFD}" : scalar)
  }
  return String(scalars)
}
