/// Why a number is not there, one word each: the reasons a reader is told.
package enum Missing: String, Sendable, Codable, Hashable, CaseIterable {
  case noData = "no_data"
  case incomplete
  case tooFew = "too_few"
  case `private`
  case noCost = "no_cost"
  case notFitted = "not_fitted"
  case notIdentified = "not_identified"
  case notReached = "not_reached"
  case red
  case beforeHistory = "before_history"
  case running
}

/// Which of the two forms of an edition is written: everything, or what may leave the machine.
package enum EditionView: String, Sendable, Codable {
  /// For the shop's own machine: a value below its minimum has `hidden` beside it.
  case full
  /// For the site: such a cell is `{"missing": WORD}`.
  case `public`

  /// The key under which an encoder is told the view (`encoder.userInfo`); full where absent.
  package static let key = CodingUserInfoKey(rawValue: "regulars.view")

  package init(of encoder: any Encoder) { self.init(encoder.userInfo) }

  init(_ userInfo: [CodingUserInfoKey: Any]) {
    let found = EditionView.key.flatMap { userInfo[$0] }
    self = found as? EditionView ?? .full
  }
}

private struct MissingBox: Codable {
  var missing: Missing
}

/// One value of an edition, or the word for why it is missing.
///
/// Encodes as the bare value, or as `{"missing": WORD}` where there is no value or where it is
/// hidden and the view is public.
package struct Cell<Value: Codable & Sendable & Hashable>: Codable, Sendable, Hashable {
  package var value: Value?
  /// Why the value may not be published (too few, private, …), or why there is none.
  package var hidden: Missing?

  package init(_ value: Value, hidden: Missing? = nil) {
    self.value = value
    self.hidden = hidden
  }

  package init(missing: Missing) {
    value = nil
    hidden = missing
  }

  /// The value, if it may be shown on a page.
  package var shown: Value? { hidden == nil ? value : nil }

  package init(from decoder: any Decoder) throws {
    if let box = try? MissingBox(from: decoder) {  // A failed reading means: a bare value.
      self.init(missing: box.missing)
    } else {
      self.init(try decoder.singleValueContainer().decode(Value.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    if let hidden, value == nil || EditionView(of: encoder) == .public {
      try MissingBox(missing: hidden).encode(to: encoder)
    } else if let value {
      var container = encoder.singleValueContainer()
      try container.encode(value)
    } else {
      try MissingBox(missing: .noData).encode(to: encoder)
    }
  }
}

/// A share with its two counts and its Wilson interval (95 %).
///
/// Encodes as `{part whole value low high [hidden]}`, or `{"missing": WORD}`. Make one with
/// `Rate(part:whole:minimum:)` (in `Rate+Wilson.swift`), which fills the interval.
package struct Rate: Codable, Sendable, Hashable {
  package var part: Int
  package var whole: Int
  /// 0…1; `nil` when `whole` is 0.
  package var value: Double?
  package var low: Double?
  package var high: Double?
  package var hidden: Missing?

  package init(
    part: Int,
    whole: Int,
    value: Double?,
    low: Double?,
    high: Double?,
    hidden: Missing?
  ) {
    self.part = part
    self.whole = whole
    self.value = value
    self.low = low
    self.high = high
    self.hidden = hidden
  }

  /// The share, if it may be shown on a page.
  package var shown: Double? { hidden == nil ? value : nil }

  private enum CodingKeys: String, CodingKey { case part, whole, value, low, high, hidden, missing }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    let missing = try box.decodeIfPresent(Missing.self, forKey: .missing)
    self.init(
      part: try box.decodeIfPresent(Int.self, forKey: .part) ?? 0,
      whole: try box.decodeIfPresent(Int.self, forKey: .whole) ?? 0,
      value: try box.decodeIfPresent(Double.self, forKey: .value),
      low: try box.decodeIfPresent(Double.self, forKey: .low),
      high: try box.decodeIfPresent(Double.self, forKey: .high),
      hidden: try missing ?? box.decodeIfPresent(Missing.self, forKey: .hidden)
    )
  }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    if let hidden, value == nil || EditionView(of: encoder) == .public {
      try box.encode(hidden, forKey: .missing)
      return
    }
    guard let value else {
      try box.encode(Missing.noData, forKey: .missing)
      return
    }
    try box.encode(part, forKey: .part)
    try box.encode(whole, forKey: .whole)
    try box.encode(value, forKey: .value)
    try box.encodeIfPresent(low, forKey: .low)
    try box.encodeIfPresent(high, forKey: .high)
    try box.encodeIfPresent(hidden, forKey: .hidden)
  }
}

/// A number with its standard error and 95 % interval; the unit is its measure's.
///
/// Encodes as `{value se low high [hidden]}`, or `{"missing": WORD}`.
package struct Estimate: Codable, Sendable, Hashable {
  package var value: Double?
  package var se: Double?
  package var low: Double?
  package var high: Double?
  package var hidden: Missing?

  package init(value: Double?, se: Double?, low: Double?, high: Double?, hidden: Missing? = nil) {
    self.value = value
    self.se = se
    self.low = low
    self.high = high
    self.hidden = hidden
  }

  package init(missing: Missing) {
    self.init(value: nil, se: nil, low: nil, high: nil, hidden: missing)
  }

  /// The number, if it may be shown on a page.
  package var shown: Double? { hidden == nil ? value : nil }

  private enum CodingKeys: String, CodingKey { case value, se, low, high, hidden, missing }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: CodingKeys.self)
    let missing = try box.decodeIfPresent(Missing.self, forKey: .missing)
    self.init(
      value: try box.decodeIfPresent(Double.self, forKey: .value),
      se: try box.decodeIfPresent(Double.self, forKey: .se),
      low: try box.decodeIfPresent(Double.self, forKey: .low),
      high: try box.decodeIfPresent(Double.self, forKey: .high),
      hidden: try missing ?? box.decodeIfPresent(Missing.self, forKey: .hidden)
    )
  }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: CodingKeys.self)
    if let hidden, value == nil || EditionView(of: encoder) == .public {
      try box.encode(hidden, forKey: .missing)
      return
    }
    guard let value else {
      try box.encode(Missing.noData, forKey: .missing)
      return
    }
    try box.encode(value, forKey: .value)
    try box.encodeIfPresent(se, forKey: .se)
    try box.encodeIfPresent(low, forKey: .low)
    try box.encodeIfPresent(high, forKey: .high)
    try box.encodeIfPresent(hidden, forKey: .hidden)
  }
}
