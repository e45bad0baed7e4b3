import Commerce
import Retention

extension Edition {
  /// Keeps back groups that stand in several sums at once, each with what its network asks for.
  mutating func keepSilenceOfNetworks(_ published: [Edition]) {
    keepSilenceOfRooms(published)
    keepSilenceOfCauses(published)
    keepSilenceOfComplaints(published)
    keepSilenceOfSegments(published)
    cohorts.keepSilence(
      of: published.map { earlier in
        (earlier.cohorts, SilentLine.least(settings.privacy.k, after: earlier.settings.privacy.k))
      },
      k: settings.privacy.k
    )
  }

  /// The grid, the groups, and the moves between them.
  private mutating func keepSilenceOfRooms(_ published: [Edition]) {
    guard !rfm.grid.isEmpty else { return }
    func waiting(_ cells: @escaping @Sendable (Edition) -> [SilentCell]) -> [Bool] {
      SilentLine.waiting(cells, in: self, after: published)
    }
    var silent = RFMMeasures.Silent(
      rooms: waiting { $0.rfm.grid.map { SilentCell("\($0.r)-\($0.fm)", $0.customers) } },
      groups: waiting { $0.rfm.groups.map { SilentCell($0.name, $0.customers) } },
      before: [false] + waiting { $0.rfm.groups.map { SilentCell($0.name, $0.before) } },
      moves: waiting { edition in
        let names = edition.rfm.groups.map(\.name)
        return zip(edition.rfm.origins, edition.rfm.moves).flatMap { from, row in
          zip(names, row).map { SilentCell("\(from) \($0)", $1) }
        }
      }.rows(of: rfm.groups.count),
      recencies: waiting { edition in
        edition.rfm.scores.r.enumerated().map { SilentCell($0.offset, $0.element) }
      }
    )
    silent.add(goneBefore(published), of: rfm)
    // Their own numbers alone have closed the network already.
    guard silent != rfm.silent else { return }
    rfm.keepBack(silent, k: settings.privacy.k)
  }

  /// Groups that the edition of four weeks before kept back.
  ///
  /// Here they stand once more, as the groups before and as where moves begin: beside that edition a
  /// reader could otherwise fill its gaps.
  private func goneBefore(_ published: [Edition]) -> Set<String> {
    let earlier = published.last { $0.week.id == week.id - 4 }
    return Set(
      (earlier?.rfm.groups ?? []).filter { $0.customers.hidden == .private }.map(\.name)
    )
  }

  /// Why customers stopped.
  private mutating func keepSilenceOfCauses(_ published: [Edition]) {
    func waiting(_ cells: @escaping @Sendable (Edition) -> [SilentCell]) -> [Bool] {
      SilentLine.waiting(cells, in: self, after: published)
    }
    @Sendable func causes(_ group: ChurnMeasures.Group) -> [SilentCell] {
      group.causes.map { SilentCell($0.name.rawValue, $0.customers) }
    }
    let silent = ChurnMeasures.Silent(
      all: waiting { causes($0.churn.all) },
      recent: waiting { causes($0.churn.recent) },
      before: waiting { causes($0.churn.before) },
      weeks: waiting { edition in
        edition.churn.weeks.flatMap { week in
          week.causes.map { SilentCell("\(week.week.iso) \($0.cause.rawValue)", $0.customers) }
        }
      }.rows(of: churn.weeks.first?.causes.count ?? 0)
    )
    guard silent != churn.silent else { return }
    churn.keepBack(silent, k: settings.privacy.k)
  }

  /// What people wait for.
  private mutating func keepSilenceOfComplaints(_ published: [Edition]) {
    guard let ages = care.complaints.first?.ages.count else { return }
    let silent = SilentLine.waiting(
      { edition in
        edition.care.complaints.flatMap { row in
          row.ages.enumerated().map { SilentCell("\(row.state) \($0.offset)", $0.element) }
        }
      },
      in: self,
      after: published
    )
    let kept = care.complaints.flatMap { $0.ages.map { $0.hidden == .private } }
    guard silent != kept else { return }
    care.keepBack(complaints: silent.rows(of: ages), k: settings.privacy.k)
  }

  /// Customers by what they bought first: category, price tier, brand.
  private mutating func keepSilenceOfSegments(_ published: [Edition]) {
    @Sendable func name(_ node: SegmentNode) -> String {
      "\(node.category)\u{1f}\(node.tier?.rawValue ?? "")\u{1f}\(node.brand ?? "")"
    }
    let silent = SilentLine.waiting(
      { $0.profile.segments.map { SilentCell(name($0), $0.customers) } },
      in: self,
      after: published
    )
    let returned = SilentLine.waiting(
      { $0.profile.segments.map { SilentCell(name($0), $0.returned) } },
      in: self,
      after: published
    )
    let nodes = profile.segments
    guard
      silent != nodes.map({ $0.customers.hidden == .private })
        || returned != nodes.map({ $0.returned.hidden == .private })
    else { return }
    for index in nodes.indices {
      if silent[index], profile.segments[index].customers.hidden == nil {
        profile.segments[index].hide()
      }
      if returned[index] { profile.segments[index].returned.hidden = .private }
    }
    profile.segments.close(k: settings.privacy.k)
  }
}

extension RFMMeasures.Silent {
  /// Adds groups before, with every move that begins in one of them.
  fileprivate mutating func add(_ gone: Set<String>, of rfm: RFMMeasures) {
    guard !gone.isEmpty else { return }
    let counts = rfm.moves
    for (row, name) in rfm.origins.enumerated() where gone.contains(name) {
      before[row] = true
      for to in moves[row].indices where (counts[row][to].value ?? 0) > 0 { moves[row][to] = true }
    }
  }
}

extension [Bool] {
  /// Cut into rows of so many.
  fileprivate func rows(of width: Int) -> [[Bool]] {
    guard width > 0 else { return [] }
    return stride(from: 0, to: count, by: width).map {
      Array(self[$0..<Swift.min($0 + width, count)])
    }
  }
}
