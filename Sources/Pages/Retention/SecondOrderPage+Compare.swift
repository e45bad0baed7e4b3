import Charts
import Commerce
import Markup
import Retention
import Wording

extension SecondOrderPage {
  /// Started at full price against started at a discount; nothing where the data does not say.
  static func comparison(_ context: PageContext) -> Figure? {
    guard
      var compared = context.edition.secondPurchase.compare.first(where: { $0.name == "discount" }),
      compared.groups.count == 2
    else { return nil }
    let phrases = context.voice.phrases.secondOrder.compare
    let minimum = context.edition.settings.minimum
    if compared.groups[0].name != "full_price" {
      compared.groups.reverse()
      compared.curves.reverse()
      compared.rmstDifference = negated(compared.rmstDifference)
    }
    // The difference is computed only where enough are still watched at its horizon.
    let end: (day: Int, atRisk: Int?)? =
      compared.rmstDifference.shown == nil ? nil : (context.edition.secondPurchase.rmst.tau, nil)
    let curves = compared.curves.map { ReturnCurve($0, minimum.atRisk, horizon: end) }
    let isShown = compared.hidden == nil && curves.count == 2 && curves.allSatisfy { !$0.isEmpty }
    let finding = isShown ? finding(compared, context) : phrases.findingNone
    let horizon = String(context.edition.secondPurchase.rmst.tau)
    return Figure(
      id: "compare",
      finding: finding,
      subline: phrases.subline(horizon),
      picture: isShown ? picture(compared, curves, finding, context) : nil,
      missing: isShown ? nil : phrases.missing(String(minimum.events)),
      foot: context.foot(nil, "secondPurchase.compare"),
      table: isShown ? table(compared, curves, context) : nil,
      downloads: context.downloads("second-purchase-compare"),
      width: .full
    )
  }

  /// The first group's days without a second order minus the second group's: less is earlier.
  private static func finding(
    _ compared: SecondPurchaseMeasures.Comparison,
    _ context: PageContext
  ) -> String {
    let numbers = context.voice.numbers
    let phrases = context.voice.phrases.secondOrder.compare
    let difference = compared.rmstDifference
    guard let days = difference.shown, let low = difference.low, let high = difference.high,
      let first = compared.groups.first
    else { return phrases.findingNone }
    let sign = first.name == "full_price" ? 1.0 : -1.0
    let digits = numbers.digits(halfWidth: (high - low) / 2, most: 1)
    guard low > 0 || high < 0 else {
      let ends = [low * sign, high * sign].sorted()
      return phrases.same(numbers.changeRange(ends[0], ends[1], digits: digits))
    }
    let size = numbers.decimal(days.magnitude, digits: digits)
    let ends = [low.magnitude, high.magnitude].sorted()
    let range = numbers.range(ends[0], ends[1], digits: digits)
    return days * sign < 0 ? phrases.fullEarlier(size, range) : phrases.fullLater(size, range)
  }

  private static func negated(_ estimate: Estimate) -> Estimate {
    Estimate(
      value: estimate.value.map { -$0 },
      se: estimate.se,
      low: estimate.high.map { -$0 },
      high: estimate.low.map { -$0 },
      hidden: estimate.hidden
    )
  }

  private static func name(_ group: SecondPurchaseMeasures.Group, _ context: PageContext) -> String
  {
    let phrases = context.voice.phrases.secondOrder.compare
    return group.name == "full_price" ? phrases.fullPrice : phrases.discount
  }

  private static func picture(
    _ compared: SecondPurchaseMeasures.Comparison,
    _ curves: [ReturnCurve],
    _ finding: String,
    _ context: PageContext
  ) -> Figure.Picture {
    let voice = context.voice
    let ends = curves.map { curve in
      curve.point(at: min(horizon, curve.lastDay)).map {
        voice.numbers.percent(1 - $0.survival)
      } ?? "–"
    }
    let groups = curves.indices.map { index in
      StepCurve.Group(
        label: name(compared.groups[index], context) + " " + ends[index],
        role: index == 0 ? .first : .second,
        points: curves[index].chartPoints,
        lastDay: Double(min(horizon, curves[index].lastDay)),
        atRisk: axisDays.map { curves[index].atRisk(at: $0).map(voice.numbers.exact) ?? "" }
      )
    }
    let isFullFirst = compared.groups.first?.name == "full_price"
    let words = ChartWords(
      id: "chart-compare",
      title: finding,
      description: voice.phrases.secondOrder.compare.description(
        isFullFirst ? ends[0] : ends[1],
        isFullFirst ? ends[1] : ends[0]
      )
    )
    return Figure.Picture(chart(groups, context), words)
  }

  private static func table(
    _ compared: SecondPurchaseMeasures.Comparison,
    _ curves: [ReturnCurve],
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.secondOrder.compare
    let days = [30, 90, 180]
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [DataTable.Column(phrases.customers), DataTable.Column(phrases.events)]
        + days.map { DataTable.Column(phrases.byDay(String($0))) },
      rows: zip(compared.groups, curves).map { group, curve in
        DataTable.Row(
          DataTable.Cell(name(group, context)),
          [DataTable.Cell(group.customers, in: voice), DataTable.Cell(group.events, in: voice)]
            + days.map { day in
              guard let point = curve.point(at: day) else {
                return DataTable.Cell(day > curve.lastDay ? .tooFew : .private, in: voice)
              }
              return DataTable.Cell(
                voice.numbers.percent(1 - point.survival),
                detail: interval(point, context)
              )
            }
        )
      }
    )
  }

  /// From each purchase to the next: dots with whiskers.
  static func steps(_ context: PageContext) -> Figure? {
    let voice = context.voice
    let phrases = voice.phrases.secondOrder.steps
    let steps = context.edition.secondPurchase.steps.prefix(5)
    let shown = steps.filter { $0.returned90.shown != nil }
    guard shown.count > 1 else { return nil }
    let rows = steps.map { step in
      DotRows.Row(
        label: phrases.row(String(step.k), String(step.k + 1)),
        value: step.returned90.shown,
        low: step.returned90.shown == nil ? nil : step.returned90.low,
        high: step.returned90.shown == nil ? nil : step.returned90.high,
        text: voice.numbers.share(step.returned90)?.value
          ?? voice.word(for: step.returned90.hidden ?? .noData)
      )
    }
    let finding =
      shown.first?.k == 1 && shown[1].k == 2
      ? phrases.finding(rows[0].text, rows[1].text) : phrases.findingNone
    let words = ChartWords(
      id: "chart-steps",
      title: finding,
      description: phrases.description(
        String(rows.count),
        rows.first?.text ?? "–",
        rows.last?.text ?? "–"
      )
    )
    return Figure(
      id: "steps",
      finding: finding,
      subline: phrases.subline,
      picture: Figure.Picture(DotRows(rows: rows, axis: context.percentAxis), words),
      foot: context.foot(nil, "secondPurchase.steps"),
      table: stepTable(Array(steps), context),
      downloads: context.downloads("second-purchase-steps"),
      width: .full
    )
  }

  private static func stepTable(
    _ steps: [SecondPurchaseMeasures.Step],
    _ context: PageContext
  ) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.secondOrder.steps
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [
        DataTable.Column(phrases.customers),
        DataTable.Column(phrases.events),
        DataTable.Column(phrases.returned),
        DataTable.Column(voice.phrases.states.interval),
      ],
      rows: steps.map { step in
        let share = voice.numbers.share(step.returned90)
        return DataTable.Row(
          DataTable.Cell(phrases.row(String(step.k), String(step.k + 1))),
          [
            DataTable.Cell(step.customers, in: voice),
            DataTable.Cell(step.events, in: voice),
            share.map { DataTable.Cell($0.value) }
              ?? DataTable.Cell(step.returned90.hidden ?? .noData, in: voice),
            DataTable.Cell(share?.interval ?? ""),
          ]
        )
      }
    )
  }
}
