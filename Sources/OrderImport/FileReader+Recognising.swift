import Commerce
import Diagnostics

extension FileReader {
  /// Chooses the layout and the columns; `nil` and findings if what is needed is missing.
  mutating func recognise(
    _ source: OrderSource,
    _ dialect: Dialect,
    _ encoding: EncodingGuess,
    _ size: Int,
    _ index: Int,
    _ body: Span<UInt8>
  ) -> ReadFile? {
    let (layout, sure, guess) = chooseColumns(dialect, body)
    guard checkNeeded(guess, layout, source) else { return nil }
    var plan = guess.plan
    if let orders = totalsOfLines[source], let column = plan[.orderTotal].first {
      plan.take(totalsOfLines: column)
      findings.add(.totalsOfLines(source.name, plan.headers[column], orders: orders))
    }
    var account = FileAccount(
      name: source.name,
      layout: layout.name,
      encoding: encoding.encoding.rawValue
    )
    account.preamble = dialect.preamble
    let reader = makeReader(dialect, plan, layout, index)
    return ReadFile(
      source: source,
      layout: layout,
      layoutSure: sure,
      grain: reader.grain,
      encoding: encoding,
      dialect: dialect,
      plan: plan,
      byteCount: size,
      account: account,
      reader: reader
    )
  }

  /// By what a person named, by the layout's headers, by words of headers, then by cells.
  func chooseColumns(
    _ dialect: Dialect,
    _ body: Span<UInt8>
  ) -> (layout: Layout, sure: Double, guess: ColumnGuess) {
    var plan = ColumnPlan(headers: dialect.headers)
    let fixed = applyMapping(&plan)
    var (layout, sure) = chooseLayout(plan)
    plan.apply(layout, except: fixed)
    var guess = ColumnGuess(plan, [])
    if layout.usesSynonyms {
      var seen = ColumnGuess(
        plan,
        columnLooks(body, dialect, country: options.country ?? layout.country)
      )
      seen.check()
      let isNamed = !options.columns.isEmpty
      seen.fill(isOpen: isNamed ? !plan.isCanonical : sure < 1)
      if isNamed {
        // What a person named is not second-guessed, only told of.
        guess.leave(seen, except: fixed)
      } else {
        guess = seen
      }
    }
    // Where nobody says the shop's zone, it is the one its till prints: times stay as they are.
    if options.timeZone == nil { guess.clear(.zone) }
    if let column = guess.plan[.orderedAt].first,
      dialect.headers[column].lowercased().contains("(utc)")
    {
      layout.timesAreUTC = true
    }
    if guess.plan.has(.discount) || guess.plan.has(.orderDiscount) {
      layout.totalTellsDiscount = false
    }
    return (layout, sure, guess)
  }

  private func makeReader(
    _ dialect: Dialect,
    _ plan: ColumnPlan,
    _ layout: Layout,
    _ index: Int
  ) -> RowReader {
    // A refund of its own row is no later state of its order's row.
    let hasLines = plan.hasLines || plan.has(.event)
    return RowReader(
      headerCount: dialect.headers.count,
      headerBytes: dialect.headerBytes,
      grain: layout.grain
        ?? (hasLines ? (plan.itemPath == nil ? .line : .lineRepeated) : .order),
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
    if let first = matching.max(by: { plan.matches($0) < plan.matches($1) }) {
      return (first, first.sure)
    }
    return (.canonical, plan.isCanonical || !options.columns.isEmpty ? 1 : 0.6)
  }
}
