import Commerce
import Diagnostics

/// Orders that were merged into another one of the same id, although neither customer nor day is
/// the same: numbers that begin anew each year, rather than two states of one order.
struct ReusedIDs {
  private(set) var orders = 0
  /// Where the first of them begins in its file, as far as that is known.
  private(set) var first = Int.max

  /// Who bought when.
  struct Purchase {
    var customer: KeyToken
    var day: Int32

    func isStrange(to other: Purchase) -> Bool {
      !customer.isNone && !other.customer.isNone && customer.hash != other.customer.hash
        && day != other.day && day != .max && other.day != .max
    }
  }

  /// Sees an order that gives way to another one.
  mutating func see(_ old: Purchase, at offset: Int?, for new: Purchase) {
    guard old.isStrange(to: new) else { return }
    orders += 1
    first = min(first, offset ?? .max)
  }

  mutating func merge(_ other: ReusedIDs) {
    orders += other.orders
    first = min(first, other.first)
  }
}

extension ReusedIDs.Purchase {
  init(_ part: OrderPart) { self.init(customer: part.customer, day: part.order.day) }

  init(_ order: OpenOrder) { self.init(customer: order.customer, day: order.day) }
}

extension FileReader {
  /// Says which files' orders gave way to orders of other people on other days.
  mutating func reportReusedIDs(_ files: [ReadFile], _ findings: inout Findings) throws {
    for file in files where file.counts.reused.orders > 0 {
      let line = try line(of: file.counts.reused.first, in: file)
      findings.add(.reusedIDs(file.source.name, line: line, file.counts.reused.orders))
    }
  }

  /// The line of a place in a file that has been read; `nil` where it is not known any more.
  private mutating func line(of offset: Int, in file: ReadFile) throws -> Int? {
    guard offset != .max else { return nil }
    // Opened once more: no text is kept for a finding that is rare.
    let before = findings
    defer { findings = before }
    guard let opened = try open(file.source).first(where: { $0.source == file.source }) else {
      return nil
    }
    let mark = opened.guess.encoding == .utf8 ? opened.guess.markLength : 0
    return opened.bytes.withBytes { bytes in
      guard offset < bytes.count else { return nil }
      var lines = LineCounter(file.dialect, mark: min(mark, bytes.count))
      return opened.origin.row(ofLine: lines.line(of: offset, bytes))
    }
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
}
