import Diagnostics

/// Reads the text of a trigger; at most 32 conditions, so that its tree stays shallow.
struct TriggerParser {
  static let maximumConditions = 32

  private typealias Failure = RuleTokens.Failure

  private var tokens: RuleTokens
  private var conditions = 0

  /// The trigger, or `nil` after a finding; `start` is the place of the text's first character.
  static func parse(
    _ text: String,
    at start: SourceLocation,
    into findings: inout Findings
  ) -> Trigger? {
    var parser = TriggerParser(tokens: RuleTokens(text, at: start))
    do {
      let trigger = try parser.parseAny()
      if let (token, offset) = parser.tokens.peek {
        let hint = parser.nearest(to: token, among: ["and", "or"])
        throw Failure(offset: offset, message: "expected and, or", hint: hint)
      }
      return trigger
    } catch let failure as Failure {
      let place = parser.tokens.place(failure.offset)
      findings.add(.badTrigger(at: place, failure.message, hint: failure.hint))
    } catch {
      findings.add(.badTrigger(at: start, "cannot be read", hint: nil))
    }
    return nil
  }

  private init(tokens: RuleTokens) { self.tokens = tokens }

  /// What an unknown word was meant to be.
  private func nearest(to token: RuleTokens.Token, among words: [String]) -> String? {
    guard case .word(let word) = token else { return nil }
    return nearestHint(word, among: words, otherwise: nil)
  }

  private mutating func parseAny() throws -> Trigger {
    var left = try parseAll()
    while tokens.take(.word("or")) {
      left = .any(left, try parseAll())
    }
    return left
  }

  private mutating func parseAll() throws -> Trigger {
    var left = try parseCondition()
    while tokens.take(.word("and")) {
      left = .all(left, try parseCondition())
    }
    return left
  }

  private mutating func parseCondition() throws -> Trigger {
    guard let (token, offset) = tokens.peek else {
      throw Failure(offset: tokens.offset, message: "ends where a measure was expected")
    }
    conditions += 1
    guard conditions <= TriggerParser.maximumConditions else {
      throw Failure(
        offset: offset,
        message: "more than \(TriggerParser.maximumConditions) conditions"
      )
    }
    tokens.advance()
    if token == .open { return try parseGroup() }
    guard case .word(let path) = token, isName(path) else {
      throw Failure(offset: offset, message: "expected a measure here")
    }
    return try parseRest(of: Trigger.Name(path: path, location: tokens.place(offset)))
  }

  private mutating func parseGroup() throws -> Trigger {
    let inner = try parseAny()
    guard tokens.take(.close) else {
      throw Failure(offset: tokens.offset, message: "expected a closing parenthesis")
    }
    return inner
  }

  private mutating func parseRest(of name: Trigger.Name) throws -> Trigger {
    guard let (token, offset) = tokens.peek else {
      throw Failure(offset: tokens.offset, message: "expected < <= > >= rises or falls")
    }
    tokens.advance()
    switch token {
    case .word("rises"): return .moves(name, .rises)
    case .word("falls"): return .moves(name, .falls)
    case .sign(let sign):
      guard let comparison = Trigger.Comparison(rawValue: sign) else { break }
      return .compares(name, comparison, try parseNumber())
    default: break
    }
    let hint = nearest(to: token, among: ["rises", "falls"])
    throw Failure(offset: offset, message: "expected < <= > >= rises or falls", hint: hint)
  }

  private mutating func parseNumber() throws -> Double {
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

  private func isName(_ word: String) -> Bool {
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
