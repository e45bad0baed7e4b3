extension DefinitionText {
  /// Cards about what the shop's own notes add up to, in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.NoteCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .peers:
      DefinitionText(
        title: "已记录的同行",
        sentence: "店铺看过并写下来的同行店铺。",
        formula: "competitors/里计入的记录数÷值得了解的同行数",
        window: "近365天内的记录；近90天内的算新。",
        counts: "每家同行一篇，按看到的日期。",
        leavesOut: "自家的记录；更旧的记录，只以灰色列出。",
        limits: "说明看了多少，不说明看得多仔细。"
      )
    case .distinctiveness:
      DefinitionText(
        title: "差异度",
        sentence: "我们领先所有同行的程度，与可能达到的程度之比。",
        formula: "Σ权重×max(0，自评－同行最高分)÷(2×Σ权重)",
        window: "本期日期时仍计入的记录。",
        counts: "双方都打了0、1或2分的项目；每项权重为1，顾客每问到一个相关问题再加1。",
        leavesOut: "只有一方打分的项目。",
        limits: "分数是店铺自己的判断；每项都应写明依据。"
      )
    case .questions:
      DefinitionText(
        title: "收集与回答的问题",
        sentence: "顾客提出的不同问题，以及其中有公开答案的。",
        formula: "有答案的主题中的问题数÷问题总数",
        window: "截至本期日期提出的问题；与28天前比较。",
        counts: "主题的记录里有正文，或指明方案、商品、页面，就算已答。",
        leavesOut: "同样的话第二次出现，不论大小写和标点。",
        limits: "由人收集：收得多的未必就是遇到得多的。"
      )
    case .saturation:
      DefinitionText(
        title: "饱和度",
        sentence: "下一个问题落在已知主题内的可能性。",
        formula: "1－只出现一次的主题数÷问题数",
        window: "截至本期日期提出的问题。",
        counts: "每个不同的问题计一次。",
        leavesOut: "无。",
        limits: "低于90%时请继续收集。只适用于收集问题的那些渠道。"
      )
    case .sides:
      DefinitionText(
        title: "客户的各个维度",
        sentence: "关于顾客值得知道的十件事，各注明来源和把握。",
        formula: "已知该维度的客户或受访者÷全部",
        window: "截至本期日期的订单和表格；记录取最可靠的，其次取最新的。",
        counts: "实测：记下的事实。推断：由行为得出。问来的：问卷和外部数据。猜测：都不是。",
        leavesOut: "对性别、年龄、学历、收入的猜测：绝不显示。人数太少的取值。",
        limits: "问卷只代表回答的人。"
      )
    case .segments:
      DefinitionText(
        title: "客群细分，分到哪里为止",
        sentence: "按首购商品的品类、价位和品牌划分的客户。",
        formula: "增益＝Σ人数×该组最合适的信息－总人数×统一信息－成本×(组数－1)",
        window: "截至本期日期的全部客户。",
        counts: "关于某品类的信息所带来的＝预期效果×下次购买属于该品类的比例（向全店收缩）×这类购买扣除商品成本后所剩（缺成本时为金额）。"
          + "预期效果取已结束测试按方差倒数加权的平均：profile/segments.md指定了方案就用它的，否则用所有写信的方案；"
          + "没有测试时取各方案所写效果的平均，都没写则按3个百分点。",
        leavesOut: "不足100人的组，或小到测试看不出效果的组。",
        limits: "用顾客自发的下次购买代替信息所能带动的购买。"
      )
    }
  }
}
