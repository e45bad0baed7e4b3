#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the sun stands, as seen from the Earth's centre; right to a few seconds of time from 1950
/// to 2100.
///
/// Times are days since 1970-01-01 00:00 of Greenwich, with their fraction.
enum SunLongitude {
  /// Days from 1970-01-01 00:00 to 2000-01-01 12:00, from which theories count.
  private static let epoch = 10_957.5

  /// The moment nearest to a guess at which the apparent longitude is so many degrees.
  static func time(of longitude: Double, near guess: Double) -> Double {
    let seconds = clockLag(year: 1970 + guess / 365.2425)
    var time = guess
    // The sun moves within 2 % of its mean speed: each step leaves a fiftieth of the error.
    for _ in 0..<6 {
      let missing = turned(longitude - apparent(at: time + seconds / 86_400) + 180) - 180
      time += missing * 365.2422 / 360
    }
    return time
  }

  /// Apparent geocentric longitude in degrees, 0 ..< 360, at a uniform time.
  ///
  /// - Source: Meeus, Astronomical Algorithms, 2nd edition, chapters 22 and 25, with VSOP87's terms.
  static func apparent(at time: Double) -> Double {
    let millennia = (time - epoch) / 365_250
    var power = 1.0
    var earth = 0.0
    for waves in series {
      var sum = 0.0
      for wave in waves { sum += wave.amplitude * cos(wave.phase + wave.frequency * millennia) }
      earth += power * sum
      power *= millennia
    }
    let anomaly = radians(357.52911 + 35_999.05029 * millennia * 10)
    let distance = 1.00014 - 0.01671 * cos(anomaly) - 0.00014 * cos(2 * anomaly)
    let geometric = earth * 1e-8 * 180 / Double.pi + 180
    // To the reference frame of the FK5, by nutation, and by the time that light takes.
    let seconds = -0.09033 + nutation(centuries: millennia * 10) - 20.4898 / distance
    return turned(geometric + seconds / 3600)
  }

  /// Nutation in longitude, in seconds of arc: the terms above 0.005.
  ///
  /// - Source: the IAU theory of 1980 as in Meeus, chapter 22.
  private static func nutation(centuries t: Double) -> Double {
    let moon = radians(297.85036 + 445_267.111480 * t)
    let sun = radians(357.52772 + 35_999.050340 * t)
    let anomaly = radians(134.96298 + 477_198.867398 * t)
    let latitude = radians(93.27191 + 483_202.017538 * t)
    let node = radians(125.04452 - 1934.136261 * t)
    let turn = 2 * (latitude - moon + node)
    let month = 2 * (latitude + node)
    var sum = (-171_996 - 174.2 * t) * sin(node) + (-13_187 - 1.6 * t) * sin(turn)
    sum += (-2274 - 0.2 * t) * sin(month) + (2062 + 0.2 * t) * sin(2 * node)
    sum += (1426 - 3.4 * t) * sin(sun) + (712 + 0.1 * t) * sin(anomaly)
    sum += (-517 + 1.2 * t) * sin(turn + sun) + (-386 - 0.4 * t) * sin(month - node)
    sum += -301 * sin(month + anomaly) + (217 - 0.5 * t) * sin(turn - sun)
    sum += -158 * sin(anomaly - 2 * moon) + (129 + 0.1 * t) * sin(turn - node)
    sum += 123 * sin(month - anomaly) + 63 * sin(2 * moon) + (63 + 0.1 * t) * sin(anomaly + node)
    sum += -59 * sin(2 * moon - anomaly + month) + (-58 - 0.1 * t) * sin(node - anomaly)
    return (sum - 51 * sin(anomaly + month - node)) / 10_000
  }

  /// Seconds by which clocks that follow the Earth's rotation are behind uniform time.
  ///
  /// - Source: the polynomials of Espenak and Meeus, Five Millennium Canon of Solar Eclipses.
  private static func clockLag(year: Double) -> Double {
    switch year {
    case ..<1961:
      let t = year - 1950
      return 29.07 + t * (0.407 - t / 233 + t * t / 2547)
    case ..<1986:
      let t = year - 1975
      return 45.45 + t * (1.067 - t / 260 - t * t / 718)
    case ..<2005:
      let t = year - 2000
      let high = 0.0017275 + t * (0.000651814 + t * 0.00002373599)
      return 63.86 + t * (0.3345 + t * (-0.060374 + t * high))
    case ..<2050:
      let t = year - 2000
      return 62.92 + t * (0.32217 + t * 0.005589)
    default:
      let t = (year - 1820) / 100
      return -20 + 32 * t * t - 0.5628 * (2150 - year)
    }
  }

  private static func radians(_ degrees: Double) -> Double { degrees * Double.pi / 180 }

  /// An angle as 0 ..< 360.
  private static func turned(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    return rest < 0 ? rest + 360 : rest
  }
}
