extension OtherRuleText {
  /// How other tools count, in Japanese.
  @Sendable
  static func japanese(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .shopifyReturning365:
      OtherRuleText(
        name: "リピーター率（365日）",
        rule: "1年間の購入者のうち通算で2回以上購入した人 ÷ 1年間の購入者。",
        why: "誰が戻るかではなく、店に誰がいるかを見ます。既存顧客は毎年数え直されます。"
          + "Shopifyは注文数で数えるため、表示はもう少し高くなります。後の注文で過去の値も変わります。"
      )
    case .shopifyReturning28:
      OtherRuleText(
        name: "リピーター率（28日）",
        rule: "28日間の購入者のうち通算で2回以上購入した人 ÷ 28日間の購入者。",
        why: "同じ決まりを1か月で見たもの。分母は今月の新旧の購入者です。"
      )
    case .insightsRepeat365:
      OtherRuleText(
        name: "リピート購入率（365日）",
        rule: "期間内に2回以上購入した顧客 ÷ 期間内の顧客。",
        why: "期間前に初めて購入し、期間内は1回だけの人は、リピートに入りません。"
      )
    case .insightsReturning365:
      OtherRuleText(
        name: "リピーター率（365日）",
        rule: "2回目以降の購入が期間内にある顧客 ÷ 期間内の顧客。",
        why: "今日までの期間ではShopifyと同じ値です。過去の期間の値は変わりません。"
      )
    case .treslWithin30:
      OtherRuleText(
        name: "30日以内のリピート",
        rule: "30日以内に再び購入した初回購入者 ÷ 初回購入者。",
        why: "当サイトと同じ決まりで日数が短く、全期間を見ます。"
      )
    case .treslWithin60:
      OtherRuleText(
        name: "60日以内のリピート",
        rule: "60日以内に再び購入した初回購入者 ÷ 初回購入者。",
        why: "当サイトと同じ決まりで日数が短く、全期間を見ます。"
      )
    case .treslWithin90:
      OtherRuleText(
        name: "90日以内のリピート",
        rule: "90日以内に再び購入した初回購入者 ÷ 初回購入者。",
        why: "当サイトと同じ決まりを全期間で見たもの。当サイトの主な数字は最新の四半期だけです。"
      )
    case .kleioRepeat90:
      OtherRuleText(
        name: "リピート率（3番目の30日間）",
        rule: "コホートのうち、各自の初回から90日目までにもう1件注文した割合。",
        why: "当サイトと同じで、コホート別に示すもの。ここでは全コホートの合計です。"
      )
    case .peelRepurchase3:
      OtherRuleText(
        name: "3か月目までの再購入率",
        rule: "月別コホートのうち、3か月目の終わりまでに2件以上注文した割合。",
        why: "暦の月で数えるため、1日に始めた人は31日に始めた人より30日長くなります。"
      )
    case .peelRepeatOrders:
      OtherRuleText(
        name: "リピート注文率",
        rule: "2件目以降の注文すべて ÷ 顧客。",
        why: "人ではなく注文を数えるため、100%を超えることがあります。"
      )
    case .adviserRepeat90:
      OtherRuleText(
        name: "リピート購入率（約90日）",
        rule: "91日間に2回以上購入した購入者 ÷ 91日間の購入者。",
        why: "全員を同じ期間で見ます。先週始めた人には、戻る時間が1週間しかありません。"
      )
    case .adviserRepeat30:
      OtherRuleText(
        name: "リピート購入率（約30日）",
        rule: "28日間に2回以上購入した購入者 ÷ 28日間の購入者。",
        why: "同じものを4週間で見たもの。"
      )
    case .customerList:
      OtherRuleText(
        name: "顧客一覧：2回以上購入の割合",
        rule: "2回以上購入した顧客 ÷ 全顧客。",
        why: "顧客一覧で数えると出る値です。新規顧客が増えるたびに下がります。"
      )
    case .shoplineRetention1:
      OtherRuleText(
        name: "継続率（1か月後）",
        rule: "コホートのうち1か月後に注文した顧客 ÷ コホートの人数。",
        why: "当サイトと同じ。ここでは満了した全コホートの合計で、人数で加重しています。"
      )
    case .peelRetention1:
      OtherRuleText(
        name: "継続率（1か月後）",
        rule: "コホートのうち1か月後かそれ以降に注文した顧客 ÷ コホートの人数。",
        why: "「それ以降」を含むため大幅に高く、古いマスも後から上がります。"
      )
    case .lifetimelyGaps:
      OtherRuleText(
        name: "注文間隔（中央値）",
        rule: "これまでに閉じた間隔の中央値。",
        why: "長い間隔はまだ閉じておらず入らないため、短すぎる値です。"
      )
    case .peelTimeBetween:
      OtherRuleText(
        name: "購入間隔",
        rule: "365 ÷（直近365日の注文 ÷ 顧客）。",
        why: "間隔の平均ではありません。1回だけの人が多いと1年に近づきます。"
      )
    case .taobaoPerBuyer:
      OtherRuleText(
        name: "客単価（28日、タオバオの定義）",
        rule: "28日間の（売上 − 値引き）÷ 購入者数。",
        why: "注文当たりでなく購入者当たりです。2件注文した人も分母では1人です。"
      )
    case .shoplineNew:
      OtherRuleText(
        name: "新規顧客",
        rule: "記録上の注文がちょうど1件の顧客 ÷ 全顧客。",
        why: "あちらの「新規」は、2年前の人でも、当サイトの「1回のみの購入者」に当たります。"
      )
    default:
      furtherJapanese(rule)
    }
  }
}
