extension DefinitionText {
  /// Japanese cards about buying again.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.RepeatCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .recent:
      DefinitionText(
        title: "\(facts.headline)日以内のリピート購入率（最新の四半期）",
        sentence: "初回購入からちょうど判定できる日数がたった人のうち、\(facts.headline)日以内に再購入した割合。",
        formula: "初回から\(facts.headline)日以内に2回目の購入日がある人 ÷ 13週間の初回購入者全員",
        window: "\(facts.headline)日以上前の初回購入のうち最新の13週間と、その前の13週間。"
          + "2つのグループに同じ顧客はいません。"
          + "最後の数日の初回購入者が\(facts.k)人に満たないときは、最大6日早く締めます。",
        counts: "その週のすべての顧客。観察の日数は全員同じです。",
        leavesOut: "まだ\(facts.headline)日たっていない新しい顧客。顧客不明の注文。",
        limits: "1四半期前を振り返る数字です。先週したことは\(facts.headline)日後に現れます。"
          + "2つの四半期の差には、店のしたことのほかに季節も含まれます。"
      )
    case .within:
      DefinitionText(
        title: "H日以内のリピート購入率",
        sentence: "初回購入からH日以内に2回目を購入した顧客の割合。",
        formula: "初回からH日以内に2回目の購入日がある顧客 ÷ 初回購入がH日以上前の顧客",
        window: "全期間。Hは\(facts.windows)日。"
          + "最後の数日の初回購入者が\(facts.k)人に満たないときは、最大6日早く締めます。",
        counts: "購入日：同じ顧客の同じ日の注文は1回の購入です。返金された注文も、来店があったため数えます。",
        leavesOut: "初回からH日たっていない顧客。戻る時間がないうちに失ったとは数えません。",
        limits: "店の全期間の平均なので、ゆっくり動きます。新しい動きは最新の四半期を見てください。"
      )
    case .lifetime:
      DefinitionText(
        title: "全期間のリピート購入率",
        sentence: "登録のある全顧客のうち、2日以上購入した割合。",
        formula: "購入日が2日以上の顧客 ÷ 全顧客",
        window: "データの最初の注文から、この号の基準日まで。",
        counts: "新しさを問わず、集計対象の注文がある全顧客。",
        leavesOut: "顧客不明の注文。",
        limits: "新規顧客が増えると下がり、増えないと上がります。週や店の間で比べないでください。"
      )
    case .inPeriod:
      DefinitionText(
        title: "期間内のリピート購入率",
        sentence: "期間中に購入した人のうち、その期間に2回購入した割合。",
        formula: "期間中の購入日が2日以上の購入者 ÷ 期間中の購入者",
        window: "直近28、91、182、365日間。",
        counts: "期間中の購入だけ。それ以前は問いません。",
        leavesOut: "期間より前の購入。",
        limits: "期間が長いほど率は高くなるため、同じ長さの期間どうしだけを比べてください。"
      )
    case .returning:
      DefinitionText(
        title: "リピーター率",
        sentence: "期間中に購入した人のうち、以前にも購入していた割合。",
        formula: "期間中に2回目以降の購入がある購入者 ÷ 期間中の購入者",
        window: "直近28、91、182、365日間。過去は全期間を見ます。",
        counts: "合計が購入者になる3つの部分：新規のみ、新規で期間内に再購入、以前からのリピーター。",
        leavesOut: "顧客不明の注文。",
        limits: "今店に誰がいるかを示し、何人が戻るかは示しません。広告で新規が増えると、悪化していなくても下がります。"
      )
    case .oneTime:
      DefinitionText(
        title: "1回のみの購入者",
        sentence: "購入日がちょうど1日の顧客の割合。",
        formula: "購入日が1日の顧客 ÷ 全顧客",
        window: "この号の基準日まで。満期の値は、初回購入が90日以上前の顧客だけを見ます。",
        counts: "同じ日の2件の注文も1回の購入です。",
        leavesOut: "満期の値では、直近90日の顧客。",
        limits: "最近の顧客には戻る時間がほとんどありません。そのための満期の値です。"
      )
    case .returningRevenue:
      DefinitionText(
        title: "リピーターの売上比率",
        sentence: "2回目以降の購入による売上の割合。",
        formula: "2回目以降の購入の（総売上 − 値引き）÷ 顧客の分かる全購入の同じ額",
        window: "直近28、91、182、365日間と、全期間。",
        counts: "値引き後、返品控除前の売上。",
        leavesOut: "顧客不明の注文、送料、税。",
        limits: "データの最初の数か月は全員が新規に見えるため、低く始まります。業界書では30～70%が一般的ですが、"
          + "扱う商品については多くを語りません。"
      )
    case .funnel:
      DefinitionText(
        title: "購入から次の購入へ",
        sentence: "1回目、2回目、3回目…に達した顧客数と、次へ進んだ率（1回目から2回目がF2転換率）。",
        formula: "購入日がk ＋ 1日以上の顧客 ÷ k日以上の顧客",
        window: "この号の基準日まで。満期の段は、k回目の購入が90日以上前の顧客を見て、次の購入まで90日をとります。",
        counts: "購入日。各顧客のデータ上の最初の日から番号を付けます。",
        leavesOut: "データ開始前の購入。",
        limits: "新規顧客が多いと通常の段は低く出ます。満期の段どうしを比べてください。"
      )
    case .gaps:
      DefinitionText(
        title: "購入間隔",
        sentence: "同じ顧客の2つの購入の間の日数、分位点で。",
        formula: "購入日から次の購入日までの日数の分位点（タイプ7）",
        window: "閉じるだけの時間があった間隔：基準日の\(facts.gapsWindow.map { "\($0)" } ?? "364（または182）")日以上前に"
          + "終わった週に始まり、それより長くないもの。",
        counts: "2回以上購入した全顧客の、すべての間隔。",
        leavesOut: "まだ閉じていない間隔と、期間より長い間隔。",
        limits: "戻る人がいつ戻るかを示します。大半の人は戻らないため、平均的な顧客が戻るまでの日数ではありません。"
      )
    case .rawGaps:
      DefinitionText(
        title: "購入間隔（閉じた間隔のみ）",
        sentence: "これまでに閉じた間隔すべての日数。",
        formula: "閉じた間隔すべての分位点（タイプ7）",
        window: "全期間。",
        counts: "連続する購入日のすべての組。",
        leavesOut: "まだ閉じていない間隔。",
        limits: "短すぎる値です。まだ閉じていないのは長い間隔だからです。ほかのツールが示すため載せています。"
      )
    }
  }
}
