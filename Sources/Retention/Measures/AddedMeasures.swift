/// Measures that editions written by an earlier release do not hold.
///
/// Where the key is absent such an edition reads as `unknown`, which says `no_data` everywhere.
package protocol AddedMeasures: Codable, Sendable, Hashable {
  static var unknown: Self { get }
}

/// An element of a list that editions written by an earlier release do not hold: read as empty.
package protocol AddedElement: Codable, Sendable, Hashable {}

extension Array: AddedMeasures where Element: AddedElement {
  package static var unknown: [Element] { [] }
}

extension KeyedDecodingContainer {
  /// Stands in for the plain `decode` wherever a decoder of this target is written by the compiler.
  func decode<Value: AddedMeasures>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decodeIfPresent(type, forKey: key) ?? .unknown
  }
}
