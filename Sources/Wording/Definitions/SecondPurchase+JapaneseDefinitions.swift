extension DefinitionText {
  /// Japanese cards about the time to the second order.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.SecondPurchaseCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .curve:
      DefinitionText(
        title: "t日目までの再購入",
        sentence: "t日目までに2回目を購入した新規顧客の割合。まだt日観察していない人も公平に数えます。",
        formula: "1 − Π(1 − u日目の2回目購入 ÷ u日目まで観察し2回目がまだの顧客)、u ≤ t",
        window: "各顧客の初回購入日からの日数、全期間。",
        counts: "昨日の顧客も含む全員。観察できた日数だけ数えます。",
        leavesOut: "顧客不明の注文のみ。",
        limits: "新しい顧客が以前の顧客と同じように戻るとみなします。"
          + "残りの顧客が\(facts.atRisk)人未満になるところで曲線を止めます。"
      )
    case .quantiles:
      DefinitionText(
        title: "1割、4分の1、半数が戻るまでの日数",
        sentence: "新規顧客のそれだけの割合が再購入した最初の日。",
        formula: "曲線が10、25、50%に達する最小の日t",
        window: "曲線と同じ。",
        counts: "戻った人だけでなく、すべての新規顧客。",
        leavesOut: "–",
        limits: "値がないことも多くあります。大半が戻らなければ、半数は「未到達」です。戻った人の平均の間隔ではありません。"
      )
    case .restrictedMean:
      DefinitionText(
        title: "2回目の購入がない日数",
        sentence: "新規顧客が最初の\(facts.restrictedMean)日間のうち、平均何日を2回目の購入なしに過ごすか。",
        formula: "まだ戻っていない割合の面積、0日目から\(facts.restrictedMean)日目まで",
        window: "初回購入から\(facts.restrictedMean)日間。",
        counts: "すべての新規顧客。戻らない人は\(facts.restrictedMean)日すべてを加えます。",
        leavesOut: "\(facts.restrictedMean)日目より後のこと。",
        limits: "ほかのグループや年と比べて意味を持ちます。日数が少ないほど早く戻っています。"
      )
    case .steps:
      DefinitionText(
        title: "3回目以降の段階",
        sentence: "2回目から3回目、3回目から4回目…の同じ曲線。",
        formula: "k回目から90日以内に次の購入がある割合、それぞれの曲線から",
        window: "k回目の購入日から日数を数え直します。",
        counts: "k回目を購入した顧客。",
        leavesOut: "そこまで達しなかった顧客。",
        limits: "4段目に達する人は始めたばかりの人と異なるため、それだけで段ごとに率が上がります。"
      )
    case .compare:
      DefinitionText(
        title: "始め方の異なる2グループの比較",
        sentence: "新規顧客の一方のグループが、他方より早く戻るか。",
        formula: "2つの曲線のログランク検定。差は\(facts.restrictedMean)日間のうち2回目の購入がない日数",
        window: "初回購入からの日数、初回購入の条件別。",
        counts: "値引きで開始：初回が定価より10%以上安い。定価で開始：1%未満。",
        leavesOut: "初回の値引きが1%から10%の人。",
        limits: "相関であり証明ではありません。セールで始める人は、価格以外にも異なります。"
          + "曲線が交わるときは、日数の差だけを示します。"
      )
    }
  }
}
