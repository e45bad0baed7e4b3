/// Whether the ids of a file's orders only rise, or only fall, from row to row.
///
/// Compared by length, then by bytes: numbers then stand in their order. As long as they do, no
/// order can come back later in the file, and none need be looked for.
struct KeyCourse {
  private(set) var first: [UInt8] = []
  /// The last id: a short one as a token, a longer one as its bytes.
  private var lastToken = KeyToken.none
  private var lastBytes: [UInt8] = []
  private var rises = true
  private var falls = true
  /// Something else tells that rows of one order may stand apart.
  var isBroken = false

  var isSteady: Bool { !isBroken && (rises || falls) }

  var last: [UInt8] { lastToken.isNone ? lastBytes : lastToken.inlineBytes }

  /// Adds a short id.
  @inline(__always)
  mutating func add(_ token: KeyToken) {
    guard rises || falls else { return }
    if lastToken.isNone { return addBehindLong(token) }
    // The same order right behind itself is one run.
    if token.isSameInPlace(lastToken) { return }
    let isGreater = token.comesBehind(lastToken)
    lastToken = token
    if isGreater { falls = false } else { rises = false }
  }

  @inline(never)
  private mutating func addBehindLong(_ token: KeyToken) {
    if lastBytes.isEmpty {
      first = token.inlineBytes
    } else {
      see(token.inlineBytes)
    }
    (lastToken, lastBytes) = (token, [])
  }

  /// Adds an id of any length.
  mutating func add(_ bytes: Span<UInt8>, _ id: Cell) {
    if !id.isEmpty, id.count <= KeyToken.longestInline {
      return add(KeyToken(bytes, id.start, id.end, kind: 0))
    }
    guard rises || falls else { return }
    let new = array(bytes, id)
    if last.isEmpty { first = new } else { see(new) }
    (lastToken, lastBytes) = (.none, new)
  }

  private mutating func see(_ new: [UInt8]) {
    let last = self.last
    guard new != last else { return }
    let isGreater =
      new.count != last.count ? new.count > last.count : last.lexicographicallyPrecedes(new)
    if isGreater { falls = false } else { rises = false }
  }

  /// Goes on with the part of the file behind this one.
  mutating func append(_ next: KeyCourse) {
    isBroken = isBroken || next.isBroken
    guard !next.last.isEmpty else { return }
    if last.isEmpty {
      let wasBroken = isBroken
      self = next
      isBroken = wasBroken
      return
    }
    see(next.first)
    rises = rises && next.rises
    falls = falls && next.falls
    (lastToken, lastBytes) = (next.lastToken, next.lastBytes)
  }
}

extension KeyToken {
  /// Whether a short key is longer than another, or as long and greater by its bytes.
  @inline(__always)
  func comesBehind(_ other: KeyToken) -> Bool {
    if inlineCount != other.inlineCount { return inlineCount > other.inlineCount }
    if low != other.low { return low.byteSwapped > other.low.byteSwapped }
    let bytes: UInt64 = 0xff_ffff_ffff_ffff
    return (high & bytes).byteSwapped > (other.high & bytes).byteSwapped
  }
}
