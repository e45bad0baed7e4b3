/// What the gate knows of a site's files before it looks at the input: which short runs of bytes
/// stand on it, and which numbers may be telephones.
struct SiteWords: Sendable {
  private(set) var grams = GramSet()
  /// Numbers and the first file that holds each, by its place in `paths`.
  private(set) var phones: [UInt64: Int32] = [:]
  private(set) var paths: [String] = []
  private var known: Set<String> = []

  /// Adds a file; `text` is its folded text, `numbers` the telephones in it.
  mutating func add(_ path: String, _ text: Span<UInt8>, numbers: Set<UInt64>) {
    if known.insert(path).inserted { paths.append(path) }
    guard let place = paths.firstIndex(of: path) else { return }
    grams.add(text)
    for number in numbers {
      // Files are made on all threads: of several the first by name is told.
      if let other = phones[number], paths[Int(other)] <= path { continue }
      phones[number] = Int32(truncatingIfNeeded: place)
    }
  }

  /// The file that shows a telephone number, given by its digits.
  func path(ofPhone digits: Span<UInt8>) -> String? {
    var copy: [UInt8] = []
    for at in digits.indices { copy.append(digits[at]) }
    return WrittenPhones.code(copy).flatMap { phones[$0] }.map { paths[Int($0)] }
  }
}
