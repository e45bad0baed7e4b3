/// Keys as they came, one after another in one block of bytes: code `i` is one key.
///
/// The keys are a customer's data: they go to `private/` and into the gate, never on a page.
package struct KeyTable: Sendable {
  package private(set) var bytes: [UInt8] = []
  package private(set) var ends: [Int] = []

  package init() {}

  /// Takes over keys that were written one after another.
  package init(bytes: [UInt8], ends: [Int]) {
    self.bytes = bytes
    self.ends = ends
  }

  package var count: Int { ends.count }

  /// Adds a key and returns its code.
  ///
  /// The caller makes sure that the key is new.
  @discardableResult
  package mutating func append(_ key: some Sequence<UInt8>) -> Int32 {
    bytes.append(contentsOf: key)
    ends.append(bytes.count)
    return Int32(ends.count - 1)
  }

  package subscript(code: Int32) -> ArraySlice<UInt8> {
    let index = Int(code)
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  package func text(_ code: Int32) -> String { String(decoding: self[code], as: UTF8.self) }
}
