import ArgumentParser
import Diagnostics
import SiteWriting

/// The manual page, made from the help of every command: it cannot say anything else.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the manual page, for man.",
    discussion: "regulars manual > regulars.1 && man ./regulars.1"
  )

  func run() throws {
    try regulars.run { console throws(JobFailure) in
      try console.print(Manual.page)
      return Findings()
    }
  }

  private static var page: String {
    let own = Regulars.configuration
    var text = ".TH REGULARS 1 \"\" \"regulars \(own.version)\"\n"
    text += ".SH NAME\nregulars \\- \(escaped(own.abstract))\n"
    text += ".SH SYNOPSIS\n.B regulars\n.I command\n[\\fIoptions\\fR]\n"
    text += ".SH DESCRIPTION\n" + paragraph(description) + ".SH COMMANDS\n"
    for command in own.subcommands where command.configuration.shouldDisplay {
      let name = command.configuration.commandName ?? "\(command)".lowercased()
      text += ".SS \(escaped(name))\n.nf\n"
      text += literal(Regulars.helpMessage(for: command, columns: 78)) + ".fi\n"
    }
    text += ".SH EXIT STATUS\n"
    for (code, meaning) in exits { text += ".TP\n.B \(code)\n\(escaped(meaning))\n" }
    text += ".SH FILES\n"
    for (name, meaning) in files { text += ".TP\n.I \(escaped(name))\n\(escaped(meaning))\n" }
    text += ".SH EXAMPLES\n.nf\n" + literal(examples) + ".fi\n"
    return text
  }

  private static let description = """
    Turns a shop's order export and a folder of Markdown into a weekly retention website of plain \
    files: who buys again, who stopped, and what to do about it this week. It works offline, on the \
    shop's own machine. The site holds aggregates only; what names people or rows stays in the \
    private folder. The same input gives the same bytes.
    """

  private static let exits: [(String, String)] = [
    ("0", "Done; there may have been warnings."),
    ("1", "An error in the input. Nothing was written, and the last good site stands."),
    ("64", "A wrong call, or a path that is not there."),
    ("69", "A tool, a port or a place to publish to refused."),
    ("74", "The disk is full or cannot be read."),
    ("75", "Another build is running."),
  ]

  private static let files: [(String, String)] = [
    ("content/regulars.yml", "The settings of the shop."),
    ("content/orders/", "Exports of orders, as they came."),
    ("content/editions/", "Each week's numbers as they were first published."),
    ("site/", "The site, replaced whole by every build."),
    ("private/", "Lists that name customers, and who was drawn by lot. Never publish it."),
  ]

  private static let examples = """
    regulars inspect orders.csv
    regulars init my-shop --from orders.csv
    regulars build my-shop
    regulars preview my-shop
    regulars schedule systemd --content my-shop

    """

  private static func paragraph(_ text: String) -> String { escaped(text) + "\n" }

  /// Lines as they are, none of which may begin like a request to the formatter.
  private static func literal(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = escaped(String(line))
      return line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
    }.joined(separator: "\n") + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
  }
}
