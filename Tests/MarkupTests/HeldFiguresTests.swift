import Testing

@testable import Markup

/// What no line may part, in text and in headings.
@Suite struct `Figures held together` {
  struct Case: Sendable {
    var language: Language
    var text: HTML
    /// What is held stands between ‹ and ›.
    var marked: String

    init(_ language: Language, _ text: HTML, _ marked: String) {
      self.language = language
      self.text = text
      self.marked = marked
    }
  }

  static let cases: [Case] = [
    .init(.simplifiedChinese, "到11月22日复购", "到‹11月22日›复购"),
    .init(.simplifiedChinese, "2026年11月16日–22日（周日）", "‹2026年›‹11月16日–22日›（周日）"),
    .init(.japanese, "9月28日\u{2060}～\u{2060}10月4日", "‹9月28日\u{2060}～\u{2060}10月4日›"),
    .init(.traditionalChinese, "第47週的90～180天內", "‹第47週›的‹90～180天›內"),
    .init(.simplifiedChinese, "约12.4万元，降−9.2～−2.8个百分点", "约‹12.4万元›，降‹−9.2～−2.8个百分点›"),
    .init(.japanese, "7か月で5つ、38%が", "‹7か月›で‹5つ›、‹38%が›"),
    .init(.simplifiedChinese, "占27.5%的销售，1,204", "占27.5%的销售，1,204"),
    .init(.simplifiedChinese, "R4～5为UTF-8编码", "‹R4～5为›‹UTF-8编›码"),
    .init(.english, "16–22\u{A0}Nov, 28 days of 1,204", "‹16–22›\u{A0}Nov, ‹28 days› of 1,204"),
    .init(.english, "5 yearlings, 3 of 4, 1.24 million", "5 yearlings, 3 of 4, ‹1.24 million›"),
    .init(
      .simplifiedChinese,
      "走了<a href=\"#a1天\">121</a>位",
      "走了‹<a href=\"#a1天\">121</a>位›"
    ),
    // What closes behind the figure was opened before something else.
    .init(.english, "<a><br>12</a> days", "<a><br>12</a> days"),
    .init(.english, "<a><b>x</b>12</a> days", "<a><b>x</b>12</a> days"),
    .init(.english, "<b>12</b> days", "‹<b>12</b> days›"),
  ]

  @Test(arguments: cases) func `a figure keeps its unit, a range its ends`(_ one: Case) {
    let markup = one.marked.split(separator: "‹", omittingEmptySubsequences: false)
      .joined(separator: "<span class=\"brief\">")
      .split(separator: "›", omittingEmptySubsequences: false).joined(separator: "</span>")
    #expect(one.text.holdingFigures(in: one.language).markup == markup)
  }

  @Test(arguments: [
    (Language.japanese, "<h1>競合50軒のうち6軒</h1>" as HTML, "<h1>競合50‸軒のうち6‸軒</h1>"),
    (.simplifiedChinese, "<h2 id=\"a\">第47周到11月22日</h2>", "<h2 id=\"a\">第‸47‸周到11‸月‸22‸日</h2>"),
    (.traditionalChinese, "<h2>90\u{2060}～\u{2060}180天</h2>", "<h2>90‸～‸180‸天</h2>"),
    (.english, "<h1>16–22\u{A0}Nov, 28 days</h1>", "<h1>16‸–‸22\u{A0}Nov, 28\u{A0}days</h1>"),
  ])
  func `a heading has signs that join instead`(language: Language, text: HTML, marked: String) {
    let markup = marked.replacing("‸", with: "\u{2060}")
    #expect(text.holdingFigures(in: language).markup == markup)
  }

  @Test func `attributes, entities, drawings and code are left alone`() {
    let text: HTML = """
      <title>第1周</title><p title="11月22日">&#39;日</p><svg><text>3天</text></svg><code>3天</code>
      <td class="n">3天</td><td class="brief">3天</td>
      """
    #expect(text.holdingFigures(in: .simplifiedChinese) == text)
  }
}
