import Testing

@testable import Retention

/// Groups of customers and their parts: what is kept back does not follow from what is told.
struct SegmentClosingTests {
  private static let k = 5

  private static func node(
    _ tier: SegmentNode.Tier?,
    _ customers: Int,
    _ part: Int,
    of watched: Int,
    isPrivate: Bool = false
  ) -> SegmentNode {
    let gate = Gate(MeasureSettings())
    return SegmentNode(
      category: tier == nil ? "" : "tea",
      tier: tier,
      brand: nil,
      customers: gate.count(customers),
      returned: gate.rate(part, of: watched, isPrivate: isPrivate, minimum: 1),
      value: Cell(1),
      split: nil
    )
  }

  /// The shop and a category of it, whose tiers are the parts.
  private static func closed(_ parts: [SegmentNode], _ whole: SegmentNode) -> [Bool] {
    var category = whole
    category.category = "tea"
    var nodes = [whole, category] + parts
    nodes.close(k: k)
    return nodes.dropFirst(2).map { $0.returned.hidden == nil }
  }

  @Test func `two hidden parts of whom few together did not come back take the third with them`() {
    let whole = Self.node(nil, 100, 76, of: 100)
    let parts = [
      Self.node(.low, 40, 20, of: 40), Self.node(.middle, 30, 28, of: 30),
      Self.node(.high, 30, 28, of: 30),
    ]
    #expect(parts.map { $0.returned.hidden == nil } == [true, false, false])
    #expect(Self.closed(parts, whole) == [false, false, false])
    // Three of each did not: six together are no few.
    let more = [parts[0], Self.node(.middle, 30, 27, of: 30), Self.node(.high, 30, 27, of: 30)]
    #expect(Self.closed(more, Self.node(nil, 100, 74, of: 100)) == [true, false, false])
  }

  @Test func `hidden parts of whom few together are too new to be watched take another`() {
    let whole = Self.node(nil, 104, 50, of: 100)
    let parts = [
      Self.node(.low, 40, 20, of: 40), Self.node(.middle, 32, 15, of: 30, isPrivate: true),
      Self.node(.high, 32, 15, of: 30, isPrivate: true),
    ]
    #expect(Self.closed(parts, whole) == [false, false, false])
  }

  @Test func `parts of a hidden share do not add up to it`() {
    let whole = Self.node(nil, 100, 50, of: 100, isPrivate: true)
    let parts = [Self.node(.low, 50, 25, of: 50), Self.node(.high, 50, 25, of: 50)]
    #expect(Self.closed(parts, whole) == [false, false])
  }
}
