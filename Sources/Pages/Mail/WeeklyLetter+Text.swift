package import Markup
import Wording

extension WeeklyLetter {
  private var words: MailPhrases { Voice(language).phrases.mail }

  /// One number with all that is left of its company.
  func line(_ number: Number) -> String {
    let figure = [number.figure, number.company].compactMap(\.self)
      .joined(separator: language.comma)
    let named = words.named(number.name, figure)
    return number.change.map { words.withChange(named, $0) } ?? named
  }

  func line(_ action: Action) -> String {
    let gap = language.gap
    return action.facts.isEmpty
      ? action.title : words.named(action.title, action.facts.joined(separator: gap))
  }

  /// ①, ②, ③.
  static func numeral(_ place: Int) -> String { ["①", "②", "③"][min(2, max(0, place))] }

  /// For a mail without markup: the subject stands first.
  package var plainText: String {
    var parts = [words.subjectLine(subject), "", place, "", heading]
    parts += why
    if !numbers.isEmpty { parts += [""] + numbers.map(line) }
    if !actions.isEmpty {
      parts += ["", doThis]
      parts += actions.enumerated().map { WeeklyLetter.numeral($0) + " " + line($1) }
    }
    if let result { parts += ["", didItWork, result] }
    parts += [""] + [data, whole].compactMap(\.self)
    return parts.joined(separator: "\n") + "\n"
  }

  /// One message of a chat: bold and a link, nothing else that a robot could refuse.
  package var markdown: String {
    var parts = ["**\(escaped(heading))**", escaped(place)]
    parts += why.map(escaped)
    parts += numbers.map { number in
      let rest = String(line(number).dropFirst(number.name.count))
      return "**\(escaped(number.name))**\(escaped(rest))"
    }
    if !actions.isEmpty {
      parts.append("**\(escaped(doThis))**")
      parts += actions.enumerated().map { WeeklyLetter.numeral($0) + " " + escaped(line($1)) }
    }
    if let result { parts += ["**\(escaped(didItWork))**", escaped(result)] }
    if let data { parts.append(escaped(data)) }
    let name = language.colon
    if let address, let mark = whole.firstRange(of: name) {
      parts.append("[\(escaped(String(whole[..<mark.lowerBound])))](\(address))")
    } else {
      parts.append(escaped(whole))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Signs that would begin a mark of Markdown, each behind a backslash.
  private func escaped(_ text: String) -> String {
    var safe = ""
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>#|~".unicodeScalars.contains(scalar) { safe += "\\" }
      safe.unicodeScalars.append(scalar)
    }
    return safe
  }
}

extension Site {
  /// The letter of a language, from the root of the site; `ending` without its dot.
  package func letterPath(_ ending: String, in language: Language) -> String {
    (language == input.languages.first ? "" : language.tag + "/") + "letter." + ending
  }

  /// The letter in its three forms, in every language.
  var letterFiles: [SitePage] {
    input.languages.flatMap { language in
      [
        SitePage(path: letterPath("html", in: language)) {
          let letter = WeeklyLetter(self, language)
            .fitting(.mail(language)) { $0.plainText }
          return letter.html.bytes
        },
        SitePage(path: letterPath("txt", in: language)) {
          let letter = WeeklyLetter(self, language)
            .fitting(.mail(language)) { $0.plainText }
          return Array(letter.plainText.utf8)
        },
        SitePage(path: letterPath("md", in: language)) {
          let letter = WeeklyLetter(self, language).fitting(.chat) { $0.markdown }
          return Array(letter.markdown.utf8)
        },
      ]
    }
  }
}

extension PageContext {
  /// The week in the forms that leave the site.
  var takeAlong: [Link] {
    let words = voice.phrases.mail
    func letter(_ text: String, _ ending: String) -> Link {
      Link(text: text, href: href(toFile: site.letterPath(ending, in: voice.language)))
    }
    var links = [
      letter(words.forMail, "html"), letter(words.plainText, "txt"), letter(words.forChat, "md"),
    ]
    // A theme may be paper already.
    if case .page = site.theme.place(of: .paper) {
      links.insert(Link(text: words.paper, href: href(to: .paper)), at: 0)
    }
    return links
  }
}
