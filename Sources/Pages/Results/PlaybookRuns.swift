import Commerce
import Markup
import Retention
import Wording

/// The tests of one playbook, for its own page.
struct PlaybookRuns {
  private let context: PageContext
  private let words: ResultWords
  private let results: [PlaybookResult]
  private let lesson: PlaybookLesson?

  init(_ context: PageContext, _ slug: String) {
    self.context = context
    words = ResultWords(context)
    results = context.edition.results.filter { $0.playbook == slug }
    lesson = context.edition.lessons.first { $0.playbook == slug }
  }

  private var voice: Voice { context.voice }

  var title: String {
    let phrases = voice.phrases.results.page
    guard let lesson, lesson.tests > lesson.running else { return phrases.title }
    guard results.contains(where: { $0.family != nil }) else { return phrases.few }
    return phrases.finding(
      voice.numbers.exact(lesson.tests - lesson.running),
      voice.numbers.exact(lesson.helped),
      voice.numbers.exact(lesson.hurt)
    )
  }

  private var running: PlaybookResult? { results.first { $0.isTest && !$0.isOver } }

  /// When the test that runs is judged; nothing where none runs.
  var verdictDay: String? { running.map { context.date($0.endsOn) } }

  /// "+6.2 points (0.3–10.8)": what its tests say together.
  var effect: String? { lesson.flatMap { words.difference($0.effect) } }

  /// The same, or why there is none; nothing as long as no test is over.
  var result: String? {
    guard let lesson, lesson.tests > lesson.running else { return nil }
    return effect ?? voice.phrases.results.page.few
  }

  /// What the tests say together, and until when one is running.
  var text: String? {
    let phrases = voice.phrases.results.page
    var sentences: [String] = []
    if let effect, let lesson {
      sentences.append(phrases.effect(effect, voice.numbers.count(lesson.treated)))
    }
    if let running {
      sentences.append(phrases.running(words.people(running), context.date(running.endsOn)))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: voice.sentenceGap)
  }

  var figures: [Figure] {
    let figures = ResultFigures(context, results)
    return [figures.tests, figures.beforeAfter].compactMap(\.self)
  }
}
