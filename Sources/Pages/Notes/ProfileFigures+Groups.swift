import Charts
import Commerce
import Markup
import Notebook
import Retention
import Wording

/// Groups of customers as a tree, with the rule that stops splitting.
struct SegmentTreeFigure {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  private var voice: Voice { context.voice }
  private var phrases: ProfileSegmentPhrases { voice.phrases.profile.segments }
  private var nodes: [SegmentNode] { context.edition.profile.segments }
  private var note: SegmentNote? { context.site.input.notebook?.profile.segments.first }

  /// The rule, what one more group costs, and the shop's own words.
  var texts: [String] {
    guard !nodes.isEmpty else { return [] }
    let cost = note.map { note in
      let minor = Double(note.cost) / 1e6 * Double(context.currency.unit)
      return phrases.costKnown(voice.numbers.money(minor, context.currency))
    }
    return [phrases.rule, effect, cost ?? phrases.costUnknown].compactMap(\.self)
  }

  /// What writing is expected to do, where that comes from, and whether gains are sales.
  private var effect: String? {
    let message = context.edition.profile.message
    guard let points = message.value.shown.map(context.points) else { return nil }
    let number = voice.numbers.count(message.number)
    let sentence =
      switch message.source {
      case .measured: phrases.effectMeasured(points, number)
      case .stated: phrases.effectStated(points, number)
      case .assumed: phrases.effectAssumed(points)
      }
    return message.isSales ? sentence + voice.sentenceGap + phrases.inSales : sentence
  }

  var figure: Figure? {
    guard !nodes.isEmpty else { return nil }
    let categories = nodes.count { !$0.category.isEmpty && $0.tier == nil }
    let worth = nodes.count { $0.split?.verdict == .split }
    return Figure(
      id: "groups",
      finding: phrases.finding(voice.numbers.exact(categories), voice.numbers.exact(worth)),
      subline: phrases.subline,
      picture: picture,
      foot: context.foot(nil, "profile.segments"),
      table: DataTable(
        caption: phrases.title,
        rowTitle: phrases.group,
        columns: [
          DataTable.Column(phrases.customers), DataTable.Column(phrases.returned),
          DataTable.Column(phrases.value), DataTable.Column(phrases.split, isNumber: false),
          DataTable.Column(phrases.gain),
        ],
        rows: nodes.prefix(60).enumerated().map { row($1, isFirst: $0 == 0) },
        more: nodes.count > 60
          ? voice.phrases.shell.moreInCSV(String(nodes.count - 60)) : nil
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.segments.rawValue),
      width: .full
    )
  }

  private func row(_ node: SegmentNode, isFirst: Bool) -> DataTable.Row {
    let value = node.value.shown.map {
      DataTable.Cell(voice.numbers.money($0, context.currency))
    }
    let gain = node.split?.gain.shown.map {
      DataTable.Cell(voice.numbers.money($0, context.currency))
    }
    return DataTable.Row(
      DataTable.Cell(name(node, isFirst: isFirst)),
      [
        DataTable.Cell(node.customers, in: voice),
        DataTable.Cell(node.returned, in: voice),
        value ?? DataTable.Cell(node.value.hidden ?? .noData, in: voice),
        DataTable.Cell(verdict(node.split)),
        gain ?? DataTable.Cell("–"),
      ],
      isTotal: isFirst
    )
  }

  /// The place in the tree, written out: "green tea › low prices › Six Leaves".
  private func name(_ node: SegmentNode, isFirst: Bool) -> String {
    if isFirst { return phrases.whole }
    let category = node.category.isEmpty ? phrases.nameless : node.category
    let tiers = SegmentNode.Tier.allCases
    let tier = node.tier.flatMap { tiers.firstIndex(of: $0) }.map { phrases.tiers[$0] }
    return [category, tier, node.brand].compactMap(\.self).filter { !$0.isEmpty }
      .joined(separator: " › ")
  }

  private func verdict(_ split: SegmentNode.Split?) -> String {
    guard let split else { return phrases.notSplit }
    func points(_ share: Double) -> String { voice.numbers.decimal(share * 100, digits: 1) }
    switch split.verdict {
    case .split: return phrases.worthIt
    case .noGain: return phrases.noGain
    case .tooSmall:
      let least = split.least.shown.map { voice.numbers.exact($0) } ?? voice.word(for: .private)
      return phrases.tooSmall(least, voice.numbers.exact(Subdivision.leastCustomers))
    case .notSeen:
      return phrases.notSeen(split.detectable.shown.map(points) ?? "–", points(split.expected))
    }
  }

  private var picture: Figure.Picture? {
    let categories = nodes.dropFirst().filter { $0.tier == nil && $0.brand == nil }
    let rows = categories.filter { $0.customers.shown != nil }.prefix(12).map { node in
      BarRows.Row(
        label: name(node, isFirst: false),
        value: node.customers.shown.map(Double.init),
        text: node.customers.shown.map { voice.numbers.exact($0) } ?? "–"
      )
    }
    guard rows.count > 1 else { return nil }
    let words = ChartWords(
      id: "chart-groups",
      title: phrases.title,
      description: phrases.subline
    )
    return Figure.Picture(BarRows(rows: Array(rows)), words)
  }
}

/// How a customer finds the shop and buys, and where customers come from.
struct JourneyFigures {
  let context: PageContext
  private let notes: [JourneyNote]

  init(_ context: PageContext) {
    self.context = context
    notes = (context.site.input.notebook?.profile.journeys ?? []).filter {
      $0.on.map { $0.day <= context.edition.asOf } ?? true
    }
  }

  private var voice: Voice { context.voice }

  private func word(_ certainty: JourneyNote.Certainty) -> String {
    let all = JourneyNote.Certainty.allCases
    return voice.phrases.profile.journey.certainties[all.firstIndex(of: certainty) ?? 0]
  }

  var journeys: [Figure] { notes.filter { !$0.steps.isEmpty }.map(journey) }

  private func journey(_ note: JourneyNote) -> Figure {
    let words = voice.phrases.profile.journey
    let text = note.text(in: voice.language.tag)
    func name(_ index: Int) -> String {
      words.steps[JourneyNote.Step.allCases.firstIndex(of: note.steps[index]) ?? 0]
    }
    let bars = note.steps.indices.filter { note.shares[$0].share != nil }.map { index in
      BarRows.Row(
        label: name(index),
        value: note.shares[index].share,
        text: note.shares[index].share.map { voice.numbers.percent($0) } ?? "–",
        note: word(note.shares[index].certainty)
      )
    }
    let chart = ChartWords(
      id: "chart-journey-\(note.slug)",
      title: words.title,
      description: words.description(String(bars.count))
    )
    return Figure(
      id: "journey-\(note.slug)",
      finding: words.finding(voice.numbers.exact(note.steps.count)),
      subline: words.subline,
      picture: bars.count > 1 ? Figure.Picture(BarRows(rows: bars), chart) : nil,
      foot: context.foot(nil, "profile.sides"),
      table: DataTable(
        caption: words.title,
        rowTitle: words.step,
        columns: [
          DataTable.Column(words.what, isNumber: false), DataTable.Column(words.share),
          DataTable.Column(words.certainty, isNumber: false),
        ],
        rows: note.steps.indices.map { index in
          DataTable.Row(
            DataTable.Cell("\(index + 1) \(name(index))"),
            [
              DataTable.Cell(text.steps[index]),
              DataTable.Cell(note.shares[index].share.map { voice.numbers.percent($0) } ?? "–"),
              DataTable.Cell(
                note.shares[index].share == nil ? "–" : word(note.shares[index].certainty)
              ),
            ]
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.profileJourney.rawValue),
      width: .full
    )
  }

  /// Measured where the orders name channels, else the shop's own estimate.
  var channels: Figure? { measured ?? estimated }

  private var measured: Figure? {
    let words = voice.phrases.profile.channels
    let channels = context.edition.channels
    let rows = channels.rows.filter { !$0.isPrivate }
    let all = context.edition.input.customers
    guard let first = rows.first(where: { $0.name != "unknown" }), all > 0 else { return nil }
    func share(_ row: ChannelMeasures.Row) -> String {
      voice.numbers.percent(Double(row.customers.shown ?? 0) / Double(all))
    }
    func name(_ row: ChannelMeasures.Row) -> String {
      row.name == "unknown" ? words.unknown : row.name
    }
    let bars = rows.prefix(12).map {
      BarRows.Row(
        label: name($0),
        value: $0.customers.shown.map(Double.init),
        text: share($0),
        role: $0.name == "unknown" ? .context : .first
      )
    }
    let chart = ChartWords(
      id: "chart-channels",
      title: words.finding(first.name, share(first)),
      description: words.description(String(bars.count), first.name)
    )
    return Figure(
      id: "channels",
      finding: words.finding(first.name, share(first)),
      subline: words.subline,
      picture: Figure.Picture(BarRows(rows: Array(bars)), chart),
      foot: context.foot(nil, "channels.rows"),
      table: DataTable(
        caption: words.title,
        rowTitle: words.channel,
        columns: [words.customers, words.share, words.returned, words.value].map {
          DataTable.Column($0)
        },
        rows: rows.prefix(50).map { row in
          let value = row.value.shown.map {
            DataTable.Cell(voice.numbers.money($0, context.currency))
          }
          return DataTable.Row(
            DataTable.Cell(name(row)),
            [
              DataTable.Cell(row.customers, in: voice), DataTable.Cell(share(row)),
              DataTable.Cell(row.returned, in: voice),
              value ?? DataTable.Cell(row.value.hidden ?? .noData, in: voice),
            ]
          )
        }
      ),
      downloads: context.downloads(TableName.channels.rawValue),
      width: .full
    )
  }

  private var estimated: Figure? {
    let words = voice.phrases.profile.channels
    guard let note = notes.first(where: { !$0.channels.isEmpty }) else { return nil }
    let names = note.text(in: voice.language.tag).channels
    let order = note.channels.indices.sorted {
      (note.channels[$1].share ?? 0, $0) < (note.channels[$0].share ?? 0, $1)
    }
    func share(_ index: Int) -> String { voice.numbers.percent(note.channels[index].share ?? 0) }
    guard let first = order.first else { return nil }
    let bars = order.prefix(12).map {
      BarRows.Row(
        label: names[$0],
        value: note.channels[$0].share,
        text: share($0),
        note: word(note.channels[$0].certainty)
      )
    }
    let chart = ChartWords(
      id: "chart-channels",
      title: words.findingEstimated(names[first], share(first)),
      description: words.description(String(bars.count), names[first])
    )
    return Figure(
      id: "channels",
      finding: words.findingEstimated(names[first], share(first)),
      subline: words.sublineEstimated,
      picture: Figure.Picture(BarRows(rows: Array(bars)), chart),
      foot: context.foot(nil, "profile.sides"),
      table: DataTable(
        caption: words.title,
        rowTitle: words.channel,
        columns: [
          DataTable.Column(words.share), DataTable.Column(words.certainty, isNumber: false),
        ],
        rows: order.map {
          DataTable.Row(
            DataTable.Cell(names[$0]),
            [DataTable.Cell(share($0)), DataTable.Cell(word(note.channels[$0].certainty))]
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.profileJourney.rawValue),
      width: .full
    )
  }
}
