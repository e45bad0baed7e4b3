extension DefinitionText {
  /// Japanese cards about recency, frequency and money.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.RFMCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .scores:
      DefinitionText(
        title: "R・F・Mスコア",
        sentence: "最終購入、購入回数、純売上による、各顧客の1から5の順位。",
        formula: "min(5, 1 ＋ floor(5 × 明らかに下の顧客数 ÷ 全顧客数))",
        window: "この号の基準日までの全期間。",
        counts: "R：最終購入日からの日数。F：購入日数。M：返品後の純売上。同じ値は同じ点です。",
        leavesOut: "注文のない顧客。",
        limits: "店の中での順位です。顧客の半分が離れていても、5分の1はR＝5になります。"
          + "各段階は20%ずつとは限りません。"
      )
    case .groups:
      DefinitionText(
        title: "顧客セグメント",
        sentence: "Rと、FとMの平均による10のセグメント。11番目は購入のない人。",
        formula: "RとFM＝(F ＋ M) ÷ 2（端数は切り上げ）：R5・FM4～5最優良、R3～4・FM4～5優良、"
          + "R4～5・FM2～3アクティブ、R5・FM1新規、R4・FM1有望、R3・FM3要フォロー、R3・FM1～2離脱寸前、"
          + "R1～2・FM5元優良、R1～2・FM3～4離脱予備軍、R1～2・FM1～2休眠",
        window: "この号の基準日の時点。増減は4週間前との比較。",
        counts: "顧客は1つのセグメントに属します。",
        leavesOut: "登録があり注文のない人は、見込み客に入ります。",
        limits: "名前はよくある呼び方で、診断ではありません。人数は数えたものなので区間はありません。"
      )
    case .flow:
      DefinitionText(
        title: "セグメント間の移動",
        sentence: "4週間前はあるセグメント、今は別のセグメントにいる顧客の人数。",
        formula: "（4週間前のセグメント、現在のセグメント）別の顧客数",
        window: "28日間。",
        counts: "「当時は未購入」は別の行です。",
        leavesOut: "\(facts.k)人未満のマスと、逆算を防ぐためのもう1つのマス。",
        limits: "何もしなくても人は動きます。購入のない週ごとにRが下がります。"
      )
    case .cuts:
      DefinitionText(
        title: "スコアの境目",
        sentence: "どの値から2点、3点、4点、5点になるか。",
        formula: "各スコアの最小値。Rはその点になる最大の日数",
        window: "この号の基準日の時点。",
        counts: "この店の顧客。",
        leavesOut: "誰もいない点。1回だけの購入者が多いと、Fの一部の点には誰もいません。",
        limits: "顧客とともに動きます。どの店にも合う決まった境目はありません。"
      )
    case .tiers:
      DefinitionText(
        title: "平均注文額の区分",
        sentence: "顧客自身の平均注文額による4つの区分。",
        formula: "（総売上 − 値引き）÷ 注文：T1はP25未満、T2はP75未満、T3はP95未満、T4",
        window: "境目は前の四半期末のもの。",
        counts: "顧客のすべての注文。",
        leavesOut: "顧客不明の注文。",
        limits: "注文が1件では、区分はほぼ偶然です。"
      )
    case .ladder:
      DefinitionText(
        title: "会員ランク",
        sentence: "直近365日間の購入回数と金額による4つの段階。",
        formula: "1：購入1回。2：2回以上。3：4回以上、または金額がP80以上。4：8回以上かつ金額がP90以上",
        window: "直近365日間。上下は4週間。",
        counts: "下がるには30日の予告が要るため、1か月のうちに失って得ることはありません。",
        leavesOut: "365日間に購入のない顧客。",
        limits: "会員制度の案です。各ランクで何を差し上げるかは店が決めます。"
      )
    }
  }
}
