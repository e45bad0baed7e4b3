import Commerce
import Diagnostics

/// Reads the text of a rule for an audience; at most 32 conditions, so that its tree stays shallow.
struct AudienceParser {
  static let maximumConditions = 32

  private typealias Failure = RuleTokens.Failure

  private var tokens: RuleTokens
  private var conditions = 0

  /// The rule, or `nil` after a finding; `start` is the place of the text's first character.
  static func parse(
    _ text: String,
    at start: SourceLocation,
    into findings: inout Findings
  ) -> AudienceRule? {
    var parser = AudienceParser(tokens: RuleTokens(text, at: start))
    do {
      let rule = try parser.parseAny()
      if let (token, offset) = parser.tokens.peek {
        let hint = AudienceParser.hint(token, among: ["and", "or"])
        throw Failure(offset: offset, message: "expected and, or", hint: hint)
      }
      return rule
    } catch let failure as Failure {
      let place = parser.tokens.place(failure.offset)
      findings.add(.badAudience(at: place, failure.message, hint: failure.hint))
    } catch {
      findings.add(.badAudience(at: start, "cannot be read", hint: nil))
    }
    return nil
  }

  private init(tokens: RuleTokens) { self.tokens = tokens }

  private mutating func parseAny() throws -> AudienceRule {
    var left = try parseAll()
    while tokens.take(.word("or")) { left = .any(left, try parseAll()) }
    return left
  }

  private mutating func parseAll() throws -> AudienceRule {
    var left = try parseCondition()
    while tokens.take(.word("and")) { left = .all(left, try parseCondition()) }
    return left
  }

  private mutating func parseCondition() throws -> AudienceRule {
    guard let (token, offset) = tokens.peek else {
      throw Failure(offset: tokens.offset, message: "ends where a column was expected")
    }
    conditions += 1
    guard conditions <= AudienceParser.maximumConditions else {
      let message = "more than \(AudienceParser.maximumConditions) conditions"
      throw Failure(offset: offset, message: message)
    }
    tokens.advance()
    if token == .open {
      let inner = try parseAny()
      guard tokens.take(.close) else {
        throw Failure(offset: tokens.offset, message: "expected a closing parenthesis")
      }
      return inner
    }
    guard case .word(let name) = token else {
      throw Failure(offset: offset, message: "expected a column here")
    }
    guard let column = CustomerColumn(rawValue: name) else {
      let names = CustomerColumn.allCases.map(\.rawValue)
      throw Failure(
        offset: offset,
        message: "there is no column \"\(shown(name))\"",
        hint: nearestHint(name, among: names, otherwise: "use one of: \(list(names))")
      )
    }
    return try parseRest(of: column)
  }

  private mutating func parseRest(of column: CustomerColumn) throws -> AudienceRule {
    let comparison = try parseComparison()
    if column.form == .word, ![.equal, .different].contains(comparison.kind) {
      throw Failure(
        offset: comparison.offset,
        message: "\(column.rawValue) holds words, which have no order",
        hint: "write \(column.rawValue) is WORD, or \(column.rawValue) is not WORD"
      )
    }
    return .compares(column, comparison.kind, try parseValue(of: column))
  }

  private mutating func parseComparison() throws -> (kind: AudienceRule.Comparison, offset: Int) {
    let expected = "expected = != < <= > >= or is"
    guard let (token, offset) = tokens.peek else {
      throw Failure(offset: tokens.offset, message: expected)
    }
    tokens.advance()
    switch token {
    case .word("is"): return (tokens.take(.word("not")) ? .different : .equal, offset)
    case .sign(let sign):
      // Whoever writes programs writes two.
      guard let kind = AudienceRule.Comparison(rawValue: sign == "==" ? "=" : sign) else { break }
      return (kind, offset)
    default: break
    }
    throw Failure(offset: offset, message: expected)
  }

  private mutating func parseValue(of column: CustomerColumn) throws -> Double {
    guard let (token, offset) = tokens.peek, case .word(let word) = token else {
      throw Failure(offset: tokens.offset, message: "expected \(wanted(column)) here")
    }
    tokens.advance()
    if column.form == .word {
      guard let cell = column.cell(of: word) else {
        throw Failure(
          offset: offset,
          message: "\(column.rawValue) is never \"\(shown(word))\"",
          hint: nearestHint(
            word,
            among: column.words,
            otherwise: "use one of: \(list(column.words))"
          )
        )
      }
      return cell
    }
    if column.form == .day {
      guard let day = Day(iso: word) else {
        throw Failure(
          offset: offset,
          message: "\"\(shown(word))\" is not a day",
          hint: "write it as 2026-11-22, or ask for recency_days instead"
        )
      }
      return CustomerColumn.cell(of: day)
    }
    return try number(word, of: column, at: offset)
  }

  private mutating func number(
    _ word: String,
    of column: CustomerColumn,
    at offset: Int
  ) throws -> Double {
    let isPercent = word.hasSuffix("%")
    guard let number = plainNumber(isPercent ? String(word.dropLast()) : word) else {
      throw Failure(offset: offset, message: "\"\(shown(word))\" is not a number")
    }
    guard isPercent || tokens.take(.word("%")) else { return number }
    guard column.form == .share else {
      throw Failure(
        offset: offset,
        message: "\(column.rawValue) is no share, so it has no per cent"
      )
    }
    return number / 100
  }

  private func wanted(_ column: CustomerColumn) -> String {
    switch column.form {
    case .word: "a word"
    case .day: "a day"
    default: "a number"
    }
  }

  private func list(_ words: [String]) -> String { words.joined(separator: ", ") }

  private static func hint(_ token: RuleTokens.Token, among words: [String]) -> String? {
    guard case .word(let word) = token else { return nil }
    return nearestHint(word, among: words, otherwise: nil)
  }
}

extension Diagnostic {
  static func badAudience(
    at place: SourceLocation,
    _ problem: String,
    hint: String?
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the rule for the audience is not understood: \(problem)",
      code: "playbook.bad-audience",
      hint: hint ?? "write COLUMN <= NUMBER or COLUMN is WORD, joined by and, or"
    )
  }
}
