import Commerce
import Markup
import Notebook
import Retention
import Wording

/// What a playbook's rules come to this week, as facts beside its text.
struct ActingFacts {
  private let context: PageContext
  private let playbook: Playbook
  private let action: WeekPlan.Action

  init(_ context: PageContext, _ playbook: Playbook, _ action: WeekPlan.Action) {
    self.context = context
    self.playbook = playbook
    self.action = action
  }

  var facts: [PlaybookPage.Fact] {
    let names = words.facts
    let all: [(String, String?)] = [
      (names.rule, playbook.rule.map(context.text)), (names.thisWeek, people),
      (names.effect, effect), (names.cost, cost),
      (names.worth, action.standing == .waits ? nil : action.worth.map(context.sentence)),
      (names.shows, shows),
      (names.list, action.standing == .chosen ? names.lists(playbook.slug) : nil),
    ]
    return all.compactMap { name, text in
      text.map { PlaybookPage.Fact(name: name, text: $0) }
    }
  }

  private var words: ActingPhrases { context.voice.phrases.playbooks.acting }
  private var numbers: NumberFormat { context.voice.numbers }

  private var people: String? {
    guard action.standing != .off, action.standing != .waits, !context.edition.isStale else {
      return nil
    }
    guard let people = action.people.map(numbers.count) else { return words.facts.tooFew }
    let arms =
      action.heldOut.map { words.facts.arms(people, numbers.count($0)) }
      ?? words.facts.armsFew(people)
    let back = action.cameBack.map { words.facts.cameBack(numbers.count($0)) }
    return [arms, back].compactMap(\.self).joined(separator: space)
  }

  /// What its own runs have shown, else what the shop expects.
  private var effect: String? {
    let days = playbook.success?.window ?? context.site.input.resultWindow
    guard case .stated? = action.worth?.source ?? .stated(nil), let prior = playbook.effect else {
      return nil
    }
    let interval = numbers.joined(
      context.points(prior.low),
      context.points(prior.high),
      word: prior.low < 0
    )
    let effect = words.facts.effectOf(context.points(prior.value), interval, numbers.count(days))
    let text = playbook.text(in: context.voice.language.tag)
    let source =
      (text.effectSource ?? prior.source).map(words.facts.statedOn) ?? words.facts.stated
    return effect + context.voice.language.semicolon + source
  }

  private var cost: String? {
    guard let cost = playbook.cost else { return nil }
    let each = cost.perPerson > 0 ? money(cost.perPerson) : nil
    let once = cost.fixed > 0 ? money(cost.fixed) : nil
    switch (each, once) {
    case (let each?, let once?): return words.facts.costs(each, once)
    case (let each?, nil): return words.facts.costEach(each)
    case (nil, let once?): return words.facts.costOnce(once)
    case (nil, nil): return money(0)
    }
  }

  /// An amount in units of the currency, as it was written in the playbook.
  private func money(_ amount: Double) -> String {
    let isWhole = amount == amount.rounded()
    let minor = amount * Double(context.currency.unit)
    return numbers.money(minor, context.currency, digits: isWhole ? 0 : 2)
  }

  private var shows: String? {
    guard action.people != nil, action.standing != .off else { return nil }
    return action.detectable.map { words.detectable(context.points($0)) }
  }

  private var space: String { context.voice.language.gap }
}
