/// The texts of an Excel file that its cells name by number.
struct SharedStrings: ~Copyable {
  private var bytes = GrowingBytes(capacity: 1 << 12)
  private var ends: [Int] = []

  /// Reads all of them, none where there are none; `nil` if they are damaged.
  init?(of member: ZipArchive.Member?, in file: FileBytes) {
    guard let member else { return }
    guard let stream = member.stream(in: file) else { return nil }
    var xml = XMLReader(stream)
    var text: [UInt8] = []
    while true {
      switch xml.next() {
      case .done: return
      case .damaged: return nil
      case .start where xml.name == SheetName.si:
        text.removeAll(keepingCapacity: true)
        guard xml.appendRichText(to: &text) else { return nil }
        decodeEscapes(&text)
        bytes.append(text.span)
        ends.append(bytes.count)
      default: continue
      }
    }
  }

  @inline(__always)
  func append(_ index: Int, to output: inout [UInt8]) -> Bool {
    guard ends.indices.contains(index) else { return false }
    let start = index == 0 ? 0 : ends[index - 1]
    bytes.withBytes { output.append($0, start..<ends[index]) }
    return true
  }
}

/// Names of elements and attributes in sheets.
enum SheetName {
  static let row = xmlName("row")
  static let cell = xmlName("c")
  static let value = xmlName("v")
  static let formula = xmlName("f")
  static let inline = xmlName("is")
  static let text = xmlName("t")
  static let phonetic = xmlName("rPh")
  static let si = xmlName("si")
  static let reference = xmlName("r")
  static let style = xmlName("s")
  static let type = xmlName("t")
  static let merge = xmlName("mergeCell")
  static let ref = xmlName("ref")
}

extension XMLReader {
  /// The text of the element that has just started, without the readings of Japanese words that
  /// may stand beside it; false if the file ends before.
  mutating func appendRichText(to output: inout [UInt8]) -> Bool {
    var depth = 1
    var isText = false
    while depth > 0 {
      switch next() {
      case .done, .damaged: return false
      case .start where name == SheetName.phonetic:
        guard skipElement() else { return false }
      case .start:
        depth += 1
        isText = name == SheetName.text
      case .end:
        depth -= 1
        isText = false
      case .text: if isText { appendText(to: &output) }
      }
    }
    return true
  }
}

/// Excel writes characters that XML has no place for as `_x000D_` (ECMA-376 part 1, 22.9.2.19).
func decodeEscapes(_ text: inout [UInt8]) {
  guard text.count > 6, text.contains(0x5f) else { return }
  var result: [UInt8] = []
  var at = 0
  while at < text.count {
    if text[at] == 0x5f, at + 6 < text.count, text[at + 1] == 0x78, text[at + 6] == 0x5f {
      let digits = text[(at + 2)..<(at + 6)].map(hexadecimalDigit)
      let value = digits.reduce(UInt32(0)) { $0 * 16 + ($1 ?? 0) }
      if !digits.contains(nil), let scalar = Unicode.Scalar(value) {
        result += Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
        at += 7
        continue
      }
    }
    result.append(text[at])
    at += 1
  }
  text = result
}
