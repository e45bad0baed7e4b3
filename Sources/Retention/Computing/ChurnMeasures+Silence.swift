extension ChurnMeasures {
  /// Which counts by cause have to be kept back, beside those that their own size asks for.
  package struct Silent: Sendable, Equatable {
    /// By cause, in the order of the causes of a group.
    package var all: [Bool]
    package var recent: [Bool]
    package var before: [Bool]
    /// By week, oldest first, then by cause.
    package var weeks: [[Bool]]

    package init(all: [Bool], recent: [Bool], before: [Bool], weeks: [[Bool]]) {
      self.all = all
      self.recent = recent
      self.before = before
      self.weeks = weeks
    }
  }

  /// What is kept back already.
  package var silent: Silent {
    func hidden(_ group: Group) -> [Bool] { group.causes.map { $0.customers.hidden == .private } }
    return Silent(
      all: hidden(all),
      recent: hidden(recent),
      before: hidden(before),
      weeks: weeks.map { $0.causes.map { $0.customers.hidden == .private } }
    )
  }

  /// Keeps these back, and of the tables that they stand in as many more as it takes.
  ///
  /// The tables are those of `ChurnPrivacy`: the last quarter and all before it, and each quarter's
  /// weeks.
  package mutating func keepBack(_ silent: Silent, k: Int) {
    let count = recent.causes.count
    guard count > 0, all.causes.count == count, before.causes.count == count else { return }
    let now = recent.causes.map { $0.customers.value ?? 0 }
    let older = all.causes.indices.map { (all.causes[$0].customers.value ?? 0) - now[$0] }
    let nothing = [Bool](repeating: false, count: count)
    let table = SuppressedTable(
      [now, older],
      k: k,
      hidden: [silent.recent, nothing],
      hiddenRowTotals: [recent.lapsed.hidden == .private, false],
      hiddenColumnTotals: silent.all
    )
    var hidesBefore = silent.before
    for index in 0..<count {
      if table.columnTotalStates[index] != .shown { all.causes[index].hide() }
      if table.states[0][index] != .shown { recent.causes[index].hide() }
      if table.states[1][index] != .shown { hidesBefore[index] = true }
      if hidesBefore[index] { before.causes[index].hide() }
    }
    hideWeeks(silent.weeks, 0..<(weeks.count / 2), columns: hidesBefore, k: k)
    let hidesRecent = recent.causes.map { $0.customers.hidden == .private }
    hideWeeks(silent.weeks, (weeks.count / 2)..<weeks.count, columns: hidesRecent, k: k)
    hideCopies()
  }

  private mutating func hideWeeks(
    _ silent: [[Bool]],
    _ range: Range<Int>,
    columns: [Bool],
    k: Int
  ) {
    let table = SuppressedTable(
      range.map { weeks[$0].causes.map { $0.customers.value ?? 0 } },
      k: k,
      rowTotals: false,
      hidden: range.map { silent[$0] },
      hiddenColumnTotals: columns
    )
    for (row, week) in range.enumerated() {
      for cause in weeks[week].causes.indices where table.states[row][cause] != .shown {
        weeks[week].causes[cause].customers.hidden = .private
      }
    }
  }

  /// What repeats a cause's count or share goes with it.
  private mutating func hideCopies() {
    for index in winback.indices
    where recent.cause(winback[index].cause)?.customers.hidden == .private {
      winback[index].customers.hidden = .private
    }
    for index in benchmarks.indices {
      guard let cause = benchmarks[index].line.cause,
        recent.cause(cause)?.customers.hidden == .private,
        benchmarks[index].ours.value != nil
      else { continue }
      benchmarks[index].ours.hidden = .private
    }
    let isTold = [recent, before].allSatisfy {
      $0.cause(.poorExperience)?.customers.hidden != .private
    }
    if !isTold, experienceChange.value != nil { experienceChange.hidden = .private }
  }
}

extension ChurnMeasures.Benchmark.Line {
  /// The cause whose share it sets beside an article's.
  fileprivate var cause: LapseCause? {
    switch self {
    case .forgot: .forgot
    case .poorExperience, .endedOverPoorExperience: .poorExperience
    case .nothingDistinctive: .nothingDistinctive
    case .price: .price
    case .newCustomerCost, .newForOneLost, .returningSales, .goodQuality: nil
    }
  }
}

extension ChurnMeasures.Cause {
  /// What was never known keeps its own word.
  fileprivate mutating func hide() {
    customers.hidden = .private
    for path in [\Self.share, \.any, \.low, \.high, \.min, \.max]
    where self[keyPath: path].value != nil {
      self[keyPath: path].hidden = .private
    }
    if corrected.value != nil { corrected.hidden = .private }
  }
}
