import Commerce
import Retention

/// Something on the calendar: a day, or a span of days.
struct CalendarDate: Sendable, Hashable {
  enum Kind: Int, Sendable, Hashable {
    case sun, moon, fixed, sale, campaign, message, payday, birthdays, term

    /// The word in tables for programs.
    var word: String {
      switch self {
      case .sun: "festival_sun"
      case .moon: "festival_moon"
      case .fixed: "festival"
      case .sale: "sale"
      case .campaign: "campaign"
      case .message: "message"
      case .payday: "payday"
      case .birthdays: "birthdays"
      case .term: "solar_term"
      }
    }

    /// Whether it counts as a date: what everybody has on the calendar, and the shop's own plans.
    var isDate: Bool {
      switch self {
      case .sun, .moon, .fixed, .sale, .campaign: true
      case .message, .payday, .birthdays, .term: false
      }
    }
  }

  var day: Day
  /// The first day, also where that is over.
  var began: Day
  /// The last day, where it is more than one.
  var end: Day
  var kind: Kind
  /// The name that programs know it under.
  var key: String
  var name: String
  /// Customers whom it is for; `nil` where that is nobody in particular.
  var people: Cell<Int>?
  /// What stands below the name.
  var detail: String?
  /// A message's own words.
  var text: String?
  /// The playbook that it belongs to.
  var playbook: String?

  init(_ coming: ComingDay, _ name: String) {
    day = coming.day
    began = coming.began
    end = coming.end
    kind = coming.kind
    key = coming.key
    people = coming.people
    self.name = name
  }
}

extension Festival {
  /// How its day is found, for the calendar.
  var kind: CalendarDate.Kind {
    if isSale { return .sale }
    if isLunar { return .moon }
    switch self {
    case .qingming, .winterSolstice, .vernalEquinoxDay, .autumnalEquinoxDay: return .sun
    default: return .fixed
    }
  }
}
