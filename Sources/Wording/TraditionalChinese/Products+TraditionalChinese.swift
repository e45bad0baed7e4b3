extension ProductsPhrases {
  static let traditionalChinese = ProductsPhrases(
    question: "哪些商品帶來新客，哪些帶來回頭客？",
    leader: { "首購\($0)的顧客最願意回來：\($1)在90天內回購（\($2)）。" },
    beside: { "\($0)；全店\($1)" },
    noLeader: { "沒有哪款商品作為首購特別突出：可比較的\($0)款回購都差不多。" },
    only: { "可看的只有\($0)一款：首購它的顧客\($1)在90天內回購。" },
    tooFew: { "樣本太少，暫不下結論：\($0)款商品滿10筆訂單；首購顧客滿\($1)位起可看比率。" },
    lead: { "26週內有\($0)款商品滿10筆訂單" + ($1 == "0" ? "。" : "；其中\($1)款為保護顧客不列出。") },
    violation: { "利潤商品有\($0)的銷售額是打折賣出的。" },
    advice: [
      "引流商品和邊緣商品可以促銷；利潤商品別進促銷。",
      "推薦下次常買的，而不是籃子裡已經有的。",
    ],
    howCounted: "商品的回購率只算首次購買含有它、並已觀察滿90天的新客。人數少的先向全店比率靠攏再排名，4人中3人不會排在150人中60人之前。兩者相關，不等於因果。",
    roles: RoleNames(
      traffic: "引流商品",
      profit: "利潤商品",
      potential: "潛力商品",
      marginal: "邊緣商品",
      notRated: "未分類"
    ),
    gateway: GatewayPhrases(
      finding: { "首購\($0)領先" },
      findingNone: "沒有哪款商品作為首購特別突出",
      subline: { "全部歷史的首購顧客\($0)天內回購的比率，已向全店比率靠攏；誤差線為95%區間；依區間下限取前12。" },
      shop: { "全店\($0)" },
      missing: { "某款商品首購顧客滿\($0)位並觀察滿90天起可看。" },
      description: { "\($0)款商品的點圖，\($1)到\($2)。下方有表格。" },
      caption: "首購哪款的顧客會回來？",
      rowTitle: "商品",
      firsts: "首購顧客",
      rate: "90天回購率"
    ),
    map: RoleMapPhrases(
      caption: "每款商品的用處：帶來新客，還是賺錢",
      finding: { "\($1)款商品裡，\($0)款既帶來新客又賺錢" },
      subline: "26週內首購佔比與毛利率；分界為上四分位和中位數。",
      x: "首購佔比",
      y: "毛利率",
      missing: "訂單或products.csv裡有成本後可看。",
      description: { "\($0)款商品依首購佔比和毛利率的分布圖。下方有表格。" }
    ),
    table: ProductTablePhrases(
      finding: { "已評級的\($0)款商品：\($1)" },
      kind: { "\($1)\($0)款" },
      findingNone: "還沒有商品可以評出角色",
      subline: "依訂單數從多到少；最近26週，回購率依全部日期。",
      caption: "每款商品起什麼作用？",
      rowTitle: "商品",
      role: "角色",
      orders: "訂單",
      firstBuyers: "首購顧客",
      rate: "90天回購率",
      discounted: "打折銷售佔比",
      margin: "毛利率",
      more: { "其餘\($0)款見CSV" }
    ),
    pairs: PairPhrases(
      title: "連帶購買與下次常買",
      togetherNone: "還沒有哪兩款確定比偶然更常一起買",
      nextNone: "還沒有哪款確定比平時更常接著買",
      together: "同一筆訂單裡比偶然更常一起出現的商品",
      togetherFinding: { "最確定的連帶：\($0)，是偶然情形的\($1)倍" },
      togetherSubline: "是偶然情形的幾倍（提升度），95%區間；至少10筆訂單、5位顧客。",
      next: "下一次比平時更常買的商品",
      nextFinding: { "最確定的下一次購買：\($0)，是平常的\($1)倍" },
      nextSubline: "是以後各次購買中平常情形的幾倍，95%區間（少數人反覆購買時偏窄）；至少10次、5位顧客。",
      missing: "至少要有10筆訂單、5位顧客。",
      both: { "\($0)＋\($1)" },
      then: { "\($0)→\($1)" },
      again: { "再買\($0)" },
      chance: "偶然",
      rowTitle: "組合",
      orders: "同單訂單",
      steps: "次數",
      lift: "偶然的幾倍",
      more: { "其餘\($0)對見CSV" }
    ),
    product: ProductPagePhrases(
      question: { "\($0)給店裡帶來什麼？" },
      answer: { "\($0)：\($1)，26週內\($2)筆訂單" },
      cameBack: { "；首購它的顧客\($0)在90天內回購。" },
      noRate: "；首購它的顧客還太少，看不出回購。",
      second: { "同時也符合\($0)的條件。" },
      unitsUp: { "銷量高於此前13週：\($0)倍（\($1)）。" },
      unitsDown: { "銷量低於此前13週：\($0)倍（\($1)）。" },
      unitsSame: { "銷量與此前13週大致持平：\($0)倍（\($1)）。" },
      share: { "\($0)的新客首購含有它。" },
      margin: { "毛利率\($0)，26週內貢獻\($1)（未扣退貨）。" },
      discounted: { "它的銷售額有\($0)是打折賣出的。" },
      refill: { "一件大約用\($0)天就會再買（中間一半\($1)天）。" },
      due: { "照此推算，\($0)位顧客該補貨，\($1)位已逾期。" },
      refillComplete: { "只看已經再買的會偏短；只算有\($1)天可等的間隔，中位數是\($0)天。" },
      advice: { role in
        switch role {
        case "traffic": "放在陌生人看得到的地方，之後推薦下次常買的商品。"
        case "profit": "別進促銷，多給熟客看。"
        case "potential": "先給更好的位置，再考慮降價。"
        case "marginal": "促銷、搭配，或者下架。"
        default: "有了成本就能看出它的角色。"
        }
      },
      numbers: "各項數字",
      numbersSubline: "最近26週。",
      numbersQuestion: "這件商品賣得怎樣？",
      measure: "指標",
      value: "數值",
      units91: "近13週件數",
      unitsBefore: "此前13週件數",
      trafficIndex: "首購傾向（1為與全店相同）",
      newShare: "首購佔比",
      contribution: "貢獻毛益"
    )
  )
}
