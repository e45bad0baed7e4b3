/// What doing something for people is expected to be worth, in minor units.
///
/// People treated × extra share who buy × what one buyer brings − what it costs. The interval is
/// that of the effect alone.
package struct ExpectedWorth: Sendable, Hashable {
  package var value: Double
  package var low: Double
  package var high: Double

  /// - Parameters:
  ///   - treated: people it is done for.
  ///   - effect: the extra share of them who buy.
  ///   - perBuyer: what one more buyer brings, in minor units.
  ///   - costPerPerson: of each person it is done for, in minor units.
  ///   - fixedCost: once, in minor units.
  package init(
    treated: Int,
    effect: Effect,
    perBuyer: Double,
    costPerPerson: Double,
    fixedCost: Double
  ) {
    let people = Double(treated)
    let cost = people * costPerPerson + fixedCost
    value = people * effect.value * perBuyer - cost
    low = people * effect.low * perBuyer - cost
    high = people * effect.high * perBuyer - cost
  }
}

/// Which arm of a comparison somebody belongs to: by a digest, so that it is the same every time.
package enum Arm {
  /// The text that is hashed: salt, playbook and customer.
  ///
  /// `|` keeps the parts apart; none but the salt can hold one that would join with another.
  package static func text(salt: String, playbook: String, customer: String) -> String {
    "\(salt)|\(playbook)|\(customer)"
  }

  /// The first eight bytes of a digest, the most significant first, over 2⁶⁴: 0…1.
  package static func position(of digest: some Sequence<UInt8>) -> Double {
    let number = digest.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Double(number) / 0x1p64
  }

  /// Whether the customer of a digest is left alone.
  package static func isHeldOut(_ digest: some Sequence<UInt8>, share: Double) -> Bool {
    position(of: digest) < share
  }
}
