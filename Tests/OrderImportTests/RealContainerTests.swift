import Commerce
import Diagnostics
import Foundation
import OrderImport
import Testing

/// Real exports in other containers give the same ledger; read from the folder that REGULARS_DATA
/// names, and skipped without it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGULARS_DATA"] != nil))
struct RealContainerTests {
  private let folder = ProcessInfo.processInfo.environment["REGULARS_DATA"] ?? ""
  private let retail = "online-retail/online_retail_2010-12.csv"

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))
  }

  private func expectSame(_ a: ImportResult, _ b: ImportResult, _ label: String) {
    #expect(a.told == b.told, "\(label)")
    #expect(a.files.map(\.rows) == b.files.map(\.rows), "\(label)")
    #expect(a.files.map(\.excluded) == b.files.map(\.excluded), "\(label)")
    #expect(a.files.map(\.rejected) == b.files.map(\.rejected), "\(label)")
    #expect(a.lineCount == b.lineCount, "\(label)")
    #expect(a.toldLines == b.toldLines, "\(label)")
  }

  /// The figures are those of `SELECT count(*), count(DISTINCT CustomerId), sum(Total) FROM Invoice`
  /// in the sqlite3 program: 412, 59, 2328.6; and of its lines: 2240.
  @Test func `Chinook read by a query adds up to what sqlite3 says`() throws {
    let source = OrderSource(path: "\(folder)/chinook-sqlite/Chinook_Sqlite.sqlite", name: "c.db")
    let queries = [
      """
      SELECT InvoiceId AS order_id, CustomerId AS customer_id, InvoiceDate AS ordered_at,
        Total AS order_total FROM Invoice
      """,
      """
      SELECT InvoiceId AS order_id, CustomerId AS customer_id, InvoiceDate AS ordered_at,
        TrackId AS sku, Quantity AS quantity, UnitPrice AS unit_price
      FROM Invoice JOIN InvoiceLine USING (InvoiceId)
      """,
    ]
    for (query, rows) in zip(queries, [412, 2_240]) {
      let result = try importOrders([source], options: settled { $0.query = query })
      #expect(result.codes.isEmpty)
      #expect(result.files.first?.rows == rows)
      #expect(result.ledger.orders.count == 412)
      #expect(result.ledger.customers.count == 59)
      #expect(result.ledger.orders.reduce(0) { $0 + $1.gross } == 232_860)
      #expect(result.lastOrderDay == Day(iso: "2013-12-22"))
    }
  }

  @Test func `a month of Online Retail is the same in every packing`() throws {
    let text = try bytes(retail)
    let plain = try importOrders([OrderSource(path: "\(folder)/\(retail)", name: "a")])
    let packed = [
      ("zst", PackedFiles.zstd(text)), ("gz", PackedFiles.gzip(text)),
      ("zip", PackedFiles.zip([.init(name: "a.csv", bytes: text)])),
    ]
    for (name, bytes) in packed {
      let files = try MadeUpFiles()
      let result = try importOrders([try files.add("a.\(name)", bytes)])
      expectSame(plain, result, name)
    }
  }

  @Test func `rows of Online Retail in a sheet are the same as in the text`() throws {
    let lines = String(decoding: try bytes(retail), as: UTF8.self).split(separator: "\n")
    // Rows with a quote need a parser; those without are split at their commas.
    let rows = lines.prefix(4_000).filter { !$0.contains("\"") }
    let book = sheet(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) })
    let files = try MadeUpFiles()
    let text = try files.add("a.csv", Array((rows.joined(separator: "\n") + "\n").utf8))
    let workbook = try files.add("b.xlsx", book.bytes)
    let plain = try importOrders([text])
    let result = try importOrders([workbook])
    #expect(plain.ledger.orders.count > 150)
    expectSame(plain, result, "xlsx")
    let json = rows.dropFirst().map { row in
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      return "{"
        + zip(rows[0].split(separator: ","), cells).map { "\"\($0)\":\"\($1)\"" }
        .joined(separator: ",") + "}\n"
    }
    expectSame(
      plain,
      try importOrders([try files.add("c.jsonl", Array(json.joined().utf8))]),
      "jsonl"
    )
  }

  /// Numbers as numbers, times as days since 1900, texts by number, as Excel would keep them.
  private func sheet(_ rows: [[Substring]]) -> WorkbookFile {
    var strings: [String] = []
    var places: [Substring: Int] = [:]
    var text = ""
    for (index, cells) in rows.enumerated() {
      text += "<row r=\"\(index + 1)\">"
      for (column, cell) in cells.enumerated() where !cell.isEmpty {
        if index > 0, column == 4, let serial = serial(cell) {
          text += "<c r=\"E\(index + 1)\" s=\"1\"><v>\(serial)</v></c>"
        } else if index > 0, column > 2, column < 7, let number = Double(cell) {
          let letter = ["D", "E", "F", "G"][column - 3]
          text += "<c r=\"\(letter)\(index + 1)\"><v>\(number)</v></c>"
        } else {
          if places[cell] == nil {
            places[cell] = strings.count
            let safe = cell.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            strings.append("<t>\(safe)</t>")
          }
          let letter = ["A", "B", "C", "D", "E", "F", "G", "H"][column]
          text += "<c r=\"\(letter)\(index + 1)\" t=\"s\"><v>\(places[cell] ?? 0)</v></c>"
        }
      }
      text += "</row>"
    }
    return WorkbookFile(
      sheets: [.init(name: "Online Retail", rows: text)],
      strings: strings,
      formats: ["d/m/yy h:mm"]
    )
  }

  private func serial(_ time: Substring) -> Double? {
    let parts = time.split { $0 == " " || $0 == ":" }
    guard parts.count > 2, let day = Day(iso: String(parts[0])), let hour = Double(parts[1]),
      let minute = Double(parts[2])
    else { return nil }
    return Double(day.number) + 25_569 + (hour * 60 + minute) / 1_440
  }
}
