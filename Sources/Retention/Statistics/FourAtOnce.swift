/// Natural logarithms and exponentials of four numbers at a time.
///
/// Plain polynomials, which a processor works out for all four in the time that the C library takes
/// for little more than one: tables by day need thousands of them at each step of a search. Errors
/// are below 4 × 10⁻¹⁶ of the value, and of 1 for a logarithm near 0. Numbers that are not in the
/// ordinary range (logarithms of 0, of what is below 0 or denormal, powers beyond e^±700, infinities,
/// what is not a number) go to the C library one by one and come out as it says.
///
/// - Source: fdlibm 5.3, e_log.c and e_exp.c (Sun Microsystems 1993), whose coefficients these are.
enum FourAtOnce {
  typealias Four = SIMD4<Double>
  private typealias Bits = SIMD4<UInt64>

  // ln 2 in two parts, the first with zeros at its end, so that whole multiples of it are exact.
  private static let ln2High = 6.931_471_803_691_238_164_90e-1
  private static let ln2Low = 1.908_214_929_270_587_700_02e-10

  @inline(__always)
  static func ln(_ x: Four) -> Four {
    guard all((x .>= .leastNormalMagnitude) .& (x .<= .greatestFiniteMagnitude)) else {
      return oneByOne(x, RealFunction.ln)
    }
    // x = m 2ᵏ with m from √½ to √2.
    let bits = unsafeBitCast(x, to: Bits.self) &+ (0x3ff0_0000_0000_0000 - rootOfHalf)
    let k = wholeNumber(bits &>> 52) - 1023
    let f = unsafeBitCast((bits & 0x000f_ffff_ffff_ffff) &+ rootOfHalf, to: Four.self) - 1
    let s = f / (2 + f)
    let z = s * s
    let w = z * z
    var odd = w * 0.153_138_376_992_093_733_2 + 0.222_221_984_321_497_839_6
    odd = w * (w * odd + 0.399_999_999_994_094_190_8)
    var even = w * 0.147_981_986_051_165_859_1 + 0.181_835_721_616_180_501_2
    even = w * even + 0.285_714_287_436_623_914_9
    even = z * (w * even + 0.666_666_666_666_673_513_0)
    let half = 0.5 * f * f
    return k * ln2High - ((half - (s * (half + (odd + even)) + k * ln2Low)) - f)
  }

  @inline(__always)
  static func exponential(_ x: Four) -> Four {
    guard all((x .>= -700) .& (x .<= 700)) else { return oneByOne(x, RealFunction.exponential) }
    // x = n ln 2 + r; adding 1.5 × 2⁵² rounds to a whole number, which then stands in the last bits.
    let shifted = x * 1.442_695_040_888_963_387 + rounder
    let n = shifted - rounder
    let high = x - n * ln2High
    let low = n * ln2Low
    let r = high - low
    let t = r * r
    var tail = t * 4.138_136_797_057_238_460_39e-8 - 1.653_390_220_546_525_153_90e-6
    tail = t * tail + 6.613_756_321_437_934_361_17e-5
    tail = t * tail - 2.777_777_777_701_559_338_42e-3
    tail = t * (t * tail + 1.666_666_666_666_660_190_37e-1)
    let c = r - tail
    let y = 1 - ((low - (r * c) / (2 - c)) - high)
    let bits = unsafeBitCast(y, to: Bits.self) &+ (unsafeBitCast(shifted, to: Bits.self) &<< 52)
    return unsafeBitCast(bits, to: Four.self)
  }

  private static let rootOfHalf: UInt64 = 0x3fe6_a09e_0000_0000
  private static let rounder = 6_755_399_441_055_744.0

  /// Whole numbers below 2⁵² as the last bits of 2⁵² and so many.
  @inline(__always)
  private static func wholeNumber(_ bits: Bits) -> Four {
    unsafeBitCast(bits | 0x4330_0000_0000_0000, to: Four.self) - 4_503_599_627_370_496
  }

  @inline(never)
  private static func oneByOne(_ x: Four, _ function: (Double) -> Double) -> Four {
    Four(function(x[0]), function(x[1]), function(x[2]), function(x[3]))
  }
}

extension [Double] {
  /// The values of a function of four numbers at a time.
  @inline(__always)
  func fourAtOnce(_ function: (SIMD4<Double>) -> SIMD4<Double>) -> [Double] {
    var values = self
    var index = 0
    while index + 4 <= count {
      let four = function(
        SIMD4(self[index], self[index + 1], self[index + 2], self[index + 3])
      )
      for lane in 0..<4 { values[index + lane] = four[lane] }
      index += 4
    }
    // One stands in for what is missing of the last four.
    for rest in index..<count { values[rest] = function(SIMD4(self[rest], 1, 1, 1))[0] }
    return values
  }
}
