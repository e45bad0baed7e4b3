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

  mutating func keepTitle(_ product: Int32, _ bytes: Span<UInt8>, _ cell: Cell, time: Int64) {
    titles.keep(product, bytes, cell, time: time)
  }
}

/// The latest name of each product, whatever order rows come in; of two at once the smaller bytes.
struct ProductTitles {
  private struct Entry {
    var time = Int64.min
    var start: Int32 = 0
    var count: Int32 = 0
  }

  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  @inline(__always)
  mutating func keep(_ product: Int32, _ text: Span<UInt8>, _ cell: Cell, time: Int64) {
    let place = Int(product)
    if place >= entries.count { grow(to: place) }
    let known = entries[place]
    guard time >= known.time else { return }
    if isSame(known, text, cell) {
      entries[place].time = time
    } else if time > known.time || comesFirst(text, cell, known) {
      replace(place, text, cell, time)
    }
  }

  private mutating func grow(to place: Int) {
    while entries.count <= place { entries.append(Entry()) }
  }

  @inline(__always)
  private func isSame(_ entry: Entry, _ text: Span<UInt8>, _ cell: Cell) -> Bool {
    let count = Int(entry.count)
    guard count == cell.count else { return false }
    let (a, b) = unsafe (bytes.span.bytes, text.bytes)
    var offset = 0
    while offset + 8 <= count {
      let x = unsafe a.unsafeLoadUnaligned(
        fromByteOffset: Int(entry.start) + offset,
        as: UInt64.self
      )
      let y = unsafe b.unsafeLoadUnaligned(fromByteOffset: cell.start + offset, as: UInt64.self)
      if x != y { return false }
      offset += 8
    }
    while offset < count {
      if bytes[Int(entry.start) + offset] != text[cell.start + offset] { return false }
      offset += 1
    }
    return true
  }

  private func comesFirst(_ text: Span<UInt8>, _ cell: Cell, _ known: Entry) -> Bool {
    array(text, cell).lexicographicallyPrecedes(slice(known))
  }

  private func slice(_ entry: Entry) -> ArraySlice<UInt8> {
    bytes[Int(entry.start)..<Int(entry.start + entry.count)]
  }

  private mutating func replace(_ place: Int, _ text: Span<UInt8>, _ cell: Cell, _ time: Int64) {
    if cell.count > Int(entries[place].count) {
      // Titles that change with every row must not fill the memory.
      if bytes.count > 1 << 20, bytes.count > 4 * used { compact() }
      entries[place].start = Int32(bytes.count)
      for at in cell.start..<cell.end { bytes.append(text[at]) }
    } else {
      for offset in 0..<cell.count {
        bytes[Int(entries[place].start) + offset] = text[cell.start + offset]
      }
    }
    entries[place].count = Int32(cell.count)
    entries[place].time = time
  }

  private var used: Int { entries.reduce(0) { $0 + Int($1.count) } }

  private mutating func compact() {
    var packed: [UInt8] = []
    for place in entries.indices {
      let title = slice(entries[place])
      entries[place].start = Int32(packed.count)
      packed += title
    }
    bytes = packed
  }

  /// Takes over what another worker knows better.
  mutating func merge(_ other: ProductTitles) {
    for place in other.entries.indices where other.entries[place].time > .min {
      let title = Array(other.slice(other.entries[place]))
      keep(
        Int32(place),
        title.span,
        Cell(start: 0, end: title.count),
        time: other.entries[place].time
      )
    }
  }

  func title(of product: Int) -> String {
    product < entries.count ? String(decoding: slice(entries[product]), as: UTF8.self) : ""
  }
}
