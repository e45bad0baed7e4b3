import Testing

@testable import OrderImport

/// Findings name the row of the sheet, the line of the JSON or the row of the query.
struct OriginTests {
  @Test func `a text that was read as it is keeps its lines`() {
    #expect(Origin.lines.isText)
    #expect([1, 7, 900].map { Origin.lines.row(ofLine: $0) } == [1, 7, 900])
  }

  @Test func `cells with line feeds, gaps and several records of a row are followed`() {
    var table = TableText()
    let records: [(cells: [String], row: Int)] = [
      (["a", "b"], 1), (["x\ny\nz", "1"], 2), (["p", ""], 3), (["q\n"], 5), (["r"], 5), (["s"], 6),
    ]
    for (cells, row) in records {
      for cell in cells { table.cell(cell) }
      table.endRecord(row: row)
    }
    let origin = table.origin
    #expect(!origin.isText)
    #expect((1...10).map { origin.row(ofLine: $0) } == [1, 2, 2, 2, 3, 5, 5, 5, 6, 7])
    let text = table.take().withBytes { array($0, Cell(start: 0, end: $0.count)) }
    #expect(
      String(decoding: text, as: UTF8.self) == "a,b\n\"x\ny\nz\",1\np\n\"q\n\"\nr\ns\n"
    )
  }

  @Test func `numbers are written as a person would`() {
    let cases: [(Double, String)] = [
      (0, "0"), (-0.0, "0"), (0.1 + 0.2, "0.3"), (19.989999999999998, "19.99"), (17_850, "17850"),
      (-2.5, "-2.5"), (1e-7, "0.0000001"), (999_999_999_999_999, "999999999999999"),
      (1e15, "1E+15"), (1_234_567_890_123_456_768, "1.23456789012346E+18"),
      (0.999999999999999944, "1"), (99.99999999999999, "100"), (.infinity, ""), (.nan, ""),
    ]
    for (number, text) in cases {
      var output: [UInt8] = []
      PlainNumber.append(number, to: &output)
      #expect(String(decoding: output, as: UTF8.self) == text)
    }
  }
}
