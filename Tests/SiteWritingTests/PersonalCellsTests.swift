import OrderImport
import Testing

@testable import SiteWriting

/// Cells that name somebody, gathered from a file that several workers read at the same time.
struct PersonalCellsTests {
  /// Rows whose notes hold lines that look like rows, of all lengths, so that the places where the
  /// file is cut fall anywhere.
  @Test func `each cell is given once, wherever the file is cut`() throws {
    let temporary = try TemporaryFolder()
    var text = "order_id,note,customer_id,ordered_at,order_total,email\n"
    var wanted: [String] = []
    for number in 0..<40_000 {
      let fake = "A-1,none,X\(number),2026-01-01,1,x@mail.example\n"
      let lines = String(repeating: fake, count: number % 4)
      let mail = "buyer\(number)@mail.example"
      text += "A-\(number),\"so \"\"it\"\" goes\n\(lines)\",C\(number),2026-01-03,20,\(mail)\n"
      wanted.append(mail)
    }
    // Several parts, most of which begin within quotes.
    #expect(text.utf8.count > 4 << 20)
    try writeFile(Array(text.utf8), to: temporary("orders.csv"))
    let source = OrderSource(path: temporary("orders.csv"), name: "orders.csv")
    let parts = try PersonalCells(ImportOptions()).gather(in: source, [String]()) {
      found,
      kind,
      cell in
      guard kind == .email else { return }
      var bytes: [UInt8] = []
      for at in cell.indices { bytes.append(cell[at]) }
      found.append(String(decoding: bytes, as: UTF8.self))
    }
    #expect(parts.count > 2)
    #expect(parts.flatMap(\.self) == wanted)
  }
}
