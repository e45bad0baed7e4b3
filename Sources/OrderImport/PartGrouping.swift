import Commerce

/// Brings together the parts of orders that stand in several places or files.
struct PartGrouping: Sendable {
  let parts: [OrderPart]
  let special: [OpenOrder]
  let lines: LineTable
  /// By file.
  let rules: [OrderRules]
  /// The place of each file when the same order stands in several: the highest has it.
  let ranks: [Int]
  let facts: [FileFacts]
  let stores: KeyStores
  let words: FileWords

  /// What a worker makes of its orders.
  struct Result {
    var partitions: OrderPartitions
    /// Lines of orders that had to be put together; orders point at them by negative places.
    var lines = LineTable()
    /// By file.
    var counts: [RowCounts]
    /// Orders that tables name; those that were put together by negative places too.
    var found: [FoundOrder] = []
    /// Memory for the order that is being made.
    var bench = Bench()
  }

  static let groups = 256

  /// The parts' indices by group, each group's in the order of the files and their rows.
  func sorted() -> (indices: [Int32], starts: [Int]) {
    var starts = [Int](repeating: 0, count: PartGrouping.groups + 1)
    for part in parts { starts[group(part) + 1] += 1 }
    for group in 0..<PartGrouping.groups { starts[group + 1] += starts[group] }
    var next = starts
    var indices = [Int32](repeating: 0, count: parts.count)
    for (index, part) in parts.enumerated() {
      let group = group(part)
      indices[next[group]] = Int32(index)
      next[group] += 1
    }
    return (indices, starts)
  }

  @inline(__always)
  private func group(_ part: OrderPart) -> Int { Int(part.token.hash >> 56) }

  /// Makes the orders of a group.
  func make(_ indices: ArraySlice<Int32>, into result: inout Result) {
    guard !indices.isEmpty else { return }
    var size = 64
    while size < indices.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    // The next part of the same order, by place in the group; the last of each order.
    var follows = [Int32](repeating: -1, count: indices.count)
    var heads: [Int32] = []
    var tails: [Int32] = []
    for (place, index) in indices.enumerated() {
      let token = parts[Int(index)].token
      var slot = Int(truncatingIfNeeded: token.hash) & (size - 1)
      while true {
        let order = slots[slot]
        if order < 0 {
          slots[slot] = Int32(heads.count)
          heads.append(Int32(place))
          tails.append(Int32(place))
          break
        }
        let known = parts[Int(indices[indices.startIndex + Int(heads[Int(order)])])].token
        if stores.areEqual(known, token) {
          follows[Int(tails[Int(order)])] = Int32(place)
          tails[Int(order)] = Int32(place)
          break
        }
        slot = (slot + 1) & (size - 1)
      }
    }
    var members: [Int32] = []
    for head in heads {
      members.removeAll(keepingCapacity: true)
      var place = head
      var isPlain = isSimple
      while place >= 0 {
        let member = indices[indices.startIndex + Int(place)]
        if parts[Int(member)].special >= 0 { isPlain = false }
        members.append(member)
        place = follows[Int(place)]
      }
      if isPlain, makePlain(members, &result) { continue }
      make(members, &result)
    }
  }

  /// One file whose rows are lines, no order of which is asked for by name: all parts of an order are
  /// the order's.
  private var isSimple: Bool {
    words.wanted == nil && rules.count == 1
      && (rules[0].grain == .line || rules[0].grain == .lineRepeated)
  }

  /// Makes an order of plain parts, if it counts as it stands; else nothing.
  private func makePlain(_ members: [Int32], _ result: inout Result) -> Bool {
    let first = parts[Int(members[0])]
    var (order, customer, currency) = (first.order, first.customer, first.currency)
    // What is to be told of strangers is told where orders are put together in full.
    if hasStrangers(members) { return false }
    if members.count > 1 {
      for index in 1..<members.count {
        let other = parts[Int(members[index])]
        order.merge(plain: other.order, words)
        if !other.customer.isNone, customer.isNone || other.customer.comesBefore(customer) {
          customer = other.customer
        }
        if other.currency >= 0 {
          currency = words.smaller(currency, other.currency, words.currencies)
        }
      }
    }
    guard order.gross > 0, order.gross < 1 << 60, order.discount < 1 << 60 else { return false }
    if let wanted = rules[0].currency, currency >= 0, currency != wanted { return false }
    if members.count > 1 {
      let place = result.lines.count
      for member in members {
        let from = Int(parts[Int(member)].order.firstLine)
        let count = Int(parts[Int(member)].order.lineCount)
        result.lines.append(from..<from + count, of: lines)
      }
      order.firstLine = ~Int32(truncatingIfNeeded: place)
    }
    result.counts[0].accept(rows: Int(order.lineCount), day: order.day, gross: order.gross)
    result.partitions.add(order, of: customer)
    return true
  }

  /// Whether plain parts of an order, each of one day, name several customers and days.
  private func hasStrangers(_ members: [Int32]) -> Bool {
    var buyer = KeyToken.none
    var (hasManyCustomers, hasManyDays) = (false, false)
    for member in members {
      let part = parts[Int(member)]
      if part.order.day != parts[Int(members[0])].order.day { hasManyDays = true }
      if part.customer.isNone || part.customer.isSameInPlace(buyer) { continue }
      if !buyer.isNone, part.customer.hash != buyer.hash { hasManyCustomers = true }
      buyer = part.customer
    }
    return hasManyCustomers && hasManyDays
  }

  /// An order that may stand in several files is taken whole from the latest.
  private func make(_ members: [Int32], _ result: inout Result) {
    var bench = Bench()
    swap(&bench, &result.bench)
    bench.clear()
    make(members, &bench, &result)
    swap(&bench, &result.bench)
  }

  private func make(_ members: [Int32], _ bench: inout Bench, _ result: inout Result) {
    let (orderFile, itemsFile) = holders(of: members)
    for member in members {
      let file = parts[Int(member)].order.file
      if isRefund(member) {
        if !isNew(member, &bench.seen) {
          result.counts[file].merged += rows(member)
        } else if file == orderFile {
          bench.kept.append(member)
        } else {
          bench.refunds.append(member)
        }
      } else if file == orderFile {
        bench.kept.append(member)
      } else if file == itemsFile {
        bench.items.append(member)
      } else {
        result.counts[file].merged += rows(member)
        result.counts[file].otherDays.add(parts[Int(member)].order.day)
        if rules[file].grain != .items { bench.others.append(member) }
      }
    }
    if orderFile < 0 {
      let rows = bench.items.reduce(0) { $0 + self.rows($1) }
      result.counts[itemsFile].excluded["no_order", default: 0] += rows
      return
    }
    if rules[orderFile].grain == .order, bench.kept.count > 1 {
      // Where a row is an order, the last one of an id holds.
      let last = bench.kept[bench.kept.count - 1]
      for member in bench.kept.dropLast() {
        result.counts[orderFile].merged += rows(member)
        see(member, givingWayTo: last, &result)
      }
      bench.kept.removeFirst(bench.kept.count - 1)
    }
    if let holder = bench.kept.first {
      for member in bench.others { see(member, givingWayTo: holder, &result) }
    }
    settle(&bench, orderFile, itemsFile, &result)
  }

  /// The files that have the order and its items; -1 for none.
  private func holders(of members: [Int32]) -> (orders: Int, items: Int) {
    var orderFile = -1
    var itemsFile = -1
    for member in members where !isRefund(member) {
      let file = parts[Int(member)].order.file
      if rules[file].grain == .items {
        if itemsFile < 0 || ranks[file] > ranks[itemsFile] { itemsFile = file }
      } else if orderFile < 0 || ranks[file] > ranks[orderFile] {
        orderFile = file
      }
    }
    if orderFile < 0 {
      // Refunds alone hold no order: without its sale the latest file has them.
      let files = members.filter { isRefund($0) }.map { parts[Int($0)].order.file }
      orderFile = files.max { ranks[$0] < ranks[$1] } ?? -1
    }
    return (orderFile, itemsFile)
  }

  /// Sees whether an order that gives way is another one than that which holds its id.
  private func see(_ member: Int32, givingWayTo holder: Int32, _ result: inout Result) {
    let (old, new) = (parts[Int(member)], parts[Int(holder)])
    let offset = old.special < 0 ? nil : special[Int(old.special)].offset
    result.counts[old.order.file].reused.see(.init(old), at: offset, for: .init(new))
  }

  private func isRefund(_ member: Int32) -> Bool {
    let index = parts[Int(member)].special
    return index >= 0 && special[Int(index)].flags.contains(.refund)
  }

  /// Whether a refund was not yet seen in another file; alike ones within a file are several.
  private func isNew(_ member: Int32, _ seen: inout Set<[Int64]>) -> Bool {
    let order = openOrder(member)
    let file = Int64(parts[Int(member)].order.file)
    let mark = [Int64(order.day), Int64(order.minute), Int64(order.lastProduct), order.returned]
    var turn: Int64 = 0
    while seen.contains(mark + [turn, file]) { turn += 1 }
    seen.insert(mark + [turn, file])
    return seen.insert(mark + [turn]).inserted
  }

  private func rows(_ member: Int32) -> Int {
    let part = parts[Int(member)]
    return part.special < 0 ? Int(part.order.lineCount) : special[Int(part.special)].rows
  }

  func openOrder(_ member: Int32) -> OpenOrder {
    let part = parts[Int(member)]
    return part.special < 0 ? OpenOrder(part) : special[Int(part.special)]
  }

  private func settle(
    _ bench: inout Bench,
    _ file: Int,
    _ itemsFile: Int,
    _ result: inout Result
  ) {
    var order = openOrder(bench.kept.first ?? bench.refunds[0])
    let count = bench.kept.count + bench.refunds.count
    let isAlone = count == 1 && bench.items.isEmpty && order.isPlain
    if !isAlone {
      let first = result.lines.count
      result.lines.append(order.firstLine..<order.firstLine + order.lineCount, of: lines)
      order.firstLine = first
      for index in 1..<max(1, count) {
        let isKept = index < bench.kept.count
        let more = openOrder(
          isKept ? bench.kept[index] : bench.refunds[index - bench.kept.count]
        )
        result.lines.append(more.firstLine..<more.firstLine + more.lineCount, of: lines)
        order.merge(more, words)
        order.firstLine = first
      }
    }
    var subsidy: Int64 = 0
    result.counts[file].drop(order.dropped)
    if order.hasStrangers { result.counts[file].reused.joined.add(order) }
    let verdict = order.settle(rules[file], &result.lines, words, subsidy: &subsidy)
    if !bench.others.isEmpty { compareCopies(order, verdict, file, &bench, &result) }
    let itemRows = bench.items.reduce(0) { $0 + rows($1) }
    // Rows of the order that stand in other files are accounted there.
    order.returnRows -= Int32(bench.refunds.count)
    switch verdict {
    case .excluded(let reason):
      result.counts[file].exclude(order, reason)
      note(bench, at: FoundOrder.notCounted, &result)
      for member in bench.refunds {
        result.counts[parts[Int(member)].order.file].excluded[reason, default: 0] += 1
      }
      if itemRows > 0 { result.counts[itemsFile].excluded[reason, default: 0] += itemRows }
      if !isAlone { result.lines.cut(to: order.firstLine) }
    case .counts:
      result.counts[file].accept(rows: order.ownRows, of: order)
      result.counts[file].totals.see(order, rules[file])
      if order.returnedTooMuch(rules[file]) { result.counts[file].overReturned.add(order) }
      for member in bench.refunds {
        let other = parts[Int(member)].order.file
        result.counts[other].accepted += 1
        result.counts[other].days.add(1, on: order.day)
      }
      if itemRows > 0 {
        result.counts[itemsFile].accepted += itemRows
        result.counts[itemsFile].days.add(itemRows, on: order.day)
        takeItems(&order, &bench, &result.lines)
      }
      var made = order.ledgerOrder(file)
      if !isAlone { made.firstLine = ~Int32(truncatingIfNeeded: order.firstLine) }
      note(bench, at: made.firstLine, &result)
      if subsidy == 0 {
        result.partitions.add(made, of: order.customer)
      } else {
        result.partitions.add(made, of: order.customer, subsidy: subsidy)
      }
    }
  }

  /// Notes where an order stands that a table names.
  private func note(_ bench: Bench, at line: Int32, _ result: inout Result) {
    guard let wanted = words.wanted, let first = bench.kept.first ?? bench.refunds.first else {
      return
    }
    let token = parts[Int(first)].token
    if wanted.mayHold(token) { result.found.append(FoundOrder(token: token, line: line)) }
  }
}

extension OpenOrder {
  /// A plain order as it was before it was made small.
  init(_ part: OrderPart) {
    token = part.token
    customer = part.customer
    currency = part.currency
    day = part.order.day
    minute = Int32(part.order.minute)
    channel = Int32(part.order.channel)
    region = Int32(part.order.region)
    firstLine = Int(part.order.firstLine)
    lineCount = Int(part.order.lineCount)
    gross = part.order.gross
    discount = part.order.discount
    units = Int64(part.order.units)
    hasLineAmounts = true
    if part.order.freeShipping { flags.insert(.freeShipping) }
    if part.order.gift { flags.insert(.gift) }
  }
}

extension Order {
  /// Takes another part of the same order, both of them plain; see `OpenOrder.merge`.
  fileprivate mutating func merge(plain other: Order, _ words: FileWords) {
    if (other.day, other.minute) < (day, minute) { (day, minute) = (other.day, other.minute) }
    gross = min(gross + other.gross, 1 << 60)
    discount = min(discount + other.discount, 1 << 60)
    units = Int32(clamping: Int64(units) + Int64(other.units))
    lineCount += other.lineCount
    if other.channel >= 0, other.channel != channel {
      channel = Int16(
        clamping: words.smaller(Int32(channel), Int32(other.channel), words.channels)
      )
    }
    if other.region >= 0, other.region != region {
      region = Int16(clamping: words.smaller(Int32(region), Int32(other.region), words.regions))
    }
    if other.freeShipping { freeShipping = true }
    if other.gift { gift = true }
  }
}
