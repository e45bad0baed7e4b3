extension DefinitionText {
  /// Japanese cards about products.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.ProductCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .counts:
      DefinitionText(
        title: "商品の注文と購入者",
        sentence: "商品が何回買われ、何人の新規顧客がその商品で始めたか。",
        formula: "その商品を含む注文、個数、購入日",
        window: "直近182日間。個数は直近91日間と、その前の91日間も。",
        counts: "期間内の注文が10件ある商品。バリエーションは元の商品に数えます。",
        leavesOut: "購入者が\(facts.k)人未満の商品、人の住所のように読めるSKU。",
        limits: "この号に入るのは注文の多い2,000商品、ページがあるのは500商品です。"
      )
    case .role:
      DefinitionText(
        title: "商品の役割",
        sentence: "商品が何のためにあるか。4つの条件のうち、最初に当てはまるもの。",
        formula: "集客：新規顧客の割合が上位4分の1で、初回購入が店全体より多い。"
          + "利益：粗利率と貢献利益が中央値以上。育成：個数が増加、または個数が少なく粗利率が中央値以上。周辺：残り",
        window: "直近182日間。中央値と四分位は評価できる商品による。",
        counts: "値引き後、返品控除前の売上。",
        leavesOut: "原価がなければ、集客商品だけを判定します。",
        limits: "中央値は品ぞろえとともに動きます。役割はほかの商品との比較です。"
      )
    case .gateway:
      DefinitionText(
        title: "入口商品の再購入率",
        sentence: "その商品で始めた人のうち、90日以内に戻った割合。",
        formula: "(A ＋ 再購入者) ÷ (A ＋ B ＋ 初回購入者)、AとBは全商品に当てはめた値",
        window: "90日以上前のすべての初回購入。",
        counts: "複数の商品を含む初回購入は、それぞれに数えます。",
        leavesOut: "直近90日の初回購入。",
        limits: "区間の下限で順位を付けます（事後ベータ分布、すべて同じときはウィルソン）。"
          + "どの商品で始めるかは抽選ではないため、効果ではありません。"
      )
    case .replenish:
      DefinitionText(
        title: "1個の持つ日数",
        sentence: "同じ顧客が同じ商品をまた買うまでの、1個当たりの日数。",
        formula: "その商品の2つの購入日の間の日数 ÷ 前回の個数",
        window: "全期間。完全な値は、182日または364日の余裕があった間隔による。",
        counts: "整数の日数（99を超えると10日単位）。1個当たり日数のP25で補充時期、P75を過ぎると超過。",
        leavesOut: "間隔が30件未満、または間隔のある顧客が20人未満の商品。",
        limits: "長い間隔はまだ閉じていないため、閉じた間隔は短めに出ます。"
      )
    case .basket:
      DefinitionText(
        title: "併売",
        sentence: "2つの商品が同じ注文に入るのが、偶然の何倍か。",
        formula: "両方を含む注文 × 全注文 ÷（Aを含む注文 × Bを含む注文）",
        window: "全期間。",
        counts: "評価できる商品。注文10件、顧客\(facts.k)人以上で、下限が1を超えるもの。",
        leavesOut: "評価できる商品が100点を超える注文。商品ごとに強い8組を超える組。",
        limits: "販促でセット販売する組も見つかります。"
      )
    case .next:
      DefinitionText(
        title: "次に買う商品",
        sentence: "ある商品の次に別の商品が買われるのが、2回目以降の購入全体の何倍か。",
        formula: "P(k ＋ 1回目にB | k回目にA) ÷ P(2回目以降の購入にB)",
        window: "全期間。",
        counts: "ある購入日から同じ顧客の次の購入日まで。10回、\(facts.k)人以上。",
        leavesOut: "評価できる商品が100点を超える日からの、またはその日への移り変わり。",
        limits: "同じ顧客の移り変わりは独立でないため、少数の人が何度も買うと区間が狭すぎます。"
      )
    }
  }
}
