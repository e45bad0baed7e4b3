extension DefinitionText {
  /// The SecondPurchase cards in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.SecondPurchaseCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .curve:
      DefinitionText(
        title: "第t天前已复购",
        sentence: "新客到第t天买过第二次的占多少；还没观察满t天的人也公平计入。",
        formula: "1 − ∏（u≤t）（1 − 第u天复购人数 ÷ 到第u天仍未复购且仍在观察的人数）",
        window: "从每位顾客首购日起的天数；全部历史。",
        counts: "所有人，昨天的新客也在内：能观察几天就算几天。",
        leavesOut: "除认不出顾客的订单外，无。",
        limits: "前提是新来的人会像以前的人一样回来。剩下不足\(facts.atRisk)人时曲线就停。"
      )
    case .quantiles:
      DefinitionText(
        title: "一成、四分之一、一半的人在第几天前回来",
        sentence: "新客中有这么多人已复购的最早一天。",
        formula: "曲线达到10%、25%、50%的最小天数",
        window: "同曲线。",
        counts: "全部新客，不只是回来的人。",
        leavesOut: "无。",
        limits: "常常没有：多数人不回来时，“一半”就是“尚未达到”。它不是回头客的平均间隔。"
      )
    case .restrictedMean:
      DefinitionText(
        title: "未复购天数",
        sentence: "首购后的\(facts.restrictedMean)天里，一位新客平均有多少天还没买第二次。",
        formula: "未复购比例曲线下的面积，从第0天到第\(facts.restrictedMean)天",
        window: "首购后\(facts.restrictedMean)天。",
        counts: "每一位新客；一直没回来的算满\(facts.restrictedMean)天。",
        leavesOut: "第\(facts.restrictedMean)天以后的事。",
        limits: "单看没有意思，要与另一组或另一年相比：天数少就是回来得早。"
      )
    case .steps:
      DefinitionText(
        title: "再往后的每一步",
        sentence: "第2次到第3次、第3次到第4次……用同样的曲线来算。",
        formula: "第k次购买后90天内再买的比例，取自该步自己的曲线",
        window: "从第k个购买日重新计时。",
        counts: "买到第k次的顾客。",
        leavesOut: "没走到这一步的顾客。",
        limits: "走到第4步的人本来就不同，单凭这一点比率就会一步步升高。"
      )
    case .compare:
      DefinitionText(
        title: "两类新客的比较",
        sentence: "一类新客是不是比另一类更早回来。",
        formula: "两条曲线的对数秩检验；差距用\(facts.restrictedMean)天内的未复购天数之差表示",
        window: "首购以来的天数，按首购时的情形分组。",
        counts: "折扣首购：首单优惠10%以上；正价首购：不足1%。",
        leavesOut: "首单优惠在1%到10%之间的。",
        limits: "只是一起出现，不是因果：趁促销来的人，不同的不只是价格。两条曲线相交时只给天数之差。"
      )
    }
  }
}
