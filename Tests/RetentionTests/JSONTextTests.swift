import Foundation
import Testing

@testable import Retention

/// An edition is written in the form that Foundation would give it.
struct JSONTextTests {
  private enum Choice: Codable, Sendable {
    case plain
    case pair(first: Int, second: String)
  }

  private struct Sample: Codable, Sendable {
    var zebra = 1
    var alpha: [Double] = [0, 1.5, -0.25, 1e-7, 1e22, 0.1, 123_456_789.125]
    var text = "a \"quoted\" back\\slash / \u{1}\u{1f}\u{8}\u{c}\n\r\t 茶 é"
    var nothing: Int?
    var map: [String: [Int]] = ["b": [1, 2], "a": [], "ab": [3], "Z": [4], "a1": [5]]
    var numbered: [Int: Bool] = [:]
    var choices: [Choice] = [.plain, .pair(first: 7, second: "x")]
    var small: UInt8 = 255
    var large = Int64.min
    var single: Float = 0.1
    var inner: [[String?]] = [["x", nil], []]
    var flag = false
  }

  @Test func `the form is Foundation's with sorted keys`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let expected = String(decoding: try encoder.encode(Sample()), as: UTF8.self)
    let written = String(decoding: try JSONText(userInfo: [:]).bytes(Sample()), as: UTF8.self)
    #expect(written == expected)
  }

  @Test func `what is written reads back`() throws {
    let bytes = try JSONText(userInfo: [:]).bytes(Sample())
    let again = try JSONText(userInfo: [:])
      .bytes(JSONDecoder().decode(Sample.self, from: Data(bytes)))
    #expect(again == bytes)
  }

  @Test func `two threads write the same as one`() throws {
    let whole = ["first": [Sample(), Sample()], "second": [Sample()], "third": []]
    let alone = try JSONText().bytes(whole)
    for _ in 0..<20 { #expect(try JSONText().bytes(shared: whole) == alone) }
    #expect(try JSONText().bytes(shared: Sample()) == JSONText().bytes(Sample()))
    #expect(try JSONText().bytes(shared: [1, 2]) == Array("[1,2]".utf8))
  }

  /// Shown, hidden, missing for a reason and for none, in rows and one by one.
  private struct Rows: Codable, Sendable {
    var counts = [
      Cell(0), Cell(-12), Cell(4, hidden: .private), Cell<Int>(missing: .incomplete), empty(),
    ]
    var sums = [Cell(Int64.min), Cell(Int64.max, hidden: .tooFew), Cell(missing: .noCost)]
    var means = [
      Estimate(value: 1.5, se: 0.25, low: 1, high: 2), Estimate(missing: .noData),
      Estimate(value: 3, se: nil, low: nil, high: nil, hidden: .tooFew),
      Estimate(value: nil, se: nil, low: nil, high: nil),
    ]
    var none: [Cell<Int>] = []

    private static func empty() -> Cell<Int> {
      var cell = Cell(1)
      cell.value = nil
      return cell
    }
  }

  @Test(arguments: [EditionView.full, .public])
  func `rows are written as their values are, in both views`(view: EditionView) throws {
    let key = try #require(EditionView.key)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.userInfo = [key: view]
    let expected = String(decoding: try encoder.encode(Rows()), as: UTF8.self)
    let text = JSONText(userInfo: [key: view])
    #expect(String(decoding: try text.bytes(Rows()), as: UTF8.self) == expected)
    #expect(String(decoding: try text.bytes(shared: Rows()), as: UTF8.self) == expected)
  }

  @Test func `text that is JSON already goes in as it stands, and into no other encoder`() throws {
    let rows = JSONFragment(rows: [[1, -20], [], [300]]) { JSONBytes.append($0, to: &$1) }
    let written = try JSONText().bytes(["rows": rows])
    #expect(String(decoding: written, as: UTF8.self) == #"{"rows":[[1,-20],[],[300]]}"#)
    #expect(throws: EncodingError.self) { try JSONEncoder().encode(["rows": rows]) }
  }

  @Test func `a number that is not finite is refused`() {
    #expect(throws: EncodingError.self) { try JSONText(userInfo: [:]).bytes([Double.infinity]) }
    let inside = [[[1, Double.infinity]], [[2]]]
    #expect(throws: EncodingError.self) { try JSONText().bytes(shared: inside) }
  }
}
