import Markup
import Testing

@testable import Wording

/// What every language owes: all phrases, in its own words.
@Suite struct `Every phrase in every language` {
  static let others: [SpokenPhrases] = [
    SpokenPhrases(.simplifiedChinese, .simplifiedChinese),
    SpokenPhrases(.traditionalChinese, .traditionalChinese),
    SpokenPhrases(.japanese, .japanese),
  ]
  static let english = SpokenPhrases(.english, .english)

  /// Names of files, formats, models and measures that are the same everywhere.
  private static let international: Set<String> = [
    "CSV", "JSON", "customers.csv", "BG/NBD", "MBG/NBD", "Pareto/NBD", "P90", "SNS",
  ]

  @Test(arguments: others)
  func `no phrase is left in English`(spoken: SpokenPhrases) {
    #expect(spoken.texts.keys.sorted() == Self.english.texts.keys.sorted())
    for (path, text) in spoken.texts.sorted(by: { $0.key < $1.key }) {
      guard let english = Self.english.texts[path], english.hasWord else { continue }
      if Self.international.contains(text) { continue }
      #expect(text != english, "\(path)")
      #expect(text.hasHanOrKana || !text.contains(where: \.isLetter), "\(path): \(text)")
    }
  }

  @Test(arguments: others)
  func `no space is typed between Han or kana and figures or Latin letters`(spoken: SpokenPhrases) {
    // A formula may set its functions apart.
    for (path, text) in spoken.texts.sorted(by: { $0.key < $1.key })
    where !path.hasSuffix(".formula") {
      var before: [Character] = []
      for sign in text {
        let isSplit = before.last == " " && (sign.isNumber || sign.isASCII && sign.isLetter)
        let isAfterHan = before.dropLast().last.map { String($0).hasHanOrKana } ?? false
        #expect(!(isSplit && isAfterHan), "\(path): \(text)")
        before.append(sign)
      }
    }
  }

  @Test func `Japanese has no characters of Simplified Chinese and no half-width marks`() {
    let japanese = SpokenPhrases(.japanese, .japanese)
    let simplified = Set("复购户单们这为对说话时开关请过还没将从给让与号质评论页图边条专业务产东车个来买卖")
      .subtracting("将没条号来与")
    for (path, text) in japanese.texts.sorted(by: { $0.key < $1.key }) {
      #expect(!text.contains { simplified.contains($0) }, "\(path): \(text)")
      var before: Character = " "
      for sign in text {
        #expect(!(",;:!?".contains(sign) && String(before).hasHanOrKana), "\(path): \(text)")
        before = sign
      }
    }
  }

  @Test func `Japanese counts people, orders and times with their own counters`() {
    let japanese = Phrases.japanese
    #expect(japanese.states.peopleOf("331", "1,204") == "1,204人中331人")
    #expect(japanese.states.ordersOf("628", "1,208") == "1,208件中628件")
    #expect(japanese.playbooks.acting.people("143") == "対象は143人です。")
    #expect(japanese.prices.stacks.row("0") == "特典なし")
    #expect(japanese.prices.stacks.row("2") == "特典2つ")
    #expect(japanese.calendar.inDays("双12", "1") == "明日の双12")
    #expect(japanese.calendar.inDays("双12", "20") == "20日後の双12")
    #expect(japanese.profile.sides.ages("18-24") == "18～24歳")
    #expect(japanese.churn.joined(["甲が1%", "乙が2%"]) == "甲が1%、乙が2%")
  }
}
