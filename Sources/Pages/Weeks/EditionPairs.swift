import Commerce
package import Markup
import Retention
import Wording

/// The headline numbers of every edition, and what the program can say of any two of them: the data
/// of the comparison that a reader picks.
///
/// Only published values are in it. A verdict is the program's own, by the interval of the two
/// counts or shares; a script adds nothing but the difference of two numbers that stand there.
struct EditionPairs {
  /// Editions that can be picked, the newest ones: pairs grow with their square.
  static let most = 104
  /// Editions this far apart share no first buyer of `repeat.recent`.
  private static let disjointWeeks = 13

  private enum Value {
    /// At a day: mostly the same people in two editions.
    case level(Int)
    /// Of a week: other people in another one.
    case count(Int, phi: Double?)
    case rate(Rate, isDisjoint: Bool)
  }

  private struct Measure {
    var name: String
    var value: (Edition) -> Value?
  }

  private let editions: [Edition]
  private let measures: [Measure]
  private let context: PageContext

  /// - Parameter context: the page of all weeks.
  init(_ context: PageContext) {
    self.context = context
    let site = context.site
    editions = site.weeks.suffix(EditionPairs.most).map { site.asPublished($0).input.edition }
    let today = context.edition
    let voice = context.voice
    let words = voice.phrases.weeks
    let window = today.settings.headlineWindow
    func row(_ edition: Edition) -> GrowthMeasures.WeekRow? {
      edition.growth.weeks.last { $0.week == edition.week.id }
    }
    func flow(_ name: String, _ key: String, _ cell: @escaping (GrowthMeasures.WeekRow) -> Int?)
      -> Measure
    {
      Measure(name: name) { edition in
        guard !edition.growth.isByFourWeeks, let count = row(edition).flatMap(cell) else {
          return nil
        }
        return .count(count, phi: edition.change.weekly[key]?.phi)
      }
    }
    let groups = SegmentKey.order.map { key in
      Measure(name: words.editions.group(voice.phrases.names.customerGroups.name(of: key))) {
        $0.rfm.groups.first { $0.name == key }?.customers.shown.map { .level($0) }
      }
    }
    let weekly = [
      Measure(name: words.activeAtEnd) { row($0)?.active.shown.map { .level($0) } },
      flow(words.newWeek, "new") { $0.new.shown },
      flow(words.backWeek, "reactivated") { $0.reactivated.shown },
      flow(words.lapsedWeek, "lapsed") { $0.lapsed.shown },
      Measure(name: words.editions.orders) { edition in
        edition.sales["week"]?.orders.shown.map {
          .count($0, phi: edition.change.weekly["orders"]?.phi)
        }
      },
      Measure(name: words.fullPriceWeek) { edition in
        let rate = edition.discounts.weeks.last { $0.week == edition.week.id }?.fullPrice
        return rate.flatMap { $0.shown == nil ? nil : .rate($0, isDisjoint: true) }
      },
      Measure(name: words.cameBack(voice.numbers.count(window))) { edition in
        guard edition.settings.headlineWindow == window,
          let rate = edition.repeat.recent[String(window)]?.now, rate.shown != nil
        else { return nil }
        return .rate(rate, isDisjoint: false)
      },
    ]
    measures = weekly + groups
  }

  /// Whether there are two to compare.
  var isComparable: Bool { editions.count > 1 }

  /// The data as a script.
  var script: [UInt8] {
    let values = editions.map { edition in measures.map { $0.value(edition) } }
    let box = Box(
      measures: measures.map(\.name),
      weeks: zip(editions, values).map { edition, values in
        Box.Week(
          name: context.voice.dates.weekWithYear(edition.week.id),
          short: context.voice.dates.weekName(edition.week.id),
          number: Int(edition.week.id.number),
          day: edition.asOf.iso,
          page: "weeks/\(edition.week.id.iso)/index.html",
          values: values.map(printed)
        )
      },
      verdicts: verdicts(values),
      events: events
    )
    do {
      let json = try EditionCoding.json(box, view: .public, isPretty: false)
      return Array("regulars.editions(".utf8) + escapedForScript(json.dropLast())
        + Array(");\n".utf8)
    } catch {
      let empty = "{\"events\":[],\"measures\":[],\"verdicts\":\"\",\"weeks\":[]}"
      return Array("regulars.editions(\(empty));\n".utf8)
    }
  }

  private struct Box: Encodable {
    struct Week: Encodable {
      var name: String
      var short: String
      var number: Int
      /// D, as a date: what lies between two editions began or ended after the one and by the other.
      var day: String
      var page: String
      var values: [Shown?]
    }

    struct Shown: Encodable {
      /// As the pages print it.
      var text: String
      /// A count, or a share in per cent.
      var number: Double
      var isShare: Bool

      func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        try list.encode(text)
        try list.encode(number)
        try list.encode(isShare ? 1 : 0)
      }
    }

    var measures: [String]
    var weeks: [Week]
    /// One letter a measure for every pair, later edition by later edition: of 1 and 0, of 2 and 0,
    /// of 2 and 1, and so on.
    var verdicts: String
    /// Actions that began or ended, by day: its date, then the sentence.
    var events: [[String]]
  }

  /// As today's edition knows them.
  private var events: [[String]] {
    let said = ResultWords(context)
    let words = context.voice.phrases.weeks.editions
    let results = context.edition.results
    let started = results.map { result in
      (result.assignedOn, words.started(said.title(result.playbook), said.people(result)))
    }
    let ended = results.filter(\.isOver).map { ($0.endsOn, words.ended(said.sentence($0))) }
    return (ended + started).sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { [$0.0.iso, $0.1] }
  }

  private func printed(_ value: Value?) -> Box.Shown? {
    switch value {
    case .none: nil
    case .level(let count), .count(let count, _):
      Box.Shown(text: context.voice.numbers.exact(count), number: Double(count), isShare: false)
    case .rate(let rate, _):
      Box.Shown(
        text: context.figure(rate) ?? "",
        number: ((rate.shown ?? 0) * 1_000).rounded() / 10,
        isShare: true
      )
    }
  }

  private func verdicts(_ values: [[Value?]]) -> String {
    var text = ""
    for later in values.indices {
      for earlier in 0..<later {
        let weeks = Int(editions[later].week.id.number - editions[earlier].week.id.number)
        for measure in measures.indices {
          text.append(verdict(values[later][measure], values[earlier][measure], weeks: weeks))
        }
      }
    }
    return text
  }

  /// u up, d down, s about the same, n too unsteady to tell; p mostly the same people, x not
  /// released, - not in both.
  private func verdict(_ after: Value?, _ before: Value?, weeks: Int) -> Character {
    let settings = context.edition.settings
    let k = settings.privacy.k
    func isSmall(_ difference: Int) -> Bool { difference != 0 && difference.magnitude < k }
    switch (after, before) {
    case (.level(let now), .level(let then)): return isSmall(now - then) ? "x" : "p"
    case (.count(let now, let phi), .count(let then, _)):
      return letter(.count(now, before: then, phi: phi, worth: settings.change.worth))
    case (.rate(let now, let isDisjoint), .rate(let then, _)):
      if isDisjoint || weeks >= EditionPairs.disjointWeeks {
        return letter(.rate(now, before: then, worth: settings.change.worth))
      }
      return isSmall(now.part - then.part) || isSmall(now.whole - then.whole) ? "x" : "p"
    default: return "-"
    }
  }

  private func letter(_ change: Change) -> Character {
    switch change.verdict {
    case .up: "u"
    case .down: "d"
    case .same where change.isUnsteady: "n"
    case .same, .realButSmall, .unknown: "s"
    }
  }
}

extension Site {
  /// The data of the comparison of two editions, from the root of the site.
  package func editionsPath(in language: Language) -> String { "data/editions.\(language.tag).js" }

  /// One a language, where there is a script to read it and there are two editions.
  var editionFiles: [SitePage] {
    guard theme.scriptPath != nil, weeks.count > 1 else { return [] }
    return input.languages.map { language in
      SitePage(path: editionsPath(in: language)) {
        let context = PageContext(site: self, route: .weeks, voice: Voice(language))
        return EditionPairs(context).script
      }
    }
  }
}
