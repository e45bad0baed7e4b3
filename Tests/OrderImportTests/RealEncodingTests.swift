import Foundation
import Testing

@testable import OrderImport

/// The encodings of real files, read from the folder that REGULARS_DATA names; skipped without it.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["REGULARS_DATA"] != nil))
struct RealEncodingTests {
  private let folder = ProcessInfo.processInfo.environment["REGULARS_DATA"] ?? ""

  /// Files that are not UTF-8.
  private let expected: [String: TextEncoding] = [
    "csv-torture/cjk-encodings/gb18030.txt": .gb18030,
    "csv-torture/cjk-encodings/gb2312.txt": .gb18030,
    "csv-torture/cjk-encodings/gbk.txt": .gb18030,
    "csv-torture/cjk-encodings/shift_jis.txt": .cp932,
    "csv-torture/csvkit/test_latin1.csv": .windows1252,
    "csv-torture/csvkit/test_utf16_big.csv": .utf16BigEndian,
    "csv-torture/csvkit/test_utf16_little.csv": .utf16LittleEndian,
    "csv-torture/frictionless/latin1.csv": .windows1252,
    "csv-torture/frictionless/table-infer-iso-8859-7.csv": .windows1252,
    "export-headers/jd-orders.csv": .gb18030,
    "export-headers/rakuten-rms-orders-2018.csv": .cp932,
    "export-headers/taobao-ExportOrderDetailList-2017.csv": .gb18030,
    "export-headers/taobao-ExportOrderList-2017.csv": .gb18030,
    "export-headers/taobao-ExportOrderList-2018.csv": .gb18030,
    "export-headers/taobao-ExportOrderList-later.csv": .gb18030,
    "taobao-redacted/ExportOrderDetailList201707080100.csv": .gb18030,
    "taobao-redacted/ExportOrderList201707080100.csv": .gb18030,
  ]

  private let noText: Set<String> = [
    "chinook-sqlite/Chinook_Sqlite.sqlite", "csv-torture/csvkit/dummy.csv.gz",
    "online-retail/online_retail_2010-2011.csv.gz",
  ]

  private let marked: Set<String> = [
    "csv-torture/csvkit/test_utf16_big.csv", "csv-torture/csvkit/test_utf16_little.csv",
    "csv-torture/csvkit/test_utf8_bom.csv", "csv-torture/frictionless/bom.csv",
    "export-headers/douyin-orders.csv",
  ]

  /// ISO-8859-7: an encoding that is not known is read as another, and that is said.
  private let unsure: Set<String> = ["csv-torture/frictionless/table-infer-iso-8859-7.csv"]

  private func files() throws -> [String] {
    let root = URL(fileURLWithPath: folder)
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var names: [String] = []
    while let url = all?.nextObject() as? URL {
      if !url.hasDirectoryPath { names.append(String(url.path.dropFirst(root.path.count + 1))) }
    }
    return names.sorted()
  }

  @Test func `every file's encoding is found, from the whole and from a sample`() throws {
    let names = try files()
    #expect(Set(expected.keys).isSubset(of: names))
    var right = 0
    for name in names {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
      let wanted = noText.contains(name) ? nil : expected[name] ?? .utf8
      let whole = encodingGuess(bytes)
      let sampled = encodingGuess(bytes, sampled: true)
      #expect(whole?.encoding == wanted, "\(name)")
      #expect(sampled?.encoding == wanted, "\(name)")
      if let whole {
        #expect(whole.markLength > 0 ? marked.contains(name) : !marked.contains(name), "\(name)")
        #expect(whole.sure < 0.6 ? unsure.contains(name) : !unsure.contains(name), "\(name)")
      }
      if whole?.encoding == wanted { right += 1 }
    }
    print("encodings \(right)/\(names.count)")
  }

  @Test func `each text of the CJK collection equals its UTF-8 twin`() throws {
    var right = 0
    let names = ["gb18030", "gb2312", "gbk", "shift_jis"]
    for name in names {
      let path = "\(folder)/csv-torture/cjk-encodings/\(name)"
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(path).txt")))
      let twin = Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)-utf8.txt")))
      let guess = try #require(encodingGuess(bytes))
      var output: [UInt8] = []
      CellDecoder(guess.encoding).decode(bytes.span, 0, bytes.count, into: &output)
      #expect(output == twin, "\(name)")
      if output == twin { right += 1 }
    }
    print("cjk-encodings \(right)/\(names.count)")
  }
}
