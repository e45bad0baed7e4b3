import Commerce
import Diagnostics

/// Days between the orders of one file and those of the next that no file holds.
///
/// Only of shops for which days without an order are rare, and only when more such days follow one
/// another than within any file: a file that was forgotten, rather than a quiet week.
struct UncoveredDays {
  struct Gap: Hashable {
    var first: Int32
    var last: Int32
    /// The index of the file that ends before the gap and of that which begins behind it.
    var before: Int
    var behind: Int
  }

  private(set) var gaps: [Gap] = []

  private static let fewest: Int32 = 5
  /// How far around a gap the shop's days are looked at.
  private static let around: Int32 = 365
  /// Fewer days than these tell nothing of what is usual.
  private static let leastKnown = 28

  /// Looks at the days of files.
  ///
  /// - Parameters:
  ///   - spans: by file, its first and last day; `nil` for a file without days.
  ///   - days: all files' orders.
  init(_ spans: [ClosedRange<Int32>?], _ days: DayCounts) {
    var order: [(span: ClosedRange<Int32>, file: Int)] = []
    for (file, span) in spans.enumerated() { if let span { order.append((span, file)) } }
    order.sort { ($0.span.lowerBound, $0.file) < ($1.span.lowerBound, $1.file) }
    guard var end = order.first.map({ (day: $0.span.upperBound, file: $0.file) }) else { return }
    for (span, file) in order.dropFirst() {
      if span.lowerBound - end.day > UncoveredDays.fewest {
        let (first, last) = (end.day + 1, span.lowerBound - 1)
        gaps.append(Gap(first: first, last: last, before: end.file, behind: file))
      }
      if span.upperBound > end.day { end = (span.upperBound, file) }
    }
    let all = gaps
    gaps = all.filter { UncoveredDays.isUnusual($0, all, days) }
  }

  /// Whether the shop sold on nearly all other days around, and never paused as long.
  private static func isUnusual(_ gap: Gap, _ gaps: [Gap], _ days: DayCounts) -> Bool {
    let end = days.first + Int32(days.counts.count) - 1
    let from = max(days.first, gap.first - around)
    let to = min(end, gap.last + around)
    guard from <= to else { return false }
    var (known, quiet, run, longest) = (0, 0, 0, 0)
    for day in from...to {
      if gaps.contains(where: { $0.first <= day && day <= $0.last }) {
        run = 0
        continue
      }
      known += 1
      run = days.counts[Int(day - days.first)] == 0 ? run + 1 : 0
      if run > 0 { quiet += 1 }
      longest = max(longest, run)
    }
    return known >= leastKnown && quiet * 100 <= known * 15
      && Int(gap.last - gap.first) + 1 > longest
  }
}

/// Gaps that get a finding each; the others are counted.
private let shownGaps = 5

/// Says which days no file holds.
func reportUncovered(_ files: [ReadFile], _ days: DayCounts, _ findings: inout Findings) {
  guard files.count > 1 else { return }
  let gaps = UncoveredDays(files.map(\.daysHeld), days).gaps
  for gap in gaps.prefix(shownGaps) {
    let names = (files[gap.before].source.name, files[gap.behind].source.name)
    findings.add(.uncoveredDays(gap, before: names.0, behind: names.1))
  }
  if gaps.count > shownGaps { findings.add(.moreUncovered(gaps.count - shownGaps)) }
}

extension ReadFile {
  /// The days from its first to its last order, be they counted, merged or left out.
  fileprivate var daysHeld: ClosedRange<Int32>? {
    var held = counts.otherDays
    if !counts.days.counts.isEmpty {
      held.add(counts.days.first)
      held.add(counts.days.first + Int32(counts.days.counts.count) - 1)
    }
    return held.range
  }
}

extension Diagnostic {
  static func uncoveredDays(
    _ gap: UncoveredDays.Gap,
    before: String,
    behind: String
  ) -> Diagnostic {
    let days = (Day(number: gap.first).iso, Day(number: gap.last).iso)
    return Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "no file holds the \(gap.last - gap.first + 1) days from \(days.0) to \(days.1), between "
        + "\"\(printable(before))\" and \"\(printable(behind))\"; expected orders on nearly "
        + "every day",
      code: "orders.days-missing",
      hint: "export these days too and put the file beside the others; if the shop was closed, "
        + "leave it as it is"
    )
  }

  static func moreUncovered(_ more: Int) -> Diagnostic {
    Diagnostic(
      .warning,
      at: SourceLocation("orders"),
      "and \(more) more stretch\(more == 1 ? "" : "es") of days that no file holds",
      code: "orders.days-missing",
      hint: nil
    )
  }
}
