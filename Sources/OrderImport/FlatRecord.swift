/// A record whose cells were rewritten: one behind the other with one byte between.
struct FlatRecord {
  private(set) var bytes: [UInt8] = []
  private(set) var ends: [UInt32] = []

  /// Takes the scanner's present record, with quotes undoubled.
  mutating func take(
    _ text: Span<UInt8>,
    _ scanner: borrowing RecordScanner,
    _ clean: inout CleanRecord
  ) {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    if scanner.hasMessyCells {
      clean.take(text, scanner)
      for cell in clean.cells { add(clean.bytes.span, cell) }
    } else {
      for index in 0..<scanner.count { add(text, scanner.cells[index]) }
    }
  }

  private mutating func add(_ text: Span<UInt8>, _ cell: CellRange) {
    for at in cell.start..<cell.end { bytes.append(text[at]) }
    ends.append(UInt32(bytes.count))
    bytes.append(0)
  }
}
