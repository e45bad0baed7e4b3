/// The cells of one row, in the order of their columns.
struct SheetRow {
  private struct Place {
    var column: Int
    var start: Int
    var end: Int
  }

  var bytes: [UInt8] = []
  private var places: [Place] = []
  private var isOrdered = true

  var isEmpty: Bool { bytes.isEmpty }

  mutating func clear() {
    bytes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    isOrdered = true
  }

  /// Begins a cell; without a column it is the one after the last.
  @inline(__always)
  mutating func begin(_ column: Int?) {
    let last = places.last?.column ?? -1
    let column = column ?? min(last + 1, SheetReader.lastColumn)
    if column <= last { isOrdered = false }
    places.append(Place(column: column, start: bytes.count, end: bytes.count))
  }

  @inline(__always)
  mutating func end() { places[places.count - 1].end = bytes.count }

  func value(_ column: Int) -> ArraySlice<UInt8>? {
    places.first { $0.column == column }.map { bytes[$0.start..<$0.end] }
  }

  mutating func write(to table: inout TableText) {
    if !isOrdered { places.sort { ($0.column, $0.start) < ($1.column, $1.start) } }
    let bytes = bytes.span
    var next = 0
    for place in places where place.end > place.start && place.column >= next {
      table.emptyCells(place.column - next)
      table.cell(bytes.extracting(place.start..<place.end))
      next = place.column + 1
    }
  }
}

/// The number of the column that a reference such as `BC12` names, from 0.
func columnNumber(_ reference: Span<UInt8>) -> Int? {
  var column = 0
  for at in 0..<reference.count {
    let letter = reference[at] & 0xdf
    guard letter >= 0x41, letter <= 0x5a else { break }
    column = column * 26 + Int(letter) - 0x40
    guard column <= SheetReader.lastColumn else { return nil }
  }
  return column > 0 ? column - 1 : nil
}
