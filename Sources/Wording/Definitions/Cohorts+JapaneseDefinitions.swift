extension DefinitionText {
  /// Japanese cards about customers by the month or week they started in.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.CohortCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .cohort:
      DefinitionText(
        title: "コホート",
        sentence: "初回購入が同じ月（またはISO週）にある顧客全員。",
        formula: "初回購入日の期間別の顧客",
        window: "データのすべての月と週。期間0は初回購入の期間です。",
        counts: "顧客はただ1つのコホートに属します。期間が終わると人数は変わりません。",
        leavesOut: "顧客不明の注文。",
        limits: "データの最初のコホートには、新規に見えるだけの既存顧客が含まれ、「データ開始前」と印を付けています。"
      )
    case .retained:
      DefinitionText(
        title: "期間iの継続率",
        sentence: "コホートのうち、最初の期間からi番目の期間に購入した割合。",
        formula: "期間iに購入日のあるコホートの顧客 ÷ コホートの人数",
        window: "暦の月またはISO週。終わった期間だけ。",
        counts: "注文がいくつあっても、1期間に1人1回。",
        leavesOut: "途中の期間。0%とはせず、集計途中として描きます。",
        limits: "コホートの人は期間内の異なる日に始めています。買う間隔の長い商品は週では途絶えて見えるため、"
          + "月別か移動型で見てください。"
      )
    case .unbounded:
      DefinitionText(
        title: "期間i以降の継続率",
        sentence: "コホートのうち、i番目かそれ以降の期間に購入した割合。",
        formula: "期間i以降に購入日のあるコホートの顧客 ÷ コホートの人数",
        window: "終わった最後の期間まで。",
        counts: "期間i以降に1回でも来た人。",
        leavesOut: "各コホートの最後の3期間（まだ「以降」がないため）。",
        limits: "人が戻ると古いマスも後から上がり、右端は低く出ます。通常の継続率とは比べられません。"
      )
    case .rolling:
      DefinitionText(
        title: "移動型の継続率",
        sentence: "コホートのうち、直近W期間に1回でも購入した割合。",
        formula: "期間i − W ＋ 1からiまでに購入日のあるコホートの顧客 ÷ コホートの人数",
        window: "Wは\(facts.rollingMonths.map { "\($0)" } ?? "3または6")か月、"
          + "\(facts.rollingWeeks.map { "\($0)" } ?? "4、8または13")週：購入間隔の中央値を含む最小のもの。",
        counts: "1つの窓に1人1回。",
        leavesOut: "窓がそろわないWより前の期間。",
        limits: "隣どうしのマスは大半の日を共有するため、ともに動きます。"
      )
    case .returned:
      DefinitionText(
        title: "期間iまでの再購入",
        sentence: "コホートのうち、期間iの終わりまでに2回目を購入した割合。",
        formula: "期間iの終わりまでに購入日が2日以上あるコホートの顧客 ÷ コホートの人数",
        window: "初回購入から期間iの終わりまで。",
        counts: "2回目の購入日に1人1回。",
        leavesOut: "3回目以降の購入。",
        limits: "上がるだけの値なので、平らな線は新たに戻った人がいないことを示します。"
          + "集計途中の期間があるときは、2回目購入の曲線のほうが適しています。"
      )
    case .age:
      DefinitionText(
        title: "顧客ごとの経過期間による継続率",
        sentence: "継続率と同じですが、期間は各顧客の初回購入日から始まります。",
        formula: "初回購入から(i − 1) × w ＋ 1日目からi × w日目に購入した顧客 ÷ i × w日間観察した顧客",
        window: "w＝\(facts.ageDays.map { "\($0)" } ?? "30")日。",
        counts: "期間全体を観察できた顧客だけ。",
        leavesOut: "コホートは対象でも、その期間に満たない新しい顧客。",
        limits: "期間が進むと分母が減るため、線が上がることもあります。"
      )
    case .pooled:
      DefinitionText(
        title: "全コホートの合計",
        sentence: "期間iを終えたすべてのコホートの継続率、人数で加重。",
        formula: "継続した顧客の合計 ÷ コホートの人数の合計、期間iが終わったコホートについて",
        window: "データの全期間。各点にコホート数を添えています。",
        counts: "大きいコホートほど重く、誰も戻らなかったコホートは0とします。",
        leavesOut: "期間iが終わっていないコホート。",
        limits: "点ごとに含むコホートが異なるため、誰も戻らなくても線が上がることがあります。"
      )
    case .net:
      DefinitionText(
        title: "期間iまでの1人当たり純売上",
        sentence: "コホートの顧客1人が、期間iの終わりまでに購入した累計額。",
        formula: "期間0からiの（総売上 − 値引き − 現在までの返品）÷ コホートの人数",
        window: "初回購入から期間iの終わりまで。",
        counts: "返品は、時期を問わず元の注文から引きます。",
        leavesOut: "送料、税、ギフト券。",
        limits: "遅い返金で古いマスが変わります。どの返金まで含むかは基準日で分かります。"
          + "少数の大口の人が支えることもあるため、上位5%の割合と併せて見てください。"
      )
    case .margin:
      DefinitionText(
        title: "期間iまでの1人当たり貢献利益",
        sentence: "同じ額から、商品原価を引いたもの。",
        formula: "期間0からiの（総売上 − 値引き − 商品原価 − 返品 − 店の負担した送料）÷ コホートの人数",
        window: "初回購入から期間iの終わりまで。",
        counts: "原価の分かる明細。",
        leavesOut: "データに原価がないときはすべて。「原価なし」と示します。",
        limits: "products.csvの原価の正しさに左右されます。広告費は含みません。"
      )
    case .topShare:
      DefinitionText(
        title: "上位5%の割合",
        sentence: "コホートの純売上のうち、上位5%の顧客が占める割合。",
        formula: "コホートの上位5%の顧客の純売上 ÷ コホートの純売上",
        window: "初回購入からこの号の基準日まで。",
        counts: "現在までの純売上による順位。金額は3桁に丸めています。",
        leavesOut: "小さすぎて5%が1人にもならないコホート。",
        limits: "3分の1を超えると、コホートの平均は少数の人のことを表すにすぎません。"
      )
    }
  }
}
