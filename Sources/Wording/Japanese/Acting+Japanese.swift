extension ActingPhrases {
  static let japanese = ActingPhrases(
    toPeople: { "「\($0)」を\($1)人に" },
    toPeopleBack: { "「\($0)」を\($1)人に（すでに戻った\($2)人は除外）" },
    leadWorth: { "\($0)、\($1)" },
    people: { "対象は\($0)人です。" },
    peopleBack: { "対象は\($0)人です（すでに戻った\($1)人は除きます）。" },
    worth: { "見込み効果は約\($0)（\($1)）" },
    worthSales: { "見込み効果は売上で約\($0)（\($1)）" },
    worthSentence: { "見込み効果は約\($0)（\($1)）" },
    worthSentenceSales: { "見込み効果は粗利でなく売上で約\($0)（\($1)）" },
    byEstimate: "店の見積もりによる値です。",
    byRuns: { "\($0)回の実測による値です。" },
    notMeasured: "効果はまだ測定していません。",
    detectable: { "この人数では、\($0)ポイントを超える効果しか見分けられません。" },
    pageChosen: { "今週の実施：\($0)。" },
    pageLater: { "「\($0)」は今週の条件に合いますが、ほかに優先すべき施策があります。" },
    pageTooFew: { "「\($0)」は今週の条件に合いますが、対象者が少なすぎます。" },
    pageDear: { "「\($0)」は、今週は費用が見込み効果を上回ります。" },
    pageOff: { "「\($0)」は停止中です。" },
    tagChosen: "今週実施",
    tagLater: "条件に合うが優先度は低い",
    tagTooFew: "条件に合うが人数不足",
    tagDear: "費用が効果を上回る",
    tagOff: "停止中",
    offHeading: "停止中の施策",
    table: ActingTablePhrases(
      caption: "今週、各施策は誰に行い、どれだけの価値がありますか",
      row: "施策",
      state: "今週",
      people: "対象者",
      heldOut: "対照群",
      worth: "見込み効果",
      owner: "担当",
      fewPeople: "少数のため非表示"
    ),
    facts: .japanese,
    audience: .japanese
  )
}

extension ActingFactPhrases {
  static let japanese = ActingFactPhrases(
    rule: "抽出条件",
    thisWeek: "今週",
    worth: "見込み効果",
    effect: "期待する効果",
    cost: "費用",
    notFor: "使わないとき",
    shows: "見分けられる効果",
    list: "名簿",
    arms: { "実施対象は\($0)人、対照群は\($1)人です。" },
    armsFew: { "実施対象は\($0)人です。" },
    cameBack: { "すでに戻った\($0)人は除きます。" },
    tooFew: "人数が少ないため、数字は表示しません。",
    effectOf: { "\($2)日以内の購入者が\($0)ポイント増（\($1)）" },
    stated: "店の見積もり",
    statedOn: { "店の見積もり：\($0)" },
    measured: { "\($0)回の実測" },
    costs: { "1人当たり\($0)、ほかに初回のみ\($1)" },
    costEach: { "1人当たり\($0)" },
    costOnce: { "初回のみ\($0)" },
    lists: { "private/contact-\($0).csvとprivate/holdout-\($0).csv（店のパソコンの中だけ）" }
  )
}

extension AudiencePhrases {
  static let japanese = AudiencePhrases(
    column: { key in
      switch key {
      case "first_day": "初回購入日"
      case "last_day": "最終購入日"
      case "recency_days": "最終購入からの日数"
      case "purchase_days": "購入日数"
      case "orders": "注文数"
      case "gross_sales": "総売上"
      case "discounts": "値引き"
      case "returns": "返品"
      case "net_sales": "純売上"
      case "r": "Rスコア（最終購入）"
      case "f": "Fスコア（購入回数）"
      case "m": "Mスコア（購入金額）"
      case "group": "セグメント"
      case "tier": "平均注文額の区分"
      case "rung": "会員ランク"
      case "x": "リピート購入回数"
      case "t_x": "初回から最終購入までの週数"
      case "t": "初回購入からの週数"
      case "mean_spend": "リピート購入1回当たりの金額"
      case "model": "モデル"
      case "p_alive": "顧客であり続けている確率"
      case "expected_26w": "26週間の予測購入回数"
      case "expected_spend": "購入1回当たりの予測金額"
      case "clv_52w": "52週間の予測価値"
      case "churn_cause": "離脱理由"
      case "lapsed": "離脱"
      case "deal_share": "10%以上の値引きでの購入比率"
      default: key
      }
    },
    is: { $1 == "該当" ? "「\($0)」に該当" : "「\($0)」が\($1)" },
    isNot: { $1 == "該当" ? "「\($0)」に該当しない" : "「\($0)」が\($1)以外" },
    yes: "該当",
    no: "非該当",
    none: "なし",
    cause: { key in
      switch key {
      case "uncontrollable": "やむを得ない事情"
      case "poor_experience": "不満な体験"
      case "price": "価格"
      case "nothing_distinctive": "決め手の不足"
      case "forgot": "店を忘れた"
      case "other": "その他"
      default: key
      }
    }
  )
}
