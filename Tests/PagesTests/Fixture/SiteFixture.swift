import Commerce
import Diagnostics
import Markup
import Notebook
import Retention
import Themes

@testable import Pages

/// Whole sites of the made-up editions.
enum SiteFixture {
  static let theme = AlmanacTheme()
  static let languages: [Language] = [.english, .simplifiedChinese]

  static func site(
    _ edition: Edition,
    published: [Edition] = [],
    notebook: NotebookContents? = nil,
    address: String? = "https://shop.example/regulars/",
    isIndexed: Bool = false
  ) -> Site {
    let input = SiteInput(
      edition: edition,
      published: published,
      notebook: notebook ?? SiteFixture.notebook,
      holdout: 0.2,
      languages: languages,
      address: address,
      isIndexed: isIndexed
    )
    return Site(input: input, theme: theme)
  }

  /// The normal shop's edition of some weeks before, cut off as it would have been.
  static func published(weeksAgo: Int) -> Edition {
    var edition = EditionFixture.normal
    let week = edition.week.id - weeksAgo
    edition.week = Edition.WeekInfo(id: week, complete: true)
    edition.asOf = week.sunday
    edition.growth.weeks.removeAll { $0.week > week }
    edition.discounts.weeks.removeAll { $0.week > week }
    return edition
  }

  static func html(_ site: Site, _ route: Route, _ language: Language = .english) -> String {
    words(site.html(at: route, in: language))
  }

  /// A page without the spans that hold a figure and its unit together.
  static func words(_ page: HTML) -> String {
    let parts = page.markup.split(
      separator: "<span class=\"brief\">",
      omittingEmptySubsequences: false
    )
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      guard let end = part.firstRange(of: "</span>") else { return text + part }
      return text + part[..<end.lowerBound] + part[end.upperBound...]
    }
  }

  static let notebook: NotebookContents = {
    var findings = Findings()
    let note = """
      ---
      title: A note & "more" <soon>
      summary: Write to new customers.
      trigger: repeat.recent.90.now < 90%
      segment: new
      owner: Care
      ---
      # Steps

      Now {{ repeat.recent.90.now }} came back.

      ```table growth.weeks rows=4
      ```

      ## After

      See [growth](/retention/growth/).
      """
    let waiting = """
      ---
      title: Wait
      trigger: repeat.recent.90.now < 1%
      ---
      Nothing to do.
      """
    return NotebookContents(
      files: [
        ("playbooks/note.md", Array(note.utf8)), ("playbooks/wait.md", Array(waiting.utf8)),
      ],
      languages: ["en", "zh-Hans"],
      into: &findings
    )
  }()
}
