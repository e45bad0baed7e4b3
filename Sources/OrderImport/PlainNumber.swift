/// Numbers as a person would write them, made from those that a spreadsheet or a database keeps.
enum PlainNumber {
  /// More digits than a double is sure of: what stands behind them may be made up.
  static let sureDigits = 15

  /// A number as a spreadsheet's file writes it, as decimal digits.
  ///
  /// `0.1 + 0.2` is kept as 0.30000000000000004 and shown as 0.3, with 15 digits; so is it here. A
  /// whole number of more digits stays as it is if its last digits are written out, because then no
  /// double has been between; else it was rounded, and is written as 3.51531E+16, which no reader of
  /// ids takes for one.
  ///
  /// - Returns: whether digits were lost.
  static func append(_ raw: Span<UInt8>, to output: inout [UInt8]) -> Bool {
    var digits = 0
    var isWhole = true
    var isLong = false
    var isExact = false
    for at in 0..<raw.count {
      switch raw[at] {
      case 0x30...0x39:
        if digits > 0 || raw[at] != 0x30 { digits += 1 }
        if digits > sureDigits {
          isLong = true
          isExact = isExact || raw[at] != 0x30
        }
      case 0x2e where isWhole: isWhole = false
      case 0x2d where at == 0: continue
      default: return appendDouble(raw, to: &output)
      }
    }
    guard isLong, !(isWhole && isExact) else {
      appendWithoutZeros(raw, isWhole: isWhole, to: &output)
      return false
    }
    return appendDouble(raw, to: &output)
  }

  /// Zeros behind the point say nothing, and an id that was kept as 17850.0 is 17850.
  static func appendWithoutZeros(_ raw: Span<UInt8>, isWhole: Bool, to output: inout [UInt8]) {
    var end = raw.count
    if !isWhole {
      while end > 1, raw[end - 1] == 0x30 { end -= 1 }
      if raw[end - 1] == 0x2e { end -= 1 }
    }
    output.append(raw, 0..<end)
  }

  private static func appendDouble(_ raw: Span<UInt8>, to output: inout [UInt8]) -> Bool {
    let bytes = array(raw, Cell(start: 0, end: raw.count))
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else {
      output += bytes
      return false
    }
    return append(value, to: &output)
  }

  /// A double with at most 15 digits; from 10¹⁵ on with an exponent.
  ///
  /// - Returns: whether digits may be lost.
  @discardableResult
  static func append(_ value: Double, to output: inout [UInt8]) -> Bool {
    guard value.isFinite else { return false }
    var decimal = Decimal(value)
    decimal.round(to: sureDigits)
    if value < 0, decimal.digits != [0] { output.append(0x2d) }
    guard decimal.point > sureDigits else {
      decimal.appendPlain(to: &output)
      return false
    }
    output.append(0x30 + decimal.digits[0])
    if decimal.digits.count > 1 {
      output.append(0x2e)
      output += decimal.digits.dropFirst().map { 0x30 + $0 }
    }
    output += Array("E+\(decimal.point - 1)".utf8)
    return true
  }

  /// 0.DIGITS × 10^point.
  private struct Decimal {
    var digits: [UInt8] = []
    var point = 0

    init(_ value: Double) {
      var exponent = 0
      var hasPoint = false
      let text = Array(value.magnitude.description.utf8)
      for (index, byte) in text.enumerated() {
        if byte == 0x2e {
          hasPoint = true
        } else if byte == 0x65 {
          exponent = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
          break
        } else {
          digits.append(byte - 0x30)
          if !hasPoint { point += 1 }
        }
      }
      point += exponent
      let zeros = digits.prefix { $0 == 0 }.count
      digits.removeFirst(zeros)
      point -= zeros
      trim()
    }

    private mutating func trim() {
      while digits.last == 0 { digits.removeLast() }
      if digits.isEmpty { (digits, point) = ([0], 1) }
    }

    mutating func round(to count: Int) {
      guard digits.count > count else { return }
      let isUp = digits[count] >= 5
      digits.removeLast(digits.count - count)
      if isUp {
        var at = count - 1
        while at >= 0, digits[at] == 9 {
          digits[at] = 0
          at -= 1
        }
        if at >= 0 {
          digits[at] += 1
        } else {
          digits.insert(1, at: 0)
          point += 1
        }
      }
      trim()
    }

    func appendPlain(to output: inout [UInt8]) {
      if point <= 0 {
        output += [0x30, 0x2e] + [UInt8](repeating: 0x30, count: min(-point, 400))
        output += digits.map { 0x30 + $0 }
        return
      }
      for (index, digit) in digits.enumerated() {
        if index == point { output.append(0x2e) }
        output.append(0x30 + digit)
      }
      if digits.count < point {
        output += [UInt8](repeating: 0x30, count: point - digits.count)
      }
    }
  }
}
