/// The values of an object.
struct JSONObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: JSONNode
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { node.add(nil: key.stringValue) }
  func encode(_ value: Bool, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: String, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: Double, forKey key: Key) throws { try node.add(value, key.stringValue) }
  func encode(_ value: Float, forKey key: Key) throws { try node.add(value, key.stringValue) }
  func encode(_ value: Int, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: Int8, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: Int16, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: Int32, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: Int64, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: UInt, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: UInt8, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: UInt16, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: UInt32, forKey key: Key) { node.add(value, key.stringValue) }
  func encode(_ value: UInt64, forKey key: Key) { node.add(value, key.stringValue) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    try node.add(any: value, key.stringValue)
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<Inner> {
    node.addNode(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    node.addNode(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { node.addNode("super") }
  func superEncoder(forKey key: Key) -> any Encoder { node.addNode(key.stringValue) }
}

/// Values without a name: those of a list, and one alone.
protocol JSONUnnamed {
  var node: JSONNode { get }
}

extension JSONUnnamed {
  func encodeNil() { node.add(nil: "") }
  func encode(_ value: Bool) { node.add(value, "") }
  func encode(_ value: String) { node.add(value, "") }
  func encode(_ value: Double) throws { try node.add(value, "") }
  func encode(_ value: Float) throws { try node.add(value, "") }
  func encode(_ value: Int) { node.add(value, "") }
  func encode(_ value: Int8) { node.add(value, "") }
  func encode(_ value: Int16) { node.add(value, "") }
  func encode(_ value: Int32) { node.add(value, "") }
  func encode(_ value: Int64) { node.add(value, "") }
  func encode(_ value: UInt) { node.add(value, "") }
  func encode(_ value: UInt8) { node.add(value, "") }
  func encode(_ value: UInt16) { node.add(value, "") }
  func encode(_ value: UInt32) { node.add(value, "") }
  func encode(_ value: UInt64) { node.add(value, "") }
  func encode(_ value: some Encodable) throws { try node.add(any: value, "") }
}

/// The values of a list.
struct JSONList: JSONUnnamed, UnkeyedEncodingContainer {
  let node: JSONNode
  var codingPath: [any CodingKey] { [] }
  var count: Int { node.count }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type
  ) -> KeyedEncodingContainer<Inner> {
    node.addNode("").container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    node.addNode("").unkeyedContainer()
  }

  func superEncoder() -> any Encoder { node.addNode("") }
}

/// One value alone.
struct JSONScalar: JSONUnnamed, SingleValueEncodingContainer {
  let node: JSONNode
  var codingPath: [any CodingKey] { [] }
}
