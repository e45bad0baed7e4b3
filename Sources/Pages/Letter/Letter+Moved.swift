import Commerce
import Markup
import Retention
import Wording

extension Letter {
  /// What carries the change of net sales, where they changed; nothing in a quiet week.
  var moved: Figure? {
    guard compares, let (name, before) = comparison, let change = sales(name),
      change.verdict == .up || change.verdict == .down,
      let (dimension, moved) = carrier(edition.change.moved[name] ?? [:])
    else { return nil }
    let words = voice.phrases.comparisons.moved
    let say = change.verdict == .up ? words.up : words.down
    let language = voice.language
    let numbers = voice.numbers
    let now = numbers.money(change.after ?? 0, context.currency)
    let then = numbers.money(change.before ?? 0, context.currency)
    var finding = say(now, then + language.gap + before) + language.stop
    if let top = moved.parts.first, top.verdict == .up || top.verdict == .down,
      (top.change > 0) == (moved.change > 0), 2 * top.change.magnitude >= moved.change.magnitude
    {
      finding += language.gap + words.finding(part(top, dimension))
    }
    var subline = words.dimension(dimension) + language.colon + words.subline
    if name == "yearBefore", let other = edition.change.yearBefore?.unmatched {
      subline += language.stop + language.gap + words.unmatched(words.festivalName(other.rawValue))
    }
    return Figure(
      id: "moved",
      finding: finding,
      subline: subline,
      picture: nil,
      foot: context.foot(nil, "change.moved"),
      table: table(moved, dimension),
      isTableOpen: true,
      downloads: context.downloads(TableName.moved.rawValue)
    )
  }

  /// What the week is compared with: a year before where there is one, else eight weeks, else one.
  private var comparison: (name: String, words: String)? {
    guard let weekly = edition.change.weekly["netSales"] else { return nil }
    let words = voice.phrases.comparisons.moved
    if weekly.yearBefore.shown != nil {
      let festival = edition.change.yearBefore?.festival
      return (
        "yearBefore",
        festival.map { words.festival(words.festivalName($0.rawValue)) } ?? words.yearBefore
      )
    }
    if weekly.eightWeeks.shown != nil { return ("eightWeeks", words.eightWeeks) }
    return weekly.lastWeek.shown == nil ? nil : ("lastWeek", words.lastWeek)
  }

  private func sales(_ comparison: String) -> Change? {
    let weekly = edition.change.weekly["netSales"]
    return switch comparison {
    case "yearBefore": weekly?.yearBefore.shown
    case "eightWeeks": weekly?.eightWeeks.shown
    default: weekly?.lastWeek.shown
    }
  }

  /// The dimension whose largest parts explain most; ties go to the first.
  private func carrier(_ found: [String: Moved]) -> (String, Moved)? {
    var best: (name: String, moved: Moved, share: Double)?
    for name in ["group", "channel", "product", "region", "purchase"] {
      guard let moved = found[name], moved.missing == nil, !moved.parts.isEmpty else { continue }
      let share = moved.parts.map(\.change.magnitude).max() ?? 0
      if let best, best.share >= share { continue }
      best = (name, moved, share)
    }
    return best.map { ($0.name, $0.moved) }
  }

  private func part(_ part: Moved.Part, _ dimension: String) -> String {
    let words = voice.phrases.comparisons.moved
    switch part.name {
    case "anonymous" where dimension == "group" || dimension == "purchase": return words.anonymous
    case "unknown": return words.unknown
    default: break
    }
    if dimension == "group" { return voice.phrases.names.customerGroups.name(of: part.name) }
    return dimension == "purchase" ? words.purchase(part.name) : part.name
  }

  private func table(_ moved: Moved, _ dimension: String) -> DataTable {
    let words = voice.phrases.comparisons.moved
    var rows = moved.parts.map { row($0, name: part($0, dimension)) }
    if let rest = moved.rest { rows.append(row(rest, name: words.others)) }
    if let returns = moved.returns { rows.append(row(returns, name: words.returns)) }
    let all = moved.parts + [moved.rest, moved.returns].compactMap(\.self)
    rows.append(
      DataTable.Row(
        DataTable.Cell(words.total),
        [
          DataTable.Cell(money(all.reduce(0) { $0 + $1.now })),
          DataTable.Cell(money(all.reduce(0) { $0 + $1.before })),
          DataTable.Cell(signed(moved.change)),
        ],
        isTotal: true
      )
    )
    return DataTable(
      caption: words.caption,
      rowTitle: words.part,
      columns: [words.now, words.before, words.change].map { DataTable.Column($0) },
      rows: rows
    )
  }

  private func row(_ part: Moved.Part, name: String) -> DataTable.Row {
    var change = DataTable.Cell(signed(part.change))
    if let low = part.low, let high = part.high {
      change.detail = voice.numbers.joined(signed(low), signed(high), word: true)
    }
    return DataTable.Row(
      DataTable.Cell(name),
      [DataTable.Cell(money(part.now)), DataTable.Cell(money(part.before)), change]
    )
  }

  private func money(_ amount: Double) -> String { voice.numbers.money(amount, context.currency) }

  private func signed(_ amount: Double) -> String {
    amount > 0 ? "+" + money(amount) : money(amount)
  }
}
