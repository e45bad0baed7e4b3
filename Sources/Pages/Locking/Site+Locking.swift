import Markup
import Wording

extension Site {
  /// Whether a file is published in a sealed form.
  package func isLocked(_ path: String) -> Bool { form(of: path) != .open }

  /// Whether a page is published in a sealed form.
  func isLocked(_ route: Route, _ language: Language) -> Bool {
    isLocked(route.path(in: language, of: input.languages))
  }

  /// Where a file stands: one to take away that is locked is given out by a page of its own.
  package func finalPath(_ path: String) -> String {
    form(of: path) == .file ? path + ".html" : path
  }

  /// The published bytes of a locked file: the page that asks for its password, or the script that
  /// the opened page hands on.
  package func lockedBytes(_ path: String, _ envelope: SealedText) -> [UInt8] {
    guard form(of: path) != .script else {
      let text = Base64.text(envelope.sealed)
      return Array("regularsSealed(\"\(path)\", \"\(text)\");\n".utf8)
    }
    return theme.html(for: lockedPage(path, envelope)).bytes
  }

  /// A picture as a part of the page, where a picture's own file would stand open beside locked
  /// pages; `nil` where nothing is locked.
  func pictureInPlace(_ path: String) -> String? {
    guard !input.locked.isEmpty, let picture = input.pictures.first(where: { $0.path == path })
    else { return nil }
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let kinds = ["jpg": "jpeg", "svg": "svg+xml"]
    return "data:image/\(kinds[ending] ?? ending);base64," + Base64.text(picture.bytes)
  }

  private func form(of path: String) -> LockedParts.Form {
    input.locked.form(of: path, languages: input.languages)
  }

  private func lockedPage(_ path: String, _ envelope: SealedText) -> LockedPage {
    let language = input.languages.dropFirst().first { path.hasPrefix($0.tag + "/") }
    let voice = Voice(language ?? input.languages.first ?? .english)
    let words = voice.phrases.lock
    let isFile = form(of: path) == .file
    let place = finalPath(path)
    return LockedPage(
      language: voice.language,
      shop: input.edition.shop.name,
      heading: isFile ? words.file(path) : words.page,
      words: words,
      stylesheet: relativePath(to: theme.stylesheetPath, from: place),
      icon: theme.iconPath.map { relativePath(to: $0, from: place) },
      script: relativePath(to: theme.unlockScript?.path ?? "", from: place),
      path: path,
      fileName: isFile ? path.split(separator: "/").last.map(String.init) : nil,
      salt: Base64.text(envelope.salt),
      iterations: envelope.iterations,
      sealed: Base64.text(envelope.sealed)
    )
  }
}

/// A file after sealing, with what makes its key of the password.
package struct SealedText: Sendable {
  package var salt: [UInt8]
  package var iterations: Int
  /// The nonce, the sealed bytes and their tag.
  package var sealed: [UInt8]

  package init(salt: [UInt8], iterations: Int, sealed: [UInt8]) {
    self.salt = salt
    self.iterations = iterations
    self.sealed = sealed
  }
}
