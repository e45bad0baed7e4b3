extension OtherRuleText {
  /// Values a customer and sets of groups of other tools, in Japanese.
  static func setJapanese(_ rule: OtherRule) -> OtherRuleText {
    if let window = OtherRule.valueWindows.first(where: { $0.rule == rule }) {
      return OtherRuleText(
        name: "\(window.days)日間の価値",
        rule: "各顧客の初回購入から\(window.days)日間の純売上 ÷ \(window.days)日たった顧客。",
        why: "全員に同じ時間がある公平な期間です。当サイトはこれまでのすべてを数えます。"
      )
    }
    if let place = OtherRule.riskBands.firstIndex(of: rule) {
      let band = ["70%未満", "70～90%", "90%以上"][place]
      return OtherRuleText(
        name: "離脱リスク\(band)",
        rule: "離脱している確率が\(band)の顧客 ÷ 全顧客。",
        why: "確率は先方のものでなく、当サイトで表示しているモデルによります。当サイトは店の購入間隔を越えた人を数えます。"
      )
    }
    if let place = OtherRule.scoreClasses.firstIndex(of: rule) { return classJapanese(place) }
    if let place = OtherRule.scoreBoxes.firstIndex(of: rule) { return boxJapanese(place) }
    if let place = OtherRule.quarterSets.firstIndex(of: rule) { return quarterJapanese(place) }
    return valueJapanese(rule)
  }

  private static func classJapanese(_ place: Int) -> OtherRuleText {
    let word = ["価値", "育成", "維持", "引き止め"][place / 2]
    let (r, f, m) = (place / 4 == 0, place / 2 % 2 == 0, place % 2 == 0)
    func level(_ isHigh: Bool) -> String { isHigh ? "高" : "低" }
    return OtherRuleText(
      name: (m ? "重要" : "一般") + word + "顧客",
      rule: "R\(level(r))、F\(level(f))、M\(level(m))：1から5のスコアを平均と比較 ÷ 全顧客。",
      why: "5段階の代わりに高低の2段階です。表によって呼び名が異なります。境目は平均点です。"
    )
  }

  private static func boxJapanese(_ place: Int) -> OtherRuleText {
    let names = [
      "最優良顧客", "優良候補", "優良顧客", "有望顧客", "新規顧客", "失えない顧客", "離脱予備軍", "要フォロー",
      "休眠間近", "離脱", "その他",
    ]
    return OtherRuleText(
      name: names[place],
      rule: place == 10 ? "どの枠にも入らない顧客 ÷ 全顧客。" : "R \(boxes[place]) ÷ 全顧客。先に当てはまる枠を採用。",
      why: "パッケージの例にある枠を、同じ値を分けない当サイトのスコアに当てはめたもの。"
    )
  }

  private static func quarterJapanese(_ place: Int) -> OtherRuleText {
    let names = ["プレミアム顧客", "リピート顧客", "高額購入顧客", "離脱予備軍", "休眠", "その他"]
    return OtherRuleText(
      name: names[place],
      rule: place == 5
        ? "どの組にも入らない顧客 ÷ 全顧客。"
        : "R・F・Mの四分位1から4：\(quarters[place]) ÷ 全顧客。",
      why: "Mは購入日1日当たりの売上です。境目が同じ四分位は1つにまとまるため、1回だけの人が多い店ではFが2段階になります。"
    )
  }

  private static func valueJapanese(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .klaviyoPredicted:
      OtherRuleText(
        name: "顧客1人当たりの予測価値",
        rule: "今後365日間に見込む注文額 ÷ 顧客。",
        why: "当サイトで表示しているモデルにより、先方と同じく割り引いていません。先方は顧客500人と直近30日の注文を条件とします。"
      )
    case .klaviyoTotal:
      OtherRuleText(
        name: "顧客1人当たりの総価値",
        rule: "これまでの価値 ＋ 今後365日間に見込む価値。",
        why: "分かっていることと予測を足しています。"
      )
    case .lifetimelyMost:
      OtherRuleText(
        name: "注文間隔（80%の点）",
        rule: "リピート注文の80%が入るまでの日数。",
        why: "閉じた間隔だけで、戻らなかった人は入りません。"
      )
    default:
      OtherRuleText(
        name: "生涯価値",
        rule: "これまでの（純売上 − 商品原価）÷ 顧客。",
        why: "売上でなく利益です。新規と既存が混ざっています。"
      )
    }
  }
}
