import Commerce

/// The rows of one table that could be read, and what becomes of them.
struct TableRows<Note> {
  private var notes: [Note?] = []
  /// Why a row does not count, by its index in `reasons`; -1 for one that does.
  private var exclusions: [Int8] = []
  private var keys = KeyIndex()
  /// By the code of a key: the row that has it now.
  private var holders: [Int32] = []
  private var isMerged: [Bool] = []
  /// Where the row at hand stands in the file.
  var line = 0
  /// The first row that does not count, by the reason.
  private(set) var firstLines: [String: Int] = [:]
  /// The row that was added last, if it counts.
  var last: Note? { notes.last ?? nil }
  var count: Int { notes.count }

  private static var reasons: [String] {
    ["unknown_order", "excluded_order", "unknown_customer", "unknown_product"]
  }

  /// Adds a row that counts.
  mutating func add(_ note: Note, key: [UInt8]) { append(note, nil, key) }

  /// Adds a row that names what the ledger does not have.
  mutating func add(excluded reason: String, key: [UInt8]) { append(nil, reason, key) }

  /// Of rows with the same key the last one holds; an empty key is no other row's.
  private mutating func append(_ note: Note?, _ reason: String?, _ key: [UInt8]) {
    let row = Int32(notes.count)
    notes.append(note)
    let index = reason.flatMap { TableRows.reasons.firstIndex(of: $0) }
    exclusions.append(Int8(index ?? -1))
    isMerged.append(false)
    if let reason, firstLines[reason] == nil { firstLines[reason] = line }
    guard !key.isEmpty else { return }
    let code = Int(keys.code(key))
    if code < holders.count {
      isMerged[Int(holders[code])] = true
      holders[code] = row
    } else {
      holders.append(row)
    }
  }

  /// The rows that count, in the order of the file; all are accounted for.
  func settled(_ account: inout FileAccount) -> [Note] {
    var kept: [Note] = []
    for row in notes.indices {
      if isMerged[row] {
        account.merged += 1
      } else if exclusions[row] >= 0 {
        account.excluded[TableRows.reasons[Int(exclusions[row])], default: 0] += 1
      } else if let note = notes[row] {
        account.accepted += 1
        kept.append(note)
      }
    }
    return kept
  }
}
