import Commerce
import Diagnostics

/// Ids of orders that a spreadsheet has cut: it keeps fifteen digits of a number and writes zeros for
/// the others.
///
/// Such a file beside the one it was made from counts every order twice; alone it makes one order of
/// those whose ids differ in their last digits only.
struct CutIDs {
  /// Ids longer than what a spreadsheet keeps.
  private(set) var long = 0
  /// Those of them that are digits, all zero behind the fifteenth.
  private(set) var cut = 0
  /// Where the first of these stands.
  private(set) var first = Int.max
  /// Digits behind the fifteenth of the cut ones.
  private var zeros = 0
  /// Cut ones whose fifteenth digit is none of the zeros: ids that count in thousands have them there
  /// too.
  private var ragged = 0

  /// Digits that a spreadsheet keeps.
  private static let kept = 15
  /// So many zeros in a row are no chance.
  private static let fewestZeros = 12

  /// Sees an id of more than 15 bytes.
  mutating func see(_ bytes: Span<UInt8>, _ id: Cell) {
    long += 1
    guard bytes[id.end - 1] == 0x30 else { return }
    for at in id.start..<id.end {
      let isWanted = at < id.start + CutIDs.kept ? isDigit(bytes[at]) : bytes[at] == 0x30
      if !isWanted { return }
    }
    cut += 1
    zeros += id.count - CutIDs.kept
    if bytes[id.start + CutIDs.kept - 1] != 0x30 { ragged += 1 }
    first = min(first, id.start)
  }

  mutating func append(_ next: CutIDs) {
    long += next.long
    cut += next.cut
    zeros += next.zeros
    ragged += next.ragged
    first = min(first, next.first)
  }

  /// Whether the ids of a file were cut: nearly all end so, and not because they always did.
  var isCertain: Bool {
    zeros >= CutIDs.fewestZeros && cut * 10 >= long * 9 && ragged * 2 >= cut
  }
}

extension FileReader {
  /// Says which files' ids have lost digits.
  mutating func reportCutIDs(_ files: [ReadFile], _ findings: inout Findings) throws {
    for file in files where file.reader.cutIDs.isCertain {
      let cut = file.reader.cutIDs
      let line = try line(of: cut.first, in: file)
      let column = file.plan[.orderID].first ?? file.plan[.orderName].first
      let header = column.map { file.dialect.headers[$0] } ?? "order_id"
      findings.add(.cutIDs(file.source.name, line: line, header, cut))
    }
  }
}

extension Diagnostic {
  static func cutIDs(_ name: String, line: Int?, _ header: String, _ ids: CutIDs) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name, line: line),
      "\(ids.cut) of \(ids.long) long ids in \"\(printable(header))\" have 15 digits and then zeros "
        + "only, expected all their digits: a spreadsheet has cut them",
      code: "orders.id-cut",
      hint: "export the file again and put it here without opening it in a spreadsheet"
    )
  }
}
