import Commerce
import Markup
import Notebook
import Retention
import Wording

/// A test of a playbook in words: the same on its page, on the front page and among the results.
struct ResultWords {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var voice: Voice { context.voice }
  var phrases: ResultsPhrases { context.voice.phrases.results }

  /// The playbook's own title, or its slug where its note is gone.
  func title(_ playbook: String) -> String {
    context.site.input.notebook?.playbook(playbook)?.text(in: voice.language.tag).title ?? playbook
  }

  /// The playbook's page, if the site has it.
  func href(_ playbook: String) -> String? {
    context.site.has(.playbook(playbook)) ? context.href(to: .playbook(playbook)) : nil
  }

  /// What it cost to treat so many people, in minor units; 0 where its note states no cost.
  func cost(_ result: PlaybookResult, people: Int) -> Double {
    guard let cost = context.site.input.notebook?.playbook(result.playbook)?.cost else { return 0 }
    let amount = cost.perPerson * Double(people) + cost.fixed * Double(result.draws)
    return amount * Double(context.currency.unit)
  }

  /// What the test says, as one sentence.
  func sentence(_ result: PlaybookResult) -> String {
    let title = title(result.playbook)
    switch result.verdict {
    case .helped: return compared(result, title, phrases.helped)
    case .hurt: return compared(result, title, phrases.hurt)
    case .unclear: return unclear(result, title)
    case .running:
      let words = result.isTest ? phrases.running : phrases.runningUntested
      return words(title, people(result), context.date(result.endsOn))
    case .untested:
      guard let after = result.treated?.bought, let now = voice.numbers.rate(after),
        let before = voice.numbers.rate(result.before)
      else { return phrases.hidden(title) }
      return phrases.untested(title, now.value, before.value)
    case .mismatch: return phrases.mismatch(title)
    case .hidden: return phrases.hidden(title)
    }
  }

  private func compared(_ result: PlaybookResult, _ title: String, _ words: Phrase5) -> String {
    words(
      title,
      voice.numbers.exact(result.window),
      share(result.treated),
      share(result.heldOut),
      difference(result.primary) ?? "–"
    )
  }

  private func unclear(_ result: PlaybookResult, _ title: String) -> String {
    let words = voice.phrases.states
    let isLuck = isLuck(result)
    let last =
      isLuck
      ? voice.numbers.exact(result.family?.tests ?? 1)
      : words.points(voice.numbers.decimal((result.mde.shown ?? 0) * 100, digits: 1))
    return (isLuck ? phrases.chance : phrases.unclear)(
      title,
      voice.numbers.exact(result.window),
      share(result.treated),
      share(result.heldOut),
      difference(result.primary) ?? "–",
      last
    )
  }

  /// Whether the interval alone would have said more than is said among so many tests.
  func isLuck(_ result: PlaybookResult) -> Bool {
    guard result.verdict == .unclear, let low = result.primary.low, let high = result.primary.high
    else { return false }
    return low > 0 || high < 0
  }

  private func share(_ arm: PlaybookResult.Arm?) -> String {
    arm.flatMap { voice.numbers.rate($0.bought)?.value } ?? "–"
  }

  /// "+6.2 points (0.3–10.8)".
  func difference(_ estimate: Estimate) -> String? {
    guard let value = points(estimate) else { return nil }
    let size = voice.phrases.states.points(value)
    return interval(estimate).map { voice.phrases.states.withInterval(size, $0) } ?? size
  }

  /// "+6.2".
  func points(_ estimate: Estimate) -> String? {
    estimate.shown.map { voice.numbers.change($0 * 100, digits: digits(estimate)) }
  }

  /// "0.3–10.8".
  func interval(_ estimate: Estimate) -> String? {
    guard estimate.shown != nil, let low = estimate.low, let high = estimate.high else {
      return nil
    }
    return voice.numbers.range(low * 100, high * 100, digits: digits(estimate))
  }

  private func digits(_ estimate: Estimate) -> Int {
    guard let low = estimate.low, let high = estimate.high else { return 1 }
    return voice.numbers.digits(halfWidth: (high - low) * 50, most: 1)
  }

  /// A verdict in a word or two.
  func verdict(_ result: PlaybookResult) -> String {
    let words = phrases.verdicts
    return switch result.verdict {
    case .helped: words.helped
    case .hurt: words.hurt
    case .unclear: isLuck(result) ? words.chance : words.unclear
    case .running: words.running
    case .mismatch: words.mismatch
    case .untested: words.untested
    case .hidden: words.hidden
    }
  }

  /// "5–26 Oct", or the one day of a single draw; with its year where that is not the edition's.
  func days(_ result: PlaybookResult) -> String {
    let dates = voice.dates
    if result.draws == 1 { return context.date(result.assignedOn) }
    return context.isThisYear(result.assignedOn)
      ? dates.span(result.assignedOn, result.lastAssignedOn)
      : dates.long(result.assignedOn) + (voice.language == .japanese ? "\u{2060}～\u{2060}" : "–")
        + dates.long(result.lastAssignedOn)
  }

  /// Everybody who was drawn, both arms; a dash where there are too few to say.
  func people(_ result: PlaybookResult) -> String {
    let counts = result.arms.map(\.assigned)
    guard counts.allSatisfy({ $0.shown != nil }) else { return "–" }
    return voice.numbers.exact(counts.reduce(0) { $0 + ($1.shown ?? 0) })
  }
}

extension [PlaybookResult] {
  /// The newest test that may be judged; else the newest that says anything.
  var leading: PlaybookResult? {
    let judged = filter { $0.family != nil }.max { $0.endsOn < $1.endsOn }
    return judged ?? first { $0.isTest && $0.verdict == .running }
      ?? first { $0.verdict == .untested } ?? first
  }
}
