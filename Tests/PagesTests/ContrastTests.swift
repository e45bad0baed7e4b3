import Testing
import Themes

@testable import Pages

/// The colours of the style sheet, measured as WCAG 2 measures them.
@Suite struct `The style sheet` {
  private func blocks() throws -> (light: [String: String], dark: [String: String]) {
    let theme = AlmanacTheme()
    let asset = try #require(theme.assets.first { $0.path == theme.stylesheetPath })
    let css = String(decoding: asset.bytes, as: UTF8.self)
    let parts = css.components(at: "@media (prefers-color-scheme: dark)")
    try #require(parts.count == 2)
    return (tokens(parts[0]), tokens(String(parts[1].prefix { $0 != "@" }.prefix(2_000))))
  }

  private func tokens(_ css: String) -> [String: String] {
    var found: [String: String] = [:]
    for match in css.matches(of: /--([a-z0-9-]+): (#[0-9A-F]{6});/) {
      if found[String(match.1)] == nil { found[String(match.1)] = String(match.2) }
    }
    return found
  }

  /// Text needs 4.5 to 1, marks that carry meaning 3 to 1.
  private let pairs: [(String, String, Double)] = [
    ("ink", "paper", 4.5), ("muted", "paper", 4.5), ("ink", "panel", 4.5), ("muted", "panel", 4.5),
    ("link", "paper", 4.5), ("link", "panel", 4.5), ("visited", "paper", 4.5),
    ("better", "paper", 4.5), ("worse", "paper", 4.5), ("unsure", "paper", 4.5),
    ("focus-ink", "focus", 4.5), ("rule", "paper", 3), ("series-1", "paper", 3),
    ("series-2", "paper", 3), ("series-3", "paper", 3), ("series-4", "paper", 3),
    ("context", "paper", 3), ("series-1", "band", 3), ("heat-ink-low", "heat-1", 4.5),
    ("heat-ink-low", "heat-2", 4.5), ("heat-ink-low", "heat-3", 4.5),
    ("heat-ink-low", "heat-4", 4.5), ("heat-ink-high", "heat-6", 4.5),
    ("heat-ink-high", "heat-7", 4.5), ("paper", "worse", 4.5),
  ]

  @Test func `keeps its contrast in light and in dark`() throws {
    let (light, dark) = try blocks()
    for (name, set) in [("light", light), ("dark", dark)] {
      for (front, back, least) in pairs {
        let a = try #require(set[front], "\(name) \(front)")
        let b = try #require(set[back], "\(name) \(back)")
        let ratio = contrast(a, b)
        #expect(ratio >= least, "\(name): \(front) on \(back) is \(ratio)")
      }
      let low = contrast(try #require(set["heat-5"]), try #require(set["heat-ink-low"]))
      let high = contrast(try #require(set["heat-5"]), try #require(set["heat-ink-high"]))
      #expect(max(low, high) >= 4.5)
    }
  }

  private func contrast(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private func luminance(_ hex: String) -> Double {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double((number >> shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// `base` to the power of 2.4, by square roots: 2 + 0.4, where 0.4 = 0.0110011…₂.
  private func power(_ base: Double, _ exponent: Double) -> Double {
    var result = 1.0
    var root = base
    var rest = exponent
    while rest >= 1 {
      result *= base
      rest -= 1
    }
    var bit = 1.0
    for _ in 0..<40 {
      root = root.squareRoot()
      bit /= 2
      if rest >= bit {
        result *= root
        rest -= bit
      }
    }
    return result
  }
}

extension String {
  fileprivate func components(at separator: String) -> [String] {
    split(separator: separator, maxSplits: 1).map(String.init)
  }
}
