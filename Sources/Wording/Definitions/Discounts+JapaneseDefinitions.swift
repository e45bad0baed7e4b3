extension DefinitionText {
  /// Japanese cards about giving money away.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.DiscountCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .depth:
      DefinitionText(
        title: "値引率",
        sentence: "定価のうち、どれだけを値引きしたか。",
        formula: "値引き ÷ 総売上",
        window: "全期間の注文。",
        counts: "明細の値引きと注文の値引き。",
        leavesOut: "送料無料と贈り物。",
        limits: "0は、注文データに値引きの記録がないことを表す場合もあります。"
      )
    case .fullPriceOrders:
      DefinitionText(
        title: "定価での注文",
        sentence: "値引きが1%未満の注文の割合。",
        formula: "値引き ÷ 総売上が0.01未満の注文 ÷ 注文",
        window: "全期間、週別、直近28日間とその前の91日間。",
        counts: "顧客の有無を問わず、集計対象のすべての注文。",
        leavesOut: "なし。0円の注文には値引きがなく、定価とします。",
        limits: "直近の週にセールが入ることがあります。前年の同じセールの前後の週と比べてください。"
      )
    case .fullPriceNet:
      DefinitionText(
        title: "定価での売上",
        sentence: "値引きなしで入った金額の割合。",
        formula: "定価の注文の（総売上 − 値引き）÷ 全注文の同じ額",
        window: "全期間の注文。",
        counts: "値引き1%未満を定価とします。",
        leavesOut: "返品、送料、税。",
        limits: "大口の注文1件が、小口の多くの注文と同じ重みを持ちます。"
      )
    case .byPurchase:
      DefinitionText(
        title: "購入回数別の値引き",
        sentence: "1、2、3、4回目と5回目以降の購入での値引率。",
        formula: "k回目の購入日の値引き ÷ 総売上",
        window: "全期間。",
        counts: "分かっている顧客の購入日。",
        leavesOut: "顧客不明の注文。",
        limits: "5回目に達する人は1回で終わる人と異なるため、上がっていても値引きを待つ習慣とはまだ言えません。"
      )
    case .spiral:
      DefinitionText(
        title: "値引きスパイラル",
        sentence: "同じ顧客への値引きが、購入を重ねるほど深くなるか。",
        formula: "Σ(k − kの平均)(値引率 − 値引率の平均) ÷ Σ(k − kの平均)²、顧客ごとに計算して合計",
        window: "全期間。",
        counts: "購入日が2日以上の顧客。",
        leavesOut: "1回だけの購入者。顧客不明の注文。",
        limits: "要注意：区間が0を上回り傾きが0.5ポイント以上、または4週間の定価購入がその前の13週間より減少。"
          + "中止：さらに3回目以降の粗利率が5ポイント以上低下、または特典の最も多い注文が赤字。"
      )
    case .stacks:
      DefinitionText(
        title: "注文の特典",
        sentence: "値引き、送料無料、贈り物の3つの特典のうち、注文にいくつあるか。",
        formula: "値引き ÷ 総売上。（総売上 − 値引き − 商品原価）÷（総売上 − 値引き）",
        window: "全期間。",
        counts: "顧客の有無を問わず、集計対象のすべての注文。",
        leavesOut: "原価のない明細がある注文の粗利率。",
        limits: "注文データに記録のない特典は数えられません。"
      )
    case .acquired:
      DefinitionText(
        title: "値引きで始めた顧客",
        sentence: "初回購入の値引率別に見た、180日間の購入額。",
        formula: "0日から180日までの（総売上 − 値引き − 返品）÷ 顧客。"
          + "貢献利益はさらに − 商品原価 − 店の負担した送料",
        window: "初回購入が180日以上前の顧客。",
        counts: "10%以上を値引き、1%未満を定価とします。",
        leavesOut: "初回の値引きが1%から10%の顧客。返品された商品は再販売しないものとします。",
        limits: "値引きで来る人は、そうでない人と異なります。相関であり、効果ではありません。"
      )
    case .sensitivity:
      DefinitionText(
        title: "価値重視とセール中心の顧客",
        sentence: "10%以上の値引きでの購入比率別の顧客。",
        formula: "(A ＋ 値引き購入) ÷ (A ＋ B ＋ 購入)、AとBは全体に当てはめた値。0.2未満は価値重視、0.6超はセール中心",
        window: "全期間。",
        counts: "購入日が2日以上の顧客。",
        leavesOut: "1回だけの購入者。",
        limits: "購入の少ない顧客は、店全体の比率に近い値になります。"
      )
    case .promotions:
      DefinitionText(
        title: "販促前後の販売数",
        sentence: "販促の期間中と終了後の1日当たり販売数の、前の28日間に対する比。",
        formula: "(個数 ÷ 日数) ÷ (前の28日間の個数 ÷ 28)",
        window: "販促の期間と、その前後28日間。",
        counts: "campaigns.csvの販促。バリエーションは元の商品に数えます。",
        leavesOut: "データの開始から28日たたないうちに始まった販促。",
        limits: "終了後が1を下回れば需要の先食いです。季節やほかの販促は除いていません。"
          + "1つの注文の個数は独立でないため、区間はやや狭めです。"
      )
    }
  }
}
