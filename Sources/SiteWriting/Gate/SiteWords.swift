/// What the gate knows of a site's files before it looks at the input: which short runs of bytes
/// stand on it, and which numbers may be telephones.
struct SiteWords: Sendable {
  private(set) var grams = GramSet()
  /// Numbers and the first file that holds each, by its place in `paths`.
  private(set) var phones: [UInt64: Int32] = [:]
  private(set) var paths: [String] = []
  /// The place of each path in `paths`.
  private var places: [String: Int32] = [:]
  /// Lines whose runs are in `grams` and that hold no number.
  private var lines = KnownLines()

  /// Adds a file by its bytes.
  mutating func add(_ path: String, _ bytes: Span<UInt8>) {
    var learned: [Range<Int>] = []
    let text = FoldedText.file(path, bytes, passing: lines, learned: &learned)
    let numbers = WrittenPhones.codes(in: text.span)
    grams.add(text.span)
    let place = self.place(of: path)
    for number in numbers { add(number, at: place) }
    guard numbers.isEmpty else { return }
    for line in learned { lines.insert(bytes, line) }
  }

  /// Adds what another thread has seen.
  mutating func merge(_ other: SiteWords) {
    grams.formUnion(other.grams)
    let places = other.paths.map { place(of: $0) }
    for (number, at) in other.phones { add(number, at: places[Int(at)]) }
  }

  private mutating func place(of path: String) -> Int32 {
    if let place = places[path] { return place }
    let place = Int32(truncatingIfNeeded: paths.count)
    paths.append(path)
    places[path] = place
    return place
  }

  private mutating func add(_ number: UInt64, at place: Int32) {
    // Files are made on all threads: of several the first by name is told.
    if let other = phones[number], paths[Int(other)] <= paths[Int(place)] { return }
    phones[number] = place
  }

  /// The file that shows a telephone number, given by its digits.
  func path(ofPhone digits: Span<UInt8>) -> String? {
    var copy: [UInt8] = []
    for at in digits.indices { copy.append(digits[at]) }
    return WrittenPhones.code(copy).flatMap { phones[$0] }.map { paths[Int($0)] }
  }
}
