/// The words of all files, each with a code, which all workers share.
final class FileWords: Sendable {
  let products = SharedWords()
  let channels = SharedWords()
  let regions = SharedWords()
  let currencies = SharedWords()
}

/// What one worker knows of the words and keys it has met.
struct WorkerWords {
  var products: WordTable
  var channels: WordTable
  var regions: WordTable
  var currencies: WordTable
  /// Keys that do not fit into their tokens.
  var keys: KeyStore
  private(set) var titles = ProductTitles()

  init(_ shared: FileWords, store: Int) {
    products = WordTable(shared.products, capacity: 1 << 10)
    channels = WordTable(shared.channels)
    regions = WordTable(shared.regions)
    currencies = WordTable(shared.currencies)
    keys = KeyStore(number: store)
  }

  /// The token of a key.
  @inline(__always)
  mutating func token(
    _ bytes: Span<UInt8>,
    _ start: Int,
    _ end: Int,
    kind: UInt64 = 0
  ) -> KeyToken {
    if end - start <= KeyToken.longestInline { return KeyToken(bytes, start, end, kind: kind) }
    return keys.add(bytes, start, end, kind: kind)
  }

  mutating func token(_ key: [UInt8], kind: UInt64) -> KeyToken {
    token(key.span, 0, key.count, kind: kind)
  }

  /// Remembers a product's name; `isText` if the bytes are the file's text itself.
  @inline(__always)
  mutating func keepTitle(
    _ product: Int32,
    _ bytes: Span<UInt8>,
    _ cell: Cell,
    time: Int64,
    isText: Bool
  ) {
    if isText {
      titles.see(product, bytes, cell, time: time)
    } else {
      titles.keepForLater(product, bytes, cell, time: time)
    }
  }

  /// Compares the names that were kept for later with those of the text.
  mutating func settleTitles(_ text: Span<UInt8>, isLast: Bool) {
    titles.settle(text, isLast: isLast)
  }
}

/// The latest name of each product, whatever order rows come in; of two at once the smaller bytes.
///
/// Names that stand in a file's text are remembered by their place: nearly every row has a later
/// one.
struct ProductTitles {
  private struct Entry {
    var time = Int64.min
    /// A place in the present text, or `~` of one in `bytes`.
    var start = ~0
    var count: Int32 = 0
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  private var waiting: [(product: Int32, entry: Entry)] = []

  @inline(__always)
  mutating func see(_ product: Int32, _ text: Span<UInt8>, _ cell: Cell, time: Int64) {
    let place = Int(product)
    if place >= entries.count { grow(to: place) }
    if time > entries[place].time {
      entries[place] = Entry(time: time, start: cell.start, count: Int32(truncatingIfNeeded: cell.count))
    } else if time == entries[place].time {
      settleTie(place, text, cell)
    }
  }

  @inline(never)
  private mutating func grow(to place: Int) {
    while entries.count <= place { entries.append(Entry()) }
  }

  @inline(never)
  private mutating func settleTie(_ place: Int, _ text: Span<UInt8>, _ cell: Cell) {
    let known = entries[place]
    // Mostly the same name once more.
    if known.start >= 0, Int(known.count) == cell.count,
      isSame(text, known.start, cell.start, cell.count)
    {
      return
    }
    let new = name(text, cell)
    if new.lexicographicallyPrecedes(title(entries[place], text)) {
      entries[place].start = cell.start
      entries[place].count = Int32(truncatingIfNeeded: cell.count)
    }
  }

  private func title(_ entry: Entry, _ text: Span<UInt8>) -> [UInt8] {
    entry.start >= 0
      ? name(text, Cell(start: entry.start, end: entry.start + Int(entry.count))) : own(entry)
  }

  /// A name as it is meant: quotes stand doubled in the text.
  private func name(_ text: Span<UInt8>, _ cell: Cell) -> [UInt8] {
    var name: [UInt8] = []
    name.reserveCapacity(cell.count)
    var at = cell.start
    while at < cell.end {
      name.append(text[at])
      at += text[at] == quote && at + 1 < cell.end && text[at + 1] == quote ? 2 : 1
    }
    return name
  }

  private func own(_ entry: Entry) -> [UInt8] {
    Array(bytes[~entry.start..<(~entry.start + Int(entry.count))])
  }

  mutating func keepForLater(_ product: Int32, _ text: Span<UInt8>, _ cell: Cell, time: Int64) {
    let place = Int(product)
    if place >= entries.count { grow(to: place) }
    guard time >= entries[place].time else { return }
    waiting.append((product, kept(array(text, cell), time)))
  }

  private mutating func kept(_ title: [UInt8], _ time: Int64) -> Entry {
    let start = bytes.count
    bytes += title
    return Entry(time: time, start: ~start, count: Int32(truncatingIfNeeded: title.count))
  }

  /// Decides between names of one time; at the end of a text nothing points into it any more.
  mutating func settle(_ text: Span<UInt8>, isLast: Bool) {
    for (product, entry) in waiting { take(Int(product), entry, text) }
    waiting.removeAll(keepingCapacity: true)
    if isLast {
      for place in entries.indices where entries[place].start >= 0 {
        entries[place] = kept(title(entries[place], text), entries[place].time)
      }
    }
    if bytes.count > 1 << 20 { compact() }
  }

  private mutating func take(_ place: Int, _ entry: Entry, _ text: Span<UInt8>) {
    let known = entries[place]
    if entry.time > known.time
      || (entry.time == known.time && own(entry).lexicographicallyPrecedes(title(known, text)))
    {
      entries[place] = entry
    }
  }

  /// Drops names that have been replaced.
  private mutating func compact() {
    var packed: [UInt8] = []
    for place in entries.indices where entries[place].start < 0 && entries[place].count > 0 {
      let start = packed.count
      packed += own(entries[place])
      entries[place].start = ~start
    }
    bytes = packed
  }

  /// Takes over what another worker knows better; no name may point into a text.
  mutating func merge(_ other: ProductTitles) {
    let none: [UInt8] = []
    for place in other.entries.indices where other.entries[place].time > .min {
      if place >= entries.count { grow(to: place) }
      let entry = kept(other.own(other.entries[place]), other.entries[place].time)
      take(place, entry, none.span)
    }
  }

  func title(of product: Int) -> String {
    product < entries.count && entries[product].count > 0
      ? String(decoding: own(entries[product]), as: UTF8.self) : ""
  }
}
