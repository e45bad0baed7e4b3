import Commerce
import Markup
import Retention
import Wording

/// What was said of a week, beside what today's data says of the same week.
struct Restatement: Sendable {
  enum Outcome: Sendable, Hashable {
    case held
    case restated
    /// The difference would single out fewer than k people.
    case notReleased
  }

  struct Line: Sendable {
    var name: String
    var then: DataTable.Cell
    var now: DataTable.Cell
    var outcome: Outcome
    /// Whether it follows from the number of days after which a customer counts as lapsed.
    var needsThreshold = false
  }

  /// Empty where today's data does not reach back to the week.
  let lines: [Line]
  /// Whether the week is newer than what is counted now.
  let isNewer: Bool
  /// L then and now, where it changed.
  let threshold: (then: Int, now: Int)?
  /// Whether the orders of that time are not those that were read then.
  let readsOthers: Bool

  var changed: Int { lines.count { $0.outcome != .held } }

  init(of then: Edition, today: Edition, _ voice: Voice) {
    let week = then.week.id
    let words = voice.phrases.weeks
    let before = then.growth.weeks.last { $0.week == week }
    let after = today.growth.weeks.last { $0.week == week }
    let k = today.settings.privacy.k
    var lines: [Line] = []
    func add(
      _ name: String,
      _ a: Retention.Cell<Int>,
      _ b: Retention.Cell<Int>,
      needsThreshold: Bool = false
    ) {
      guard a.shown != nil || b.shown != nil else { return }
      let gap = (a.shown ?? 0) - (b.shown ?? 0)
      let isSmall = gap != 0 && gap.magnitude < k
      let outcome: Outcome = a.shown == b.shown ? .held : isSmall ? .notReleased : .restated
      let now = outcome == .notReleased ? DataTable.Cell(.private, in: voice) : .init(b, in: voice)
      lines.append(
        Line(
          name: name,
          then: .init(a, in: voice),
          now: now,
          outcome: outcome,
          needsThreshold: needsThreshold
        )
      )
    }
    let sales = RestatedSales(of: then, today: today)
    if let (old, new) = sales.orders { add(words.ordersWeek, Cell(old), Cell(new)) }
    if let (old, new) = sales.buyers { add(words.buyersWeek, Cell(old), Cell(new)) }
    if let (old, new) = sales.net {
      func money(_ amount: Int64) -> DataTable.Cell {
        DataTable.Cell(voice.numbers.money(amount, Currency(code: then.shop.currency)))
      }
      // What fewer than k orders came to is nobody's business either.
      let outcome: Outcome =
        old == new ? .held : sales.movedOrders < k ? .notReleased : .restated
      let now = outcome == .notReleased ? DataTable.Cell(.private, in: voice) : money(new)
      lines.append(Line(name: words.netSalesWeek, then: money(old), now: now, outcome: outcome))
    }
    if let before, let after {
      add(words.activeAtEnd, before.active, after.active, needsThreshold: true)
      add(words.newWeek, before.new, after.new)
      add(words.backWeek, before.reactivated, after.reactivated, needsThreshold: true)
      add(words.lapsedWeek, before.lapsed, after.lapsed, needsThreshold: true)
    }
    func add(_ name: String, _ a: Rate, _ b: Rate) {
      guard let old = voice.numbers.rate(a), let new = voice.numbers.rate(b) else { return }
      let same = a.part == b.part && a.whole == b.whole
      let gap = max((a.part - b.part).magnitude, (a.whole - b.whole).magnitude)
      let outcome: Outcome = same ? .held : gap < k ? .notReleased : .restated
      let now = outcome == .notReleased ? .init(.private, in: voice) : DataTable.Cell(new.value)
      lines.append(Line(name: name, then: .init(old.value), now: now, outcome: outcome))
    }
    let share = { (edition: Edition) in edition.discounts.weeks.last { $0.week == week }?.fullPrice
    }
    if let old = share(then), let new = share(today) {
      add(voice.phrases.weeks.fullPriceWeek, old, new)
    }
    if today.week.id == week {
      let window = String(today.settings.headlineWindow)
      if let old = then.repeat.recent[window]?.now, let new = today.repeat.recent[window]?.now {
        add(voice.phrases.weeks.cameBack(window), old, new)
      }
    }
    self.lines = lines
    isNewer = today.week.id < week
    let (old, new) = (then.growth.lapseDays, today.growth.lapseDays)
    threshold = old == new ? nil : (old, new)
    let isLater = today.asOf >= then.asOf
    readsOthers =
      then.input.firstDay != today.input.firstDay
      || (isLater && today.input.orders < then.input.orders)
  }

  /// How many numbers are other ones today.
  func sentence(_ voice: Voice) -> String {
    let words = voice.phrases.weeks
    guard !lines.isEmpty else { return isNewer ? words.notCountedYet : words.notComparable }
    return switch changed {
    case 0: words.nothingRestated
    case 1: words.oneRestated
    default: words.manyRestated(voice.numbers.count(changed))
    }
  }

  /// Why a number is another one today.
  func why(_ line: Line, _ voice: Voice) -> String {
    let words = voice.phrases.weeks
    switch line.outcome {
    case .held: return words.held
    case .notReleased: return words.notReleased
    case .restated:
      if readsOthers { return words.whyRead }
      guard line.needsThreshold, let threshold else { return words.whyData }
      return words.whyThreshold(
        voice.numbers.count(threshold.then),
        voice.numbers.count(threshold.now)
      )
    }
  }
}
