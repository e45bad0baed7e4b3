package import Markup
import Notebook
import Wording

/// One playbook: its rule in words, whom it is for, what to do, what it brought.
package struct PlaybookPage: PageValue {
  /// A name and what stands behind it.
  package struct Fact: Sendable, Hashable {
    package var name: String
    package var text: String
  }

  package struct Heading: Sendable, Hashable {
    package var level: Int
    package var link: Link
  }

  package var question: String
  package var heading: String
  package var summary: String?
  package var facts: [Fact]
  package var contentsTitle: String
  package var contents: [Heading]
  package var text: HTML
  /// The language of the text, where it is not the page's.
  package var foreignLanguage: String?
  package var foreignNote: String
  package var note: String
  package var runsTitle: String
  /// What it brought so far: its tests as dots and as a table.
  package var runs: [Figure]
  package var runsText: String?

  package init(_ context: PageContext, slug: String) {
    let voice = context.voice
    let phrases = voice.phrases.playbooks
    question = phrases.question
    contentsTitle = voice.phrases.shell.contents
    foreignNote = phrases.translated
    note = phrases.listsCommand
    let past = PlaybookRuns(context, slug)
    (runsTitle, runs, runsText) = (past.title, past.figures, past.text)
    guard let playbook = context.site.input.notebook?.playbook(slug) else {
      (heading, facts, contents, text) = (slug, [], [], HTML())
      return
    }
    let words = playbook.text(in: voice.language.tag)
    let letter = Letter(context)
    let state = PlaybookState(
      playbook,
      measures: context.site.measures,
      moves: letter.moves,
      action: context.action(of: playbook)
    )
    heading = PlaybookPage.heading(words.title, state, letter, context)
    summary = words.summary
    facts = PlaybookPage.facts(playbook, words, state, context)
    contents = words.document.headings.filter { $0.level <= 3 }.map {
      Heading(level: $0.level, link: Link(text: $0.title, href: "#" + percentEncoded($0.id)))
    }
    text = words.document.html(context.documentValues)
    foreignLanguage = words.language == voice.language.tag ? nil : words.language
  }

  private static func heading(
    _ title: String,
    _ state: PlaybookState,
    _ letter: Letter,
    _ context: PageContext
  ) -> String {
    let voice = context.voice
    let phrases = voice.phrases.playbooks
    guard letter.state != .stale else { return phrases.pagePlain(title) }
    switch state.action?.standing {
    case .chosen: return phrases.acting.pageChosen(PlaybooksPage.lead(state, context))
    case .later: return phrases.acting.pageLater(title)
    case .tooFew: return phrases.acting.pageTooFew(title)
    case .dear: return phrases.acting.pageDear(title)
    case .waits, .off, nil: break
    }
    return switch state.fit {
    case .fits:
      state.audience.map {
        phrases.pageFitsFor(
          title,
          voice.numbers.count($0),
          voice.phrases.names.customerGroups.name(of: state.group ?? "")
        )
      }
        ?? phrases.pageFits(title)
    case .waits:
      PlaybookRuns(context, state.playbook.slug).verdictDay.map { phrases.pageRuns(title, $0) }
        ?? phrases.pageWaits(title)
    case .unknown: phrases.pageUnknown(title)
    case .always: phrases.pagePlain(title)
    case .off: phrases.acting.pageOff(title)
    }
  }

  private static func facts(
    _ playbook: Playbook,
    _ text: Playbook.Text,
    _ state: PlaybookState,
    _ context: PageContext
  ) -> [Fact] {
    let voice = context.voice
    let phrases = voice.phrases.playbooks
    let names = phrases.facts
    var facts: [Fact] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { facts.append(Fact(name: name, text: value)) }
    }
    let index = context.site.measures
    add(
      names.when,
      playbook.trigger.map { context.text(of: $0, index) } ?? phrases.conditions.always
    )
    add(names.audience, text.audience)
    if let action = state.action {
      facts += ActingFacts(context, playbook, action).facts
    } else if let group = state.group {
      let name = voice.phrases.names.customerGroups.name(of: group)
      let people = state.audience.map { phrases.audienceNow(voice.numbers.count($0), name) }
      add(names.now, people ?? phrases.audienceHidden(name))
    }
    if let share = playbook.holdout ?? context.site.input.holdout {
      let part = names.heldOutShare(voice.numbers.percent(share))
      add(names.heldOut, part + voice.language.colon + phrases.holdoutWhy)
    }
    if let success = playbook.success {
      let title = context.fullTitle(ofMeasure: success.measure.path)
      let days = success.window ?? context.site.input.resultWindow
      add(names.success, names.within(title, voice.numbers.count(days)))
    }
    add(names.owner, text.owner)
    add(names.effort, text.effort)
    add(names.cadence, text.cadence)
    add(names.channel, text.channel)
    add(phrases.acting.facts.notFor, text.notFor)
    add(names.result, PlaybookRuns(context, playbook.slug).result ?? phrases.resultLater)
    return facts
  }
}
