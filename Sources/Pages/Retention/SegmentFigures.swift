import Charts
import Commerce
import Markup
import Retention
import Wording

/// The groups of customers: plan of rooms and table.
struct SegmentFigures {
  let context: PageContext

  init(_ context: PageContext) { self.context = context }

  var voice: Voice { context.voice }
  var rfm: RFMMeasures { context.edition.rfm }

  func name(_ key: String) -> String { voice.phrases.names.customerGroups.name(of: key) }

  func count(_ cell: Retention.Cell<Int>) -> String {
    cell.shown.map(voice.numbers.exact) ?? "–"
  }

  func percent(_ cell: Retention.Cell<Double>) -> String {
    cell.shown.map { voice.numbers.percent($0, digits: $0 < 0.0995 ? 1 : 0) } ?? "–"
  }

  /// Every group is kept back: a drawing would be of dashes.
  private var isEmpty: Bool {
    rfm.groups.allSatisfy { $0.customers.shown == nil }
      && rfm.grid.allSatisfy { ($0.customers.shown ?? 0) == 0 }
  }

  private var nobodyShown: String {
    voice.phrases.states.private(String(context.edition.settings.privacy.k))
  }

  // The plan of rooms.

  var grid: Figure? {
    guard !rfm.grid.isEmpty else { return nil }
    let phrases = voice.phrases.customers.grid
    let fullest = rfm.groups.filter { $0.customers.shown != nil && $0.name != "prospects" }
      .max { ($0.customers.shown ?? 0, $1.name) < ($1.customers.shown ?? 0, $0.name) }
    let champions = rfm.groups.first { $0.name == "champions" && $0.customers.shown != nil }
    var finding = phrases.findingNone
    if let fullest, let champions, champions.netShare.shown != nil {
      // A group that is kept back may be the fuller one.
      let isWhole = rfm.groups.allSatisfy { $0.customers.shown != nil }
      finding = (isWhole ? phrases.finding : phrases.findingShown)(
        name(fullest.name),
        count(fullest.customers),
        name("champions"),
        count(champions.customers),
        percent(champions.netShare)
      )
    }
    let words = ChartWords(
      id: "chart-rooms",
      title: finding,
      description: phrases.description(
        fullest.map { name($0.name) + " " + count($0.customers) } ?? "–",
        champions.map { count($0.customers) } ?? "–",
        champions.map { percent($0.netShare) } ?? "–"
      )
    )
    return Figure(
      id: "rooms",
      finding: finding,
      subline: phrases.subline,
      picture: isEmpty ? nil : Figure.Picture(rooms, words),
      missing: isEmpty ? nobodyShown : nil,
      foot: context.foot(
        voice.phrases.charts.customersCount(voice.numbers.count(rfm.customers)),
        "rfm.groups"
      ),
      table: isEmpty ? nil : gridTable,
      downloads: context.downloads("rfm-grid"),
      width: .full
    )
  }

  private var rooms: RoomGrid {
    let phrases = voice.phrases.customers.grid
    return RoomGrid(
      rooms: rfm.grid.map { room in
        RoomGrid.Room(
          column: room.fm - 1,
          row: 5 - room.r,
          value: room.customers.shown.map(Double.init),
          text: count(room.customers),
          note: room.customers.shown == 0 ? "" : percent(room.netShare)
        )
      },
      groups: SegmentKey.order.compactMap(area),
      rowLabels: (1...5).reversed().map(recencyLabel),
      columnLabels: (1...5).map(String.init),
      rowTitle: phrases.rowTitle,
      columnTitle: phrases.columnTitle
    )
  }

  /// Where a group's rooms lie.
  private func area(_ key: String) -> RoomGrid.Group? {
    let rooms = rfm.grid.filter { $0.group == key }
    let columns = rooms.map { $0.fm - 1 }
    let rows = rooms.map { 5 - $0.r }
    guard let left = columns.min(), let right = columns.max(), let top = rows.min(),
      let bottom = rows.max()
    else { return nil }
    let group = rfm.groups.first { $0.name == key }
    return RoomGrid.Group(
      name: name(key),
      columns: left...right,
      rows: top...bottom,
      value: group?.customers.shown.map(Double.init),
      text: group.map { count($0.customers) } ?? "–",
      note: group.map { percent($0.netShare) } ?? "–"
    )
  }

  /// Days behind a recency score; the score itself where the cut is not shown.
  func recencyLabel(_ score: Int) -> String {
    let phrases = voice.phrases.customers.grid
    let cuts = rfm.cuts.r
    guard cuts.count == 4 else { return String(score) }
    if score >= 2, let days = cuts[score - 2].shown {
      return phrases.within(voice.numbers.exact(days))
    }
    if score == 1, let days = cuts[0].shown { return phrases.over(voice.numbers.exact(days)) }
    return String(score)
  }

  private var gridTable: DataTable {
    let phrases = voice.phrases.customers.grid
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.tableRowTitle,
      columns: (1...5).map { DataTable.Column(phrases.column(String($0))) },
      rows: (1...5).reversed().map { r in
        DataTable.Row(
          DataTable.Cell(recencyLabel(r)),
          (1...5).map { fm in
            guard let room = rfm.grid.first(where: { $0.r == r && $0.fm == fm }) else {
              return DataTable.Cell("0")
            }
            var cell = DataTable.Cell(room.customers, in: voice)
            if let days = room.medianRecency.shown, room.netShare.shown != nil {
              cell.detail = phrases.detail(
                percent(room.netShare),
                voice.numbers.decimal(days, digits: 0)
              )
            }
            return cell
          }
        )
      }
    )
  }

  // The table of groups.

  var groups: Figure? {
    let phrases = voice.phrases.customers.groups
    let groups = rfm.groups.sorted { SegmentKey.rank($0.name) < SegmentKey.rank($1.name) }
    guard !groups.isEmpty else { return nil }
    let best = groups.first { $0.share.shown != nil && $0.netShare.shown != nil }
    let finding =
      best.map {
        phrases.finding(name($0.name), percent($0.share), percent($0.netShare))
      } ?? phrases.findingNone
    let rows = groups.map { group in
      BarRows.Row(
        label: name(group.name),
        value: group.customers.shown.map(Double.init),
        text: count(group.customers),
        note: group.netShare.shown == nil ? "" : phrases.note(percent(group.netShare))
      )
    }
    let words = ChartWords(
      id: "chart-groups",
      title: finding,
      description: phrases.description(
        String(groups.count),
        groups.first.map { name($0.name) + " " + count($0.customers) } ?? "–",
        groups.last.map { name($0.name) + " " + count($0.customers) } ?? "–"
      )
    )
    return Figure(
      id: "groups",
      finding: finding,
      subline: phrases.subline,
      picture: isEmpty ? nil : Figure.Picture(BarRows(rows: rows), words),
      missing: isEmpty ? nobodyShown : nil,
      foot: context.foot(nil, "rfm.groups"),
      table: isEmpty ? nil : groupTable(groups),
      isTableOpen: true,
      downloads: context.downloads("rfm-groups"),
      width: .full
    )
  }

  private func groupTable(_ groups: [RFMMeasures.Group]) -> DataTable {
    let phrases = voice.phrases.customers.groups
    return DataTable(
      caption: phrases.caption,
      rowTitle: phrases.rowTitle,
      columns: [
        phrases.customers, phrases.share, phrases.salesShare, phrases.recency, phrases.before,
        phrases.change,
      ].map { DataTable.Column($0) },
      rows: groups.map { group in
        let isPage = context.site.segments.contains(group.name)
        return DataTable.Row(
          DataTable.Cell(
            name(group.name),
            href: isPage ? context.href(to: .segment(group.name)) : nil
          ),
          [
            DataTable.Cell(group.customers, in: voice),
            shareCell(group.share),
            shareCell(group.netShare),
            group.medianRecency.shown.map {
              DataTable.Cell(voice.numbers.decimal($0, digits: 0))
            } ?? DataTable.Cell(group.medianRecency.hidden ?? .noData, in: voice),
            DataTable.Cell(group.before, in: voice),
            changeCell(group),
          ]
        )
      }
    )
  }

  private func shareCell(_ share: Retention.Cell<Double>) -> DataTable.Cell {
    share.shown == nil
      ? DataTable.Cell(share.hidden ?? .noData, in: voice) : DataTable.Cell(percent(share))
  }

  private func changeCell(_ group: RFMMeasures.Group) -> DataTable.Cell {
    guard let now = group.customers.shown, let before = group.before.shown else {
      return DataTable.Cell(group.customers.hidden ?? group.before.hidden ?? .noData, in: voice)
    }
    return DataTable.Cell(voice.numbers.change(now - before))
  }
}
