extension DefinitionText {
  /// Japanese cards about orders and money.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.SalesCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .orders:
      DefinitionText(
        title: "注文、個数、購入者",
        sentence: "期間中の集計対象の注文、その個数、異なる顧客の数。",
        formula: "注文の件数、数量の合計、異なる顧客の数",
        window: "その週、直近28、91、182、365日間、全期間。",
        counts: "返金された注文、分かっている顧客の無料の注文。",
        leavesOut: "キャンセル、未払い、決済失敗、テスト、下書きの注文、交換品、ギフト券。",
        limits: "顧客不明の注文があると、購入者は実際より少なくなります。"
      )
    case .grossSales:
      DefinitionText(
        title: "総売上",
        sentence: "何も引く前の商品の金額。",
        formula: "数量 × 単価の合計",
        window: "注文日による。",
        counts: "値引き前の価格。",
        leavesOut: "税、送料、チップ、ギフト券。取り消し線の価格は値引きとしません。",
        limits: "支払額しかないデータでは、支払額に値引きを足したものです。"
      )
    case .discounts:
      DefinitionText(
        title: "値引き",
        sentence: "商品から引いた金額。",
        formula: "明細の値引き ＋ 注文の値引き",
        window: "注文日による。",
        counts: "注文の値引きは、金額に応じて明細に割り振ります。",
        leavesOut: "送料無料（別に数えます）、贈り物。",
        limits: "ポイントとクーポンは、データに値引きとして書かれているときだけ入ります。"
      )
    case .returns:
      DefinitionText(
        title: "返品",
        sentence: "返された商品の金額。",
        formula: "税と送料を除く返金の合計",
        window: "注文日でなく返金日による。",
        counts: "一部と全額の返金。",
        leavesOut: "元の注文が不明な返金（別に合計します）。",
        limits: "返金日のないデータでは、注文日に入ります。"
      )
    case .netSales:
      DefinitionText(
        title: "純売上",
        sentence: "総売上から引いて残る金額。",
        formula: "総売上 − 値引き − 返品",
        window: "注文と返金、それぞれの日による。",
        counts: "以前の注文の返品も引くため、週の値がマイナスになることもあります。",
        leavesOut: "送料、税、チップ、ギフト券。",
        limits: "顧客とコホートでは別の決まりで、返品は元の注文から引きます。"
      )
    case .orderValue:
      DefinitionText(
        title: "平均注文額",
        sentence: "注文1件当たりの平均金額。",
        formula: "（総売上 − 値引き）÷ 注文",
        window: "期間中の注文。",
        counts: "顧客不明の注文も含みます。",
        leavesOut: "返品、送料、税。",
        limits: "少数の大口の注文で動きます。隣に中央値を示しています。"
      )
    case .medianOrder:
      DefinitionText(
        title: "注文額の中央値",
        sentence: "半数の注文はこれより小さく、半数は大きい。",
        formula: "注文ごとの（総売上 − 値引き）の中央値",
        window: "期間中の注文。",
        counts: "金額を3桁に丸めるため、1%まで外れることがあります。",
        leavesOut: "返品、送料、税。",
        limits: "平均より大幅に低いときは、少数の注文が売上を支えています。"
      )
    case .perBuyer:
      DefinitionText(
        title: "1人当たり購入額",
        sentence: "期間中の顧客1人当たりの平均金額。",
        formula: "顧客の分かる注文の（総売上 − 値引き）÷ 異なる購入者",
        window: "期間中の注文。期間が長いほど大きくなります。",
        counts: "期間中の購入者のすべての注文。",
        leavesOut: "分子・分母とも、顧客不明の注文。",
        limits: "中国の「客単価」はこの意味です。日本と台湾の同じ語は注文1件当たりの金額を指します。"
      )
    case .unitsPerOrder:
      DefinitionText(
        title: "買上点数",
        sentence: "注文1件に何個入っているか。",
        formula: "数量の合計 ÷ 注文",
        window: "期間中の注文。",
        counts: "価格0の贈り物も含むすべての個数。",
        leavesOut: "集計対象外の注文。",
        limits: "10個入りの箱は、データでの数え方に従います。"
      )
    case .ordersPerCustomer:
      DefinitionText(
        title: "顧客1人当たりの注文数",
        sentence: "期間中に購入者が何件注文したか。",
        formula: "顧客の分かる注文 ÷ 異なる顧客",
        window: "期間中の注文。",
        counts: "購入日でなく注文。同じ日の2件は2件です。",
        leavesOut: "顧客不明の注文。",
        limits: "期間が長いほど大きくなるため、同じ長さで比べてください。"
      )
    }
  }
}
