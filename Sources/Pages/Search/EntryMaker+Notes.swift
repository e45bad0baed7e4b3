import Markup
import Notebook
import Wording

/// What the shop wrote itself.
extension EntryMaker {
  private var language: String { context.voice.language.tag }
  private var words: Phrases { context.voice.phrases }

  /// Playbooks, each with the people that it is for this week.
  var playbooks: [SearchEntry] {
    (context.site.input.notebook?.playbooks ?? []).map { playbook in
      let text = playbook.text(in: language)
      let headings = text.document.headings.map(\.title).joined(separator: " | ")
      let count = context.site.action(playbook.slug)?.people.map(context.voice.numbers.count)
      return SearchEntry(
        .playbook,
        text.title,
        path: path(.playbook(playbook.slug)),
        number: count.map(words.playbooks.acting.people),
        words: [
          SearchIndex.shortened(text.summary), SearchIndex.shortened(text.audience), text.owner,
          text.channel, SearchIndex.shortened(headings),
        ]
      )
    }
  }

  /// Themes of what customers ask, by their questions.
  var questions: [SearchEntry] {
    guard context.site.has(.questions) else { return [] }
    return (context.site.input.notebook?.questions ?? []).map { theme in
      let text = theme.text(in: language)
      let count = context.voice.numbers.count(text.questions.count)
      return SearchEntry(
        .question,
        text.theme,
        path: path(.questions, QuestionFigures.anchor(theme.slug)),
        number: words.search.asked(count),
        words: text.questions.prefix(12).map(SearchIndex.shortened)
      )
    }
  }

  var competitors: [SearchEntry] {
    (context.site.input.notebook?.competitors ?? []).filter {
      context.site.has(.competitor($0.slug))
    }.map { peer in
      let text = peer.text(in: language)
      return SearchEntry(
        .competitor,
        text.name,
        path: path(.competitor(peer.slug)),
        words: (text.traits + text.resources).prefix(8).map(SearchIndex.shortened)
      )
    }
  }

  var news: [SearchEntry] {
    context.site.freshNews.map { note in
      SearchEntry(.news, note.text(in: language).title, path: path(.calendar, "news"))
    }
  }
}
