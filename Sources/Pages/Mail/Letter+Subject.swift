import Commerce
import Markup
import Retention
import Wording

extension Letter {
  /// The headline in under 60 signs, 28 where they are Han: with shop and week as far as they fit.
  var subject: String {
    let words = voice.phrases.mail
    let most = voice.language.isHan ? 28 : 59
    let week = voice.dates.weekName(edition.week.id)
    let candidates = [
      words.subject(said, edition.shop.name, week), words.shortSubject(said, week), said,
    ]
    return candidates.first { $0.count <= most } ?? String(said.prefix(most - 1)) + "…"
  }

  /// What is the case, in a few words.
  private var said: String {
    let words = voice.phrases.mail.subjects
    switch state {
    case .none: return words.none
    case .stale: return words.stale(voice.dates.short(edition.input.lastDay ?? edition.asOf))
    case .tiny: return words.tiny(count(edition.input.customers))
    case .quiet: return words.quiet
    case .moved(let subject): return moved(subject, words) ?? words.quiet
    }
  }

  private func moved(_ subject: Move.Subject, _ words: MailSubjects) -> String? {
    guard let move = moves[subject], move.isSaid else { return nil }
    let isUp = move.change.verdict == .up
    let (now, before) = (moves.flows?.now, moves.flows?.before)
    func flow(_ phrase: Phrase2, _ a: Int?, _ b: Int?) -> String? {
      guard let a, let b else { return nil }
      return phrase(count(a), count(b))
    }
    switch subject {
    case .lapsed:
      return flow(isUp ? words.lapsedUp : words.lapsedDown, now?.lapsed, before?.lapsed)
    case .new: return flow(isUp ? words.newUp : words.newDown, now?.new, before?.new)
    case .reactivated:
      return flow(isUp ? words.backUp : words.backDown, now?.reactivated, before?.reactivated)
    case .active:
      let ratio = voice.numbers.estimate(moves.flows?.quick ?? Estimate(missing: .noData))
      return ratio.map { (isUp ? words.growing : words.shrinking)($0.value) }
    case .cameBack:
      let recent = edition.repeat.recent[String(edition.settings.headlineWindow)]
      return recent.flatMap {
        share(isUp ? words.cameBackUp : words.cameBackDown, $0.now, $0.before)
      }
    case .fullPrice:
      let recent = edition.discounts.recent
      let phrase = isUp ? words.fullPriceUp : words.fullPriceDown
      return share(phrase, recent.now, recent.before)
    case .orders:
      return flow(isUp ? words.ordersUp : words.ordersDown, moves.orders?.now, moves.orders?.before)
    case .groups: return nil
    }
  }

  private func share(_ phrase: Phrase2, _ now: Rate, _ before: Rate) -> String? {
    guard let a = voice.numbers.rate(now), let b = voice.numbers.rate(before) else { return nil }
    return phrase(a.value, b.value)
  }
}
