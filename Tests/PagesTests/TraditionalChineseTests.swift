import Foundation
import Markup
import Retention
import Testing
import Wording

@testable import Pages

/// Pages and notes in Traditional Chinese are written for Taiwan, not left half converted.
struct TraditionalChineseTests {
  /// Simplified forms that are characters of their own in Taiwan too: 只 beside 隻, 表 beside 錶.
  private static let ofBoth = "修克冬准出划制千升卜卷只台吃合向周回家局岳布干念才扣折挨挽捆搜斗曲杯松板注秋秘系群致表面"

  /// Words of the mainland and marks of Simplified Chinese.
  private static let foreign = [
    "數據", "用戶", "客戶", "文件", "默認", "信息", "視頻", "質量", "渠道", "反饋", "短信", "優惠券", "快遞",
    "搜索", "激活", "復購", "老客", "投訴", "口徑", "積分", "打印", "登錄", "迴", "“", "”",
  ]

  private static let simplified: Set<Unicode.Scalar> = {
    let scalars = Array(SearchFold.variants.unicodeScalars)
    let forms = Set(stride(from: 1, to: scalars.count, by: 2).map { scalars[$0] })
    return forms.subtracting(ofBoth.unicodeScalars)
  }()

  private func strangers(in text: String) -> [String] {
    let characters = Set(text.unicodeScalars).intersection(Self.simplified).map { String($0) }
    return characters.sorted() + Self.foreign.filter(text.contains)
  }

  @Test(arguments: EditionFixture.names)
  func `no page has a simplified form or a word of the mainland`(name: String) throws {
    let edition = try #require(EditionFixture.named[name])
    // Names of other tools and of goods stand in their own script.
    let tools = Set(edition.definitions.flatMap(\.others).map(\.tool)).sorted()
    let names = tools + edition.products.map(\.title)
    let input = SiteInput(edition: edition, languages: [.traditionalChinese])
    let site = Site(input: input, theme: SiteFixture.theme)
    for page in site.pages where page.path.hasSuffix(".html") {
      let page = (path: page.path, text: String(decoding: page.render(), as: UTF8.self))
      let text = names.reduce(page.text) { $0.replacing($1, with: "") }
      #expect(strangers(in: text) == [], "\(page.path)")
    }
  }

  @Test func `no note of the sample has one either`() throws {
    let content = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "content")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: content.path).sorted()
    let notes = paths.filter { $0.hasSuffix(".zh-Hant.md") }
    #expect(notes.count == paths.count { $0.hasSuffix(".zh-Hans.md") })
    for path in notes {
      let text = try String(contentsOf: content.appending(path: path), encoding: .utf8)
      #expect(strangers(in: text) == [], "\(path)")
    }
  }

  @Test func `the form of a search does not matter across the two scripts`() {
    let hans = Voice(.simplifiedChinese).phrases.names.growth
    let hant = Voice(.traditionalChinese).phrases.names.growth
    #expect(hans == "客户增减" && hant == "顧客增減")
    #expect(SearchFold.folded(hant) == "顾客增减")
  }
}
