/// A date as it is written in a cell, before it is decided which number is the day.
struct WrittenDate {
  var form: DateForm
  /// As written: `yearDigits` says whether that is of two digits or of four.
  var year: Int
  var yearDigits = 4
  /// For `.slashes` read with the day first.
  var month: Int
  var day: Int
  /// Three numbers of two digits with dashes between: the first may be the year.
  var isShort = false
  /// Minute of the day; -1 where there is only a date.
  var minute: Int32 = -1
  var zone: ZoneText?

  /// Reads a whole cell, of a range of times or days its start; `nil` if it is no date.
  init?(_ bytes: Span<UInt8>, _ cell: Cell) {
    guard cell.count >= 6, cell.count <= 96 else { return nil }
    if hasFullWidth(bytes, cell) {
      let narrow = narrowed(bytes, cell)
      self.init(narrow.span, DateCursor(at: 0, end: narrow.count))
    } else {
      self.init(bytes, DateCursor(at: cell.start, end: cell.end))
    }
  }

  private init?(_ bytes: Span<UInt8>, _ place: DateCursor) {
    var cursor = place
    cursor.skipWeekday(bytes)
    guard let date = cursor.date(bytes) else { return nil }
    self = date
    cursor.skipWeekdayBehind(bytes)
    if cursor.skipRange(bytes) { return }
    cursor.skipBetween(bytes)
    if cursor.isAtEnd { return }
    guard let time = cursor.time(bytes) else { return nil }
    minute = time
    if cursor.skipRange(bytes) { return }
    zone = cursor.zone(bytes)
    if !cursor.isAtEnd, !cursor.skipRange(bytes) { return nil }
  }

  init(_ form: DateForm, _ year: (value: Int, digits: Int), _ month: Int, _ day: Int) {
    self.form = form
    self.year = year.value
    yearDigits = year.digits
    self.month = month
    self.day = day
  }
}

/// Whether a cell holds signs of full width, such as `２０２６`.
func hasFullWidth(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
  for at in cell.start..<cell.end where bytes[at] == 0xef { return true }
  return false
}

/// The cell's text with full-width signs as the plain ones they stand for.
func narrowed(_ bytes: Span<UInt8>, _ cell: Cell) -> [UInt8] {
  var narrow: [UInt8] = []
  var at = cell.start
  while at < cell.end {
    // U+FF01 to U+FF5E stand for ! to ~.
    if bytes[at] == 0xef, at + 2 < cell.end, bytes[at + 1] == 0xbc || bytes[at + 1] == 0xbd {
      let scalar = Int(bytes[at + 1] & 0x3f) << 6 | Int(bytes[at + 2] & 0x3f)
      let plain = scalar - 0xf01 + 0x21
      if (0x21...0x7e).contains(plain) {
        narrow.append(UInt8(plain))
        at += 3
        continue
      }
    }
    narrow.append(bytes[at])
    at += 1
  }
  return narrow
}
