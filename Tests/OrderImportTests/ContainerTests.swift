import Commerce
import Diagnostics
import Foundation
import OrderImport
import Testing

/// Exports come packed; whatever they are packed in, the orders are the same, or it is said why not.
struct ContainerTests {
  static let text = """
    order_id,customer_id,ordered_at,order_total,product
    1,a,2026-01-05,1.50,"Tea, ""green""
    and black"
    2,b,2026-01-06,20,Cup
    3,a,2026-01-07,3,Cup

    """
  static let told = [
    "2026-01-05 a 150/0/0", "2026-01-06 b 2000/0/0", "2026-01-07 a 300/0/0",
  ]
  static let plain = Array(text.utf8)

  @Test func `a packed file holds the same orders`() throws {
    let (plain, half) = (ContainerTests.plain, ContainerTests.plain.count / 2)
    let parts = [Array(plain[..<half]), Array(plain[half...])]
    let cases: [String: [UInt8]] = [
      "a.csv": plain,
      "a.csv.gz": PackedFiles.gzip(plain),
      "two.csv.gz": PackedFiles.gzip(parts[0]) + PackedFiles.gzip(parts[1]),
      "padded.csv.gz": PackedFiles.gzip(plain) + [0, 0, 0],
      "a.csv.zst": PackedFiles.zstd(plain),
      "two.csv.zst": PackedFiles.zstd(parts[0]) + PackedFiles.zstd(parts[1]),
      // A frame that is to be skipped comes first.
      "skip.csv.zst": [0x50, 0x2a, 0x4d, 0x18, 2, 0, 0, 0, 9, 9] + PackedFiles.zstd(plain),
      "a.zip": PackedFiles.zip([.init(name: "x/a.csv", bytes: plain)]),
      "stored.zip": PackedFiles.zip([.init(name: "a.csv", bytes: plain, method: 0)]),
      "zstd.zip": PackedFiles.zip([.init(name: "a.csv", bytes: plain, method: 93)]),
      "large.zip": PackedFiles.zip([.init(name: "a.csv", bytes: plain)], isLarge: true),
      "nested.zip": PackedFiles.zip([.init(name: "a.csv.gz", bytes: PackedFiles.gzip(plain))]),
    ]
    for (name, bytes) in cases {
      let result = try reading([name: bytes])
      #expect(result.told == ContainerTests.told, "\(name)")
      #expect(result.codes.isEmpty, "\(name)")
      #expect(result.files.allSatisfy { $0.isBalanced })
    }
  }

  @Test(arguments: ["gz", "zst"])
  func `a second member of which little is left is no padding`(ending: String) throws {
    let pack = ending == "gz" ? PackedFiles.gzip : PackedFiles.zstd
    let one = pack(Array(ContainerTests.text.prefix(100).utf8))
    for length in 1..<9 {
      let result = try reading(["a.csv.\(ending)": one + pack(ContainerTests.plain)[..<length]])
      #expect(result.findings.hasErrors, "\(length)")
    }
  }

  @Test func `a remark in a zip is left out, unless nothing else is there`() throws {
    let remark = Array("Exported on Monday.\nThank you\n".utf8)
    let both = try reading([
      "a.zip": PackedFiles.zip([
        .init(name: "a.csv", bytes: ContainerTests.plain), .init(name: "readme.txt", bytes: remark),
      ])
    ])
    #expect(both.told == ContainerTests.told)
    #expect(both.codes == ["orders.zip-no-header"])
    #expect(!both.findings.hasErrors)
    let alone = try reading([
      "a.zip": PackedFiles.zip([.init(name: "readme.txt", bytes: remark)])
    ])
    #expect(alone.codes.contains("orders.no-header"))
    #expect(alone.findings.hasErrors)
  }

  @Test func `each file of a zip is a file of its own`() throws {
    let header = "order_id,customer_id,ordered_at,order_total\n"
    let bytes = PackedFiles.zip([
      .init(name: "__MACOSX/._b.csv", bytes: [0, 1]),
      .init(name: "2026/~$b.xlsx", bytes: [0, 1]),
      .init(name: "Thumbs.db", bytes: [0, 1]),
      .init(name: "readme.pdf", bytes: [1, 2]),
      .init(name: "2026/", bytes: [], method: 0),
      .init(name: "2026/b.csv", bytes: Array((header + "2,b,2026-01-06,2\n").utf8)),
      .init(name: "2026/a.csv", bytes: Array((header + "1,a,2026-01-05,x\n").utf8)),
    ])
    let result = try reading(["orders.zip": bytes])
    #expect(result.files.map(\.name) == ["orders.zip/2026/a.csv", "orders.zip/2026/b.csv"])
    #expect(result.codes == ["orders.zip-ignored", "orders.amount:2:16"])
    #expect(result.ledger.orders.count == 1)
  }

  @Test func `a zip without orders, with a password or with another method says so`() throws {
    let cases: [(PackedFiles.Member, String)] = [
      (.init(name: "a.pdf", bytes: [1]), "orders.zip-empty"),
      (.init(name: "a.csv", bytes: ContainerTests.plain, flags: 1), "orders.zip-locked"),
      (.init(name: "a.csv", bytes: ContainerTests.plain, method: 14), "orders.zip-method"),
      (.init(name: "a.csv", bytes: ContainerTests.plain, saidSize: 9), "orders.zip-damaged"),
      (.init(name: "word/document.xml", bytes: [1]), "orders.zip-empty"),
      (.init(name: "[Content_Types].xml", bytes: [1]), "orders.office"),
      (.init(name: "xl/workbook.bin", bytes: [1]), "orders.office"),
    ]
    for (member, code) in cases {
      let result = try reading(["a.zip": PackedFiles.zip([member])])
      #expect(result.findings.all.contains { $0.code == code }, "\(code)")
      #expect(result.findings.hasErrors)
    }
    let none = try reading(["a.zip": PackedFiles.zip([])])
    #expect(none.codes == ["orders.zip-empty"])
  }

  @Test func `files of other programs are named`() throws {
    let compound: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    let locked = "EncryptedPackage".utf8.flatMap { [UInt8]([$0, 0]) }
    let cases: [(String, [UInt8], String)] = [
      ("old.xls", compound + [UInt8](repeating: 0, count: 600), "orders.xls"),
      ("locked.xlsx", compound + locked + [0, 0], "orders.xlsx-locked"),
      ("page.xls", Array("\n<html><table><tr><td>order_id".utf8), "orders.markup"),
      ("old.xml", Array("<?xml version=\"1.0\"?><Workbook>".utf8), "orders.markup"),
      ("a.pdf", Array("%PDF-1.7\n".utf8), "orders.binary"),
      ("a.parquet", Array("PAR1".utf8) + [0x15, 0, 0x15], "orders.binary"),
      ("a.db", Array("SQLite format 3\0".utf8), "orders.query-missing"),
    ]
    for (name, bytes, code) in cases {
      let result = try reading([name: bytes])
      #expect(result.codes == [code], "\(name)")
      #expect(result.findings.hasErrors)
    }
  }

  @Test func `a file packed within files is read up to a depth`() throws {
    let one = PackedFiles.gzip(PackedFiles.gzip(PackedFiles.gzip(ContainerTests.plain)))
    #expect(try reading(["a.csv.gz": one]).told == ContainerTests.told)
    let deep = try reading(["a.csv.gz": PackedFiles.gzip(one)])
    #expect(deep.codes == ["orders.nested"])
  }

  @Test func `what unpacks to far more than orders do is refused`() throws {
    let bomb = PackedFiles.zstdBomb(blocks: 4_000)
    let result = try reading(["a.csv.zst": bomb])
    #expect(result.codes == ["orders.unpacks-large"])
    let finding = try #require(result.findings.all.first)
    #expect(finding.message.contains("MiB"))
    let packed = PackedFiles.Member(name: "a.csv.zst", bytes: bomb, method: 0)
    let inside = try reading(["a.zip": PackedFiles.zip([packed])])
    #expect(inside.codes == ["orders.unpacks-large"])
    // 70 MB of one letter, packed twice.
    let twice = Data(base64Encoded: twicePackedLetters) ?? Data()
    #expect(try reading(["a.csv.gz": Array(twice)]).codes == ["orders.unpacks-large"])
  }

  /// Files that a broken download leaves: each gives its orders or an error, and never ends the
  /// program.
  @Test(arguments: ["a.csv.gz", "a.csv.zst", "a.zip", "a.xlsx"])
  func `a file cut anywhere gives all of its orders or an error`(name: String) throws {
    let plain = ContainerTests.plain
    let whole =
      switch name {
      case "a.csv.gz": PackedFiles.gzip(plain)
      case "a.csv.zst": PackedFiles.zstd(plain)
      case "a.zip": PackedFiles.zip([.init(name: "a.csv", bytes: plain)])
      default: smallWorkbook.bytes
      }
    for length in stride(from: 1, to: whole.count, by: 7) {
      let result = try reading([name: Array(whole[..<length])])
      #expect(result.findings.hasErrors || result.told == ContainerTests.told, "\(length)")
    }
  }

  @Test(arguments: ["a.csv.gz", "a.csv.zst", "a.zip", "a.xlsx"])
  func `a file with a wrong byte ends neither the program nor the accounts`(name: String) throws {
    let plain = ContainerTests.plain
    let whole =
      switch name {
      case "a.csv.gz": PackedFiles.gzip(plain)
      case "a.csv.zst": PackedFiles.zstd(plain)
      case "a.zip": PackedFiles.zip([.init(name: "a.csv", bytes: plain)])
      default: smallWorkbook.bytes
      }
    for at in stride(from: 0, to: whole.count, by: 7) {
      for flip: UInt8 in [0x01, 0x80, 0xff] {
        var bytes = whole
        bytes[at] ^= flip
        let result = try reading([name: bytes])
        #expect(result.files.allSatisfy { $0.isBalanced }, "\(at)")
        #expect(result.ledger.orders.count <= 4, "\(at)")
      }
    }
  }
}

/// Gzip in gzip, made with Python's gzip.compress(gzip.compress(b"a" * 70_000_000, 9), 9).
private let twicePackedLetters =
  "H4sIAAAAAAACA+3cMU4CYRCA0UW2IBSoBTbGQELoOACNCTbWFlobD8AZWEJISKg5hAfgAHZWxkqw4wBWFlSSNbvH"
  + "+Oe9auopJ5Ovt25llbPmz9u8Gor+12l49drOAAAAgMQV34tmoxr65e7+4QkAAABI3ct5J6+PAn/P13fWAQAAAMlb"
  + "3o4v6g+B39k0tw4AAABIXvd4mNS3gPdye/loHwAAAJC8vWAAAAAAhCIYAAAAALEIBgAAAEAsggEAAAAQjGAAAAAA"
  + "xCIYAAAAALEIBgAAAEAsggEAAAAQjGAAAAAAxCIYAAAAALEIBgAAAEAsm+OhqB4DJp/l7tTqZgAAUYzbH4PpqrgZ"
  + "5f8dtnaZ4QkBAA=="
