import Charts
import Commerce
import Markup
import Retention
import Wording

/// The figures of the page `products`.
struct ProductFigures {
  let context: PageContext
  /// Products whose gateway rate may be shown, the highest lower end first.
  let ranked: [ProductMeasures]
  let slugs: ProductSlugs

  private static let mostDots = 12
  private static let mostRows = 50

  init(_ context: PageContext) {
    self.context = context
    slugs = context.site.productSlugs
    ranked = context.edition.products.filter { $0.gateway.shown != nil }.sorted { first, second in
      let (x, y) = (first.gateway.low ?? 0, second.gateway.low ?? 0)
      return x == y ? first.sku < second.sku : x > y
    }
  }

  var voice: Voice { context.voice }
  var phrases: ProductsPhrases { voice.phrases.products }

  /// The shop's own rate of coming back within 90 days.
  var shopRate: Double? { context.edition.repeat.within["90"]?.shown }

  /// The first of the ranked ones, where its whole interval lies above the shop's rate.
  var leader: ProductMeasures? {
    guard let first = ranked.first, let low = first.gateway.low, let shopRate, low > shopRate else {
      return nil
    }
    return first
  }

  func text(_ gateway: ProductMeasures.Gateway) -> (value: String, interval: String)? {
    guard let value = gateway.shown, let low = gateway.low, let high = gateway.high else {
      return nil
    }
    let digits = voice.numbers.digits(low: low, high: high, whole: gateway.whole)
    return (
      voice.numbers.percent(value, digits: digits),
      voice.numbers.percentRange(low, high, digits: digits)
    )
  }

  func role(_ role: ProductMeasures.Role) -> String {
    switch role {
    case .traffic: phrases.roles.traffic
    case .profit: phrases.roles.profit
    case .potential: phrases.roles.potential
    case .marginal: phrases.roles.marginal
    case .notRated: phrases.roles.notRated
    }
  }

  /// A product's name, leading to its page where it has one.
  func name(_ product: ProductMeasures) -> DataTable.Cell {
    DataTable.Cell(
      product.title,
      href: slugs.slug(ofSKU: product.sku).map { context.href(to: .product($0)) }
    )
  }

  func title(ofSKU sku: String) -> String {
    context.edition.products.first { $0.sku == sku }?.title ?? sku
  }

  var gateway: Figure {
    let words = phrases.gateway
    let shown = Array(ranked.prefix(ProductFigures.mostDots))
    let texts = shown.map { text($0.gateway)?.value ?? "–" }
    let finding = leader.map { words.finding($0.title) } ?? words.findingNone
    let chart = DotRows(
      rows: zip(shown, texts).map { product, text in
        DotRows.Row(
          label: product.title,
          value: product.gateway.shown,
          low: product.gateway.low,
          high: product.gateway.high,
          text: text
        )
      },
      reference: shopRate.map {
        ReferenceLine(value: $0, label: words.shop(voice.numbers.percent($0)))
      },
      axis: context.percentAxis
    )
    let chartWords = ChartWords(
      id: "chart-gateway",
      title: finding,
      description: words.description(
        String(shown.count),
        texts.last ?? "–",
        texts.first ?? "–"
      )
    )
    return Figure(
      id: "gateway",
      finding: finding,
      subline: words.subline("90"),
      picture: shown.isEmpty ? nil : Figure.Picture(chart, chartWords),
      missing: shown.isEmpty
        ? words.missing(String(context.edition.settings.minimum.rate)) : nil,
      foot: context.foot(nil, "products.gateway"),
      table: shown.isEmpty
        ? nil
        : DataTable(
          caption: words.caption,
          rowTitle: words.rowTitle,
          columns: [words.firsts, words.rate, voice.phrases.states.interval].map {
            DataTable.Column($0)
          },
          rows: shown.map { product in
            let figure = text(product.gateway)
            return DataTable.Row(
              name(product),
              [
                DataTable.Cell(voice.numbers.exact(product.gateway.whole)),
                DataTable.Cell(figure?.value ?? "–"), DataTable.Cell(figure?.interval ?? ""),
              ]
            )
          }
        ),
      downloads: context.downloads("products"),
      width: .full
    )
  }

  /// Share of new customers against margin.
  var map: Figure {
    let words = phrases.map
    let known = context.edition.products.compactMap { product in
      product.fs.shown.flatMap { share in
        product.margin.shown.map { (product: product, share: share, margin: $0) }
      }
    }
    let shares = known.map(\.share).sorted()
    let margins = known.map(\.margin).sorted()
    let named = Set(known.sorted { $0.share > $1.share }.prefix(12).map(\.product.sku))
    var picture: Figure.Picture?
    var finding = words.caption
    if known.count > 1, let splitX = Quantile.ofSorted(shares, 0.75),
      let splitY = Quantile.ofSorted(margins, 0.5)
    {
      let chart = RoleMap(
        points: known.map { found in
          RoleMap.Point(
            x: found.share,
            y: found.margin,
            label: named.contains(found.product.sku) ? found.product.title : ""
          )
        },
        splitX: splitX,
        splitY: splitY,
        axis: context.percentAxis,
        xTitle: words.x,
        yTitle: words.y
      )
      let both = known.count { $0.share >= splitX && $0.margin >= splitY }
      finding = words.finding(voice.numbers.exact(both), voice.numbers.exact(known.count))
      picture = Figure.Picture(
        chart,
        ChartWords(
          id: "chart-roles",
          title: finding,
          description: words.description(String(known.count))
        )
      )
    }
    return Figure(
      id: "roles",
      finding: finding,
      subline: words.subline,
      picture: picture,
      missing: picture == nil ? words.missing : nil,
      foot: context.foot(nil, "products.role"),
      table: nil,
      downloads: picture == nil ? [] : context.downloads("products"),
      width: .full
    )
  }

  var table: Figure {
    let words = phrases.table
    let products = context.edition.products
    let shown = products.prefix(ProductFigures.mostRows)
    let columns =
      [DataTable.Column(words.role, isNumber: false)]
      + [words.orders, words.firstBuyers, words.rate, words.margin, words.discounted].map {
        DataTable.Column($0)
      }
    return Figure(
      id: "all-products",
      finding: roleFinding(products),
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "products.orders"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.rowTitle,
        columns: columns,
        rows: shown.map(row),
        more: products.count > shown.count
          ? words.more(voice.numbers.exact(products.count - shown.count)) : nil
      ),
      isTableOpen: true,
      downloads: context.downloads("products"),
      width: .full
    )
  }

  /// How many products have each role.
  private func roleFinding(_ products: [ProductMeasures]) -> String {
    let words = phrases.table
    let rated = products.filter { $0.role != .notRated }
    guard !rated.isEmpty else { return words.findingNone }
    let kinds = ProductMeasures.Role.allCases.compactMap { role -> String? in
      let count = rated.count { $0.role == role }
      guard count > 0 else { return nil }
      // "1 product has a role: traffic" needs no second count.
      return rated.count == 1
        ? self.role(role) : words.kind(voice.numbers.exact(count), self.role(role))
    }
    let list = kinds.joined(separator: voice.language.listComma)
    return words.finding(voice.numbers.exact(rated.count), list)
  }

  private func row(_ product: ProductMeasures) -> DataTable.Row {
    let gateway = text(product.gateway)
    let hidden = product.gateway.hidden ?? .noData
    return DataTable.Row(
      name(product),
      [
        DataTable.Cell(role(product.role), detail: product.second.map(role)),
        DataTable.Cell(product.orders, in: voice),
        DataTable.Cell(product.firsts, in: voice),
        gateway.map { DataTable.Cell($0.value, detail: $0.interval) }
          ?? DataTable.Cell(hidden, in: voice),
        share(product.margin), share(product.discountedShare),
      ]
    )
  }

  func share(_ cell: Retention.Cell<Double>) -> DataTable.Cell {
    cell.shown.map { DataTable.Cell(voice.numbers.percent($0)) }
      ?? DataTable.Cell(cell.hidden ?? .noData, in: voice)
  }
}
