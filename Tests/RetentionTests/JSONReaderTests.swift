import Foundation
import TestShops
import Testing

@testable import Retention

/// What `JSONReader` reads is what Foundation reads; what it refuses, Foundation may read or refuse.
struct JSONReaderTests {
  private enum Choice: Codable, Sendable, Equatable {
    case plain
    case pair(first: Int, second: String)
  }

  private struct Sample: Codable, Sendable, Equatable {
    var alpha: [Double] = [0, 1.5, -0.25, 1e-7, 1e22, 0.1, 123_456_789.125, -3]
    var text = "a \"quoted\" back\\slash / \u{1}\u{1f}\u{8}\u{c}\n\r\t 茶 é 🍵"
    var nothing: Int?
    var map: [String: [Int]] = ["b": [1, 2], "a": [], "茶": [3], "Z": [4], "a1": [5]]
    var numbered: [Int: Bool] = [3: true, -1: false]
    var choices: [Choice] = [.plain, .pair(first: 7, second: "x")]
    var small: UInt8 = 255
    var large = [Int64.min, Int64.max]
    var single: Float = 0.1
    var inner: [[String?]] = [["x", nil], []]
    var flag = false
    var counts: [Cell<Int>] = [
      Cell(5), Cell(missing: .private), Cell(missing: .incomplete), Cell(0),
    ]
    var sums: [Cell<Int64>] = [Cell(missing: .noCost), Cell(missing: .noCost), Cell(-7)]
    var shares: [Cell<Double>] = [Cell(0.25), Cell(missing: .tooFew)]
    var means: [Estimate] = [
      Estimate(missing: .private), Estimate(value: 2.5, se: 0.5, low: 1.5, high: 3.5),
      Estimate(value: -4, se: nil, low: nil, high: nil), Estimate(missing: .noData),
    ]
    var rate = Rate(part: 3, whole: 7, value: 0.4, low: nil, high: 0.5, hidden: nil)
  }

  @Test func `what is written reads back as Foundation reads it`() throws {
    let bytes = try JSONText().bytes(Sample())
    let read = try JSONReader.value(Sample.self, from: bytes)
    #expect(read == Sample())
    #expect(try JSONDecoder().decode(Sample.self, from: Data(bytes)) == read)
  }

  @Test func `spaces, escapes and pairs of halves are read`() throws {
    let text = #" { "a" : [ "\u00e9\uD83C\uDF75\/\b\f\n\r\t\"\\" , "" ] , "b" : [ ] } "#
    let read = try JSONReader.value([String: [String]].self, from: Array(text.utf8))
    #expect(read == ["a": ["é🍵/\u{8}\u{c}\n\r\t\"\\", ""], "b": []])
  }

  @Test(arguments: [
    "", " ", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1 2]", "[01]", "[-]", "[1.]",
    "[.5]",
    "[1e]", "[+1]", "[NaN]", "[0x1]", "[1]]", "[1] 2", "[\"a]", "[\"\\x\"]", "[\"\\u12\"]",
    "[\"\\u12g4\"]", "[\"\\ud800\"]", "[\"\\udc00\"]", "[\"\\ud800\\u0041\"]", "[\"\u{1}\"]",
    "[tru]",
    "[nulll]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{1:2}", "{\"a\":1 \"b\":2}", "[1}",
    "{\"a\":1]",
    "[1.5]", "[1e2]", "[9223372036854775808]", "[true]", "[null]",
  ])
  func `no numbers are read from what is no list of whole numbers`(text: String) {
    #expect(throws: (any Error).self) { try JSONReader.value([Int].self, from: Array(text.utf8)) }
    #expect(throws: (any Error).self) {
      try JSONReader.value([String].self, from: Array(text.utf8))
    }
  }

  @Test func `deep nesting and bytes that are no UTF-8 are refused`() {
    let deep = [UInt8](repeating: 0x5B, count: 100_000)
    #expect(throws: JSONFault.self) { try JSONTape(deep) }
    #expect(throws: JSONFault.self) { try JSONTape([0x22, 0xFF, 0x22]) }
  }

  @Test func `a damaged text is refused, or read as Foundation reads it`() throws {
    let bytes = try JSONText().bytes(Sample())
    let signs = Array("\"\\[]{},:-0189.etfn\u{1}".utf8)
    var random = RandomShop(seed: 20_261_123)
    for _ in 0..<4_000 {
      var damaged = bytes
      for _ in 0...random.next(3) {
        let place = random.next(damaged.count)
        switch random.next(3) {
        case 0: damaged.remove(at: place)
        case 1: damaged[place] = signs[random.next(signs.count)]
        default: damaged.removeLast(min(damaged.count - 1, random.next(40)))
        }
      }
      let read: Sample
      do {
        read = try JSONReader.value(Sample.self, from: damaged)
      } catch {
        continue
      }
      #expect(try JSONDecoder().decode(Sample.self, from: Data(damaged)) == read)
    }
  }
}
