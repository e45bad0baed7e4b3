import Markup
import Notebook
import Wording

extension Letter {
  /// At most three playbooks whose trigger fits the week.
  var actions: [ThisWeekPage.Action] {
    guard state != .stale, state != .none else { return [] }
    return context.site.playbookStates.filter(\.isProposed).prefix(3).map(action)
  }

  private func action(_ state: PlaybookState) -> ThisWeekPage.Action {
    let text = state.playbook.text(in: voice.language.tag)
    let words = voice.phrases.playbooks
    var facts: [String] = []
    if let action = state.action {
      facts += Letter.facts(on: action, context)
    } else if let people = state.audience, let group = state.group {
      let name = voice.phrases.names.customerGroups.name(of: group)
      facts.append(words.audienceNow(count(people), name))
    }
    let who = [text.owner, text.effort].compactMap(\.self).joined(separator: " · ")
    if !who.isEmpty { facts.append(who) }
    return ThisWeekPage.Action(
      title: text.title,
      summary: text.summary ?? text.audience ?? "",
      facts: facts,
      href: context.href(to: .playbook(state.playbook.slug)),
      foreignLanguage: text.language == voice.language.tag ? nil : text.language
    )
  }

  /// For whom, worth what, and how sure that is: sentences.
  private static func facts(on action: WeekPlan.Action, _ context: PageContext) -> [String] {
    let numbers = context.voice.numbers
    let words = context.voice.phrases.playbooks.acting
    var facts: [String] = []
    if let people = action.people.map(numbers.count) {
      let back = action.cameBack.map(numbers.count)
      facts.append(back.map { words.peopleBack(people, $0) } ?? words.people(people))
    }
    guard let worth = action.worth else { return facts }
    facts.append(context.sentence(on: worth))
    if case .stated = worth.source, let least = action.detectable {
      let space = context.voice.language.gap
      facts.append(words.notMeasured + space + words.detectable(context.points(least)))
    }
    return facts
  }

  /// Why no action is proposed.
  var noAction: String? {
    guard context.site.has(.playbooks) else { return nil }
    return switch state {
    case .none: nil
    case .stale: phrases.sections.actionsWithheld
    default: actions.isEmpty ? phrases.sections.noAction : nil
    }
  }

  var allActions: Link? {
    guard context.site.has(.playbooks) else { return nil }
    return Link(text: phrases.sections.allPlaybooks, href: context.href(to: .playbooks))
  }
}
