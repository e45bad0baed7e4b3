import Diagnostics
import Synchronization

/// Looks through the tables of a site for counts of people below the threshold.
///
/// The measures keep such counts back before any page is made. This asks the bytes that are about to
/// be published once more, knowing nothing of how they came about: a count, a share's two counts, and
/// the rest that the share leaves. It reads the CSV files, which name their columns; the JSON files
/// and the tables of pages are made of the same rows.
///
/// Totals of the whole shop, counts of orders, rows and notes say nothing of one person and are not
/// looked at. Cost: O(bytes of the tables).
final class SmallGroups: Sendable {
  private let k: Int
  private let kSensitive: Int
  private let found = Mutex<Set<Place>>([])

  private struct Place: Hashable {
    var path: String
    var column: String
  }

  init(k: Int, kSensitive: Int) {
    self.k = k
    self.kSensitive = kSensitive
  }

  /// Takes the bytes of a file that is about to be published; on any thread.
  func see(_ path: String, _ bytes: [UInt8]) {
    guard path.hasPrefix("data/"), path.hasSuffix(".csv") else { return }
    let name = String(path.dropFirst("data/".count).dropLast(".csv".count))
    guard let people = PeopleColumns.of[name] else { return }
    let least = people.isSensitive ? max(k, kSensitive) : k
    var rows = CSVRows(bytes)
    guard let head = rows.next() else { return }
    let counts = people.counts.compactMap { head.firstIndex(of: $0) }
    let shares = people.shares.compactMap { share -> (part: Int, whole: Int)? in
      guard let part = head.firstIndex(of: share + "_part"),
        let whole = head.firstIndex(of: share + "_whole")
      else { return nil }
      return (part, whole)
    }
    while let row = rows.next() {
      func number(_ column: Int) -> Int? { column < row.count ? Int(row[column]) : nil }
      for column in counts where isSmall(number(column), least) { add(path, head[column]) }
      for share in shares {
        guard let part = number(share.part), let whole = number(share.whole) else { continue }
        let isTold = [part, whole, whole - part].contains { isSmall($0, least) }
        if isTold { add(path, head[share.part]) }
      }
    }
  }

  private func isSmall(_ count: Int?, _ least: Int) -> Bool {
    count.map { $0 > 0 && $0 < least } ?? false
  }

  private func add(_ path: String, _ column: String) {
    found.withLock { _ = $0.insert(Place(path: path, column: column)) }
  }

  /// One finding for each file and column, by their names; none says the count.
  var findings: [Diagnostic] {
    let places = found.withLock(\.self).sorted { ($0.path, $0.column) < ($1.path, $1.column) }
    return places.map { place in
      Diagnostic(
        .error,
        at: SourceLocation(place.path),
        "the column \(place.column) would count fewer people than may be told apart",
        code: "gate.small-group",
        hint:
          "this is a fault of the program: report it, with the settings of privacy; nothing was "
          + "published"
      )
    }
  }
}

/// Which columns of a table count people.
private struct PeopleColumns {
  var counts: [String] = []
  /// Names of shares whose parts and wholes are people.
  var shares: [String] = []
  /// Whether they are told apart by place, sex or age.
  var isSensitive = false

  static let of: [String: PeopleColumns] = {
    let cohort = PeopleColumns(counts: ["size", "retained"])
    let growth = PeopleColumns(
      counts: ["new", "retained", "reactivated", "lapsed", "active", "lapsed_before"],
      shares: ["lapse_rate", "come_back_rate"]
    )
    let groups = PeopleColumns(counts: ["customers", "customers_before"])
    let returned = PeopleColumns(counts: ["customers"], shares: ["returned"])
    return [
      "cohorts-monthly": cohort, "cohorts-weekly": cohort,
      "growth-weeks": growth, "growth-blocks": growth,
      "rfm-groups": groups, "rfm-grid": groups, "rfm-flow": groups, "rfm-tiers": groups,
      "rfm-ladder": PeopleColumns(counts: ["members", "up", "down"]),
      "funnel": PeopleColumns(counts: ["customers"], shares: ["next", "next_within_90"]),
      "repeat-rates": PeopleColumns(shares: ["rate"]),
      "returning": PeopleColumns(shares: ["rate"]),
      "pooled-retention": PeopleColumns(shares: ["retention"]),
      "channels": returned, "segments": returned, "service-replies": returned,
      "service-rating-return": returned,
      "regions": PeopleColumns(counts: ["customers"], shares: ["returned"], isSensitive: true),
      "churn-causes": groups, "group-values": groups, "discounts-acquired": groups,
      "discounts-bands": groups, "second-purchase-compare": groups,
      "second-purchase-steps": groups, "model-by-repeats": groups, "calendar": groups,
      "products": PeopleColumns(
        counts: ["first_buyers", "due", "overdue"],
        shares: ["gateway", "share_of_new"]
      ),
      "results": PeopleColumns(
        counts: ["treated", "held_out"],
        shares: ["treated_bought", "held_out_bought"]
      ),
    ]
  }()
}

/// The rows of a CSV file of this program (RFC 4180, a byte-order mark in front).
private struct CSVRows {
  private let bytes: [UInt8]
  private var at: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0
  }

  mutating func next() -> [String]? {
    guard at < bytes.count else { return nil }
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if byte == UInt8(ascii: "\"") {
        // Two quotes within a quoted cell leave and enter it, and are one sign.
        if !isQuoted, at >= 2, bytes[at - 2] == byte { cell.append(byte) }
        isQuoted.toggle()
      } else if !isQuoted, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
        row.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        if byte == UInt8(ascii: "\n") { return row }
      } else if byte != UInt8(ascii: "\r") || isQuoted {
        cell.append(byte)
      }
    }
    row.append(String(decoding: cell, as: UTF8.self))
    return row
  }
}
