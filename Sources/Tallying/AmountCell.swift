/// An amount of which the first decimal digits are kept, as a small number.
///
/// Numbers ascend with amounts: 32,768 is zero, above it 1,000 numbers a power of ten.
struct AmountCell {
  let number: UInt64
  /// The amount with all but its first digits zeroed, towards zero.
  let value: Int64

  /// Keeps the first two or three digits; amounts with fewer stay as they are.
  init(_ amount: Int64, digits: Int) {
    let limit: Int64 = digits == 2 ? 100 : 1000
    var rest = amount.magnitude
    var power: UInt64 = 1
    var step = 0
    while rest >= limit.magnitude {
      rest /= 10
      power *= 10
      step += 1
    }
    let cell = step * 1000 + Int(rest)
    number = UInt64(amount < 0 ? 32_768 - cell : 32_768 + cell)
    value = amount < 0 ? -Int64(rest * power) : Int64(rest * power)
  }
}
