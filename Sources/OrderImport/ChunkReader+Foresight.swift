extension ChunkReader {
  /// Looks up the products of the records to come: by the time these are read, what is known of
  /// their products has come from memory, where each would have been waited for.
  @inline(never)
  mutating func foresee(
    _ bytes: Span<UInt8>,
    _ records: Range<Int>,
    _ places: UnsafePointer<UInt32>,
    _ recordEnds: Span<UInt32>,
    _ base: Int,
    _ column: Int
  ) {
    var first = records.lowerBound == 0 ? 0 : Int(recordEnds[records.lowerBound &- 1]) &+ 1
    for record in records {
      let last = Int(recordEnds[record])
      var hint = ProductHint()
      if last &- first &+ 1 == reader.headerCount, column > 0 {
        let start = base &+ Int(unsafe places[first &+ column &- 1] & placeMask) &+ 1
        let end = base &+ Int(unsafe places[first &+ column] & placeMask)
        if end > start, end &- start <= KeyToken.longestInline {
          hint = words.products.hint(KeyToken(bytes, start, end, kind: 0))
        }
      }
      hints[record & (ChunkReader.foreseen &- 1)] = hint
      first = last &+ 1
    }
    for record in records {
      words.products.find(&hints[record & (ChunkReader.foreseen &- 1)])
    }
  }

  /// Records that are looked up ahead; a power of two.
  static let foreseen = 16
}
