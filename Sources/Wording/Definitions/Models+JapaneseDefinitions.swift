extension DefinitionText {
  /// Japanese cards about models that look ahead.
  @Sendable
  static func japanese(
    _ card: DefinitionCard.ModelCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .expected:
      DefinitionText(
        title: "予測リピート購入",
        sentence: "現在の顧客が、これからの週に何回購入するか。",
        formula: "P(まだ顧客である) × 顧客であり続ける人の予測購入回数、顧客全員の合計",
        window: "基準日から13週間と26週間。新規顧客は1、13、52週間。",
        counts: "その時点で分かっている顧客の購入日。",
        leavesOut: "これから初めて購入する人。",
        limits: "モデルは季節も販促も決まったリズムも知りません。毎週金曜に買われる店では過大になります。"
      )
    case .alive:
      DefinitionText(
        title: "顧客であり続けている割合",
        sentence: "顧客がこの先また購入する確率の平均。",
        formula: "購入の回数と新しさから見たP(まだ顧客である)の、顧客全員の平均",
        window: "全期間の全顧客。",
        counts: "購入日のある全員。",
        leavesOut: "なし。",
        limits: "BG/NBDでは初回購入の直後に離れる人がいないため、1回だけの人も残っているとします。"
          + "MBG/NBDとPareto/NBDでは離れることがあります。"
      )
    case .worth:
      DefinitionText(
        title: "現在の顧客の価値",
        sentence: "これから得られる売上。先になるほど割り引きます。",
        formula: "（予測購入回数 × 1回の予測金額）÷（1 ＋ 年率）^（年数）の、週ごとの合計",
        window: "これからの52週間、年率15%（または設定の値）。",
        counts: "将来の購入の値引き後の売上。",
        leavesOut: "返品、費用、まだ顧客でない人の購入。",
        limits: "回数と金額を独立とみなします。ともに動くとき（相関0.3超）、合計は小さすぎます。"
      )
    case .spend:
      DefinitionText(
        title: "購入金額のモデル",
        sentence: "顧客が1購入日に使う金額。店の平均に寄せています。",
        formula: "p(v ＋ S) ÷ (p·x ＋ q − 1)、Sはx日のリピート購入日の売上（ガンマ・ガンマ）",
        window: "全期間のリピート購入日。",
        counts: "0を超えるリピート購入のある顧客、通貨単位。",
        leavesOut: "初回購入と、0の金額。",
        limits: "どの顧客の金額も、自身の平均の周りに同じようにばらつくとします。"
      )
    case .check:
      DefinitionText(
        title: "過去の週での検証",
        sentence: "過去のある日のデータで作った予測を、その後の実績と比べたもの。",
        formula: "合計：予測 ÷ 実績 − 1。週ごと：累計の|予測 − 実績| ÷ 実績の平均",
        window: "直近26週間。データが78週に満たないときは最後の3分の1。",
        counts: "それより前に獲得した顧客のリピート購入日。",
        leavesOut: "その日より後に獲得した顧客。",
        limits: "誤差10%までは良好、20%までは可、それを超えるとモデルの数字を表示しません。"
          + "単純な規則：直前の同じ長さの期間と、週当たり同じ回数。"
      )
    case .chosen:
      DefinitionText(
        title: "表示するモデル",
        sentence: "検証で最も近かったもの。検証できないときは、最も当てはまるもの。",
        formula: "検証期間の平均誤差が最小、次に対数尤度が最大",
        window: "検証と同じ。",
        counts: "離脱のないモデルを、パラメータ1つにつき対数尤度2単位上回ったBG/NBD、MBG/NBD、Pareto/NBD。",
        leavesOut: "頂点のない当てはめ、探索範囲の端のパラメータを持つ当てはめ。",
        limits: "複数から選んだ最良のものは、実際より少しよく見えます。"
      )
    case .fit:
      DefinitionText(
        title: "モデルのパラメータ",
        sentence: "顧客の実際の行動が最も起こりやすくなる値。",
        formula: "(x, t_x, T)の対数尤度の合計が最大：リピート回数、最終購入の週、観察した週数",
        window: "基準日までのすべての購入日、週単位。",
        counts: "全顧客。同じ日の注文は1回の購入です。",
        leavesOut: "顧客不明の注文。",
        limits: "aとb、sとβはともに上下します。それぞれでなく比で見てください。NBDは誰も離れない下限です。"
      )
    }
  }
}
