/// Reads the numbers of one column as millionths, exactly.
///
/// What separates decimals is one decision for the column: `decimal` is what is assumed now, and
/// the counts say what the cells themselves show. A cell that cannot be read that way is `nil`,
/// never another number.
struct NumberColumn: Equatable {
  /// `.` or `,`.
  var decimal: UInt8
  /// Amounts of a currency without minor units: three digits behind one sign are a group.
  var isWhole = false
  /// Cells that can only be read with a decimal point, or only with a decimal comma.
  private(set) var pointEvidence = 0
  private(set) var commaEvidence = 0
  /// Cells like `1,299` and `1.299`, which both readings allow.
  private(set) var ambiguousComma = 0
  private(set) var ambiguousPoint = 0
  /// The sign between thousands; 0 where none was seen.
  private(set) var grouping: UInt8 = 0
  /// Marks of currencies in the cells since they were last taken.
  var currency = CurrencyMarks.none

  init(decimal: UInt8 = point, isWhole: Bool = false) {
    self.decimal = decimal
    self.isWhole = isWhole
  }

  static let point: UInt8 = 0x2e
  static let comma: UInt8 = 0x2c
  /// A million million units: more is a slip, and sums must not overflow.
  static let maximum: Int64 = 1_000_000_000_000 * 1_000_000

  /// What the cells seen so far say; the present choice where they say nothing.
  var decided: UInt8 {
    if commaEvidence > pointEvidence { return NumberColumn.comma }
    if pointEvidence > commaEvidence { return NumberColumn.point }
    return decimal
  }

  /// Nothing but cells that could be read both ways.
  var isUndecided: Bool {
    pointEvidence == 0 && commaEvidence == 0 && ambiguousComma + ambiguousPoint > 0
  }

  /// Goes on with what was seen in the rows right behind, read under the same assumption.
  ///
  /// Merging the parts of a column in the order of its rows gives what reading it whole does.
  mutating func merge(_ next: NumberColumn) {
    pointEvidence += next.pointEvidence
    commaEvidence += next.commaEvidence
    ambiguousComma += next.ambiguousComma
    ambiguousPoint += next.ambiguousPoint
    if next.grouping != 0 { grouping = next.grouping }
  }

  @inline(__always)
  mutating func read(_ bytes: Span<UInt8>, _ cell: Cell) -> Int64? {
    if cell.count == 1 {
      let digit = bytes[cell.start] &- 0x30
      if digit < 10 { return Int64(digit) &* 1_000_000 }
    } else if decimal == NumberColumn.point, cell.count >= 4, cell.count <= 8, cell.end >= 8,
      bytes[cell.end &- 3] == NumberColumn.point,
      let cents = NumberColumn.eightSigns(bytes, cell)
    {
      pointEvidence += 1
      return cents &* 10_000
    }
    return readDigits(bytes, cell)
  }

  /// A cell of the form `12.34` as hundredths; `nil` for any other, however good a number it is.
  @inline(__always)
  static func hundredths(_ bytes: Span<UInt8>, _ cell: Cell) -> Int64? {
    guard cell.count >= 4, cell.count <= 8, cell.end >= 8, bytes[cell.end &- 3] == point else {
      return nil
    }
    return eightSigns(bytes, cell)
  }

  /// Counts cells that only a decimal point lets be read.
  @inline(__always)
  mutating func count(points cells: Int) { pointEvidence += cells }

  /// Reads `1.00` … `12345.67` at once, as hundredths; `nil` if it holds anything but digits.
  @inline(__always)
  private static func eightSigns(_ bytes: Span<UInt8>, _ cell: Cell) -> Int64? {
    let raw = unsafe bytes.bytes
    var word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: cell.end &- 8, as: UInt64.self)
      .littleEndian
    let strange = UInt64(truncatingIfNeeded: (8 &- cell.count) &* 8)
    // Signs before the cell become zeros, and so does the point, the sixth of eight.
    let before = (1 as UInt64 &<< strange) &- 1
    word = (word & ~before) | (0x3030_3030_3030_3030 & before)
    word = (word & ~(0xff &<< 40)) | 0x30 &<< 40
    let digits = word &- 0x3030_3030_3030_3030
    guard (digits | (digits &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0 else {
      return nil
    }
    // Two, four, then eight digits at a time.
    let pairs = (digits &* 10 &+ digits &>> 8) & 0x00ff_00ff_00ff_00ff
    let fours = (pairs &* 100 &+ pairs &>> 16) & 0x0000_ffff_0000_ffff
    let all = (fours &* 10_000 &+ fours &>> 32) & 0xffff_ffff
    let whole = all / 1000
    return Int64(whole &* 100 &+ (all &- whole &* 1000))
  }

  /// Digits, perhaps a decimal point and up to two digits.
  @inline(never)
  private mutating func readDigits(_ bytes: Span<UInt8>, _ cell: Cell) -> Int64? {
    var value: Int64 = 0
    var at = cell.start
    let limit = min(cell.end, cell.start + 10)
    while at < limit {
      let digit = bytes[at] &- 0x30
      if digit >= 10 { break }
      value = value * 10 + Int64(digit)
      at += 1
    }
    if at == cell.end, at > cell.start { return value * 1_000_000 }
    if decimal == NumberColumn.point, at > cell.start, cell.end - at <= 3, cell.end - at >= 2,
      bytes[at] == NumberColumn.point
    {
      let tenths = bytes[at + 1] &- 0x30
      let hundredths = cell.end - at == 3 ? bytes[at + 2] &- 0x30 : 0
      if tenths < 10, hundredths < 10 {
        pointEvidence += 1
        return value * 1_000_000 + Int64(tenths) * 100_000 + Int64(hundredths) * 10_000
      }
    }
    return readSlowly(bytes, cell)
  }

  private mutating func readSlowly(_ bytes: Span<UInt8>, _ cell: Cell) -> Int64? {
    if hasFullWidth(bytes, cell) {
      let narrow = narrowed(bytes, cell)
      return readPlainly(narrow.span, Cell(start: 0, end: narrow.count))
    }
    return readPlainly(bytes, cell)
  }

  private mutating func readPlainly(_ bytes: Span<UInt8>, _ cell: Cell) -> Int64? {
    guard let number = NumberText(bytes, cell) else { return nil }
    let separators = number.separators
    var fits = true
    if separators.points + separators.commas > 0 {
      let asPoint = number.fits(decimal: NumberColumn.point, isWhole: isWhole)
      let asComma = number.fits(decimal: NumberColumn.comma, isWhole: isWhole)
      learn(separators.commas > 0, separators.points > 0, asPoint, asComma)
      fits = decimal == NumberColumn.point ? asPoint : asComma
    } else {
      fits = number.fits(decimal: decimal)
    }
    guard fits else { return nil }
    if separators.others > 0 { grouping = space }
    if number.currency != .none { currency = number.currency }
    return number.value(decimal: decimal)
  }

  private mutating func learn(
    _ hasCommas: Bool,
    _ hasPoints: Bool,
    _ asPoint: Bool,
    _ asComma: Bool
  ) {
    switch (asPoint, asComma) {
    case (true, false): pointEvidence += 1
    case (false, true): commaEvidence += 1
    case (true, true):
      if hasCommas { ambiguousComma += 1 } else { ambiguousPoint += 1 }
    case (false, false): return
    }
    if decimal == NumberColumn.point, asPoint, hasCommas {
      grouping = NumberColumn.comma
    }
    if decimal == NumberColumn.comma, asComma, hasPoints {
      grouping = NumberColumn.point
    }
  }
}

/// A product of millionths, as millionths that still round as the exact product would.
///
/// Where more than six decimals remain, the last digit is made neither 0 nor 5, so that a later
/// rounding to fewer decimals takes no tie for exact.
func product(_ a: Int64, _ b: Int64) -> Int64? {
  if a == 1_000_000 { return b }
  if b == 1_000_000 { return a }
  // Whole pieces need no division of 128 bits.
  let pieces = a / 1_000_000
  if pieces &* 1_000_000 == a, pieces.magnitude < 1 << 20, b.magnitude < 1 << 40 {
    let whole = pieces * b
    if whole.magnitude <= NumberColumn.maximum.magnitude { return whole }
  }
  let whole = Int128(a) * Int128(b)
  let (quotient, remainder) = whole.quotientAndRemainder(dividingBy: 1_000_000)
  guard quotient.magnitude <= Int128(NumberColumn.maximum).magnitude else { return nil }
  let value = Int64(quotient)
  if remainder != 0, value % 5 == 0 { return value + (whole < 0 ? -1 : 1) }
  return value
}
