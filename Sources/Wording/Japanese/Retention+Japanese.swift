extension RetentionPhrases {
  static let japanese = RetentionPhrases(
    question: "初めて買った人は戻ってきますか",
    answer: { value, window, from, to, clause in
      "\(from)\u{2060}～\u{2060}\(to)日前に初めて購入した人のうち、\(value)が\(window)日以内に再購入しました\(clause)。"
    },
    up: { "（前の四半期の\($0)から増加）" },
    down: { "（前の四半期の\($0)から減少）" },
    same: { "（前の四半期の\($0)とほぼ横ばい）" },
    small: { "（前の四半期の\($0)とほぼ横ばい、確かだがわずかな変化：\($1)）" },
    noBefore: "（比べられる前の四半期はまだありません）",
    who: { "\($0)日間観察した初回購入者" },
    aRate: "比率",
    tooFewHidden: {
      "件数不足のため判断できません：\($1)日間観察した初回購入者はまだ\($0)人で、比率には\($2)人が必要です。"
    },
    nobodyWatched: { "\($0)日間観察した人はまだいません。最初の比率は\($1)に開きます。" },
    lead: { "\($0)：\($1)が再購入。高いほど良い指標です。" },
    months: .japaneseMonths,
    weeks: .japaneseWeeks,
    weeksTitle: "週ごとに見る",
    weeksText: "最近の変化を見るための、直近13の週別コホート。人数の少ない週は大きく振れます。",
    cohortMark: {
      "* データの最初の\($0)日間に始めたコホート。以前の注文がデータになく、実際には既存顧客の人も含まれます。"
    },
    trend: .japanese,
    funnel: .japanese,
    gaps: .japanese,
    advice: [
      "まずファネルの最初の段を見ます。2回買った人はもう一見の客ではありません。2回目がいつ来るか、つまりいつ便りを出すかは「2回目購入」のページにあります。"
    ],
    howCounted: {
      "顧客は初回購入の月にずっと属します。同じ日の注文は1回の購入です。キャンセルは数えず、返金された注文は残します。"
        + "斜線は集計途中、「–」は\($0)人未満、「x/n」は\($1)人未満のグループです。"
    },
    whyDiffers: "Shopifyのリピーター率は、期間中の購入者のうち以前にも注文のある人を数えます。"
      + "タオバオの管理画面は期間内に2回買った人を、ほかに全期間のリピート注文を数えるものもあります。"
      + "どれも正しく、測るものが違います。定義カードでは、同じ注文をそれぞれの決まりで数えています。"
  )
}

extension CohortPhrases {
  static let japaneseMonths = CohortPhrases(
    finding: { "初回購入の翌月に\($0)、\($1)か月後に\($2)が再購入" },
    findingShort: { "初回購入の翌月に\($0)が再購入" },
    findingNone: "始めた月ごとの、その後の購入",
    laterFinding: { "\($0)に始めた人のうち、\($1)が1か月後以降に、\($3)が\($2)か月後以降に購入" },
    laterFindingNone: "まだ離れきっていない人：kか月後以降に購入",
    subline: "各月の新規顧客のうち、その月数のあとに購入した割合（%）。0か月後は初回購入の月で、常に100%。",
    laterSubline: "各月の新規顧客のうち、その月数のあとか、さらに後に購入した割合（%）。"
      + "各行の最後の3か月は、日が浅いため省いています。",
    caption: "各月の新規顧客は、その後の月にどれだけ購入しましたか",
    laterCaption: "各月の新規顧客は、kか月後以降にどれだけ購入しましたか",
    rowTitle: "初回購入",
    size: "人数",
    columnTitle: "初回購入からの月数（購入した人の%）",
    laterColumnTitle: "初回購入からの月数（以降の購入、%）",
    column: { "\($0)か月後" },
    all: "全体（人数で加重）",
    allShort: "全体",
    cohortsCounted: "含むコホート数",
    open: "月の途中",
    description: {
      "継続率の表、月別コホート\($0)個×\($1)か月。1か月後：\($2)。集計途中\($3)マス。下に表があります。"
    },
    missing: { "\($0)人以上のコホートが3か月分そろうと開きます。" }
  )

  static let japaneseWeeks = CohortPhrases(
    finding: { "初回購入の翌週に\($0)、\($1)週後に\($2)が再購入" },
    findingShort: { "初回購入の翌週に\($0)が再購入" },
    findingNone: "始めた週ごとの、その後の購入",
    laterFinding: { "\($0)に始めた人のうち、\($1)が1週後以降に、\($3)が\($2)週後以降に購入" },
    laterFindingNone: "k週後以降に購入",
    subline: "各週の新規顧客のうち、その週数のあとに購入した割合（%）。",
    laterSubline: "各週の新規顧客のうち、その週数のあとか、さらに後に購入した割合（%）。各行の最後の3週は省いています。",
    caption: "各週の新規顧客は、その後の週にどれだけ購入しましたか",
    laterCaption: "各週の新規顧客は、k週後以降にどれだけ購入しましたか",
    rowTitle: "初回購入",
    size: "人数",
    columnTitle: "初回購入からの週数（購入した人の%）",
    laterColumnTitle: "初回購入からの週数（以降の購入、%）",
    column: { "\($0)週後" },
    all: "全体（人数で加重）",
    allShort: "全体",
    cohortsCounted: "含むコホート数",
    open: "週の途中",
    description: {
      "継続率の表、週別コホート\($0)個×\($1)週。1週後：\($2)。集計途中\($3)マス。下に表があります。"
    },
    missing: { "\($0)人以上のコホートが3週分そろうと開きます。" }
  )
}

extension TrendPhrases {
  static let japanese = TrendPhrases(
    finding: { "\($2)個のコホートで、1か月後の再購入は\($0)から\($1)の間でした" },
    subline: "各月の新規顧客のうち、1・3・6か月後に購入した割合、初回購入の月別。帯は95%区間。",
    panel: { "\($0)か月後" },
    caption: "各月の新規顧客のうち、1・3・6か月後に購入した人はどれくらいですか",
    rowTitle: "初回購入",
    description: {
      "初回購入の月別の再購入率、小さな折れ線3本、\($2)から\($3)。\($0)か月後の直近は\($1)。下に表があります。"
    },
    missing: { "折れ線は\($0)個のコホートがそろうと開きます。" }
  )
}

extension FunnelPhrases {
  static let japanese = FunnelPhrases(
    finding: { "\($0)が2回目を購入、そのうち\($1)が3回目を購入" },
    findingShort: { "\($0)が2回目を購入" },
    findingCounts: { "顧客は\($0)人、うち\($1)人が2回以上購入" },
    findingNone: "1回の購入から次の購入へ",
    subline: "本日までの購入日数別の顧客と、次へ進んだ割合。",
    caption: "各回に何人が達し、何人が次へ進みましたか",
    rowTitle: "購入回数",
    customers: "顧客",
    step: "次へ進んだ",
    mature: { "\($0)日以内" },
    row: { "\($0)回目" },
    goOn: { "↓ \($0)が次へ" },
    description: { "購入回数別の顧客の棒グラフ、\($2)段。1回目\($0)から最後\($1)まで。下に表があります。" }
  )
}

extension GapPhrases {
  static let japanese = GapPhrases(
    finding: { "次の注文の半数は\($0)日以内、9割は\($1)日以内に入ります" },
    findingShort: { "次の注文の半数は\($0)日以内に入ります" },
    findingNone: "次の注文までの日数",
    subline: { "購入日から次の購入日までの日数。\($0)日の余裕があった間隔\($1)件で、戻らなかった人は含みません。" },
    caption: "次の注文は何日以内に入りますか",
    rowTitle: "次の注文の割合",
    days: "日数",
    row: { "\($0)まで" },
    inDays: { "\($0)日" },
    description: { "次の注文までの日数の棒グラフ：半数は\($0)日、9割は\($1)日まで。下に表があります。" },
    missing: { "間隔の分布は\($0)件で開きます。現在\($1)件です。" }
  )
}
