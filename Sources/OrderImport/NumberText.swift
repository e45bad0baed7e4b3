/// A cell taken apart: its sign, digits, and where the separators stand among the digits.
///
/// What else may stand: a currency's sign or code, blanks, a minus in front or behind, parentheses
/// for one, and the dash of `500,-`. A percent sign, an exponent or any other letter makes it no
/// number.
struct NumberText {
  /// Digits and separators only, as they came.
  private var marks = InlineArray<72, UInt8>(repeating: 0)
  private var count = 0
  private var isNegative = false
  /// The currency's signs and codes that stand there.
  private(set) var currency = CurrencyMarks.none
  private(set) var separators = (points: 0, commas: 0, others: 0)

  // Where the cell has been read to, and what came before.
  private var at: Int
  private let end: Int
  private var hasSign = false
  private var isInParentheses = false
  /// Only blanks and currencies may follow.
  private var hasEnded = false

  init?(_ bytes: Span<UInt8>, _ cell: Cell) {
    guard cell.count <= 64 else { return nil }
    (at, end) = (cell.start, cell.end)
    var isBehindWord = false
    while at < end {
      if isBehindWord, bytes[at] == NumberColumn.point {
        // The point of `kr.` or `Rs.` is no separator.
        isBehindWord = false
        at += 1
      } else if isDigit(bytes[at]) || isSeparator(bytes[at]) {
        guard takeMark(bytes) else { return nil }
      } else if takeParenthesis(bytes) || takeMinus(bytes) || takeBlank(bytes) {
        isBehindWord = false
      } else {
        guard let mark = CurrencyMarks.mark(bytes, at, end) else { return nil }
        at += mark.length
        currency.add(mark.index)
        isBehindWord = isLetter(bytes[at - 1])
        if count > 0 { hasEnded = true }
      }
    }
    guard !isInParentheses, (0..<count).contains(where: { isDigit(marks[$0]) }) else { return nil }
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == NumberColumn.point || byte == NumberColumn.comma
  }

  private func hasDigitBehind(_ bytes: Span<UInt8>, _ length: Int) -> Bool {
    at + length < end && isDigit(bytes[at + length])
  }

  private mutating func append(_ byte: UInt8) {
    marks[count] = byte
    count += 1
  }

  private mutating func takeMark(_ bytes: Span<UInt8>) -> Bool {
    let byte = bytes[at]
    if count > 0 || isDigit(byte) || hasDigitBehind(bytes, 1) {
      guard !hasEnded else { return false }
      append(byte)
      if byte == NumberColumn.point { separators.points += 1 }
      if byte == NumberColumn.comma { separators.commas += 1 }
    }
    at += 1
    return true
  }

  private mutating func takeParenthesis(_ bytes: Span<UInt8>) -> Bool {
    if bytes[at] == 0x28, count == 0, !hasSign {
      (hasSign, isInParentheses, isNegative) = (true, true, true)
    } else if bytes[at] == 0x29, isInParentheses, count > 0 {
      (isInParentheses, hasEnded) = (false, true)
    } else {
      return false
    }
    at += 1
    return true
  }

  /// Takes a plus or minus, or the dashes that stand for no decimals; false if none is there.
  private mutating func takeMinus(_ bytes: Span<UInt8>) -> Bool {
    if bytes[at] == 0x2b, count == 0, !hasSign {
      hasSign = true
      at += 1
      return true
    }
    guard let dash = dash(bytes) else { return false }
    if count > 1, isSeparator(marks[count - 1]), isDigit(marks[count - 2]) {
      append(0x30)
      hasEnded = true
      at += dash.length
      while let more = self.dash(bytes) { at += more.length }
      return true
    }
    guard dash.isMinus, !hasSign else { return false }
    (hasSign, isNegative) = (true, true)
    if count > 0 { hasEnded = true }
    at += dash.length
    return true
  }

  /// A hyphen, U+2212 minus sign or U+2010 and U+2011 hyphens; the longer dashes are no minus.
  private func dash(_ bytes: Span<UInt8>) -> (length: Int, isMinus: Bool)? {
    guard at < end else { return nil }
    if bytes[at] == 0x2d { return (1, true) }
    guard at + 2 < end, bytes[at] == 0xe2 else { return nil }
    switch (bytes[at + 1], bytes[at + 2]) {
    case (0x88, 0x92), (0x80, 0x90), (0x80, 0x91): return (3, true)
    case (0x80, 0x93), (0x80, 0x94): return (3, false)
    default: return nil
    }
  }

  /// Takes a blank or an apostrophe; between digits it parts thousands.
  private mutating func takeBlank(_ bytes: Span<UInt8>) -> Bool {
    var length = bytes[at] == 0x27 ? 1 : blankLength(bytes, at, end)
    if length == 0, at + 2 < end, (bytes[at], bytes[at + 1], bytes[at + 2]) == (0xe2, 0x80, 0x99) {
      length = 3
    }
    guard length > 0 else { return false }
    if count > 0, !hasEnded, isDigit(marks[count - 1]), hasDigitBehind(bytes, length) {
      separators.others += 1
      append(space)
    }
    at += length
    return true
  }

  /// Whether the separators stand where they may: thousands in threes, or by commas as in India,
  /// `12,34,567`; one decimal sign last.
  ///
  /// Whole numbers have no decimal of three digits: `150.000` dong are a hundred and fifty thousand.
  func fits(decimal: UInt8, isWhole: Bool = false) -> Bool {
    var length = 0
    var groups = 0
    var groupSign: UInt8 = 0
    var hasDecimal = false
    var (isInThrees, isIndian) = (true, true)
    func isGroupedWell() -> Bool { groups == 0 || (length == 3 && (isInThrees || isIndian)) }
    for index in 0..<count {
      let mark = marks[index]
      if isDigit(mark) {
        length += 1
      } else if mark == decimal {
        if hasDecimal || !isGroupedWell() { return false }
        hasDecimal = true
        length = 0
      } else {
        if hasDecimal || length == 0 || length > 3 || (groups > 0 && mark != groupSign) {
          return false
        }
        if groups > 0, length != 3 { isInThrees = false }
        if length == 3 || mark != NumberColumn.comma { isIndian = false }
        groupSign = mark
        groups += 1
        length = 0
      }
    }
    if isWhole, hasDecimal, groups == 0, length == 3, marks[0] != 0x30 { return false }
    return hasDecimal || isGroupedWell()
  }

  /// Millionths of a number that fits; `nil` beyond `NumberColumn.maximum`.
  ///
  /// More than six decimals are rounded half to even.
  func value(decimal: UInt8) -> Int64? {
    var value: Int64 = 0
    var decimals = -1
    var rest: (digit: UInt8, more: Bool)?
    for index in 0..<count {
      let mark = marks[index]
      guard isDigit(mark) else {
        if mark == decimal { decimals = 0 }
        continue
      }
      let digit = mark - 0x30
      if decimals >= 6 {
        if let known = rest {
          rest = (known.digit, known.more || digit > 0)
        } else {
          rest = (digit, false)
        }
        continue
      }
      if decimals >= 0 { decimals += 1 }
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow || scaled > NumberColumn.maximum { return nil }
      value = scaled + Int64(digit)
    }
    for _ in max(0, decimals)..<6 {
      let (scaled, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = scaled
    }
    if let rest, rest.digit > 5 || (rest.digit == 5 && (rest.more || value % 2 != 0)) { value += 1 }
    guard value <= NumberColumn.maximum else { return nil }
    return isNegative ? -value : value
  }
}
