import Commerce
import Retention

extension Edition {
  /// What is coming in the year after D, by the names that programs know it under.
  var calendarTable: DownloadTable {
    var table = DownloadTable("calendar", columns: ["day", "end", "kind", "name", "customers"])
    for date in coming(in: (asOf + 1)...(asOf + CalendarFile.days)) {
      table.append([
        .text(date.day.iso), .text(date.end.iso), .text(date.kind.word), .text(date.key),
        date.people.map { .init($0) } ?? .empty,
      ])
    }
    return table
  }

  var complaintsTable: DownloadTable {
    let ages = CareMeasures.Age.allCases.map { "days_" + $0.rawValue }
    var table = DownloadTable("service-complaints", columns: ["state"] + ages + ["all"])
    for row in care.complaints {
      table.append([.text(row.state.rawValue)] + row.ages.map { .init($0) } + [.init(row.all)])
    }
    return table
  }
}
