import Markup
import Testing

/// What a search takes for the same word.
@Suite struct `Text folded for search` {
  @Test(arguments: [
    ("ＲＦＭ　分群", "rfm 分群"), ("Returning Customer Rate", "returning customer rate"),
    ("回購率", "回购率"), ("複購", "复购"), ("顧客輪廓", "顾客轮廓"), ("裡裏里", "里里里"),
    ("發髮发", "发发发"), ("９０天回購率（％）", "90天回购率(%)"),
    ("ﾘﾋﾟｰﾄ購入率", "リピート购入率"), ("ｸﾞﾙｰﾌﾟ", "グループ"), ("ｳﾞ", "ヴ"), ("ﾜﾞ", "ワ\u{3099}"),
    ("", ""),
  ])
  func `width, case and form of characters do not matter`(text: String, folded: String) {
    #expect(Array(SearchFold.folded(text).unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func `folding twice changes nothing`() {
    let once = SearchFold.folded(SearchFold.variants)
    let isSame = SearchFold.folded(once) == once
    #expect(isSame)
  }

  @Test func `the table is pairs, each form once, in order and small enough for a script`() {
    let scalars = Array(SearchFold.variants.unicodeScalars)
    #expect(scalars.count.isMultiple(of: 2))
    #expect(SearchFold.variants.utf8.count < 12_000)
    let forms = stride(from: 0, to: scalars.count, by: 2).map { scalars[$0] }
    let simplified = stride(from: 1, to: scalars.count, by: 2).map { scalars[$0] }
    let isOrdered = zip(forms, forms.dropFirst()).allSatisfy { $0 < $1 }
    #expect(isOrdered)
    let isFinal = Set(forms).isDisjoint(with: simplified)
    #expect(isFinal)
    // A script counts in UTF-16, where each Han character of the table is one unit.
    let areHan = scalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) }
    #expect(areHan)
  }
}
