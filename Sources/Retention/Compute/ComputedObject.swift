/// A JSON value whose objects keep their order.
package indirect enum ComputedValue: Sendable, Hashable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([ComputedValue])
  case object(ComputedObject)

  /// A number, or `null` where there is none or it is not finite.
  static func number(_ value: Double?) -> ComputedValue {
    guard let value = value?.ifFinite else { return .null }
    return .double(value)
  }

  static func count(_ value: Int?) -> ComputedValue { value.map { .int($0) } ?? .null }
}

/// The result of one computation: members in the order they were added.
package struct ComputedObject: Sendable, Hashable {
  package struct Member: Sendable, Hashable {
    package var key: String
    package var value: ComputedValue
  }

  package private(set) var members: [Member] = []

  package init() {}

  init(_ members: KeyValuePairs<String, ComputedValue>) {
    self.members = members.map { Member(key: $0.key, value: $0.value) }
  }

  mutating func add(_ key: String, _ value: ComputedValue) {
    members.append(Member(key: key, value: value))
  }

  package subscript(key: String) -> ComputedValue? {
    members.first { $0.key == key }?.value
  }

  /// One line of JSON without spaces, numbers in shortest round-trip form.
  package var json: String { Self.text(.object(self)) }

  private static func text(_ value: ComputedValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .double(let value): number(value)
    case .string(let value): quoted(value)
    case .array(let values): "[" + values.map(text).joined(separator: ",") + "]"
    case .object(let object):
      "{" + object.members.map { quoted($0.key) + ":" + text($0.value) }.joined(separator: ",")
        + "}"
    }
  }

  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), value.magnitude < 1e15 { return String(Int64(value)) }
    return value.description
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
