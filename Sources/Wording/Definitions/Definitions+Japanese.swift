extension DefinitionPhrases {
  static let japanese = DefinitionPhrases(
    repeating: DefinitionText.japanese,
    cohorts: DefinitionText.japanese,
    secondPurchase: DefinitionText.japanese,
    growth: DefinitionText.japanese,
    rfm: DefinitionText.japanese,
    models: DefinitionText.japanese,
    sales: DefinitionText.japanese,
    churn: DefinitionText.japanese,
    service: DefinitionText.japanese,
    discounts: DefinitionText.japanese,
    products: DefinitionText.japanese,
    comparing: DefinitionText.japanese,
    notes: DefinitionText.japanese,
    results: DefinitionText.japanese,
    input: DefinitionText.japanese,
    family: { family in
      switch family {
      case .repeating: "リピート購入"
      case .cohorts: "コホート"
      case .secondPurchase: "2回目購入までの日数"
      case .growth: "アクティブと離脱"
      case .rfm: "顧客セグメント"
      case .models: "予測"
      case .sales: "注文と金額"
      case .churn: "離脱理由"
      case .service: "接客対応"
      case .discounts: "値引き"
      case .products: "商品"
      case .comparing: "増減、地域、リズム、価格"
      case .notes: "メモの集計"
      case .results: "施策の効果"
      case .input: "読み込んだデータ"
      }
    },
    interval: { kind in
      switch kind {
      case .census: "なし：全員を数えており、推定ではありません"
      case .wilson: "95%、ウィルソンのスコア区間"
      case .newcombe: "95%、ウィルソンのスコア区間。差はニューカムの区間"
      case .clustered: "95%、顧客を単位とする比推定（同じ顧客の注文は互いに独立でないため）"
      case .scattered: "95%、件数の正確な区間。週ごとのばらつきが偶然を超えるときは広げます"
      case .shrunk: "95%、縮約した値の区間（経験ベイズ）"
      case .ratioOfCounts: "95%、2つの件数の合計を固定した正確な区間"
      case .greenwood: "95%、グリーンウッドの分散、二重対数変換"
      case .restrictedMean: "95%、境界内平均の分散"
      case .cohortMean: "95%、コホート内の顧客のばらつきから"
      case .logRank: "ログランク検定のp値。日数の差は95%"
      case .exactCount: "95%、件数の正確な区間（ポアソン）"
      case .misclassification: "95%、補正に使う3つの割合から"
      case .student: "95%、スチューデントのt"
      case .pooled: "95%、正規近似、各テストの精度の合計から"
      case .quantile: "なし"
      case .forecast: "95%、パラメータの不確かさ（デルタ法）と件数の偶然（各顧客の購入頻度も、離れたかどうかも分からないため）"
      case .likelihood: "標準誤差、尤度の2階微分から"
      }
    },
    sample: { rule, facts in
      switch rule {
      case .total: "常に表示：店の合計"
      case .people: "\(facts.k)人。それ未満は表示しません"
      case .share: "分母\(facts.rate)。それ未満は比率でなく人数"
      case .mean: "注文\(facts.rate)件"
      case .gaps: "間隔\(facts.gaps)件。90パーセンタイルは\(facts.gapsP90)件"
      case .curve: "観察中の顧客\(facts.atRisk)人"
      case .restrictedMean: "最終日に観察中の顧客\(facts.atRisk)人"
      case .comparison: "各グループの2回目購入\(facts.events)件"
      case .cohort: "コホートの顧客\(facts.rate)人"
      case .scores: "顧客\(facts.rfm)人"
      case .models: "顧客200人（うち2回以上購入100人）、26週間"
      case .modelCheck: "モデルと同じ、加えて52週間のデータ"
      case .arms: "各群\(facts.rate)人、うち購入\(facts.k)人と未購入\(facts.k)人"
      }
    },
    direction: { direction in
      switch direction {
      case .up: "高いほど良い"
      case .down: "低いほど良い"
      case .neither: "増減だけでは良し悪しを言えない"
      }
    },
    unit: { unit in
      switch unit {
      case .percent: "パーセント"
      case .points: "パーセントポイント"
      case .money: "店の通貨の金額"
      case .days: "日"
      case .minutes: "分"
      case .customers: "人（顧客）"
      case .orders: "件（注文）"
      case .items: "個"
      case .count: "件数"
      case .number: "比"
      case .date: "日付"
      case .text: "語"
      }
    },
    other: OtherRuleText.japanese,
    labels: DefinitionLabels(
      formula: "式",
      window: "対象期間",
      counts: "数えるもの",
      leavesOut: "除くもの",
      sample: "最少件数",
      interval: "区間",
      limits: "限界",
      source: "出典",
      unit: "単位",
      direction: "良し悪し",
      names: "この号での名前と値",
      others: "同じデータをほかの定義で数えると",
      ownDefinition: "独自の定義"
    ),
    measures: .japanese
  )
}
