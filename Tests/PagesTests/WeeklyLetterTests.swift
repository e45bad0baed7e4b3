import Commerce
import Markup
import Retention
import Testing

@testable import Pages

/// The week as a letter to mail and to put into a chat.
@Suite struct `The weekly letter` {
  private func letter(
    _ edition: Edition,
    _ language: Language = .english,
    address: String? = nil
  ) -> WeeklyLetter {
    WeeklyLetter(SiteFixture.site(edition, address: address), language)
  }

  @Test(arguments: EditionFixture.names, SiteFixture.languages)
  func `keeps to the lengths of mail and chat`(name: String, language: Language) throws {
    let edition = try #require(EditionFixture.named[name])
    let whole = letter(edition, language)
    let mail = whole.fitting(.mail(language)) { $0.plainText }
    #expect(WeeklyLetter.Limit.mail(language).holds(mail.plainText))
    let chat = whole.fitting(.chat) { $0.markdown }
    #expect(chat.markdown.utf8.count < 2_000)
    #expect(whole.subject.count < (language.isHan ? 29 : 60), "\(whole.subject)")
    #expect(!whole.subject.isEmpty)
  }

  @Test(arguments: SiteFixture.languages)
  func `leaves out actions before numbers, and never an interval`(language: Language) {
    let whole = letter(EditionFixture.normal, language)
    let short = whole.fitting(WeeklyLetter.Limit(words: .max, bytes: 900)) { $0.markdown }
    #expect(short.actions.isEmpty)
    #expect(!short.numbers.isEmpty)
    for number in short.numbers {
      #expect(whole.numbers.contains { $0.figure == number.figure && $0.change == number.change })
    }
  }

  @Test func `a stale week is two lines and how to mend it`() {
    var edition = EditionFixture.normal
    edition.input.lastDay = edition.asOf - 14
    let stale = letter(edition)
    #expect(stale.numbers.isEmpty)
    #expect(stale.actions.isEmpty)
    #expect(stale.result == nil)
    #expect(stale.heading.contains("No new orders since"))
    #expect(stale.why.joined().contains("Bring the latest export"))
    #expect(stale.subject.hasPrefix("No new orders since"))
  }

  @Test func `says where the whole week is, with an address and without`() {
    let with = letter(EditionFixture.normal, address: "https://shop.example/regulars/")
    #expect(with.markdown.contains("](https://shop.example/regulars/)"))
    let without = letter(EditionFixture.normal)
    #expect(without.plainText.contains("open index.html, week"))
    #expect(!without.markdown.contains("]("))
  }

  @Test func `a chat takes a shop's signs for what they are`() {
    var edition = EditionFixture.normal
    edition.shop.name = "*Tea* [x](y) <b> _z_"
    let text = letter(edition).markdown
    #expect(text.contains("\\*Tea\\* \\[x\\](y) \\<b\\> \\_z\\_"))
  }

  @Test func `the mail has no picture, script, style sheet or other address`() {
    var edition = EditionFixture.normal
    edition.shop.name = "<script>\"x\"</script>"
    let html = letter(edition).html.markup
    for refused in ["<img", "<script", " style=", "<link", "http://", "https://"] {
      #expect(!html.contains(refused), "\(refused)")
    }
    #expect(html.contains("role=\"presentation\""))
  }

  @Test func `words are counted as a reader counts them`() {
    #expect(WeeklyLetter.Limit.words(in: "Came back: 27.5 % (25.0–30.1), about the same") == 7)
    #expect(WeeklyLetter.Limit.words(in: "90天复购率27.5%") == 6)
  }
}
