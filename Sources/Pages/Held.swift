/// A wide value inside of a wider one, held by one reference; a change makes a copy of its own.
///
/// An edition has hundreds of figures. Kept in line, each copy of it would count them all one by
/// one, and the compiler's time grows by the square of a value's width.
@propertyWrapper
package struct Held<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private var box: Box

  package init(wrappedValue: Value) { box = Box(wrappedValue) }

  package var wrappedValue: Value {
    _read { yield box.value }
    set { box = Box(newValue) }
  }
}

extension Held: Equatable where Value: Equatable {
  package static func == (a: Held, b: Held) -> Bool {
    a.box === b.box || a.wrappedValue == b.wrappedValue
  }
}

extension Held: Hashable where Value: Hashable {
  package func hash(into hasher: inout Hasher) { wrappedValue.hash(into: &hasher) }
}

extension Held: Encodable where Value: Encodable {
  package func encode(to encoder: any Encoder) throws { try wrappedValue.encode(to: encoder) }
}

extension Held: Decodable where Value: Decodable {
  package init(from decoder: any Decoder) throws {
    self.init(wrappedValue: try Value(from: decoder))
  }
}
