import Retention
import Testing

/// What an action is expected to be worth, and who is left alone.
struct ExpectedWorthTests {
  @Test func `worth is people times effect times what a buyer brings, less the cost`() {
    let effect = Effect(value: 0.03, low: 0.01, high: 0.06)
    let worth = ExpectedWorth(
      treated: 143,
      effect: effect,
      perBuyer: 9_400,
      costPerPerson: 13,
      fixedCost: 500
    )
    #expect((worth.value - (143 * 0.03 * 9_400 - 143 * 13 - 500)).magnitude < 1e-9)
    #expect((worth.low - (143 * 0.01 * 9_400 - 143 * 13 - 500)).magnitude < 1e-9)
    #expect((worth.high - (143 * 0.06 * 9_400 - 143 * 13 - 500)).magnitude < 1e-9)
  }

  /// The first eight bytes of the SHA-256 digest of nothing and of "abc" (FIPS 180-4, example).
  @Test(arguments: [
    ([0xE3, 0xB0, 0xC4, 0x42, 0x98, 0xFC, 0x1C, 0x14, 0x9A], 0.8894159948913374),
    ([0xBA, 0x78, 0x16, 0xBF, 0x8F, 0x01, 0xCF, 0xEA, 0x41], 0.7283949105904022),
    ([0, 0, 0, 0, 0, 0, 0, 1], 0x1p-64), ([0x80, 0, 0, 0, 0, 0, 0, 0], 0.5),
  ])
  func `the place of a digest is its first eight bytes over all there are`(
    bytes: [UInt8],
    place: Double
  ) {
    #expect(Arm.position(of: bytes) == place)
    #expect(Arm.isHeldOut(bytes, share: place) == false)
    #expect(Arm.isHeldOut(bytes, share: place.nextUp))
  }
}
