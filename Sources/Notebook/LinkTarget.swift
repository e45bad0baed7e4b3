/// Where a link or picture of a document leads, once its spelling is understood.
package enum LinkTarget: Sendable, Hashable {
  /// A web, mail or telephone address, as it stands in the page.
  case external(String)
  /// A heading of the same document.
  case heading(String)
  /// Another document by its path in the content folder (`playbooks/win-back.md`).
  case document(path: String, heading: String?)
  /// A page of the site by its route, with slashes at both ends (`/retention/second-order/`).
  case page(route: String, anchor: String?)
  /// A picture by its path in the content folder.
  case picture(path: String)

  /// Why a target is not one.
  enum Fault: Error, Equatable {
    case scheme(String)
    case otherOrigin
    case unreadable
    case outside
    case notDocument
    case remotePicture
    case notPicture
  }

  static let schemes = ["http", "https", "mailto", "tel"]
  package static let pictureEndings = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"]

  /// Reads a link as written in the document at `file`.
  static func link(_ written: String, from file: String) -> Result<LinkTarget, Fault> {
    if let fault = spellingFault(written) { return .failure(fault) }
    if let scheme = scheme(of: written) {
      return schemes.contains(scheme) ? .success(.external(written)) : .failure(.scheme(scheme))
    }
    if written.hasPrefix("//") { return .failure(.otherOrigin) }
    let (path, fragment) = split(written)
    if path.isEmpty {
      guard let fragment, !fragment.isEmpty else { return .failure(.unreadable) }
      return .success(.heading(decoded(fragment)))
    }
    let anchor = fragment.map(decoded)
    if path.hasPrefix("/") {
      guard let inside = resolved(decoded(path), from: "") else { return .failure(.outside) }
      let route = inside.isEmpty ? "/" : "/\(inside)/"
      return .success(.page(route: route, anchor: anchor))
    }
    guard let inside = resolved(decoded(path), from: file) else { return .failure(.outside) }
    guard inside.hasSuffix(".md") else { return .failure(.notDocument) }
    return .success(.document(path: inside, heading: anchor))
  }

  /// Reads the address of a picture as written in the document at `file`.
  static func picture(_ written: String, from file: String) -> Result<LinkTarget, Fault> {
    if let fault = spellingFault(written) { return .failure(fault) }
    if scheme(of: written) != nil || written.hasPrefix("//") { return .failure(.remotePicture) }
    let (path, _) = split(written)
    let base = path.hasPrefix("/") ? "" : file
    guard let inside = resolved(decoded(path), from: base) else { return .failure(.outside) }
    let lower = inside.lowercased()
    let isPicture = pictureEndings.contains { lower.hasSuffix($0) }
    return isPicture ? .success(.picture(path: inside)) : .failure(.notPicture)
  }

  /// An address as it may stand in `href`: everything but unreserved and reserved ASCII characters
  /// is percent-encoded; escaping for HTML comes after.
  static func encoded(_ address: String) -> String {
    if address.utf8.allSatisfy(isKept) { return address }
    var result = ""
    for byte in address.utf8 {
      if isKept(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }

  /// Unreserved and reserved characters, and the sign of what is encoded already.
  private static func isKept(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~:/?#[]@!$&()*+,;=%'".utf8.contains(byte)
    }
  }

  private static func spellingFault(_ written: String) -> Fault? {
    let isStrange = written.unicodeScalars.contains { scalar in
      if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F || scalar == "\\" }
      return switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    return isStrange || written.utf8.count > 2_000 ? .unreadable : nil
  }

  /// The scheme before the first colon, in lower case, if what is before it could be one.
  private static func scheme(of written: String) -> String? {
    guard let colon = written.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let word = written[..<colon].trimmedSpaces.lowercased()
    return word.contains(where: { "/?#".contains($0) }) ? nil : word
  }

  private static func split(_ written: String) -> (path: String, fragment: String?) {
    guard let sign = written.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (written, nil) }
    return (String(written[..<sign]), String(written[written.utf8.index(after: sign)...]))
  }

  /// Percent signs with two digits decoded; the text as it is where that is not UTF-8.
  private static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[(index + 1)...(index + 2)], as: UTF8.self),
          radix: 16
        )
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(validating: result, as: UTF8.self) ?? text
  }

  /// The path inside the content folder, with `.` and `..` taken away, or `nil` where it leaves it.
  private static func resolved(_ path: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      if part.contains("\0") || part.contains("\\") { return nil }
      if part == "." { continue }
      if part != ".." {
        parts.append(String(part))
      } else if parts.isEmpty {
        return nil
      } else {
        parts.removeLast()
      }
    }
    return parts.joined(separator: "/")
  }
}

extension Substring {
  /// Without spaces and tabs at both ends.
  var trimmedSpaces: Substring {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let bytes = utf8
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return self[endIndex...] }
    return self[first..<bytes.index(after: last)]
  }
}
