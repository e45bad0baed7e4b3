import OrderImport

/// Looks for the suspects in a text, all at once.
struct SuspectSearch: Sendable {
  private let suspects: [PersonalWatch.Suspect]
  /// Places in `suspects` by the first four bytes.
  private let starts: [UInt32: [Int]]
  /// Whether a run of two bytes begins a suspect; passes over most of a text.
  private let pairs: [Bool]

  init(_ all: Set<PersonalWatch.Suspect>) {
    suspects = all.sorted { a, b in
      (a.kind.rawValue, a.text.count) == (b.kind.rawValue, b.text.count)
        ? a.text.lexicographicallyPrecedes(b.text)
        : (a.kind.rawValue, a.text.count) < (b.kind.rawValue, b.text.count)
    }
    var starts: [UInt32: [Int]] = [:]
    var pairs = [Bool](repeating: false, count: 1 << 16)
    for (index, suspect) in suspects.enumerated() {
      let key = suspect.text.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      starts[key, default: []].append(index)
      pairs[Int(suspect.text[0]) << 8 | Int(suspect.text[1])] = true
    }
    self.starts = starts
    self.pairs = pairs
  }

  var isEmpty: Bool { suspects.isEmpty }

  /// The kinds of what a folded text shows, by their raw values.
  ///
  /// Cost: O(bytes) where nothing is found.
  func kinds(in text: Span<UInt8>) -> Set<Int> {
    var found: Set<Int> = []
    guard text.count >= 4, !suspects.isEmpty else { return found }
    for at in 0...(text.count - 4) {
      guard pairs[Int(text[at]) << 8 | Int(text[at + 1])] else { continue }
      let key =
        UInt32(text[at]) << 24 | UInt32(text[at + 1]) << 16 | UInt32(text[at + 2]) << 8
        | UInt32(text[at + 3])
      guard let indices = starts[key] else { continue }
      for index in indices where stands(suspects[index], text, at) {
        found.insert(suspects[index].kind.rawValue)
      }
    }
    return found
  }

  private func stands(_ suspect: PersonalWatch.Suspect, _ text: Span<UInt8>, _ at: Int) -> Bool {
    let wanted = suspect.text
    let end = at + wanted.count
    guard end <= text.count else { return false }
    for offset in wanted.indices where text[at + offset] != wanted[offset] { return false }
    let before = at > 0 ? text[at - 1] : FoldedText.end
    let behind = end < text.count ? text[end] : FoldedText.end
    if suspect.rule == .alone { return before == FoldedText.end && behind == FoldedText.end }
    return isApart(before, wanted[0], wanted) && isApart(behind, wanted[wanted.count - 1], wanted)
  }

  /// Whether a word ends between two signs.
  private func isApart(_ outside: UInt8, _ inside: UInt8, _ text: [UInt8]) -> Bool {
    if inside < 0x80 { return !isWord(inside) || !isWord(outside) }
    // Scripts without blanks: a name of two signs is told from a part of a word by standing apart.
    return text.count > 6 || outside < 0x80
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
