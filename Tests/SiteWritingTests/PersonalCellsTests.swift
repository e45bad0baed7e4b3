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

  /// What a file of one order tells of somebody.
  private func cells(_ header: [String], _ row: [String]) throws -> [PersonalKind: Set<String>] {
    let temporary = try TemporaryFolder()
    let lines = [header, row].map { $0.joined(separator: ",") + "\n" }
    try writeFile(Array(lines.joined().utf8), to: temporary("orders.csv"))
    let source = OrderSource(path: temporary("orders.csv"), name: "orders.csv")
    let parts = try PersonalCells(ImportOptions())
      .gather(in: source, [PersonalKind: Set<String>]()) { found, kind, cell in
        var bytes: [UInt8] = []
        for at in cell.indices { bytes.append(cell[at]) }
        found[kind, default: []].insert(String(decoding: bytes, as: UTF8.self))
      }
    return parts.first ?? [:]
  }

  @Test func `a telephone in three columns is one, the buyer's and the recipient's`() throws {
    let number = ["電話番号1", "電話番号2", "電話番号3"]
    let found = try cells(
      ["注文番号", "ステータス", "注文日時", "単価", "個数"] + number.map { "注文者" + $0 }
        + number.map { "送付先" + $0 } + ["送付先姓", "送付先名", "送付先姓カナ", "送付先名カナ"],
      ["1", "発送済", "2026-01-05 10:00:00", "900", "1", "090", "1077", "5077", "03", "5550"]
        + ["0185", "小野寺", "権兵衛", "オノデラ", "ゴンベエ"]
    )
    #expect(found[.phone] == ["9010775077", "355500185"])
    #expect(found[.name]?.isSuperset(of: ["小野寺 権兵衛", "オノデラゴンベエ"]) == true)
  }

  @Test func `whom a parcel goes to, companies and streets are told too`() throws {
    let shopify = try cells(
      [
        "Name", "Financial Status", "Created at", "Lineitem quantity", "Lineitem price",
        "Billing Street", "Billing Company", "Shipping Name", "Shipping Street", "Shipping Company",
      ],
      ["#1", "paid", "2026-01-05 10:00:00 +0100", "1", "9.00", "Rosenhag 77", "Stein GmbH"]
        + ["Gottlieb Reich", "Lindenweg 4", "Reich KG"]
    )
    #expect(shopify[.name]?.isSuperset(of: ["Stein GmbH", "Gottlieb Reich", "Reich KG"]) == true)
    #expect(shopify[.address] == ["Rosenhag 77", "Lindenweg 4"])
    let woo = try cells(
      [
        "Order Number", "Order Status", "Order Date", "Item Cost", "Company (Billing)", "Quantity",
        "First Name (Shipping)", "Last Name (Shipping)",
      ],
      ["5", "Completed", "2026-01-05 10:00", "9.00", "Stein GmbH", "1", "Gottlieb", "Reich"]
    )
    #expect(woo[.name]?.isSuperset(of: ["Stein GmbH", "Gottlieb Reich"]) == true)
  }
}
