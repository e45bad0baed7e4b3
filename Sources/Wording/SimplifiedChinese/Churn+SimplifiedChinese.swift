extension ChurnPhrases {
  static let simplifiedChinese = ChurnPhrases(
    question: "他们为什么不来了？",
    answer: { "13周内流失\($0)人：\($1)。" },
    clause: { cause, share in
      switch cause {
      case .forgot: "\(share)只买过一次、像是忘了我们"
      case .poorExperience: "\(share)体验不好"
      case .price: "\(share)主要看价格"
      case .nothingDistinctive: "\(share)没有非买不可的理由"
      case .uncontrollable: "\(share)搬走、停业或去世"
      case .other: "\(share)说了别的原因"
      }
    },
    joined: { $0.joined(separator: "，") },
    change: { "体验不好的占比，对照此前13周：\($0)。" },
    few: { "样本太少，暂不下结论：13周内流失\($0)人；原因占比至少要\($1)人。" },
    hidden: { "有的原因不足\($0)人，不显示。" },
    nobody: "还没有人流失。",
    tooEarly: { "数据最初\($0)天内还谈不上流失：过后本页就会出现。" },
    lead: {
      "流失指\($0)天没有再买。问过的按本人所说，其余靠推断；“忘了”和“没有非买不可的理由”是排除其他原因后剩下的，并没有人这样说过。"
    },
    understated: "体验不好被低估了：它只见于评分和咨询记录，而这些很少或没有。请放入ratings.csv和service.csv。",
    allLapsed: { "由这些数字会推知最近13周里不足\($0)人的情况，所以这里看全部流失者。" },
    name: { cause in
      switch cause {
      case .forgot: "买过一次，忘了我们"
      case .poorExperience: "体验不好"
      case .price: "主要看价格"
      case .nothingDistinctive: "没有非买不可的理由"
      case .uncontrollable: "不可控"
      case .other: "其他（本人所说）"
      }
    },
    bars: ChurnBarPhrases(
      finding: { "\($0)：占流失者的\($1)" },
      findingNone: "顾客为什么不来了",
      subline: "最近13周流失、至今没有回来的人中的占比。误差线：95%区间。",
      sublineRange: "下方细线：换用各种取舍次序时占比的范围。",
      sublineMark: "空心点：行业文章里的经验数字，并非在此测得。",
      caption: "他们为什么不来了？",
      rowTitle: "原因",
      customers: "人数",
      share: "占比",
      any: "有证据",
      range: "各种规则下",
      corrected: "按问卷修正",
      byElimination: "排除所得",
      description: { "\($0)条原因横条；最大为\($1)，\($2)；最小\($3)。后附表格。" },
      missing: { "流失满\($0)人后可看占比。" }
    ),
    weeks: ChurnWeekPhrases(
      finding: { "\($2)周里有\($1)周，公布的人数以“\($0)”最多" },
      findingNone: "看不出哪个原因一直领先",
      subline: "按越过期限的那一周计，且至今没有回来的人数；断开处人数太少，不公布。",
      caption: "每周流失多少人，为什么？",
      rowTitle: "周",
      description: { "\($0)条按原因的流失小折线，各\($1)周。后附表格。" },
      missing: { "某个原因有\($0)周达到\($1)人或没有人时可看。" }
    ),
    loss: LossPhrases(
      finding: { "补回13周内流失的\($1)位客户要花\($0)" },
      findingNone: "流失的客户值多少",
      subline: "用本店自己的数字一步步算：流失了谁，他们花过多少，再赢得同样的生意要花多少。",
      caption: "失去他们要付出什么？",
      figure: "步骤",
      value: "数字",
      lapsed: "13周内流失的客户",
      spent: "他们累计净消费",
      newForOne: "补上一位需要的新客",
      newCustomerCost: "招来一位新客的花费",
      toReplace: "全部补上的花费"
    ),
    benchmarks: BenchmarkPhrases(
      title: "行业文章怎么说",
      furthest: { "与行业文章差得最远的是“\($0)”：本店\($1)，文章\($2)" },
      caveat: "行业文章里的经验之谈，并非在此测得。",
      question: "本店与文章里说的一样吗？",
      rowTitle: "说法",
      theirs: "文章",
      ours: "本店",
      line: { name in
        switch name {
        case .forgot: "流失者中只买一次、忘了店的"
        case .poorExperience: "因体验不好流失"
        case .nothingDistinctive: "因没有特色流失"
        case .price: "因价格流失"
        case .endedOverPoorExperience: "因体验不好断绝往来（对所有品牌的调查，口径不同）"
        case .newCustomerCost: "新客成本与老客之比"
        case .newForOneLost: "补一位流失要几位新客"
        case .returningSales: "老客带来的销售（本店为365天）"
        case .goodQuality: "品质合格的商品"
        }
      },
      orMore: { "\($0)及以上" },
      about: { "约\($0)" },
      times: { "\($0)倍" }
    ),
    adviceExperience:
      "先管店里能改的：体验不好的那些。读一读他们的咨询，打电话，把处理结果告诉他们。",
    adviceForgot:
      "忘了的人，在他们通常又需要的时候提醒一下。",
    winBack: { "具体是谁，只在店铺自己的名单里：用“regulars lists”写出。最近13周有\($0)人在名单上。" },
    exits: "问几位不再来的顾客，把回答写进exits.csv（customer_id、asked_on、cause、source）。满30个回答后，占比会按推断的误差修正。",
    exitsEnough: "问过的人已经够多，“按问卷修正”一列的占比已按推断的误差修正；修正后误差范围仍超过50个百分点的原因，不显示占比。请每月再问几位，把回答写进exits.csv。",
    exitsTitle: "问一问，记下来"
  )
}
