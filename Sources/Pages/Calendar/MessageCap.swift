import Commerce
import Notebook
import Retention

/// Whether messages come too often for the people they go to.
///
/// Groups of customers have nobody in common, so their messages do not add up; a message for
/// everyone or for a rule may reach anybody, so it counts beside each group's own.
struct MessageCap {
  /// Seven days in which more messages may reach the same people than the shop allows.
  struct Breach: Sendable, Hashable {
    var start: Day
    var messages: Int
    /// The group that gets them; `nil`: everyone.
    var segment: String?
  }

  private let dates: [(day: Day, audience: NoteAudience)]
  private let cap: Int

  init(_ notes: [CareNote], in range: ClosedRange<Day>, payday: ClosedRange<Int>?, cap: Int) {
    dates = notes.flatMap { note in
      note.days(in: range, payday: payday).map { (day: $0, audience: note.audience) }
    }.sorted { $0.day < $1.day }
    self.cap = cap
  }

  /// One for each run of days that is too full, by the day it begins.
  var breaches: [Breach] {
    var found: [Breach] = []
    for start in Set(dates.map(\.day)).sorted() {
      if let last = found.last, start - last.start < 7 { continue }
      let week = dates.filter { $0.day >= start && $0.day < start + 7 }
      let general = week.count { $0.audience.segment == nil }
      if general > cap {
        found.append(Breach(start: start, messages: general, segment: nil))
        continue
      }
      let segments = Set(week.compactMap(\.audience.segment)).sorted()
      let counts = segments.map { segment in
        (segment, general + week.count { $0.audience.segment == segment })
      }
      if let most = counts.max(by: { $0.1 < $1.1 }), most.1 > cap {
        found.append(Breach(start: start, messages: most.1, segment: most.0))
      }
    }
    return found
  }
}
