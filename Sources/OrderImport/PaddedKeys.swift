import Commerce
import Diagnostics

/// How many numbers stand for customers both with and without leading zeros, such as `0000072` and
/// `72`: a spreadsheet takes them away, and one person becomes two.
///
/// Cost: O(customers), and O(n log n) of those that are numbers if some begin with a zero.
func keysApartByZeros(_ keys: KeyTable) -> Int {
  guard (0..<keys.count).contains(where: { keys[Int32($0)].first == 0x30 }) else { return 0 }
  var numbers: [(value: UInt64, digits: Int)] = []
  for code in 0..<keys.count {
    let key = keys[Int32(code)]
    guard key.count <= mostDigits, key.allSatisfy(isDigit) else { continue }
    let value = key.reduce(0 as UInt64) { $0 * 10 + UInt64($1 - 0x30) }
    if value > 0 { numbers.append((value, key.count)) }
  }
  numbers.sort(by: <)
  // Keys of two kinds, an id and a telephone number, may be the same digits: they are no pair.
  return zip(numbers, numbers.dropFirst()).count { one, other in
    one.value == other.value && one.digits != other.digits
  }
}

/// Digits whose number fits into 64 bits.
private let mostDigits = 19

/// Says how many customers seem to be two because of zeros.
func reportPaddedKeys(_ ledger: Ledger, _ files: [ReadFile], _ findings: inout Findings) {
  // Within one file a program treats all ids alike.
  guard files.count > 1 else { return }
  let count = keysApartByZeros(ledger.customers)
  if count > 0 { findings.add(.keysApartByZeros(count)) }
}

extension Diagnostic {
  fileprivate static func keysApartByZeros(_ count: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "\(count) customer\(count == 1 ? "" : "s") differ\(count == 1 ? "s" : "") from another one by "
        + "zeros before the id only, expected one spelling; they are counted as two people each",
      code: "orders.customer-zeros",
      hint: "export the ids as text in every file, and do not save it from a spreadsheet"
    )
  }
}
