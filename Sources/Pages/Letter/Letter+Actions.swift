import Markup
import Notebook
import Wording

extension Letter {
  /// At most three playbooks whose trigger fits the week.
  var actions: [ThisWeekPage.Action] {
    guard state != .stale, state != .none else { return [] }
    return context.site.playbookStates(moves).filter(\.isProposed).prefix(3).map(action)
  }

  private func action(_ state: PlaybookState) -> ThisWeekPage.Action {
    let text = state.playbook.text(in: voice.language.tag)
    let words = voice.phrases.playbooks
    var facts: [String] = []
    if let people = state.audience, let group = state.group {
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

  /// Why no action is proposed.
  var noAction: String? {
    guard context.site.routes.contains(.playbooks) else { return nil }
    return switch state {
    case .none: nil
    case .stale: phrases.sections.actionsWithheld
    default: actions.isEmpty ? phrases.sections.noAction : nil
    }
  }

  var allActions: Link? {
    guard context.site.routes.contains(.playbooks) else { return nil }
    return Link(text: phrases.sections.allPlaybooks, href: context.href(to: .playbooks))
  }
}
