import Diagnostics

/// The text of a rule in words, signs and parentheses, read one after another, each with its place.
struct RuleTokens {
  enum Token: Equatable {
    case word(String)
    /// `=`, `!=`, `<`, `<=`, `>`, `>=`, or a part of one that stands alone.
    case sign(String)
    case open
    case close
  }

  /// Why a text is no rule.
  struct Failure: Error {
    var offset: Int
    var message: String
    /// What to do, where that is not how rules are written in general.
    var hint: String?
  }

  private let bytes: [UInt8]
  /// The place of the text's first byte.
  private let start: SourceLocation
  private var tokens: [(token: Token, offset: Int)] = []
  private var next = 0

  /// `start` is the place of the text's first character.
  init(_ text: String, at start: SourceLocation) {
    bytes = Array(text.utf8)
    self.start = start
    split()
  }

  var peek: (token: Token, offset: Int)? { next < tokens.count ? tokens[next] : nil }

  /// Where the next token stands; the end of the text behind the last.
  var offset: Int { peek?.offset ?? bytes.count }

  mutating func advance() { next += 1 }

  /// Takes the next token if it is this one.
  mutating func take(_ token: Token) -> Bool {
    guard peek?.token == token else { return false }
    next += 1
    return true
  }

  func place(_ offset: Int) -> SourceLocation {
    var place = start
    place.column = start.column.map { $0 + offset }
    return place
  }

  private mutating func split() {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      let begin = offset
      offset += 1
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: continue
      case UInt8(ascii: "("): tokens.append((.open, begin))
      case UInt8(ascii: ")"): tokens.append((.close, begin))
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"), UInt8(ascii: "="):
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "=") { offset += 1 }
        tokens.append((.sign(String(decoding: bytes[begin..<offset], as: UTF8.self)), begin))
      default:
        while offset < bytes.count, !" \t\n\r()<>=!".utf8.contains(bytes[offset]) { offset += 1 }
        tokens.append((.word(String(decoding: bytes[begin..<offset], as: UTF8.self)), begin))
      }
    }
  }
}
