import Diagnostics

/// Reads the text of a trigger.
enum TriggerParser {
  private typealias Failure = RuleTokens.Failure

  /// The trigger, or `nil` after a finding; `start` is the place of the text's first character.
  static func parse(
    _ text: String,
    at start: SourceLocation,
    into findings: inout Findings
  ) -> Trigger? {
    let grammar = ConditionParser<Trigger>.Grammar(
      subject: "a measure",
      all: { .all($0, $1) },
      any: { .any($0, $1) },
      condition: condition,
      finding: { .badTrigger(at: $0, $1, hint: $2) }
    )
    return ConditionParser.parse(text, at: start, grammar, into: &findings)
  }

  private static func condition(
    _ path: String,
    at offset: Int,
    _ tokens: inout RuleTokens
  ) throws -> Trigger {
    guard isName(path) else {
      throw Failure(offset: offset, message: "expected a measure here")
    }
    let name = Trigger.Name(path: path, location: tokens.place(offset))
    guard let (token, offset) = tokens.peek else {
      throw Failure(offset: tokens.offset, message: "expected < <= > >= rises or falls")
    }
    tokens.advance()
    switch token {
    case .word("rises"): return .moves(name, .rises)
    case .word("falls"): return .moves(name, .falls)
    case .sign(let sign):
      guard let comparison = Trigger.Comparison(rawValue: sign) else { break }
      return .compares(name, comparison, try parseNumber(&tokens))
    default: break
    }
    let hint = token.nearest(among: ["rises", "falls"])
    throw Failure(offset: offset, message: "expected < <= > >= rises or falls", hint: hint)
  }

  private static func parseNumber(_ tokens: inout RuleTokens) throws -> Double {
    guard let (token, offset) = tokens.peek, case .word(let word) = token else {
      throw Failure(offset: tokens.offset, message: "expected a number")
    }
    tokens.advance()
    let isShare = word.hasSuffix("%")
    guard let number = plainNumber(isShare ? String(word.dropLast()) : word) else {
      throw Failure(offset: offset, message: "\"\(shown(word))\" is not a number")
    }
    if tokens.take(.word("%")) { return number / 100 }
    return isShare ? number / 100 : number
  }

  private static func isName(_ word: String) -> Bool {
    guard !["and", "or", "rises", "falls"].contains(word), plainNumber(word) == nil else {
      return false
    }
    return word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        || "._-".utf8.contains(byte)
    }
  }
}

extension Diagnostic {
  static func badTrigger(
    at place: SourceLocation,
    _ problem: String,
    hint: String?
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the trigger is not understood: \(problem)",
      code: "playbook.bad-trigger",
      hint: hint ?? "write MEASURE < NUMBER, MEASURE rises or MEASURE falls, joined by and, or"
    )
  }
}
