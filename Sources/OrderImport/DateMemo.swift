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
    guard count >= 16 else {
      writtenDay = .min
      return
    }
    let second = unsafe raw.unsafeLoadUnaligned(fromByteOffset: cell.start + 8, as: UInt64.self)
    let sign = second.littleEndian &>> 16 & 0xff
    let dashes = low.littleEndian & 0xff00_00ff_0000_0000
    let isWritten = dashes == 0x2d00_002d_0000_0000 && (sign == 0x54 || sign == 0x20)
    writtenDay = isWritten ? moment.day : .min
  }

  /// Reads `YYYY-MM-DD HH:MM[:SS][Z]`; `nil` for anything else.
  @inline(__always)
  mutating func quickly(_ bytes: Span<UInt8>, _ cell: Cell) -> Moment? {
    guard cell.count >= 16, cell.count <= 20 else { return nil }
    let raw = unsafe bytes.bytes
    let first = unsafe raw.unsafeLoadUnaligned(fromByteOffset: cell.start, as: UInt64.self)
    let second = unsafe raw.unsafeLoadUnaligned(fromByteOffset: cell.start + 8, as: UInt64.self)
      .littleEndian
    let known = (count > 16 ? middle : high).littleEndian
    // Mostly the day of the one before, with the same sign before the time.
    var day = writtenDay
    if day == .min || first != low || (second ^ known) & 0xff_ffff != 0 {
      guard let other = DateMemo.day(first.littleEndian, second) else { return nil }
      day = other
    }
    // `HH:MM`: each byte above its least, and none beyond its most.
    let time = (second &>> 24) &- 0x30_303a_3030
    guard (time | (time &+ 0x76_7a7f_767d)) & 0x80_8080_8080 == 0 else { return nil }
    let hour = Int32(truncatingIfNeeded: (time & 0xff) &* 10 &+ (time &>> 8 & 0xff))
    guard hour < 24 else { return nil }
    let ofHour = Int32(truncatingIfNeeded: (time &>> 24 & 0xff) &* 10 &+ (time &>> 32 & 0xff))
    var moment = Moment(day: day, minute: hour &* 60 &+ ofHour, offset: nil)
    if cell.count > 16 {
      guard cell.count >= 19 else { return nil }
      let end = unsafe raw.unsafeLoadUnaligned(fromByteOffset: cell.end - 8, as: UInt64.self)
        .littleEndian
      // `:SS`, and perhaps `Z`.
      let rest = end &>> (cell.count == 20 ? 32 : 40)
      let seconds = (rest & 0xff_ffff) &- 0x30_303a
      guard (seconds | (seconds &+ 0x76_7a7f)) & 0x80_8080 == 0 else { return nil }
      if cell.count == 20 {
        guard rest &>> 24 == 0x5a else { return nil }
        moment.offset = 0
        hasOffsets = true
      }
    }
    quick &+= 1
    return moment
  }

  /// The day of `YYYY-MM-` and `DD` with a blank or `T` behind it; `nil` if they are no such thing.
  @inline(never)
  private static func day(_ first: UInt64, _ second: UInt64) -> Int32? {
    let sign = second &>> 16 & 0xff
    guard first & 0xff00_00ff_0000_0000 == 0x2d00_002d_0000_0000, sign == 0x54 || sign == 0x20
    else { return nil }
    // Digits alone: YYYY0MM0, and DD.
    let all = (first & 0x00ff_ff00_ffff_ffff) &- 0x0030_3000_3030_3030
    let last = (second & 0xffff) &- 0x3030
    let isDigits = (all | (all &+ 0x0076_7600_7676_7676)) & 0x8080_8080_8080_8080 == 0
    guard isDigits, (last | (last &+ 0x7676)) & 0x8080 == 0 else { return nil }
    func digit(_ place: UInt64) -> Int { Int(truncatingIfNeeded: all &>> (place &* 8) & 0xff) }
    let year = digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3)
    let month = digit(5) &* 10 &+ digit(6)
    let day = Int(truncatingIfNeeded: (last & 0xff) &* 10 &+ (last &>> 8 & 0xff))
    return civilDay(year, month, day)
  }
}
