/// The part of a cell that means something.
///
/// Off go blanks of every kind, a leading apostrophe, the wrapping of `="…"`, hidden tabs; `-` and
/// `--` stand for nothing.
struct Cell {
  var start: Int
  var end: Int

  @inline(__always)
  var isEmpty: Bool { start >= end }
  @inline(__always)
  var count: Int { end - start }

  static let none = Cell(start: 0, end: 0)

  @inline(__always)
  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: CellRange) {
    start = range.start
    end = range.end
    guard start < end else { return }
    let (first, last) = (bytes[start], bytes[end - 1])
    // Letters and digits at both ends: nothing to take off.
    if first > 0x2f, first < 0x80, first != equals, last > space, last < 0x80, last != quote {
      return
    }
    trim(bytes)
  }

  private mutating func trim(_ bytes: Span<UInt8>) {
    trimBlanks(bytes)
    if count >= 3, bytes[start] == equals, bytes[start + 1] == quote, bytes[end - 1] == quote {
      start += 2
      end -= 1
      trimBlanks(bytes)
    }
    if !isEmpty, bytes[start] == 0x27 {
      start += 1
      trimBlanks(bytes)
    }
    if !isEmpty, bytes[start] == 0x2d, count == 1 || (count == 2 && bytes[start + 1] == 0x2d) {
      start = end
    }
  }

  private mutating func trimBlanks(_ bytes: Span<UInt8>) {
    while start < end {
      let length = blankLength(bytes, start, end)
      if length == 0 { break }
      start += length
    }
    while start < end {
      if bytes[end - 1] <= space {
        end -= 1
      } else if end - start >= 2, blankLength(bytes, end - 2, end) == 2 {
        end -= 2
      } else if end - start >= 3, blankLength(bytes, end - 3, end) == 3 {
        end -= 3
      } else {
        break
      }
    }
  }
}

/// The length of a blank at a place: ASCII blanks and controls, no-break, narrow and ideographic
/// spaces, zero-width space and byte-order mark; 0 if there is none.
func blankLength(_ bytes: Span<UInt8>, _ at: Int, _ end: Int) -> Int {
  let byte = bytes[at]
  if byte <= space || byte == 0x7f { return 1 }
  if byte == 0xc2, at + 1 < end, bytes[at + 1] == 0xa0 { return 2 }
  guard at + 2 < end else { return 0 }
  let (second, third) = (bytes[at + 1], bytes[at + 2])
  switch (byte, second, third) {
  case (0xe2, 0x80, 0x80...0x8f), (0xe2, 0x80, 0xaf), (0xe3, 0x80, 0x80), (0xef, 0xbb, 0xbf):
    return 3
  default: return 0
  }
}

@inline(__always)
func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

@inline(__always)
func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

/// The cell's bytes as text; what is no UTF-8 becomes U+FFFD.
func text(_ bytes: Span<UInt8>, _ cell: Cell) -> String {
  String(decoding: array(bytes, cell), as: UTF8.self)
}

func array(_ bytes: Span<UInt8>, _ cell: Cell) -> [UInt8] {
  guard !cell.isEmpty else { return [] }
  var copy: [UInt8] = []
  copy.reserveCapacity(cell.count)
  for at in cell.start..<cell.end { copy.append(bytes[at]) }
  return copy
}
