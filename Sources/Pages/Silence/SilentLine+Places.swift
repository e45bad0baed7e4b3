import Retention

extension SilentLine {
  /// Regions and channels: public editions do not name those that they keep back.
  static let places: [SilentLine] = [
    SilentLine(
      { edition in
        edition.regions.rows.map {
          SilentCell($0.name, $0.customers, $0.returned, isPrivate: $0.isPrivate)
        }
      },
      rest: { $0.regions.withoutRegion },
      omits: { !$0.regions.rows.isEmpty || $0.regions.othersCount > 0 },
      isSensitive: true,
      hide: { edition, index in
        let k = edition.settings.privacy.kSensitive
        edition.regions.keepBack(index, k: k)
      }
    ),
    // Who first bought in the year before, where the region is told of.
    SilentLine(
      { edition in edition.regions.rows.map { SilentCell($0.name, $0.before) } },
      rest: { _ in 0 },
      omits: { !$0.regions.rows.isEmpty || $0.regions.othersCount > 0 },
      isSensitive: true,
      hide: { edition, index in edition.regions.keepBackYearBefore(index) }
    ),
    SilentLine(
      { edition in
        edition.channels.rows.map {
          SilentCell($0.name, $0.customers, $0.returned, isPrivate: $0.isPrivate)
        }
      },
      rest: { _ in 0 },
      omits: { !$0.channels.rows.isEmpty || $0.channels.othersCount > 0 },
      hide: { edition, index in
        let k = edition.settings.privacy.k
        edition.channels.keepBack(index, k: k)
      }
    ),
  ]
}

extension SilentCell {
  /// A place: its customers, and who of those watched came back.
  fileprivate init(_ name: String, _ customers: Cell<Int>, _ returned: Rate, isPrivate: Bool) {
    self.init(name, [customers.value ?? 0] + returned.counts, isPrivate: isPrivate)
  }
}

extension RegionMeasures {
  /// Customers whose region is not known.
  fileprivate var withoutRegion: Int {
    rows.reduce(others.value ?? 0) { $1.isPrivate ? $0 - ($1.customers.value ?? 0) : $0 }
  }

  fileprivate mutating func keepBack(_ index: Int, k: Int) {
    others.add(rows[index].customers.value ?? 0, k: k)
    othersCount += 1
    rows[index].customers.hidden = .private
    rows[index].orders.hidden = .private
    rows[index].returned.hidden = .private
    rows[index].acceptance.hidden = .private
    keepBackYearBefore(index)
    rows[index].aov.hidden = .private
    rows[index].spending.hidden = .private
  }
}

extension RegionMeasures {
  fileprivate mutating func keepBackYearBefore(_ index: Int) {
    rows[index].before.hidden = .private
    rows[index].change.hidden = .private
  }
}

extension ChannelMeasures {
  fileprivate mutating func keepBack(_ index: Int, k: Int) {
    others.add(rows[index].customers.value ?? 0, k: k)
    othersCount += 1
    rows[index].customers.hidden = .private
    rows[index].returned.hidden = .private
    rows[index].value.hidden = .private
  }
}

extension Cell<Int> {
  /// Takes so many more in; told from k on.
  fileprivate mutating func add(_ count: Int, k: Int) {
    let sum = (value ?? 0) + count
    self = Cell(sum, hidden: sum > 0 && sum < k ? .private : nil)
  }
}
