import Charts
import Commerce
import Markup
import Retention
import Wording

extension SegmentFigures {
  /// Steps from the top rung down, with who came up and who went down.
  var ladder: Figure? {
    let phrases = voice.phrases.customers.ladder
    let rungs = rfm.ladder.filter { (1...4).contains($0.rung) }.sorted { $0.rung > $1.rung }
    guard !rungs.isEmpty, rungs.contains(where: { $0.members.shown != nil }) else { return nil }
    let rows = rungs.map { rung in
      BarRows.Row(
        label: phrases.rungs[rung.rung - 1],
        value: rung.members.shown.map(Double.init),
        text: count(rung.members),
        note: phrases.note(count(rung.up), count(rung.down))
      )
    }
    let words = ChartWords(
      id: "chart-ladder",
      title: ladderFinding(rungs[0]),
      description: phrases.description(
        rungs.last.map { count($0.members) } ?? "–",
        count(rungs[0].members)
      )
    )
    return Figure(
      id: "ladder",
      finding: ladderFinding(rungs[0]),
      subline: phrases.subline,
      picture: Figure.Picture(BarRows(rows: rows), words),
      foot: context.foot(nil, "rfm.ladder"),
      table: ladderTable(rungs),
      downloads: context.downloads("rfm-ladder"),
      width: .full
    )
  }

  private func ladderFinding(_ top: RFMMeasures.Rung) -> String {
    let phrases = voice.phrases.customers.ladder
    guard top.rung == 4, top.members.shown != nil else { return phrases.findingNone }
    guard top.up.shown != nil, top.down.shown != nil else {
      return phrases.findingShort(count(top.members))
    }
    return phrases.finding(count(top.members), count(top.up), count(top.down))
  }

  private func ladderTable(_ rungs: [RFMMeasures.Rung]) -> DataTable {
    let phrases = voice.phrases.customers.ladder
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [phrases.members, phrases.up, phrases.down, phrases.distance]
        .map { DataTable.Column($0) },
      rows: rungs.map { rung in
        DataTable.Row(
          DataTable.Cell(phrases.rungs[rung.rung - 1]),
          [rung.members, rung.up, rung.down].map { DataTable.Cell($0, in: voice) } + [
            rung.medianDistance.shown.map {
              DataTable.Cell(voice.numbers.decimal($0, digits: $0 == $0.rounded() ? 0 : 1))
            } ?? DataTable.Cell(rung.rung == 4 ? "" : "–")
          ]
        )
      }
    )
  }

  /// Tiers by the customers' own average order.
  var tiers: Figure? {
    let phrases = voice.phrases.customers.tiers
    let tiers = rfm.tiers
    guard tiers.count > 1, tiers.contains(where: { $0.customers.shown != nil }) else { return nil }
    let rows = tiers.indices.map { index in
      BarRows.Row(
        label: tierLabel(index),
        value: tiers[index].customers.shown.map(Double.init),
        text: count(tiers[index].customers)
      )
    }
    var finding = phrases.findingNone
    if let top = tiers.last, let above = top.above.shown, top.customers.shown != nil {
      finding = phrases.finding(
        count(top.customers),
        cut(above, among: tiers.map(\.above))
      )
    }
    let words = ChartWords(
      id: "chart-tiers",
      title: finding,
      description: phrases.description(rows.first?.text ?? "–", rows.last?.text ?? "–")
    )
    return Figure(
      id: "tiers",
      finding: finding,
      subline: phrases.subline,
      picture: Figure.Picture(BarRows(rows: rows), words),
      foot: context.foot(nil, "rfm.tiers"),
      table: DataTable(
        caption: phrases.caption,
        rowTitle: phrases.rowTitle,
        columns: [DataTable.Column(phrases.from), DataTable.Column(phrases.customers)],
        rows: tiers.map { tier in
          DataTable.Row(
            DataTable.Cell(tier.name),
            [
              tier.above.shown.map { DataTable.Cell(cut($0, among: tiers.map(\.above))) }
                ?? DataTable.Cell(tier.above.hidden ?? .noData, in: voice),
              DataTable.Cell(tier.customers, in: voice),
            ]
          )
        }
      ),
      downloads: context.downloads("rfm-tiers"),
      width: .full
    )
  }

  /// A cut as it is, never rounded: who spends as much must find it true.
  ///
  /// All of them have the same digits.
  private func cut(_ minor: Int64, among cuts: [Retention.Cell<Int64>]) -> String {
    let unit = Int64(context.currency.unit)
    let isWhole = cuts.compactMap(\.shown).allSatisfy { $0 % unit == 0 }
    let digits = isWhole ? 0 : context.currency.decimals
    return voice.numbers.money(minor, context.currency, digits: digits)
  }

  private func tierLabel(_ index: Int) -> String {
    let phrases = voice.phrases.customers.tiers
    let tiers = rfm.tiers
    func money(_ at: Int) -> String? {
      guard tiers.indices.contains(at) else { return nil }
      return tiers[at].above.shown.map { cut($0, among: tiers.map(\.above)) }
    }
    let name = tiers[index].name
    let from = money(index)
    let to = money(index + 1)
    if index == 0 { return to.map { phrases.below(name, $0) } ?? name }
    guard let from else { return name }
    return to.map { phrases.between(name, from, $0) } ?? phrases.above(name, from)
  }

  /// What it takes to get each score.
  var scores: Figure? {
    let phrases = voice.phrases.customers.scores
    let cuts = rfm.cuts
    guard cuts.r.count == 4, cuts.f.count == 4, cuts.m.count == 4 else { return nil }
    return Figure(
      id: "scores",
      finding: phrases.finding,
      subline: phrases.subline,
      picture: nil,
      foot: context.foot(nil, "rfm.cuts"),
      table: DataTable(
        caption: phrases.caption,
        rowTitle: phrases.rowTitle,
        columns: [phrases.recency, phrases.frequency, phrases.money].map { DataTable.Column($0) },
        rows: (1...5).reversed().map { score in
          DataTable.Row(DataTable.Cell(phrases.score(String(score))), scoreCells(score))
        }
      ),
      isTableOpen: true,
      width: .full
    )
  }

  /// A dash where ties leave a score to nobody: its least value is that of the score above.
  private func frequencyCell(_ index: Int) -> DataTable.Cell {
    let cuts = rfm.cuts.f
    guard let least = cuts[index].shown else {
      return DataTable.Cell(cuts[index].hidden ?? .noData, in: voice)
    }
    if index < 3, cuts[index + 1].shown == least { return DataTable.Cell("–") }
    return DataTable.Cell(
      voice.phrases.customers.scores.atLeast(voice.numbers.exact(least))
    )
  }

  private func scoreCells(_ score: Int) -> [DataTable.Cell] {
    let phrases = voice.phrases.customers.scores
    let cuts = rfm.cuts
    let dash = DataTable.Cell(Missing.noData, in: voice)
    guard score > 1 else {
      return [
        cuts.r[0].shown.map { DataTable.Cell(phrases.over(voice.numbers.exact($0))) } ?? dash,
        DataTable.Cell(""), DataTable.Cell(""),
      ]
    }
    let index = score - 2
    return [
      cuts.r[index].shown.map { DataTable.Cell(phrases.days(voice.numbers.exact($0))) } ?? dash,
      frequencyCell(index),
      cuts.m[index].shown.map {
        DataTable.Cell(phrases.atLeast(cut($0, among: cuts.m)))
      } ?? dash,
    ]
  }
}
