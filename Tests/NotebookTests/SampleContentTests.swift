import Diagnostics
import FoundationEssentials
import Testing

@testable import Notebook

/// The sample shop that comes with the program.
struct SampleContentTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "content")

  private func files() throws -> [(path: String, bytes: [UInt8])] {
    let folder = SampleContentTests.folder.appending(path: "playbooks")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map {
      (path: "playbooks/\($0)", bytes: Array(try Data(contentsOf: folder.appending(path: $0))))
    }
  }

  @Test func `the settings have no finding and name a made-up shop`() throws {
    let path = SampleContentTests.folder.appending(path: "regulars.yml")
    var findings = Findings()
    let settings = Settings(bytes: Array(try Data(contentsOf: path)), into: &findings)
    #expect(findings.all.map(\.text).isEmpty)
    #expect(settings.shop.madeUp)
    #expect(settings.shop.languages == ["en", "zh-Hans"])
    #expect(settings.shop.currency == "CNY")
    let changed = settings.inForce.filter { item in
      Settings().inForce.first { $0.key == item.key }?.value != item.value
    }
    #expect(
      changed.map(\.key) == [
        "shop.name", "shop.currency", "shop.timeZone", "shop.country", "shop.languages",
        "shop.madeUp", "privacy.publicText",
      ]
    )
  }

  @Test func `six playbooks in two languages use only names that exist`() throws {
    var findings = Findings()
    let contents = NotebookContents(
      files: try files(),
      languages: ["en", "zh-Hans"],
      into: &findings
    )
    #expect(findings.all.map(\.text).isEmpty)
    #expect(contents.playbooks.count == 6)
    let known = KnownNames(
      measures: [
        "repeat.recent.90.now", "repeat.recent.90.before", "repeat.within.30", "repeat.within.90",
        "repeat.oneTime.mature90", "repeat.returningRevenue.91d", "repeat.returning.91d.rate",
        "secondPurchase.quantiles.25", "growth.lapseDays", "growth.fourWeeks.quick",
        "growth.fourWeeks.lapsed", "growth.fourWeeks.reactivated", "growth.fourWeeks.lapseRate",
        "growth.fourWeeks.reactivationRate", "discounts.recent.now", "discounts.recent.before",
        "discounts.depth", "discounts.fullPriceNet", "sales.91d.aov", "sales.91d.unitsPerOrder",
      ],
      charts: ["secondPurchase.curve", "growth.weeks", "discounts.byPurchase", "repeat.funnel"],
      tables: [
        "repeat.recent", "growth.weeks", "discounts.byPurchase", "rfm.ladder", "repeat.funnel",
      ],
      pages: ["/", "/retention/second-order/", "/retention/growth/", "/customers/"]
    )
    #expect(contents.check(known).all.map(\.text).isEmpty)
    for playbook in contents.playbooks {
      #expect(playbook.trigger != nil && playbook.success != nil, "\(playbook.slug)")
      #expect(playbook.translations.keys.sorted() == ["zh-Hans"], "\(playbook.slug)")
      #expect(!playbook.practices.isEmpty, "\(playbook.slug)")
      for text in playbook.texts {
        #expect(
          text.summary != nil && text.audience != nil && text.owner != nil,
          "\(playbook.slug)"
        )
        #expect(!text.document.numbers.isEmpty, "\(text.document.file)")
        #expect(!text.document.blocks.isEmpty, "\(text.document.file)")
      }
      // Both languages show the same numbers, charts and tables in the same order.
      let names = playbook.texts.map {
        $0.document.numbers.map(\.name) + $0.document.blocks.map(\.name)
      }
      #expect(Set(names.map { $0.sorted() }).count == 1, "\(playbook.slug)")
    }
  }
}
