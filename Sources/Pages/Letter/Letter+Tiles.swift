import Commerce
import Markup
import Retention
import Wording

extension Letter {
  /// The five numbers of every week, in the same order.
  var tiles: [Tile] {
    guard state != .none else { return [] }
    return [cameBackTile, activeTile, lapsedTile, regularsTile, fullPriceTile]
  }

  private var cameBackTile: Tile {
    let window = edition.settings.headlineWindow
    let recent = edition.repeat.recent[String(window)]
    let now = recent?.now
    let figure = now.flatMap(voice.numbers.rate)
    let company = now.flatMap { rate in
      rate.shown.map { _ in
        voice.phrases.states.peopleOf(count(rate.part), count(rate.whole))
      }
    }
    return tile(
      "repeat.recent.\(window)",
      phrases.tiles.cameBack(voice.numbers.count(window)),
      figure,
      company: company,
      change: shareChange(
        .cameBack,
        recent?.before,
        (phrases.tiles.quarterBefore, phrases.tiles.inQuarterBefore)
      ),
      missing: RetentionPage.reason(now, window, context),
      hidden: now?.hidden,
      page: .retention
    )
  }

  private var activeTile: Tile {
    let flows = moves.flows
    return tile(
      "growth.weeks.last.active",
      phrases.tiles.active,
      flows?.active.map { (phrases.tiles.people(count($0)), nil) },
      company: flows.flatMap(company),
      change: activeChange,
      missing: phrases.tiles.opensWeeks("1"),
      hidden: edition.growth.weeks.last?.active.hidden,
      page: .growth
    )
  }

  /// Who came, came back and lapsed; the first two together where one alone may not be shown.
  private func company(_ flows: Flows) -> String? {
    let words = phrases.tiles
    let k = edition.settings.privacy.k
    guard let lapsed = flows.now.lapsed, let arrivals = flows.row.arrivals(k: k) else { return nil }
    let line: String
    if let new = flows.now.new, let back = flows.now.reactivated {
      line = words.flows(count(new), count(back), count(lapsed))
    } else {
      line = words.joinedFlows(count(arrivals), count(lapsed))
    }
    return flows.spansFourWeeks ? words.over(line, span.now) : line
  }

  private var activeChange: ChangeLine? {
    guard compares, let move = moves[.active],
      let ratio = voice.numbers.estimate(moves.flows?.quick ?? Estimate(missing: .noData))
    else { return nil }
    let words = phrases.tiles
    let text = words.ratio(ratio.value, ratio.interval ?? "", span.now)
    let word =
      switch move.change.verdict {
      case .up: words.growing
      case .down: words.shrinking
      default: words.holding
      }
    let line = text + voice.language.colon + word
    return changeLine(move, line)
  }

  private var lapsedTile: Tile {
    let days = edition.growth.lapseDays
    let young = edition.input.historyDays < days
    let words = phrases.tiles
    return tile(
      moves.flows?.spansFourWeeks == true ? "growth.fourWeeks.lapsed" : "growth.weeks.last.lapsed",
      words.lapsed(voice.numbers.count(days)),
      young ? nil : moves.flows?.now.lapsed.map { (words.people(count($0)), nil) },
      company: words.lapsedIn(span.now),
      change: lapsedChange,
      missing: young
        ? words.nobodyCanLapse(voice.numbers.count(days))
        : words.opensWeeks("1"),
      hidden: young ? nil : moves.flows?.row.lapsed.hidden,
      page: .growth
    )
  }

  private var lapsedChange: ChangeLine? {
    guard compares, let move = moves[.lapsed], let before = moves.flows?.before?.lapsed,
      move.change.verdict != .unknown
    else { return nil }
    let interval = ratioText(move.change)
    return changeLine(
      move,
      clause(move.change, (span.before, span.before), count(before), interval)
    )
  }

  private var regularsTile: Tile {
    let share = edition.repeat.returningRevenue["28d"]
    return tile(
      "repeat.returningRevenue.28d",
      phrases.tiles.regulars,
      share.flatMap(voice.numbers.share),
      company: phrases.tiles.ofSalesIn,
      change: regularsChange(share),
      missing: phrases.tiles.opensBuyers(count(edition.settings.minimum.rate)),
      hidden: share?.hidden,
      page: .retention
    )
  }

  /// Against the edition of four weeks before, whose four weeks are other ones.
  private func regularsChange(_ share: Estimate?) -> ChangeLine? {
    let earlier = context.site.input.published.last { $0.week.id == edition.week.id - 4 }
    guard compares, let now = share?.shown, let error = share?.se,
      let before = earlier?.repeat.returningRevenue["28d"], let then = before.shown,
      let thenError = before.se
    else { return nil }
    let change = Change.share(
      now,
      se: error,
      before: then,
      se: thenError,
      worth: edition.settings.change.worth
    )
    let value = voice.numbers.share(before)?.value ?? ""
    let text = clause(
      change,
      (phrases.tiles.fourBefore, phrases.tiles.inFourBefore),
      value,
      pointsText(change)
    )
    return ChangeLine(
      direction: direction(change),
      verdict: .none,
      text: text,
      verdictWord: ""
    )
  }

  private var fullPriceTile: Tile {
    let recent = edition.discounts.recent
    let company = recent.now.shown.map { _ in
      voice.phrases.states.ordersOf(count(recent.now.part), count(recent.now.whole))
    }
    return tile(
      "discounts.recent",
      phrases.tiles.fullPrice,
      voice.numbers.rate(recent.now),
      company: company,
      change: shareChange(
        .fullPrice,
        recent.before,
        (phrases.tiles.thirteenBefore, phrases.tiles.inThirteenBefore)
      ),
      missing: edition.discounts.spiral == nil && recent.now.whole == 0
        ? phrases.tiles.noDiscounts
        : phrases.tiles.opensOrders(count(edition.settings.minimum.rate)),
      hidden: recent.now.hidden,
      page: context.site.has(.prices) ? .prices : nil
    )
  }

  private func shareChange(
    _ subject: Move.Subject,
    _ before: Rate?,
    _ what: (name: String, when: String)
  ) -> ChangeLine? {
    guard compares, let move = moves[subject], move.change.verdict != .unknown, let before,
      let value = voice.numbers.rate(before)?.value
    else { return nil }
    return changeLine(move, clause(move.change, what, value, pointsText(move.change)))
  }

  /// "up from 58% in the 13 weeks before (…)" or "about the same as …".
  private func clause(
    _ change: Change,
    _ what: (name: String, when: String),
    _ before: String,
    _ interval: String
  ) -> String {
    let words = phrases.tiles
    return switch change.verdict {
    case .up: words.upFrom(what.when, before, interval)
    case .down: words.downFrom(what.when, before, interval)
    case .realButSmall: words.smallMove(what.name, interval)
    case .same where change.isUnsteady: words.unsteady(what.name, before)
    case .same, .unknown: words.sameAs(what.name, before)
    }
  }

  private func changeLine(_ move: Move, _ text: String) -> ChangeLine {
    let states = voice.phrases.states
    let verdict: ChangeLine.Verdict =
      switch move.change.verdict {
      case .up: move.upIsGood ? .better : .worse
      case .down: move.upIsGood ? .worse : .better
      default: .none
      }
    return ChangeLine(
      direction: direction(move.change),
      verdict: verdict,
      text: text,
      verdictWord: verdict == .better ? states.better : verdict == .worse ? states.worse : ""
    )
  }

  private func direction(_ change: Change) -> ChangeLine.Direction {
    switch change.verdict {
    case .up: .up
    case .down: .down
    default: change.isUnsteady ? .unsteady : .same
    }
  }

  /// "+4% to +79%".
  private func ratioText(_ change: Change) -> String {
    guard let low = change.interval.low, let high = change.interval.high else {
      return voice.numbers.percentChange((change.ratio ?? 1) - 1)
    }
    return voice.numbers.percentChangeRange(low - 1, high - 1)
  }

  /// "−9.2 to −2.8 points".
  private func pointsText(_ change: Change) -> String {
    guard let low = change.interval.low, let high = change.interval.high else { return "" }
    let digits = voice.numbers.digits(halfWidth: (high - low) * 50, most: 1)
    let range = voice.numbers.changeRange(low * 100, high * 100, digits: digits)
    return voice.phrases.states.pointsRange(range)
  }

  private func tile(
    _ measure: String,
    _ name: String,
    _ figure: (value: String, interval: String?)?,
    company: String?,
    change: ChangeLine?,
    missing: String,
    hidden: Missing?,
    page: Route?
  ) -> Tile {
    let definition = context.definition(measure)
    let kept = voice.phrases.states.private(voice.numbers.count(edition.settings.privacy.k))
    return Tile(
      measure: measure,
      name: name,
      value: figure?.value,
      interval: figure?.interval,
      company: figure == nil ? nil : company,
      change: figure == nil ? nil : change,
      missing: figure == nil ? (hidden == .private ? kept : missing) : nil,
      page: page.map { Link(text: name, href: context.href(to: $0)) }
        ?? Link(text: name, href: definition.href),
      definition: definition
    )
  }
}
