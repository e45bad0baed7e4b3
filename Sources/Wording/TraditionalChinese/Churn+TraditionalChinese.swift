extension ChurnPhrases {
  static let traditionalChinese = ChurnPhrases(
    question: "他們為什麼不來了？",
    answer: { "13週內流失\($0)人：\($1)。" },
    clause: { cause, share in
      switch cause {
      case .forgot: "\(share)只買過一次、像是忘了我們"
      case .poorExperience: "\(share)體驗不好"
      case .price: "\(share)主要看價格"
      case .nothingDistinctive: "\(share)沒有非買不可的理由"
      case .uncontrollable: "\(share)搬走、停業或去世"
      case .other: "\(share)說了別的原因"
      }
    },
    joined: { $0.joined(separator: "，") },
    change: { "體驗不好的佔比與此前13週相比：\($0)。" },
    few: { "樣本太少，暫不下結論：13週內流失\($0)人；原因佔比至少要\($1)人。" },
    hidden: { "有的原因不足\($0)人，不顯示。" },
    nobody: "還沒有人流失。",
    tooEarly: { "資料最初\($0)天內還談不上流失：過後本頁就會出現。" },
    lead: {
      "流失指\($0)天沒有再買。問過的依本人所說，其餘靠推斷；「忘了」和「沒有非買不可的理由」是排除其他原因後剩下的，並沒有人這樣說過。"
    },
    understated: "體驗不好被低估了：它只見於評分和諮詢記錄，而這些很少或沒有。請放入ratings.csv和service.csv。",
    allLapsed: { "由這些數字會推知最近13週裡不足\($0)人的情況，所以這裡看全部流失者。" },
    name: { cause in
      switch cause {
      case .forgot: "買過一次，忘了我們"
      case .poorExperience: "體驗不好"
      case .price: "主要看價格"
      case .nothingDistinctive: "沒有非買不可的理由"
      case .uncontrollable: "無法掌控"
      case .other: "其他（本人所說）"
      }
    },
    bars: ChurnBarPhrases(
      finding: { "\($0)：佔流失者的\($1)" },
      findingNone: "顧客為什麼不來了",
      subline: "最近13週流失、至今沒有回來的人中的佔比。誤差線：95%區間。",
      sublineRange: "下方細線：換用各種取捨次序時佔比的範圍。",
      sublineMark: "空心點：產業文章裡的經驗數字，並非在此測得。",
      caption: "他們為什麼不來了？",
      rowTitle: "原因",
      customers: "人數",
      share: "佔比",
      any: "有證據",
      range: "各種規則下",
      corrected: "依問卷修正",
      byElimination: "排除所得",
      description: { "\($0)條原因橫條；最大為\($1)，\($2)；最小\($3)。後附表格。" },
      missing: { "流失滿\($0)人後可看佔比。" }
    ),
    weeks: ChurnWeekPhrases(
      finding: { "\($2)週裡有\($1)週，公布的人數以「\($0)」最多" },
      findingNone: "看不出哪個原因一直領先",
      subline: "依越過期限的那一週計，且至今沒有回來的人數；斷開處人數太少，不公布。",
      caption: "每週流失多少人，為什麼？",
      rowTitle: "週",
      description: { "\($0)條依原因的流失小折線，各\($1)週。後附表格。" },
      missing: { "某個原因有\($0)週達到\($1)人或沒有人時可看。" }
    ),
    loss: LossPhrases(
      finding: { "補回13週內流失的\($1)位顧客，要花\($0)" },
      findingNone: "流失的顧客值多少",
      subline: "用本店自己的數字一步步算：流失了誰，他們花過多少，再贏得同樣的生意要花多少。",
      caption: "失去他們要付出什麼？",
      figure: "步驟",
      value: "數字",
      lapsed: "13週內流失的顧客",
      spent: "他們累計淨消費",
      newForOne: "補上一位需要的新客",
      newCustomerCost: "帶來一位新客的花費",
      toReplace: "全部補上的花費"
    ),
    benchmarks: BenchmarkPhrases(
      title: "產業文章怎麼說",
      furthest: { "與產業文章差得最遠的是「\($0)」：本店\($1)，文章\($2)" },
      caveat: "產業文章裡的經驗之談，並非在此測得。",
      question: "本店與文章裡說的一樣嗎？",
      rowTitle: "說法",
      theirs: "文章",
      ours: "本店",
      line: { name in
        switch name {
        case .forgot: "流失者中只買一次、忘了店的"
        case .poorExperience: "因體驗不好流失"
        case .nothingDistinctive: "因沒有特色流失"
        case .price: "因價格流失"
        case .endedOverPoorExperience: "因體驗不好斷絕往來（各品牌調查，定義不同）"
        case .newCustomerCost: "新客成本與舊客之比"
        case .newForOneLost: "補一位流失要幾位新客"
        case .returningSales: "舊客帶來的銷售（本店為365天）"
        case .goodQuality: "品質合格的商品"
        }
      },
      orMore: { "\($0)及以上" },
      about: { "約\($0)" },
      times: { "\($0)倍" }
    ),
    adviceExperience:
      "先管店裡能改的：體驗不好的那些。讀一讀他們的諮詢，打電話，把處理結果告訴他們。",
    adviceForgot:
      "忘了的人，在他們通常又需要的時候提醒一下。",
    winBack: { "具體是誰，只在商店自己的名單裡：用「regulars lists」寫出。最近13週有\($0)人在名單上。" },
    exits: "問幾位不再來的顧客，把回答寫進exits.csv（customer_id、asked_on、cause、source）。滿30個回答後，佔比會依推斷的誤差修正。",
    exitsEnough: "問過的人已經夠多，「依問卷修正」一欄的佔比已依推斷的誤差修正；修正後誤差範圍仍超過50個百分點的原因，不顯示佔比。請每月再問幾位，把回答寫進exits.csv。",
    exitsTitle: "問一問，記下來"
  )
}
