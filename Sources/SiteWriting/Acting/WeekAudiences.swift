import Commerce
import Diagnostics
import Notebook
import Retention
import Tallying

/// The people of everything that a shop's notes select customers for, from one walk over them.
struct WeekAudiences {
  /// Of the playbooks that say whom they are for, in the notebook's order.
  let playbooks: [(playbook: Playbook, audience: Audience)]
  /// Of the conditions of messages and of news.
  let messages: [AudienceRule: Audience]
  /// Those conditions with the place of each.
  private let places: [(rule: AudienceRule, place: SourceLocation)]

  init(
    _ notebook: NotebookContents,
    in ledger: Ledger,
    _ tallies: Tallies,
    settings: MeasureSettings,
    window: Int
  ) {
    let acting = notebook.playbooks.compactMap { playbook in
      playbook.rule.map { (playbook: playbook, rule: $0) }
    }
    places = (notebook.care.map(\.audience) + notebook.news.map(\.audience)).compactMap { note in
      guard let rule = note.rule, let place = note.place else { return nil }
      return (rule, place)
    }
    let all = Audience.all(
      of: acting.map(\.rule) + places.map(\.rule),
      in: ledger,
      tallies,
      settings: settings,
      window: window
    )
    playbooks = zip(acting, all).map { ($0.playbook, $1) }
    messages = Dictionary(
      zip(places.map(\.rule), all.dropFirst(acting.count)),
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// A condition that tells nobody apart is rarely meant.
  func findings(customers: Int) -> Findings {
    var findings = Findings()
    guard customers > 0 else { return findings }
    for (playbook, audience) in playbooks {
      guard playbook.isOn, let rule = playbook.where else { continue }
      if audience.members.isEmpty {
        findings.add(.audienceOfNobody(at: rule.location))
      } else if audience.members.count == customers {
        findings.add(.audienceOfEverybody(at: rule.location))
      }
    }
    for (rule, place) in places {
      let people = messages[rule]?.members.count
      if people == 0 {
        findings.add(.messageForNobody(at: place))
      } else if people == customers {
        findings.add(.messageForEverybody(at: place))
      }
    }
    return findings
  }
}

extension Diagnostic {
  private static let columnsHint =
    "look at private/customers.csv, which regulars lists writes: it has the same columns"

  static func audienceOfNobody(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "this rule selects nobody of this week's customers",
      code: "playbook.audience-nobody",
      hint: columnsHint
    )
  }

  static func audienceOfEverybody(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "this rule selects every customer",
      code: "playbook.audience-everybody",
      hint: "narrow it, or take it out: then the playbook is for everybody and no list is made"
    )
  }

  static func messageForNobody(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "this rule selects nobody of this week's customers",
      code: "note.audience-nobody",
      hint: columnsHint
    )
  }

  static func messageForEverybody(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "this rule selects every customer",
      code: "note.audience-everybody",
      hint: "narrow it, or take it out: then the note is for everybody"
    )
  }
}
