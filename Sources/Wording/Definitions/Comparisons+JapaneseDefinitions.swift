extension DefinitionText {
  /// Japanese cards about change, places, the rhythm of buying and prices.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.ComparisonCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .weekly:
      DefinitionText(
        title: "週の増減",
        sentence: "今週の数字を、過去の週の数字と並べたもの。",
        formula: "今週 ÷ 過去の週。割合は今週 − 過去の週",
        window: "前週、その前の8週の中央値（割合は8週の合計）、前年同週。"
          + "日付の動く行事の前後では、行事からの日数が同じ前年の週。",
        counts: "月曜から日曜までの1週間。",
        leavesOut: "注文データが月曜からそろっていない週。",
        limits: "「増加」「減少」とするのは、区間に「変化なし」が入らず、かつ取り上げるだけの変化があるときです："
          + "件数と金額は\(facts.worthShare)、割合は\(facts.worthPoints)ポイント。"
      )
    case .quarterly:
      DefinitionText(
        title: "リピート購入率の増減",
        sentence: "判定できる最新の四半期の初回購入者を、以前の人たちと並べたもの。",
        formula: "13週間の初回購入者の割合 − 別の13週間の割合",
        window: "その前の13週間と、1年前の13週間。いずれも\(facts.headline)日間観察。",
        counts: "両側は別の人たちです。",
        leavesOut: "観察の日数が足りない人。",
        limits: "週どうしでは比べません。そのような2つの率は、ほとんど同じ人でできています。"
      )
    case .season:
      DefinitionText(
        title: "季節",
        sentence: "1年のこの週が普段どれだけ忙しいか。1は平均的な週。",
        formula: "過去の年の同じ週の注文 ÷ その前後53週の平均的な週の注文",
        window: "最新の年を除く全期間。",
        counts: "すべての注文。",
        leavesOut: "その週の前後半年がそろわない年。",
        limits: "104週間の注文から。2、3年では1つの週について多くは言えません。"
      )
    case .moved:
      DefinitionText(
        title: "何が動かしたか",
        sentence: "純売上の増減を、店の部分ごとの合計に分けたもの。",
        formula: "その部分の今週の売上 − 過去の週の売上",
        window: "前週、その前の8週の平均、前年の同じ週。",
        counts: "チャネル、地域、商品、28日前のセグメント、購入回数。",
        leavesOut: "なし。名前のないものは「その他」に入り、返品は別に示します。",
        limits: "増減を担う部分が原因とは限りません。"
      )
    case .acceptance:
      DefinitionText(
        title: "地域別の支持度",
        sentence: "地域の顧客が店全体と比べてどれだけ多く戻るか。100は同じ。",
        formula: "100 × 地域のリピート購入率（ほかの地域に寄せた値）÷ 店全体の率",
        window: "\(facts.headline)日間観察した、直近364日の初回購入者。",
        counts: "顧客の地域。なければギフトでない最初の注文の地域。",
        leavesOut: "顧客不明の注文。顧客が30人未満の地域。",
        limits: "設定に人口があるときは、顧客に占める地域の割合を人口に占める割合と比べます。"
      )
    case .spending:
      DefinitionText(
        title: "地域別の購買力",
        sentence: "地域の注文1件の金額を店全体と比べたもの。100は同じ。",
        formula: "100 × 地域の注文1件当たり（総売上 − 値引き）（店全体に寄せた値）÷ 店全体",
        window: "直近365日間。",
        counts: "地域の顧客のすべての注文。",
        leavesOut: "購入者が30人未満の地域。",
        limits: "この店での購入額を示すだけで、収入については何も言いません。"
      )
    case .channels:
      DefinitionText(
        title: "顧客の流入元",
        sentence: "初回購入のチャネル別の顧客と、その後。",
        formula: "顧客数、\(facts.headline)日以内に再購入した人、52週間の1人当たり純売上",
        window: "全期間。観察の日数が足りた人だけ。",
        counts: "初回購入日によります。不明は別の行です。",
        leavesOut: "獲得費用（チャネル別に示す表がありません）。",
        limits: "チャネルによって来る人が異なります。よいチャネルであることは、まだ理由になりません。"
      )
    case .payday:
      DefinitionText(
        title: "給料日",
        sentence: "給料の出る日の前後に購入が増えるか。",
        formula: "毎月10～15日の1日当たり購入 ÷ ほかの日の1日当たり購入",
        window: "最初の注文から。",
        counts: "分かっている顧客の購入日。",
        leavesOut: "全店の販促の日。",
        limits: "顧客ごとには購入6回から、店全体の割合と比べて判定し、誤りは10件に1件以下に抑えています。"
      )
    case .weekdays:
      DefinitionText(
        title: "曜日と時刻",
        sentence: "注文がいつ入るか。100は平均的な1日または1時間と同じ。",
        formula: "月曜日1日の注文 ÷ 1日の注文",
        window: "全期間。",
        counts: "すべての注文。時刻は、データに時刻のある注文。",
        leavesOut: "なし。",
        limits: "注文200件から。検定は注文を独立とみなしますが、セール中はそうではありません。"
      )
    case .gifts:
      DefinitionText(
        title: "ギフト",
        sentence: "注文データにギフトの印がある注文。",
        formula: "ギフトの印がある注文 ÷ 注文",
        window: "全期間。行事の前の14日間と、そのほかの日。",
        counts: "印だけ。",
        leavesOut: "印のないギフト。",
        limits: "推定には受取人名、新しい住所かどうか、ギフト包装が必要ですが、どの表にもありません。"
      )
    case .prices:
      DefinitionText(
        title: "価格指数",
        sentence: "他店も扱う商品を、当店がいくらで売っているか。100は同じ。",
        formula: "100 × exp(商品平均(ln 当店の価格 − 平均(ln 他店の価格)))",
        window: "当店の販売と他店の価格、いずれも直近14日間。",
        counts: "実売価格。定価と、売上で加重した値は別に示します。",
        leavesOut: "14日間に売れなかった商品。",
        limits: "10商品から。同じ品の1個どうしを比べます。"
      )
    }
  }
}
