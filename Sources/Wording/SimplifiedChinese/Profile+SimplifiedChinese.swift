extension ProfilePhrases {
  static let simplifiedChinese = ProfilePhrases(
    question: "我们卖给谁，有多大把握？",
    heading: { "十个维度已知\($0)个，其中实测\($1)个\($2)。" },
    surest: { "；最有把握的：\($1)\($0)" },
    surestNone: "",
    lead: "每个数值都注明来历：■实测，◧由行为推断，◇问来的，？猜测。不知道的就空着。",
    guesses: { "\($0)个维度只是猜测：行动前先去问。" },
    sides: ProfileSidePhrases(
      finding: { "十个维度已知\($0)个" },
      sideFinding: { "\($0)：最多的是\($1)（\($2)）" },
      sideFindingShown: { "\($0)：显示的取值中最多的是\($1)（\($2)）" },
      subline: "各维度最常见的取值；客户人数满10才显示，其余人数也要够多",
      side: "维度",
      value: "取值",
      share: "占比",
      source: "来源",
      day: "日期",
      certainty: "把握",
      known: "已知比例",
      ofKnown: "，占比只算已知的",
      ofAll: "占比按所有人算",
      missing: "未知",
      othersOrMissing: "其他或未知",
      missingOf: "占全部",
      fewKnown: { "只知道\($0)：列出，不画图" },
      people: { "\($0)人" },
      open: { "待补：\($0)" },
      name: side,
      opens: opens,
      measured: "■\u{A0}实测",
      inferred: "◧\u{A0}推断",
      asked: "◇\u{A0}问来的",
      guess: "？猜测",
      unknown: "未知",
      survey: "问卷",
      outside: "外部数据",
      note: "团队记录",
      guessed: "猜测",
      customersTable: "customers.csv",
      orders: "订单",
      sexes: ["女", "男", "其他"],
      ages: {
        if $0 == "0-17" { return "18岁以下" }
        if $0 == "65+" { return "65岁以上" }
        return String($0.map { $0 == "-" ? "～" : $0 }) + "岁"
      },
      fullPrice: "正价成交的订单",
      gifts: "注明送礼的订单",
      tastes: { "购买满\($0)次的客户最常买的品类" },
      description: { "\($0)：\($1)条，最多的是\($2)。数据见下表。" }
    ),
    segments: ProfileSegmentPhrases(
      title: "客群细分，分到哪里为止",
      finding: { "按首购商品分为\($0)组；值得再分的有\($1)处" },
      subline: "按首购商品的品类、价位（品类内按平均价三等分）和品牌划分客户",
      group: "客群",
      customers: "客户数",
      returned: "复购率",
      value: "首年人均净销售额",
      split: "还要再分吗？",
      gain: "每年增益",
      whole: "全店",
      nameless: "其他或无品类",
      tiers: ["低价位", "中价位", "高价位"],
      worthIt: "值得：有增益，测试也看得出",
      noGain: "不必：带来的少于花费",
      tooSmall: { "不必：最小一组\($0)人，至少要\($1)人" },
      notSeen: { "暂不：最小一组测得出\($0)个百分点，预期只有\($1)个" },
      notSplit: "–",
      costKnown: { "按记录，每多一组一年花费\($0)。" },
      costUnknown: "没有记录多一组要花多少：在profile/segments.md写上cost:，否则增益偏乐观。",
      rule: "分得越细，人越少。分组后按各组接下来常买的品类去写信，带来的多于统一写信、又扣得回多管几组的成本，每组至少100人，且在最小一组里测试看得出预期效果，才值得再分。",
      effectMeasured: { "预计写信能让购买的人多\($0)个百分点：\($1)次已结束测试的平均。" },
      effectStated: { "预计写信能让购买的人多\($0)个百分点：还没有结束的测试，取\($1)个方案所写效果的平均。" },
      effectAssumed: { "假定写信能让购买的人多\($0)个百分点：没有测试，也没有方案写明效果。" },
      inSales: "不是每个品类都有商品成本，增益按销售额计，不是毛利。",
      missing: "在products.csv里为每个sku写上品类，就会出现客群树。"
    ),
    journey: ProfileJourneyPhrases(
      title: "顾客怎样找到我们、怎样购买",
      finding: { "从看到我们到再次下单，共\($0)步" },
      subline: "走完上一步的人中有多少继续，以记录为准；◇表示问来的或估计的",
      step: "步骤",
      what: "发生什么",
      share: "继续的比例",
      certainty: "把握",
      steps: ["找到", "比较", "咨询", "下单", "收货", "再来"],
      certainties: ["■\u{A0}实测", "◇\u{A0}问来的", "◇\u{A0}估计", "？猜测"],
      description: { "\($0)条逐步继续比例的条形。数据见下表。" }
    ),
    channels: ProfileChannelPhrases(
      title: "顾客从哪里来",
      finding: { "来自\($0)的最多：占客户的\($1)" },
      findingEstimated: { "来自\($0)的最多：\($1)，属估计" },
      subline: "按首购渠道统计客户；未知单列一行",
      sublineEstimated: "订单里没有渠道：比例取自profile/journey.md",
      channel: "渠道",
      customers: "客户数",
      share: "占比",
      returned: "复购率",
      value: "首年人均净销售额",
      certainty: "把握",
      unknown: "未知",
      others: { "其他（\($0)个）" },
      description: { "\($0)条按渠道的客户数条形；最多的是\($1)。数据见下表。" }
    ),
    advice: [
      "挑一个最大的空白维度，本月去问30位顾客。",
      "猜测就是还没问的问题：不要只凭它安排行动。",
    ],
    howCounted: "实测：订单或customers.csv里记下的事实。推断：由在本店的行为得出。问来的：问卷和外部数据，注明人数。",
    neverTitle: "这里绝不会有的",
    never: "不猜测任何人的身材、健康、收入、学历或家庭：买的尺码说明不了谁在穿，地址说明不了谁挣多少。"
  )

  @Sendable
  private static func side(_ word: String) -> String {
    switch word {
    case "sex": "性别"
    case "age": "年龄"
    case "education": "学历"
    case "occupation": "职业"
    case "hobbies": "爱好"
    case "region": "地区"
    case "income": "收入"
    case "buyingHabits": "购买习惯"
    case "reason": "购买原因、为谁买"
    case "behaviour": "上网行为"
    default: word
    }
  }

  @Sendable
  private static func opens(_ word: String) -> String {
    switch word {
    case "sex": "customers.csv里的sex，或profile/sex.md里的问卷"
    case "age": "customers.csv里的birthday，或profile/age.md里的问卷"
    case "region": "订单或customers.csv里的region"
    case "behaviour": "订单里的channel，或profile/behaviour.md"
    case "reason": "订单里的送礼标记，或profile/reason.md"
    case "buyingHabits": "订单里的折扣列，或profile/buyingHabits.md"
    case "hobbies": "products.csv里的品类，或profile/hobbies.md里的问卷"
    default: "profile/\(word).md里的问卷"
    }
  }
}
