/// What became of one record.
enum RowOutcome {
  case kept
  case blank
  /// Read, and no part of an order: the reason.
  case excluded(String)
  /// The reason, and the cell that is to blame.
  case rejected(String, Int)
}

/// A column's place, and those that stand in for it: few, and kept without an array of their own,
/// because every cell that is read asks for it.
struct FieldColumns {
  private let place: Int32
  private let others: InlineArray<7, Int16>
  private let size: Int16

  /// More than eight columns of one meaning are no help.
  init(_ columns: [Int]) {
    place = Int32(columns.first ?? -1)
    size = Int16(min(columns.count, 8))
    var others = InlineArray<7, Int16>(repeating: -1)
    for index in columns.indices.dropFirst().prefix(7) {
      others[index - 1] = Int16(clamping: columns[index])
    }
    self.others = others
  }

  @inline(__always)
  var first: Int { Int(place) }

  @inline(__always)
  var count: Int { Int(size) }

  @inline(__always)
  var isMapped: Bool { place >= 0 }

  subscript(index: Int) -> Int { index == 0 ? first : Int(others[index - 1]) }
}

/// Turns the records of one file into rows.
struct RowReader {
  let headerCount: Int
  let headerBytes: [UInt8]
  let grain: Layout.Grain
  let hasLines: Bool
  let layout: Layout
  let hasStatusPrefixes: Bool
  let file: Int
  let tags: [String]
  let columns: ReaderColumns
  let phones: PhoneNumbers
  var clock: ShopClock
  var dates: DateColumn
  var numbers: NumberColumns
  var statuses: StatusWords
  /// Rows by kind of identity; at 0 those without any.
  var identity = [Int](repeating: 0, count: IdentityKind.allCases.count + 1)
  /// Rows whose only signs of a customer are masked or encrypted.
  var masked = 0
  /// Rows by the marks of currencies in their amounts.
  var markedAmounts = MarkedAmounts()
  /// What should tell a customer is no UTF-8.
  var hasForeignKeys = false
  /// Minutes since 1970 of the latest order of the file.
  var latest = Int64.min

  /// Records that were not blank, as far as it matters: the first may explain the columns.
  var records = 0
  /// How the ids of orders go on.
  var course = KeyCourse()
  /// Ids that a spreadsheet may have cut.
  var cutIDs = CutIDs()
  /// Rows stand for orders with lists of items, which may be empty.
  var mayLackItems = false
  /// Rows tell what ties them together, because their order may have come apart.
  var keepsGroups = false

  // The last cells seen, because neighbours are often alike.
  var lastDate = DateMemo()
  var lastOrder = KeyToken.none
  var lastOrderBytes: [UInt8] = []
  var lastGroup: [UInt8] = []
  /// The part of the file is its first.
  var isFirstPart = true
  /// Of the rows that go on with an order of the part before this one.
  var leadingGroup: [UInt8] = []
  var lastCustomer = KeyToken.none
  var lastLongCustomer = KeyToken.none
  var lastCustomerBytes: [UInt8] = []
  var scratch: [UInt8] = []
  var lastCurrency = (letters: UInt32(0), code: Int32(-1))
  /// The zone named last, and its name.
  var lastZone: (name: [UInt8], zone: ZoneText)?
  /// The row before, while its first cells still stand in the text.
  var previous = PreviousRow()

  /// Reads a record of as many cells as there are headers, or tells why not.
  ///
  /// In steps that are compiled by themselves: as one piece they would be too large to be made
  /// quick.
  mutating func read(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row,
    _ words: inout WorkerWords
  ) -> RowOutcome {
    if previous.isSet, previous.begins(bytes, record, columns.leading) {
      // Another line of the same order: what is the order's own has just been read.
      previous.copy(to: &row)
      if columns.hasFlags { readFlags(bytes, record, &row) }
      if let outcome = readAmounts(bytes, record, &row) { return outcome }
      identity[previous.identity] += 1
      readProduct(bytes, record, &row, &words)
      if !previous.copyWords(bytes, record, columns.trailing, to: &row) {
        readWords(bytes, record, &row, &words)
      }
      return .kept
    }
    previous.isSet = false
    if let outcome = readMoment(bytes, record, &row) { return outcome }
    readStatus(bytes, record, &row)
    if let outcome = readAmounts(bytes, record, &row) { return outcome }
    if columns.event.isMapped { readEvent(bytes, record, &row) }
    row.customer = customerKey(bytes, record, &words)
    if let outcome = readOrder(bytes, record, &row, &words) { return outcome }
    readProduct(bytes, record, &row, &words)
    readWords(bytes, record, &row, &words)
    if columns.leading > 0, !record.isClean, statuses.unknown.isEmpty,
      record.count >= max(columns.leading, columns.trailing)
    {
      let kind = row.customer.isNone ? 0 : Int(row.customer.kind)
      let edges = (columns.leading, columns.trailing)
      previous = PreviousRow(row, record, edges, identity: kind)
    }
    return .kept
  }

  /// What is wrong with a record before its cells are looked at; `nil` if nothing is.
  func shapeOutcome(_ bytes: Span<UInt8>, _ record: Record, isTerminated: Bool) -> RowOutcome? {
    if isBlank(bytes, record) { return .blank }
    if record.count != headerCount, let bad = badWidth(bytes, record, isTerminated) {
      return isFooter(bytes, record) ? .excluded("footer") : .rejected("columns", bad)
    }
    return nil
  }

  private func isBlank(_ bytes: Span<UInt8>, _ record: Record) -> Bool {
    for index in 0..<record.count {
      let range = record.range(index, bytes)
      var at = range.start
      while at < range.end {
        let blank = blankLength(bytes, at, range.end)
        if blank == 0 { return false }
        at += blank
      }
    }
    return true
  }

  /// The cell that makes a record too wide or too short; `nil` if the rest is blank.
  private func badWidth(_ bytes: Span<UInt8>, _ record: Record, _ isTerminated: Bool) -> Int? {
    // The last line of a file that was cut off.
    if record.count < headerCount { return isTerminated ? nil : record.count - 1 }
    for index in headerCount..<record.count where !record.cell(at: index, bytes).isEmpty {
      return index
    }
    return nil
  }

  @inline(never)
  private mutating func readMoment(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ row: inout Row
  ) -> RowOutcome? {
    guard columns.orderedAt.isMapped || columns.paidAt.isMapped else { return nil }
    var cell = record.cell(columns.orderedAt, bytes)
    if cell.isEmpty { cell = record.cell(columns.paidAt, bytes) }
    row.dateCell = cell
    if cell.isEmpty {
      // Further lines of an order may leave out what is the order's own.
      if mayContinue(bytes, record) { return nil }
      return withoutDate(bytes, record)
    }
    if grain == .lineFirst, !columns.orderName.isMapped { row.flags.insert(.head) }
    if !columns.time.isMapped, !columns.zone.isMapped, lastDate.isSame(bytes, cell) {
      (row.day, row.minute) = (lastDate.day, lastDate.minute)
      return nil
    }
    var moment: Moment
    if let quick = lastDate.quickly(bytes, cell) {
      moment = quick
    } else if let read = dates.read(bytes, cell) {
      moment = read
    } else {
      return withoutDate(bytes, record)
    }
    if columns.time.isMapped, moment.minute < 0 {
      let time = record.cell(columns.time, bytes)
      if !time.isEmpty { moment.minute = minuteOfDay(bytes, time) ?? -1 }
    }
    if columns.zone.isMapped, moment.offset == nil, moment.minute >= 0 {
      readZone(bytes, record.cell(columns.zone, bytes), &moment)
    }
    if layout.timesAreUTC, moment.offset == nil, moment.minute >= 0 { moment.offset = 0 }
    let local = clock.local(moment)
    lastDate.keep(bytes, cell, moment, local)
    (row.day, row.minute) = local
    latest = max(latest, Int64(row.day) * 1440 + Int64(max(0, row.minute)))
    return nil
  }

  /// Takes the zone that a cell names as that of the row's time.
  private mutating func readZone(_ bytes: Span<UInt8>, _ cell: Cell, _ moment: inout Moment) {
    guard !cell.isEmpty, cell.count <= 100 else { return }
    if let lastZone, isSame(lastZone.name, bytes, cell) {
      moment.offset = lastZone.zone.offset(day: moment.day, minute: moment.minute)
    } else {
      let zone = ZoneNames.zone(named: text(bytes, cell)) ?? .unclear
      lastZone = (array(bytes, cell), zone)
      moment.offset = zone.offset(day: moment.day, minute: moment.minute)
    }
    dates.see(zoneOffset: moment.offset)
  }

  /// Why a needed cell fails: it is not there at all, or it cannot be read, or this is no order.
  func rejection(
    _ reason: String,
    _ field: FieldColumns,
    _ record: Record,
    _ bytes: Span<UInt8>
  ) -> RowOutcome {
    if isRepeatedHeader(bytes, record) { return .excluded("repeated_header") }
    if isFooter(bytes, record) { return .excluded("footer") }
    if isDescription(bytes, record) { return .excluded("description") }
    guard field.first < record.count else { return .rejected("columns", record.count - 1) }
    let range = record.range(max(0, field.first), bytes)
    if !isText(bytes, range.start, range.end) {
      return .rejected("encoding", max(0, field.first))
    }
    return .rejected(reason, max(0, field.first))
  }

  private func isRepeatedHeader(_ bytes: Span<UInt8>, _ record: Record) -> Bool {
    guard record.count == headerCount, record.count > 0 else { return false }
    var at = 0
    for index in 0..<record.count {
      let range = record.range(index, bytes)
      for place in range.start..<range.end {
        while at < headerBytes.count, headerBytes[at] == quote { at += 1 }
        guard at < headerBytes.count else { return false }
        if bytes[place] == quote { continue }
        if headerBytes[at] != bytes[place] { return false }
        at += 1
      }
      while at < headerBytes.count, headerBytes[at] == quote { at += 1 }
      at += 1
    }
    return true
  }
}
