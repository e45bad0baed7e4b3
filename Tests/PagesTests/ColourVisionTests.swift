import Foundation
import Testing
import Themes

@testable import Pages

/// The colours of the series as eyes see them that lack one kind of cone.
///
/// Source: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color
/// Vision Deficiency", 2009, table of severity 1.0; distances are those of CIE 1976 L*a*b* under D65.
@Suite struct `The colours of series` {
  private typealias Colour = (Double, Double, Double)

  private static let eyes: [(name: String, rows: [Colour])] = [
    ("all cones", [(1, 0, 0), (0, 1, 0), (0, 0, 1)]),
    (
      "protan",
      [
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
      ]
    ),
    (
      "deutan",
      [
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
      ]
    ),
    (
      "tritan",
      [
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
      ]
    ),
  ]

  @Test func `stay apart for every eye, in light and in dark`() throws {
    let theme = AlmanacTheme()
    let asset = try #require(theme.assets.first { $0.path == theme.stylesheetPath })
    let css = String(decoding: asset.bytes, as: UTF8.self)
    for (place, scheme) in ["light", "dark"].enumerated() {
      let colours = (1...4).compactMap { series in
        let all = css.matches(of: /--series-(\d): (#[0-9A-F]{6});/).filter { $0.1 == "\(series)" }
        return all.count > place ? linear(String(all[place].2)) : nil
      }
      try #require(colours.count == 4)
      for eye in Self.eyes {
        let seen = colours.map { lab(through(eye.rows, $0)) }
        for first in 0..<4 {
          for second in (first + 1)..<4 {
            let apart = distance(seen[first], seen[second])
            #expect(
              apart >= 16,
              "\(scheme), \(eye.name): series \(first + 1) and \(second + 1) are \(apart) apart"
            )
          }
        }
      }
    }
  }

  private func linear(_ hex: String) -> Colour {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    func part(_ shift: Int) -> Double {
      let value = Double((number >> shift) & 255) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return (part(16), part(8), part(0))
  }

  private func through(_ rows: [Colour], _ colour: Colour) -> Colour {
    func part(_ row: Colour) -> Double {
      min(1, max(0, row.0 * colour.0 + row.1 * colour.1 + row.2 * colour.2))
    }
    return (part(rows[0]), part(rows[1]), part(rows[2]))
  }

  private func lab(_ colour: Colour) -> Colour {
    let (r, g, b) = colour
    let x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    let y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    let z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    func root(_ t: Double) -> Double {
      t > 216.0 / 24_389 ? cbrt(t) : (24_389.0 / 27 * t + 16) / 116
    }
    return (116 * root(y) - 16, 500 * (root(x) - root(y)), 200 * (root(y) - root(z)))
  }

  private func distance(_ a: Colour, _ b: Colour) -> Double {
    let (l, x, y) = (a.0 - b.0, a.1 - b.1, a.2 - b.2)
    return (l * l + x * x + y * y).squareRoot()
  }
}
