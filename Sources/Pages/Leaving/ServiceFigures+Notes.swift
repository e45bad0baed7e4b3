import Commerce
import Markup
import Notebook
import Retention
import Wording

/// What the service team wrote down: ideas, trainings, ways gone through, places with the name.
extension ServiceFigures {
  private var words: ServiceNotePhrases { voice.phrases.serviceNotes }
  private var asOf: Day { context.edition.asOf }

  private var notes: [ServiceNote] { context.site.serviceNotes }

  private func text(_ note: ServiceNote) -> ServiceNote.Text { note.text(in: voice.language.tag) }

  private func figure(
    _ id: String,
    _ finding: String,
    _ subline: String,
    _ table: DataTable,
    _ name: TableName
  ) -> Figure {
    Figure(
      id: id,
      finding: finding,
      subline: subline,
      picture: nil,
      foot: HTML(text: voice.phrases.charts.dataTo(voice.dates.full(asOf))),
      table: table,
      isTableOpen: true,
      downloads: context.downloads(name.rawValue),
      width: .full
    )
  }

  // Ideas.

  var ideas: Figure? {
    let found = notes.compactMap { note -> (note: ServiceNote, idea: ServiceNote.Idea)? in
      guard case .idea(let idea) = note.content else { return nil }
      return (note, idea)
    }.sorted { ($1.idea.raised.day, $0.note.slug) < ($0.idea.raised.day, $1.note.slug) }
    guard !found.isEmpty else { return nil }
    let days = found.compactMap { $0.idea.days(by: asOf) }.sorted()
    let counts = (voice.numbers.exact(days.count), voice.numbers.exact(found.count))
    // The lower middle one: at least half were as quick.
    let finding =
      days.count < 3
      ? words.ideas.findingOpen(counts.0, counts.1)
      : words.ideas.finding(counts.0, counts.1, String(days[(days.count - 1) / 2]))
    return figure(
      "ideas",
      finding,
      words.ideas.subline,
      DataTable(
        caption: words.ideas.caption,
        rowTitle: words.ideas.idea,
        columns: [
          DataTable.Column(words.ideas.from, isNumber: false),
          DataTable.Column(words.ideas.raised, isBrief: true),
          DataTable.Column(words.ideas.changed, isBrief: true),
          DataTable.Column(words.ideas.days),
        ],
        rows: found.prefix(50).map { row($0.note, $0.idea) }
      ),
      .serviceIdeas
    )
  }

  private func row(_ note: ServiceNote, _ idea: ServiceNote.Idea) -> DataTable.Row {
    let text = text(note)
    let done = idea.days(by: asOf)
    let changed = done == nil ? nil : idea.changed.map { voice.dates.long($0.day) }
    return DataTable.Row(
      DataTable.Cell(text.title ?? note.slug, detail: text.topic),
      [
        DataTable.Cell(words.ideas.origin(idea.origin.rawValue)),
        DataTable.Cell(voice.dates.long(idea.raised.day)),
        DataTable.Cell(changed ?? words.walks.none),
        DataTable.Cell(
          done.map { String($0) } ?? words.ideas.openFor(String(asOf - idea.raised.day))
        ),
      ]
    )
  }

  /// Notes of one kind, the newest first.
  private func newest<Content>(
    _ day: KeyPath<Content, NoteDay>,
    _ pick: (ServiceNote.Content) -> Content?
  ) -> [(note: ServiceNote, content: Content)] {
    notes.compactMap { note in pick(note.content).map { (note, $0) } }.sorted { a, b in
      let (first, second) = (a.1[keyPath: day].day, b.1[keyPath: day].day)
      return (second, a.0.slug) < (first, b.0.slug)
    }
  }

  // Trainings.

  var trainings: Figure? {
    let found = newest(\.on) { content -> ServiceNote.Training? in
      if case .training(let training) = content { training } else { nil }
    }
    guard let last = found.first else { return nil }
    return figure(
      "trainings",
      words.trainings.finding(
        voice.numbers.exact(found.count),
        String(asOf - last.content.on.day)
      ),
      words.trainings.subline,
      DataTable(
        caption: words.trainings.caption,
        rowTitle: words.trainings.topic,
        columns: [
          DataTable.Column(words.trainings.day, isBrief: true),
          DataTable.Column(words.trainings.team, isNumber: false),
          DataTable.Column(words.trainings.people),
        ],
        rows: found.prefix(50).map { note, training in
          let text = text(note)
          return DataTable.Row(
            DataTable.Cell(text.topic ?? text.title ?? note.slug),
            [
              DataTable.Cell(voice.dates.long(training.on.day)), DataTable.Cell(text.team ?? ""),
              DataTable.Cell(training.people.map { voice.numbers.exact($0) } ?? ""),
            ]
          )
        }
      ),
      .serviceTrainings
    )
  }

  // Ways gone through.

  var walks: Figure? {
    let found = newest(\.on) { content -> ServiceNote.Walkthrough? in
      if case .walkthrough(let walk) = content { walk } else { nil }
    }
    guard let last = found.first else { return nil }
    return figure(
      "walkthroughs",
      words.walks.finding(
        String(last.content.passed.count { $0 }),
        String(last.content.passed.count),
        voice.dates.long(last.content.on.day)
      ),
      words.walks.subline,
      DataTable(
        caption: words.walks.caption,
        rowTitle: words.walks.what,
        columns: [
          DataTable.Column(words.walks.day, isBrief: true),
          DataTable.Column(words.walks.passed),
          DataTable.Column(words.walks.failed, isNumber: false),
        ],
        rows: found.prefix(50).map { row($0.note, $0.content) }
      ),
      .serviceWalkthroughs
    )
  }

  private func row(_ note: ServiceNote, _ walk: ServiceNote.Walkthrough) -> DataTable.Row {
    let text = text(note)
    let failed = walk.passed.indices.filter { !walk.passed[$0] }.compactMap { index -> String? in
      guard let item = note.item(index, in: voice.language.tag) else { return nil }
      return [item.name, item.note].compactMap(\.self)
        .joined(separator: voice.language.colon)
    }
    let comma = voice.language.semicolon
    return DataTable.Row(
      DataTable.Cell(text.title ?? text.topic ?? note.slug),
      [
        DataTable.Cell(voice.dates.long(walk.on.day)),
        DataTable.Cell(
          voice.phrases.states.partOf(
            String(walk.passed.count { $0 }),
            String(walk.passed.count)
          )
        ),
        DataTable.Cell(failed.isEmpty ? words.walks.none : failed.joined(separator: comma)),
      ]
    )
  }

  // Places with the name.

  var touchpoints: Figure? {
    var rows: [DataTable.Row] = []
    var named = 0
    for note in notes {
      guard case .touchpoints(let list) = note.content else { continue }
      for (index, isNamed) in list.named.enumerated() {
        guard let item = note.item(index, in: voice.language.tag) else { continue }
        if isNamed { named += 1 }
        rows.append(
          DataTable.Row(
            DataTable.Cell(words.touchpoints.name(item.name)),
            [
              DataTable.Cell(isNamed ? words.touchpoints.yes : words.touchpoints.no),
              DataTable.Cell(item.note ?? ""),
            ]
          )
        )
      }
    }
    guard !rows.isEmpty else { return nil }
    return figure(
      "touchpoints",
      words.touchpoints.finding(String(named), String(rows.count)),
      words.touchpoints.subline,
      DataTable(
        caption: words.touchpoints.caption,
        rowTitle: words.touchpoints.place,
        columns: [
          DataTable.Column(words.touchpoints.named, isNumber: false),
          DataTable.Column(words.touchpoints.note, isNumber: false),
        ],
        rows: rows
      ),
      .serviceTouchpoints
    )
  }
}
