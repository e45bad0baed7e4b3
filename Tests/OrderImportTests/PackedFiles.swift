/// Writers of packed files for tests: everything is stored as it is, in the formats' own frames.
enum PackedFiles {
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xffff_ffff
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xedb8_8320 : sum >> 1 }
    }
    return ~sum
  }

  static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// Deflate blocks without compression (RFC 1951, 3.2.4).
  static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var start = 0
    repeat {
      let end = min(bytes.count, start + 1000)
      output += [end == bytes.count ? 1 : 0]
      output += number(end - start, 2) + number(~(end - start), 2) + bytes[start..<end]
      start = end
    } while start < bytes.count
    return output
  }

  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3] + deflate(bytes) + number(Int(checksum(bytes)), 4)
      + number(bytes.count, 4)
  }

  /// One frame of raw blocks (RFC 8878, 3.1.1), without a checksum.
  static func zstd(_ bytes: [UInt8]) -> [UInt8] {
    // A window of 128 KiB; no size, no checksum.
    var output: [UInt8] = [0x28, 0xb5, 0x2f, 0xfd, 0, 7 << 3]
    var start = 0
    repeat {
      let end = min(bytes.count, start + 1000)
      output += number((end - start) << 3 | (end == bytes.count ? 1 : 0), 3) + bytes[start..<end]
      start = end
    } while start < bytes.count
    return output
  }

  /// A frame of so many blocks that each stand for 128 KiB of one letter.
  static func zstdBomb(blocks: Int) -> [UInt8] {
    var output: [UInt8] = [0x28, 0xb5, 0x2f, 0xfd, 0, 7 << 3]
    for block in 0..<blocks {
      output += number((1 << 17) << 3 | 1 << 1 | (block == blocks - 1 ? 1 : 0), 3) + [0x61]
    }
    return output
  }

  struct Member {
    var name: String
    var bytes: [UInt8]
    var method = 8
    var flags = 0x800
    /// What the table of contents says, where that is to be a lie.
    var saidSize: Int?
  }

  static func zip(_ members: [Member], isLarge: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    var table: [UInt8] = []
    for member in members {
      let packed =
        switch member.method {
        case 8: deflate(member.bytes)
        case 93: zstd(member.bytes)
        default: member.bytes
        }
      let sum = number(Int(checksum(member.bytes)), 4)
      let name = Array(member.name.utf8)
      let sizes = (packed: packed.count, whole: member.saidSize ?? member.bytes.count)
      let head =
        number(20, 2) + number(member.flags, 2) + number(member.method, 2) + number(0, 4) + sum
      let extra =
        isLarge
        ? number(1, 2) + number(24, 2) + number(sizes.whole, 8) + number(sizes.packed, 8)
          + number(output.count, 8) : []
      table += number(0x0201_4b50, 4) + number(45, 2) + head
      table += number(isLarge ? 0xffff_ffff : sizes.packed, 4)
      table += number(isLarge ? 0xffff_ffff : sizes.whole, 4)
      table += number(name.count, 2) + number(extra.count, 2) + number(0, 10)
      table += number(isLarge ? 0xffff_ffff : output.count, 4) + name + extra
      output += number(0x0403_4b50, 4) + head + number(sizes.packed, 4) + number(sizes.whole, 4)
      output += number(name.count, 2) + number(0, 2) + name + packed
    }
    return output + table + endOfZip(members.count, output.count, table.count, isLarge: isLarge)
  }

  private static func endOfZip(_ count: Int, _ start: Int, _ size: Int, isLarge: Bool) -> [UInt8] {
    var output: [UInt8] = []
    if isLarge {
      output += number(0x0606_4b50, 4) + number(44, 8) + number(45, 2) + number(45, 2)
      output += number(0, 8) + number(count, 8) + number(count, 8)
      output += number(size, 8) + number(start, 8)
      output += number(0x0706_4b50, 4) + number(0, 4) + number(start + size, 8) + number(1, 4)
    }
    let (said, place) = isLarge ? (0xffff, 0xffff_ffff) : (count, start)
    output += number(0x0605_4b50, 4) + number(0, 4) + number(said, 2) + number(said, 2)
    output += number(size, 4) + number(place, 4) + number(0, 2)
    return output
  }
}

/// A small workbook, sheet by sheet in the XML of its cells.
struct WorkbookFile {
  struct Sheet {
    var name: String
    /// What stands inside `<sheetData>`.
    var rows: String
    var after = ""
    var state = ""
  }

  var sheets: [Sheet]
  var strings: [String] = []
  /// Number formats from 164 on; style n + 1 uses the nth, style 0 none.
  var formats: [String] = []
  var from1904 = false

  var bytes: [UInt8] { PackedFiles.zip(members) }

  var members: [PackedFiles.Member] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var links = ""
    var list = ""
    var parts: [PackedFiles.Member] = []
    for (index, sheet) in sheets.enumerated() {
      let id = "rId\(index + 1)"
      links += "<Relationship Id=\"\(id)\" Type=\"\(office)/worksheet\" "
      links += "Target=\"worksheets/sheet\(index + 1).xml\"/>"
      list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" "
      list += sheet.state.isEmpty ? "" : "state=\"\(sheet.state)\" "
      list += "r:id=\"\(id)\"/>"
      parts.append(
        part(
          "xl/worksheets/sheet\(index + 1).xml",
          "<worksheet><sheetData>\(sheet.rows)</sheetData>\(sheet.after)</worksheet>"
        )
      )
    }
    links +=
      "<Relationship Id=\"s\" Type=\"\(office)/sharedStrings\" Target=\"sharedStrings.xml\"/>"
    links += "<Relationship Id=\"t\" Type=\"\(office)/styles\" Target=\"/xl/styles.xml\"/>"
    let base = from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>"
    parts.append(part("xl/workbook.xml", "<workbook>\(base)<sheets>\(list)</sheets></workbook>"))
    parts.append(
      part("xl/_rels/workbook.xml.rels", "<Relationships>\(links)</Relationships>")
    )
    let texts = strings.map { "<si>\($0)</si>" }.joined()
    parts.append(part("xl/sharedStrings.xml", "<sst>\(texts)</sst>"))
    parts.append(part("xl/styles.xml", styles))
    return parts
  }

  private var styles: String {
    let known = formats.enumerated().map {
      "<numFmt numFmtId=\"\(164 + $0.offset)\" formatCode=\"\($0.element)\"/>"
    }
    let uses = (0..<formats.count).map { "<xf numFmtId=\"\(164 + $0)\"/>" }
    return "<styleSheet><numFmts>\(known.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/>"
      + "</cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(uses.joined())</cellXfs></styleSheet>"
  }

  private func part(_ name: String, _ body: String) -> PackedFiles.Member {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
    return PackedFiles.Member(name: name, bytes: Array((head + body).utf8))
  }
}
