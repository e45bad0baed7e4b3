import Commerce
import Diagnostics

/// Ids that stand for several orders, of which neither customer nor day is the same: numbers that
/// begin anew each year, rather than two states or several lines of one order.
struct ReusedIDs {
  /// Orders that were merged into a later one of the same id.
  private(set) var merged = 0
  /// Where the first of them begins in its file, as far as that is known.
  private(set) var firstMerged = Int.max
  /// Orders whose rows name several customers and several days.
  var joined = NotedOrders()

  /// Who bought when.
  struct Purchase {
    var customer: KeyToken
    var day: Int32

    @inline(__always)
    func isStrange(to other: Purchase) -> Bool {
      !customer.isSameInPlace(other.customer) && !customer.isNone && !other.customer.isNone
        && day != other.day && day != .max && other.day != .max
        && customer.hash != other.customer.hash
    }
  }

  /// Sees an order that gives way to another one.
  mutating func see(_ old: Purchase, at offset: Int?, for new: Purchase) {
    guard old.isStrange(to: new) else { return }
    merged += 1
    firstMerged = min(firstMerged, offset ?? .max)
  }

  mutating func merge(_ other: ReusedIDs) {
    merged += other.merged
    firstMerged = min(firstMerged, other.firstMerged)
    joined.merge(other.joined)
  }
}

/// Orders that there is something to say of: how many, and one of them.
struct NotedOrders {
  private(set) var count = 0
  /// The id of one of them, of several always the same, whatever rows were read first.
  private(set) var id = KeyToken.none

  mutating func add(_ order: OpenOrder) { add(1, order.token) }

  mutating func merge(_ other: NotedOrders) { add(other.count, other.id) }

  private mutating func add(_ count: Int, _ order: KeyToken) {
    self.count += count
    if !order.isNone, id.isNone || order.comesBefore(id) { id = order }
  }
}

extension ReusedIDs.Purchase {
  init(_ part: OrderPart) { self.init(customer: part.customer, day: part.order.day) }

  init(_ order: OpenOrder) { self.init(customer: order.customer, day: order.day) }
}

extension FileReader {
  /// Says which files' ids stand for several orders.
  mutating func reportReusedIDs(_ files: [ReadFile], _ findings: inout Findings) throws {
    for file in files {
      let reused = file.counts.reused
      if reused.merged > 0 {
        let line = try line(of: reused.firstMerged, in: file)
        findings.add(.reusedIDs(file.source.name, line: line, reused.merged))
      }
      if reused.joined.count > 0 {
        let line = try line(of: reused.joined, in: file)
        findings.add(.joinedOrders(file.source.name, line: line, reused.joined.count))
      }
    }
  }

  /// Says which files have orders that gave back more than was paid for them.
  mutating func reportReturns(_ files: [ReadFile], _ findings: inout Findings) throws {
    for file in files where file.counts.overReturned.count > 0 {
      let orders = file.counts.overReturned
      let line = try line(of: orders, in: file)
      findings.add(.overReturned(file.source.name, line: line, orders.count))
    }
  }

  /// The line of a place in a file that has been read; `nil` where it is not known any more.
  mutating func line(of offset: Int, in file: ReadFile) throws -> Int? {
    guard offset != .max else { return nil }
    return try reopened(file) { bytes, mark in
      guard offset < bytes.count else { return nil }
      var lines = LineCounter(file.dialect, mark: mark)
      return lines.line(of: offset, bytes)
    }
  }

  /// The line where the noted order's id comes back after others, else its first.
  private mutating func line(of orders: NotedOrders, in file: ReadFile) throws -> Int? {
    let order = orders.id
    guard !order.isNone, let column = file.plan[.orderID].first else { return nil }
    return try reopened(file) { bytes, mark in
      var scanner = RecordScanner(
        delimiter: file.dialect.delimiter,
        endsWithReturn: file.dialect.endsWithReturn,
        position: mark + file.dialect.bodyStart
      )
      var lines = LineCounter(file.dialect, mark: mark)
      var (first, isInside) = (Int?.none, false)
      while scanner.next(bytes) {
        let wasInside = isInside
        let cell = column < scanner.count ? Cell(bytes, scanner.cells[column]) : .none
        isInside = order.isProbably(bytes, cell)
        guard isInside, !wasInside else { continue }
        if first != nil { return lines.line(of: scanner.start, bytes) }
        first = scanner.start
      }
      return first.map { lines.line(of: $0, bytes) }
    }
  }

  /// Opens a file once more to look for a line: no text is kept for findings that are rare.
  ///
  /// `look` is told the text and how many bytes of it are its mark, and gives a line of the text; of
  /// that the file's own is given back.
  private mutating func reopened(
    _ file: ReadFile,
    _ look: (Span<UInt8>, Int) -> Int?
  ) throws -> Int? {
    let before = findings
    defer { findings = before }
    guard let opened = try open(file.source).first(where: { $0.source == file.source }) else {
      return nil
    }
    let mark = opened.guess.encoding == .utf8 ? opened.guess.markLength : 0
    return opened.bytes.withBytes { look($0, min(mark, $0.count)) }
      .map { opened.origin.row(ofLine: $0) }
  }
}

extension KeyToken {
  /// Whether a cell holds this id; of a long one the hash alone is compared.
  fileprivate func isProbably(_ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
    guard !cell.isEmpty else { return false }
    if cell.count > KeyToken.longestInline {
      return isStored && low == keyHash(bytes, cell.start, cell.end)
    }
    return KeyToken(bytes, cell.start, cell.end, kind: 0).isSameInPlace(self)
  }
}

extension Diagnostic {
  static func reusedIDs(_ name: String, line: Int?, _ orders: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name, line: line),
      orders == 1
        ? "1 order has the id of a later one of another customer and day, and was merged into it"
        : "\(orders) orders have the ids of later ones of other customers and days, and were merged "
          + "into them",
      code: "orders.id-reused",
      hint: "if numbers begin anew each year, write the year before them (2025-17); where each row "
        + "is an order, --columns order_id=- counts them all"
    )
  }

  static func joinedOrders(_ name: String, line: Int?, _ orders: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name, line: line),
      orders == 1
        ? "1 order id stands on rows of different customers and days: they were read as one order"
        : "\(orders) order ids stand on rows of different customers and days: the rows of each were "
          + "read as one order",
      code: "orders.id-reused",
      hint: "if numbers begin anew each year, write the year before them (2025-17); "
        + "--columns order_id=- makes one order of what a customer bought at one time"
    )
  }

  static func overReturned(_ name: String, line: Int?, _ orders: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name, line: line),
      "\(orders) order\(orders == 1 ? " gave" : "s gave") back more than was paid, expected at most "
        + "the order's own amount; the whole of it is taken off the sales",
      code: "orders.returned-more",
      hint: "mend the amounts that were given back"
    )
  }
}
