import Diagnostics

extension Diagnostic {
  /// What to say of files that are neither text nor anything that can be unpacked.
  static func foreign(_ name: String, _ bytes: Span<UInt8>) -> Diagnostic? {
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
      // The name of the stream that a workbook with a password lies in, as UTF-16.
      let locked = "EncryptedPackage".utf8.flatMap { [UInt8]([$0, 0]) }
      return bytes.holds(locked) ? .lockedWorkbook(name) : .oldWorkbook(name)
    }
    if bytes.starts(with: Array("PAR1".utf8))
      || bytes.starts(with: Array("%PDF-".utf8))
    {
      return .binary(name)
    }
    return nil
  }

  /// Up to five names in quotes, and how many more there are.
  static func firstFew(_ names: [String]) -> String {
    let shown = names.prefix(5).map { "\"\(printable($0))\"" }.joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }

  /// An error of a file as a whole.
  static func error(
    _ name: String,
    line: Int? = nil,
    _ message: String,
    code: String,
    hint: String
  ) -> Diagnostic {
    Diagnostic(.error, at: SourceLocation(name, line: line), message, code: code, hint: hint)
  }

  static func oldWorkbook(_ name: String) -> Diagnostic {
    error(
      name,
      "this is an Excel file of the old kind (.xls), which is not read",
      code: "orders.xls",
      hint: "open it in a spreadsheet and save it as .xlsx or CSV"
    )
  }

  static func lockedWorkbook(_ name: String) -> Diagnostic {
    error(
      name,
      "the Excel file is locked with a password",
      code: "orders.xlsx-locked",
      hint: "open it with the password and save it without one"
    )
  }

  static func markup(_ name: String) -> Diagnostic {
    error(
      name,
      "this is a web page or XML, expected a CSV or .xlsx file",
      code: "orders.markup",
      hint: "open it in a spreadsheet and save it as .xlsx or CSV"
    )
  }

  static func nestedTooDeep(_ name: String) -> Diagnostic {
    error(
      name,
      "packed files lie in one another more than 3 deep",
      code: "orders.nested",
      hint: "unpack it first"
    )
  }

  static func brokenJSON(_ name: String, line: Int) -> Diagnostic {
    error(
      name,
      line: line,
      "this stops to be a list of JSON objects here: it is damaged or not complete",
      code: "orders.json-damaged",
      hint: "download it again"
    )
  }

  static func badLine(_ name: String, line: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name, line: line),
      "this line is no JSON object",
      code: "orders.json-line",
      hint: "export the orders again"
    )
  }

  static func tooManyKeys(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "the objects have more than \(JSONColumns.maximumColumns) keys: those that came last are not "
        + "read",
      code: "orders.json-keys",
      hint: "check that no key holds an id or a date"
    )
  }
}

extension Span where Element == UInt8 {
  /// Whether a text occurs anywhere in the bytes.
  fileprivate func holds(_ text: [UInt8]) -> Bool {
    guard let first = text.first, count >= text.count else { return false }
    for at in 0...(count - text.count)
    where self[at] == first && extracting(at..<at + text.count).starts(with: text) { return true }
    return false
  }
}
