extension DefinitionText {
  /// The Repeat cards in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.RepeatCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .recent:
      DefinitionText(
        title: "\(facts.headline)天复购率（最近一季）",
        sentence: "刚满\(facts.headline)天观察期的那批首购顾客中，\(facts.headline)天内又买了一次的占多少。",
        formula: "首购后\(facts.headline)天内有第二个购买日的人数 ÷ 这13周的首购人数",
        window: "首购已满\(facts.headline)天的最近13周，与再往前的13周相比；两批人互不重叠。"
          + "最后几天的首购顾客不足\(facts.k)人时，截止日提前，最多6天。",
        counts: "这13周的每一位首购顾客，每人观察的天数相同。",
        leavesOut: "还没满\(facts.headline)天的新客；认不出顾客的订单。",
        limits: "它看的是一季之前的客人：上周做的事，要过\(facts.headline)天才会显在这里。两季之差里也有季节的影响。"
      )
    case .within:
      DefinitionText(
        title: "H天复购率",
        sentence: "首次购买之后H天以内，买了第二次的顾客占多少。",
        formula: "首购后H天内有第二个购买日的人数 ÷ 首购已满H天的人数",
        window: "全部历史；H取\(facts.windows)天。最后几天的首购顾客不足\(facts.k)人时，截止日提前，最多6天。",
        counts: "按购买日计：同一人同一天的订单算一次购买。退了款的订单也算，毕竟人来过。",
        leavesOut: "首购未满H天的顾客。没来得及回来的人，不算没回来。",
        limits: "是开店以来的平均，变得很慢；想看近况，请看“最近一季”。"
      )
    case .lifetime:
      DefinitionText(
        title: "累计复购率",
        sentence: "在册的全部顾客里，买过两天或以上的占多少。",
        formula: "购买日≥2的人数 ÷ 全部顾客数",
        window: "从数据里的第一笔订单到本期截止日。",
        counts: "所有有有效订单的顾客，昨天才来的也在内。",
        leavesOut: "认不出顾客的订单。",
        limits: "新客一多它就降，不拉新它反而升。不要拿它比周与周、店与店。"
      )
    case .inPeriod:
      DefinitionText(
        title: "期内复购率",
        sentence: "这段时间买过的人里，在这段时间内买了两次以上的占多少。",
        formula: "期内购买日≥2的人数 ÷ 期内购买人数",
        window: "最近28、91、182、365天。",
        counts: "只看期内的购买，之前买没买过不管。",
        leavesOut: "这段时间以前的购买。",
        limits: "时间越长自然越高，只能拿同样长的时间段来比。"
      )
    case .returning:
      DefinitionText(
        title: "老客占比（回头客率）",
        sentence: "这段时间买过的人里，以前就买过的占多少。",
        formula: "期内有第二次或以后购买的人数 ÷ 期内购买人数",
        window: "最近28、91、182、365天；是否老客按全部历史判断。",
        counts: "分三份，加起来就是购买人数：只来一次的新客、期内又回来的新客、更早的老客。",
        leavesOut: "认不出顾客的订单。",
        limits: "说的是现在店里都是谁，不是有多少人会回来。投放拉来一批新客，它就会降，并不代表变差。"
      )
    case .oneTime:
      DefinitionText(
        title: "只买过一次的顾客占比",
        sentence: "只有一个购买日的顾客占多少。",
        formula: "购买日=1的人数 ÷ 全部顾客数",
        window: "截至本期截止日；“已满90天”一栏只看首购满90天的顾客。",
        counts: "同一天下两单，仍算一次。",
        leavesOut: "“已满90天”一栏不含最近90天的新客。",
        limits: "新来的客人还没有时间回来，所以另给“已满90天”的数。"
      )
    case .returningRevenue:
      DefinitionText(
        title: "老客销售占比",
        sentence: "销售额里有多少来自第二次及以后的购买。",
        formula: "第二次及以后购买的（销售额 − 折扣） ÷ 全部已识别顾客购买的同口径金额",
        window: "最近28、91、182、365天，以及全部历史。",
        counts: "扣除折扣、未扣退货的金额。",
        leavesOut: "认不出顾客的订单、运费、税。",
        limits: "数据开头的几个月人人都像新客，占比会偏低。书上常说30%～70%，但与品类关系很大，只作参考。"
      )
    case .funnel:
      DefinitionText(
        title: "从一次到下一次",
        sentence: "走到第1、2、3……次购买的各有多少人，每一步留下多少。",
        formula: "购买日≥k+1的人数 ÷ 购买日≥k的人数",
        window: "截至本期截止日；“已满90天”的一步只看第k次购买满90天的人，给90天时间。",
        counts: "按每位顾客在数据中的购买日依次编号。",
        leavesOut: "数据开始之前的购买。",
        limits: "新客多时普通的比率会偏低，比较时请用“已满90天”的。"
      )
    case .gaps:
      DefinitionText(
        title: "复购周期",
        sentence: "同一位顾客两次购买之间隔多少天，用分位数表示。",
        formula: "相邻两个购买日间隔天数的分位数（第7型）",
        window:
          "只取开始得足够早、来得及走完的间隔：起点所在周结束时，距截止日至少\(facts.gapsWindow.map { "\($0)" } ?? "364（或182）")天，且间隔不超过这个天数。",
        counts: "每位买过两次以上顾客的每一段间隔。",
        leavesOut: "还没等到下一次的间隔，以及超过上述天数的间隔。",
        limits: "说的是“会回来的人多久回来”，不是“一般顾客多久回来”，因为多数人根本不回来。"
      )
    case .rawGaps:
      DefinitionText(
        title: "复购周期（只算已走完的）",
        sentence: "同样的天数，把至今走完的间隔全部算上。",
        formula: "全部已走完间隔的分位数（第7型）",
        window: "全部历史。",
        counts: "每一对相邻的购买日。",
        leavesOut: "还没等到下一次的间隔。",
        limits: "偏短：长的间隔恰恰是还没走完的那些。列在这里，只因别的工具这样算。"
      )
    }
  }
}
