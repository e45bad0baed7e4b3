/// What the page `calendar` says, and its entries in the front page and the calendar file.
package struct CalendarPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// dates in the next 30 days, the nearest.
  package let answer: Phrase2
  /// The same for one date.
  package let answerOne: Phrase1
  package let answerNone: String
  /// Ends the sentence: people, product, people a week ago.
  package let due: Phrase3
  /// people, product.
  package let dueAlone: Phrase2
  package let stop: String
  /// name, days.
  package let inDays: Phrase2
  package let outside: String
  package let lead: String
  package let noWeather: String
  package let festival: @Sendable (String) -> String
  package let term: @Sendable (String) -> String
  package let season: @Sendable (String) -> String
  package let weather: @Sendable (String) -> String
  package let weeks: CalendarWeekPhrases
  package let table: CalendarTablePhrases
  package let refills: RefillPhrases
  package let care: CareNotePhrases
  package let news: NewsPhrases
  /// The calendar file: link, its name.
  package let file: String
  /// shop.
  package let fileName: Phrase1
  package let howCounted: String
  package let coming: ComingPhrases
}

/// The picture of the weeks.
package struct CalendarWeekPhrases: Sendable {
  /// dates, weeks.
  package let finding: Phrase2
  package let findingNone: Phrase1
  package let subline: String
  /// Monday to Sunday in one or two letters.
  package let weekdays: [String]
  /// weeks, dates, nearest.
  package let description: Phrase3
}

/// The table of days.
package struct CalendarTablePhrases: Sendable {
  package let finding: String
  package let subline: String
  /// Whom the number beside a message counts, where there is one.
  package let messagePeople: String
  package let caption: String
  package let day: String
  package let away: String
  package let what: String
  package let people: String
  package let playbook: String
  package let kindSun: String
  package let kindMoon: String
  package let kindFixed: String
  package let kindSale: String
  package let kindTerm: String
  package let kindPayday: String
  package let kindCampaign: String
  package let kindMessage: String
  package let kindBirthdays: String
  package let days: Phrase1
  /// ratio, interval.
  package let payday: Phrase2
  package let paydayName: Phrase2
  package let campaignEnds: Phrase1
  package let birthdays: String
}

/// What runs out at people's homes.
package struct RefillPhrases: Sendable {
  /// product, people.
  package let finding: Phrase2
  package let subline: String
  package let caption: String
  package let product: String
  package let due: String
  package let overdue: String
  package let perUnit: String
}

/// Notes of the shop on whom to write to and when.
package struct CareNotePhrases: Sendable {
  package let title: String
  package let text: String
  /// cap.
  package let capKept: Phrase1
  /// week, messages, audience, cap.
  package let capBroken: Phrase4
  package let everyone: String
  package let when: String
  package let whom: String
  /// The rule in the words of its columns.
  package let rule: String
  package let channel: String
  package let playbook: String
  /// date.
  package let next: Phrase1
  /// day of the year.
  package let yearly: Phrase1
  package let onSeason: Phrase1
  package let onPayday: String
  package let onBirthday: String
  /// product.
  package let onRefill: Phrase1
  package let onWeather: Phrase1
  /// name, days; before and after.
  package let before: Phrase2
  package let after: Phrase2
  package let noneTitle: String
  package let none: String
}

/// News worth passing on.
package struct NewsPhrases: Sendable {
  package let title: String
  package let text: String
  package let kind: @Sendable (String) -> String
  /// date.
  package let until: Phrase1
  /// audience.
  package let forWhom: Phrase1
  package let forEveryone: String
  package let missing: Phrase1
  package let all: String
}

/// What is coming, on the front page.
package struct ComingPhrases: Sendable {
  package let title: String
  /// name, days.
  package let date: Phrase2
  package let comma: String
  /// people, product.
  package let due: Phrase2
  package let stop: String
  package let newsTitle: String
}
