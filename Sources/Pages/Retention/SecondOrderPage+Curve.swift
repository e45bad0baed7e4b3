import Charts
import Commerce
import Markup
import Retention
import Wording

extension SecondOrderPage {
  static let tableDays = [7, 14, 30, 60, 90, 180]
  static let axisDays = [0, 30, 60, 90, 120, 150, 180]
  static let horizon = 180

  /// The rising curve of second orders with its table.
  static func curveFigure(_ curve: ReturnCurve, _ context: PageContext) -> Figure {
    let voice = context.voice
    let phrases = voice.phrases.secondOrder.curve
    let measures = context.edition.secondPurchase
    let minimum = context.edition.settings.minimum
    let finding = measures.middleHalf.flatMap { half in
      half.from.shown.flatMap { from in
        half.to.shown.map { phrases.finding(String(from), String($0), String(half.within)) }
      }
    }
    let events = measures.events.shown.map(voice.numbers.exact) ?? voice.word(for: .private)
    return Figure(
      id: "curve",
      finding: finding ?? phrases.findingNone,
      subline: phrases.subline,
      picture: curve.isEmpty ? nil : picture(curve, finding ?? phrases.findingNone, context),
      missing: curve.isEmpty ? phrases.missing(String(minimum.events), events) : nil,
      foot: context.foot(phrases.foot(String(minimum.atRisk)), "secondPurchase.curve"),
      table: curve.isEmpty ? nil : table(curve, context),
      isTableOpen: true,
      downloads: context.downloads("second-purchase-curve"),
      width: .full
    )
  }

  private static func picture(
    _ curve: ReturnCurve,
    _ finding: String,
    _ context: PageContext
  ) -> Figure.Picture {
    let voice = context.voice
    let phrases = voice.phrases.secondOrder.curve
    func share(_ day: Int) -> String {
      curve.point(at: day).map { voice.numbers.percent(1 - $0.survival) } ?? "–"
    }
    let reach = min(horizon, curve.lastDay)
    let group = StepCurve.Group(
      label: share(reach),
      role: .first,
      points: curve.chartPoints,
      lastDay: Double(reach),
      atRisk: axisDays.map { curve.atRisk(at: $0).map(voice.numbers.exact) ?? "" }
    )
    let words = ChartWords(
      id: "chart-curve",
      title: finding,
      description: phrases.description(
        share(30),
        share(90),
        interval(curve.point(at: 90), context) ?? "–",
        share(180)
      )
    )
    return Figure.Picture(chart([group], context, readDays: tableDays), words)
  }

  static func chart(
    _ groups: [StepCurve.Group],
    _ context: PageContext,
    readDays: [Int] = []
  ) -> StepCurve {
    let phrases = context.voice.phrases.secondOrder.curve
    return StepCurve(
      groups: groups,
      ticks: axisDays.map { AxisTick(position: Double($0), label: String($0)) },
      axis: context.percentAxis,
      dayTitle: phrases.days,
      atRiskTitle: phrases.atRisk,
      readAt: readDays.map(Double.init)
    )
  }

  /// "25.0–30.1" of the share returned by a point.
  static func interval(
    _ point: SecondPurchaseMeasures.Point?,
    _ context: PageContext
  ) -> String? {
    guard let point, let low = point.high, let high = point.low else { return nil }
    let numbers = context.voice.numbers
    let digits = numbers.digits(halfWidth: (low - high) * 50, most: 1)
    return numbers.percentRange(1 - low, 1 - high, digits: digits)
  }

  private static func table(_ curve: ReturnCurve, _ context: PageContext) -> DataTable {
    let voice = context.voice
    let phrases = voice.phrases.secondOrder.curve
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [
        DataTable.Column(phrases.returned),
        DataTable.Column(voice.phrases.states.interval),
        DataTable.Column(phrases.watched),
      ],
      rows: tableDays.map { day in
        let point = curve.point(at: day)
        return DataTable.Row(
          DataTable.Cell(phrases.day(String(day))),
          [
            point.map { DataTable.Cell(share($0, context)) }
              ?? (curve.isNone(at: day)
                ? DataTable.Cell(voice.numbers.percent(0))
                : DataTable.Cell(day > curve.lastDay ? .tooFew : .private, in: voice)),
            DataTable.Cell(interval(point, context) ?? ""),
            curve.atRisk(at: day).map { DataTable.Cell(voice.numbers.exact($0)) }
              ?? DataTable.Cell(""),
          ]
        )
      }
    )
  }

  private static func share(
    _ point: SecondPurchaseMeasures.Point,
    _ context: PageContext
  ) -> String {
    let numbers = context.voice.numbers
    let width = (point.high ?? 1) - (point.low ?? 0)
    let digits = point.high == nil ? 0 : numbers.digits(halfWidth: width * 50, most: 1)
    return numbers.percent(1 - point.survival, digits: digits)
  }
}
