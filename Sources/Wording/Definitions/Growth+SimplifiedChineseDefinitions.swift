extension DefinitionText {
  /// The Growth cards in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.GrowthCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    let days = facts.lapseDays.map { "\($0)" } ?? "L"
    return switch card {
    case .active:
      DefinitionText(
        title: "活跃客户",
        sentence: "最近\(days)天内买过的顾客。",
        formula: "最后购买日距当周周日不足\(days)天的人数",
        window: "每周日盘点一次。",
        counts: "窗口内至少有一个购买日。",
        leavesOut: "认不出顾客的订单。",
        limits: "全店一个标准：买得慢的品类会被过早算作流失。"
      )
    case .lapsed:
      DefinitionText(
        title: "流失客户",
        sentence: "期初（一周前或四周前）还活跃、现在不再活跃的顾客。",
        formula: "期初的周日活跃、期末的周日不活跃的人数",
        window: "一个ISO周，周日到周日；或四周合计。",
        counts: "最后一次购买在期内满\(days)天的顾客。",
        leavesOut: "同一周内流失又回来的人算作留住。",
        limits: "他们是\(days)天前停下的，不是现在；原因也在那时。有些人以后会自己回来。"
      )
    case .joined:
      DefinitionText(
        title: "新客与留住的客户",
        sentence: "期内首次购买的人，以及一直活跃的人。",
        formula: "新客：期内首购；留住：期初、期末的周日都活跃",
        window: "一个ISO周，或四周合计。",
        counts: "期初 + 新客 + 回流 − 流失 ＝ 期末，每周都核对。",
        leavesOut: "认不出顾客的订单。",
        limits: "数据刚开始的时候，老客也像新客。"
      )
    case .reactivated:
      DefinitionText(
        title: "回流客户",
        sentence: "已经流失、期内又来买的顾客。",
        formula: "期末的周日活跃、期初的周日不活跃、又不是新客的人数",
        window: "一个ISO周，或四周合计。",
        counts: "隔了\(days)天或更久之后的一次购买。",
        leavesOut: "新客。",
        limits: "说不出为什么回来；要知道原因，得留对照组。"
      )
    case .quick:
      DefinitionText(
        title: "进出比",
        sentence: "每流失一位，进来几位（新客加回流）。",
        formula: "（新客 + 回流） ÷ 流失",
        window: "一个ISO周；每周流失不足20人时，四周合计。",
        counts: "同上各项。",
        leavesOut: "没有人流失的周，以及数据最初的\(days)天。",
        limits: "大于1，活跃客户就在增加。大促先把它抬高，\(days)天后再压低。"
      )
    case .lapseRate:
      DefinitionText(
        title: "流失率",
        sentence: "活跃客户中一周（或四周）内流失的占多少。",
        formula: "流失 ÷ 期初活跃",
        window: "一个ISO周，或四周合计。",
        counts: "同上各项。",
        leavesOut: "数据最初的\(days)天：那时谁也不可能流失。",
        limits: "\(days)天前有大促的那几周会偏高：很多人是同一天来的。"
      )
    case .reactivationRate:
      DefinitionText(
        title: "回流率",
        sentence: "所有已流失的顾客中，一周（或四周）内又来买的占多少。",
        formula: "回流 ÷ 期初已流失人数",
        window: "一个ISO周，或四周合计。",
        counts: "曾经流失、至今没回来的每一个人。",
        leavesOut: "新客。",
        limits: "流失的人越积越多，所以这个比率会慢慢走低。"
      )
    case .lapseDays:
      DefinitionText(
        title: "多久没买算流失",
        sentence: "\(days)天没有购买，就算流失。",
        formula: "复购周期的90%分位，进到整周，限于28～364天",
        window: "用上一个自然季末为止的数据算出，一季之内不变。",
        counts: "已走完的间隔；不足\(facts.gapsP90)段时取91天。",
        leavesOut: "如果设置里写明了天数（lapseDays），就不用这条规则。",
        limits: "按这条线，十次复购中至多一次来得更晚。"
      )
    }
  }
}
