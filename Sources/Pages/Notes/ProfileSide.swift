import Commerce
import Notebook
import Retention

/// One side of the customer: the surest source there is, its values and how much is known.
struct ProfileSide {
  /// A value that may be shown, 0…1 of those of whom the side is known; of everybody where a value
  /// is kept back.
  struct Value {
    enum Name {
      /// In the shop's own words, by its place in the note.
      case note(Int)
      case sex(String)
      case age(String)
      case plain(String)
      case fullPrice
      case gift
    }

    var name: Name
    var share: Double?
    var hidden: Missing?
  }

  var dimension: ProfileDimension
  var certainty: ProfileMeasures.Certainty = .unknown
  /// The note that it rests on, where it is not the shop's own files.
  var note: ProfileNote?
  /// Most frequent first, as the source orders them where order means something.
  var values: [Value] = []
  /// 0…1 of the customers, or of the people asked; where a value is kept back, those whose value is
  /// told.
  var filled: Double?
  /// Whether a value is kept back: of how many the side is known would then tell it.
  var isPart = false
  var people: Int?
  var isFromOrders = false

  init(_ dimension: ProfileDimension, _ notes: ProfileNotes, _ edition: Edition) {
    self.dimension = dimension
    let isKnown = measure(in: edition) && (filled ?? 0) >= ProfileMeasures.leastFilled
    // A taste is the weakest of signs: whoever was asked knows better.
    if isKnown, dimension != .hobbies { return }
    let measured = self
    let candidates = notes.dimensions.filter {
      $0.dimension == dimension && $0.on.day <= edition.asOf && !$0.isForbidden
    }
    let sources = ProfileNote.Source.allCases
    func rank(_ note: ProfileNote) -> (Int, Int32) {
      (sources.firstIndex(of: note.source) ?? sources.count, -note.on.day.number)
    }
    guard let best = candidates.min(by: { rank($0) < rank($1) }) else { return }
    // A few recorded facts are surer than a guess, and less sure than a survey.
    if best.source == .guess, measured.certainty != .unknown { return }
    self = ProfileSide(best, k: edition.settings.privacy)
  }

  private init(_ note: ProfileNote, k: MeasureSettings.Privacy) {
    dimension = note.dimension
    self.note = note
    people = note.people > 0 ? note.people : nil
    certainty =
      switch note.source {
      case .survey, .outside: .asked
      case .note: .inferred
      case .guess: .guess
      }
    filled = min(1, note.shares.reduce(0, +))
    let hidden = ProfileSide.hidden(note, k)
    values = note.shares.indices.map { index in
      Value(
        name: .note(index),
        share: hidden[index] ? nil : note.shares[index],
        hidden: hidden[index] ? .private : nil
      )
    }
  }

  /// A survey's cells that stand for too few people.
  ///
  /// With one that could be worked out goes the smallest other. Figures of others and guesses are
  /// of nobody's customers.
  private static func hidden(_ note: ProfileNote, _ k: MeasureSettings.Privacy) -> [Bool] {
    guard note.source == .survey || note.source == .note else {
      return note.shares.map { _ in false }
    }
    let isSensitive = [.sex, .age, .region].contains(note.dimension)
    let least = isSensitive ? k.kSensitive : k.k
    let counts = note.shares.map { Int(($0 * Double(note.people)).rounded()) }
    var hidden = counts.map { $0 > 0 && $0 < least }
    let rest = note.people - counts.reduce(0, +)
    var kept = zip(counts, hidden).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    if rest > 0, rest < least { kept += rest }
    while kept > 0, kept < least || hidden.count(where: { $0 }) + (rest > 0 ? 1 : 0) < 2 {
      let open = counts.indices.filter { !hidden[$0] && counts[$0] > 0 }
      guard let next = open.min(by: { counts[$0] < counts[$1] }) else { break }
      hidden[next] = true
      kept += counts[next]
    }
    return hidden
  }

  /// What the shop's own files say of it; true where they say anything.
  private mutating func measure(in edition: Edition) -> Bool {
    switch dimension {
    case .sex: shares(edition.profile.sex, edition) { .sex($0) }
    case .age: shares(edition.profile.age, edition) { .age($0) }
    case .region:
      places(
        edition.regions.rows.map { ($0.name, $0.customers) },
        keptBack: edition.regions.othersCount,
        edition
      )
    case .behaviour:
      places(
        edition.channels.rows.filter { $0.name != "unknown" && !$0.isPrivate }
          .map { ($0.name, $0.customers) },
        keptBack: edition.channels.othersCount,
        edition
      )
    case .buyingHabits: fullPrice(edition)
    case .reason: gifts(edition)
    case .hobbies:
      shares(edition.profile.tastes, edition) { .plain($0) }
      // What people buy tells what they like, and not why.
      if certainty != .unknown { (certainty, isFromOrders) = (.inferred, true) }
    case .education, .occupation, .income: break
    }
    return certainty != .unknown
  }

  private mutating func shares(
    _ found: [ProfileMeasures.Share],
    _ edition: Edition,
    _ name: (String) -> Value.Name
  ) {
    guard let all = edition.profile.shopCustomers.shown,
      let base = measured(found.map(\.customers), of: all, keptBack: 0)
    else { return }
    values = found.map { share in
      Value(
        name: name(share.name),
        share: share.customers.shown.map { Double($0) / base },
        hidden: share.customers.hidden
      )
    }
  }

  /// Of rows that may be shown, and as many more as are kept back.
  private mutating func places(
    _ rows: [(name: String, customers: Cell<Int>)],
    keptBack: Int,
    _ edition: Edition
  ) {
    let shown = rows.filter { $0.customers.shown != nil }
    let all = edition.input.customers
    guard let base = measured(rows.map(\.customers), of: all, keptBack: keptBack) else { return }
    values = shown.sorted {
      ($1.customers.shown ?? 0, $0.name) < ($0.customers.shown ?? 0, $1.name)
    }.map {
      Value(name: .plain($0.name), share: Double($0.customers.shown ?? 0) / base)
    }
  }

  /// Notes how much the shop's files tell; returns what shares are shares of: all of whom the side is
  /// known, or everybody where a value is kept back, since those known are not told then.
  private mutating func measured(_ cells: [Cell<Int>], of all: Int, keptBack: Int) -> Double? {
    let told = cells.reduce(0) { $0 + ($1.shown ?? 0) }
    guard told > 0, all > 0 else { return nil }
    certainty = .measured
    filled = min(1, Double(told) / Double(all))
    isPart = keptBack > 0 || cells.contains { $0.shown == nil }
    return Double(isPart ? all : told)
  }

  private mutating func fullPrice(_ edition: Edition) {
    guard edition.input.discounts > 0, let share = edition.discounts.recent.now.shown else {
      return
    }
    certainty = .measured
    filled = 1
    isFromOrders = true
    values = [Value(name: .fullPrice, share: share)]
  }

  private mutating func gifts(_ edition: Edition) {
    guard let share = edition.gifts.flagged.shown, share > 0 else { return }
    certainty = .inferred
    filled = 1
    isFromOrders = true
    values = [Value(name: .gift, share: share)]
  }

  /// The largest value that may be shown.
  var top: Value? {
    values.filter { $0.share != nil }.max { ($0.share ?? 0) < ($1.share ?? 0) }
  }

  /// What the edition keeps of it.
  var measure: ProfileMeasures.Side {
    ProfileMeasures.Side(
      name: dimension.rawValue,
      certainty: certainty,
      filled: isPart
        ? Cell(missing: .private) : filled.map { Cell($0) } ?? Cell(missing: .noData)
    )
  }
}
