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

  @Test func `a number that is not finite is refused`() {
    #expect(throws: EncodingError.self) { try JSONText(userInfo: [:]).bytes([Double.infinity]) }
    let inside = [[[1, Double.infinity]], [[2]]]
    #expect(throws: EncodingError.self) { try JSONText().bytes(shared: inside) }
  }
}
