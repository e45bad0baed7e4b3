import Diagnostics

/// Reads the text of a trigger; at most 32 conditions, so that its tree stays shallow.
struct TriggerParser {
  static let maximumConditions = 32

  private enum Token: Equatable {
    case word(String)
    case sign(String)
    case open
    case close
  }

  private struct Failure: Error {
    var offset: Int
    var message: String
  }

  private let bytes: [UInt8]
  /// The place of the text's first byte.
  private let start: SourceLocation
  private var tokens: [(token: Token, offset: Int)] = []
  private var next = 0
  private var conditions = 0

  /// The trigger, or `nil` after a finding; `start` is the place of the text's first character.
  static func parse(
    _ text: String,
    at start: SourceLocation,
    into findings: inout Findings
  ) -> Trigger? {
    var parser = TriggerParser(bytes: Array(text.utf8), start: start)
    do {
      try parser.split()
      let trigger = try parser.parseAny()
      if let (_, offset) = parser.peek {
        throw Failure(offset: offset, message: "expected and, or")
      }
      return trigger
    } catch let failure as Failure {
      findings.add(.badTrigger(at: parser.place(failure.offset), failure.message))
    } catch {
      findings.add(.badTrigger(at: start, "cannot be read"))
    }
    return nil
  }

  private init(bytes: [UInt8], start: SourceLocation) {
    self.bytes = bytes
    self.start = start
  }

  private var peek: (token: Token, offset: Int)? { next < tokens.count ? tokens[next] : nil }

  private func place(_ offset: Int) -> SourceLocation {
    var place = start
    place.column = start.column.map { $0 + offset }
    return place
  }

  private mutating func split() throws {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      let begin = offset
      offset += 1
      switch byte {
      case 0x20, 0x09: continue
      case UInt8(ascii: "("): tokens.append((.open, begin))
      case UInt8(ascii: ")"): tokens.append((.close, begin))
      case UInt8(ascii: "<"), UInt8(ascii: ">"):
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "=") { offset += 1 }
        tokens.append((.sign(String(decoding: bytes[begin..<offset], as: UTF8.self)), begin))
      default:
        while offset < bytes.count, !" \t()<>=".utf8.contains(bytes[offset]) { offset += 1 }
        tokens.append((.word(String(decoding: bytes[begin..<offset], as: UTF8.self)), begin))
      }
    }
  }

  private mutating func parseAny() throws -> Trigger {
    var left = try parseAll()
    while case .word("or")? = peek?.token {
      next += 1
      left = .any(left, try parseAll())
    }
    return left
  }

  private mutating func parseAll() throws -> Trigger {
    var left = try parseCondition()
    while case .word("and")? = peek?.token {
      next += 1
      left = .all(left, try parseCondition())
    }
    return left
  }

  private mutating func parseCondition() throws -> Trigger {
    guard let (token, offset) = peek else {
      throw Failure(offset: bytes.count, message: "ends where a measure was expected")
    }
    conditions += 1
    guard conditions <= TriggerParser.maximumConditions else {
      throw Failure(
        offset: offset,
        message: "more than \(TriggerParser.maximumConditions) conditions"
      )
    }
    next += 1
    if token == .open { return try parseGroup() }
    guard case .word(let path) = token, isName(path) else {
      throw Failure(offset: offset, message: "expected a measure here")
    }
    return try parseRest(of: Trigger.Name(path: path, location: place(offset)))
  }

  private mutating func parseGroup() throws -> Trigger {
    let inner = try parseAny()
    guard peek?.token == .close else {
      throw Failure(offset: peek?.offset ?? bytes.count, message: "expected a closing parenthesis")
    }
    next += 1
    return inner
  }

  private mutating func parseRest(of name: Trigger.Name) throws -> Trigger {
    guard let (token, offset) = peek else {
      throw Failure(offset: bytes.count, message: "expected < <= > >= rises or falls")
    }
    next += 1
    switch token {
    case .word("rises"): return .moves(name, .rises)
    case .word("falls"): return .moves(name, .falls)
    case .sign(let sign):
      guard let comparison = Trigger.Comparison(rawValue: sign) else { break }
      return .compares(name, comparison, try parseNumber())
    default: break
    }
    throw Failure(offset: offset, message: "expected < <= > >= rises or falls")
  }

  private mutating func parseNumber() throws -> Double {
    guard let (token, offset) = peek, case .word(let word) = token else {
      throw Failure(offset: peek?.offset ?? bytes.count, message: "expected a number")
    }
    next += 1
    let isShare = word.hasSuffix("%")
    guard let number = plainNumber(isShare ? String(word.dropLast()) : word) else {
      throw Failure(offset: offset, message: "\"\(shown(word))\" is not a number")
    }
    if case .word("%")? = peek?.token {
      next += 1
      return number / 100
    }
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
  static func badTrigger(at place: SourceLocation, _ problem: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the trigger is not understood: \(problem)",
      code: "playbook.bad-trigger",
      hint: "write MEASURE < NUMBER, MEASURE rises or MEASURE falls, joined by and, or"
    )
  }
}
