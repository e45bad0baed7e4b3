import Testing

@testable import OrderImport

/// How text is split into records and cells, well-formed or not.
struct RecordScannerTests {
  private func records(_ text: String, _ delimiter: String = ",", isOldMac: Bool = false)
    -> [[String]]
  {
    let bytes = Array(text.utf8)
    var scanner = RecordScanner(
      delimiter: delimiter.utf8.first ?? 0x2c,
      endsWithReturn: isOldMac
    )
    var clean = CleanRecord()
    var found: [[String]] = []
    while scanner.next(bytes.span) {
      clean.take(bytes.span, scanner)
      found.append(
        clean.cells.map { String(decoding: clean.bytes[$0.start..<$0.end], as: UTF8.self) }
      )
    }
    return found
  }

  @Test func `well-formed text is split by the standard`() {
    let cases: [(String, [[String]])] = [
      ("", []), ("a", [["a"]]), ("a\n", [["a"]]), ("\n", [[""]]), (",\n", [["", ""]]),
      ("a,b\r\nc,d", [["a", "b"], ["c", "d"]]), ("a,\"b\",c\n", [["a", "b", "c"]]),
      ("\"\",\"\"\n", [["", ""]]), ("\"a,b\",c\n", [["a,b", "c"]]),
      ("\"a\"\"b\",\"\"\"\",\"\"\"c\"\"\"\n", [["a\"b", "\"", "\"c\""]]),
      ("\"two\nlines\",x\r\ny,z\n", [["two\nlines", "x"], ["y", "z"]]),
      ("=\"0012\",=\"\"\n", [["0012", ""]]), ("a=\"b\",c\n", [["a=\"b\"", "c"]]),
      ("5\" pipe,6\"\n", [["5\" pipe", "6\""]]), ("\"a\"  ,\"b\"  \n", [["a", "b"]]),
      ("a,\"b\"", [["a", "b"]]), ("a,b\r", [["a", "b"]]), ("a\rb,c\n", [["a\rb", "c"]]),
    ]
    for (text, expected) in cases { #expect(records(text) == expected, "\(text)") }
  }

  @Test func `carriage returns alone end lines where the file says so`() {
    #expect(
      records("a,b\rc,\"d\re\"\rf\n", isOldMac: true) == [["a", "b"], ["c", "d\re"], ["f"]]
    )
    #expect(records("a\r\nb\rc\n", isOldMac: true) == [["a"], ["b"], ["c"]])
  }

  @Test func `quotes within a quoted cell are its own where it is closed on its line`() {
    let cases: [(String, [[String]])] = [
      ("\"the \"big\" one, blue\",x\n", [["the \"big\" one, blue", "x"]]),
      ("1,\"\"Jersey, Short\",x\n", [["1", "\"Jersey, Short", "x"]]),
      ("\"15\" screen, \"\"new\"\"\",x\n", [["15\" screen, \"new\"", "x"]]),
      ("\"a\"b,c\n", [["a\"b", "c"]]), ("\"a\"b\nc,\"d\"\n", [["a\"b"], ["c", "d"]]),
      ("\"a\"b,\"c\",d\n", [["a\"b", "c", "d"]]),
      ("\"a \\\"b\\\" c\",d\n", [["a \\\"b\\\" c", "d"]]),
    ]
    for (text, expected) in cases { #expect(records(text) == expected, "\(text)") }
  }

  @Test func `a stray quote costs its row and no other`() {
    let cases: [(String, [[String]])] = [
      ("1,\"a,b\n2,c,d\n", [["1", "\"a", "b"], ["2", "c", "d"]]),
      ("1,\"a,b\n2,\"c\",d\n", [["1", "\"a", "b"], ["2", "c", "d"]]),
      ("1,\"a,b\n2,\"\",d\n3,\"e\",f\n", [["1", "\"a", "b"], ["2", "", "d"], ["3", "e", "f"]]),
      ("1,\"a,\"b\"\n2,c\n", [["1", "\"a", "b"], ["2", "c"]]),
      ("\"x\ny\",\"a,b\nc\n", [["x\ny", "\"a", "b"], ["c"]]),
      ("=\"a,b\nc,d\n", [["=\"a", "b"], ["c", "d"]]), ("a,\"", [["a", "\""]]),
    ]
    for (text, expected) in cases { #expect(records(text) == expected, "\(text)") }
    let bytes = Array("1,\"a\n2,b\n".utf8)
    var scanner = RecordScanner(delimiter: 0x2c, endsWithReturn: false)
    var strays: [Bool] = []
    while scanner.next(bytes.span) { strays.append(scanner.hasStrayQuote) }
    #expect(strays == [true, false])
  }

  @Test func `a byte-order mark in front of a record hides no quote`() {
    #expect(records("\u{feff}\"a,b\",c\n1,2\n\u{feff}\"a,b\",c\n").map(\.count) == [2, 2, 2])
  }

  @Test func `lines are counted through cells of several lines`() {
    let bytes = Array("a,\"b\n\nc\"\nd,\"e\nf\ng\r\nh\r\ni".utf8)
    var scanner = RecordScanner(delimiter: 0x2c, endsWithReturn: false)
    var lines: [Int] = []
    while scanner.next(bytes.span) { lines.append(scanner.line) }
    #expect(lines == [1, 4, 5, 6, 7, 8])
    #expect(!scanner.isTerminated)
  }

  /// Text that would make a scanner that looks ahead from every quote quadratic.
  static let hostile: [(name: String, line: String)] = [
    ("an opening quote in each row", "1,\"abc,2026-01-05,1\n"),
    ("an opening quote and empty cells", "\"a,\"\",\"\",b\n"),
    ("empty cells with text behind", "\"\"x,\"\"x,\"\"x,"),
    ("quoted lines in one record", "\"a\nb\","),
    ("plain quotes, never closed", "\"a\"b,x\"y,"),
    ("text behind an equals sign", "=\"a\"b,=\"\"c,"),
    ("quotes alone", "\"\"\","),
    ("doubled quotes alone", "\"\"\"\","),
    ("spaces behind quotes", "\"a\"    \"    x,"),
  ]

  /// Not timed: were each quote to look through the rest, these would not end within the hour.
  @Test(arguments: hostile)
  func `no arrangement of quotes makes reading slower than the text is long`(
    _ name: String,
    _ line: String
  ) {
    let rows = line.hasSuffix("\n") ? 100_000 : 20_000
    let bytes = Array(repeatElement(Array(line.utf8), count: rows).joined())
    var scanner = RecordScanner(delimiter: 0x2c, endsWithReturn: false)
    var records = 0
    while scanner.next(bytes.span) { records += 1 }
    #expect(records == (line.hasSuffix("\n") ? 100_000 : 1), "\(name)")
    #expect(scanner.position == bytes.count)
  }
}
