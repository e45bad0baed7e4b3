import Markup
import Wording

extension Letter {
  /// At most three playbooks whose trigger fits the week.
  var actions: [ThisWeekPage.Action] { [] }

  /// Why no action is proposed.
  var noAction: String? {
    switch state {
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
