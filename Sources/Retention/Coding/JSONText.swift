/// Writes values as JSON: compact, keys sorted, slashes as they are.
///
/// The form is that of Foundation's `JSONEncoder` under these settings. That one makes a tree of
/// everything first, and looks at each value's type by name; an edition holds some hundred thousand
/// values. Here each value is written behind the one before, and an object's values are brought
/// into the order of their keys when it ends.
package struct JSONText {
  let userInfo: [CodingUserInfoKey: any Sendable]

  package init(userInfo: [CodingUserInfoKey: any Sendable] = [:]) { self.userInfo = userInfo }

  /// - Throws: `EncodingError` for a number that is not finite, and whatever the value throws.
  package func bytes(_ value: some Encodable) throws -> [UInt8] {
    try bytes(value, JSONNodes(userInfo))
  }

  func bytes(_ value: some Encodable, _ nodes: JSONNodes) throws -> [UInt8] {
    let node = JSONNode(nodes)
    try value.encode(to: node)
    var bytes: [UInt8] = []
    node.finish(into: &bytes)
    return bytes
  }
}

/// Nodes that have been written and can be used again.
final class JSONNodes {
  /// What every value may ask for, in the form in which it is asked for.
  let userInfo: [CodingUserInfoKey: Any]
  let view: EditionView
  let role: JSONShares.Role
  /// The key of the part of the whole that is being written.
  var outer = ""
  private var free: [JSONNode] = []

  init(_ userInfo: [CodingUserInfoKey: any Sendable], _ role: JSONShares.Role = .alone) {
    self.userInfo = userInfo
    view = EditionView(userInfo)
    self.role = role
  }

  func take(depth: Int) -> JSONNode {
    guard let node = free.popLast() else { return JSONNode(self, depth: depth) }
    node.depth = depth
    return node
  }

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
  private var bytes: [UInt8] = []
  /// Where each value ends, and its key in an object.
  private var values: [(key: String, end: Int)] = []
  /// Containers within, which may be written to until this one ends: by the values before them.
  private var inner: [(index: Int, node: JSONNode)] = []
  /// The order of the keys of the object before, which had most likely the same ones.
  private var order = JSONKeyOrder()
  /// How many values this one is in; -1 in a container that is written to later.
  fileprivate(set) var depth: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { nodes.userInfo }
  /// What of an edition is written.
  var view: EditionView { nodes.view }

  init(_ nodes: JSONNodes, depth: Int = 0) {
    self.nodes = nodes
    self.depth = depth
  }

  var count: Int { values.count }

  func clear() {
    shape = .nothing
    bytes.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    if !inner.isEmpty { inner = [] }
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
    JSONBytes.append("null", to: &bytes)
    end(key)
  }

  func add(_ value: Bool, _ key: String) {
    JSONBytes.append(value ? "true" : "false", to: &bytes)
    end(key)
  }

  func add(_ value: String, _ key: String) {
    JSONBytes.append(quoted: value, to: &bytes)
    end(key)
  }

  func add(_ value: some FixedWidthInteger, _ key: String) {
    JSONBytes.append(value, to: &bytes)
    end(key)
  }

  func add(_ value: some BinaryFloatingPoint & CustomStringConvertible, _ key: String) throws {
    try JSONBytes.append(value, to: &bytes)
    end(key)
  }

  func add(any value: some Encodable, _ key: String) throws {
    if depth == 0 { nodes.outer = key }
    if depth != 1 {
      try write(value)
    } else {
      try share(value, key)
    }
    end(key)
  }

  private func write(_ value: some Encodable) throws { try write(value, to: &bytes) }

  /// Writes a value behind what stands there.
  func write(_ value: some Encodable, to target: inout [UInt8]) throws {
    if try appendRow(value, to: &target) { return }
    let node = nodes.take(depth: depth < 0 ? -1 : depth + 1)
    try value.encode(to: node)
    node.finish(into: &target)
    nodes.give(node)
  }

  /// Writes a part's part if nobody else does.
  private func share(_ value: some Encodable, _ key: String) throws {
    let index = shape == .list ? values.count : 0
    let place = JSONShares.Place(outer: nodes.outer, inner: key, index: index)
    switch nodes.role {
    case .alone: try write(value)
    case .writing(let shares):
      guard shares.take(place) else { return }
      let start = bytes.count
      try write(value)
      shares.keep(Array(bytes[start...]), at: place)
      bytes.removeLast(bytes.count - start)
    case .joining(let shares):
      if let written = shares.written(at: place) { bytes += written } else { try write(value) }
    }
  }

  /// A container of its own, written to later.
  func addNode(_ key: String) -> JSONNode {
    let node = JSONNode(nodes, depth: -1)
    inner.append((values.count, node))
    end(key)
    return node
  }

  // MARK: the end

  /// Writes the value that is now complete.
  func finish(into target: inout [UInt8]) {
    if !inner.isEmpty { takeInner() }
    switch shape {
    case .nothing: JSONBytes.append("{}", to: &target)
    case .scalar: target += bytes
    case .list: finishList(&target)
    case .object: finishObject(&target)
    }
  }

  private func finishList(_ target: inout [UInt8]) {
    target.append(0x5b)
    var start = 0
    for index in values.indices {
      if index > 0 { target.append(0x2c) }
      target += bytes[start..<values[index].end]
      start = values[index].end
    }
    target.append(0x5d)
  }

  private func finishObject(_ target: inout [UInt8]) {
    order.take(values)
    target.append(0x7b)
    for place in order.places.indices {
      let index = order.places[place]
      if place > 0 { target.append(0x2c) }
      target += order.names[place]
      target += bytes[(index == 0 ? 0 : values[index - 1].end)..<values[index].end]
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
}

/// In which order an object's values are written, kept for the next object with the same keys.
private struct JSONKeyOrder {
  private var keys: [String] = []
  /// The values by key; of a key that was written twice, what came last.
  private(set) var places: [Int] = []
  /// By place: the key as it is written, with the colon.
  private(set) var names: [[UInt8]] = []

  mutating func take(_ values: [(key: String, end: Int)]) {
    if isKnown(values) { return }
    keys = values.map(\.key)
    let sorted = keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
    places = []
    names = []
    for (place, index) in sorted.enumerated() {
      if place + 1 < sorted.count, keys[sorted[place + 1]] == keys[index] { continue }
      places.append(index)
      var name: [UInt8] = []
      JSONBytes.append(quoted: keys[index], to: &name)
      names.append(name + [0x3a])
    }
  }

  private func isKnown(_ values: [(key: String, end: Int)]) -> Bool {
    guard values.count == keys.count else { return false }
    for index in keys.indices where keys[index] != values[index].key { return false }
    return true
  }
}
