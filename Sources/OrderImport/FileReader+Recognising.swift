import Commerce
import Diagnostics

extension FileReader {
  /// Chooses the layout and the columns; `nil` and findings if what is needed is missing.
  mutating func recognise(
    _ source: OrderSource,
    _ dialect: Dialect,
    _ guess: EncodingGuess,
    _ size: Int,
    _ index: Int
  ) -> ReadFile? {
    var plan = ColumnPlan(headers: dialect.headers)
    let fixed = applyMapping(&plan)
    let (layout, sure) = chooseLayout(plan)
    plan.apply(layout, except: fixed)
    guard checkNeeded(plan, layout, source) else { return nil }
    let grain = layout.grain ?? (plan.hasLines ? .line : .order)
    var account = FileAccount(
      name: source.name,
      layout: layout.name,
      encoding: guess.encoding.rawValue
    )
    account.preamble = dialect.preamble
    let reader = RowReader(
      headerCount: dialect.headers.count,
      headerBytes: dialect.headerBytes,
      grain: grain,
      hasLines: plan.hasLines,
      layout: layout,
      hasStatusPrefixes: !layout.statusByPrefix.isEmpty,
      file: index,
      tags: options.excludeTags.map { $0.lowercased().trimmedBlanks },
      columns: ReaderColumns(plan),
      phones: PhoneNumbers(country: options.country ?? layout.country),
      clock: ShopClock(zone),
      dates: DateColumn(dayFirst: options.dates != .monthFirst),
      numbers: NumberColumns(
        decimal: options.decimal == .comma ? NumberColumn.comma : NumberColumn.point
      ),
      statuses: StatusWords(layout: layout)
    )
    return ReadFile(
      source: source,
      layout: layout,
      layoutSure: sure,
      grain: grain,
      encoding: guess,
      dialect: dialect,
      plan: plan,
      byteCount: size,
      account: account,
      reader: reader
    )
  }

  /// Puts the columns that were named in their places.
  ///
  /// - Returns: the fields that are settled by it.
  private func applyMapping(_ plan: inout ColumnPlan) -> Set<OrderField> {
    var fixed: Set<OrderField> = []
    for (name, header) in options.columns.sorted(by: { $0.key < $1.key }) {
      guard let field = OrderField(rawValue: name) else { continue }
      if header == "-" {
        fixed.insert(field)
      } else if plan.add(field, header: header, sure: 1) {
        fixed.insert(field)
      }
    }
    return fixed
  }

  private func chooseLayout(_ plan: ColumnPlan) -> (Layout, Double) {
    if let name = options.layout, let layout = Layout.named(name) { return (layout, 1) }
    let matching = Layout.all.filter { !$0.signature.isEmpty && plan.matches($0) > 0 }
    if let first = matching.max(by: { plan.matches($0) < plan.matches($1) }) { return (first, 1) }
    let direct = plan.matches(.canonical)
    return (.canonical, direct >= 3 || !options.columns.isEmpty ? 1 : 0.6)
  }

  private mutating func checkNeeded(
    _ plan: ColumnPlan,
    _ layout: Layout,
    _ source: OrderSource
  ) -> Bool {
    if layout.grain == .items { return true }
    var missing: [String] = []
    if !plan.has(.orderedAt), !plan.has(.paidAt) { missing.append("ordered_at") }
    if !plan.has(.unitPrice), !plan.has(.lineTotal), !plan.has(.orderTotal) {
      missing.append("order_total")
    }
    for column in missing {
      findings.add(.columnMissing(source.name, column, plan.headers))
    }
    let identity: [OrderField] = [.customerID, .oaid, .email, .phone]
    if missing.isEmpty, !identity.contains(where: { plan.has($0) }) {
      findings.add(.noCustomerColumn(source.name))
    }
    return missing.isEmpty
  }
}
