import Commerce
import Diagnostics

/// What a file can say of an order's fate, to compare two files that hold the same order.
struct FileFacts: Sendable {
  /// The same for files of the same layout and kind of rows.
  var kind: Int
  private var columns: UInt8 = 0

  /// Columns of which one is enough, and what the findings call them.
  private static let groups: [(name: String, fields: [OrderField])] = [
    ("status", [.status, .lineStatus, .cancelledAt]),
    ("refunded_amount", [.refunded, .adjustedTotal, .refundStatus]),
    ("discount", [.discount, .orderDiscount]),
  ]

  init(_ plan: ColumnPlan, kind: Int) {
    self.kind = kind
    for (index, group) in FileFacts.groups.enumerated() where group.fields.contains(where: plan.has)
    {
      columns |= 1 << UInt8(index)
    }
  }

  /// Whether another file has columns that this one lacks.
  func lacksSome(of other: FileFacts) -> Bool { other.columns & ~columns != 0 }

  /// Those columns.
  func missing(beside other: FileFacts) -> [String] {
    let missing = other.columns & ~columns
    return FileFacts.groups.indices.filter { missing & 1 << UInt8($0) != 0 }
      .map { FileFacts.groups[$0].name }
  }

  /// By file.
  static func all(_ files: [ReadFile]) -> [FileFacts] {
    var kinds: [String: Int] = [:]
    return files.map { file in
      let name = "\(file.layout.name) \(file.grain.rawValue)"
      let kind = kinds[name] ?? kinds.count
      kinds[name] = kind
      return FileFacts(file.plan, kind: kind)
    }
  }
}

/// What a file says of orders that are taken from a later one.
struct CopiesSeen {
  /// Orders that were compared.
  private(set) var compared = 0
  /// Orders that are cancelled here, or give back more, and not so in the file that counts: an order
  /// goes the other way as time passes.
  private(set) var undone = 0
  /// Orders of another amount.
  private(set) var otherAmounts = 0
  /// By file that lacks columns that this one has: the orders it has taken over.
  private(set) var poorer: [Int: Int] = [:]

  mutating func take(over file: Int) { poorer[file, default: 0] += 1 }

  mutating func compare(isUndone: Bool, hasOtherAmount: Bool) {
    compared += 1
    if isUndone { undone += 1 } else if hasOtherAmount { otherAmounts += 1 }
  }

  mutating func merge(_ other: CopiesSeen) {
    compared += other.compared
    undone += other.undone
    otherAmounts += other.otherAmounts
    poorer.merge(other.poorer, uniquingKeysWith: +)
  }

  /// Orders to tell of: a few are edited in any shop after they were exported.
  var remarkable: Int {
    let isMany = otherAmounts >= 5 && otherAmounts * 100 >= compared
    return undone + (isMany ? otherAmounts : 0)
  }
}

extension PartGrouping {
  /// Compares the settled order with what other files say of it.
  func compareCopies(
    _ order: OpenOrder,
    _ verdict: OrderVerdict,
    _ file: Int,
    _ bench: inout Bench,
    _ result: inout Result
  ) {
    var next = 0
    while next < bench.others.count {
      let other = parts[Int(bench.others[next])].order.file
      let start = next
      while next < bench.others.count, parts[Int(bench.others[next])].order.file == other {
        next += 1
      }
      guard facts[other].kind == facts[file].kind else { continue }
      if facts[file].lacksSome(of: facts[other]) {
        result.counts[other].copies.take(over: file)
      } else if !facts[other].lacksSome(of: facts[file]) {
        let isRow = rules[other].grain == .order
        let copy = settled(isRow ? next - 1..<next : start..<next, other, &bench)
        let (isUndone, hasOtherAmount) = order.differs(verdict, from: copy.order, copy.verdict)
        result.counts[other].copies.compare(isUndone: isUndone, hasOtherAmount: hasOtherAmount)
      }
    }
  }

  /// The order as another file has it.
  private func settled(
    _ places: Range<Int>,
    _ file: Int,
    _ bench: inout Bench
  ) -> (order: OpenOrder, verdict: OrderVerdict) {
    var copy = openOrder(bench.others[places.lowerBound])
    if places.count == 1, copy.isPlain { return (copy, .counts) }
    bench.goods.cut(to: 0)
    bench.goods.append(copy.firstLine..<copy.firstLine + copy.lineCount, of: lines)
    copy.firstLine = 0
    for place in places.dropFirst() {
      let more = openOrder(bench.others[place])
      bench.goods.append(more.firstLine..<more.firstLine + more.lineCount, of: lines)
      copy.merge(more, words)
      copy.firstLine = 0
    }
    var subsidy: Int64 = 0
    let verdict = copy.settle(rules[file], &bench.goods, words, subsidy: &subsidy)
    return (copy, verdict)
  }
}

extension OpenOrder {
  /// Whether a copy that gives way has it cancelled or gives back more, or has another amount.
  fileprivate func differs(
    _ verdict: OrderVerdict,
    from copy: OpenOrder,
    _ other: OrderVerdict
  ) -> (isUndone: Bool, hasOtherAmount: Bool) {
    guard case .counts = verdict else { return (false, false) }
    if case .excluded(let reason) = other {
      return (reason == OrderStatus.cancelled.exclusion || copy.status == .voided, false)
    }
    return (copy.returned > returned, copy.gross - copy.discount != gross - discount)
  }
}

/// Files that get a finding each; the others are counted.
private let shownFiles = 5

/// Says which files hold orders that others tell better, or otherwise.
func reportCopies(_ files: [ReadFile], _ findings: inout Findings) {
  guard files.count > 1 else { return }
  reportPoorer(files, &findings)
  let different = files.filter { $0.counts.copies.remarkable > 0 }
  for file in different.prefix(shownFiles) {
    findings.add(.copiesDiffer(file.source.name, file.counts.copies))
  }
  if different.count > shownFiles { findings.add(.moreCopies(different.count - shownFiles)) }
}

private func reportPoorer(_ files: [ReadFile], _ findings: inout Findings) {
  let facts = FileFacts.all(files)
  for poor in files.indices {
    var (orders, best, columns) = (0, 0, Set<String>())
    for rich in files.indices {
      guard let taken = files[rich].counts.copies.poorer[poor], taken > 0 else { continue }
      if taken > orders { (orders, best) = (taken, rich) }
      columns.formUnion(facts[poor].missing(beside: facts[rich]))
    }
    guard orders > 0 else { continue }
    let names = (files[poor].source.name, files[best].source.name)
    findings.add(.columnsLost(names.0, beside: names.1, orders, columns.sorted()))
  }
}

extension Diagnostic {
  static func columnsLost(
    _ name: String,
    beside other: String,
    _ orders: Int,
    _ columns: [String]
  ) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "\(orders) order\(orders == 1 ? " is" : "s are") taken from this file, which has no column "
        + "of \(columns.joined(separator: " or ")); \"\(printable(other))\" has the same orders with it",
      code: "orders.columns-lost",
      hint: "export this file again with all columns, or remove it"
    )
  }

  static func copiesDiffer(_ name: String, _ copies: CopiesSeen) -> Diagnostic {
    let orders = copies.remarkable
    return Diagnostic(
      .warning,
      at: SourceLocation(name),
      "\(orders) order\(orders == 1 ? " has" : "s have") another state, amount or refund here than "
        + "in a file whose last order is later; that one counts, and this one's rows were merged",
      code: "orders.copies-differ",
      hint: "if this file was exported last, export all days up to today into one file; else "
        + "remove it"
    )
  }

  static func moreCopies(_ files: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "and \(files) more file\(files == 1 ? "" : "s") with orders that later files tell otherwise",
      code: "orders.copies-differ",
      hint: nil
    )
  }
}
