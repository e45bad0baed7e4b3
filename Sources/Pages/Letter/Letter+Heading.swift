import Commerce
import Markup
import Retention
import Wording

extension Letter {
  /// The first that applies: no orders, stale data, a tiny shop, what moved most, a quiet week.
  var heading: String {
    let headings = phrases.headings
    switch state {
    case .none:
      guard ordersLeftOut > 0 else { return headings.none }
      return headings.leftOut(voice.dates.withWeekday(edition.asOf))
    case .stale:
      let last = edition.input.lastDay ?? edition.asOf
      if edition.laterOrders != nil {
        return headings.paused(
          voice.dates.withWeekday(last),
          voice.dates.withWeekday(edition.asOf)
        )
      }
      let behind = voice.numbers.count(edition.asOf - last)
      return headings.stale(voice.dates.withWeekday(last), behind)
    case .tiny:
      let customers = count(edition.input.customers)
      guard let day = opening else { return headings.tiny(customers) }
      return headings.tinyUntil(customers, voice.dates.long(day))
    case .moved(let subject):
      return [sentence(on: subject), madeUpForIt(subject)].compactMap(\.self)
        .joined(separator: voice.language.gap)
    case .quiet: return headings.quiet
    }
  }

  /// What a reader must know before the numbers.
  var lead: [String] {
    let headings = phrases.headings
    switch state {
    case .none: return noneLead
    case .stale:
      if let later = edition.laterOrders { return [headings.pausedLead(count(later))] }
      return [headings.staleLead(voice.dates.withWeekday(edition.input.lastDay ?? edition.asOf))]
    case .tiny: return tinyLead
    case .moved(.orders): return [quietSentence].compactMap(\.self)
    case .moved: return [ordersSentence].compactMap(\.self)
    case .quiet:
      var parts = [ordersSentence].compactMap(\.self)
      if let quietSentence { parts.append(quietSentence) }
      if actions.isEmpty { parts.append(headings.nothingNeeded) }
      return [parts.joined(separator: voice.language.gap)]
    }
  }

  /// "99 customers lapsed, 1,990 are active; neither is out of the ordinary": no tile moved.
  private var quietSentence: String? {
    guard let flows = moves.flows, let lapsed = flows.now.lapsed, let active = flows.active,
      moves[.lapsed]?.change.isUnsteady != true
    else { return nil }
    return phrases.headings.quietLead(count(lapsed), count(active))
  }

  /// Orders that were read and do not count, for whatever reason.
  private var ordersLeftOut: Int { edition.input.excludedOrders.values.reduce(0, +) }

  /// What to do where nothing counts: bring orders, or see why those there are were left out.
  private var noneLead: [String] {
    let headings = phrases.headings
    guard ordersLeftOut > 0 else { return [headings.noneLead] }
    var parts = [headings.leftOutLead(count(ordersLeftOut))]
    if let later = edition.laterOrders {
      parts.append(headings.leftOutLater(count(later)))
    }
    return [parts.joined(separator: voice.language.gap)]
  }

  private var tinyLead: [String] {
    let headings = phrases.headings
    let input = edition.input
    var parts = [headings.tinyLead(count(input.orders), count(input.customers))]
    if let again = edition.repeat.funnel.first(where: { $0.k == 2 })?.customers.shown {
      parts.append(headings.tinyRepeaters(count(again)))
    }
    return [parts.joined(separator: voice.language.gap), headings.tinyAdvice]
  }

  /// The day by which enough first buyers will have been watched for the headline rate.
  ///
  /// Counted by weekly cohorts, to the end of the week; nothing where too few have started, or where
  /// the day has passed and the rate is missing for another reason.
  private var opening: Day? {
    var started = 0
    for cohort in edition.cohorts.weekly {
      guard let size = cohort.size.shown else { return nil }
      started += size
      guard started >= edition.settings.minimum.rate else { continue }
      let day = cohort.start + 6 + edition.settings.headlineWindow
      return day > edition.asOf ? day : nil
    }
    return nil
  }

  /// The orders of the week beside the same week a year before, or beside eight weeks.
  private var ordersSentence: String? {
    guard let orders = moves.orders else { return nil }
    let words = phrases.moves
    let before = count(orders.before)
    let what: String
    if let festival = orders.festival {
      let name = voice.phrases.comparisons.moved.festivalName(festival.rawValue)
      what = words.yearBeforeFestival(name, before)
    } else {
      what = (orders.isYearBefore ? words.yearBefore : words.medianOfEight)(before)
    }
    let now = count(orders.now)
    return switch orders.change.verdict {
    case .up: words.ordersUp(now, what)
    case .down: words.ordersDown(now, what)
    case .same where orders.change.isUnsteady: words.ordersUnsteady(now, what)
    case .same, .realButSmall: words.ordersSame(now, what)
    case .unknown: nil
    }
  }

  private func madeUpForIt(_ subject: Move.Subject) -> String? {
    guard subject == .lapsed, moves[.lapsed]?.change.verdict == .up, let now = moves.flows?.now,
      let new = now.new, let back = now.reactivated, let lapsed = now.lapsed, new + back >= lapsed
    else { return nil }
    return phrases.headings.madeUpForIt
  }

  /// What happened to one number, as a sentence; nothing where it did not move.
  func sentence(on subject: Move.Subject) -> String? {
    guard let move = moves[subject], move.isSaid else { return nil }
    let words = phrases.moves
    let isUp = move.change.verdict == .up
    switch subject {
    case .lapsed, .new, .reactivated: return flowSentence(subject, isUp)
    case .active:
      guard let ratio = voice.numbers.estimate(moves.flows?.quick ?? Estimate(missing: .noData))
      else { return nil }
      return (isUp ? words.growing : words.shrinking)(ratio.value, ratio.interval ?? "", span.now)
    case .cameBack:
      guard let recent = edition.repeat.recent[String(edition.settings.headlineWindow)] else {
        return nil
      }
      return shareSentence(recent.now, recent.before, isUp ? words.cameBackUp : words.cameBackDown)
    case .fullPrice:
      let recent = edition.discounts.recent
      let phrase = isUp ? words.fullPriceUp : words.fullPriceDown
      return shareSentence(recent.now, recent.before, phrase)
    case .orders: return ordersSentence
    case .groups:
      let moved = GroupMoves(edition.rfm.flow)
      return (isUp ? words.slipped : words.climbed)(count(moved.down), count(moved.up))
    }
  }

  private func flowSentence(_ subject: Move.Subject, _ isUp: Bool) -> String? {
    guard let flows = moves.flows, let before = flows.before else { return nil }
    let words = phrases.moves
    let (phrase, a, b): (Phrase4, Int?, Int?) =
      switch subject {
      case .lapsed: (isUp ? words.lapsedUp : words.lapsedDown, flows.now.lapsed, before.lapsed)
      case .new: (isUp ? words.newUp : words.newDown, flows.now.new, before.new)
      default: (isUp ? words.backUp : words.backDown, flows.now.reactivated, before.reactivated)
      }
    guard let a, let b else { return nil }
    return phrase(count(a), count(b), span.now, span.before)
  }

  private func shareSentence(_ now: Rate, _ before: Rate, _ phrase: Phrase2) -> String? {
    guard let a = voice.numbers.rate(now), let b = voice.numbers.rate(before) else { return nil }
    return phrase(a.value, b.value)
  }
}
