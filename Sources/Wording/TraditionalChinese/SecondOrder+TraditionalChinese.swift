extension SecondOrderPhrases {
  static let traditionalChinese = SecondOrderPhrases(
    question: "第二筆訂單什麼時候來？該在什麼時候聯絡？",
    answer: { "首購後\($0)\u{2060}天內，四分之一的新客已第二次購買；\($1)。" },
    half: { "一半在\($0)\u{2060}天內" },
    halfNotReached: "回來的還不到一半",
    answerShare: { "到第\($1)天，\($0)的新客第二次購買，還不到四分之一。" },
    tooFew: { "樣本太少，暫不下結論：\($1)位首購顧客中只有\($0)筆二次購買；滿\($2)筆後可看曲線。" },
    noneYet: "還沒有二次購買：滿十筆後可看曲線。",
    lead: { "依據\($0)位首購顧客、\($1)筆二次購買。越早越好。" },
    curve: .traditionalChinese,
    compare: .traditionalChinese,
    steps: .traditionalChinese,
    advice: ["趕在曲線最陡之前聯絡，那時顧客對第一筆訂單還有印象；曲線變平之後再聯絡，多半是在打擾不會回來的人。"],
    howCounted:
      "天數從首購日算到第二個購買日；同一天的多筆訂單算一次。還沒回來的顧客，依已觀察的天數計入"
      + "（Kaplan與Meier，1958），不會把「還在等」的人當成「不來了」。",
    whyDiffers: "很多工具給的是平均回購週期。那個平均數把還沒回來的人都略去了，所以總是偏短；店越新，偏得越多。"
  )
}

extension CurvePhrases {
  static let traditionalChinese = CurvePhrases(
    finding: { "\($2)天內回來的顧客，中間一半集中在第\($0)天到第\($1)天" },
    findingNone: "逐日看有多少新客再次購買",
    subline: "新客中已有第二筆訂單的比例，依首購後的天數；色帶為95%區間。",
    days: "首購後天數",
    atRisk: "仍在觀察、尚未回來的人數",
    description: { "二次購買的上升曲線：30天\($0)，90天\($1)（\($2)），180天\($3)。後附表格。" },
    caption: "到第幾天，有多少新客再次購買？",
    rowTitle: "截至",
    watched: "仍在觀察",
    returned: "已再次購買",
    day: { "第\($0)天" },
    missing: { "滿\($0)筆二次購買後可看曲線；目前\($1)筆。" },
    foot: { "仍在觀察的不足\($0)人時，曲線到此為止。" }
  )
}

extension ComparePhrases {
  static let traditionalChinese = ComparePhrases(
    title: "正價首購與折扣首購",
    fullEarlier: { "正價首購的顧客比折扣首購的早回來\($0)天（\($1)）" },
    fullLater: { "正價首購的顧客比折扣首購的晚回來\($0)天（\($1)）" },
    same: { "正價首購與折扣首購的顧客回來得差不多快（相差\($0)天）" },
    findingNone: "正價首購與折扣首購",
    subline: { "已有第二筆訂單的比例，依首購後的天數。差異為\($0)天內「沒有第二筆訂單」的平均天數之差。兩者相伴出現，不能證明因果。" },
    fullPrice: "正價首購",
    discount: "折扣首購",
    caption: "依首購方式，有多少顧客再次購買？",
    rowTitle: "首購方式",
    customers: "人數",
    events: "二次購買",
    byDay: { "\($0)天內" },
    missing: { "兩組各滿\($0)筆二次購買後可比較。" },
    description: { "兩條二次購買的上升曲線。到最後一天：正價首購\($0)，折扣首購\($1)。後附表格。" }
  )
}

extension StepPhrases {
  static let traditionalChinese = StepPhrases(
    finding: { "90天內，首購之後有\($0)回來，第二筆訂單之後有\($1)" },
    findingNone: "從每一次購買到下一次",
    subline: "每次購買後重新計時，90天內再次購買的比例；誤差線為95%區間。觀察未滿90天的人依已觀察的天數計入；「留存與回購」頁不計他們，所以略有出入。",
    row: { "第\($0)次到第\($1)次" },
    caption: "每次購買之後，90天內有多少人回來？",
    rowTitle: "步驟",
    customers: "人數",
    events: "至今回來",
    returned: "90天內",
    description: { "\($0)列點線圖：第一列\($1)，最後一列\($2)。後附表格。" }
  )
}
