import Charts
import Commerce
package import Markup
import Notebook
import Retention
import Wording

/// What customers ask, and what the shop answers.
package struct QuestionsPage: PageValue {
  /// One theme with its questions and its answer.
  package struct Theme: Sendable {
    /// The anchor.
    package var id: String
    package var title: String
    /// Each with where and when it was asked.
    package var questions: [(text: String, from: String)]
    package var answer: HTML?
    /// "answered on …", or that it is not.
    package var state: String
    package var answeredBy: [Link]
    package var foreignLanguage: String?
  }

  package var question: String
  package var heading: String
  package var story: Story
  package var listTitle: String
  package var answeredByTitle: String
  package var themes: [Theme]

  package init(_ context: PageContext) {
    let phrases = context.voice.phrases.questions
    question = phrases.question
    heading = QuestionsPage.heading(context)
    listTitle = phrases.list.title
    answeredByTitle = phrases.list.answeredBy
    themes = QuestionsPage.themes(context)
    let figures = QuestionFigures(context)
    story = Story(
      lead: QuestionsPage.lead(context),
      sections: [
        Story.Section(figures: [figures.themes].compactMap(\.self)),
        Story.Section(title: phrases.open.title, figures: [figures.open].compactMap(\.self)),
      ].filter { !$0.figures.isEmpty },
      advice: phrases.advice,
      next: context.links(to: [.products, .competitors, .playbooks]),
      notes: [
        Note(
          title: context.voice.phrases.charts.howCounted,
          text: "\(phrases.howCounted)",
          links: context.definitions("questions.collected", "questions.saturation")
        )
      ]
    )
  }

  private static func heading(_ context: PageContext) -> String {
    let voice = context.voice
    let phrases = voice.phrases.questions
    let questions = context.edition.questions
    guard let largest = questions.themes.first else { return phrases.none }
    let before = voice.numbers.exact(questions.before.part)
    let change =
      questions.answered.part == questions.before.part
      ? phrases.same
      : questions.answered.part > questions.before.part
        ? phrases.more : phrases.fewer
    return phrases.heading(
      voice.numbers.exact(questions.collected),
      voice.numbers.exact(questions.target),
      voice.numbers.exact(questions.answered.part),
      phrases.largest(
        QuestionFigures.title(largest.name, context),
        voice.numbers.exact(largest.questions)
      ),
      questions.before.whole == 0 ? "" : change(before)
    )
  }

  private static func lead(_ context: PageContext) -> [String] {
    let voice = context.voice
    let phrases = voice.phrases.questions
    let questions = context.edition.questions
    var lead: [String] = []
    if let share = context.figure(questions.answered) {
      lead.append(phrases.coverage(share, voice.numbers.exact(questions.themes.count)))
    }
    if let saturation = questions.saturation.shown {
      let share = voice.numbers.percent(saturation)
      lead.append(
        saturation < QuestionMeasures.enough ? phrases.unsaturated(share) : phrases.saturated(share)
      )
    }
    return lead
  }

  private static func themes(_ context: PageContext) -> [Theme] {
    let notes = context.site.input.notebook?.questions ?? []
    return context.edition.questions.themes.compactMap { theme in
      notes.first { $0.slug == theme.name }.map { Theme($0, context) }
    }
  }
}

extension QuestionsPage.Theme {
  fileprivate init(_ note: QuestionTheme, _ context: PageContext) {
    let voice = context.voice
    let phrases = voice.phrases.questions.list
    let words = note.text(in: voice.language.tag)
    let day = context.edition.asOf
    let isAnswered = note.isAnswered(by: day)
    id = QuestionFigures.anchor(note.slug)
    title = words.theme
    questions = note.questions(by: day).map { index in
      // A translation may leave the questions as they were asked.
      let texts = words.questions.isEmpty ? note.text.questions : words.questions
      let asked = note.questions[index]
      let sources = QuestionTheme.Source.allCases
      let source = phrases.sources[sources.firstIndex(of: asked.source) ?? sources.count - 1]
      return (texts[index], "\(source) · \(voice.dates.long(asked.asked.day))")
    }
    answer =
      isAnswered && !words.document.isEmpty
      ? words.document.html(context.documentValues) : nil
    state =
      isAnswered
      ? note.answeredOn.map { phrases.answeredOn(voice.dates.long($0.day)) } ?? ""
      : phrases.notAnswered
    answeredBy = isAnswered ? note.answers.compactMap { context.way(to: $0.target) } : []
    foreignLanguage = words.language == voice.language.tag ? nil : words.language
  }
}

extension PageContext {
  /// The place of an answer under its own name, where the site has it.
  fileprivate func way(to answer: QuestionTheme.Answer.Target) -> Link? {
    switch answer {
    case .playbook(let slug):
      return site.has(.playbook(slug)) ? link(to: Route.playbook(slug)) : nil
    case .product(let sku):
      let product = edition.products.first { $0.sku == sku }
      guard let product, let slug = site.productSlugs.slug(ofSKU: product.sku) else { return nil }
      return Link(text: product.title, href: href(to: .product(slug)))
    case .page(let route):
      return site.map.byAddress[route].map { link(to: $0) }
    }
  }
}

/// Themes as bars, and the open ones that hurt most.
struct QuestionFigures {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private var voice: Voice { context.voice }
  private var phrases: QuestionPhrases { voice.phrases.questions }
  private var measures: QuestionMeasures { context.edition.questions }

  /// Where a theme stands on the page; apart from the anchors of figures.
  static func anchor(_ slug: String) -> String { "theme-" + slug }

  /// A theme's title by its slug.
  static func title(_ slug: String, _ context: PageContext) -> String {
    context.site.input.notebook?.questions.first { $0.slug == slug }?
      .text(in: context.voice.language.tag).theme ?? slug
  }

  var themes: Figure? {
    guard let largest = measures.themes.first else { return nil }
    let words = phrases.themes
    let bars = measures.themes.prefix(24).map { theme in
      let number = Double(theme.questions)
      return BarRows.Row(
        label: Self.title(theme.name, context),
        value: theme.answered ? number : 0,
        text: voice.numbers.exact(theme.questions),
        note: theme.answered ? "" : words.no,
        open: theme.answered ? nil : number
      )
    }
    let name = Self.title(largest.name, context)
    let chart = ChartWords(
      id: "chart-themes",
      title: words.finding(name, voice.numbers.rate(largest.share)?.value ?? ""),
      description: words.description(
        voice.numbers.exact(measures.themes.count),
        name,
        voice.numbers.exact(largest.questions)
      )
    )
    return Figure(
      id: "themes",
      finding: words.finding(name, context.figure(largest.share) ?? ""),
      subline: words.subline,
      picture: Figure.Picture(BarRows(rows: bars), chart),
      foot: context.foot(nil, "questions.collected"),
      table: DataTable(
        caption: words.caption,
        rowTitle: words.theme,
        columns: [
          DataTable.Column(words.questions), DataTable.Column(words.share),
          DataTable.Column(voice.phrases.states.interval),
          DataTable.Column(words.answered, isNumber: false),
        ],
        rows: measures.themes.map { theme in
          DataTable.Row(
            DataTable.Cell(
              Self.title(theme.name, context),
              href: "#" + percentEncoded(Self.anchor(theme.name))
            ),
            [
              DataTable.Cell(voice.numbers.exact(theme.questions)),
              DataTable.Cell(theme.share, in: voice),
              DataTable.Cell(voice.numbers.rate(theme.share)?.interval ?? ""),
              DataTable.Cell(theme.answered ? words.yes : words.no),
            ]
          )
        }
      ),
      downloads: context.downloads(TableName.questions.rawValue),
      width: .full
    )
  }

  var open: Figure? {
    guard !measures.themes.isEmpty else { return nil }
    let words = phrases.open
    let open = measures.open
    return Figure(
      id: "open",
      finding: open.first.map { words.finding(Self.title($0.name, context)) } ?? words.findingNone,
      subline: words.subline,
      picture: nil,
      foot: context.foot(nil, "questions.collected"),
      table: open.isEmpty
        ? nil
        : DataTable(
          caption: words.title,
          rowTitle: phrases.themes.theme,
          columns: [
            DataTable.Column(phrases.themes.questions), DataTable.Column(words.weight),
            DataTable.Column(words.hurt),
          ],
          rows: open.map { theme in
            DataTable.Row(
              DataTable.Cell(
                Self.title(theme.name, context),
                href: "#" + percentEncoded(Self.anchor(theme.name))
              ),
              [
                DataTable.Cell(voice.numbers.exact(theme.questions)),
                DataTable.Cell(voice.numbers.exact(theme.weight)),
                DataTable.Cell(voice.numbers.exact(theme.weight * theme.questions)),
              ]
            )
          }
        ),
      isTableOpen: true,
      downloads: open.isEmpty ? [] : context.downloads("questions"),
      width: .full
    )
  }
}
