import Charts
import Commerce
import Markup
import Notebook
import Retention
import Wording

/// The weeks to come as a picture and as a table, and what runs out.
struct CalendarFigures {
  private let context: PageContext
  private let dates: CalendarDates

  static let weekCount = 8
  private static let mostRows = 50

  init(_ context: PageContext) {
    self.context = context
    dates = CalendarDates(context)
  }

  private var voice: Voice { context.voice }
  private var phrases: CalendarPhrases { voice.phrases.calendar }

  private var firstWeek: Week { dates.start.week }

  /// From tomorrow to the last day of the weeks shown.
  private var range: ClosedRange<Day> {
    dates.start...(firstWeek + (Self.weekCount - 1)).sunday
  }

  // The weeks.

  var weeks: Figure {
    let words = phrases.weeks
    let all = dates.all(in: range)
    let count = all.count { $0.kind.isDate }
    let finding =
      count == 0
      ? words.findingNone(String(Self.weekCount))
      : words.finding(voice.numbers.exact(count), String(Self.weekCount))
    let nearest = all.first { $0.kind.isDate }.map { CalendarPage.inDays($0, context) } ?? "–"
    let rows = (0..<Self.weekCount).map { row(firstWeek + $0, all) }
    return Figure(
      id: "weeks",
      finding: finding,
      subline: words.subline,
      picture: Figure.Picture(
        WeekRows(weekdays: words.weekdays, rows: rows),
        ChartWords(
          id: "chart-weeks",
          title: finding,
          description: words.description(String(Self.weekCount), String(count), nearest)
        )
      ),
      foot: HTML(text: voice.phrases.charts.dataTo(voice.dates.full(context.edition.asOf))),
      table: nil,
      downloads: context.downloads("calendar"),
      width: .full
    )
  }

  private func row(_ week: Week, _ all: [CalendarDate]) -> WeekRows.Row {
    let days = (0..<7).map { offset -> WeekRows.Day in
      let day = week.monday + offset
      let here = all.filter { $0.day <= day && $0.end >= day }
      return WeekRows.Day(
        number: String(day.civil.day),
        isFilled: here.contains { $0.kind.isDate && $0.kind != .campaign },
        isOutlined: here.contains { $0.kind == .campaign },
        messages: here.count { $0.kind == .message },
        isShaded: here.contains { $0.kind == .payday },
        isOver: day < dates.start
      )
    }
    let named = all.filter { ($0.kind.isDate || $0.kind == .message) && $0.day.week == week }
    return WeekRows.Row(
      label: voice.dates.short(week.monday),
      days: days,
      names: named.map { voice.capitalised($0.name) }.joined(separator: " · ")
    )
  }

  // Day by day.

  var days: Figure {
    let words = phrases.table
    let all = dates.all(in: range)
    let shown = all.prefix(Self.mostRows)
    let hasPlaybooks = shown.contains { $0.playbook != nil }
    let more = all.count - shown.count
    let counts = shown.contains { $0.kind == .message && $0.people?.shown != nil }
    let subline = [words.subline, counts ? words.messagePeople : nil].compactMap(\.self)
    return Figure(
      id: "days",
      finding: words.finding,
      subline: subline.joined(separator: voice.sentenceGap),
      picture: nil,
      foot: HTML(text: voice.phrases.charts.dataTo(voice.dates.full(context.edition.asOf))),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.day,
        columns: [
          DataTable.Column(words.what, isNumber: false), DataTable.Column(words.away),
          DataTable.Column(words.people),
        ] + (hasPlaybooks ? [DataTable.Column(words.playbook, isNumber: false)] : []),
        rows: shown.map { row($0, hasPlaybooks) },
        more: more > 0 ? voice.phrases.shell.moreInCSV(String(more)) : nil
      ),
      isTableOpen: true,
      downloads: context.downloads("calendar"),
      width: .full
    )
  }

  private func row(_ date: CalendarDate, _ hasPlaybooks: Bool) -> DataTable.Row {
    let words = phrases.table
    var cells = [
      DataTable.Cell(
        voice.capitalised(date.name),
        detail: [name(date.kind), date.detail].compactMap(\.self).joined(separator: " · ")
      ),
      DataTable.Cell(words.days(String(date.day - context.edition.asOf))),
      date.people.map { DataTable.Cell($0, in: voice) } ?? DataTable.Cell(""),
    ]
    if hasPlaybooks { cells.append(playbook(date)) }
    return DataTable.Row(DataTable.Cell(voice.dates.withWeekday(date.day)), cells)
  }

  private func playbook(_ date: CalendarDate) -> DataTable.Cell {
    guard let slug = date.playbook, let playbook = context.site.input.notebook?.playbook(slug)
    else { return DataTable.Cell("") }
    let title = playbook.text(in: voice.language.tag).title
    return DataTable.Cell(title, href: context.href(to: .playbook(slug)))
  }

  private func name(_ kind: CalendarDate.Kind) -> String {
    let words = phrases.table
    return switch kind {
    case .sun: words.kindSun
    case .moon: words.kindMoon
    case .fixed: words.kindFixed
    case .sale: words.kindSale
    case .campaign: words.kindCampaign
    case .message: words.kindMessage
    case .payday: words.kindPayday
    case .birthdays: words.kindBirthdays
    case .term: words.kindTerm
    }
  }

  // What runs out.

  var refills: Figure? {
    let products = dates.refills
    guard let first = products.first else { return nil }
    let words = phrases.refills
    let slugs = context.site.productSlugs
    return Figure(
      id: "refills",
      finding: words.finding(first.title, count(first.replenish?.due)),
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "products.replenish"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.product,
        columns: [words.due, words.overdue, words.perUnit].map { DataTable.Column($0) },
        rows: products.prefix(12).map { product in
          let slug = slugs.slug(ofSKU: product.sku)
          return DataTable.Row(
            DataTable.Cell(
              product.title,
              href: slug.map { context.href(to: .product($0)) }
            ),
            [
              DataTable.Cell(product.replenish?.due ?? Cell(missing: .noData), in: voice),
              DataTable.Cell(product.replenish?.overdue ?? Cell(missing: .noData), in: voice),
              days(product.replenish?.median),
            ]
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads("products"),
      width: .full
    )
  }

  private func count(_ cell: Cell<Int>?) -> String {
    (cell?.shown).map { voice.numbers.exact($0) } ?? "–"
  }

  private func days(_ cell: Cell<Double>?) -> DataTable.Cell {
    guard let value = cell?.shown else {
      return DataTable.Cell(cell?.hidden ?? .noData, in: voice)
    }
    return DataTable.Cell(phrases.table.days(voice.numbers.decimal(value, digits: 0)))
  }
}

extension Voice {
  /// A name at the beginning of a cell or a line.
  func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
