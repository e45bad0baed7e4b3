extension LetterPhrases {
  static let japanese = LetterPhrases(
    question: "何が起き、今週は何をしますか",
    week: Span(now: "今週", before: "前週"),
    fourWeeks: Span(now: "直近4週間", before: "その前の4週間"),
    headings: .japanese,
    moves: .japanese,
    tiles: .japanese,
    sections: .japanese
  )
}

extension LetterHeadings {
  static let japanese = LetterHeadings(
    stale: { "\($0)より後の注文がありません。このページは\($1)日遅れています。" },
    staleLead: {
      "最新の注文データを入れ、週次のコマンドを実行してください。以下の数字は\($0)までの注文によります。"
        + "すでに購入した人がいるかもしれないため、増減と施策は控えています。"
    },
    paused: { "\($0)より後、\($1)まで注文がありません。" },
    pausedLead: {
      "それより後の\($0)件の注文は、この号の締め日より後のため含みません。"
        + "すでに購入した人がいるため、増減と施策は控えています。"
    },
    none: "注文がまだ読み込まれていません。",
    noneLead: "注文データをorders/に入れてもう一度実行すると、このページに内容が入ります。",
    leftOut: { "注文を読み込みましたが、\($0)までに集計対象のものはありません。" },
    leftOutLead: { "\($0)件の注文は集計対象外です。理由は「データ」のページにあります。" },
    leftOutLater: { "うち\($0)件はこの号の基準日より後のもので、次号に入ります。" },
    tiny: { "顧客はまだ\($0)人です。人数だけを示し、比率は出しません。" },
    tinyUntil: { "顧客はまだ\($0)人です。今は人数だけを示し、比率は\($1)から出します。" },
    tinyLead: { "\($1)人の顧客から\($0)件の注文がありました。" },
    tinyRepeaters: { "うち\($0)人は2回以上購入しています。" },
    tinyAdvice: "この人数では百分率はかえって誤解を招くため、出しません。それまでは、一人ひとりに直接お礼を。",
    quiet: "どの数字もいつもの変動の範囲内です。",
    quietLead: { "離脱は\($0)人、アクティブ顧客は\($1)人で、どちらも普段と変わりません。" },
    nothingNeeded: "今日急ぐことはありません。",
    madeUpForIt: "新規と復帰で補えています。"
  )
}

extension LetterMoves {
  static let japanese = LetterMoves(
    lapsedUp: { "\($2)は\($0)人が離脱し、\($3)の\($1)人を上回りました。" },
    lapsedDown: { "\($2)の離脱は\($0)人で、\($3)の\($1)人を下回りました。" },
    newUp: { "\($2)は\($0)人が初めて購入し、\($3)の\($1)人を上回りました。" },
    newDown: { "\($2)に初めて購入した人は\($0)人で、\($3)の\($1)人を下回りました。" },
    backUp: { "\($2)は離脱していた\($0)人が復帰し、\($3)の\($1)人を上回りました。" },
    backDown: { "\($2)に復帰した人は\($0)人で、\($3)の\($1)人を下回りました。" },
    cameBackUp: { "新規顧客の\($0)が90日以内に再購入し、前の四半期の\($1)を上回りました。" },
    cameBackDown: { "90日以内に再購入した新規顧客は\($0)で、前の四半期の\($1)を下回りました。" },
    fullPriceUp: { "直近4週間の定価購入は注文の\($0)で、その前の13週間の\($1)を上回りました。" },
    fullPriceDown: { "直近4週間の定価購入は注文の\($0)で、その前の13週間の\($1)を下回りました。" },
    growing: { "\($2)は離脱より加わった顧客が多く、離脱1人に対して\($0)人です（\($1)）。" },
    shrinking: { "\($2)は加わった顧客より離脱が多く、離脱1人に対して\($0)人にとどまります（\($1)）。" },
    ordersUp: { "今週の注文は\($0)件で、\($1)を上回りました。" },
    ordersDown: { "今週の注文は\($0)件で、\($1)を下回りました。" },
    ordersSame: { "今週の注文は\($0)件で、\($1)とほぼ同じです。" },
    ordersUnsteady: {
      "今週の注文は\($0)件です。変動が大きく、\($1)より多いか少ないかは判断できません。"
    },
    yearBefore: { "前年同週（\($0)件）" },
    yearBeforeFestival: { "\($0)からの日数をそろえた前年の週（\($1)件）" },
    medianOfEight: { "普段の週（その前の8週の中央値\($0)件）" },
    slipped: { "4週間で\($0)人が下のセグメントへ移り、上がったのは\($1)人だけです。" },
    climbed: { "4週間で\($1)人が上のセグメントへ移り、下がったのは\($0)人です。" },
    bracketed: { "\($0)、\($1)" }
  )
}

extension LetterTilePhrases {
  static let japanese = LetterTilePhrases(
    cameBack: { "\($0)日以内のリピート購入率" },
    active: "アクティブ顧客",
    lapsed: { "離脱（\($0)日間購入なし）" },
    regulars: "リピーターの売上比率",
    fullPrice: "定価購入比率（4週間）",
    flows: { "新規\($0)、復帰\($1)、離脱\($2)" },
    joinedFlows: { "新規と復帰\($0)、離脱\($1)" },
    over: { "\($1)：\($0)" },
    ratio: { "\($2)は離脱1人に対して\($0)人（\($1)）" },
    growing: "増加傾向",
    shrinking: "減少傾向",
    holding: "ほぼ維持",
    lapsedIn: { "\($0)にこの日数を越えた人" },
    ofSalesIn: "直近4週間の顧客の購入額のうち、2回目以降の購入による分",
    sameAs: { "\($0)（\($1)）とほぼ横ばい" },
    unsteady: { "変動が大きく、\($0)（\($1)）との差は判断できません" },
    upFrom: { "\($0)の\($1)から増加（\($2)）" },
    downFrom: { "\($0)の\($1)から減少（\($2)）" },
    smallMove: { "\($0)とほぼ横ばい、確かだがわずかな変化（\($1)）" },
    quarterBefore: "前の四半期",
    thirteenBefore: "その前の13週間",
    inThirteenBefore: "その前の13週間",
    inQuarterBefore: "前の四半期",
    inFourBefore: "その前の4週間",
    fourBefore: "その前の4週間",
    opensBuyers: { "件数不足：4週間の購入者が\($0)人になると表示します。" },
    opensOrders: { "件数不足：4週間の注文が\($0)件になると表示します。" },
    noDiscounts: "書き出した注文に値引き額の列がありません。",
    opensWeeks: { "\($0)週分がそろうと開きます。" },
    nobodyCanLapse: { "まだ離脱を判定できません。購入のない日が\($0)日続くと離脱とします。" },
    people: { "\($0)人" }
  )
}

extension LetterSectionPhrases {
  static let japanese = LetterSectionPhrases(
    numbers: "今週の数字",
    whatChanged: "変わったこと",
    whatToDo: "今週すること",
    noAction: "今週は、人数の足りる施策がありません。",
    actionsWithheld: "施策は、新しい注文データが入るまで控えます。",
    allPlaybooks: "すべての施策",
    howSure: "確からしさ",
    ordersRead: { "集計対象の注文は\($0)件、\($1)から\($2)までです。" },
    rejected: { "読み取れなかった行は\($0)行です（\($1)）。" },
    noneRejected: "読み取れなかった行はありません。",
    anonymous: { "注文の\($0)は顧客が不明です。売上には数え、顧客の数字には入れません。" },
    allIdentified: "すべての注文で顧客が分かります。",
    otherRule: { "Shopifyのリピーターの定義では、直近91日間の購入者の\($0)になります：" },
    otherRuleWhy: "数字が違う理由",
    chartPlain: { "\($0)週間のアクティブ顧客、最後は\($1)人" },
    chartSubline: { "直近\($0)日以内に購入した顧客、各週末の時点、\($1)週" },
    chartLabel: "アクティブ顧客",
    chartCaption: { "\($0)から\($1)まで、アクティブ顧客は何人でしたか" },
    chartAlt: { "週別アクティブ顧客の折れ線、\($0)週、\($1)から\($2)、最低は\($3)。" },
    columnActive: "アクティブ",
    columnNew: "新規",
    columnBack: "復帰",
    columnLapsed: "離脱",
    columnWeek: "週",
    axisStarts: { "縦軸は\($0)から" }
  )
}
