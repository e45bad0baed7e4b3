/// An ISO 4217 currency: its code and how many decimals its smallest unit has.
package struct Currency: Hashable, Sendable, Codable {
  package let code: String
  package let decimals: Int

  /// The currency of a code in any case; unknown codes have two decimals.
  package init(code: String) {
    self.code = code.uppercased()
    decimals = Currency.decimalsByCode[self.code] ?? 2
  }

  /// Stands where the export does not say; two decimals.
  package static let unknown = Currency(code: "XXX")

  /// `10` to the power of `decimals`.
  package var unit: Int64 {
    var value: Int64 = 1
    for _ in 0..<decimals { value *= 10 }
    return value
  }

  /// Active codes whose minor unit is not two decimals (ISO 4217, list one).
  private static let decimalsByCode: [String: Int] = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0,
    "RWF": 0, "UGX": 0, "UYI": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0, "BHD": 3,
    "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3, "CLF": 4, "UYW": 4,
  ]
}
