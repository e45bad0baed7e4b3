/// Amounts of which the first decimal digits are kept, numbered without holes, ascending.
///
/// With three digits 0…999 are their own numbers and each power of ten above has 900 more, with two
/// 0…99 and 90.
struct AmountCell: Sendable {
  /// Amounts from 0 to below this many minor units have a number.
  static let limit: Int64 = 1_000_000_000_000
  /// More than the largest number of three and of two digits.
  static let threeDigits = 9 * 900 + 1000
  static let twoDigits = 10 * 90 + 100

  private static let powers: [UInt64] = (0...19).reduce(into: []) { powers, _ in
    powers.append((powers.last ?? 0) == 0 ? 1 : powers[powers.count - 1] &* 10)
  }

  /// Its number where three digits are kept.
  let three: Int
  /// Its number where two are kept.
  var two: Int {
    guard three >= 100 else { return three }
    let (step, rest) = three < 1000 ? (0, three) : AmountCell.split(three)
    return (step + 1) * 90 + rest / 10
  }

  /// `amount`: 0 ..< `limit`.
  @inline(__always)
  init(_ amount: Int64) {
    if amount < 1000 {
      three = Int(amount)
    } else if amount < 100_000 {
      three = amount < 10_000 ? 900 + Int(amount) / 10 : 1800 + Int(amount) / 100
    } else if amount < 10_000_000 {
      three = amount < 1_000_000 ? 2700 + Int(amount) / 1000 : 3600 + Int(amount) / 10_000
    } else {
      three = AmountCell.large(amount)
    }
  }

  private static func large(_ amount: Int64) -> Int {
    var rest = amount
    var step = 0
    while rest >= 1000 {
      rest /= 10
      step += 1
    }
    return step * 900 + Int(rest)
  }

  private static func split(_ three: Int) -> (step: Int, rest: Int) {
    let step = (three - 100) / 900
    return (step, three - step * 900)
  }

  /// The amount of a number, all but the kept digits zeroed.
  static func value(three number: Int) -> Int64 {
    guard number >= 1000 else { return Int64(number) }
    let (step, rest) = split(number)
    return Int64(rest) * Int64(powers[step])
  }

  static func value(two number: Int) -> Int64 {
    guard number >= 100 else { return Int64(number) }
    let step = (number - 10) / 90
    return Int64(number - step * 90) * Int64(powers[step])
  }

  /// Any amount with all but its first digits zeroed, towards zero.
  static func kept(_ amount: Int64, digits: Int) -> Int64 {
    let limit: UInt64 = digits == 2 ? 100 : 1000
    var power: UInt64 = 1
    while amount.magnitude / power >= limit { power *= 10 }
    let kept = Int64(amount.magnitude / power * power)
    return amount < 0 ? -kept : kept
  }

  /// The amounts that are kept as a value of three digits.
  static func amounts(of value: Int64) -> ClosedRange<Int64> {
    var power: UInt64 = 1
    while value.magnitude / power >= 1000 { power *= 10 }
    let rest = Int64(power - 1)
    return value < 0 ? (value - rest)...value : value...(value + rest)
  }
}
