import OrderImport

/// The texts of the input that may stand on a site.
struct PersonalWatch {
  /// A text to be looked for.
  struct Suspect: Hashable {
    var kind: PersonalKind
    var rule: WatchRule
    /// Folded.
    var text: [UInt8]
  }

  private let words: SiteWords
  /// Folded titles, regions and other words of goods and places, which are no secret.
  private let vocabulary: PublicWords
  private(set) var suspects: Set<Suspect> = []
  /// Telephones that a file shows.
  private(set) var phones: Set<String> = []

  init(_ words: SiteWords, vocabulary: PublicWords) {
    self.words = words
    self.vocabulary = vocabulary
  }

  /// Takes one cell of the input; most cost one look.
  mutating func take(_ kind: PersonalKind, _ cell: Span<UInt8>) {
    if kind == .phone {
      if let path = words.path(ofPhone: cell) { phones.insert(path) }
      return
    }
    // Folding may take signs away, so what is short is looked at only then.
    let text = FoldedText.cell(cell)
    watch(kind, text)
    // In the East addresses and names are written with blanks between their parts or without.
    if kind == .address || kind == .name, let closed = FoldedText.closed(text) {
      watch(kind, closed)
    }
  }

  private mutating func watch(_ kind: PersonalKind, _ text: [UInt8]) {
    guard text.count >= 4, words.grams.mayHold(text.span) else { return }
    let rule = WatchRule(kind, text)
    guard rule != .never, !vocabulary.explains(kind, rule, text) else { return }
    suspects.insert(Suspect(kind: kind, rule: rule, text: text))
  }

  mutating func merge(_ other: PersonalWatch) {
    suspects.formUnion(other.suspects)
    phones.formUnion(other.phones)
  }
}

/// Words of the shop's goods and places: titles, SKUs, categories, brands, regions, cities, channels
/// and the shop's name.
struct PublicWords: Sendable {
  private let whole: Set<[UInt8]>

  init(_ texts: some Sequence<String>) {
    whole = Set(texts.map { FoldedText.cell(Array($0.utf8).span) })
  }

  /// Whether a text is known as a good or a place, and so says nothing of a person.
  ///
  /// An e-mail or a telephone never is. A nick made of words may stand within a title.
  func explains(_ kind: PersonalKind, _ rule: WatchRule, _ text: [UInt8]) -> Bool {
    if kind == .email || text.contains(0x40) { return false }
    if whole.contains(text) { return true }
    guard kind == .customer, !text.contains(where: { $0 &- 0x30 < 10 }) else { return false }
    return whole.contains { FoldedText.holds($0, text) }
  }
}

extension FoldedText {
  /// A text without the blanks beside signs beyond ASCII; `nil` where there are none.
  static func closed(_ text: [UInt8]) -> [UInt8]? {
    var closed: [UInt8] = []
    for (at, byte) in text.enumerated() {
      let isBeside = at > 0 && text[at - 1] >= 0x80 || at + 1 < text.count && text[at + 1] >= 0x80
      if byte != 0x20 || !isBeside { closed.append(byte) }
    }
    return closed.count < text.count ? closed : nil
  }

  /// Whether a text stands in another.
  static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first, part.count <= text.count else { return false }
    for start in 0...(text.count - part.count) where text[start] == first {
      if text[start..<start + part.count].elementsEqual(part) { return true }
    }
    return false
  }
}
