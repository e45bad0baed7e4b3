extension OtherRuleText {
  /// More rules of other tools, in Japanese.
  static func furtherJapanese(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .shopifyReport365:
      OtherRuleText(
        name: "顧客レポート：リピート（365日）",
        rule: "1年間の新規顧客のうち今日までに再び注文した人 ÷ 1年間の新規顧客。",
        why: "期間の新規顧客の全履歴を見るため、過去の値が変わり続けます。"
      )
    case .shopifyReport28:
      OtherRuleText(
        name: "顧客レポート：リピート（28日）",
        rule: "28日間の新規顧客のうち今日までに再び注文した人 ÷ その新規顧客。",
        why: "先週来た人には、再び注文する時間が1週間しかありません。"
      )
    case .wooReturning365:
      OtherRuleText(
        name: "リピーター（365日、旧方式）",
        rule: "（1年間の購入者 − 1年間の新規顧客）÷ 1年間の購入者。",
        why: "全体から新規を引くため、新規で再び購入した人も新規にしか数えません。"
      )
    case .skyVergeReturning28:
      OtherRuleText(
        name: "リピーター（28日）",
        rule: "2回目以降の購入が28日間にある購入者 ÷ 購入者。",
        why: "新規で再び購入した人は、新規とリピーターの両方に入ります。"
      )
    case .metriloGap:
      OtherRuleText(
        name: "注文間隔（平均の平均）",
        rule: "まず顧客ごとに平均し、次に注文が2件以上ある顧客で平均。",
        why: "購入の多少にかかわらず1人を1回数えます。閉じていない間隔は入りません。"
      )
    case .shoplineLoyal:
      OtherRuleText(
        name: "ロイヤル顧客",
        rule: "注文が2件以上で、最後が30日以内 ÷ 全顧客。",
        why: "本来は14日以内の訪問も条件ですが、注文データにはありません。ここでは上限の値です。"
      )
    case .shoplineAtRisk:
      OtherRuleText(
        name: "離脱しそうな顧客",
        rule: "注文が2件以上で、最後が90日より前 ÷ 全顧客。",
        why: "どの店も一律90日です。あちらでは訪問も数えます。"
      )
    case .customerVoxAtRisk:
      OtherRuleText(
        name: "At risk（離脱予備軍）",
        rule: "最後の注文が6か月より前 ÷ 全顧客。",
        why: "一律半年です。当サイトでは店自身の購入間隔から離脱を決めます。"
      )
    case .customerVoxLost:
      OtherRuleText(
        name: "Lost（離脱）",
        rule: "最後の注文が12か月より前 ÷ 全顧客。",
        why: "一律1年です。当サイトでは店自身の購入間隔から離脱を決めます。"
      )
    case .omniconvertLeaving:
      OtherRuleText(
        name: "About to dump you（別れ間近）",
        rule: "最後の注文が6か月より前 ÷ 全顧客。",
        why: "1回だけの人も常連も、一律半年です。"
      )
    case .klaviyoHistoric:
      OtherRuleText(
        name: "顧客1人当たりの実績価値",
        rule: "これまでの返金後の注文額 ÷ 顧客。",
        why: "新規と既存が混ざり、店の良し悪しではなく古さとともに増えます。"
      )
    case .wooNetSales28:
      OtherRuleText(
        name: "純売上（28日）",
        rule: "総売上 − クーポン − 返金。返金は返金日に数えます。",
        why: "当サイトと同じ決まりです。"
      )
    case .metorikWeek:
      OtherRuleText(
        name: "週報の週の注文",
        rule: "前週の月曜から日曜までの注文。今日は入りません。",
        why: "当サイトと同じ週です。"
      )
    default: setJapanese(rule)
    }
  }
}
