import CSystem

/// The products one worker has met: their codes, and the latest name of each.
///
/// What a row asks of a product stands side by side in 32 bytes: with thousands of products every
/// further place in memory would cost more than the rest of the row. Names that stand in a file's
/// text are remembered by their place, as nearly every row has a later one; of two at once the one
/// with the smaller bytes is kept, so that the order of rows changes nothing.
struct ProductTable {
  private struct Record {
    var low: UInt64
    var high: UInt64
    var title = Title()
    /// Minutes since 1970 of the row that had the name.
    var time = Int32.min
    /// Among the words of all workers.
    var code: Int32
  }

  /// A place in the present text, or in `bytes`, and a length of up to 65,535 bytes.
  private struct Title {
    private var packed: UInt64 = 0

    init() {}

    @inline(__always)
    init(_ cell: Cell, isOwn: Bool = false) {
      packed =
        UInt64(truncatingIfNeeded: min(cell.count, 0xffff))
        | UInt64(truncatingIfNeeded: cell.start) &<< 16 | (isOwn ? 1 &<< 63 : 0)
    }

    var isOwn: Bool { packed >> 63 != 0 }
    var isEmpty: Bool { packed & 0xffff == 0 }
    var cell: Cell {
      let start = Int(packed &>> 16 & 0x7fff_ffff_ffff)
      return Cell(start: start, end: start + Int(packed & 0xffff))
    }
  }

  private let shared: SharedWords
  /// Half a hash above the index of a record; -1 where it is free.
  private var slots: [Int64]
  private var shift: UInt64
  private var records: [Record] = []
  private var store = KeyStore(number: 0)
  /// Names that do not stand in the present text.
  private var bytes: [UInt8] = []
  /// Bytes when the replaced names were dropped last.
  private var packedSize = 0
  private var waiting: [(record: Int, title: Title, time: Int32)] = []

  init(_ shared: SharedWords) {
    self.shared = shared
    slots = Array(repeating: -1, count: 1 << 11)
    shift = 64 - 11
  }

  /// The code of a product; its name is remembered, if `title` is not empty.
  ///
  /// `isText` says that the bytes are the file's text itself.
  @inline(__always)
  mutating func code(
    _ text: Span<UInt8>,
    _ key: Cell,
    _ title: Cell,
    time: Int32,
    isText: Bool
  ) -> Int32 {
    let isShort = key.count <= KeyToken.longestInline
    let index = isShort ? find(text, key) : findLong(text, key)
    let known = records[index].time
    if !title.isEmpty, time >= known {
      if isText, time > known {
        records[index].title = Title(title)
        records[index].time = time
      } else {
        keep(index, text, title, time, isText: isText)
      }
    }
    return records[index].code
  }

  // MARK: looked up ahead

  /// Where a short key is to be looked for; what stands there is asked for.
  @inline(__always)
  func hint(_ token: KeyToken) -> ProductHint {
    let hash = ProductTable.hash(token)
    let slot = Int(truncatingIfNeeded: hash &>> shift)
    unsafe slots.withUnsafeBufferPointer { slots in
      if let start = slots.baseAddress { unsafe shim_fetch(start + slot) }
    }
    return ProductHint(token: token, slot: Int32(truncatingIfNeeded: slot))
  }

  /// Finds the record that most likely is the key's, and asks for it.
  @inline(__always)
  func find(_ hint: inout ProductHint) {
    guard hint.slot >= 0 else { return }
    let tag = ProductTable.hash(hint.token) & 0x7fff_ffff
    var slot = Int(hint.slot)
    while slots[slot] >= 0 {
      if UInt64(bitPattern: slots[slot]) &>> 32 == tag {
        hint.index = Int32(truncatingIfNeeded: slots[slot])
        unsafe records.withUnsafeBufferPointer { records in
          if let start = records.baseAddress { unsafe shim_fetch(start + Int(hint.index)) }
        }
        return
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
  }

  /// Whether the record that was found is the key's.
  @inline(__always)
  func isKnown(_ hint: ProductHint) -> Bool {
    guard hint.index >= 0 else { return false }
    let index = Int(hint.index)
    return records[index].low == hint.token.low && records[index].high == hint.token.high
  }

  @inline(__always)
  func code(_ hint: ProductHint) -> Int32 { records[Int(hint.index)].code }

  @inline(__always)
  func wantsTitle(_ hint: ProductHint, time: Int32) -> Bool {
    time >= records[Int(hint.index)].time
  }

  /// Remembers the name of a known product that stands in the file's text.
  @inline(__always)
  mutating func take(_ title: Cell, _ hint: ProductHint, _ text: Span<UInt8>, time: Int32) {
    let index = Int(hint.index)
    if time > records[index].time {
      records[index].title = Title(title)
      records[index].time = time
    } else {
      keep(index, text, title, time, isText: true)
    }
  }

  @inline(__always)
  private mutating func find(_ text: Span<UInt8>, _ key: Cell) -> Int {
    let token = KeyToken(text, key.start, key.end, kind: 0)
    let hash = ProductTable.hash(token)
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while slots[slot] >= 0 {
      if UInt64(bitPattern: slots[slot]) &>> 32 == hash & 0x7fff_ffff {
        let index = Int(slots[slot] & 0xffff_ffff)
        if records[index].low == token.low, records[index].high == token.high { return index }
      }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return add(token, hash, shared.code(text, key.start, key.end), at: slot)
  }

  @inline(never)
  private mutating func findLong(_ text: Span<UInt8>, _ key: Cell) -> Int {
    let probe = KeyToken(low: keyHash(text, key.start, key.end), high: 0)
    let hash = ProductTable.hash(probe)
    var slot = Int(truncatingIfNeeded: hash &>> shift)
    while slots[slot] >= 0 {
      let index = Int(slots[slot] & 0xffff_ffff)
      let token = KeyToken(low: records[index].low, high: records[index].high)
      if token.isStored, token.low == probe.low,
        store.holds(token, text, key.start, key.end)
      {
        return index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let code = shared.code(text, key.start, key.end)
    return add(store.add(text, key.start, key.end, kind: 0), hash, code, at: slot)
  }

  @inline(__always)
  private static func hash(_ token: KeyToken) -> UInt64 {
    (token.low ^ token.high &* 0xa076_1d64_78bd_642f) &* 0x9e37_79b9_7f4a_7c15
  }

  @inline(never)
  private mutating func add(_ token: KeyToken, _ hash: UInt64, _ code: Int32, at slot: Int) -> Int {
    records.append(Record(low: token.low, high: token.high, code: code))
    slots[slot] = Int64(hash & 0x7fff_ffff) << 32 | Int64(records.count - 1)
    if records.count * 2 > slots.count { grow() }
    return records.count - 1
  }

  private mutating func grow() {
    shift -= 1
    slots = Array(repeating: -1, count: slots.count * 2)
    for index in records.indices {
      let token = KeyToken(low: records[index].low, high: records[index].high)
      let hash = ProductTable.hash(token.isStored ? KeyToken(low: token.low, high: 0) : token)
      var slot = Int(truncatingIfNeeded: hash >> shift)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int64(hash & 0x7fff_ffff) << 32 | Int64(index)
    }
  }

  // MARK: names

  /// A name of the same time as the known one, or one that is not in the text.
  @inline(never)
  private mutating func keep(
    _ index: Int,
    _ text: Span<UInt8>,
    _ title: Cell,
    _ time: Int32,
    isText: Bool
  ) {
    guard isText else {
      waiting.append((index, own(array(text, title)), time))
      return
    }
    let known = records[index].title
    // Mostly the same name once more.
    if !known.isOwn, known.cell.count == title.count,
      isSame(text, known.cell.start, title.start, title.count)
    {
      return
    }
    if name(text, title).lexicographicallyPrecedes(name(known, text)) {
      records[index].title = Title(title)
    }
  }

  private mutating func own(_ title: [UInt8]) -> Title {
    let start = bytes.count
    bytes += title
    return Title(Cell(start: start, end: start + title.count), isOwn: true)
  }

  private func name(_ title: Title, _ text: Span<UInt8>) -> [UInt8] {
    title.isOwn ? Array(bytes[title.cell.start..<title.cell.end]) : name(text, title.cell)
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

  /// Decides between names of one time; at the end of a text nothing points into it any more.
  mutating func settle(_ text: Span<UInt8>, isLast: Bool) {
    for (index, title, time) in waiting { take(index, title, time, text) }
    waiting.removeAll(keepingCapacity: true)
    if isLast {
      for index in records.indices where !records[index].title.isOwn {
        if !records[index].title.isEmpty {
          records[index].title = own(name(records[index].title, text))
        }
      }
    }
    // Not before there is twice as much: else many long names would be copied for every part.
    if bytes.count > 1 << 20 + 2 * packedSize { compact() }
  }

  private mutating func take(_ index: Int, _ title: Title, _ time: Int32, _ text: Span<UInt8>) {
    let known = records[index]
    if time > known.time
      || (time == known.time
        && name(title, text).lexicographicallyPrecedes(name(known.title, text)))
    {
      records[index].title = title
      records[index].time = time
    }
  }

  /// Drops names that have been replaced.
  private mutating func compact() {
    var packed: [UInt8] = []
    for index in records.indices where records[index].title.isOwn {
      let cell = records[index].title.cell
      let start = packed.count
      packed += bytes[cell.start..<cell.end]
      records[index].title = Title(Cell(start: start, end: packed.count), isOwn: true)
    }
    bytes = packed
    packedSize = packed.count
  }

  /// The latest name of each product by its code, of this worker and others.
  static func titles(_ tables: [ProductTable], count: Int) -> [String] {
    var best = [(time: Int32, name: [UInt8])](repeating: (.min, []), count: count)
    for table in tables {
      for record in table.records where record.title.isOwn {
        let cell = record.title.cell
        let name = Array(table.bytes[cell.start..<cell.end])
        let known = best[Int(record.code)]
        if record.time > known.time
          || (record.time == known.time && name.lexicographicallyPrecedes(known.name))
        {
          best[Int(record.code)] = (record.time, name)
        }
      }
    }
    return best.map { String(decoding: $0.name, as: UTF8.self) }
  }
}

/// Where a short key may stand among the products.
struct ProductHint {
  var token = KeyToken.none
  /// -1 if it was not looked for.
  var slot: Int32 = -1
  /// -1 if nothing was found.
  var index: Int32 = -1
}
