import Commerce

/// The columns that a list of JSON objects comes to, each named by its path: `customer.email`.
///
/// A tree of keys. Objects of a list mostly have the same keys in the same order, so a key is first
/// compared with the one that followed last time.
struct JSONColumns {
  struct Node {
    var name: String
    /// The column of a value that stands here.
    var column = -1
    /// Whether this lies within the items of an order.
    var isItem: Bool
    /// An array whose elements become rows.
    var isItems = false
    fileprivate var keys: [[UInt8]] = []
    fileprivate var children: [Int] = []
    fileprivate var places: [[UInt8]: Int] = [:]
    fileprivate var expected = 0
  }

  private(set) var nodes = [Node(name: "", isItem: false)]
  private(set) var names: [String] = []
  /// Whether a column belongs to the items of an order; others are the order's own.
  private(set) var isItem: [Bool] = []
  /// Keys that found no place any more.
  private(set) var left = 0
  private(set) var hasItems = false

  static let root = 0
  static let maximumColumns = 4_096

  /// What shops' systems call the list of what was bought.
  private static let itemKeys: Set<String> = [
    "lineitems", "items", "orderitems", "lines", "orderlines", "products", "orderproducts",
    "details", "orderdetails", "orderlineitems", "itemlist", "goods", "goodslist", "skus",
  ]

  /// The node of a key below another one; `nil` if there are too many.
  mutating func child(_ parent: Int, _ key: ArraySlice<UInt8>) -> Int? {
    let expected = nodes[parent].expected
    if expected < nodes[parent].keys.count, nodes[parent].keys[expected].elementsEqual(key) {
      nodes[parent].expected = expected + 1
      return nodes[parent].children[expected]
    }
    let copy = Array(key)
    if let place = nodes[parent].places[copy] {
      nodes[parent].expected = place + 1
      return nodes[parent].children[place]
    }
    guard nodes.count < 4 * JSONColumns.maximumColumns else {
      left += 1
      return nil
    }
    let name = String(decoding: key, as: UTF8.self)
    let above = nodes[parent].name
    let node = Node(name: above.isEmpty ? name : "\(above).\(name)", isItem: nodes[parent].isItem)
    nodes[parent].places[copy] = nodes[parent].keys.count
    nodes[parent].keys.append(copy)
    nodes[parent].children.append(nodes.count)
    nodes[parent].expected = nodes[parent].keys.count
    nodes.append(node)
    return nodes.count - 1
  }

  /// Begins an object anew: its first key is expected next.
  mutating func restart(_ node: Int) { nodes[node].expected = 0 }

  /// The column of a value; `nil` if there are too many.
  mutating func column(of node: Int) -> Int? {
    if nodes[node].column >= 0 { return nodes[node].column }
    guard names.count < JSONColumns.maximumColumns else {
      left += 1
      return nil
    }
    nodes[node].column = names.count
    names.append(nodes[node].name)
    isItem.append(nodes[node].isItem)
    return nodes[node].column
  }

  /// Whether a key is one that shops' systems give to the list of what was bought.
  static func isItemList(_ key: String) -> Bool {
    itemKeys.contains(key.lowercased().filter { $0.isLetter })
  }

  /// Whether orders have lists of lines, and nothing that tells one order from another.
  var lacksOrderKey: Bool {
    guard hasItems else { return false }
    let words = headerWords.first { $0.0 == .orderID }?.1 ?? []
    let keys = Set((words + ColumnPlan.objectKeys).map(headerKey))
    return !names.indices.contains { !isItem[$0] && keys.contains(headerKey(names[$0])) }
  }

  /// Whether the objects of an array here become rows; decided when the first one is seen.
  mutating func holdsItems(_ node: Int, depth: Int) -> Bool {
    if nodes[node].isItems { return true }
    guard !hasItems, depth <= 3, !nodes[node].isItem else { return false }
    let last = nodes[node].name.split(separator: ".").last ?? ""
    guard JSONColumns.isItemList(String(last)) else { return false }
    hasItems = true
    nodes[node].isItems = true
    nodes[node].isItem = true
    return true
  }
}

/// The values of one object by column.
struct JSONRecord {
  private var bytes: [UInt8] = []
  private var places: [Range<Int>] = []
  private var filled: [Int] = []

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    for column in filled { places[column] = 0..<0 }
    filled.removeAll(keepingCapacity: true)
  }

  mutating func set(_ column: Int, _ value: ArraySlice<UInt8>) {
    if column >= places.count {
      places += [Range<Int>](repeating: 0..<0, count: column + 1 - places.count)
    }
    filled.append(column)
    places[column] = bytes.count..<bytes.count + value.count
    bytes += value
  }

  func write(_ column: Int, to table: inout TableText) {
    guard column < places.count else { return table.emptyCells(1) }
    table.cell(bytes.span.extracting(places[column]))
  }
}
