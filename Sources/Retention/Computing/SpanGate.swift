import Commerce

/// Shows of one cohort's counts only what tells no few people beside the others shown.
///
/// Each count is of the customers who bought again in some span of days, and any two of them can
/// be subtracted. Where one span lies within the other, what is left is a cell of its own: who
/// bought in the longer alone. Where two spans make up a third that is shown as well, the sum less
/// the third is how many bought in both; so many less those of the days that both spans have, too.
/// A count is shown if each of these is 0 or at least `k`. The first asked is the first shown.
/// Cost: O(shown) comparisons a count, and a look at those that make up a third with it.
struct SpanGate {
  /// Days from `first` to `last`, both included, by their numbers.
  struct Span: Hashable {
    let first: Int32
    let last: Int32

    init(first: Int32, last: Int32) { (self.first, self.last) = (first, last) }

    init(first: Day, last: Day) { self.init(first: first.number, last: last.number) }

    func contains(_ other: Span) -> Bool { first <= other.first && other.last <= last }
  }

  /// Customers who bought in a span, or in days of each customer's own between two spans.
  struct Count {
    let people: Int
    /// Everybody who bought in these days is counted.
    let inside: Span
    /// Nobody is counted who did not buy in these.
    let around: Span

    init(_ people: Int, inside: Span, around: Span) {
      self.people = people
      self.inside = inside
      self.around = around
    }

    init(_ people: Int, in span: Span) { self.init(people, inside: span, around: span) }
  }

  private let k: Int
  private var shown: [Count] = []
  /// Of the shown counts those of one span, also by its first and by its last day.
  private var people: [Span: Int] = [:]
  private var starts: [Int32: [Span]] = [:]
  private var ends: [Int32: [Span]] = [:]

  init(k: Int) { self.k = k }

  mutating func mayShow(_ count: Count) -> Bool {
    let span = count.inside == count.around ? count.inside : nil
    if let span, people[span] == count.people { return true }
    guard !shown.contains(where: { tells(count, beside: $0) }) else { return false }
    if let span {
      // One span counted anew, from orders that came late, is no part of itself.
      let before = people.updateValue(count.people, forKey: span)
      guard !tells(span) else {
        people[span] = before
        return false
      }
      if before == nil {
        starts[span.first, default: []].append(span)
        ends[span.last, default: []].append(span)
      }
    }
    shown.append(count)
    return true
  }

  private func isSmall(_ difference: Int) -> Bool {
    difference != 0 && difference.magnitude < k
  }

  /// Whether one of two counts is a part of the other that leaves out few.
  private func tells(_ count: Count, beside other: Count) -> Bool {
    guard isSmall(count.people - other.people) else { return false }
    if count.inside == other.inside && count.around == other.around { return false }
    return other.inside.contains(count.around) || count.inside.contains(other.around)
  }

  /// Whether a span, as one of two, as both together or as what they share, tells of few.
  private func tells(_ span: Span) -> Bool {
    let (sameStart, sameEnd) = (starts[span.first] ?? [], ends[span.last] ?? [])
    // With one that ends before it: both make up one that ends with it.
    for both in sameEnd where both.first < span.first {
      for other in starts[both.first] ?? [] where other.last < span.last {
        if tells(span, and: other) { return true }
      }
    }
    // With one that begins after it: both make up one that begins with it.
    for both in sameStart where both.last > span.last {
      for other in ends[both.last] ?? [] where other.first > span.first {
        if tells(span, and: other) { return true }
      }
    }
    // Two that make up the span itself.
    for start in sameStart {
      for end in sameEnd where start != end && tells(start, and: end) { return true }
    }
    return false
  }

  /// Whether those who bought in both of two spans, or in both but not in the days the spans share,
  /// are few and can be worked out.
  private func tells(_ one: Span, and other: Span) -> Bool {
    guard !one.contains(other), !other.contains(one) else { return false }
    let common = Span(first: max(one.first, other.first), last: min(one.last, other.last))
    // Too far apart to make up a third.
    guard common.first <= common.last + 1 else { return false }
    let union = Span(first: min(one.first, other.first), last: max(one.last, other.last))
    guard let whole = people[union], let a = people[one], let b = people[other] else {
      return false
    }
    let both = a + b - whole
    return isSmall(both) || people[common].map { isSmall(both - $0) } == true
  }
}
