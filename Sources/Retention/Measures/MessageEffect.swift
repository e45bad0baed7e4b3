/// The extra share of people who buy because they are written to, and what that rests on.
package struct MessageEffect: AddedMeasures {
  package enum Source: String, Codable, Sendable, Hashable, CaseIterable {
    /// The mean, by inverse variance, of the playbooks' own shown tests.
    case measured
    /// The mean of what the playbooks state.
    case stated
    /// Neither is there.
    case assumed
  }

  /// 0…1.
  package var value: Cell<Double>
  package var source: Source
  /// Tests, or playbooks that state an effect.
  package var number: Int
  /// Whether what a purchase brings is sales: the cost of the goods is not known.
  package var isSales: Bool

  package init(value: Cell<Double>, source: Source, number: Int, isSales: Bool = true) {
    self.value = value
    self.source = source
    self.number = number
    self.isSales = isSales
  }

  package static let unknown = MessageEffect(
    value: Cell(missing: .noData),
    source: .assumed,
    number: 0
  )
}

/// What a shop says of running one more group of customers.
package struct SegmentRules: Sendable, Hashable {
  /// Of one more group a year, minor units; `nil` = the shop does not say.
  package var cost: Int64?
  /// A held-out share, for what a test can see.
  package var holdout: Double
  /// Playbooks whose message could be told apart, with the effect that each states.
  package var playbooks: [String: Double?]

  package init(cost: Int64? = nil, holdout: Double = 0.2, playbooks: [String: Double?] = [:]) {
    self.cost = cost
    self.holdout = holdout
    self.playbooks = playbooks
  }

  /// Where nothing was tested and nothing is stated: three people in a hundred.
  static let assumed = 0.03

  /// What their tests say together, else what they state, else what is assumed.
  ///
  /// An effect below zero is none: nobody writes to people to keep them from buying.
  func effect(_ results: [PlaybookResult]) -> MessageEffect {
    let tests = results.filter { $0.isShown && playbooks.keys.contains($0.playbook) }
    if let mean = EffectPool(tests).mean {
      return MessageEffect(
        value: Cell(max(0, mean.value)),
        source: .measured,
        number: tests.count
      )
    }
    // Summed in the order of names, so that the last digit is the same each time.
    let stated = playbooks.keys.sorted().compactMap { playbooks[$0] ?? nil }
    guard !stated.isEmpty else {
      return MessageEffect(value: Cell(SegmentRules.assumed), source: .assumed, number: 0)
    }
    let mean = stated.reduce(0, +) / Double(stated.count)
    return MessageEffect(value: Cell(max(0, mean)), source: .stated, number: stated.count)
  }
}
