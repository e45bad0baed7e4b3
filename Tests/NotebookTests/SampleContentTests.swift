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
    #expect(settings.shop.languages == ["en", "zh-Hans", "zh-Hant", "ja"])
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

  @Test func `every playbook stands in four languages and uses only names that exist`() throws {
    var findings = Findings()
    let contents = NotebookContents(
      files: try files(),
      languages: ["en", "zh-Hans", "zh-Hant", "ja"],
      into: &findings
    )
    #expect(findings.all.map(\.text).isEmpty)
    #expect(contents.playbooks.count >= 24)
    #expect(contents.check(SampleContentTests.known).all.map(\.text).isEmpty)
    for playbook in contents.playbooks {
      #expect(playbook.trigger != nil && playbook.success != nil, "\(playbook.slug)")
      #expect(
        playbook.translations.keys.sorted() == ["ja", "zh-Hans", "zh-Hant"],
        "\(playbook.slug)"
      )
      #expect(!playbook.practices.isEmpty, "\(playbook.slug)")
      for text in playbook.texts {
        let words = [
          text.summary, text.audience, text.owner, text.effort, text.cadence, text.channel,
        ]
        #expect(!words.contains(nil), "\(text.document.file)")
        #expect(text.document.headings.count >= 4, "\(text.document.file)")
      }
      // All languages show the same numbers, charts and tables, under as many headings.
      let names = playbook.texts.map {
        ($0.document.numbers.map(\.name) + $0.document.blocks.map(\.name)).sorted()
      }
      #expect(Set(names).count == 1, "\(playbook.slug)")
      #expect(Set(playbook.texts.map(\.document.headings.count)).count == 1, "\(playbook.slug)")
    }
  }

  /// What an edition of the sample knows, of what its playbooks name.
  private static let known = KnownNames(
    measures: [
      "churn.cacRatio", "churn.recent.causes.forgot.share",
      "churn.recent.causes.nothing_distinctive.share",
      "churn.recent.causes.poor_experience.share", "churn.recent.causes.price.share",
      "churn.recent.lapsed", "discounts.depth", "discounts.fullPriceNet",
      "discounts.recent.before", "discounts.recent.now",
      "gifts.flagged.value", "growth.fourWeeks.lapseRate", "growth.fourWeeks.lapsed",
      "growth.fourWeeks.quick", "growth.fourWeeks.reactivated",
      "growth.fourWeeks.reactivationRate", "growth.lapseDays", "input.customers",
      "prices.index.value", "repeat.gaps.median", "repeat.oneTime.mature90",
      "repeat.recent.90.before", "repeat.recent.90.now", "repeat.returning.91d.rate",
      "repeat.returningRevenue.91d", "repeat.within.30", "repeat.within.60", "repeat.within.90",
      "rhythm.payday.ratio", "sales.28d.buyers", "sales.91d.aov", "sales.91d.buyers",
      "sales.91d.orders", "sales.91d.perBuyer", "sales.91d.unitsPerOrder",
      "secondPurchase.quantiles.25", "service.complaints.rate", "service.followUp.now",
      "service.qualityOK", "service.ratings.low.now", "service.refunds.rate.now",
      "service.reply.median", "service.within24.now",
    ],
    charts: [
      "secondPurchase.curve", "growth.weeks", "discounts.byPurchase", "repeat.funnel",
    ],
    tables: [
      "repeat.recent", "growth.weeks", "discounts.byPurchase", "rfm.ladder", "repeat.funnel",
    ],
    pages: [
      "/", "/customers/", "/retention/", "/retention/second-order/", "/retention/growth/",
      "/retention/value/",
    ]
  )
}
