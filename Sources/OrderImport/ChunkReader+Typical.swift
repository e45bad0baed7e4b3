import CSystem
import Commerce

/// A line as the short way reads it: amounts in minor units of two decimals.
private struct TypicalLine {
  var quantity: Int32 = 1
  var gross: Int64 = 0
  var discount: Int64 = 0
  /// -1 where unknown.
  var cost: Int64 = -1
  var flags: RowFlags = []
  var hasDiscount = false
}

/// What the first row of an order says of it, while the row may still turn out to be unusual.
struct PendingOrder {
  var order = KeyToken.none
  var id = Cell.none
  var customer = KeyToken.none
  var day: Int32 = 0
  var minute: Int32 = -1
  var status = OrderStatus.paid
}

/// The words at the end of a row.
struct TailWords {
  /// The bytes they stand in; none where they were not read.
  var token = KeyToken.none
  var channel: Int32 = -1
  var region: Int32 = -1

  static let bits: UInt64 = 9

  @inline(__always)
  static func place(_ token: KeyToken) -> Int {
    let mixed = (token.low ^ (token.high &* 0xa076_1d64_78bd_642f)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: mixed &>> (64 &- bits))
  }
}

/// What typical rows are counted by, until a part of the file ends.
struct TypicalCounts {
  var identified = 0
  var discounts = 0
  var prices = 0
  var costs = 0
  /// Rows of orders of one day.
  var day = Int32.min
  var rows = 0
}

extension ChunkReader {
  /// Reads a record in one go if nothing about it is unusual.
  ///
  /// It does what `RowReader.read` and `OpenOrder.take` do for such a record, and nothing if it is
  /// another: then these must read it. False means that.
  @inline(never)
  mutating func readTypical(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns,
    _ hint: ProductHint
  ) -> Bool {
    guard record.count == reader.headerCount else { return false }
    var isNew = false
    if reader.previous.isSet, isOpen, reader.previous.begins(bytes, record, columns.leading) {
      guard reader.previous.isPlain, open.token.isSameInPlace(reader.previous.order) else {
        return false
      }
    } else if beginTypical(bytes, record, columns) {
      isNew = true
    } else {
      return false
    }
    guard let line = typicalLine(bytes, record, columns) else { return false }
    let (day, minute) = isNew ? (pending.day, pending.minute) : (open.day, open.minute)
    let time = day &* 1440 &+ max(0, minute)
    guard let product = typicalProduct(bytes, record, columns, hint, time) else { return false }
    if isNew {
      startPending(bytes, record, columns)
    } else if reader.previous.identity == 1 {
      counts.identified &+= 1
    } else {
      reader.identity[reader.previous.identity] += 1
    }
    takeWords(bytes, record, columns)
    append(line, product, columns)
    chunk.counts.rows &+= 1
    return true
  }

  @inline(__always)
  private mutating func append(
    _ line: TypicalLine,
    _ product: Int32,
    _ columns: TypicalColumns
  ) {
    counts.prices &+= 1
    if line.hasDiscount { counts.discounts &+= 1 }
    if columns.hasExtras {
      open.flags.formUnion(line.flags)
      if line.cost >= 0 { counts.costs &+= 1 }
    }
    open.lineCount &+= 1
    open.gross = min(open.gross &+ line.gross, 1 << 60)
    open.discount = min(open.discount &+ line.discount, 1 << 60)
    open.units &+= Int64(line.quantity)
    guard line.cost < 0, !columns.hasExtras || chunk.lines.costs.isEmpty else {
      chunk.lines.append(
        product: product,
        quantity: line.quantity,
        gross: line.gross,
        discount: line.discount,
        cost: line.cost
      )
      return
    }
    chunk.lines.lines.append(
      Line(
        product: product,
        quantity: line.quantity,
        narrowGross: Int32(truncatingIfNeeded: line.gross),
        narrowDiscount: Int32(truncatingIfNeeded: line.discount)
      )
    )
  }

  // MARK: what is the order's own

  /// Reads what is the order's own into `pending`.
  @inline(__always)
  private mutating func beginTypical(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) -> Bool {
    let id = record.cell(at: columns.order, bytes)
    guard id.count > 0, id.count <= KeyToken.longestInline else { return false }
    let order = KeyToken(bytes, id.start, id.end, kind: 0)
    if !order.isSimple {
      guard order.isPlainASCII, order.hasNoPlus else { return false }
    }
    let buyer = record.cell(at: columns.customer, bytes)
    guard buyer.count > 1, buyer.count <= KeyToken.longestInline, bytes[buyer.start] > 0x24 else {
      return false
    }
    let kind = IdentityKind.customerID.rawValue
    let customer = KeyToken(bytes, buyer.start, buyer.end, kind: kind)
    if !customer.isSimple || !isDigit(bytes[buyer.end &- 1]) {
      guard customer.isPlainASCII, customer.hasDigit else { return false }
    }
    var status = OrderStatus.paid
    if columns.status >= 0 {
      guard
        let known = knownStatus(bytes, record.rawCell(columns.status, bytes))
          ?? knownStatus(bytes, record.cell(at: columns.status, bytes)),
        known.rawValue < OrderStatus.refunded.rawValue
      else { return false }
      status = known
    }
    if !takeDate(bytes, record.rawCell(columns.date, bytes)),
      !takeDate(bytes, record.cell(at: columns.date, bytes))
    {
      return false
    }
    pending.order = order
    pending.id = id
    pending.customer = customer
    pending.status = status
    return true
  }

  @inline(__always)
  private func knownStatus(_ bytes: Span<UInt8>, _ cell: Cell) -> OrderStatus? {
    guard cell.count > 0, cell.count <= KeyToken.longestInline else { return nil }
    return reader.statuses.known(KeyToken(bytes, cell.start, cell.end, kind: 0))
  }

  /// Reads a date of the form and, mostly, of the day of the one before.
  @inline(__always)
  private mutating func takeDate(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
    if reader.lastDate.isSame(bytes, cell) {
      (pending.day, pending.minute) = (reader.lastDate.day, reader.lastDate.minute)
      return true
    }
    guard let moment = reader.lastDate.quickly(bytes, cell) else { return false }
    let local = reader.clock.local(moment)
    reader.lastDate.keep(bytes, cell, moment, local)
    (pending.day, pending.minute) = local
    return true
  }

  /// Ends the order before and begins the one that was read.
  @inline(__always)
  private mutating func startPending(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) {
    let time = Int64(pending.day) &* 1440 &+ Int64(max(0, pending.minute))
    if time > reader.latest { reader.latest = time }
    counts.identified &+= 1
    if reader.records < 3 { reader.records += 1 }
    let isSame = isOpen && open.token.isSameInPlace(pending.order)
    if !pending.order.isSameInPlace(reader.lastOrder) {
      reader.lastOrder = pending.order
      reader.course.add(pending.order)
    }
    if !isSame {
      if isOpen { closeTypical() }
      open.begin(pending.order, firstLine: chunk.lines.count, offset: record.start)
      open.group = .none
      isOpen = true
      isTailTaken = false
    }
    open.takeHead(pending, isRepeated: rules.grain == .lineRepeated)
    if columns.leading > 0 {
      reader.previous.replace(pending, record, columns.leading, flags: typicalFlags)
    }
  }

  /// What `RowReader` would say of such a row.
  @inline(__always)
  private var typicalFlags: RowFlags {
    guard typical.status >= 0 else { return [] }
    return rules.grain == .line ? [.hasStatus, .head, .ownStatus] : [.hasStatus, .head]
  }

  // MARK: the line

  @inline(__always)
  private mutating func typicalLine(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) -> TypicalLine? {
    var line = TypicalLine()
    var amount = record.rawCell(columns.quantity, bytes)
    if amount.count != 1 { amount = record.cell(at: columns.quantity, bytes) }
    guard amount.count == 1, isDigit(bytes[amount.start]) else { return nil }
    line.quantity = Int32(bytes[amount.start] &- 0x30)
    guard let price = typicalAmount(bytes, record, columns.price) else { return nil }
    line.gross = Int64(line.quantity) &* price
    if columns.discount >= 0 {
      if let value = typicalAmount(bytes, record, columns.discount) {
        line.discount = value
        line.hasDiscount = true
      } else if !record.cell(at: columns.discount, bytes).isEmpty {
        return nil
      }
    }
    if columns.hasExtras, !takeExtras(bytes, record, columns, &line) { return nil }
    return line
  }

  @inline(__always)
  private func typicalAmount(_ bytes: Span<UInt8>, _ record: Record, _ column: Int) -> Int64? {
    let cell = record.rawCell(column, bytes)
    if let value = NumberColumn.hundredths(bytes, cell) { return value }
    guard cell.count > 2, bytes[cell.start] == quote else { return nil }
    return NumberColumn.hundredths(bytes, record.cell(at: column, bytes))
  }

  /// What few exports have: the cost of a piece, free shipping, a gift.
  @inline(never)
  private func takeExtras(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns,
    _ line: inout TypicalLine
  ) -> Bool {
    if columns.cost >= 0 {
      let cell = record.cell(at: columns.cost, bytes)
      if !cell.isEmpty {
        guard let value = NumberColumn.hundredths(bytes, cell) else { return false }
        line.cost = Int64(line.quantity) &* value
      }
    }
    if columns.freeShipping >= 0 {
      guard let isSet = isOne(bytes, record.cell(at: columns.freeShipping, bytes)) else {
        return false
      }
      if isSet { line.flags.insert(.freeShipping) }
    }
    if columns.gift >= 0 {
      guard let isSet = isOne(bytes, record.cell(at: columns.gift, bytes)) else { return false }
      if isSet { line.flags.insert(.gift) }
    }
    return true
  }

  /// `1` and `0`; `nil` for other words.
  @inline(__always)
  private func isOne(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool? {
    if cell.isEmpty { return false }
    guard cell.count == 1, bytes[cell.start] & 0xfe == 0x30 else { return nil }
    return bytes[cell.start] == 0x31
  }

  /// The code of the row's product; `nil` if the row must be looked at.
  @inline(__always)
  private mutating func typicalProduct(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns,
    _ hint: ProductHint,
    _ time: Int32
  ) -> Int32? {
    if words.products.isKnown(hint) {
      guard columns.title >= 0, words.products.wantsTitle(hint, time: time) else {
        return words.products.code(hint)
      }
      let title = record.titleCell(columns.title, bytes)
      guard title.count <= ProductTable.longestName else { return nil }
      if !title.isEmpty { words.products.take(title, hint, bytes, time: time) }
      return words.products.code(hint)
    }
    let key = record.cell(at: columns.product, bytes)
    guard !key.isEmpty else { return nil }
    let title = columns.title >= 0 ? record.cell(at: columns.title, bytes) : .none
    guard max(key.count, title.count) <= ProductTable.longestName else { return nil }
    return words.products.code(bytes, key, title, time: time, isText: true)
  }

  // MARK: words

  /// Takes the order's words; most rows end as the one before.
  @inline(__always)
  private mutating func takeWords(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns
  ) {
    guard columns.channel >= 0 || columns.region >= 0 else { return }
    guard columns.trailing > 0 else { return readWords(bytes, record, columns, .none) }
    let from = record.end(before: columns.trailing)
    let to = record.end(before: record.count)
    guard to &- from <= KeyToken.longestInline else {
      return readWords(bytes, record, columns, .none)
    }
    let token = KeyToken(bytes, from, to, kind: 0)
    if !token.isSameInPlace(tail.token) {
      let place = TailWords.place(token)
      let known = tails[place]
      if known.token.isSameInPlace(token) {
        tail = known
      } else if tails[place ^ 1].token.isSameInPlace(token) {
        tail = tails[place ^ 1]
      } else {
        readWords(bytes, record, columns, token)
        tails[known.token.isNone ? place : place ^ 1] = tail
        return
      }
    } else if isTailTaken {
      return
    }
    isTailTaken = true
    if open.channel < 0, open.region < 0 {
      (open.channel, open.region) = (tail.channel, tail.region)
    } else {
      takeCodes(tail.channel, tail.region)
    }
  }

  @inline(never)
  private mutating func readWords(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ columns: TypicalColumns,
    _ token: KeyToken
  ) {
    tail.token = token
    tail.channel = code(bytes, record, columns.channel, &words.channels)
    tail.region = code(bytes, record, columns.region, &words.regions)
    takeCodes(tail.channel, tail.region)
    isTailTaken = !token.isNone
  }

  @inline(__always)
  private func code(
    _ bytes: Span<UInt8>,
    _ record: Record,
    _ column: Int,
    _ table: inout WordTable
  ) -> Int32 {
    guard column >= 0 else { return -1 }
    let cell = record.cell(at: column, bytes)
    return cell.isEmpty ? -1 : table.code(bytes, cell.start, cell.end)
  }

  @inline(__always)
  private mutating func takeCodes(_ channel: Int32, _ region: Int32) {
    if channel >= 0, channel != open.channel {
      open.channel = shared.smaller(open.channel, channel, shared.channels)
    }
    if region >= 0, region != open.region {
      open.region = shared.smaller(open.region, region, shared.regions)
    }
  }

  // MARK: products to come

  /// Looks up the products of the records to come: by the time these are read, what is known of
  /// their products has come from memory, where each would have been waited for.
  @inline(never)
  mutating func foresee(
    _ bytes: Span<UInt8>,
    _ records: Range<Int>,
    _ places: UnsafePointer<UInt32>,
    _ recordEnds: Span<UInt32>,
    _ base: Int,
    _ column: Int
  ) {
    var first = records.lowerBound == 0 ? 0 : Int(recordEnds[records.lowerBound &- 1]) &+ 1
    for record in records {
      let last = Int(recordEnds[record])
      var hint = ProductHint()
      if last &- first &+ 1 == reader.headerCount, column > 0 {
        let start = base &+ Int(unsafe places[first &+ column &- 1] & placeMask) &+ 1
        let end = base &+ Int(unsafe places[first &+ column] & placeMask)
        if end > start, end &- start <= KeyToken.longestInline {
          hint = words.products.hint(KeyToken(bytes, start, end, kind: 0))
        }
      }
      hints[record & (ChunkReader.foreseen &- 1)] = hint
      first = last &+ 1
    }
    for record in records {
      words.products.find(&hints[record & (ChunkReader.foreseen &- 1)])
    }
  }

  /// Records that are looked up ahead; a power of two.
  static let foreseen = 16

  // MARK: counts

  /// Adds what typical rows were counted by to the part's and the reader's counts.
  mutating func settleCounts() {
    reader.identity[1] += counts.identified
    reader.numbers.unitPrice.count(points: counts.prices)
    reader.numbers.discount.count(points: counts.discounts)
    reader.numbers.cost.count(points: counts.costs)
    if counts.rows > 0 { chunk.counts.days.add(counts.rows, on: counts.day) }
    counts = TypicalCounts()
  }

  /// Ends the order whose rows were read last, mostly one that counts as it stands.
  @inline(__always)
  private mutating func closeTypical() {
    guard hasFirst, open.isPlain, open.currency < 0, open.gross > 0 else {
      return close(isLast: false)
    }
    isOpen = false
    if counts.day != open.day {
      if counts.rows > 0 { chunk.counts.days.add(counts.rows, on: counts.day) }
      (counts.day, counts.rows) = (open.day, 0)
    }
    counts.rows &+= open.lineCount
    chunk.counts.accept(plain: open)
    chunk.settled.add(plain: open, file: rules.file)
  }
}
