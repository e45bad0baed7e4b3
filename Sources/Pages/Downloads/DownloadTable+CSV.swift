package import Commerce
import Retention

extension DownloadTable {
  /// The table for a spreadsheet: UTF-8 with a mark, RFC 4180, no cell that runs as a formula.
  package func csv(currency: Currency) -> [UInt8] {
    var text = "\u{FEFF}" + columns.map(csvField).joined(separator: ",") + "\r\n"
    for row in rows {
      text += row.map { csvField($0, currency: currency) }.joined(separator: ",") + "\r\n"
    }
    return Array(text.utf8)
  }

  private func csvField(_ value: Value, currency: Currency) -> String {
    switch value {
    case .text(let text): csvField(text)
    case .whole(let number): String(number)
    case .real(let number): plain(number)
    case .money(let minor): amount(minor, currency: currency)
    case .meanMoney(let minor):
      plain((minor / Double(currency.unit) * 10_000).rounded(.toNearestOrEven) / 10_000)
    case .missing(let word): word.rawValue
    case .empty: ""
    }
  }

  /// Text as a field: harmless, and quoted where it has to be.
  private func csvField(_ text: String) -> String {
    let safe = startsLikeAFormula(text) ? "'" + text : text
    let needsQuotes = safe.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard needsQuotes || safe.first == " " || safe.last == " " else { return safe }
    var quoted = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// An exact decimal: 7940.00.
  private func amount(_ minor: Int64, currency: Currency) -> String {
    guard currency.decimals > 0 else { return String(minor) }
    let unit = currency.unit.magnitude
    let size = minor.magnitude
    let decimals = padded(Int(size % unit), currency.decimals)
    return (minor < 0 ? "-" : "") + String(size / unit) + "." + decimals
  }

  /// Shortest form; a whole number without a point.
  private func plain(_ number: Double) -> String {
    guard number.isFinite else { return "" }
    let whole = Int(exactly: number)
    return whole.map(String.init) ?? "\(number)"
  }
}

/// Whether a spreadsheet may take a text for a formula: it starts, also after blanks and in the
/// wide, small, raised and lowered forms that fold to them (NFKC), with `= + - @`, or with a tab or
/// a line end.
func startsLikeAFormula(_ text: String) -> Bool {
  for scalar in text.unicodeScalars {
    if scalar == "\t" || scalar == "\r" || scalar == "\n" { return true }
    if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint { continue }
    return formulaStarts.contains(scalar)
  }
  return false
}

private let formulaStarts: Set<Unicode.Scalar> = [
  "=", "\u{FF1D}", "\u{FE66}", "\u{207C}", "\u{208C}", "\u{2A75}", "\u{2A76}",
  "+", "\u{FF0B}", "\u{FE62}", "\u{207A}", "\u{208A}", "\u{FB29}",
  "-", "\u{FF0D}", "\u{FE63}", "\u{2212}", "\u{207B}", "\u{208B}",
  "@", "\u{FF20}", "\u{FE6B}",
]
