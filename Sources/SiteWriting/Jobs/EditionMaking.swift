import Commerce
import Notebook
import OrderImport
import Pages
import Retention
import Tallying

/// Counts the orders up to D and computes everything that the edition says. Values to values.
///
/// - Parameter orders: already cut at D.
func edition(of orders: ImportResult, asOf day: Day, settings: Settings) -> Edition {
  let thresholds = MeasureSettings(settings)
  let tallies = Tallies(of: orders.ledger, asOf: day)
  let measures = Measures(of: tallies, settings: thresholds)
  let week = editionWeek(asOf: day, firstDay: tallies.firstDay)
  return Edition(
    week: Edition.WeekInfo(id: week, complete: week.sunday <= day),
    asOf: day,
    shop: Edition.Shop(
      name: settings.shop.name,
      currency: orders.ledger.currency.code,
      timeZone: orders.ledger.timeZone,
      country: settings.shop.country,
      madeUp: settings.shop.madeUp
    ),
    settings: thresholds,
    input: InputMeasures(
      of: tallies,
      files: orders.files,
      excludedOrders: orders.excludedOrders,
      unlinkedReturns: orders.unlinkedReturns
    ),
    measures: measures
  )
}

/// The last week whose Sunday is at most D; where the history has none, the week of D.
func editionWeek(asOf day: Day, firstDay: Day?) -> Week {
  let last = Tallies.editionWeek(asOf: day)
  guard let firstDay, last.sunday < firstDay else { return last }
  return day.week
}
