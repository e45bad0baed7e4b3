import Commerce
import Diagnostics

/// Reads the text of a rule for an audience.
enum AudienceParser {
  private typealias Failure = RuleTokens.Failure

  /// The rule, or `nil` after a finding; `start` is the place of the text's first character.
  static func parse(
    _ text: String,
    at start: SourceLocation,
    into findings: inout Findings
  ) -> AudienceRule? {
    let grammar = ConditionParser<AudienceRule>.Grammar(
      subject: "a column",
      all: { .all($0, $1) },
      any: { .any($0, $1) },
      condition: condition,
      finding: { .badAudience(at: $0, $1, hint: $2) }
    )
    return ConditionParser.parse(text, at: start, grammar, into: &findings)
  }

  private static func condition(
    _ name: String,
    at offset: Int,
    _ tokens: inout RuleTokens
  ) throws -> AudienceRule {
    guard let column = CustomerColumn(rawValue: name) else {
      let names = CustomerColumn.allCases.map(\.rawValue)
      throw Failure(
        offset: offset,
        message: "there is no column \"\(shown(name))\"",
        hint: nearestHint(name, among: names, otherwise: "use one of: \(list(names))")
      )
    }
    let comparison = try parseComparison(&tokens)
    if column.form == .word, ![.equal, .different].contains(comparison.kind) {
      throw Failure(
        offset: comparison.offset,
        message: "\(column.rawValue) holds words, which have no order",
        hint: "write \(column.rawValue) is WORD, or \(column.rawValue) is not WORD"
      )
    }
    return .compares(column, comparison.kind, try parseValue(of: column, &tokens))
  }

  private static func parseComparison(
    _ tokens: inout RuleTokens
  ) throws -> (kind: AudienceRule.Comparison, offset: Int) {
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

  private static func parseValue(
    of column: CustomerColumn,
    _ tokens: inout RuleTokens
  ) throws -> Double {
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
    return try number(word, of: column, at: offset, &tokens)
  }

  private static func number(
    _ word: String,
    of column: CustomerColumn,
    at offset: Int,
    _ tokens: inout RuleTokens
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

  private static func wanted(_ column: CustomerColumn) -> String {
    switch column.form {
    case .word: "a word"
    case .day: "a day"
    default: "a number"
    }
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
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
