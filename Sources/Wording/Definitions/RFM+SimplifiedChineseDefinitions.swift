extension DefinitionText {
  /// The RFM cards in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.RFMCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .scores:
      DefinitionText(
        title: "R、F、M评分",
        sentence: "按最近一次购买、购买频次、消费金额，给每位顾客排1到5分。",
        formula: "min(5, 1 + ⌊5 × 严格比他差的人数 ÷ 全部顾客数⌋)",
        window: "截至本期截止日的全部历史。",
        counts: "R：距最后购买日的天数；F：购买日数；M：扣除退货后的净消费。数值相同，分数相同。",
        leavesOut: "没下过单的人。",
        limits: "是店内的名次：哪怕流失了一半，仍会有五分之一的人R为5分。各分数的人数不必各占20%。"
      )
    case .groups:
      DefinitionText(
        title: "客户分层",
        sentence: "按R分与F、M的平均分分成十层，没买过的人另成一层。",
        formula:
          "R × FM，FM＝(F+M)÷2，半分进到上一档：R5且FM4～5核心客户；R3～4且FM4～5忠诚客户；R4～5且FM2～3活跃；R5且FM1新客；R4且FM1潜力新客；R3且FM3需关注；R3且FM1～2即将流失；R1～2且FM5曾经忠诚；R1～2且FM3～4有流失风险；R1～2且FM1～2沉睡客户",
        window: "本期截止日；变化与四周前相比。",
        counts: "每位顾客只在一层。",
        leavesOut: "在册而没下过单的人归入“未下单的潜客”。",
        limits: "名称是通行叫法，不是诊断。人数是点出来的，没有误差范围。"
      )
    case .flow:
      DefinitionText(
        title: "层与层之间的流动",
        sentence: "四周前在这一层、现在到了那一层的人数。",
        formula: "按（四周前所在层，现在所在层）计人数",
        window: "28天。",
        counts: "“还不是顾客”单列一行。",
        leavesOut: "不足\(facts.k)人的格子；若能由合计推算出来，再多隐去一格。",
        limits: "什么也不做也会移动：每过一周不买，R分就可能下降。"
      )
    case .cuts:
      DefinitionText(
        title: "评分的分界点",
        sentence: "达到多少，才得2、3、4、5分。",
        formula: "各分数的最低值；R为仍能得该分的最多天数",
        window: "本期截止日。",
        counts: "只看本店自己的顾客。",
        leavesOut: "没有人的分数：只买一次的人多时，F的某些分数是空的。",
        limits: "会随顾客变化而移动；没有放之四海皆准的分界。"
      )
    case .tiers:
      DefinitionText(
        title: "消费档次",
        sentence: "按顾客自己的平均每单金额分四档。",
        formula: "（销售额 − 折扣） ÷ 订单数：低于P25为T1，低于P75为T2，低于P95为T3，其余T4",
        window: "分界点取上季末。",
        counts: "该顾客的全部订单。",
        leavesOut: "认不出顾客的订单。",
        limits: "只下过一单的人，档次多半是碰巧。"
      )
    case .ladder:
      DefinitionText(
        title: "会员等级",
        sentence: "按最近365天的购买次数与消费分四级。",
        formula: "1级：买过1次；2级：2次以上；3级：4次以上，或消费达P80；4级：8次以上且消费达P90",
        window: "最近365天；升降看四周。",
        counts: "降级要有30天缓冲，免得一个月里丢了又得。",
        leavesOut: "365天内没买过的人。",
        limits: "只是会员制的一种拟法；每级给什么好处由店家定。"
      )
    }
  }
}
