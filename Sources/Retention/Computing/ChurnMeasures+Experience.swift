package import Commerce

/// Poor experience shows only in what a shop notes of it: without notes it is unknown, and not 0.
extension ChurnMeasures {
  /// Whether any table could tell of a poor experience.
  package static func tellsExperience(_ tables: Set<ShopTable>, rated: Int) -> Bool {
    rated > 0 || !tables.isDisjoint(with: [.refunds, .ratings, .service, .exits])
  }
}

extension ChurnMeasures.Group {
  /// The same with nothing known of poor experience; what is kept back stays so.
  package var withoutExperience: ChurnMeasures.Group {
    var group = self
    for index in group.causes.indices where group.causes[index].name == .poorExperience {
      group.causes[index].setUnknown()
    }
    return group
  }
}

extension ChurnMeasures.WeekCauses {
  package var withoutExperience: ChurnMeasures.WeekCauses {
    var week = self
    for index in week.causes.indices where week.causes[index].cause == .poorExperience {
      week.causes[index].customers.setUnknown()
    }
    return week
  }
}

extension ChurnMeasures.Cause {
  fileprivate mutating func setUnknown() {
    customers.setUnknown()
    for path in [\Self.share, \.any, \.low, \.high, \.min, \.max] {
      self[keyPath: path].setUnknown()
    }
    corrected = Estimate(missing: corrected.hidden == .private ? .private : .noData)
  }
}

extension Cell {
  fileprivate mutating func setUnknown() {
    if hidden != .private { hidden = .noData }
  }
}
