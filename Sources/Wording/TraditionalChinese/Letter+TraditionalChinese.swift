extension LetterPhrases {
  static let traditionalChinese = LetterPhrases(
    question: "發生了什麼，本週做什麼？",
    week: Span(now: "本週", before: "上週"),
    fourWeeks: Span(now: "近四週", before: "此前四週"),
    headings: .traditionalChinese,
    moves: .traditionalChinese,
    tiles: .traditionalChinese,
    sections: .traditionalChinese
  )
}

extension LetterHeadings {
  static let traditionalChinese = LetterHeadings(
    stale: { "\($0)之後沒有新訂單：本頁已落後\($1)天。" },
    staleLead: { "請匯出最新訂單並重新產生。以下數字不含\($0)之後的訂單；變化和行動暫停，因為其中有人可能已經買過。" },
    paused: { "\($0)之後到\($1)沒有訂單。" },
    pausedLead: { "更晚的\($0)筆訂單在本期截止日之後，不計入本期。變化和行動暫停，因為其中有人已經又買了。" },
    none: "還沒有讀到訂單。",
    noneLead: "請把匯出檔案放進orders/再執行一次，本頁就會有內容。",
    leftOut: { "讀到了訂單，但截至\($0)沒有一筆可以計入。" },
    leftOutLead: { "\($0)筆訂單沒有計入，原因見「資料」頁。" },
    leftOutLater: { "其中\($0)筆晚於本期截止日，下一期會計入。" },
    tiny: { "目前\($0)位顧客：只給人數，暫不給比率。" },
    tinyUntil: { "目前\($0)位顧客：先給人數，比率\($1)起可看。" },
    tinyLead: { "\($1)位顧客共下了\($0)筆訂單。" },
    tinyRepeaters: { "其中\($0)位買過不止一次。" },
    tinyAdvice: "人數這麼少，百分比只會誤導，所以先不給。眼下不如親自謝謝每一位。",
    quiet: "各項都在平常的波動之內。",
    quietLead: { "流失\($0)人，活躍\($1)人，都不反常。" },
    nothingNeeded: "今天沒有急事。",
    madeUpForIt: "新客和回流補上了缺口。"
  )
}

extension LetterMoves {
  static let traditionalChinese = LetterMoves(
    lapsedUp: { "\($2)流失\($0)位顧客，多於\($3)的\($1)位。" },
    lapsedDown: { "\($2)流失\($0)位顧客，少於\($3)的\($1)位。" },
    newUp: { "\($2)有\($0)位新客首購，多於\($3)的\($1)位。" },
    newDown: { "\($2)有\($0)位新客首購，少於\($3)的\($1)位。" },
    backUp: { "\($2)有\($0)位流失顧客回流，多於\($3)的\($1)位。" },
    backDown: { "\($2)有\($0)位流失顧客回流，少於\($3)的\($1)位。" },
    cameBackUp: { "新客90天內回購率為\($0)，高於上一季的\($1)。" },
    cameBackDown: { "新客90天內回購率為\($0)，低於上一季的\($1)。" },
    fullPriceUp: { "近四週\($0)的訂單以正價成交，高於此前13週的\($1)。" },
    fullPriceDown: { "近四週\($0)的訂單以正價成交，低於此前13週的\($1)。" },
    growing: { "\($2)進來的顧客多於流失的：每流失1人進來\($0)人（\($1)）。" },
    shrinking: { "\($2)進來的顧客少於流失的：每流失1人只進來\($0)人（\($1)）。" },
    ordersUp: { "本週\($0)筆訂單，多於\($1)。" },
    ordersDown: { "本週\($0)筆訂單，少於\($1)。" },
    ordersSame: { "本週\($0)筆訂單，與\($1)大致持平。" },
    ordersUnsteady: {
      "本週\($0)筆訂單；波動太大，說不準比\($1)多還是少。"
    },
    yearBefore: { "去年同一週（\($0)筆）" },
    yearBeforeFestival: { "去年距\($0)天數相同的那一週（\($1)筆）" },
    medianOfEight: { "平常的一週（此前八週居中的是\($0)筆）" },
    slipped: { "四週內有\($0)位顧客滑向更冷的客群，只有\($1)位回升。" },
    climbed: { "四週內有\($1)位顧客升入更熱的客群，\($0)位下滑。" },
    bracketed: { "\($0)，\($1)" }
  )
}

extension LetterTilePhrases {
  static let traditionalChinese = LetterTilePhrases(
    cameBack: { "\($0)天回購率" },
    active: "活躍顧客",
    lapsed: { "流失（\($0)天未購）" },
    regulars: "舊客銷售佔比",
    fullPrice: "近四週正價成交",
    flows: { "新客\($0)，回流\($1)，流失\($2)" },
    joinedFlows: { "新增與回流\($0)，流失\($1)" },
    over: { "\($1)\($0)" },
    ratio: { "\($2)每流失1人進來\($0)人（\($1)）" },
    growing: "在成長",
    shrinking: "在減少",
    holding: "大致守住",
    lapsedIn: { "\($0)越過這條線的人數" },
    ofSalesIn: "近四週已知顧客的消費中，來自第二次及以後購買的部分",
    sameAs: { "與\($0)（\($1)）大致持平" },
    unsteady: { "波動太大，與\($0)（\($1)）難分高低" },
    upFrom: { "高於\($0)的\($1)（\($2)）" },
    downFrom: { "低於\($0)的\($1)（\($2)）" },
    smallMove: { "與\($0)大致持平；變化真實但很小（\($1)）" },
    quarterBefore: "上一季",
    thirteenBefore: "此前13週",
    inThirteenBefore: "此前13週",
    inQuarterBefore: "上一季",
    inFourBefore: "此前四週",
    fourBefore: "此前四週",
    opensBuyers: { "樣本太少，暫不下結論：四週內滿\($0)位買家後可看。" },
    opensOrders: { "樣本太少，暫不下結論：四週內滿\($0)筆訂單後可看。" },
    noDiscounts: "匯出的訂單裡沒有優惠金額。",
    opensWeeks: { "滿\($0)個完整週後可看。" },
    nobodyCanLapse: { "還沒有人會被算作流失：要\($0)天沒有購買。" },
    people: { "\($0)人" }
  )
}

extension LetterSectionPhrases {
  static let traditionalChinese = LetterSectionPhrases(
    numbers: "數字",
    whatChanged: "有什麼變化",
    whatToDo: "本週做什麼",
    noAction: "本週沒有哪件事的人數足夠。",
    actionsWithheld: "等有了新訂單再提行動建議。",
    allPlaybooks: "全部行動方案",
    howSure: "可信度",
    ordersRead: { "計入\($0)筆訂單，\($1)至\($2)。" },
    rejected: { "拒收\($0)列（\($1)）。" },
    noneRejected: "沒有一列被拒收。",
    anonymous: { "\($0)的訂單認不出顧客：計入銷售額，不計入任何顧客指標。" },
    allIdentified: "每筆訂單都認得出顧客。",
    otherRule: { "依Shopify的舊客定義，近91天的買家中是\($0)：" },
    otherRuleWhy: "為什麼",
    chartPlain: { "\($0)週的活躍顧客，最後為\($1)人" },
    chartSubline: { "每週結束時統計：最近\($0)天內買過的顧客，共\($1)週" },
    chartLabel: "活躍顧客",
    chartCaption: { "\($0)到\($1)，每週有多少活躍顧客？" },
    chartAlt: { "每週活躍顧客折線圖，共\($0)週，在\($1)與\($2)之間，最低在\($3)。" },
    columnActive: "活躍",
    columnNew: "新客",
    columnBack: "回流",
    columnLapsed: "流失",
    columnWeek: "週",
    axisStarts: { "縱軸從\($0)起" }
  )
}
