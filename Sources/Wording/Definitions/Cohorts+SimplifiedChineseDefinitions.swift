extension DefinitionText {
  /// The Cohorts cards in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.CohortCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .cohort:
      DefinitionText(
        title: "同期客群",
        sentence: "首次购买落在同一个月（或同一周）的全部顾客。",
        formula: "按首个购买日所在的月或ISO周分组",
        window: "历史中的每个月、每一周；第0期就是首购那一期。",
        counts: "每位顾客只属于一个同期客群；那一期结束后，人数不再变。",
        leavesOut: "认不出顾客的订单。",
        limits: "数据最早的几个同期客群里，混着其实早就来过的老客，已标“数据开始之前”。"
      )
    case .retained:
      DefinitionText(
        title: "第i期留存率",
        sentence: "首购之后的第i期，同期客群里又来买的人占多少。",
        formula: "同期客群中在第i期有购买日的人数 ÷ 同期客群人数",
        window: "自然月或ISO周，只看已经结束的期。",
        counts: "一期之内不论下几单，一人只算一次。",
        leavesOut: "还没结束的那一期：画成“未满期”，绝不当作0%。",
        limits: "同月的顾客首购日有早有晚。买得慢的商品按周看像是没人回来，请按月看，或看滚动留存。"
      )
    case .unbounded:
      DefinitionText(
        title: "第i期及以后的留存率",
        sentence: "在第i期或之后任何一期又来买过的人占多少。",
        formula: "同期客群中在第i期或以后有购买日的人数 ÷ 同期客群人数",
        window: "到最近一个已结束的期为止。",
        counts: "从第i期起，哪怕只来过一次也算。",
        leavesOut: "每个同期客群的最后3期：那里还没有“以后”。",
        limits: "老格子会随着顾客回来而上升，最右边被压低；不能与普通留存率相比。"
      )
    case .rolling:
      DefinitionText(
        title: "滚动留存率",
        sentence: "最近W期里至少来过一次的人占多少。",
        formula: "同期客群中在第i−W+1期到第i期有购买日的人数 ÷ 同期客群人数",
        window:
          "W为\(facts.rollingMonths.map { "\($0)" } ?? "3或6")个月、\(facts.rollingWeeks.map { "\($0)" } ?? "4、8或13")周：能盖住复购周期中位数的最小一档。",
        counts: "一个窗口内一人只算一次。",
        leavesOut: "第W期以前，窗口还不满。",
        limits: "相邻的格子大部分日子是重叠的，会一起涨跌。"
      )
    case .returned:
      DefinitionText(
        title: "到第i期已复购",
        sentence: "到第i期结束时，买过第二次的人占多少。",
        formula: "到第i期末购买日≥2的人数 ÷ 同期客群人数",
        window: "从首购到第i期末。",
        counts: "每人在第二个购买日算一次。",
        leavesOut: "第三次及以后的购买。",
        limits: "只升不降，走平就是没有新的人回来。有未满期时，看“首购到复购”的曲线更准。"
      )
    case .age:
      DefinitionText(
        title: "按顾客自己的天数算的留存",
        sentence: "与留存率相同，但每位顾客的第一期从自己的首购日算起。",
        formula: "首购后第(i−1)×w+1天到第i×w天有购买的人数 ÷ 已观察满i×w天的人数",
        window: "w＝\(facts.ageDays.map { "\($0)" } ?? "30")天。",
        counts: "只算观察满整个窗口的顾客。",
        leavesOut: "还没满窗口的顾客，哪怕同月的别人已满。",
        limits: "分母逐窗变小，所以线有可能上升。"
      )
    case .pooled:
      DefinitionText(
        title: "全部同期客群合计",
        sentence: "把走完第i期的所有同期客群合起来，按人数加权的留存率。",
        formula: "留存人数之和 ÷ 同期客群人数之和（只含第i期已结束的同期客群）",
        window: "全部历史；每一点都注明有几个同期客群。",
        counts: "人多的同期客群分量重；一个也没回来的同期客群按0计入。",
        leavesOut: "第i期还没结束的同期客群。",
        limits: "每一点的同期客群不同，所以线可能上升，并不表示有人回来了。"
      )
    case .net:
      DefinitionText(
        title: "人均累计净销售额",
        sentence: "到第i期末，同期客群平均每人一共花了多少。",
        formula: "第0～i期的（销售额 − 折扣 − 至今退货） ÷ 同期客群人数",
        window: "从首购到第i期末。",
        counts: "退货记在原订单上，不论哪天退的。",
        leavesOut: "运费、税、礼品卡。",
        limits: "晚到的退款会改动旧格子，截止日说明算到哪天。少数大客户会撑起整个同期客群，请同时看“前5%占比”。"
      )
    case .margin:
      DefinitionText(
        title: "人均累计毛利贡献",
        sentence: "同上，再减去货品成本。",
        formula: "第0～i期的（销售额 − 折扣 − 成本 − 退货 − 店铺承担的运费） ÷ 同期客群人数",
        window: "从首购到第i期末。",
        counts: "单位成本已知的商品行。",
        leavesOut: "数据里没有成本时一概不算，写“缺成本”。",
        limits: "准不准要看products.csv里的成本；不含推广费。"
      )
    case .topShare:
      DefinitionText(
        title: "前5%顾客占比",
        sentence: "同期客群里花得最多的5%的人，占净销售额多少。",
        formula: "前5%顾客的净销售额 ÷ 同期客群净销售额",
        window: "从首购到本期截止日。",
        counts: "按至今净消费排序，金额取三位有效数字。",
        leavesOut: "人太少、5%不足一人的同期客群。",
        limits: "超过三分之一时，人均数说的只是少数几个人。"
      )
    }
  }
}
