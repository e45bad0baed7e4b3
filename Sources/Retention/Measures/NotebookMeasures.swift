/// What the shop's notes on its peers add up to.
package struct CompetitorMeasures: AddedMeasures {
  /// One attribute of the trade, ours against the best of the peers: 0 none, 1 average, 2 strong.
  package struct Attribute: AddedElement {
    package enum Standing: String, Codable, Sendable, Hashable, CaseIterable {
      /// We have it, and no peer has it as strong.
      case onlyWe = "only_we"
      case level
      case behind
    }

    package var name: String
    /// `nil` = our own shop has no mark here.
    package var own: Int?
    /// Of the peers that have a mark.
    package var best: Int?
    package var peers: Int
    /// What it counts for: one, and one more for each question that customers ask about it.
    package var weight: Int

    package init(name: String, own: Int?, best: Int?, peers: Int, weight: Int) {
      self.name = name
      self.own = own
      self.best = best
      self.peers = peers
      self.weight = weight
    }

    /// `nil` without a mark on both sides.
    package var standing: Standing? {
      guard let own, let best else { return nil }
      return own > best ? .onlyWe : own == best ? .level : .behind
    }
  }

  /// Peers that are worth knowing: the setting `competitors.target`.
  package var target: Int
  /// Peers with a dated note of the last 365 days.
  package var noted: Int
  /// Peers whose note is older and no longer counts.
  package var outdated: Int
  /// Of those noted: seen in the last 90 days.
  package var fresh: Rate
  /// Of the notes that count, in days.
  package var medianAge: Cell<Double>
  /// Peers with a price of the last 14 days for goods that we sell too.
  package var priced: Int
  /// Σ weight · max(0, own − best) / (2 Σ weight), 0…1, over attributes marked on both sides.
  package var distinctiveness: Cell<Double>
  /// By name.
  package var attributes: [Attribute]

  package static let freshDays = 90
  package static let oldestDays = 365

  package init(
    target: Int,
    ages: [Int],
    priced: Int,
    attributes: [Attribute]
  ) {
    let counted = ages.filter { $0 <= Self.oldestDays }
    self.target = target
    noted = counted.count
    outdated = ages.count - counted.count
    fresh = Rate(part: counted.count { $0 <= Self.freshDays }, whole: counted.count)
    medianAge = counted.isEmpty ? Cell(missing: .noData) : Cell(Self.median(counted))
    self.priced = priced
    self.attributes = attributes
    distinctiveness = Self.distinctiveness(attributes).map { Cell($0) } ?? Cell(missing: .noData)
  }

  package static let unknown = CompetitorMeasures(target: 50, ages: [], priced: 0, attributes: [])

  package func count(_ standing: Attribute.Standing) -> Int {
    attributes.count { $0.standing == standing }
  }

  private static func median(_ ages: [Int]) -> Double {
    let sorted = ages.sorted()
    let middle = sorted.count / 2
    guard sorted.count % 2 == 0 else { return Double(sorted[middle]) }
    return Double(sorted[middle - 1] + sorted[middle]) / 2
  }

  private static func distinctiveness(_ attributes: [Attribute]) -> Double? {
    var ahead = 0
    var whole = 0
    for attribute in attributes {
      guard let own = attribute.own, let best = attribute.best else { continue }
      ahead += attribute.weight * max(0, own - best)
      whole += 2 * attribute.weight
    }
    return whole == 0 ? nil : Double(ahead) / Double(whole)
  }
}

/// What customers ask, and how much of it is answered.
package struct QuestionMeasures: AddedMeasures {
  package struct Theme: AddedElement {
    /// The note's slug.
    package var name: String
    package var questions: Int
    /// Of all questions.
    package var share: Rate
    package var answered: Bool
    /// How much it hurts, 1…5.
    package var weight: Int
  }

  /// Questions worth collecting: the setting `questions.target`.
  package var target: Int
  /// Different questions up to D.
  package var collected: Int
  /// Of them, with a published answer.
  package var answered: Rate
  /// Of the themes.
  package var themesAnswered: Rate
  /// Collected and answered 28 days before D.
  package var before: Rate
  /// 1 − (themes met once) / (questions): how likely the next question falls into a known theme.
  ///
  /// Source: Good 1953, The population frequencies of species.
  package var saturation: Cell<Double>
  /// Most questions first, ties by name.
  package var themes: [Theme]

  /// Below this more questions are worth collecting.
  package static let enough = 0.9
  package static let monthDays = 28

  /// One theme with its questions and answer at D, and 28 days before.
  package struct Count: Sendable, Hashable {
    package var name: String
    package var questions: Int
    package var answered: Bool
    package var weight: Int
    package var questionsBefore: Int
    package var answeredBefore: Bool

    package init(
      name: String,
      questions: Int,
      answered: Bool,
      weight: Int,
      questionsBefore: Int,
      answeredBefore: Bool
    ) {
      self.name = name
      self.questions = questions
      self.answered = answered
      self.weight = weight
      self.questionsBefore = questionsBefore
      self.answeredBefore = answeredBefore
    }
  }

  package init(target: Int, counts: [Count]) {
    let met = counts.filter { $0.questions > 0 }
    let collected = met.reduce(0) { $0 + $1.questions }
    self.target = target
    self.collected = collected
    answered = Rate(
      part: met.reduce(0) { $0 + ($1.answered ? $1.questions : 0) },
      whole: collected
    )
    themesAnswered = Rate(part: met.count(where: \.answered), whole: met.count)
    before = Rate(
      part: met.reduce(0) { $0 + ($1.answeredBefore ? $1.questionsBefore : 0) },
      whole: met.reduce(0) { $0 + $1.questionsBefore }
    )
    saturation =
      collected == 0
      ? Cell(missing: .noData)
      : Cell(1 - Double(met.count { $0.questions == 1 }) / Double(collected))
    themes = met.sorted { ($1.questions, $0.name) < ($0.questions, $1.name) }.map {
      Theme(
        name: $0.name,
        questions: $0.questions,
        share: Rate(part: $0.questions, whole: collected),
        answered: $0.answered,
        weight: $0.weight
      )
    }
  }

  package static let unknown = QuestionMeasures(target: 50, counts: [])

  /// Open themes, those that hurt most first: weight times questions.
  package var open: [Theme] {
    themes.filter { !$0.answered }.sorted {
      ($1.weight * $1.questions, $0.name) < ($0.weight * $0.questions, $1.name)
    }
  }
}

/// How much is known of each side of the customer, and from where.
package struct ProfileMeasures: AddedMeasures {
  /// How sure a side is.
  package enum Certainty: String, Codable, Sendable, Hashable, CaseIterable {
    /// A recorded fact of the orders or the customers' table.
    case measured
    /// Taken from what people do.
    case inferred
    /// Asked, or figures of others.
    case asked
    case guess
    case unknown
  }

  package struct Side: AddedElement {
    /// Such as `age` or `buyingHabits`.
    package var name: String
    package var certainty: Certainty
    /// 0…1: customers, or people asked, of whom it is known.
    package var filled: Cell<Double>

    package init(name: String, certainty: Certainty, filled: Cell<Double>) {
      self.name = name
      self.certainty = certainty
      self.filled = filled
    }
  }

  /// The ten, in their usual order.
  package var sides: [Side]
  /// What the customers' table says of customers who bought.
  package var sex: [Share]
  package var age: [Share]
  /// Categories that customers with three purchases or more buy most often.
  package var tastes: [Share]
  /// Customers by what they bought first, the whole shop first, each group before its parts; empty
  /// without goods that have a category.
  package var segments: [SegmentNode]
  /// What writing to one of them is expected to do.
  package var message: MessageEffect
  /// Customers with a purchase.
  package var shopCustomers: Cell<Int>

  /// One value of a dimension; kept back where it, or all but it, are too few.
  package struct Share: AddedElement {
    package var name: String
    package var customers: Cell<Int>

    package init(name: String, customers: Cell<Int>) {
      self.name = name
      self.customers = customers
    }
  }

  /// A side that is known of fewer is listed and not charted.
  package static let leastFilled = 0.3

  package init(
    sides: [Side] = [],
    sex: [Share] = [],
    age: [Share] = [],
    tastes: [Share] = [],
    segments: [SegmentNode] = [],
    message: MessageEffect = .unknown,
    shopCustomers: Cell<Int> = Cell(missing: .noData)
  ) {
    self.sides = sides
    self.sex = sex
    self.age = age
    self.tastes = tastes
    self.segments = segments
    self.message = message
    self.shopCustomers = shopCustomers
  }

  package static let unknown = ProfileMeasures()

  package func count(_ certainty: Certainty) -> Int { sides.count { $0.certainty == certainty } }
  package var known: Int { sides.count { $0.certainty != .unknown } }
}

/// A group of customers by what they bought first: category, price tier, brand.
package struct SegmentNode: AddedElement {
  package enum Tier: String, Codable, Sendable, Hashable, CaseIterable {
    case low, middle, high
  }

  /// Empty for the whole shop.
  package var category: String
  /// `nil` for the category as a whole.
  package var tier: Tier?
  /// `nil` for the tier as a whole.
  package var brand: String?
  package var customers: Cell<Int>
  /// Who came back within H days, of those watched as long.
  package var returned: Rate
  /// Net sales of the first 364 days, minor units a customer, of those watched as long.
  package var value: Cell<Double>
  /// What telling its parts apart would bring; `nil` where it has no parts.
  package var split: Split?

  package struct Split: Codable, Sendable, Hashable {
    package var parts: Int
    /// Minor units a year, the cost of running more groups taken off.
    package var gain: Cell<Double>
    package var verdict: Subdivision.Verdict
    /// Customers of the smallest part.
    package var least: Cell<Int>
    /// Least effect that a test in the smallest part would find, 0…1.
    package var detectable: Cell<Double>
    /// Effect that is expected of writing, 0…1.
    package var expected: Double
  }

  package init(
    category: String,
    tier: Tier?,
    brand: String?,
    customers: Cell<Int>,
    returned: Rate,
    value: Cell<Double>,
    split: Split?
  ) {
    self.category = category
    self.tier = tier
    self.brand = brand
    self.customers = customers
    self.returned = returned
    self.value = value
    self.split = split
  }
}
