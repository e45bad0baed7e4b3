import Diagnostics

extension Diagnostic {
  static func rawHTML(at place: SourceLocation, andMore: Bool) -> Diagnostic {
    Diagnostic(
      .warning,
      at: place,
      "raw HTML is left out" + (andMore ? ", here and wherever else it follows" : ""),
      code: "markdown.raw-html",
      hint: "write it as Markdown, or put a backslash before the < to show it"
    )
  }

  static func nestedTooDeeply(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "quotes, lists or emphasis nest deeper than \(DocumentReader.maximumDepth)",
      code: "markdown.too-deep",
      hint: "take out the repeated marks"
    )
  }

  static func tooManyCells(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "the table is too large: at most \(MarkdownTable.maximumCells) cells a table and "
        + "\(DocumentReader.maximumTables) tables a document are read",
      code: "markdown.table-too-large",
      hint: "keep the rows that the reader needs"
    )
  }

  static func unclosedNumber(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "\"{{\" is not closed on its line, expected \"}}\"",
      code: "markdown.unclosed-number",
      hint: "write {{ NAME }}, or \\{{ for the brackets themselves"
    )
  }

  static func badNumberName(at place: SourceLocation, _ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      name.isEmpty
        ? "no name between the brackets, expected a measure"
        : "\"\(shown(name))\" is not a measure's name",
      code: "markdown.bad-number",
      hint: "write one name of letters, digits and dots, such as {{ repeat.within.90 }}"
    )
  }

  static func misplacedNumber(at place: SourceLocation, _ where_: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "a live number cannot stand in \(where_)",
      code: "markdown.misplaced-number",
      hint: "put it into the text beside"
    )
  }

  static func badBlock(at place: SourceLocation, _ what: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      what,
      code: "markdown.bad-block",
      hint: "write ```chart NAME or ```table NAME, with lines caption: TEXT or rows: NUMBER"
    )
  }

  static func unknownBlockOption(
    at place: SourceLocation,
    _ key: String,
    _ names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: place,
      "unknown key \"\(shown(key))\" in a chart or table",
      code: "markdown.unknown-block-key",
      hint: nearestHint(
        key,
        among: names,
        otherwise: "known keys: \(names.joined(separator: ", "))"
      )
    )
  }

  static func refusedLink(at place: SourceLocation, _ fault: LinkTarget.Fault) -> Diagnostic {
    let (message, hint) = refusal(fault)
    return Diagnostic(.error, at: place, message, code: "markdown.refused-link", hint: hint)
  }

  private static func refusal(_ fault: LinkTarget.Fault) -> (String, String) {
    switch fault {
    case .scheme(let scheme):
      (
        "a link with the scheme \"\(shown(scheme))\", expected "
          + LinkTarget.schemes.joined(separator: ", ") + " or a relative one",
        "link to a page of this site or to an https: address"
      )
    case .otherOrigin: ("a link that begins with //", "write https:// in front")
    case .unreadable:
      (
        "the address of the link is empty, too long, or holds a backslash or a control character",
        "write the address out in plain characters"
      )
    case .outside: ("the link leaves the content folder", "link to a file inside of it")
    case .notDocument:
      (
        "the link is neither a document nor a page of the site",
        "write the file with .md, or the page from the root, such as /retention/"
      )
    case .remotePicture:
      (
        "a picture from elsewhere, expected a file of the content folder",
        "copy the picture beside the document and name it here"
      )
    case .notPicture:
      (
        "this file is not a picture that browsers show",
        "use one of " + LinkTarget.pictureEndings.joined(separator: " ")
      )
    }
  }
}
