import Commerce

/// Finds the ledger's customers by what tables call them.
struct CustomerFinder {
  private let keys: KeyTable
  /// By customer: what kind of key tells them.
  private let kinds: [UInt8]
  private var slots: [Int32]
  private let phones: PhoneNumbers

  /// Cost: O(customers).
  init(_ keys: KeyTable, _ kinds: [UInt8], _ phones: PhoneNumbers) {
    self.keys = keys
    self.kinds = kinds
    self.phones = phones
    var size = 64
    while size < keys.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    let bytes = keys.bytes.span
    for customer in 0..<keys.count {
      let start = customer == 0 ? 0 : keys.ends[customer - 1]
      var slot = first(keyHash(bytes, start, keys.ends[customer]), kinds[customer])
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(customer)
    }
  }

  /// The customer of a cell; -1 for one who is not in the ledger.
  ///
  /// Keys are normalised as those of orders are, and tried as what an order can have been told by:
  /// a platform's id, its hidden id, an e-mail address, a phone number.
  func customer(_ bytes: Span<UInt8>, _ cell: Cell) -> Int32 {
    for kind in [IdentityKind.customerID, .oaid] {
      let found = find(bytes, cell, kind)
      if found >= 0 { return found }
    }
    if let address = emailKey(bytes, cell) {
      return find(address.span, Cell(start: 0, end: address.count), .email)
    }
    if let number = phones.key(bytes, cell) {
      return find(number.span, Cell(start: 0, end: number.count), .phone)
    }
    return -1
  }

  private func first(_ hash: UInt64, _ kind: UInt8) -> Int {
    Int(truncatingIfNeeded: mixed(hash, UInt64(kind))) & (slots.count - 1)
  }

  private func find(_ bytes: Span<UInt8>, _ cell: Cell, _ kind: IdentityKind) -> Int32 {
    let wanted = UInt8(kind.rawValue)
    var slot = first(keyHash(bytes, cell.start, cell.end), wanted)
    while slots[slot] >= 0 {
      let customer = slots[slot]
      if kinds[Int(customer)] == wanted, isKey(customer, bytes, cell) { return customer }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  private func isKey(_ customer: Int32, _ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
    let key = keys[customer]
    guard key.count == cell.count else { return false }
    var at = cell.start
    for byte in key {
      if byte != bytes[at] { return false }
      at += 1
    }
    return true
  }
}

/// Finds the ledger's products by the code that tables call them by.
struct ProductFinder {
  private let codes: [[UInt8]: Int32]

  init(_ products: [String]) {
    var codes: [[UInt8]: Int32] = [:]
    for (code, name) in products.enumerated() { codes[Array(name.utf8)] = Int32(code) }
    self.codes = codes
  }

  /// -1 for a product that no order has.
  func code(_ bytes: Span<UInt8>, _ cell: Cell) -> Int32 { codes[array(bytes, cell)] ?? -1 }

  func code(_ name: [UInt8]) -> Int32 { codes[name] ?? -1 }
}
