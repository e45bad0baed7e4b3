import Diagnostics

/// Reads conditions joined by `and` and `or` and grouped by parentheses, whatever a condition is;
/// `and` binds tighter.
///
/// At most 32 conditions, so that the tree they make stays shallow.
struct ConditionParser<Rule> {
  /// How rules of one kind are read.
  struct Grammar {
    /// What a condition begins with: `a measure`.
    var subject: String
    var all: (Rule, Rule) -> Rule
    var any: (Rule, Rule) -> Rule
    /// Reads a condition whose first word has been taken; throws `RuleTokens.Failure`.
    var condition: (_ first: String, _ offset: Int, inout RuleTokens) throws -> Rule
    /// What to say of a text that is no rule: where, why, what to do.
    var finding: (SourceLocation, String, String?) -> Diagnostic
  }

  private static var maximumConditions: Int { 32 }

  private typealias Failure = RuleTokens.Failure

  private let grammar: Grammar
  private var tokens: RuleTokens
  private var conditions = 0

  /// The rule, or `nil` after a finding; `start` is the place of the text's first character.
  static func parse(
    _ text: String,
    at start: SourceLocation,
    _ grammar: Grammar,
    into findings: inout Findings
  ) -> Rule? {
    var parser = ConditionParser(grammar: grammar, tokens: RuleTokens(text, at: start))
    do {
      let rule = try parser.parseAny()
      if let (token, offset) = parser.tokens.peek {
        let hint = token.nearest(among: ["and", "or"])
        throw Failure(offset: offset, message: "expected and, or", hint: hint)
      }
      return rule
    } catch let failure as Failure {
      let place = parser.tokens.place(failure.offset)
      findings.add(grammar.finding(place, failure.message, failure.hint))
    } catch {
      findings.add(grammar.finding(start, "cannot be read", nil))
    }
    return nil
  }

  private init(grammar: Grammar, tokens: RuleTokens) {
    self.grammar = grammar
    self.tokens = tokens
  }

  private mutating func parseAny() throws -> Rule {
    var left = try parseAll()
    while tokens.take(.word("or")) { left = grammar.any(left, try parseAll()) }
    return left
  }

  private mutating func parseAll() throws -> Rule {
    var left = try parseCondition()
    while tokens.take(.word("and")) { left = grammar.all(left, try parseCondition()) }
    return left
  }

  private mutating func parseCondition() throws -> Rule {
    guard let (token, offset) = tokens.peek else {
      throw Failure(offset: tokens.offset, message: "ends where \(grammar.subject) was expected")
    }
    conditions += 1
    guard conditions <= Self.maximumConditions else {
      throw Failure(offset: offset, message: "more than \(Self.maximumConditions) conditions")
    }
    tokens.advance()
    if token == .open {
      let inner = try parseAny()
      guard tokens.take(.close) else {
        throw Failure(offset: tokens.offset, message: "expected a closing parenthesis")
      }
      return inner
    }
    guard case .word(let first) = token else {
      throw Failure(offset: offset, message: "expected \(grammar.subject) here")
    }
    return try grammar.condition(first, offset, &tokens)
  }
}

extension RuleTokens.Token {
  /// What an unknown word was meant to be.
  func nearest(among words: [String]) -> String? {
    guard case .word(let word) = self else { return nil }
    return nearestHint(word, among: words, otherwise: nil)
  }
}
