extension DefinitionText {
  /// Cards about models that look ahead, in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.ModelCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .expected:
      DefinitionText(
        title: "预计复购次数",
        sentence: "现有顾客在未来几周会买多少次。",
        formula: "对每位顾客求和：仍会购买的概率 × 仍在时的预计购买次数",
        window: "从最后一天起13周和26周；新客看1、13、52周。",
        counts: "当时已有顾客的购买日。",
        leavesOut: "以后才首购的人。",
        limits: "模型不懂季节、促销和固定节奏；人人每周五来买的店会被高估。"
      )
    case .alive:
      DefinitionText(
        title: "仍是顾客的比例",
        sentence: "一位顾客还会再买的平均概率。",
        formula: "按每人买过几次、多久没买，算出仍会购买的概率，再取平均",
        window: "历史上的全部顾客。",
        counts: "有购买日的每一位。",
        leavesOut: "无。",
        limits: "BG/NBD认为首购之后没有人离开，所以一次客都算还在；MBG/NBD和Pareto/NBD允许他们离开。"
      )
    case .worth:
      DefinitionText(
        title: "现有顾客的价值",
        sentence: "他们今后会带来的销售，越晚的越打折。",
        formula: "逐周求和：预计购买次数 × 预计每次金额 ÷（1＋年利率）的年数次方",
        window: "未来52周，年利率15%，或按设置。",
        counts: "今后购买的折后销售额。",
        leavesOut: "退货、成本，以及现在还不是顾客的人。",
        limits: "假定买得多勤与每次买多少互不相关；两者相关（相关系数大于0.3）时会算低。"
      )
    case .spend:
      DefinitionText(
        title: "每次购买金额的模型",
        sentence: "一位顾客一个购买日花多少，向全店平均靠拢。",
        formula: "p(v＋S) ÷ (p·x＋q−1)，S为x个复购日的销售额（gamma-gamma）",
        window: "历史上的复购日。",
        counts: "复购金额大于0的顾客，以货币单位计。",
        leavesOut: "首购，以及0元。",
        limits: "假定每位顾客的金额围绕自己的平均以同样的方式波动。"
      )
    case .check:
      DefinitionText(
        title: "用已过去的几周检验",
        sentence: "只用过去某天的数据做预测，再与之后的实际相比。",
        formula: "总数：预测÷实际−1；逐周：累计次数的|预测−实际|÷实际取平均",
        window: "最近26周；历史不足78周时为最后三分之一。",
        counts: "在此之前获得的顾客的复购日。",
        leavesOut: "那天之后才获得的顾客。",
        limits: "误差10%以内为好，20%以内尚可；再大则不显示模型数字。简单规则：每周次数与此前同样多周相同。"
      )
    case .chosen:
      DefinitionText(
        title: "显示哪个模型",
        sentence: "检验中最接近的一个；没有检验时取似然最大的。",
        formula: "检验期平均误差最小；其次对数似然最大",
        window: "同检验。",
        counts: "BG/NBD、MBG/NBD、Pareto/NBD，且每多一个参数，对数似然要比“无人离开”的模型高2。",
        leavesOut: "没有极大值，或参数停在搜索边界上的拟合。",
        limits: "从几个里挑出最好的，看上去会比以后略好。"
      )
    case .fit:
      DefinitionText(
        title: "模型参数",
        sentence: "使顾客的实际行为最有可能出现的那组数。",
        formula: "对（x，t_x，T）求对数似然之和的最大值：复购次数、最后一次购买在第几周、观察了几周",
        window: "截至最后一天的全部购买日，以周计。",
        counts: "每一位顾客；同一天的多笔订单算一次。",
        leavesOut: "认不出顾客的订单。",
        limits: "a与b、s与β常常同升同降：看比值，不看单个。NBD是“无人离开”的底线。"
      )
    }
  }
}
