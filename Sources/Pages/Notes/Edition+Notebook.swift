import Commerce
package import Notebook
import Retention

extension Edition {
  /// Adds what the shop's own notes up to D say.
  ///
  /// - Parameters:
  ///   - notebook: as read; what it dates after D is left out.
  ///   - peers: how many peers are worth knowing.
  ///   - questions: how many questions are worth collecting.
  package mutating func add(_ notebook: NotebookContents, peers: Int, questions: Int) {
    let themes = notebook.questions
    competitors = CompetitorMeasures(notebook.competitors, themes, target: peers, asOf: asOf)
    self.questions = QuestionMeasures(themes, target: questions, asOf: asOf)
    profile.sides = ProfileDimension.allCases.map {
      ProfileSide($0, notebook.profile, self).measure
    }
  }
}

extension CompetitorMeasures {
  init(_ notes: [Competitor], _ themes: [QuestionTheme], target: Int, asOf day: Day) {
    let peers = notes.filter { !$0.isOwn }
    let seen = peers.compactMap { $0.age(on: day) }
    self.init(
      target: target,
      ages: seen,
      priced: peers.count { peer in
        peer.prices.contains { $0.on.day <= day && day - $0.on.day < PriceMeasures.freshDays }
      },
      attributes: CompetitorMeasures.attributes(notes, themes, day)
    )
  }

  /// Attributes that anybody was marked for, ours beside the best of the peers whose notes count.
  private static func attributes(
    _ notes: [Competitor],
    _ themes: [QuestionTheme],
    _ day: Day
  ) -> [Attribute] {
    let counted = notes.filter { $0.isOwn || $0.counts(on: day) }
    let names = Set(counted.flatMap { $0.scores.map(\.attribute) }).sorted()
    return names.map { name in
      func score(_ note: Competitor) -> Int? {
        note.scores.first { $0.attribute == name }?.score
      }
      let others = counted.filter { !$0.isOwn }.compactMap(score)
      // A theme of customers' questions of the same name says how much it matters to them.
      let asked = themes.first { $0.slug == name }?.questions.count { $0.asked.day <= day } ?? 0
      return Attribute(
        name: name,
        own: counted.first(where: \.isOwn).flatMap(score),
        best: others.max(),
        peers: others.count,
        weight: 1 + asked
      )
    }
  }
}

extension Competitor {
  /// Days since it was seen; `nil` where the note says nothing or lies ahead.
  func age(on day: Day) -> Int? {
    guard let seen, seen.day <= day else { return nil }
    return day - seen.day
  }

  /// Whether the note is there by D and young enough to count.
  func counts(on day: Day) -> Bool {
    age(on: day).map { $0 <= CompetitorMeasures.oldestDays } ?? false
  }
}

extension QuestionMeasures {
  init(_ themes: [QuestionTheme], target: Int, asOf day: Day) {
    let earlier = day - QuestionMeasures.monthDays
    self.init(
      target: target,
      counts: themes.map { theme in
        Count(
          name: theme.slug,
          questions: theme.questions(by: day).count,
          answered: theme.isAnswered(by: day),
          weight: theme.weight,
          questionsBefore: theme.questions(by: earlier).count,
          answeredBefore: theme.isAnswered(by: earlier)
        )
      }
    )
  }
}

extension QuestionTheme {
  /// Positions of the questions that were asked by a day.
  func questions(by day: Day) -> [Int] {
    questions.indices.filter { questions[$0].asked.day <= day }
  }

  /// An answer without a day has always been there.
  func isAnswered(by day: Day) -> Bool {
    isAnswered && (answeredOn.map { $0.day <= day } ?? true)
  }
}
