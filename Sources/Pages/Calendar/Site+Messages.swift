import Commerce
import Markup
import Notebook
import Retention
import Wording

extension Site {
  /// Messages that the shop has planned for some days.
  func messages(in range: ClosedRange<Day>, _ context: PageContext) -> [CalendarDate] {
    (input.notebook?.care ?? []).flatMap { note in
      let text = note.text(in: context.voice.language.tag)
      let people = note.occasion == .birthday ? nil : people(of: note.audience)
      return note.days(in: range, payday: input.edition.paydaySpan).map { day in
        let coming = ComingDay(day, .message, note.slug, people: people)
        var date = CalendarDate(coming, text.title)
        date.text = text.document.plainText(context.documentValues)
        date.detail = text.audience
        date.playbook = note.playbook
        return date
      }
    }
  }

  /// How many customers a message is for, where that can be told.
  func people(of audience: NoteAudience) -> Cell<Int>? {
    if let rule = audience.rule { return input.plan.messages[rule].map { Cell($0) } }
    guard let segment = audience.segment else { return Cell(input.edition.input.customers) }
    return input.edition.rfm.groups.first { $0.name == segment }?.customers
      ?? Cell(missing: .noData)
  }
}

extension Document {
  /// The words alone, paragraphs on lines of their own, as a calendar program or a mail shows them.
  func plainText(_ values: Values) -> String {
    var text = ""
    var tag: String?
    for character in html(values).markup {
      if let open = tag {
        if character == ">" {
          if ["/p", "/li", "/h", "br", "/t"].contains(where: open.hasPrefix) { text += "\n" }
          tag = nil
        } else {
          tag = open + String(character)
        }
      } else if character == "<" {
        tag = ""
      } else {
        text.append(character)
      }
    }
    for (entity, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(entity, with: sign)
    }
    let lines = text.split(separator: "\n").map { line in
      String(line.drop { $0 == " " })
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
