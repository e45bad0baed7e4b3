extension PlaybookPhrases {
  static let japanese = PlaybookPhrases(
    question: "誰に何をし、それに見合う価値はありますか",
    oneFits: { "今週実施したい施策は1件：\($0)。" },
    manyFit: { "今週実施したい施策は\($0)件。筆頭は\($1)。" },
    firstFor: { "「\($0)」で、「\($2)」の顧客は\($1)人" },
    quoted: { "「\($0)」" },
    noneFits: "今週は、人数の足りる施策がありません。",
    stale: "施策は新しい注文データが入るまで控えます。すでに購入した人がいるかもしれません。",
    fitsHeading: "今週の条件に合う施策",
    waitsHeading: "時期を待つ施策",
    unknownHeading: "まだ判断できない施策",
    pageFits: { "「\($0)」は今週の条件に合います。" },
    pageFitsFor: { "「\($0)」は今週の条件に合います。「\($2)」の顧客は\($1)人です。" },
    pageWaits: { "「\($0)」はまだその時期ではありません。" },
    pageRuns: { "「\($0)」は今週、新しい対象者を加えません。テストの判定は\($1)です。" },
    pageUnknown: { "「\($0)」は、判断に必要な数字がまだそろっていません。" },
    pagePlain: { $0 },
    tagFits: "今週の条件に合う",
    tagWaits: "時期を待つ",
    tagUnknown: "件数不足",
    tagAlways: "いつでも",
    audienceNow: { "「\($1)」の顧客\($0)人" },
    audienceHidden: { "「\($0)」は人数が少ないため表示しません" },
    facts: .japanese,
    acting: .japanese,
    conditions: .japanese,
    translated: "書かれたままの言語で表示しています。",
    resultLater: "効果は未測定です。送った人と対照群を比べてください。",
    holdoutWhy: "効果を偶然と見分けるため、何もせずに残す人",
    listsCommand: "このサイトに名簿はありません。送り先の名簿は店の非公開フォルダにあります。",
    discount: DiscountTablePhrases(
      finding: "購入を重ねるごとの値引き",
      subline: "定価に対する値引きの割合、顧客の購入回数別",
      caption: "1回目、2回目、3回目の購入での値引率はどれくらいですか",
      row: "購入",
      orMore: { "\($0)回目以降" },
      purchaseDays: "購入日数",
      depth: "値引率",
      fullPrice: "定価の注文",
      alternative: { "購入回数別の値引率の棒グラフ、1回目\($0)から最後の区分\($1)まで。下に表があります。" }
    )
  )
}

extension PlaybookFactPhrases {
  static let japanese = PlaybookFactPhrases(
    when: "実施の条件",
    audience: "対象者",
    now: "現在",
    heldOut: "対照群",
    success: "成功の基準",
    owner: "担当",
    effort: "手間",
    cadence: "頻度",
    channel: "手段",
    result: "効果",
    heldOutShare: { "対象者の\($0)" },
    within: { "\($1)日以内の購入者の割合が、対照群より高い（「\($0)」も見る）" },
    list: "名簿"
  )
}

extension ConditionPhrases {
  static let japanese = ConditionPhrases(
    less: { "「\($0)」が\($1)未満" },
    atMost: { "「\($0)」が\($1)以下" },
    more: { "「\($0)」が\($1)超" },
    atLeast: { "「\($0)」が\($1)以上" },
    rises: { "「\($0)」が増加" },
    falls: { "「\($0)」が減少" },
    same: { "「\($0)」がほぼ横ばい" },
    and: { "\($0)、かつ\($1)" },
    or: { "\($0)、または\($1)" },
    now: { "\($0)（現在\($1)）" },
    measure: { path in
      switch path {
      case "repeat.oneTime.mature90": "1回のみの購入者（初回から90日以上）"
      case "churn.recent.causes.forgot.share": "離脱者のうち1回きりで店を忘れた人"
      case "churn.recent.causes.poor_experience.share": "離脱者のうち不満な体験をした人"
      case "churn.recent.causes.price.share": "離脱者のうち価格目当ての人"
      case "churn.recent.causes.nothing_distinctive.share": "離脱者のうち決め手に欠けた人"
      case "service.reply.median": "初回応答までの時間の中央値"
      case "service.within24.now": "24時間以内の初回応答率"
      case "service.ratings.low.now": "1～2点の評価の割合"
      case let name where name.hasPrefix("sales.") && name.hasSuffix(".orders"): "注文数"
      case "gifts.flagged.value": "ギフト指定の注文の割合"
      case "repeat.gaps.median": "購入間隔の中央値"
      default: nil
      }
    },
    always: "どの週でも。"
  )
}
