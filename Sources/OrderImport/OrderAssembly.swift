import Commerce
import Diagnostics

/// What all orders are made from.
///
/// A class, so that handing it to every order costs one reference and not one for each column.
final class OrderMaterial: Sendable {
  let gathered: Gathered
  let options: ImportOptions
  let currency: Currency
  /// Code of the currency that counts among those of the rows; `nil` if any counts.
  let currencyCode: Int64?
  /// The place of each product by its bytes.
  private let productRanks: [Int32]

  init(
    _ gathered: Gathered,
    _ options: ImportOptions,
    _ money: (currency: Currency, code: Int64?)
  ) {
    self.gathered = gathered
    self.options = options
    currency = money.currency
    currencyCode = money.code
    let keys = gathered.products.keys
    let order = (0..<Int32(keys.count)).sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    var ranks = [Int32](repeating: 0, count: keys.count)
    for (rank, code) in order.enumerated() { ranks[Int(code)] = Int32(rank) }
    productRanks = ranks
  }

  /// Whether a line comes before another, whatever rows they stood in.
  func comesFirst(_ a: OrderDraft.Line, _ b: OrderDraft.Line) -> Bool {
    let p = a.product < 0 ? -1 : productRanks[Int(a.product)]
    let q = b.product < 0 ? -1 : productRanks[Int(b.product)]
    if p != q { return p < q }
    return (a.quantity, a.gross, a.discount, a.cost) < (b.quantity, b.gross, b.discount, b.cost)
  }
}

/// Makes orders out of rows: groups, merges what stands twice, sorts out what does not count.
struct OrderAssembly {
  let material: OrderMaterial
  var files: [ReadFile]
  var ledger: Ledger
  var orderKeys = KeyTable()
  var excludedOrders: [String: Int] = [:]
  var unlinkedReturns: Int64 = 0
  var otherCurrencies = 0
  var grossTotal: Int64 = 0
  var isTooLarge = false
  /// Rows of items that belong to an order: (order before sorting, file, rows).
  var companions: [(order: Int32, file: Int32, rows: Int32)] = []

  /// The place of each file when the same order stands in several: the highest has it.
  private let ranks: [Int]

  init(
    _ gathered: Gathered,
    _ files: [ReadFile],
    _ options: ImportOptions,
    _ money: (currency: Currency, code: Int64?),
    timeZone: String
  ) {
    material = OrderMaterial(gathered, options, money)
    self.files = files
    ledger = Ledger(currency: money.currency, timeZone: timeZone)
    ranks = OrderAssembly.fileRanks(files)
  }

  /// By the time of a file's latest order, then by the bytes of its name.
  private static func fileRanks(_ files: [ReadFile]) -> [Int] {
    let order = files.indices.sorted { a, b in
      let (x, y) = (files[a].reader.latest, files[b].reader.latest)
      if x != y { return x < y }
      let (p, q) = (files[a].source.name.utf8, files[b].source.name.utf8)
      return p.elementsEqual(q) ? a < b : p.lexicographicallyPrecedes(q)
    }
    var ranks = [Int](repeating: 0, count: files.count)
    for (rank, file) in order.enumerated() { ranks[file] = rank }
    return ranks
  }

  /// The rows of each order, in the order in which they were read (counting sort).
  private func rowsByOrder() -> (rows: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: material.gathered.orders.count + 1)
    for order in material.gathered.rows.order { starts[Int(order) + 1] += 1 }
    for order in 1..<starts.count { starts[order] += starts[order - 1] }
    var next = starts
    var rows = [Int32](repeating: 0, count: material.gathered.rows.count)
    for row in 0..<material.gathered.rows.count {
      let order = Int(material.gathered.rows.order[row])
      rows[next[order]] = Int32(row)
      next[order] += 1
    }
    return (rows, starts)
  }

  mutating func assemble() {
    let (rows, starts) = rowsByOrder()
    let hasItems = files.contains { $0.grain == .items }
    for order in 0..<material.gathered.orders.count {
      let range = starts[order]..<starts[order + 1]
      guard !range.isEmpty else { continue }
      if files.count == 1, !hasItems {
        makeOrder(Int32(order), file: 0, rows[range], items: [])
      } else {
        chooseFile(Int32(order), rows[range])
      }
    }
    for code in 0..<material.gathered.products.count {
      ledger.products.append(material.gathered.products.keys.text(Int32(code)))
      ledger.productTitles.append(material.gathered.title(of: code))
    }
    for code in 0..<material.gathered.channels.count {
      ledger.channels.append(material.gathered.channels.keys.text(Int32(code)))
    }
    for code in 0..<material.gathered.regions.count {
      ledger.regions.append(material.gathered.regions.keys.text(Int32(code)))
    }
    ledger.customers = material.gathered.customers.keys.table
  }

  private func file(of row: Int32) -> Int {
    var (low, high) = (0, files.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].rows.upperBound > Int(row) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// An order that may stand in several files is taken whole from the latest.
  private mutating func chooseFile(_ order: Int32, _ rows: ArraySlice<Int32>) {
    var orderFile = -1
    var itemsFile = -1
    for row in rows where !flags(row).contains(.refund) {
      let index = file(of: row)
      if files[index].grain == .items {
        if itemsFile < 0 || ranks[index] > ranks[itemsFile] { itemsFile = index }
      } else if orderFile < 0 || ranks[index] > ranks[orderFile] {
        orderFile = index
      }
    }
    // Refunds alone hold no order: without its sale the latest file has them.
    if orderFile < 0 {
      let holders = rows.filter { flags($0).contains(.refund) }.map { file(of: $0) }
      orderFile = holders.max { ranks[$0] < ranks[$1] } ?? -1
    }
    var kept: [Int32] = []
    var items: [Int32] = []
    var refunds: [Int32] = []
    var seen: Set<[Int64]> = []
    for row in rows {
      let index = file(of: row)
      if flags(row).contains(.refund), isNew(row, index, &seen) {
        if index == orderFile { kept.append(row) } else { refunds.append(row) }
      } else if flags(row).contains(.refund) {
        files[index].account.merged += 1
      } else if index == orderFile {
        kept.append(row)
      } else if index == itemsFile {
        items.append(row)
      } else {
        files[index].account.merged += 1
      }
    }
    if orderFile < 0 {
      exclude(items, file: itemsFile, "no_order", isOrder: false)
    } else {
      makeOrder(order, file: orderFile, kept[...], items: items, refunds: refunds)
    }
  }

  /// Whether a refund was not yet seen in another file; alike ones within a file are several.
  private func isNew(_ row: Int32, _ file: Int, _ seen: inout Set<[Int64]>) -> Bool {
    let rows = material.gathered.rows
    let index = Int(row)
    let mark = [
      Int64(rows.day[index]), Int64(rows.minute[index]), Int64(rows.product[index]),
      rows.gross[index],
    ]
    var turn: Int64 = 0
    while seen.contains(mark + [turn, Int64(file)]) { turn += 1 }
    seen.insert(mark + [turn, Int64(file)])
    return seen.insert(mark + [turn]).inserted
  }

  private mutating func makeOrder(
    _ order: Int32,
    file: Int,
    _ rows: ArraySlice<Int32>,
    items: [Int32],
    refunds: [Int32] = []
  ) {
    let grain = files[file].grain
    var kept = rows
    if grain == .order, rows.count > 1 {
      // Where a row is an order, the last one of an id holds.
      files[file].account.merged += rows.count - 1
      kept = rows.suffix(1)
    }
    if grain == .lineFirst, !kept.contains(where: { flags($0).contains(.head) }) {
      rejectHeadless(kept, file)
      exclude(items, file: items.first.map { self.file(of: $0) } ?? 0, "no_order", isOrder: false)
      return
    }
    kept += refunds
    var draft = OrderDraft(material, kept, grain, files[file].layout)
    draft.settle(material, files[file].layout)
    // Rows of the order that stand in other files are accounted there.
    draft.elsewhere = refunds.count
    if let reason = draft.exclusion {
      finish(excluded: draft, reason, file: file, items)
      for row in refunds { exclude([row], file: self.file(of: row), reason, isOrder: false) }
    } else {
      for row in refunds {
        let other = self.file(of: row)
        files[other].account.accepted += 1
        companions.append((Int32(ledger.orders.count), Int32(other), 1))
      }
      add(draft, order, file: file, items)
    }
  }

  func flags(_ row: Int32) -> RowFlags {
    RowFlags(rawValue: material.gathered.rows.flags[Int(row)])
  }

  private mutating func exclude(_ rows: [Int32], file: Int, _ reason: String, isOrder: Bool) {
    guard !rows.isEmpty else { return }
    files[file].account.excluded[reason, default: 0] += rows.count
    if isOrder { excludedOrders[reason, default: 0] += 1 }
  }

  /// Further lines of an order whose first row is missing or was rejected.
  private mutating func rejectHeadless(_ rows: ArraySlice<Int32>, _ file: Int) {
    guard let text = files[file].text else { return }
    for row in rows {
      let start = Int(material.gathered.rows.offset.value(Int(row)))
      let line = Int(material.gathered.rows.line[Int(row)])
      let mark = files[file].encoding.encoding == .utf8 ? files[file].encoding.markLength : 0
      let reject = text.withBytes { bytes -> RejectedRow in
        let body = bytes.extracting(min(mark, bytes.count)..<bytes.count)
        var scanner = RecordScanner(
          delimiter: files[file].dialect.delimiter,
          endsWithReturn: files[file].dialect.endsWithReturn,
          position: start,
          line: line
        )
        _ = scanner.next(body)
        let place = (scanner.start, scanner.end, line)
        return makeReject(body, files[file], place, "order", header: nil, at: start)
      }
      files[file].rejects.append(reject)
      files[file].account.rejected["order", default: 0] += 1
    }
  }

  private mutating func finish(
    excluded draft: OrderDraft,
    _ reason: String,
    file: Int,
    _ items: [Int32]
  ) {
    for (rowReason, count) in draft.droppedRows {
      files[file].account.excluded[rowReason, default: 0] += count
    }
    files[file].account.excluded[reason, default: 0] += draft.rowCount
    if !items.isEmpty {
      exclude(items, file: self.file(of: items[0]), reason, isOrder: false)
    }
    excludedOrders[reason, default: 0] += 1
    if reason == "currency" { otherCurrencies += 1 }
    if reason == "unlinked_return" {
      let (sum, overflow) = unlinkedReturns.addingReportingOverflow(draft.returnedByRows)
      unlinkedReturns = sum
      if overflow { isTooLarge = true }
    }
  }

  private mutating func add(
    _ draft: OrderDraft,
    _ order: Int32,
    file: Int,
    _ items: [Int32]
  ) {
    let index = Int32(ledger.orders.count)
    for (reason, count) in draft.droppedRows {
      files[file].account.excluded[reason, default: 0] += count
    }
    let rows = draft.rowCount
    files[file].account.accepted += rows
    if !items.isEmpty {
      let itemsFile = self.file(of: items[0])
      files[itemsFile].account.accepted += items.count
      companions.append((index, Int32(itemsFile), Int32(items.count)))
    }
    let (sum, overflow) = grossTotal.addingReportingOverflow(draft.gross)
    grossTotal = sum
    if overflow || sum > Int64.max / 4 {
      isTooLarge = true
      grossTotal = 0
    }
    orderKeys.append(material.gathered.orders.keys[order])
    ledger.orders.day.append(draft.day)
    ledger.orders.minute.append(draft.minute)
    ledger.orders.customer.append(draft.customer)
    ledger.orders.gross.append(draft.gross)
    ledger.orders.discount.append(draft.discount)
    ledger.orders.returned.append(draft.returned)
    ledger.orders.shippingSubsidy.append(draft.shippingSubsidy)
    ledger.orders.freeShipping.append(draft.flags.contains(.freeShipping))
    ledger.orders.gift.append(draft.flags.contains(.gift))
    ledger.orders.channel.append(draft.channel)
    ledger.orders.region.append(draft.region)
    ledger.orders.rows.append(Int32(rows))
    ledger.orders.file.append(Int32(file))
    addLines(draft, items)
    if draft.returned != 0 {
      ledger.refunds.order.append(index)
      ledger.refunds.day.append(draft.day)
      ledger.refunds.amount.append(draft.returned)
    }
  }

  private mutating func addLines(_ draft: OrderDraft, _ items: [Int32]) {
    var units: Int64 = 0
    var lines = draft.lines
    if !items.isEmpty { lines = draft.itemLines(material, items) }
    for line in lines {
      ledger.lines.product.append(line.product)
      ledger.lines.quantity.append(line.quantity)
      ledger.lines.gross.append(line.gross)
      ledger.lines.discount.append(line.discount)
      ledger.lines.cost.append(line.cost)
      units += Int64(line.quantity)
    }
    ledger.orders.units.append(Int32(clamping: units))
    ledger.orders.firstLine.append(Int32(ledger.lines.count))
  }
}
