extension CustomersPhrases {
  static let traditionalChinese = CustomersPhrases(
    question: "我的顧客是誰？誰變了？",
    slipped: { "四週內有\($0)位顧客從「\($1)」滑向「\($2)」" },
    cameUp: { "；\($0)人從「\($1)」回升到「\($2)」" },
    cameUpOnly: { "四週內有\($0)位顧客從「\($1)」回升到「\($2)」" },
    stop: "。",
    quiet: "四週內沒有顧客升入更熱或滑向更冷的客群。",
    withheld: { "四週內各客群之間的升降不公布，以免由此推算出不足\($0)人的數。" },
    tooFew: { "人數太少，還不能分群：目前\($0)位顧客，滿\($1)位後可看。" },
    tinyCounts: { "買過一次：\($0)人。買過多次：\($1)人。" },
    movesBefore: { "再往前四週，這樣下滑的有\($0)人。" },
    lead: { "\($0)位顧客，依最近一次購買、購買頻率和消費金額分成十個客群。這是全體顧客的清點，不是抽樣，所以不需要區間。" },
    grid: .traditionalChinese,
    groups: .traditionalChinese,
    moves: .traditionalChinese,
    tiers: .traditionalChinese,
    ladder: .traditionalChinese,
    scores: .traditionalChinese,
    advice: ["每個客群給一樣東西，而不是每個客群都給折扣：對最好的顧客，致謝和優先通知；對正在滑落的，問一句；對不願被打擾的，保持安靜。"],
    howCounted: {
      "每位顧客在最近購買、頻率、金額上各得1至5分，數值相同分數相同；頻率與金額取平均。不足\($0)人以橫線表示。"
        + "「活躍顧客」「新客」在此各是一個客群；別頁的活躍顧客來自所有客群，別頁的新客則是一段時間內首次購買的所有人。"
    },
    whyDiffers: "Shopify用同樣的客群名稱，但依它自己的資料和日期切分；多數工具為了湊成五等份，會把數值相同的人隨機拆開。這裡表現一樣的顧客分在一起，所以五份不一定相等。",
    segment: .traditionalChinese
  )
}

extension GridPhrases {
  static let traditionalChinese = GridPhrases(
    finding: { "人數最多的是「\($0)」（\($1)人）；「\($2)」\($3)人，貢獻\($4)的銷售額" },
    findingShown: { "顯示的客群中人數最多的是「\($0)」（\($1)人）；「\($2)」\($3)人，貢獻\($4)的銷售額" },
    findingNone: "依最近購買與消費多少看顧客",
    subline: "縱向看最近一次購買，橫向看頻率與金額；顏色越醒目人越多。每格：人數，放得下時還有佔銷售額的比例。",
    rowTitle: "距最近一次購買的天數",
    columnTitle: "頻率與金額得分，5分最高 →",
    within: { "≤\($0)" },
    over: { ">\($0)" },
    caption: "每一格有多少顧客？",
    tableRowTitle: "距今天數",
    column: { "\($0)分" },
    detail: { "佔銷售額\($0)，一半在\($1)天內" },
    description: { "25格顧客分群圖；人數最多\($0)；核心顧客\($1)，佔銷售額\($2)。後附表格。" }
  )
}

extension GroupPhrases {
  static let traditionalChinese = GroupPhrases(
    finding: { "「\($0)」佔顧客的\($1)，佔銷售額的\($2)" },
    findingNone: "各客群及其變化",
    subline: "各客群人數；長條旁為佔全部淨銷售額的比例。",
    caption: "每個客群有多大、買多少、怎麼變？",
    rowTitle: "客群",
    customers: "人數",
    share: "佔比",
    salesShare: "銷售佔比",
    recency: "距今天數（中位）",
    before: "四週前",
    change: "變化",
    note: { "銷售額的\($0)" },
    description: { "\($0)個客群的長條圖：首位\($1)，末位\($2)。後附表格。" }
  )
}

extension MovePhrases {
  static let traditionalChinese = MovePhrases(
    finding: { "最大的一股流動：\($0)人從「\($1)」到「\($2)」" },
    findingShown: { "顯示的流動中最大的一股：\($0)人從「\($1)」到「\($2)」" },
    findingNone: "各客群之間的流動",
    subline: { "顧客四週前與現在所在的客群，顏色越醒目人越多；灰字為留在原客群的人。橫線表示不足\($0)人，或會讓人推算出這樣的小數目。" },
    from: "四週前",
    to: "現在",
    customers: "人數",
    notYet: "當時還不是顧客",
    move: { "\($0) → \($1)" },
    caption: "有多少顧客從哪個客群到了哪個客群？",
    description: { "各客群之間的流動矩陣，列出\($0)股。最大：\($1)，\($2)人。後附表格。" }
  )
}

extension TierPhrases {
  static let traditionalChinese = TierPhrases(
    finding: { "\($0)位顧客，平均訂單金額達到\($1)或更高" },
    findingNone: "依平均訂單金額分級距",
    subline: "依顧客自己的平均訂單金額（未扣退款）分級距，界線一季不變。只有一筆訂單的，級距只是初步判斷。",
    caption: "每個級距有多少顧客？",
    rowTitle: "級距",
    from: "平均訂單金額起點",
    customers: "人數",
    between: { "\($0)：\($1)至\($2)" },
    above: { "\($0)：\($1)以上" },
    below: { "\($0)：\($1)以下" },
    description: { "各級距顧客的長條圖：最低級距\($0)人，最高級距\($1)人。後附表格。" }
  )
}

extension LadderPhrases {
  static let traditionalChinese = LadderPhrases(
    finding: { "最高等級有\($0)位會員；四週內升上來\($1)人，降下去\($2)人" },
    findingShort: { "最高等級有\($0)位會員" },
    findingNone: "會員等級",
    subline: "依最近365天的購買次數與消費分級；▲為四週內升到該級，▼為從該級降下。不再達標的，保留原級30天。",
    caption: "各等級有多少人？誰在上升？",
    rowTitle: "等級",
    members: "人數",
    up: "升入",
    down: "降出",
    distance: "距下一級還差幾次（中位）",
    rungs: ["1級：一年內買過", "2級：兩次及以上", "3級：四次，或消費較高", "4級：八次，且消費很高"],
    note: { "▲\($0) ▼\($1)" },
    description: { "各等級會員的階梯圖：最低階\($0)人，最高階\($1)人。後附表格。" }
  )
}

extension ScorePhrases {
  static let traditionalChinese = ScorePhrases(
    finding: "今天的分數是什麼意思",
    subline: "分界線隨顧客變化：每項由好到差分成五份，最好的一份得5分，最差的一份得1分。",
    caption: "要得到各個分數，需要怎樣？",
    rowTitle: "得分",
    recency: "最近一次購買",
    frequency: "購買日數",
    money: "累計淨銷售額",
    days: { "\($0)天內" },
    over: { "\($0)天以前" },
    atLeast: { "\($0)及以上" },
    score: { "\($0)分" }
  )
}

extension SegmentPhrases {
  static let traditionalChinese = SegmentPhrases(
    question: { "「\($0)」是誰？怎樣對待才合適？" },
    answer: { "「\($1)」有\($0)人：佔顧客的\($2)，佔銷售額的\($3)。" },
    answerShort: { "「\($1)」有\($0)人。" },
    hidden: { "「\($0)」的人數不顯示，以免露出不足\($1)人的數。" },
    rule: { "劃分規則：\($0)，\($1)。" },
    within: { "最近\($0)天內買過" },
    between: { "最近一次購買在\($0)\u{2060}～\u{2060}\($1)天前" },
    over: { "最近一次購買在\($0)天以前" },
    anyRecency: "依最近購買得分",
    scores: { "頻率與金額得\($0)至\($1)分" },
    score: { "頻率與金額得\($0)分" },
    facts: { "其中一半在最近\($0)天內買過；共下過\($1)筆訂單。" },
    moreThan: { "比四週前（\($1)人）多\($0)人" },
    fewerThan: { "比四週前（\($1)人）少\($0)人" },
    asMany: { "與四週前（\($0)人）大致持平" },
    cameFrom: "他們從哪裡來",
    wentTo: "離開的人去了哪裡",
    moveSubline: { "四週內的流動人數。不足\($0)人，或會讓人推算出這樣的小數目的，不顯示。" },
    moveMissing: "沒有人流動，或為避免推算出小數目而不顯示。",
    lists: "本站不放名單：請依上面的劃分規則，在商店自己的顧客系統裡篩出這些人。",
    others: "其他客群",
    othersText: "每個客群都有自己的頁面。",
    advice: { key in
      switch key {
      case "champions": "先謝，再賣：新品優先通知，包裹裡放一份小禮，問問他們還缺什麼。不必打折，他們不圖這個。"
      case "loyal": "守住讓他們回來的那份品質。點數和優先購買比降價更留人；收貨不久時請他們評價。"
      case "active": "認得您，但買得不多。告訴他們上一筆訂單還能配什麼、舊客接著常買什麼。"
      case "new": "成敗在第二筆訂單。讓第一筆訂單圓滿收尾：講講怎麼用、怎麼存；用到一半時，再寫一封小箋。"
      case "promising": "不久前來過一次。在回購週期過去之前聯絡，就聊他們買的那件東西。"
      case "needs_attention": "樣樣中等，正慢慢變安靜。問一個問題，給一個理由。"
      case "almost_lost": "買得少，也快沒動靜了。發一條便宜的訊息就好，不必再花第二次錢。"
      case "at_risk": "好顧客過了週期還沒來。先查是不是有過不愉快，再具名聯絡；客訴過的，打電話。"
      case "previously_loyal": "從前最好的顧客。打個電話：他們會告訴您什麼變了，有人只因被問起就回來。"
      case "dormant": "多半已經忘了您。除了一年裡最大的那個節日，不要打擾。"
      default: "留了聯絡方式還沒買。幫他們挑，不催。"
      }
    }
  )
}
