import Diagnostics
import Glibc
import OrderImport

/// A made-up export in the dress of a platform: its headers, delimiter, quotes and encoding.
struct MadeUpExport {
  /// As in `PlatformHeaders`.
  var header: String
  /// Only the cells that matter; the others are empty.
  var rows: [[String: String]] = []
  var delimiter = ","
  var lineEnd = "\r\n"
  /// As iconv names it.
  var encoding = "UTF-8"
  var hasMark = false
  var quotesAll = false
  /// Whole lines before the header and behind the last row.
  var preamble: [String] = []
  var footer: [String] = []
  /// Empty cells at the end of a row are left out.
  var cutsRows = false

  func bytes() throws -> [UInt8] {
    let names = header.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var lines = preamble
    lines.append(names.map(written).joined(separator: delimiter))
    for row in rows {
      if let stranger = row.keys.first(where: { !names.contains($0) }) {
        throw MadeUpError.noSuchHeader(stranger)
      }
      var seen: Set<String> = []
      // Of two columns with one name the first is meant.
      var cells = names.map { seen.insert($0).inserted ? row[$0] ?? "" : "" }
      if cutsRows { while cells.last == "" { cells.removeLast() } }
      lines.append(cells.map(written).joined(separator: delimiter))
    }
    lines += footer
    let text = (hasMark ? "\u{feff}" : "") + lines.joined(separator: lineEnd) + lineEnd
    return try encoded(text, as: encoding)
  }

  private func written(_ cell: String) -> String {
    if cell.hasPrefix("=\"") || delimiter == "\t" { return cell }
    let needsQuotes = cell.unicodeScalars.contains { "\",\r\n\t".unicodeScalars.contains($0) }
    guard quotesAll || needsQuotes else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

enum MadeUpError: Error {
  case noSuchHeader(String)
  case encoding(String)
}

/// Text in another encoding.
func encoded(_ text: String, as encoding: String) throws -> [UInt8] {
  guard encoding != "UTF-8" else { return Array(text.utf8) }
  let handle = iconv_open(encoding, "UTF-8")
  guard handle != iconv_t(bitPattern: -1) else { throw MadeUpError.encoding(encoding) }
  defer { iconv_close(handle) }
  var input = Array(text.utf8).map { CChar(bitPattern: $0) }
  var output = [CChar](repeating: 0, count: input.count * 2 + 16)
  var (inputLeft, outputLeft) = (input.count, output.count)
  let failed = input.withUnsafeMutableBufferPointer { given in
    output.withUnsafeMutableBufferPointer { made in
      var (from, to) = (given.baseAddress, made.baseAddress)
      return iconv(handle, &from, &inputLeft, &to, &outputLeft) == -1
    }
  }
  guard !failed else { throw MadeUpError.encoding(encoding) }
  return output.prefix(output.count - outputLeft).map { UInt8(bitPattern: $0) }
}

/// Imports one made-up export as it would lie in a folder.
func reading(
  _ export: MadeUpExport,
  named name: String = "export.csv",
  _ options: ImportOptions = ImportOptions()
) throws -> ImportResult {
  try reading([name: export.bytes()], options)
}

extension ImportResult {
  /// Findings by code, without those on a zone or a currency that nobody said.
  var complaints: [String] {
    findings.sorted.map(\.code).filter { $0 != "orders.time-zone" && $0 != "orders.currency" }
  }
}
