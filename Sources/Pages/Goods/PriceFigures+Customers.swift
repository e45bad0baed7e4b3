import Charts
import Commerce
import Markup
import Retention
import Wording

extension PriceFigures {
  /// What customers bring who began at a discount.
  var acquired: Figure? {
    guard let groups = context.edition.discounts.acquired, groups.count == 2 else { return nil }
    let phrases = voice.phrases.prices.acquired
    let isShown = groups.allSatisfy { $0.net180.shown != nil }
    let finding = finding(groups[0].difference)
    let chart = DotRows(
      rows: groups.map { group in
        DotRows.Row(
          label: name(group),
          value: group.net180.shown,
          low: group.net180.shown == nil ? nil : group.net180.low,
          high: group.net180.shown == nil ? nil : group.net180.high,
          text: amount(group.net180.shown) ?? voice.word(for: group.net180.hidden ?? .noData)
        )
      },
      axis: moneyAxis
    )
    let words = ChartWords(
      id: "chart-acquired",
      title: finding,
      description: voice.phrases.secondOrder.steps.description(
        "2",
        amount(groups[0].net180.shown) ?? "–",
        amount(groups[1].net180.shown) ?? "–"
      )
    )
    return Figure(
      id: "acquired",
      finding: finding,
      subline: phrases.subline,
      picture: isShown ? Figure.Picture(chart, words) : nil,
      missing: isShown ? nil : phrases.missing(String(context.edition.settings.minimum.rate)),
      foot: context.foot(nil, "discounts.acquired"),
      table: acquiredTable(groups),
      downloads: context.downloads("discounts-acquired"),
      width: .full
    )
  }

  private func finding(_ difference: Estimate?) -> String {
    let phrases = voice.phrases.prices.acquired
    guard let difference, let value = difference.shown, let low = difference.low,
      let high = difference.high
    else { return phrases.findingNone }
    func text(_ minor: Double) -> String { voice.numbers.money(minor, context.currency) }
    let range = voice.numbers.joined(text(low), text(high), word: true)
    guard low > 0 || high < 0 else { return phrases.same(range) }
    let ends = [low.magnitude, high.magnitude].sorted()
    let sizes = voice.numbers.joined(text(ends[0]), text(ends[1]), word: true)
    return value < 0
      ? phrases.less(text(value.magnitude), sizes) : phrases.more(text(value), sizes)
  }

  private func name(_ group: DiscountMeasures.AcquiredGroup) -> String {
    let phrases = voice.phrases.prices.acquired
    return group.name == "discount" ? phrases.discount : phrases.fullPrice
  }

  private func amount(_ minor: Double?) -> String? {
    minor.map { voice.numbers.money($0, context.currency) }
  }

  private var moneyAxis: ValueAxis {
    let numbers = voice.numbers
    let currency = context.currency
    return ValueAxis(label: { value, _ in numbers.money(value, currency) })
  }

  private func acquiredTable(_ groups: [DiscountMeasures.AcquiredGroup]) -> DataTable {
    let phrases = voice.phrases.prices.acquired
    func cell(_ estimate: Estimate) -> DataTable.Cell {
      guard let value = amount(estimate.shown) else {
        return DataTable.Cell(estimate.hidden ?? .noData, in: voice)
      }
      guard let low = amount(estimate.low), let high = amount(estimate.high) else {
        return DataTable.Cell(value)
      }
      return DataTable.Cell(value, detail: voice.numbers.joined(low, high, word: true))
    }
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [phrases.customers, phrases.net, phrases.contribution].map { DataTable.Column($0) },
      rows: groups.map { group in
        DataTable.Row(
          DataTable.Cell(name(group)),
          [
            DataTable.Cell(group.customers, in: voice), cell(group.net180),
            cell(group.contribution180),
          ]
        )
      }
    )
  }

  /// Value buyers, mixed, deal buyers.
  var bands: Figure? {
    guard let bands = context.edition.discounts.sensitivity, !bands.isEmpty else { return nil }
    let phrases = voice.phrases.prices.bands
    func name(_ band: DiscountMeasures.Band) -> String {
      switch band.band {
      case "value": phrases.value
      case "deal": phrases.deal
      default: phrases.mixed
      }
    }
    let finding = finding(bands)
    let isShown = bands.contains { ($0.customers.shown ?? 0) > 0 }
    let hidden = bands.compactMap(\.customers.hidden).first ?? .noData
    let chart = BarRows(
      rows: bands.map { band in
        BarRows.Row(
          label: name(band),
          value: band.customers.shown.map(Double.init),
          text: band.customers.shown.map(voice.numbers.exact)
            ?? voice.word(for: band.customers.hidden ?? .noData)
        )
      }
    )
    let texts = bands.map { $0.customers.shown.map(voice.numbers.exact) ?? "–" }
    let words = ChartWords(
      id: "chart-bands",
      title: finding,
      description: voice.phrases.secondOrder.steps.description(
        String(bands.count),
        texts.first ?? "–",
        texts.last ?? "–"
      )
    )
    return Figure(
      id: "bands",
      finding: finding,
      subline: phrases.subline,
      picture: isShown ? Figure.Picture(chart, words) : nil,
      missing: isShown
        ? nil
        : hidden == .private
          ? phrases.missing(String(context.edition.settings.privacy.k)) : voice.word(for: hidden),
      foot: context.foot(nil, "discounts.sensitivity"),
      table: DataTable(
        caption: phrases.caption,
        rowTitle: phrases.rowTitle,
        columns: [DataTable.Column(phrases.customers)],
        rows: bands.map { band in
          DataTable.Row(
            DataTable.Cell(name(band)),
            [DataTable.Cell(band.customers, in: voice)]
          )
        }
      ),
      downloads: context.downloads("discounts-bands"),
      width: .full
    )
  }

  /// How many wait for deals, or that it cannot be said.
  private func finding(_ bands: [DiscountMeasures.Band]) -> String {
    let phrases = voice.phrases.prices.bands
    let counts = bands.compactMap(\.customers.shown)
    let all = counts.reduce(0, +)
    func shown(_ name: String) -> Int? {
      bands.first { $0.band == name }?.customers.shown
    }
    if counts.count == bands.count, all > 0, let deal = shown("deal") {
      return phrases.finding(
        voice.numbers.exact(deal),
        voice.numbers.exact(all),
        voice.numbers.percent(Double(deal) / Double(all))
      )
    }
    return shown("value") == 0 && counts.count < bands.count
      ? phrases.findingNoValue : phrases.findingNone
  }

  /// Before, during and after promotions; nothing where the shop names none.
  var promotions: Figure? {
    guard let promotions = context.edition.discounts.promotions?.prefix(12), !promotions.isEmpty
    else { return nil }
    let phrases = voice.phrases.prices.promotions
    let known = promotions.compactMap { $0.after.shown == nil ? nil : $0.after.high }
    let finding =
      known.isEmpty
      ? phrases.findingNone
      : phrases.finding(String(known.count { $0 < 1 }), String(known.count))
    let rows = promotions.flatMap { promotion in
      [
        (phrases.during(name(promotion, among: promotions)), promotion.during),
        (phrases.after(name(promotion, among: promotions)), promotion.after),
      ]
    }
    let isShown = rows.contains { $0.1.shown != nil }
    let chart = DotRows(
      rows: rows.map { label, ratio in
        DotRows.Row(
          label: label,
          value: ratio.shown,
          low: ratio.shown == nil ? nil : ratio.low,
          high: ratio.shown == nil ? nil : ratio.high,
          text: voice.numbers.estimate(ratio)?.value
            ?? voice.word(for: ratio.hidden ?? .noData),
          isOpen: ratio.hidden == .running
        )
      },
      reference: ReferenceLine(value: 1, label: phrases.reference),
      axis: context.numberAxis
    )
    let words = ChartWords(
      id: "chart-promotions",
      title: finding,
      description: voice.phrases.secondOrder.steps.description(
        String(rows.count),
        voice.numbers.estimate(rows[0].1)?.value ?? "–",
        voice.numbers.estimate(rows[rows.count - 1].1)?.value ?? "–"
      )
    )
    return Figure(
      id: "promotions",
      finding: finding,
      subline: phrases.subline,
      picture: isShown ? Figure.Picture(chart, words) : nil,
      foot: context.foot(nil, "discounts.promotions"),
      table: promotionTable(Array(promotions)),
      downloads: context.downloads("discounts-promotions"),
      width: .full
    )
  }

  /// One sale of several goods has one row for each: its name alone would not tell them apart.
  private func name(
    _ promotion: DiscountMeasures.Promotion,
    among promotions: some Collection<DiscountMeasures.Promotion>
  ) -> String {
    let isAlone = promotions.count { $0.name == promotion.name } == 1
    return isAlone || promotion.sku.isEmpty
      ? promotion.name : promotion.name + " · " + promotion.sku
  }

  private func promotionTable(_ promotions: [DiscountMeasures.Promotion]) -> DataTable {
    let phrases = voice.phrases.prices.promotions
    func cell(_ ratio: Estimate) -> DataTable.Cell {
      guard let text = voice.numbers.estimate(ratio) else {
        return DataTable.Cell(ratio.hidden ?? .noData, in: voice)
      }
      return DataTable.Cell(text.value, detail: text.interval)
    }
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [DataTable.Column(phrases.days, isNumber: false)]
        + [phrases.unitsBefore, phrases.ratioDuring, phrases.ratioAfter].map {
          DataTable.Column($0)
        },
      rows: promotions.map { promotion in
        DataTable.Row(
          DataTable.Cell(
            promotion.name,
            detail: promotion.sku.isEmpty ? phrases.wholeShop : promotion.sku
          ),
          [
            DataTable.Cell(voice.dates.span(promotion.start, promotion.end)),
            DataTable.Cell(promotion.unitsBefore, in: voice), cell(promotion.during),
            cell(promotion.after),
          ]
        )
      }
    )
  }
}
