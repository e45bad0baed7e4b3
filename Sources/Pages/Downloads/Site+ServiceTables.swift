import Commerce
import Markup
import Notebook
import Retention

/// What the service team wrote down, to take away.
extension Site {
  /// Notes of days that the edition has reached.
  var serviceNotes: [ServiceNote] {
    let day = input.edition.asOf
    return (input.notebook?.service ?? []).filter { ($0.day?.day ?? day) <= day }
  }

  var serviceTables: [DownloadTable] {
    [ideasTable, trainingsTable, walksTable, touchpointsTable]
  }

  private var language: String { (input.languages.first ?? .english).tag }

  private var ideasTable: DownloadTable {
    var table = DownloadTable(
      "service-ideas",
      columns: ["idea", "topic", "origin", "raised", "changed", "days"]
    )
    let day = input.edition.asOf
    for note in serviceNotes {
      guard case .idea(let idea) = note.content else { continue }
      let text = note.text(in: language)
      let days = idea.days(by: day)
      table.append([
        .text(text.title ?? note.slug), .text(text.topic ?? ""), .text(idea.origin.rawValue),
        .init(idea.raised.day), .init(days == nil ? nil : idea.changed?.day),
        days.map { .whole($0) } ?? .empty,
      ])
    }
    return table
  }

  private var trainingsTable: DownloadTable {
    var table = DownloadTable("service-trainings", columns: ["topic", "on", "team", "people"])
    for note in serviceNotes {
      guard case .training(let training) = note.content else { continue }
      let text = note.text(in: language)
      table.append([
        .text(text.topic ?? text.title ?? note.slug), .init(training.on.day),
        .text(text.team ?? ""), training.people.map { .whole($0) } ?? .empty,
      ])
    }
    return table
  }

  /// One row a step; what was noted of it only where it was not passed, as on its page.
  private var walksTable: DownloadTable {
    var table = DownloadTable(
      "service-walkthroughs",
      columns: ["walkthrough", "on", "number", "step", "passed", "note"]
    )
    for note in serviceNotes {
      guard case .walkthrough(let walk) = note.content else { continue }
      let text = note.text(in: language)
      for (index, isPassed) in walk.passed.enumerated() {
        let item = note.item(index, in: language)
        table.append([
          .text(text.title ?? text.topic ?? note.slug), .init(walk.on.day), .whole(index + 1),
          .text(item?.name ?? ""), .init(isPassed), .text(isPassed ? "" : item?.note ?? ""),
        ])
      }
    }
    return table
  }

  private var touchpointsTable: DownloadTable {
    var table = DownloadTable("service-touchpoints", columns: ["place", "named", "note"])
    for note in serviceNotes {
      guard case .touchpoints(let list) = note.content else { continue }
      for (index, isNamed) in list.named.enumerated() {
        guard let item = note.item(index, in: language) else { continue }
        table.append([.text(item.name), .init(isNamed), .text(item.note ?? "")])
      }
    }
    return table
  }
}

extension ServiceNote.Idea {
  /// From the day it came up to the day it was done; `nil` while it is not.
  func days(by day: Day) -> Int? {
    changed.flatMap { $0.day <= day ? $0.day - raised.day : nil }
  }
}
