/// Says what a job is doing to whoever watches; `silent` in a pipe.
package struct Progress: Sendable {
  private let show: @Sendable (String) -> Void
  package let isSilent: Bool

  package init(_ show: @escaping @Sendable (String) -> Void) {
    self.show = show
    isSilent = false
  }

  private init() {
    show = { _ in }
    isSilent = true
  }

  package static let silent = Progress()

  package func say(_ text: String) { show(text) }

  /// `1234567` as `1,234,567`: only for the terminal, pages have their own forms.
  static func grouped(_ number: Int) -> String {
    var text = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0, digit != "-" { text = "," + text }
      text = String(digit) + text
    }
    return text
  }
}

/// How long each stage of a job took, for the last line a person sees.
struct Stopwatch {
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private(set) var laps: [(stage: String, seconds: Double)] = []

  init() {
    start = clock.now
    last = start
  }

  mutating func lap(_ stage: String) {
    let now = clock.now
    laps.append((stage, Stopwatch.seconds(now - last)))
    last = now
  }

  var total: Double { Stopwatch.seconds(clock.now - start) }

  private static func seconds(_ duration: Duration) -> Double {
    let (seconds, attoseconds) = duration.components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// Seconds with two decimals.
  static func text(_ seconds: Double) -> String {
    let hundredths = Int((seconds * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
