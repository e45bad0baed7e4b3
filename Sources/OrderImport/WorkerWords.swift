/// The words of all files, each with a code, which all workers share.
final class FileWords: Sendable {
  let products = SharedWords()
  let channels = SharedWords(most: SharedWords.mostCodes)
  let regions = SharedWords(most: SharedWords.mostCodes)
  let currencies = SharedWords()
  /// Orders that the optional tables name; `nil` where none does.
  let wanted: WantedOrders?

  init(wanted: WantedOrders? = nil) { self.wanted = wanted }
}

/// What one worker knows of the words and keys it has met.
struct WorkerWords {
  var products: ProductTable
  var channels: WordTable
  var regions: WordTable
  var currencies: WordTable
  /// Keys that do not fit into their tokens.
  var keys: KeyStore

  init(_ shared: FileWords, store: Int) {
    products = ProductTable(shared.products)
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
}
