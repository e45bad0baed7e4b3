import Commerce

/// The orders that the optional tables name: they are looked for while orders are settled.
///
/// A ledger keeps no order ids, because nobody but these tables asks for them. So the ids are
/// gathered from the tables first, and of each order that is settled only the question remains
/// whether it is one of them. Without tables there is none of this.
struct WantedOrders: Sendable {
  private var tokens: [KeyToken] = []
  private var store = KeyStore(number: 0)
  private var slots = [Int32](repeating: -1, count: 64)

  var count: Int { tokens.count }

  /// Adds an id that may be known already.
  mutating func add(_ bytes: Span<UInt8>, _ cell: Cell) {
    let probe = token(bytes, cell)
    var slot = Int(truncatingIfNeeded: probe.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isSame(tokens[Int(slots[slot])], probe, bytes, cell) { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(tokens.count)
    tokens.append(
      probe.isStored ? store.add(bytes, cell.start, cell.end, kind: 0) : probe
    )
    if tokens.count * 2 > slots.count { grow() }
  }

  /// The code of an id; -1 for one that was not added.
  func code(_ bytes: Span<UInt8>, _ cell: Cell) -> Int32 {
    let probe = token(bytes, cell)
    var slot = Int(truncatingIfNeeded: probe.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isSame(tokens[Int(slots[slot])], probe, bytes, cell) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// Whether an order may be wanted: certain for ids of up to 15 bytes, by the hash for longer ones.
  @inline(__always)
  func mayHold(_ token: KeyToken) -> Bool {
    var slot = Int(truncatingIfNeeded: token.hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let known = tokens[Int(slots[slot])]
      if known.low == token.low, known.isStored == token.isStored,
        known.isStored ? known.kind == token.kind : known.high == token.high
      {
        return true
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func token(_ bytes: Span<UInt8>, _ cell: Cell) -> KeyToken {
    if cell.count <= KeyToken.longestInline {
      return KeyToken(bytes, cell.start, cell.end, kind: 0)
    }
    return KeyToken(hash: keyHash(bytes, cell.start, cell.end), store: 0, offset: 0, kind: 0)
  }

  private func isSame(
    _ known: KeyToken,
    _ probe: KeyToken,
    _ bytes: Span<UInt8>,
    _ cell: Cell
  ) -> Bool {
    guard known.isStored else { return known.isSameInPlace(probe) }
    guard probe.isStored, known.low == probe.low else { return false }
    return store.holds(known, bytes, cell.start, cell.end)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (code, token) in tokens.enumerated() {
      var slot = Int(truncatingIfNeeded: token.hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(code)
    }
  }
}

/// An order that a table may name, once it is settled.
struct FoundOrder: Sendable {
  var token: KeyToken
  /// The order's first line, which no other order has; `notCounted` for one that does not count.
  var line: Int32

  static let notCounted = Int32.min
}

/// Where the orders that tables name stand in the ledger.
struct OrderPlaces: Sendable {
  /// By the code of `WantedOrders`: the index of the order.
  private(set) var places: [Int32]

  /// No order of this id was read.
  static let unknown: Int32 = -1
  /// The order does not count.
  static let excluded: Int32 = -2

  /// Of no order.
  init() { places = [] }

  /// Looks up every wanted order.
  ///
  /// Ids are compared as whole here, whatever `mayHold` said by their hashes.
  ///
  /// Cost: O(lines + orders), once.
  init(_ wanted: WantedOrders, _ found: [FoundOrder], _ stores: KeyStores, _ ledger: Ledger) {
    places = Array(repeating: OrderPlaces.unknown, count: wanted.count)
    guard wanted.count > 0 else { return }
    var codes = [Int32](repeating: -1, count: ledger.lines.count)
    for order in found {
      let id = Array(stores.bytes(of: order.token))
      let code = Int(wanted.code(id.span, Cell(start: 0, end: id.count)))
      guard code >= 0 else { continue }
      if order.line != FoundOrder.notCounted {
        codes[Int(order.line)] = Int32(code)
      } else if places[code] == OrderPlaces.unknown {
        places[code] = OrderPlaces.excluded
      }
    }
    for (place, order) in ledger.orders.enumerated() {
      let code = codes[Int(order.firstLine)]
      if code >= 0 { places[Int(code)] = Int32(place) }
    }
  }
}
