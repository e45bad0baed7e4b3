extension ComparisonPhrases {
  static let simplifiedChinese = ComparisonPhrases(
    regions: RegionPhrases(
      question: "哪里更接受我们，哪里花得更多？",
      best: { "\($0)接受度最高（指数\($1)，\($2)，平均100），\($3)。" },
      least: { "\($0)接受度最低（指数\($1)，\($2)，平均100），\($3)。" },
      spendsMore: { "消费力高于平均（\($0)）" },
      spendsLess: { "消费力低于平均（\($0)）" },
      spendsTheSame: "消费力与平均持平",
      spendingUnknown: "消费力还说不准",
      one: { "只有\($0)一个地区的顾客够多，没有别的地区可比。" },
      noneStandsOut: { "没有哪个地区突出：顾客够多的\($0)个地区，接受度相差不大。" },
      tooFew: { "还没有哪个地区有比较所需的\($0)位顾客。" },
      leadRepeat: {
        "接受度：最近一年已满\($0)天观察期的首购顾客中，\($0)天内复购的占比与全店\($1)之比；所知不多的地区向各地的平均靠拢。越高越好。"
      },
      leadPopulation: "接受度是一个地区的顾客占比与人口占比之比。越高越好。",
      others: { "另有\($0)位顾客在别处或不知在哪里；另有\($1)个地区不论大小不列名，以免推算出不足\($2)人的数。" },
      acceptance: { "接受度从\($0)到\($1)，由高到低排列" },
      acceptanceSubline: { "\($0)天内复购占比的指数；100为全店" },
      populationSubline: "顾客与人口之比的指数；100为平均",
      spending: { "消费力从\($0)到\($1)，各行顺序同上图" },
      spendingSubline: "最近365天每单金额的指数；100为全店",
      average: "100",
      description: { "\($0)个地区的点与区间，以100为界。最高\($1)（\($2)），最低\($3)。下附表格。" },
      caption: "各地区相比如何？",
      region: "地区",
      customers: "顾客",
      orders: "365天订单",
      acceptanceTitle: "接受度",
      spendingTitle: "消费力",
      changeTitle: "复购占比与一年前相比",
      orderValue: "每单",
      adviceAcceptance: "新品先发往接受度高的地区；接受度低的地区问一问原因：物流、口味和价格各地不同。",
      adviceSpending: "消费力高，不是涨价的理由。",
      adviceNone: "各地区一视同仁：它们之间的差别没有超出偶然的范围。",
      howCounted: { "每位顾客只属于一个地区。不足\($0)位顾客的地区，以及会从合计推算出来的地区，都不列名。" }
    ),
    channels: ChannelPhrases(
      title: "他们从哪里来",
      finding: { "\($2)位顾客中，\($1)位首购来自\($0)" },
      subline: "按首购渠道分的顾客",
      caption: "哪个渠道带来的顾客会回来？",
      channel: "渠道",
      customers: "顾客",
      returned: { "\($0)天内复购" },
      value: "52周净消费",
      unknown: "不明",
      others: "其他"
    ),
    rhythm: RhythmPhrases(
      title: "他们什么时候买",
      paydayMore: { "每月\($0)～\($1)日买得比平日多：每天是其他日子的\($2)倍（\($3)）。" },
      paydayLess: { "每月\($0)～\($1)日买得比平日少：每天是其他日子的\($2)倍（\($3)）。" },
      paydaySame: { "每月\($0)～\($1)日与平日差不多：每天是其他日子的\($2)倍（\($3)）。" },
      paydayCustomers: {
        $0 == "0" ? "买过六次以上的\($1)位顾客中，没有人集中在这几天购买。" : "买过六次以上的\($1)位顾客中，有\($0)位集中在这几天购买。"
      },
      weekdayFinding: { "\($0)最忙：比平均一天多\($1)" },
      weekdaySame: "各个星期几之间的差别不超出偶然",
      weekdaySubline: "一周各天的日均订单；100为平均一天",
      hourFinding: { "\($0)订单最多：是平均一小时的\($1)倍" },
      hourSubline: "按店铺当地钟点统计的订单；100为平均一小时",
      average: "100",
      description: { "\($0)行的点与区间，以100为界。最高\($1)（\($2)），最低\($3)。下附表格。" },
      weekdayCaption: "订单在星期几来？",
      hourCaption: "订单在几点来？",
      weekday: "星期",
      hour: "钟点",
      orders: "订单",
      index: "指数",
      weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
      gifts: { "\($0)的订单标明是礼物。" },
      giftsBefore: { "节日前两周为\($0)，其他日子为\($1)。" },
      giftNeeds: "没有标记的礼物不作猜测：数据里须有收件人姓名、新地址或礼品包装。"
    ),
    moved: MovedPhrases(
      title: "变化来自哪里",
      up: { "净销售额\($0)，高于\($1)" },
      down: { "净销售额\($0)，低于\($1)" },
      same: { "净销售额\($0)，与\($1)基本持平" },
      lastWeek: "（上一周）",
      eightWeeks: "（此前八周平均）",
      yearBefore: "（去年同一周）",
      festival: { "（去年离\($0)同样远近的一周）" },
      unmatched: { "两周之中只有一周遇上\($0)。" },
      festivalName: { key in
        switch key {
        case "lunar_new_year": "春节"
        case "easter": "复活节"
        case "mid_year": "618"
        case "dragon_boat": "端午"
        case "mid_autumn": "中秋"
        case "national_day": "国庆"
        case "singles_day": "双11"
        case "black_friday": "黑色星期五"
        case "double_twelve": "双12"
        default: FestivalNames.simplifiedChinese(key)
        }
      },
      caption: "净销售额的变化由哪些部分构成？",
      part: "部分",
      now: "本周",
      before: "当时",
      change: "变化",
      dimension: { key in
        switch key {
        case "channel": "按渠道"
        case "region": "按地区"
        case "product": "按商品"
        case "group": "按分组"
        default: "按第几次购买"
        }
      },
      purchase: { number in number == "5" ? "第五次及以后" : "第\(number)次购买" },
      anonymous: "认不出顾客",
      unknown: "不明",
      others: "其他",
      returns: "退货",
      total: "合计",
      finding: { "其中\($0)占得最多。" },
      subline: "各部分之和就是变化；承担变化的部分不一定是原因"
    )
  )
}
