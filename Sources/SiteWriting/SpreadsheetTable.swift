/// A table for a spreadsheet program in which no cell can run.
///
/// A text that begins, also after white space and in the wide or small forms of the letters, with
/// `=`, `+`, `-` or `@`, or with a tab or a carriage return, is taken for a formula when the file
/// is opened; it gets a quote in front. That goes for private lists too: they are opened by hand,
/// and a quoted row has its file and line beside it for whoever needs it letter by letter.
package struct SpreadsheetTable: Sendable {
  package enum Cell: Sendable, Hashable {
    /// Text from the input or from a person.
    case text(String)
    /// A number or a day that the program wrote itself; it may begin with a minus sign.
    case exact(String)
  }

  package private(set) var bytes: [UInt8] = []

  package init(columns: [String]) {
    append(columns.map(Cell.text))
  }

  package mutating func append(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): appendQuoted(beginsLikeAFormula(text) ? "'" + text : text)
      case .exact(let text): appendQuoted(text)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Takes what was appended so far, so that a long table never stands in memory whole.
  package mutating func drain() -> [UInt8] {
    let taken = bytes
    bytes.removeAll(keepingCapacity: true)
    return taken
  }

  private mutating func appendQuoted(_ text: String) {
    let quote = UInt8(ascii: "\"")
    let special: Set<UInt8> = [quote, UInt8(ascii: ","), 10, 13]
    guard text.utf8.contains(where: special.contains) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}

/// The letters that spreadsheets begin a formula with, and all that become one of them when a
/// program folds wide, small, raised and lowered forms (NFKC), with the minus sign proper.
private let formulaStarts: Set<Unicode.Scalar> = [
  "=", "+", "-", "@",
  "\u{FF1D}", "\u{FE66}", "\u{207C}", "\u{208C}", "\u{2A75}", "\u{2A76}",
  "\u{FF0B}", "\u{FE62}", "\u{207A}", "\u{208A}", "\u{FB29}",
  "\u{FF0D}", "\u{FE63}", "\u{2212}", "\u{207B}", "\u{208B}",
  "\u{FF20}", "\u{FE6B}",
]

func beginsLikeAFormula(_ text: String) -> Bool {
  for scalar in text.unicodeScalars {
    if scalar == "\t" || scalar == "\r" { return true }
    let invisible = scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
    if !invisible { return formulaStarts.contains(scalar) }
  }
  return false
}
