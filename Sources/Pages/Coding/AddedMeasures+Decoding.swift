import Retention

extension KeyedDecodingContainer {
  /// Stands in for the plain `decode` wherever a decoder is written by the compiler.
  func decode<Value: AddedMeasures>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decodeIfPresent(type, forKey: key) ?? .unknown
  }
}
