/// The name of a tag or attribute of at most 16 bytes, without a string of its own.
struct MarkupName: Hashable {
  fileprivate var first: UInt64 = 0
  fileprivate var last: UInt64 = 0

  fileprivate init() {}

  /// `nil` for a name of more than 16 bytes.
  init?(_ name: String) {
    let bytes = Array(name.utf8)
    self.init(bytes.span, 0..<bytes.count)
  }

  /// `nil` for a longer one, which is none of those that are told apart.
  init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard range.count <= 16 else { return nil }
    for at in range {
      first = first << 8 | last >> 56
      last = last << 8 | UInt64(text[at])
    }
  }
}

/// Names that are asked for at every tag and attribute of a site: a small open table, since a set of
/// the library spends most of its time on hashing.
struct NameSet {
  private static let bits = 7
  private static let empty = MarkupName()
  private var slots = [MarkupName](repeating: empty, count: 1 << bits)

  /// At most half as many names as there are slots, each of 1 to 16 bytes.
  init(_ names: [String]) {
    precondition(names.count <= slots.count / 2)
    for name in names {
      guard let name = MarkupName(name) else { continue }
      slots[place(of: name)] = name
    }
  }

  func contains(_ name: MarkupName) -> Bool {
    name != NameSet.empty && slots[place(of: name)] == name
  }

  /// Where a name stands, or the empty place where it would.
  private func place(of name: MarkupName) -> Int {
    let hash = (name.last ^ name.first &* 31) &* 0x9e37_79b9_7f4a_7c15
    var place = Int(truncatingIfNeeded: hash >> UInt64(64 - NameSet.bits))
    while slots[place] != name, slots[place] != NameSet.empty {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }
}
