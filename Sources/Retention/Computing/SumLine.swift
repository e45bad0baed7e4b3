/// Sums over customers that add up to a known total, with those hidden that are one customer's.
///
/// A sum tells of one customer who made more than half of it, and so do all hidden ones together,
/// which the total gives away; of these the customers who made most may be the same person.
struct SumLine {
  /// What some customers bought or did, and the most of it that one of them did.
  struct Part {
    var customers: Int
    var most: Int64
    var sum: Int64

    init(customers: Int, most: Int, sum: Int) {
      self.customers = customers
      self.most = Int64(most)
      self.sum = Int64(sum)
    }
  }

  private(set) var isHidden: [Bool]

  /// Hides what one customer or few made up, the parts `forced`, and the smallest others until the
  /// rest of the total tells of no one.
  ///
  /// `unknown` is what the total holds beside the parts. Where even the total may be mostly one
  /// customer's, no number of parts could hide that: one other is hidden then, no more.
  init(_ parts: [Part], gate: Gate, unknown: Int = 0, hidden forced: [Bool]) {
    isHidden = zip(parts, forced).map { part, isForced in
      isForced || part.sum > 0 && Self.isTelling(part, gate)
    }
    guard isHidden.contains(true) else { return }
    var kept = Part(customers: unknown, most: 0, sum: unknown)
    var all = kept
    for (part, hides) in zip(parts, isHidden) {
      all.add(part)
      if hides { kept.add(part) }
    }
    let isOfOne = Self.isTelling(all, gate)
    var number = isHidden.count(where: \.self) + (unknown > 0 ? 1 : 0)
    let others = parts.indices.filter { !isHidden[$0] && parts[$0].sum > 0 }
      .sorted { (parts[$0].sum, $0) < (parts[$1].sum, $1) }
    for index in others where number < 2 || !isOfOne && Self.isTelling(kept, gate) {
      isHidden[index] = true
      number += 1
      kept.add(parts[index])
    }
  }

  private static func isTelling(_ part: Part, _ gate: Gate) -> Bool {
    gate.isDominated(customers: part.customers, largest: part.most, sum: part.sum)
  }
}

extension SumLine.Part {
  /// Puts two parts together, of whose customers no more is known than that they may be the same.
  fileprivate mutating func add(_ other: Self) {
    customers = max(customers, other.customers)
    most += other.most
    sum += other.sum
  }
}
