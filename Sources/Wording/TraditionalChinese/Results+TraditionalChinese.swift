extension ResultsPhrases {
  static let traditionalChinese = ResultsPhrases(
    question: "上個月做的事有效嗎？",
    helped: { "「\($0)」有效：\($1)天內購買率\($2)，未觸及組\($3)，相差\($4)。" },
    hurt: { "「\($0)」有害：\($1)天內購買率\($2)，未觸及組\($3)，相差\($4)。" },
    unclear: {
      "「\($0)」看不出成效：\($1)天內購買率\($2)，未觸及組\($3)，相差\($4)；小於\($5)的成效看不出來。"
    },
    chance: {
      "「\($0)」可能只是運氣：\($1)天內購買率\($2)，未觸及組\($3)，相差\($4)，但它是同一季\($5)次測試之一。"
    },
    running: { "「\($0)」進行中：\($1)人，\($2)出結論。" },
    untested: { "「\($0)」不算測試，因為沒有留對照組：之後購買率\($1)，之前\($2)。季節或巧合也會這樣。" },
    mismatch: { "「\($0)」沒有結論：對照組人數與抽籤計劃不符。" },
    hidden: { "「\($0)」已結束，但購買的人太少，不能顯示。" },
    lead: "發送之前先抽籤，決定誰不打擾。每個人都算在抽到的那一組裡，不管有沒有真的觸及：兩組之後買得不一樣，不是行動的作用，就是巧合，區間說明巧合能有多大。",
    leadRunning: "所有人的天數走完之前，只有人數和日期，沒有結論：提前看，會看到並不存在的成效。",
    verdicts: VerdictPhrases(
      helped: "有效",
      hurt: "有害",
      unclear: "看不出成效",
      chance: "可能是運氣",
      running: "進行中",
      mismatch: "兩組人數不符",
      untested: "不算測試",
      hidden: "太少，不顯示"
    ),
    chart: ResultChartPhrases(
      finding: { "已結束的\($0)次測試裡，\($1)次的成效超出巧合" },
      findingNone: "還沒有結束的測試",
      subline: "抽籤後若干天內購買的佔比，觸及組減對照組，百分點；最新的在前。誤差線：95%區間。沒有點：尚在進行。",
      row: { "\($0)，\($1)" },
      zero: "沒有差別",
      description: { "\($0)個點，各次測試的差值，從\($1)到\($2)。後附表格。" },
      missing: "測試結束、兩組都有足夠的人購買之後，這裡才有點。"
    ),
    table: ResultTablePhrases(
      caption: "每次測試結果如何？",
      rowTitle: "行動",
      drawn: "抽籤",
      draws: { "\($0)，\($1)次抽籤" },
      people: "觸及／不打擾",
      arms: { "\($0)／\($1)" },
      treated: "觸及組購買",
      heldOut: "對照組購買",
      difference: "相差",
      perPerson: "人均多銷售",
      worth: "扣除成本後的價值",
      earned: "毛利",
      sales: "銷售額，不是毛利",
      verdict: "結論",
      until: { "到\($0)" },
      more: { "另有\($0)列，見CSV" }
    ),
    learning: LearningPhrases(
      finding: "學到了什麼",
      subline: "一個方案的所有測試合起來看；成效是可顯示的各次測試的平均，越有把握的佔的分量越大。",
      rowTitle: "方案",
      forWhom: "對誰",
      tests: "測試",
      helped: "有效",
      hurt: "有害",
      unclear: "看不出",
      effect: "成效",
      people: "觸及人數",
      apart: { "各次測試相差很大（p\u{A0}\($0)）：它們之間有什麼不同？" }
    ),
    before: BeforeAfterPhrases(
      finding: "前後對比，不算測試",
      caveat: "沒有留對照組，就看不出「不做會怎樣」。季節、調價，以及因為安靜才被挑中、本來就會回來一些的人，都能造成這樣的差別。下次請留五分之一的人不打擾。",
      rowTitle: "行動",
      before: "之前購買",
      after: "之後購買"
    ),
    notes: ResultNotePhrases(
      peekingTitle: "為什麼結束之前什麼都不給看",
      peeking: "每看一次就以5%檢定一次，看兩次，100個無效的測試裡約有8個會「有效」，看五次約14個，看二十次約25個。每週更新的頁面最容易讓人忍不住看。",
      smallTitle: "為什麼有些結果不顯示",
      small: {
        "每組至少要\($0)人，其中至少\($1)人買了、\($1)人沒買，才給佔比。同一方案的幾次抽籤合在一起，直到對照組滿100人；合多少次與買沒買無關。"
      },
      mismatchTitle: "兩組人數與計劃不符",
      mismatch: "如果兩組人數偏離計劃佔比太遠，不可能是巧合（p小於0.001），就說明有別的原因在挑人，結果不顯示。",
      conflicts: { "\($0)位顧客兩組都在，哪組都不算。" },
      manyTitle: "同時做很多測試",
      many: "測試多了，總有幾個碰巧好看。對同一季結束的測試，結論收得更嚴：說「有效」的裡面，碰巧的最多十分之一。"
    ),
    page: PlaybookRunPhrases(
      title: "到目前為止的成效",
      finding: { "測試過\($0)次：有效\($1)次，有害\($2)次" },
      findingNone: "還沒有測出成效",
      effect: { "合起來\($0)，觸及\($1)人。" },
      running: { "進行中：\($0)人，\($1)出結論。" }
    ),
    letter: LetterResultPhrases(title: "上次有效嗎？"),
    advice: [
      "有效的，對同樣的人再做；有害的，停下。",
      "看不出成效不等於沒有成效：看看這點人數本來能看出多大的差別，下次多找些人。",
    ]
  )
}
