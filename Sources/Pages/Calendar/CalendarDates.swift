import Commerce
import Markup
import Retention
import Wording

/// Everything that is coming after an edition's last day, in one language.
struct CalendarDates {
  private let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private var edition: Edition { context.edition }
  private var voice: Voice { context.voice }
  private var phrases: CalendarPhrases { voice.phrases.calendar }

  /// The day after D.
  var start: Day { edition.asOf + 1 }

  /// Days from tomorrow on, so many.
  func next(_ days: Int) -> ClosedRange<Day> { start...(start + (days - 1)) }

  /// Whether the sun and the moon are known for all of the coming year.
  var isInTables: Bool {
    SolarTerm.years.contains(start.civil.year) && SolarTerm.years.contains((start + 365).civil.year)
  }

  /// Everything that touches some days, in order.
  func all(in range: ClosedRange<Day>) -> [CalendarDate] {
    let found =
      edition.coming(in: range).map(named) + context.site.messages(in: range, context)
    return found.enumerated().sorted { a, b in
      (a.element.day, a.element.kind.rawValue, a.offset)
        < (b.element.day, b.element.kind.rawValue, b.offset)
    }.map(\.element)
  }

  /// What counts as a date: festivals, sales and the shop's campaigns.
  func dates(in range: ClosedRange<Day>) -> [CalendarDate] {
    edition.coming(in: range).filter(\.kind.isDate).map(named)
  }

  private func named(_ coming: ComingDay) -> CalendarDate {
    var date = CalendarDate(coming, name(of: coming))
    switch coming.kind {
    case .payday:
      date.detail = voice.numbers.estimate(edition.rhythm.payday.ratio).map {
        phrases.table.payday($0.value, $0.interval ?? "")
      }
    case .campaign:
      let sale = coming.sale.map { phrases.festival($0.rawValue) }
      let end =
        coming.end > coming.day
        ? phrases.table.campaignEnds(context.date(coming.end)) : nil
      let parts = [sale, end].compactMap(\.self)
      date.detail = parts.isEmpty ? nil : parts.joined(separator: " · ")
    default: break
    }
    return date
  }

  private func name(of coming: ComingDay) -> String {
    switch coming.kind {
    case .sun, .moon, .fixed, .sale: return phrases.festival(coming.key)
    case .term: return phrases.term(coming.key)
    case .campaign, .message: return coming.key
    case .birthdays: return phrases.table.birthdays
    case .payday:
      let span = edition.paydaySpan ?? 0...0
      return phrases.table.paydayName(String(span.lowerBound), String(span.upperBound))
    }
  }

  /// Products that run out, those of most people first.
  var refills: [ProductMeasures] {
    edition.products.filter { ($0.replenish?.due.shown ?? 0) > 0 }.sorted { a, b in
      let (x, y) = (a.replenish?.due.shown ?? 0, b.replenish?.due.shown ?? 0)
      return x != y ? x > y : a.sku.utf8.lexicographicallyPrecedes(b.sku.utf8)
    }
  }
}
