import CSystem
import Diagnostics

extension FileReader {
  /// Seconds for which another program may hold the database.
  private static let busySeconds = 2
  /// Bytes of text, and for each byte of the database: orders repeat what is the customer's, but a
  /// result that is so much larger is made up by the query.
  private static let largestResult = (any: 4 << 30, least: 64 << 20, ofByte: 64)
  /// Bytes of a cell: no more than a record of a text may have.
  private static let longestCell = ChunkReader.longestRecord
  /// Steps of SQLite's machine for any query, some seconds, and for each byte of the database.
  private static let steps = (any: 300_000_000, ofByte: 50)

  /// The result of the query of the settings as a table.
  mutating func openDatabase(_ source: OrderSource, _ file: FileBytes) -> [OpenedText] {
    guard !source.isStandardInput, piped[source] == nil else {
      findings.add(.pipedDatabase(source.name))
      return []
    }
    guard let text = options.query, !text.isEmpty else {
      findings.add(.noQuery(source.name))
      return []
    }
    guard !file.isShortDatabase || isFilled(source.path + "-wal") else {
      findings.add(.query(source.name, SHIM_QUERY_DAMAGED.rawValue, ""))
      return []
    }
    var table = TableText(capacity: 1 << 18)
    let steps = FileReader.steps.any + FileReader.steps.ofByte * file.count
    let bounds = (
      steps: options.querySteps ?? steps,
      bytes: max(FileReader.largestResult.least, FileReader.largestResult.ofByte * file.count)
    )
    if let finding = read(query: text, source, bounds, into: &table) {
      findings.add(finding)
      return []
    }
    let origin = table.origin
    return [
      OpenedText(
        source: source,
        bytes: table.take(),
        guess: EncodingGuess(encoding: .utf8, sure: 1),
        size: file.count,
        origin: origin
      )
    ]
  }

  /// Runs the query; gives what went wrong.
  private func read(
    query text: String,
    _ source: OrderSource,
    _ bounds: (steps: Int, bytes: Int),
    into table: inout TableText
  ) -> Diagnostic? {
    var state: Int32 = 0
    let wait = Int32(FileReader.busySeconds * 1000)
    guard let query = unsafe shim_query_make(source.path, text, wait, &state) else {
      return .query(source.name, SHIM_QUERY_CLOSED.rawValue, "out of memory")
    }
    defer { unsafe shim_query_free(query) }
    unsafe shim_query_bound(query, Int64(bounds.steps), Int32(FileReader.longestCell))
    let largest = min(FileReader.largestResult.any, bounds.bytes)
    var count = 0
    if state == Int32(SHIM_QUERY_ROW.rawValue) {
      unsafe table.appendHeader(of: query)
      state = unsafe shim_query_step(query)
    }
    while state == Int32(SHIM_QUERY_ROW.rawValue), table.byteCount < largest {
      count += 1
      unsafe table.appendRow(of: query, count)
      state = unsafe shim_query_step(query)
    }
    guard state != Int32(SHIM_QUERY_END.rawValue) else { return nil }
    if state == Int32(SHIM_QUERY_ROW.rawValue), largest < FileReader.largestResult.any {
      return .query(source.name, SHIM_QUERY_ENDLESS.rawValue, "")
    }
    let words = unsafe String(cString: shim_query_message(query))
    return .query(source.name, UInt32(state), words)
  }
}

extension FileBytes {
  /// Whether pages are missing that the database's head says it has: SQLite takes them for empty.
  ///
  /// The number of pages is right if the two counters beside it agree (SQLite file format, 1.3.7).
  fileprivate var isShortDatabase: Bool {
    withBytes { bytes in
      guard bytes.count >= 100 else { return true }
      func number(_ at: Int) -> Int {
        (0..<4).reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
      }
      let size = Int(bytes[16]) << 8 | Int(bytes[17])
      return number(24) == number(92) && number(28) * (size == 1 ? 65_536 : size) > bytes.count
    }
  }
}

extension TableText {
  fileprivate mutating func appendHeader(of query: OpaquePointer) {
    let columns = unsafe shim_query_columns(query)
    for column in 0..<columns {
      cell(unsafe String(cString: shim_query_name(query, column)))
    }
    endRecord(row: 0)
  }

  fileprivate mutating func appendRow(of query: OpaquePointer, _ row: Int) {
    var number: [UInt8] = []
    let columns = unsafe shim_query_columns(query)
    for column in 0..<columns {
      switch unsafe UInt32(shim_query_kind(query, column)) {
      case SHIM_NULL.rawValue: emptyCells(1)
      case SHIM_INTEGER.rawValue: cell(unsafe String(shim_query_integer(query, column)))
      case SHIM_REAL.rawValue:
        number.removeAll(keepingCapacity: true)
        PlainNumber.append(unsafe shim_query_real(query, column), to: &number)
        cell(number.span)
      default:
        var count = 0
        if let bytes = unsafe shim_query_bytes(query, column, &count) {
          unsafe cell(UnsafeBufferPointer(start: bytes, count: count).span)
        } else {
          emptyCells(1)
        }
      }
    }
    endRecord(row: row)
  }
}

extension Diagnostic {
  static func noQuery(_ name: String) -> Diagnostic {
    error(
      name,
      "this is an SQLite database, and no query says which orders to take from it",
      code: "orders.query-missing",
      hint: "set orders.query to a SELECT whose columns are named as the order columns are"
    )
  }

  static func pipedDatabase(_ name: String) -> Diagnostic {
    error(
      name,
      "a database cannot be read through a pipe",
      code: "orders.query-pipe",
      hint: "name the database file"
    )
  }

  /// The words are SQLite's own, which name tables, columns and parts of the query.
  static func query(_ name: String, _ state: UInt32, _ words: String) -> Diagnostic {
    let (message, word, hint) =
      switch state {
      case SHIM_QUERY_BUSY.rawValue:
        (
          "another program is writing to the database and did not finish in time", "busy",
          "close the other program, or read a copy of the file"
        )
      case SHIM_QUERY_DAMAGED.rawValue:
        (
          "the database is damaged or not complete", "damaged",
          "copy it again while no program has it open"
        )
      case SHIM_QUERY_CLOSED.rawValue:
        (
          "the database cannot be opened for reading: \(words)", "closed",
          "read a copy that was made while no program had it open"
        )
      case SHIM_QUERY_FORBIDDEN.rawValue:
        (
          "the query has to be one SELECT that gives the same rows each time", "forbidden",
          "leave out other statements, PRAGMA, random() and the present time"
        )
      case SHIM_QUERY_ENDLESS.rawValue:
        (
          "the query takes or gives far more than the database has data: it may never end",
          "endless",
          "look for a WITH RECURSIVE without an end, or a join without its ON"
        )
      case SHIM_QUERY_LONG.rawValue:
        ("a value in the query is longer than 64 MiB", "long", "select the columns of orders only")
      case SHIM_QUERY_ROW.rawValue:
        ("the query gives more than 4 GiB", "large", "select the columns of orders only")
      default: ("the query cannot be run: \(words)", "wrong", "mend orders.query")
      }
    return error(name, message, code: "orders.query-\(word)", hint: hint)
  }
}
