/// The values of an object that is read.
struct JSONReadObject<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let reader: JSONReader
  var codingPath: [any CodingKey] { [] }
  var allKeys: [Key] { reader.names.compactMap { Key(stringValue: $0) } }

  private func at(_ key: Key) throws -> JSONReader { try reader.member(key.stringValue) }

  func contains(_ key: Key) -> Bool { reader.find(key.stringValue) != nil }
  func decodeNil(forKey key: Key) throws -> Bool { try at(key).isNull }
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try at(key).flag }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try at(key).text }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try at(key).real(type) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try at(key).real(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try at(key).integer(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try at(key).integer(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try at(key).integer(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try at(key).integer(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try at(key).integer(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try at(key).integer(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try at(key).integer(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try at(key).integer(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try at(key).integer(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try at(key).integer(type) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try at(key).value(type)
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<Inner> {
    try at(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try at(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { try reader.member("super") }
  func superDecoder(forKey key: Key) throws -> any Decoder { try at(key) }
}

/// The values of a list that is read, one after the other.
struct JSONReadList: UnkeyedDecodingContainer {
  private let elements: [JSONReader]
  private(set) var currentIndex = 0

  init(_ elements: [JSONReader]) { self.elements = elements }

  var codingPath: [any CodingKey] { [] }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex == elements.count }

  private mutating func next() throws -> JSONReader {
    guard !isAtEnd else { throw JSONFault() }
    currentIndex += 1
    return elements[currentIndex - 1]
  }

  /// Stays at a value that is there.
  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw JSONFault() }
    guard elements[currentIndex].isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode(_ type: Bool.Type) throws -> Bool { try next().flag }
  mutating func decode(_ type: String.Type) throws -> String { try next().text }
  mutating func decode(_ type: Double.Type) throws -> Double { try next().real(type) }
  mutating func decode(_ type: Float.Type) throws -> Float { try next().real(type) }
  mutating func decode(_ type: Int.Type) throws -> Int { try next().integer(type) }
  mutating func decode(_ type: Int8.Type) throws -> Int8 { try next().integer(type) }
  mutating func decode(_ type: Int16.Type) throws -> Int16 { try next().integer(type) }
  mutating func decode(_ type: Int32.Type) throws -> Int32 { try next().integer(type) }
  mutating func decode(_ type: Int64.Type) throws -> Int64 { try next().integer(type) }
  mutating func decode(_ type: UInt.Type) throws -> UInt { try next().integer(type) }
  mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try next().integer(type) }
  mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try next().integer(type) }
  mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try next().integer(type) }
  mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try next().integer(type) }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try next().value(type)
  }

  mutating func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type
  ) throws -> KeyedDecodingContainer<Inner> {
    try next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

/// One value alone.
extension JSONReader: SingleValueDecodingContainer {
  package func decodeNil() -> Bool { isNull }
  package func decode(_ type: Bool.Type) throws -> Bool { try flag }
  package func decode(_ type: String.Type) throws -> String { try text }
  package func decode(_ type: Double.Type) throws -> Double { try real(type) }
  package func decode(_ type: Float.Type) throws -> Float { try real(type) }
  package func decode(_ type: Int.Type) throws -> Int { try integer(type) }
  package func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
  package func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
  package func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
  package func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
  package func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
  package func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
  package func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
  package func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
  package func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
  package func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }
}
