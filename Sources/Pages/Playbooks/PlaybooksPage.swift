import Markup
import Notebook
import Wording

/// The list of actions: those that fit the week first.
package struct PlaybooksPage: PageValue {
  /// One playbook in the list.
  package struct Entry: Sendable, Hashable {
    package enum Fit: Sendable, Hashable { case fits, waits, unknown, always, off }

    package var link: Link
    package var fit: Fit
    package var tag: String
    package var summary: String?
    package var audience: String?
    /// The trigger in words.
    package var when: String
    /// Who does it, how often, by what way.
    package var meta: String
    /// Where the words are in another language than the page.
    package var foreignLanguage: String?
  }

  package struct Group: Sendable, Hashable {
    package var heading: String
    package var entries: [Entry]
  }

  package var question: String
  package var heading: String
  /// Whom each action is for this week; nothing where no playbook says it.
  package var table: DataTable?
  package var groups: [Group]
  /// That names stand in private lists only.
  package var note: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.playbooks
    let letter = Letter(context)
    let states = context.site.playbookStates
    question = phrases.question
    heading = PlaybooksPage.heading(states, letter, context)
    table = PlaybooksPage.table(states, context)
    note = phrases.listsCommand
    let sections: [(String, [PlaybookState.Fit])] = [
      (phrases.fitsHeading, [.fits, .always]),
      (phrases.waitsHeading, [.waits]),
      (phrases.unknownHeading, [.unknown]),
      (phrases.acting.offHeading, [.off]),
    ]
    groups = sections.compactMap { title, fits in
      let entries = states.filter { fits.contains($0.fit) }.map { Entry($0, context) }
      return entries.isEmpty ? nil : Group(heading: title, entries: entries)
    }
  }

  private static func heading(
    _ states: [PlaybookState],
    _ letter: Letter,
    _ context: PageContext
  ) -> String {
    let phrases = context.voice.phrases.playbooks
    guard letter.state != .stale else { return phrases.stale }
    // Where people are known one by one, those actions lead and the others are not counted.
    let chosen = states.filter { $0.action?.standing == .chosen }
    let proposed = chosen.isEmpty ? states.filter(\.isProposed) : chosen
    guard let first = proposed.first else { return phrases.noneFits }
    let lead = PlaybooksPage.lead(first, context)
    let count = context.voice.numbers.count(proposed.count)
    return proposed.count == 1
      ? phrases.oneFits(lead)
      : phrases.manyFit(count, lead)
  }
}

extension PlaybooksPage {
  /// What is done for whom, and what it is worth: a part of a sentence.
  static func lead(_ state: PlaybookState, _ context: PageContext) -> String {
    let numbers = context.voice.numbers
    let phrases = context.voice.phrases.playbooks
    let title = state.playbook.text(in: context.voice.language.tag).title
    guard let action = state.action else {
      let name = context.voice.phrases.names.customerGroups.name(of: state.group ?? "")
      return state.audience.map { phrases.firstFor(title, numbers.count($0), name) }
        ?? phrases.quoted(title)
    }
    guard let people = action.people.map(numbers.count) else { return phrases.quoted(title) }
    let back = action.cameBack.map(numbers.count)
    let lead =
      back.map { phrases.acting.toPeopleBack(title, people, $0) }
      ?? phrases.acting.toPeople(title, people)
    return action.worth.map { phrases.acting.leadWorth(lead, context.clause(on: $0)) } ?? lead
  }

  /// The actions whose people are known, those done this week first.
  private static func table(_ states: [PlaybookState], _ context: PageContext) -> DataTable? {
    let words = context.voice.phrases.playbooks.acting.table
    let fitting: [WeekPlan.Standing] = [.chosen, .later, .tooFew, .dear]
    let bySlug = Dictionary(uniqueKeysWithValues: states.map { ($0.playbook.slug, $0) })
    // The plan's order is that of worth.
    let rows = context.site.input.plan.actions.filter { fitting.contains($0.standing) }
      .compactMap { bySlug[$0.slug] }
    guard !rows.isEmpty, !context.edition.isStale else { return nil }
    return DataTable(
      caption: words.caption,
      rowTitle: words.row,
      columns: [
        DataTable.Column(words.state, isNumber: false, share: 14),
        DataTable.Column(words.people, share: 8), DataTable.Column(words.heldOut, share: 10),
        DataTable.Column(words.worth, share: 14),
        DataTable.Column(words.owner, isNumber: false, share: 24),
      ],
      rows: rows.map { row($0, context) }
    )
  }

  private static func row(_ state: PlaybookState, _ context: PageContext) -> DataTable.Row {
    let voice = context.voice
    let words = voice.phrases.playbooks.acting.table
    let text = state.playbook.text(in: voice.language.tag)
    let people = { (count: Int?) in
      count.map { DataTable.Cell(voice.numbers.count($0)) }
        ?? DataTable.Cell(words.fewPeople, kind: .hidden)
    }
    let worth = state.action?.worth.map { worth in
      let text = context.text(of: worth)
      return DataTable.Cell(text.value, detail: text.interval)
    }
    return DataTable.Row(
      DataTable.Cell(text.title, href: context.href(to: .playbook(state.playbook.slug))),
      [
        DataTable.Cell(PlaybooksPage.Entry.tag(state, voice)), people(state.action?.people),
        people(state.action?.heldOut),
        worth ?? DataTable.Cell(voice.phrases.playbooks.acting.notMeasured, kind: .hidden),
        DataTable.Cell(text.owner ?? "–"),
      ]
    )
  }
}

extension PlaybooksPage.Entry {
  init(_ state: PlaybookState, _ context: PageContext) {
    let text = state.playbook.text(in: context.voice.language.tag)
    let phrases = context.voice.phrases.playbooks
    link = Link(text: text.title, href: context.href(to: .playbook(state.playbook.slug)))
    summary = text.summary
    audience = text.audience
    let isForeign = text.language != context.voice.language.tag
    foreignLanguage = isForeign ? text.language : nil
    meta = [text.owner, text.cadence, text.channel].compactMap(\.self).joined(separator: " · ")
    when =
      state.playbook.trigger.map { context.text(of: $0, context.site.measures) }
      ?? phrases.conditions.always
    tag = Self.tag(state, context.voice)
    fit =
      switch state.fit {
      case .fits: .fits
      case .waits: .waits
      case .unknown: .unknown
      case .always: state.action?.standing == .chosen ? .fits : .always
      case .off: .off
      }
  }

  /// A word for where it stands this week.
  static func tag(_ state: PlaybookState, _ voice: Voice) -> String {
    let phrases = voice.phrases.playbooks
    switch (state.fit, state.action?.standing) {
    case (.off, _): return phrases.acting.tagOff
    case (_, .chosen): return phrases.acting.tagChosen
    case (_, .later): return phrases.acting.tagLater
    case (_, .tooFew): return phrases.acting.tagTooFew
    case (_, .dear): return phrases.acting.tagDear
    case (.fits, _): return phrases.tagFits
    case (.waits, _): return phrases.tagWaits
    case (.unknown, _): return phrases.tagUnknown
    case (.always, _): return phrases.tagAlways
    }
  }
}
