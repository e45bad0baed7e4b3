extension DefinitionText {
  /// Japanese cards about whether an action worked.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.ResultCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .primary:
      DefinitionText(
        title: "施策の上乗せ効果",
        sentence: "実施した人のほうが、何もしなかった人よりどれだけ多く購入したか。",
        formula: "実施群の購入者 ÷ 実施群 − 対照群の購入者 ÷ 対照群",
        window: "各人の抽選後1日目からW日目（Wは施策、なければ設定による）。同じ施策の抽選は、"
          + "各群が100人になるか、W日間抽選がなくなるまで1つのテストにまとめます。",
        counts: "届いたかどうかを問わず、抽選された群の全員。1つのテストに1人1回。",
        leavesOut: "両方の群にいる人。同じ施策の以前のテストで抽選した人（戻った人はもう対象にいないため）。最後の期間が終わっていないテスト。",
        limits: "その季節に試した人たちについての値です。ほかの人では異なることがあります。"
      )
    case .secondary:
      DefinitionText(
        title: "1人当たりの売上増",
        sentence: "実施した人が、何もしなかった人より1人当たりどれだけ多く購入したか。",
        formula: "実施群の（総売上 − 値引き）の平均 − 対照群の同じ平均",
        window: "効果と同じ。",
        counts: "購入しなかった人は0。利益：すべての明細に原価があるとき、純売上 − 商品原価 − 店の負担した送料。"
          + "何もしなくてもあった注文への値引きも差し引かれます。",
        leavesOut: "送る費用。施策の費用は、価値を示すところで引きます。",
        limits: "少数の大口の注文で決まることがあり、小さな群では区間が広くなります。"
      )
    case .adjusted:
      DefinitionText(
        title: "1人当たりの売上増（ばらつき補正後）",
        sentence: "以前の購入を考慮した同じ差。",
        formula: "Y − θ(X − Xの平均)、θ ＝ 群内のcov(X, Y) ÷ var(X)",
        window: "X：抽選日までの182日間の（総売上 − 値引き）。",
        counts: "効果と同じ。",
        leavesOut: "なし。Xは抽選より前のものなので、期待値を変えません。",
        limits: "以前の売上がその後の売上を言い当てるほど役に立ちます。"
      )
    case .ratio:
      DefinitionText(
        title: "群は抽選と合っているか",
        sentence: "計画の割合の群が、これほど偏る確率。",
        formula: "計画の割合に対する群の人数のカイ二乗、自由度1",
        window: "テストのすべての抽選。",
        counts: "抽選された全員。",
        leavesOut: "両方の群にいる人と、同じ施策の以前のテストで抽選した人。",
        limits: "0.001未満なら結果を示しません。施策の割合を途中で変えたときもこうなります。"
      )
    case .detectable:
      DefinitionText(
        title: "見分けられる最小の効果",
        sentence: "この人数の群では、これより小さい差は5回に1回より多く見逃します。",
        formula: "2.8016 √(p(1 − p)(1/n₁ ＋ 1/n₂))、pは対照群の購入の割合",
        window: "効果と同じ。",
        counts: "検出力80%、両側5%。",
        leavesOut: "なし。",
        limits: "「効果不明」は、これより小さいか、ないということです。"
      )
    case .verdict:
      DefinitionText(
        title: "判定",
        sentence: "区間全体が0を上回れば効果あり、下回れば逆効果。",
        formula: "さらに、同じ四半期に終わったテストの中で、pがベンジャミニ・ホッホベルグの基準（10%）以内",
        window: "全員の期間が過ぎてから。それまでは実施中。",
        counts: "対照群のあるテスト。",
        leavesOut: "対照群のない前後比較は判定しません。",
        limits: "四半期の後のほうで終わるテストで変わることがあります。過去の号は発表のまま残します。"
      )
    case .before:
      DefinitionText(
        title: "前後の比較",
        sentence: "対照群がないとき、実施した人のうち前の同じ日数に購入していた割合。",
        formula: "抽選日までのW日間に購入した実施群 ÷ 実施群",
        window: "抽選日までのW日間と、その後のW日間。",
        counts: "同じ人を2回。",
        leavesOut: "何もしなくても起きたこと。",
        limits: "テストではありません。季節、価格、静かな人を選んだことだけでも、こうした差は出ます。"
      )
    case .lesson:
      DefinitionText(
        title: "これまでの効果",
        sentence: "1つの施策の全テストから言えること。",
        formula: "Σ(効果 ÷ 分散) ÷ Σ(1 ÷ 分散)。分散は各群に購入・未購入を1人ずつ加えて計算",
        window: "結果を表示した、終了済みのすべてのテスト。",
        counts: "確かなテストほど重く見ます。",
        leavesOut: "実施中のテスト、抽選と合わないテスト、小さすぎて表示しないテスト。",
        limits: "すべてのテストを1つの効果の試行とみなします。大きく離れているときは、その旨を示します。"
      )
    }
  }
}
