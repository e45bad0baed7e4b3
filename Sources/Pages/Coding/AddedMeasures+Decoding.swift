import Retention

extension KeyedDecodingContainer {
  /// Stands in for the plain `decode` wherever a decoder is written by the compiler.
  func decode<Value: AddedMeasures>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decodeIfPresent(type, forKey: key) ?? .unknown
  }

  /// The same of a value that is held.
  func decode<Value: AddedMeasures>(
    _ type: Held<Value>.Type,
    forKey key: Key
  ) throws -> Held<Value> {
    Held(wrappedValue: try decode(Value.self, forKey: key))
  }
}
