/// Writes values as JSON: compact, keys sorted, slashes as they are.
///
/// The form is that of Foundation's `JSONEncoder` under these settings. That one makes a tree of
/// everything first, and looks at each value's type by name; an edition holds some hundred thousand
/// values. Here each value is written behind the one before, and an object's values are brought
/// into the order of their keys when it ends.
struct JSONText {
  let userInfo: [CodingUserInfoKey: any Sendable]

  /// - Throws: `EncodingError` for a number that is not finite, and whatever the value throws.
  func bytes(_ value: some Encodable) throws -> [UInt8] {
    let node = JSONNode(JSONNodes(userInfo))
    try value.encode(to: node)
    var bytes: [UInt8] = []
    node.finish(into: &bytes)
    return bytes
  }
}

/// Nodes that have been written and can be used again.
final class JSONNodes {
  let userInfo: [CodingUserInfoKey: any Sendable]
  private var free: [JSONNode] = []

  init(_ userInfo: [CodingUserInfoKey: any Sendable]) { self.userInfo = userInfo }

  func take() -> JSONNode { free.popLast() ?? JSONNode(self) }

  func give(_ node: JSONNode) {
    node.clear()
    free.append(node)
  }
}

/// A value that is being written: one scalar, a list, or an object.
final class JSONNode: Encoder {
  private enum Shape { case nothing, scalar, list, object }

  private let nodes: JSONNodes
  private var shape = Shape.nothing
  /// The values, one behind the other.
  private(set) var bytes: [UInt8] = []
  /// Where each value ends, and its key in an object.
  private var values: [(key: String, end: Int)] = []
  /// Containers within, which may be written to until this one ends: by the values before them.
  private var inner: [(index: Int, node: JSONNode)] = []

  let codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] { nodes.userInfo }

  init(_ nodes: JSONNodes) { self.nodes = nodes }

  var count: Int { values.count }

  func clear() {
    shape = .nothing
    bytes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    inner = []
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    shape = .object
    return KeyedEncodingContainer(JSONObject<Key>(node: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    shape = .list
    return JSONList(node: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    shape = .scalar
    return JSONScalar(node: self)
  }

  // MARK: values

  private func end(_ key: String) { values.append((key, bytes.count)) }

  func add(nil key: String) {
    bytes += "null".utf8
    end(key)
  }

  func add(_ value: Bool, _ key: String) {
    bytes += (value ? "true" : "false").utf8
    end(key)
  }

  func add(_ value: String, _ key: String) {
    JSONNode.append(value, to: &bytes)
    end(key)
  }

  func add(_ value: some FixedWidthInteger, _ key: String) {
    bytes += value.description.utf8
    end(key)
  }

  func add(_ value: some BinaryFloatingPoint & CustomStringConvertible, _ key: String) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value,
        EncodingError.Context(codingPath: [], debugDescription: "\(key) is no finite number")
      )
    }
    let text = value.description
    bytes += text.utf8
    // A whole number is written as one.
    if text.utf8.count > 2, text.hasSuffix(".0") { bytes.removeLast(2) }
    end(key)
  }

  func add(any value: some Encodable, _ key: String) throws {
    let node = nodes.take()
    try value.encode(to: node)
    node.finish(into: &bytes)
    nodes.give(node)
    end(key)
  }

  /// A container of its own, written to later.
  func addNode(_ key: String) -> JSONNode {
    let node = JSONNode(nodes)
    inner.append((values.count, node))
    end(key)
    return node
  }

  // MARK: the end

  /// Writes the value that is now complete.
  func finish(into target: inout [UInt8]) {
    if !inner.isEmpty { takeInner() }
    switch shape {
    case .nothing: target += "{}".utf8
    case .scalar: target += bytes
    case .list: finishList(&target)
    case .object: finishObject(&target)
    }
  }

  private func finishList(_ target: inout [UInt8]) {
    target.append(0x5b)
    var start = 0
    for (index, value) in values.enumerated() {
      if index > 0 { target.append(0x2c) }
      target += bytes[start..<value.end]
      start = value.end
    }
    target.append(0x5d)
  }

  private func finishObject(_ target: inout [UInt8]) {
    var starts: [(key: String, range: Range<Int>)] = []
    starts.reserveCapacity(values.count)
    var start = 0
    for value in values {
      starts.append((value.key, start..<value.end))
      start = value.end
    }
    starts.sort { $0.key < $1.key }
    target.append(0x7b)
    for (index, value) in starts.enumerated() {
      // Of a key that was written twice, what came last.
      if index + 1 < starts.count, starts[index + 1].key == value.key { continue }
      if target[target.count - 1] != 0x7b { target.append(0x2c) }
      JSONNode.append(value.key, to: &target)
      target.append(0x3a)
      target += bytes[value.range]
    }
    target.append(0x7d)
  }

  /// Puts the containers within to their places among the values.
  private func takeInner() {
    var whole: [UInt8] = []
    var ends: [(key: String, end: Int)] = []
    var start = 0
    var next = 0
    for (index, value) in values.enumerated() {
      whole += bytes[start..<value.end]
      start = value.end
      if next < inner.count, inner[next].index == index {
        inner[next].node.finish(into: &whole)
        next += 1
      }
      ends.append((value.key, whole.count))
    }
    (bytes, values, inner) = (whole, ends, [])
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5c:
        bytes.append(0x5c)
        bytes.append(byte)
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0a: bytes += "\\n".utf8
      case 0x0c: bytes += "\\f".utf8
      case 0x0d: bytes += "\\r".utf8
      case 0..<0x20:
        bytes += "\\u00".utf8
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
