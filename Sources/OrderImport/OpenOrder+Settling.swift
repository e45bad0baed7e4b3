import Commerce

/// What became of an order.
enum OrderVerdict {
  case counts
  /// The reason for which it does not count.
  case excluded(String)
}

extension OpenOrder {
  /// Decides whether the order counts, and settles its amounts and those of its lines.
  ///
  /// Its lines are `firstLine ..< firstLine + lineCount` of the table.
  mutating func settle(
    _ rules: OrderRules,
    _ lines: inout LineTable,
    _ words: FileWords,
    subsidy: inout Int64
  ) -> OrderVerdict {
    subsidy = 0
    if isPlain, rules.currency == nil || currency < 0 || currency == rules.currency {
      return valueVerdict(rules)
    }
    if rules.layout.hasSummaryRows { dropSummaries(&lines) }
    if let reason = excludedByStatus(rules) { return .excluded(reason) }
    if lineCount == 0 { return .excluded(returned == 0 ? "zero_value" : "unlinked_return") }
    takeTotal(rules, &lines)
    if rules.layout.subtotalIsAfterDiscount { takeDiscountFromTotals() }
    if rules.layout.totalTellsDiscount { takeDiscountFromTotal(rules) }
    spreadDiscount(rules, &lines, words, &subsidy)
    addUp(lines)
    settleReturns(rules, lines)
    return valueVerdict(rules)
  }

  private func valueVerdict(_ rules: OrderRules) -> OrderVerdict {
    if gross > 0 { return .counts }
    if gross < 0 { return .excluded("negative") }
    return !customer.isNone && units > 0 && rules.zeroValueCounts
      ? .counts : .excluded("zero_value")
  }

  private mutating func excludedByStatus(_ rules: OrderRules) -> String? {
    if flags.contains(.excludedTag) { return "tag" }
    if status == .cancelled, rules.layout.closedWithRefundIsRefunded, amounts.refunded > 0,
      flags.contains(.paid)
    {
      status = .refunded
    }
    if status == .unpaid, rules.layout.unpaidWithoutPayment, flags.contains(.paid) {
      status = .paid
    }
    if let reason = status.exclusion { return reason }
    if lineCount == 0, returnRows == 0 {
      // The rows are accounted under their own reasons.
      return dropped.first?.exclusion ?? "cancelled"
    }
    if let wanted = rules.currency, currency >= 0, currency != wanted { return "currency" }
    return nil
  }

  private var lineRange: Range<Int> { firstLine..<firstLine + lineCount }

  /// An order without amounts of lines: its total without shipping, before its discount.
  private mutating func takeTotal(_ rules: OrderRules, _ lines: inout LineTable) {
    guard !hasLineAmounts, amounts.total != OrderAmounts.missing else { return }
    var value = amounts.total
    if amounts.shipping != OrderAmounts.missing { value -= amounts.shipping }
    if amounts.discount != OrderAmounts.missing { value += amounts.discount }
    let own = lineRange.reduce(0) { $0 + lines.discount($1) }
    let first = lines.discount(firstLine)
    lines.set(firstLine, gross: rules.money.rounded(value) + own, discount: first)
  }

  /// Largest remainder over the lines' values; what exceeds the goods was off the shipping.
  private mutating func spreadDiscount(
    _ rules: OrderRules,
    _ lines: inout LineTable,
    _ words: FileWords,
    _ subsidy: inout Int64
  ) {
    guard amounts.discount > 0 else { return }
    var amount = rules.money.rounded(amounts.discount)
    if lineCount > 1 { sortLines(&lines, words) }
    let values = lineRange.map { max(0, lines.gross($0) - lines.discount($0)) }
    let goods = values.reduce(0, +)
    let own = lineRange.reduce(0) { $0 + lines.discount($1) }
    if rules.layout.discountMayRepeatLines, own > 0, amounts.subtotal != OrderAmounts.missing {
      let total = rules.money.rounded(amounts.subtotal)
      if goods + own - amount == total { amount -= min(amount, own) }
    }
    if rules.layout.pricesAreAfterDiscount {
      return addDiscountBack(amount - min(amount, own), values, &lines)
    }
    if amount > goods {
      subsidy = amount - goods
      amount = goods
    }
    guard amount > 0 else { return }
    let shares = lineCount == 1 ? [amount] : spread(amount, over: values)
    for (line, share) in zip(lineRange, shares) {
      lines.set(line, gross: lines.gross(line), discount: lines.discount(line) + share)
    }
  }

  /// Lines that stand after a discount that only the order tells were worth so much more.
  private func addDiscountBack(_ amount: Int64, _ values: [Int64], _ lines: inout LineTable) {
    guard amount > 0, values.contains(where: { $0 > 0 }) else { return }
    for (line, share) in zip(lineRange, spread(amount, over: values)) {
      lines.set(
        line,
        gross: lines.gross(line) + share,
        discount: lines.discount(line) + share
      )
    }
  }

  /// The shop's discount where an export has only the goods before and after it.
  private mutating func takeDiscountFromTotals() {
    guard amounts.discount == OrderAmounts.missing, amounts.total != OrderAmounts.missing,
      amounts.subtotal != OrderAmounts.missing, amounts.total > amounts.subtotal
    else { return }
    amounts.discount = amounts.total - amounts.subtotal
  }

  /// The shop's discount where an export has only goods, shipping and what they came to.
  ///
  /// Tax that was added on top hides as much of it: then the discount was more, never less.
  private mutating func takeDiscountFromTotal(_ rules: OrderRules) {
    guard hasLineAmounts, amounts.discount == OrderAmounts.missing,
      amounts.total != OrderAmounts.missing
    else { return }
    let charged = amounts.shipping == OrderAmounts.missing ? 0 : amounts.shipping
    let whole = gross - discount + rules.money.rounded(charged)
    let missing = whole - rules.money.rounded(amounts.total)
    amounts.discount = missing > 0 ? rules.money.millionths(missing) : 0
  }

  /// Rows that name no goods are no lines where others do; they go behind the lines.
  private mutating func dropSummaries(_ lines: inout LineTable) {
    var kept = LineTable()
    for line in lineRange where EncodedProduct.code(lines.lines[line].product) >= 0 {
      kept.append(line..<line + 1, of: lines)
    }
    guard kept.count > 0, kept.count < lineCount else { return }
    units = 0
    for line in 0..<kept.count {
      let place = firstLine + line
      lines.lines[place].product = kept.lines[line].product
      lines.lines[place].quantity = kept.lines[line].quantity
      lines.set(place, gross: kept.gross(line), discount: kept.discount(line))
      if !lines.costs.isEmpty { lines.costs[place] = kept.cost(line) }
      units += Int64(kept.lines[line].quantity)
    }
    summaryRows += Int32(lineCount - kept.count)
    lineCount = kept.count
  }

  /// By their words and amounts, so that shares do not depend on the order of rows.
  private func sortLines(_ lines: inout LineTable, _ words: FileWords) {
    var copy = LineTable()
    copy.append(lineRange, of: lines)
    let order = (0..<copy.count).sorted { a, b in
      let (one, other) = (copy.lines[a].product, copy.lines[b].product)
      let names = words.products.order(ofProducts: one, other)
      if names != 0 { return names < 0 }
      return (copy.lines[a].quantity, copy.gross(a), copy.discount(a), copy.cost(a), a)
        < (copy.lines[b].quantity, copy.gross(b), copy.discount(b), copy.cost(b), b)
    }
    for (place, index) in zip(lineRange, order) {
      lines.lines[place].product = copy.lines[index].product
      lines.lines[place].quantity = copy.lines[index].quantity
      lines.set(place, gross: copy.gross(index), discount: copy.discount(index))
      if !lines.costs.isEmpty { lines.costs[place] = copy.cost(index) }
    }
  }

  private mutating func addUp(_ lines: LineTable) {
    (gross, discount) = (0, 0)
    for line in lineRange {
      gross = min(gross + lines.gross(line), 1 << 60)
      discount = min(discount + lines.discount(line), 1 << 60)
    }
  }

  /// From here on `returned` is what the order as a whole gives back.
  private mutating func settleReturns(_ rules: OrderRules, _ lines: LineTable) {
    let paid = gross - discount
    if amounts.refunded != OrderAmounts.missing, amounts.refunded > 0 {
      var amount = rules.money.rounded(amounts.refunded)
      if rules.layout.refundsIncludeShipping { amount = min(amount, max(0, paid)) }
      returned += amount
    } else if status == .refunded {
      // A word without an amount: rows that give money back say how much it was.
      if returnRows == 0 { returned = max(returned, paid) }
    } else if hasRefundedLines {
      for line in lineRange where EncodedProduct.isRefunded(lines.lines[line].product) {
        returned += lines.gross(line) - lines.discount(line)
      }
    }
  }

  /// Whether a settled order gave back more than was paid, shipping included as far as it is known.
  @inline(__always)
  func returnedTooMuch(_ rules: OrderRules) -> Bool {
    returned > 0 && returned > paid(rules)
  }

  private func paid(_ rules: OrderRules) -> Int64 {
    func known(_ amount: Int64) -> Int64 {
      amount == OrderAmounts.missing ? 0 : rules.money.rounded(amount)
    }
    return max(gross - discount + known(amounts.shipping), known(amounts.total))
  }

  /// The same for an order that counts as it stands.
  @inline(__always)
  func plainOrder(_ file: Int) -> Order {
    var order = Order(
      day: day,
      minute: Int16(truncatingIfNeeded: minute),
      gross: gross,
      discount: discount,
      returned: 0,
      units: Int32(clamping: units),
      file: file
    )
    order.firstLine = Int32(truncatingIfNeeded: firstLine)
    order.lineCount = Int32(truncatingIfNeeded: lineCount)
    order.channel = Int16(clamping: channel)
    order.region = Int16(clamping: region)
    if flags.contains(.freeShipping) { order.freeShipping = true }
    if flags.contains(.gift) { order.gift = true }
    return order
  }

  /// The order as the ledger keeps it; channel and region still by the shared words' codes.
  func ledgerOrder(_ file: Int) -> Order {
    var order = Order(
      day: day,
      minute: Int16(minute),
      gross: gross,
      discount: discount,
      returned: returned,
      units: Int32(clamping: units),
      file: file
    )
    order.firstLine = Int32(truncatingIfNeeded: firstLine)
    order.lineCount = Int32(truncatingIfNeeded: lineCount)
    order.channel = Int16(clamping: channel)
    order.region = Int16(clamping: region)
    order.freeShipping = flags.contains(.freeShipping)
    order.gift = flags.contains(.gift)
    return order
  }
}
