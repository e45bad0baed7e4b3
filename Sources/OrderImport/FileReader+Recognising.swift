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
    var plan = ColumnPlan(headers: dialect.headers)
    let fixed = applyMapping(&plan)
    var (layout, sure) = chooseLayout(plan)
    plan.apply(layout, except: fixed)
    var guess = ColumnGuess(plan, [])
    // What a person named is not second-guessed.
    if layout.usesSynonyms, options.columns.isEmpty {
      let looks = columnLooks(body, dialect, country: options.country ?? layout.country)
      guess = ColumnGuess(plan, looks)
      guess.check()
      guess.fill(isOpen: sure < 1)
      plan = guess.plan
    }
    guard checkNeeded(plan, layout, source, guess) else { return nil }
    reportGuesses(guess, source)
    if let column = plan[.orderedAt].first, plan.headers[column].lowercased().contains("(utc)") {
      layout.timesAreUTC = true
    }
    let grain = layout.grain ?? (plan.hasLines ? .line : .order)
    var account = FileAccount(
      name: source.name,
      layout: layout.name,
      encoding: encoding.encoding.rawValue
    )
    account.preamble = dialect.preamble
    let reader = RowReader(
      headerCount: dialect.headers.count,
      headerBytes: dialect.headerBytes,
      grain: grain,
      hasLines: plan.hasLines,
      layout: layout,
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
      encoding: encoding,
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
    if let first = matching.max(by: { plan.matches($0) < plan.matches($1) }) {
      return (first, first.sure)
    }
    let direct = plan.matches(.canonical)
    return (.canonical, direct >= 3 || !options.columns.isEmpty ? 1 : 0.6)
  }

  private mutating func checkNeeded(
    _ plan: ColumnPlan,
    _ layout: Layout,
    _ source: OrderSource,
    _ guess: ColumnGuess
  ) -> Bool {
    if layout.grain == .items { return true }
    var missing: [OrderField] = []
    if !plan.has(.orderedAt), !plan.has(.paidAt) { missing.append(.orderedAt) }
    let amounts: [OrderField] = [.unitPrice, .lineTotal, .goodsTotal, .orderTotal]
    if !amounts.contains(where: { plan.has($0) }) {
      if layout.mayLackAmounts {
        findings.add(.noAmounts(source.name))
      } else {
        missing.append(.orderTotal)
      }
    }
    for field in missing {
      let near = guess.candidates(for: field).map { plan.headers[$0] }
      findings.add(.columnMissing(source.name, field, plan.headers, near: near))
    }
    if missing.isEmpty { checkBuyer(plan, layout, source) }
    return missing.isEmpty
  }

  private mutating func checkBuyer(_ plan: ColumnPlan, _ layout: Layout, _ source: OrderSource) {
    let identity: [OrderField] = [.customerID, .oaid, .email, .phone, .phonePart]
    guard !identity.contains(where: { plan.has($0) }) else { return }
    if let instead = layout.noBuyer {
      findings.add(.noBuyer(source.name, layout.name, instead))
    } else {
      findings.add(.noCustomerColumn(source.name))
    }
  }

  private mutating func reportGuesses(_ guess: ColumnGuess, _ source: OrderSource) {
    for (field, column) in guess.guessed {
      let sure = Int((guess.plan.sureness[column] * 100).rounded())
      findings.add(.guessed(source.name, field, guess.plan.headers[column], sure: sure))
    }
  }
}

extension Diagnostic {
  static func columnMissing(
    _ name: String,
    _ field: OrderField,
    _ headers: [String],
    near: [String]
  ) -> Diagnostic {
    let what = field == .orderedAt ? "the time of the order" : "an amount"
    let all = headers.filter(isShowable)
    let shown = all.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
    let rest = headers.count - min(12, all.count)
    let words = headerWords.first { $0.0 == field }?.1 ?? []
    let alike = all.filter { header in nearestName(to: header.lowercased(), among: words) != nil }
    let candidates = (near.filter(isShowable) + alike).reduce(into: [String]()) { list, header in
      if !list.contains(header), list.count < 3 { list.append(header) }
    }
    let likely = candidates.map { "\"\($0)\"" }.joined(separator: " or ")
    return Diagnostic(
      .error,
      at: SourceLocation(name),
      "no column gives \(what), expected \(field.rawValue); the headers are \(shown)"
        + (rest > 0 ? " and \(rest) more" : ""),
      code: "orders.column-missing",
      hint: "say which column it is: --columns \(field.rawValue)=HEADER"
        + (likely.isEmpty ? "" : ", perhaps \(likely)")
    )
  }

  /// A file without a header begins with an order: what may be a buyer's is not repeated.
  private static func isShowable(_ header: String) -> Bool {
    !header.isEmpty && header.utf8.count <= 60 && !header.contains("@")
      && header.utf8.count(where: isDigit) < 5
  }

  static func guessed(_ name: String, _ field: OrderField, _ header: String, sure: Int)
    -> Diagnostic
  {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "by its cells, \"\(header)\" is taken for \(field.rawValue) (\(sure) % sure)",
      code: "orders.column-guessed",
      hint: "say it where it is right: --columns \(field.rawValue)=\"\(header)\""
    )
  }

  static func noAmounts(_ name: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "this export has no amounts: repeat purchases can be counted, sales cannot",
      code: "orders.no-amounts",
      hint: "export the report with prices for sales and spend"
    )
  }

  static func noBuyer(_ name: String, _ layout: String, _ instead: String) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation(name),
      "a \(layout) export does not say who bought: retention cannot be computed from it",
      code: "orders.no-buyer",
      hint: instead
    )
  }
}
