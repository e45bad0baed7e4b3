extension GrowthPhrases {
  static let japanese = GrowthPhrases(
    question: "アクティブな顧客の輪は広がっていますか",
    answer: { "アクティブ顧客は\($0)人（\($1)）。新規と復帰が\($2)人、離脱が\($3)人" },
    answerFourWeeks: { "アクティブ顧客は\($0)人（\($1)）。新規と復帰が\($2)人、離脱が\($3)人" },
    answerShort: { "アクティブ顧客は\($0)人（\($1)）。" },
    more: { "前週より\($0)人増" },
    fewer: { "前週より\($0)人減" },
    asMany: "前週と同数",
    moreInFour: { "4週間前より\($0)人増" },
    fewerInFour: { "4週間前より\($0)人減" },
    asManyInFour: "4週間前と同数",
    ratio: { "。離脱1人に対して\($0)人が加わり（\($1)）、\($2)。" },
    stop: "。",
    growing: "増えています",
    shrinking: "減っています",
    holding: "ほぼ横ばいです",
    tooEarly: { "データの最初の\($0)日間は、まだ離脱を判定できません。過ぎるとこのページが開きます。" },
    hidden: { "今回のアクティブ顧客数は、\($0)人未満の数が割り出せるため公表しません。" },
    lead: {
      "アクティブとは、直近\($0)日以内に購入したことです。増えるほど良い指標です。"
        + "「増えている」「減っている」は、差が偶然では説明できないときだけ使います。"
    },
    leadFourWeeks: "1週間の離脱では少なくて判断できないため、4週間をまとめて見ます。",
    fourWeeks: "直近4週間",
    byFour: .japanese,
    columns: .japanese,
    line: .japanese,
    active: .japanese,
    rule: .japanese,
    advice: [
      "入る人より離れる人が多いときは、まず離脱理由を見て、次に購入時期を過ぎたばかりの人に連絡します。最も少ない費用で戻せる人たちです。"
    ],
    whyDiffers: "多くのプラットフォームは、30日や365日の固定期間でアクティブを決めます。"
      + "2か月おきに買われる店は、前者では死んだ店、後者では眠った店に見えます。ここでは店自身の購入間隔から期間を決めています。"
  )
}

extension GrowthColumnPhrases {
  static let japanese = GrowthColumnPhrases(
    byWeek: .japaneseByWeek,
    new: { "新規\($0)" },
    back: { "復帰\($0)" },
    joined: { "新規と復帰\($0)" },
    lapsed: { "離脱\($0)" },
    net: { "差引\($0)" },
    start: "期首",
    joinedTitle: "＋新規と復帰",
    joinedDetail: { "新規\($0)、復帰\($1)" },
    lapsedTitle: "－離脱",
    end: "＝期末",
    ratioTitle: "増減比",
    addsUp: "期首＋新規と復帰－離脱＝期末。"
  )
}

extension GrowthSpanPhrases {
  fileprivate static let japaneseByWeek = GrowthSpanPhrases(
    finding: { "直近\($1)週のうち\($0)週で顧客が増えました" },
    findingShown: { "表示した\($1)週のうち\($0)週で顧客が増えました" },
    findingNone: "週ごとの増減",
    subline: "週ごとの人数。上は新規と復帰、下は離脱、細線は差引。",
    caption: "毎週のアクティブ顧客数はどう決まりましたか",
    rowTitle: "週",
    description: { "ゼロの上下の棒グラフ、\($0)週。差引は\($1)から\($2)、直近は\($3)。下に表があります。" },
    missing: { "棒グラフは\($0)週そろうと開きます。" }
  )
}

extension GrowthBlockPhrases {
  static let japanese = GrowthBlockPhrases(
    lead: {
      "週ごとでは、新規、復帰、離脱について\($0)人未満の数が割り出せる週が多いため、増減は4週ごとに数えています。"
    },
    leadHidden: {
      "直近4週間の増減は、多い少ないにかかわらず公表しません。\($0)人未満の数が割り出せるためです。"
    },
    columns: GrowthSpanPhrases(
      finding: { "直近\($1)期（1期は4週）のうち\($0)期で顧客が増えました" },
      findingShown: { "表示した\($1)期（1期は4週）のうち\($0)期で顧客が増えました" },
      findingNone: "4週ごとの増減",
      subline: "4週ごとの人数（最終日で表示）。上は新規と復帰、下は離脱、細線は差引。",
      caption: "4週ごとのアクティブ顧客数はどう決まりましたか",
      rowTitle: "4週間",
      description: {
        "ゼロの上下の棒グラフ、4週ごとに\($0)期。差引は\($1)から\($2)、直近は\($3)。下に表があります。"
      },
      missing: { "棒グラフは4週の期が\($0)期そろうと開きます。" }
    ),
    lineFinding: { "直近4週間の増減比は\($0)で、顧客は\($1)" },
    lineSubline: "4週ごとの、離脱1人に対する新規と復帰の人数。帯は95%区間。",
    lineDescription: { "増減比の折れ線と帯、4週ごとに\($0)期。直近は\($1)（\($2)）。表は上にあります。" }
  )
}

extension GrowthLinePhrases {
  static let japanese = GrowthLinePhrases(
    finding: { "増減比は\($0)で、顧客は\($1)" },
    findingNone: "週ごとの増減比",
    subline: "週ごとの、離脱1人に対する新規と復帰の人数。帯は95%区間。",
    reference: "増減なし（1）",
    description: { "増減比の折れ線と帯、\($0)週。直近は\($1)（\($2)）。表は上にあります。" },
    missing: { "折れ線は最初の離脱から\($0)週で開きます。" }
  )
}

extension ActivePhrases {
  static let japanese = ActivePhrases(
    up: { "アクティブ顧客は\($0)人、\($2)週間前の\($1)人から増加" },
    down: { "アクティブ顧客は\($0)人、\($2)週間前の\($1)人から減少" },
    same: { "アクティブ顧客は\($0)人、\($2)週間前（\($1)人）とほぼ横ばい" },
    upOn: { "\($3)のアクティブ顧客は\($0)人、その\($2)週間前の\($1)人から増加" },
    downOn: { "\($3)のアクティブ顧客は\($0)人、その\($2)週間前の\($1)人から減少" },
    sameOn: { "\($3)のアクティブ顧客は\($0)人、その\($2)週間前（\($1)人）とほぼ横ばい" },
    subline: { "各週末の時点で、直近\($0)日以内に購入した顧客。" },
    label: { "アクティブ\($0)" },
    caption: "各週末のアクティブ顧客は何人でしたか",
    rowTitle: "週",
    active: "アクティブ",
    description: { "週別アクティブ顧客の折れ線、\($0)週、\($1)から\($2)、最低\($3)。下に表があります。" }
  )
}

extension LapseRulePhrases {
  static let japanese = LapseRulePhrases(
    title: { "なぜ\($0)日か" },
    fromGaps: {
      "次の注文の10件中9件は\($1)日以内に入ります（\($3)末までの購入間隔\($2)件による）。"
        + "週単位に切り上げて\($0)日です。それだけ購入のない人を離脱とします。この日数は四半期の間変わりません。"
    },
    quarter: { "\($0)年第\($1)四半期" },
    fixed: { "店の設定です。\($0)日間購入のない人を離脱とします。" },
    fallback: {
      "十分な期間を観察できた購入間隔はまだ\($1)件で、店のリズムを知るには50件必要です。それまでは\($0)日間購入のない人を離脱とします。"
    },
    atD: {
      "次の注文の10件中9件は\($1)日以内に入ります（本日までの購入間隔\($2)件による）。"
        + "週単位に切り上げて\($0)日です。それだけ購入のない人を離脱とします。"
    }
  )
}
