import Commerce
import Diagnostics
import Notebook
import Retention

@testable import Pages

/// What is coming to the made-up shop.
extension MadeUp {
  static let care = CareMeasures(
    birthdaysKnown: Cell(812),
    birthdays: (1...5).map { step in
      CareMeasures.Birthdays(week: EditionFixture.day.week + step, customers: Cell(10 + step))
    },
    campaigns: [
      .init(
        name: "Winter, box; sale",
        start: EditionFixture.day + 9,
        end: EditionFixture.day + 14
      )
    ],
    complaints: zip(CareMeasures.State.allCases, [12, 7, 90]).map { state, count in
      CareMeasures.Complaints(
        state: state,
        ages: [Cell(count), Cell(0), Cell(0), Cell(0)],
        all: Cell(count)
      )
    },
    callBacks: Cell(144)
  )

  /// The same with every value hidden that can be.
  static let hiddenCare: CareMeasures = {
    var care = MadeUp.care
    care.birthdaysKnown = Sentinel.int
    for index in care.birthdays.indices { care.birthdays[index].customers = Sentinel.int }
    for index in care.complaints.indices {
      care.complaints[index].ages = [Sentinel.int, Sentinel.int, Sentinel.int, Sentinel.int]
      care.complaints[index].all = Sentinel.int
    }
    care.callBacks = Sentinel.int
    return care
  }()

  /// Messages, news and service notes of every kind.
  static let careNotes: NotebookContents = {
    var findings = Findings()
    let files: [(String, String)] = [
      (
        "care/solstice.md",
        "---\ntitle: Dumplings & tea\non: {festival: winter_solstice, offset: -5}\n"
          + "audience: {text: the quiet, segment: at_risk}\nplaybook: back\nchannel: letter\n---\n"
          + "Dear customer,\n\n*warm* hands, <3, a cup; now {{ repeat.recent.90.now }}.\n"
      ),
      ("care/solstice.zh-Hans.md", "---\ntitle: 冬至一杯茶\n---\n您好，天冷了。\n"),
      ("care/sale.md", "---\ntitle: Early bird\non: {yearly: 12-10}\n---\nYou first.\n"),
      ("care/sale-day.md", "---\ntitle: Today\non: {festival: double_twelve}\n---\nNow.\n"),
      ("care/thanks.md", "---\ntitle: Thanks\non: {yearly: 12-13}\n---\nThanks.\n"),
      ("care/cold.md", "---\ntitle: Cold\non: {weather: cold_snap}\n---\nDress warmly.\n"),
      ("playbooks/back.md", "---\ntitle: Come back\n---\nWrite.\n"),
      ("news/roast.md", "---\ntitle: A new roast\nkind: trade\non: 2026-11-18\n---\nLess fire.\n"),
      ("news/old.md", "---\ntitle: Long ago\nkind: shop\non: 2025-11-18\n---\nGone.\n"),
      (
        "service/tin.md",
        "---\nkind: idea\nfrom: complaint\ntopic: Tins\nraised: 2026-09-01\n"
          + "changed: 2026-10-11\ntitle: A tin that opens\n---\nWider lid.\n"
      ),
      (
        "service/walk.md",
        "---\nkind: walkthrough\non: 2026-11-02\ntitle: From search to cup\nsteps:\n"
          + "- {step: Find us, passed: true}\n- {step: Ask at night, passed: false}\n---\n"
      ),
      (
        "service/class.md",
        "---\nkind: training\non: 2026-11-12\ntopic: Angry callers\nteam: Evening\npeople: 4\n---\n"
      ),
      (
        "service/name.md",
        "---\nkind: touchpoints\nitems: [{place: parcel, named: true}, {place: chat, named: false}]\n"
          + "---\n"
      ),
    ]
    return NotebookContents(
      files: files.map { (path: $0.0, bytes: Array($0.1.utf8)) },
      languages: ["en", "zh-Hans"],
      into: &findings
    )
  }()
}
