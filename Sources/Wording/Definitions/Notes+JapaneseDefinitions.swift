extension DefinitionText {
  /// Japanese cards about what the shop's own notes add up to.
  @Sendable
  static func japanese(_ card: DefinitionCard.NoteCard, _ facts: DefinitionFacts) -> DefinitionText
  {
    switch card {
    case .peers:
      DefinitionText(
        title: "競合の記録",
        sentence: "店が調べて書き留めた、同業の他店。",
        formula: "competitors/の有効なメモ ÷ 知っておきたい競合の数",
        window: "直近365日の日付のメモ。新しいのは直近90日のもの。",
        counts: "競合1軒に1つのメモ、確認日による。",
        leavesOut: "自店のメモ。古いメモ（灰色で載せます）。",
        limits: "どれだけ調べたかであり、どれだけよく調べたかではありません。"
      )
    case .distinctiveness:
      DefinitionText(
        title: "独自性",
        sentence: "どの競合より優れている度合いの、可能な最大に対する割合。",
        formula: "Σ重み × max(0, 当店の採点 − 競合の最高の採点) ÷ (2 × Σ重み)",
        window: "この号の時点で有効なメモ。",
        counts: "双方に0、1、2の採点がある項目。重みは1で、お客様の質問1件につき1を加えます。",
        leavesOut: "一方しか採点のない項目。",
        limits: "採点は店の判断です。それぞれに根拠を書いてください。"
      )
    case .questions:
      DefinitionText(
        title: "質問の収集と回答",
        sentence: "お客様の異なる質問と、そのうち公開の答えがあるもの。",
        formula: "答えのあるテーマの質問 ÷ 質問",
        window: "この号の時点までの質問。28日前と比べます。",
        counts: "メモに本文があるか、施策、商品、ページを挙げていれば回答済みです。",
        leavesOut: "同じ言葉の2回目（大文字小文字と句読点の違いは問いません）。",
        limits: "手で集めたものです。よく尋ねられることが、よく集まるとは限りません。"
      )
    case .saturation:
      DefinitionText(
        title: "飽和度",
        sentence: "次の質問が、すでに知っているテーマに入る確率。",
        formula: "1 − 1度だけ出たテーマ ÷ 質問",
        window: "この号の時点までの質問。",
        counts: "異なる質問を1回ずつ。",
        leavesOut: "なし。",
        limits: "90%未満なら収集を続けてください。質問を集めた場所についての値です。"
      )
    case .sides:
      DefinitionText(
        title: "顧客の側面",
        sentence: "顧客について知りたい10のこと。出どころと確かさを添えます。",
        formula: "その側面が分かる顧客（または尋ねた人）÷ 全員",
        window: "この号の時点までの注文と表。メモは確かなもの、次に新しいものを優先。",
        counts: "実測：記録された事実。推定：行動から。聞き取り：アンケートと外部データ。推測：いずれでもないもの。",
        leavesOut: "性別、年齢、学歴、収入の推測は載せません。人数の足りない値。",
        limits: "アンケートは、答えた人のことを示します。"
      )
    case .segments:
      DefinitionText(
        title: "グループと、細分をやめるところ",
        sentence: "初回購入のカテゴリ、価格帯、ブランド別の顧客。",
        formula: "利得 ＝ Σ人数 × 各グループに最適な便り − 人数 × 全員に最適な便り − 費用 ×（グループ数 − 1）",
        window: "この号の時点までの全顧客。",
        counts: "カテゴリの便りの効果 ＝ 期待する効果 × 次の購入がそのカテゴリの割合（店全体に寄せた値）× その購入の原価差引後の額（原価がなければ売上）。"
          + "効果は終わったテストの逆分散加重平均で、profile/segments.mdが挙げる施策、なければ便りを送る全施策のもの。"
          + "テストがなければ施策に書かれた効果の平均、それもなければ3ポイントです。",
        leavesOut: "100人未満のグループ、効果をテストで見分けられない小さなグループ。",
        limits: "自ら次に買うものを、便りで動くものの代わりに使っています。"
      )
    }
  }
}
