import Diagnostics
import Testing

@testable import Notebook

struct TriggerTests {
  private func parse(_ text: String, _ findings: inout Findings) -> Trigger? {
    TriggerParser.parse(text, at: SourceLocation("a.md", line: 1, column: 1), into: &findings)
  }

  private func holds(
    _ text: String,
    _ values: [String: Double],
    _ moves: [String: Trigger.Movement]
  )
    throws -> Bool?
  {
    var findings = Findings()
    let trigger = try #require(parse(text, &findings), "\(findings.all.map(\.text))")
    return trigger.holds(value: { values[$0] }, movement: { moves[$0] })
  }

  @Test(arguments: [
    ("a < 1", true), ("a <= 0.5", true), ("a > 0.5", false), ("a >= 50%", true),
    ("a >= 50 %", true), ("a<0.6", true), ("up rises", true), ("up falls", false),
    ("b > -3 and a < 1", true), ("b < 0 or a < 1", true),
    ("b < 0 and a < 1 or up rises", true), ("up rises or b < 0 and a > 1", true),
    ("(up rises or b < 0) and a > 1", false), ("((a < 1))", true),
  ])
  func `a trigger holds as it reads`(text: String, expected: Bool) throws {
    #expect(try holds(text, ["a": 0.5, "b": 2], ["up": .rises]) == expected)
  }

  @Test func `a missing measure decides only what does not hang on it`() throws {
    #expect(try holds("x < 1", [:], [:]) == nil)
    #expect(try holds("x rises", [:], [:]) == nil)
    #expect(try holds("x < 1 and a > 1", ["a": 0], [:]) == false)
    #expect(try holds("x < 1 and a > 1", ["a": 2], [:]) == nil)
    #expect(try holds("x < 1 or a > 1", ["a": 2], [:]) == true)
    #expect(try holds("x < 1 or a > 1", ["a": 0], [:]) == nil)
    #expect(try holds("x rises", [:], ["x": .same]) == false)
  }

  @Test func `its names come in order with their places`() throws {
    var findings = Findings()
    let trigger = try #require(parse("sales.28d.aov < 3 or (b.c falls)", &findings))
    #expect(trigger.names.map(\.path) == ["sales.28d.aov", "b.c"])
    #expect(trigger.names.map(\.location.column) == [1, 23])
  }

  @Test(arguments: [
    ("‹1›", "a measure was expected"), ("a‹1›", "expected < <="), ("a ‹1›is 3", "expected < <="),
    ("a <‹1›", "expected a number"), ("a < ‹1›nan", "\"nan\" is not a number"),
    ("a < ‹1›1e9", "not a number"), ("a < 1 ‹1›b < 2", "expected and, or"),
    ("(a < 1‹1›", "closing parenthesis"), ("a < 1 and‹1›", "ends where"),
    ("‹1›< 3", "expected a measure"), ("‹1›and", "expected a measure"), ("‹1›茶 < 3", "a measure"),
    ("a ‹1›= 3", "expected < <="), ("a < 1 ‹1›)", "expected and, or"),
  ])
  func `a trigger that is not understood is found at its place`(text: String, message: String) {
    let input = Marked(text)
    var findings = Findings()
    #expect(parse(String(decoding: input.bytes, as: UTF8.self), &findings) == nil)
    expect(findings, in: input, [Expected("‹1›", "playbook.bad-trigger", message)])
  }

  @Test func `thousands of parentheses or conditions are refused`() {
    for text in [
      String(repeating: "(", count: 10_000),
      Array(repeating: "a < 1", count: 5_000).joined(separator: " or "),
    ] {
      var findings = Findings()
      #expect(parse(text, &findings) == nil)
      #expect(findings.all.first?.message.contains("more than 32 conditions") == true)
    }
  }
}
