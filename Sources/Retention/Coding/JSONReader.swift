/// Reads values back that `JSONText` wrote.
///
/// Foundation's `JSONDecoder` reads any JSON and says what is wrong with it. A shop of a year has
/// fifty published editions of a hundred thousand values each, which it reads in a hundred times the
/// time that writing them takes. Here a value is read from where it stands; what is read is the same.
/// A text that this cannot read may be good all the same: the caller then asks the other one.
package struct JSONReader: Decoder {
  let tape: JSONTape
  let index: Int

  var entry: JSONTape.Entry { tape.entries[index] }

  package var codingPath: [any CodingKey] { [] }
  package var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// The value that the bytes stand for.
  ///
  /// - Throws: whatever says that they stand for none.
  package static func value<Value: Decodable>(
    _ type: Value.Type,
    from bytes: [UInt8]
  ) throws -> Value {
    try JSONReader(tape: try JSONTape(bytes), index: 0).value(type)
  }

  package func container<Key: CodingKey>(
    keyedBy type: Key.Type
  ) throws -> KeyedDecodingContainer<Key> {
    guard entry.kind == .object else { throw JSONFault() }
    return KeyedDecodingContainer(JSONReadObject<Key>(reader: self))
  }

  package func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    JSONReadList(try elements)
  }

  package func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func at(_ index: Int) -> JSONReader { JSONReader(tape: tape, index: index) }

  /// What stands in a list.
  var elements: [JSONReader] {
    get throws {
      guard entry.kind == .list else { throw JSONFault() }
      var found: [JSONReader] = []
      var place = index + 1
      while place < Int(entry.next) {
        found.append(at(place))
        place = Int(tape.entries[place].next)
      }
      return found
    }
  }

  // MARK: values

  var isNull: Bool { entry.kind == .null }

  var flag: Bool {
    get throws {
      switch entry.kind {
      case .yes: return true
      case .no: return false
      default: throw JSONFault()
      }
    }
  }

  var text: String { get throws { try tape.text(entry) } }

  func integer<Value: FixedWidthInteger>(_ type: Value.Type) throws -> Value {
    guard entry.kind == .number else { throw JSONFault() }
    let digits = tape.slice(entry)
    let isNegative = digits.first == UInt8(ascii: "-")
    var value: Value = 0
    for byte in isNegative ? digits.dropFirst() : digits {
      guard byte &- 0x30 < 10 else { throw JSONFault() }
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let digit = Value(truncatingIfNeeded: byte &- 0x30)
      let (sum, isOver) =
        isNegative
        ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
      guard !isTooLarge, !isOver else { throw JSONFault() }
      value = sum
    }
    return value
  }

  func real<Value: BinaryFloatingPoint & LosslessStringConvertible>(
    _ type: Value.Type
  ) throws -> Value {
    guard entry.kind == .number,
      let value = Value(String(decoding: tape.slice(entry), as: UTF8.self)), value.isFinite
    else { throw JSONFault() }
    return value
  }

  /// Rows of cells are most of an edition: they are read without a reader for each.
  func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if type == [Cell<Int>].self {
      let row = try row(Cell<Int>.init(missing:)) { Cell(try $0.integer(Int.self)) }
      if let row = row as? Value { return row }
    }
    if type == [Cell<Int64>].self {
      let row = try row(Cell<Int64>.init(missing:)) { Cell(try $0.integer(Int64.self)) }
      if let row = row as? Value { return row }
    }
    if type == [Estimate].self {
      let row = try row(Estimate.init(missing:)) { try Estimate(from: $0) }
      if let row = row as? Value { return row }
    }
    return try Value(from: self)
  }

  /// The values of a list, of which many are `{"missing": WORD}` with the same word.
  private func row<Value>(
    _ missing: (Missing) -> Value,
    _ value: (JSONReader) throws -> Value
  ) throws -> [Value] {
    guard entry.kind == .list else { throw JSONFault() }
    var row: [Value] = []
    var place = index + 1
    var last: (word: ArraySlice<UInt8>, missing: Missing)?
    while place < Int(entry.next) {
      let cell = at(place)
      place = Int(cell.entry.next)
      // A name and a word, and nothing besides.
      guard cell.entry.kind == .object, Int(cell.entry.next) == cell.index + 3,
        let found = cell.find("missing")
      else {
        row.append(try value(cell))
        continue
      }
      let word = tape.slice(found.entry)
      if let last, last.word == word {
        row.append(missing(last.missing))
        continue
      }
      let reason = try found.value(Missing.self)
      last = (word, reason)
      row.append(missing(reason))
    }
    return row
  }

  /// The value of a name in an object.
  func member(_ name: String) throws -> JSONReader {
    guard let found = find(name) else { throw JSONFault() }
    return found
  }

  func find(_ name: String) -> JSONReader? {
    var place = index + 1
    while place < Int(entry.next) {
      if tape.slice(tape.entries[place]).elementsEqual(name.utf8) { return at(place + 1) }
      place = Int(tape.entries[place + 1].next)
    }
    return nil
  }

  /// The names of an object's values.
  var names: [String] {
    var names: [String] = []
    var place = index + 1
    while place < Int(entry.next) {
      names.append(String(decoding: tape.slice(tape.entries[place]), as: UTF8.self))
      place = Int(tape.entries[place + 1].next)
    }
    return names
  }
}
