import Commerce
import Diagnostics
import Glibc

/// `assignments.csv` in the private folder: who was drawn into which arm of what, and when.
///
/// Grows at its end only. A new week is written as a whole new file beside it, which then takes its
/// place in one step: whoever is killed meanwhile leaves the old file whole.
struct AssignmentFile {
  static let name = "assignments.csv"
  static let columns = ["playbook", "customer_id", "arm", "assigned_on"]

  /// What stands in the file; nothing where there is none.
  private let standing: [UInt8]
  /// The columns in the order of the file's own header; -1 for one of somebody else's.
  private let order: [Int]
  /// Why rows cannot be added so that they are read back, as in a file that a spreadsheet program
  /// has saved in another form.
  let problem: Diagnostic?

  /// The file of a private folder that need not stand there yet.
  init(inFolder path: String) throws(SiteWritingError) {
    let place = try Disk.resolved(path + "/" + AssignmentFile.name)
    guard let status = Disk.status(place) else {
      self.init([])
      return
    }
    guard status.kind == .file else {
      throw .disk(doing: "read this file", path: place, code: EISDIR)
    }
    self.init(try OpenFile(place, flags: O_RDONLY).read(atMost: status.size))
  }

  init(_ bytes: [UInt8]) {
    standing = bytes
    guard !bytes.isEmpty else {
      (order, problem) = (Array(AssignmentFile.columns.indices), nil)
      return
    }
    let line = bytes.prefix { $0 != 10 && $0 != 13 }
    let hasMark = line.starts(with: [0xEF, 0xBB, 0xBF])
    order = String(decoding: hasMark ? line.dropFirst(3) : line, as: UTF8.self)
      .split(separator: ",", omittingEmptySubsequences: false)
      .map { cell in cell.filter { $0 != "\"" && $0 != " " }.lowercased() }
      .map { AssignmentFile.columns.firstIndex(of: $0) ?? -1 }
    let isWhole = Set(order).isSuperset(of: AssignmentFile.columns.indices)
    let isText = String(validating: bytes, as: UTF8.self) != nil
    problem = isWhole && isText ? nil : .foreignAssignments()
  }

  /// The file with rows added behind what stands in it; `nil` where there are none to add.
  func adding(_ runs: [PlannedRun], of ledger: Ledger, on day: Day) -> [UInt8]? {
    let rows = runs.filter(\.isNew)
    guard !rows.isEmpty else { return nil }
    var table = SpreadsheetTable(columns: AssignmentFile.columns)
    var bytes = standing
    if bytes.isEmpty {
      bytes = table.drain()
    } else {
      _ = table.drain()
      if bytes.last != 10 { bytes.append(10) }
    }
    for run in rows {
      let both = run.treated.map { ($0, "treated") } + run.heldOut.map { ($0, "holdout") }
      for (customer, arm) in both.sorted(by: { $0.0 < $1.0 }) {
        let cells: [SpreadsheetTable.Cell] = [
          .text(run.playbook), .text(ledger.customers.text(customer)), .exact(arm),
          .exact(day.iso),
        ]
        table.append(order.map { $0 < 0 ? .exact("") : cells[$0] })
      }
    }
    return bytes + table.bytes
  }
}

extension Diagnostic {
  static func foreignAssignments() -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation("private/" + AssignmentFile.name, line: 1),
      "the first line does not name the columns playbook, customer_id, arm and assigned_on",
      code: "assignments.header",
      hint: "bring the file back as it was written, in UTF-8 and with commas; nobody is assigned"
    )
  }
}
