import Markup
import Notebook
import Wording

/// The list of actions: those that fit the week first.
package struct PlaybooksPage: PageValue {
  /// One playbook in the list.
  package struct Entry: Sendable, Hashable {
    package enum Fit: Sendable, Hashable { case fits, waits, unknown, always }

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
  package var groups: [Group]
  /// That names stand in private lists only.
  package var note: String

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.playbooks
    let letter = Letter(context)
    let states = context.site.playbookStates(letter.moves)
    question = phrases.question
    heading = PlaybooksPage.heading(states, letter, context)
    note = phrases.listsCommand
    let sections: [(String, [PlaybookState.Fit])] = [
      (phrases.fitsHeading, [.fits, .always]),
      (phrases.waitsHeading, [.waits]),
      (phrases.unknownHeading, [.unknown]),
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
    let proposed = states.filter(\.isProposed)
    guard let first = proposed.first else { return phrases.noneFits }
    let title = first.playbook.text(in: context.voice.language.tag).title
    let name = context.voice.phrases.names.customerGroups.name(of: first.group ?? "")
    let lead = first.audience.map {
      phrases.firstFor(title, context.voice.numbers.count($0), name)
    }
    let count = context.voice.numbers.count(proposed.count)
    return proposed.count == 1
      ? phrases.oneFits(lead ?? phrases.quoted(title))
      : phrases.manyFit(count, lead ?? phrases.quoted(title))
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
      state.playbook.trigger.map { context.text(of: $0, MeasureIndex(context.edition)) }
      ?? phrases.conditions.always
    switch state.fit {
    case .fits: (fit, tag) = (.fits, phrases.tagFits)
    case .waits: (fit, tag) = (.waits, phrases.tagWaits)
    case .unknown: (fit, tag) = (.unknown, phrases.tagUnknown)
    case .always: (fit, tag) = (.always, phrases.tagAlways)
    }
  }
}
