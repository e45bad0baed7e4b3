/// The date cell seen last: the next is mostly the same, or of the same day.
struct DateMemo {
  private(set) var day = Int32.min
  private(set) var minute: Int32 = -1
  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var third: UInt64 = 0
  private var high: UInt64 = 0
  private var count = 0
  /// Of the first ten bytes `YYYY-MM-DD`, if they are that.
  private var writtenDay: Int32 = .min
  /// Cells read here: they are all of the form `YYYY-MM-DD HH:MM`.
  private(set) var quick = 0
  private(set) var hasOffsets = false

  /// Whether a cell of 8 to 32 bytes is the same as the last.
  @inline(__always)
  func isSame(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
    guard cell.count == count, count >= 8 else { return false }
    let raw = unsafe bytes.bytes
    let last = cell.end - 8
    return unsafe raw.unsafeLoadUnaligned(fromByteOffset: cell.start, as: UInt64.self) == low
      && raw.unsafeLoadUnaligned(fromByteOffset: last, as: UInt64.self) == high
      && (count <= 16
        || raw.unsafeLoadUnaligned(fromByteOffset: cell.start + 8, as: UInt64.self) == middle)
      && (count <= 24
        || raw.unsafeLoadUnaligned(fromByteOffset: cell.start + 16, as: UInt64.self) == third)
  }

  /// Keeps a cell that has been read.
  @inline(__always)
  mutating func keep(
    _ bytes: Span<UInt8>,
    _ cell: Cell,
    _ moment: Moment,
    _ local: (day: Int32, minute: Int32)
  ) {
    (day, minute) = local
    count = 0
    guard cell.count >= 8, cell.count <= 32 else { return }
    let raw = unsafe bytes.bytes
    count = cell.count
    unsafe low = raw.unsafeLoadUnaligned(fromByteOffset: cell.start, as: UInt64.self)
    unsafe high = raw.unsafeLoadUnaligned(fromByteOffset: cell.end - 8, as: UInt64.self)
    if count > 16 {
      unsafe middle = raw.unsafeLoadUnaligned(fromByteOffset: cell.start + 8, as: UInt64.self)
    }
    if count > 24 {
      unsafe third = raw.unsafeLoadUnaligned(fromByteOffset: cell.start + 16, as: UInt64.self)
    }
    let isWritten =
      cell.count >= 16 && bytes[cell.start + 4] == 0x2d && bytes[cell.start + 7] == 0x2d
    writtenDay = isWritten ? moment.day : .min
  }

  /// Reads `YYYY-MM-DD HH:MM[:SS][Z]` of the same day as the last; `nil` for anything else.
  @inline(__always)
  mutating func quickly(_ bytes: Span<UInt8>, _ cell: Cell) -> Moment? {
    guard count >= 16, writtenDay != .min, cell.count >= 16, cell.count <= 20 else { return nil }
    let raw = unsafe bytes.bytes
    let first = unsafe raw.unsafeLoadUnaligned(fromByteOffset: cell.start, as: UInt64.self)
    let second = unsafe raw.unsafeLoadUnaligned(fromByteOffset: cell.start + 8, as: UInt64.self)
      .littleEndian
    let known = (count > 16 ? middle : high).littleEndian
    // The day's digits, and the sign before the time.
    guard first == low, (second ^ known) & 0xff_ffff == 0,
      second >> 16 & 0xff == 0x54 || second >> 16 & 0xff == 0x20
    else { return nil }
    let (a, b) = (Int32(second >> 24 & 0xff) - 0x30, Int32(second >> 32 & 0xff) - 0x30)
    let (c, d) = (Int32(second >> 48 & 0xff) - 0x30, Int32(second >> 56 & 0xff) - 0x30)
    guard (0...2).contains(a), (0...9).contains(b), (0...5).contains(c), (0...9).contains(d),
      second >> 40 & 0xff == 0x3a, a * 10 + b < 24
    else { return nil }
    var moment = Moment(day: writtenDay, minute: (a * 10 + b) * 60 + c * 10 + d, offset: nil)
    if cell.count > 16 {
      guard cell.count >= 19, bytes[cell.start + 16] == 0x3a, isDigit(bytes[cell.start + 17]),
        isDigit(bytes[cell.start + 18]), bytes[cell.start + 17] < 0x36
      else { return nil }
      if cell.count == 20 {
        guard bytes[cell.start + 19] == 0x5a else { return nil }
        moment.offset = 0
        hasOffsets = true
      }
    }
    quick += 1
    return moment
  }
}
