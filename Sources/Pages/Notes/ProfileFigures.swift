import Charts
import Commerce
import Markup
import Notebook
import Retention
import Wording

/// The ten sides as one table, and bars of those that are known well enough.
struct ProfileFigures {
  let context: PageContext
  let sides: [ProfileSide]

  init(_ context: PageContext) {
    self.context = context
    let notes = context.site.input.notebook?.profile ?? ProfileNotes()
    sides = ProfileDimension.allCases.map { ProfileSide($0, notes, context.edition) }
  }

  private var voice: Voice { context.voice }
  private var phrases: ProfileSidePhrases { voice.phrases.profile.sides }

  /// The name of a value in the page's language.
  func name(_ value: ProfileSide.Value, of side: ProfileSide) -> String {
    switch value.name {
    case .note(let index):
      let names = side.note?.text(in: voice.language.tag).values ?? []
      return names.indices.contains(index) ? names[index] : "–"
    case .sex(let word):
      let index = Sex.allCases.firstIndex { $0.rawValue == word }
      return index.map { phrases.sexes[$0] } ?? word
    case .age(let band): return phrases.ages(band)
    case .plain(let text): return text
    case .fullPrice: return phrases.fullPrice
    case .gift: return phrases.gifts
    }
  }

  private func word(_ certainty: ProfileMeasures.Certainty) -> String {
    switch certainty {
    case .measured: phrases.measured
    case .inferred: phrases.inferred
    case .asked: phrases.asked
    case .guess: phrases.guess
    case .unknown: phrases.unknown
    }
  }

  private func source(_ side: ProfileSide) -> DataTable.Cell {
    guard let note = side.note else {
      guard side.certainty != .unknown else {
        return DataTable.Cell("–", detail: phrases.open(phrases.opens(side.dimension.rawValue)))
      }
      let isTable = side.dimension == .sex || side.dimension == .age
      let least = voice.numbers.exact(ProfileMeasures.leastPurchases)
      return DataTable.Cell(
        isTable ? phrases.customersTable : phrases.orders,
        detail: side.dimension == .hobbies ? phrases.tastes(least) : nil
      )
    }
    let word =
      switch note.source {
      case .survey: phrases.survey
      case .outside: phrases.outside
      case .note: phrases.note
      case .guess: phrases.guessed
      }
    return DataTable.Cell(
      word,
      detail: side.people.map { phrases.people(voice.numbers.exact($0)) }
    )
  }

  /// The three values with most people, the largest first.
  private func values(_ side: ProfileSide) -> DataTable.Cell {
    let shown = side.values.filter { $0.share != nil }.sorted {
      ($0.share ?? 0) > ($1.share ?? 0)
    }
    guard !shown.isEmpty else {
      return side.certainty == .unknown
        ? DataTable.Cell("–") : DataTable.Cell(Missing.private, in: voice)
    }
    let isHan = voice.language.isHan
    let texts = shown.prefix(3).map { value in
      let share = voice.numbers.percent(value.share ?? 0)
      return name(value, of: side) + (isHan ? voice.language.bracketed(share) : "\u{A0}" + share)
    }
    return DataTable.Cell(texts.joined(separator: isHan ? voice.language.listComma : " · "))
  }

  var table: Figure {
    let known = sides.count { $0.certainty != .unknown }
    let day = voice.dates.long(context.edition.asOf)
    return Figure(
      id: "sides",
      finding: phrases.finding(voice.numbers.exact(known)),
      subline: phrases.subline,
      picture: nil,
      foot: context.foot(nil, "profile.sides"),
      table: DataTable(
        caption: voice.phrases.profile.question,
        rowTitle: phrases.side,
        columns: [
          DataTable.Column(phrases.value, isNumber: false, share: 38),
          DataTable.Column(phrases.certainty, isBrief: true, share: 12),
          DataTable.Column(phrases.known, share: 8),
          DataTable.Column(phrases.source, isNumber: false, share: 14),
          DataTable.Column(phrases.day, isBrief: true, share: 14),
        ],
        rows: sides.map { side in
          DataTable.Row(
            DataTable.Cell(phrases.name(side.dimension.rawValue)),
            [
              values(side), DataTable.Cell(word(side.certainty)),
              side.isPart
                ? DataTable.Cell(Missing.private, in: voice)
                : DataTable.Cell(side.filled.map { voice.numbers.percent($0) } ?? "–"),
              source(side),
              DataTable.Cell(
                side.note.map { voice.dates.long($0.on.day) }
                  ?? (side.certainty == .unknown ? "–" : day)
              ),
            ]
          )
        }
      ),
      isTableOpen: true,
      downloads: context.downloads(TableName.profile.rawValue),
      width: .full
    )
  }

  /// One figure for each side that is known of enough; the share missing is its hatched end.
  ///
  /// A side of one value compares nothing: the table of all sides has it.
  var charts: [Figure] {
    sides.compactMap { side in
      guard side.certainty != .unknown, let top = side.top, side.values.count > 1 else {
        return nil
      }
      return chart(side, top: top)
    }
  }

  private func chart(_ side: ProfileSide, top: ProfileSide.Value) -> Figure {
    let title = phrases.name(side.dimension.rawValue)
    let filled = side.filled ?? 0
    let isKnown = filled >= ProfileMeasures.leastFilled
    let shown = side.values.prefix(12)
    var bars = shown.map { value in
      BarRows.Row(
        label: name(value, of: side),
        value: value.share,
        text: value.share.map { voice.numbers.percent($0) }
          ?? voice.word(for: value.hidden ?? .private)
      )
    }
    if let rest = rest(side, beside: shown) {
      bars.append(
        BarRows.Row(
          label: rest.name,
          value: 0,
          text: voice.numbers.percent(rest.share),
          open: rest.share
        )
      )
    }
    let topName = name(top, of: side)
    let finding =
      (side.isPart || side.values.contains { $0.share == nil }
      ? phrases.sideFindingShown : phrases.sideFinding)(
        title,
        topName,
        voice.numbers.percent(top.share ?? 0)
      )
    let words = ChartWords(
      id: "chart-\(side.dimension.rawValue)",
      title: finding,
      description: phrases.description(title, String(bars.count), topName)
    )
    return Figure(
      id: "side-\(side.dimension.rawValue)",
      finding: finding,
      subline: "\(word(side.certainty)) · "
        + (side.isPart
          ? phrases.ofAll
          : phrases.known + voice.language.gap + voice.numbers.percent(filled)
            + (filled < 0.995 && side.note == nil ? phrases.ofKnown : "")),
      picture: isKnown ? Figure.Picture(BarRows(rows: Array(bars)), words) : nil,
      missing: isKnown ? nil : phrases.fewKnown(voice.numbers.percent(filled)),
      foot: context.foot(nil, "profile.sides"),
      table: DataTable(
        caption: title,
        rowTitle: phrases.value,
        columns: [DataTable.Column(phrases.share)],
        rows: shown.map { value in
          DataTable.Row(
            DataTable.Cell(name(value, of: side)),
            [
              value.share.map { DataTable.Cell(voice.numbers.percent($0)) }
                ?? DataTable.Cell(value.hidden ?? .private, in: voice)
            ]
          )
        } + missing(side, beside: shown)
      ),
      downloads: context.downloads(TableName.profileValues.rawValue),
      width: .full
    )
  }

  /// Whom the values drawn are not of: those of whom the side is not known, or with them those of
  /// other values, where one is kept back; nothing where that is nobody.
  private func rest(
    _ side: ProfileSide,
    beside shown: ArraySlice<ProfileSide.Value>
  ) -> (name: String, share: Double)? {
    let share =
      side.isPart
      ? 1 - shown.reduce(0) { $0 + ($1.share ?? 0) } : 1 - (side.filled ?? 0)
    guard share > 0.005 else { return nil }
    return (side.isPart ? phrases.othersOrMissing : phrases.missing, share)
  }

  /// The last row of a side's table: of all customers, not of those known.
  private func missing(
    _ side: ProfileSide,
    beside shown: ArraySlice<ProfileSide.Value>
  ) -> [DataTable.Row] {
    guard let rest = rest(side, beside: shown) else { return [] }
    let share = DataTable.Cell(voice.numbers.percent(rest.share), detail: phrases.missingOf)
    return [DataTable.Row(DataTable.Cell(rest.name), [share], isTotal: true)]
  }
}
