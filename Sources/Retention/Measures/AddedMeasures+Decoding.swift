extension KeyedDecodingContainer {
  /// Stands in for the plain `decode` wherever a decoder of this target is written by the compiler.
  func decode<Value: AddedMeasures>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decodeIfPresent(type, forKey: key) ?? .unknown
  }
}
