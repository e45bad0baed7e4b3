extension DefinitionText {
  /// Cards about whether an action worked in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.ResultCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .primary:
      DefinitionText(
        title: "行动的效果",
        sentence: "触达组比不打扰的对照组多买了多少。",
        formula: "触达组购买人数 ÷ 触达组人数 − 对照组购买人数 ÷ 对照组人数",
        window: "每人抽签后的第1天到第W天（W取方案的，没有则取设置的）。同一方案的几次抽签合成一次测试，直到每组满100人，或W天内没有再抽。",
        counts: "每个人都算在抽到的组里，不管有没有真的触达；一次测试里每人一次。",
        leavesOut: "两组都在的人；同一方案先前的测试已抽过的人（其中回来的人已不在名单里）；最后一个窗口还没走完的测试。",
        limits: "只说明这些人、那个季节；别人可能不同。"
      )
    case .secondary:
      DefinitionText(
        title: "人均多销售",
        sentence: "触达组人均比对照组多花了多少。",
        formula: "触达组（原价 − 折扣）的平均 − 对照组的平均",
        window: "与效果相同。",
        counts: "没买的人按零算。毛利：净销售 − 商品成本 − 店铺付的运费，须每行都有成本；这样，本来就会来的订单上打的折扣也扣掉了。",
        leavesOut: "发送的花费：显示价值时，会扣掉方案自己的成本。",
        limits: "几笔大单就能造成差别；人少时区间很宽。"
      )
    case .adjusted:
      DefinitionText(
        title: "人均多销售（去掉噪声）",
        sentence: "把之前买了多少考虑进去之后的同一个差。",
        formula: "Y − θ(X − X的平均)，θ = 组内cov(X, Y) ÷ var(X)",
        window: "X：截至抽签当天182天的原价 − 折扣。",
        counts: "与效果相同。",
        leavesOut: "无：X在抽签之前，不改变期望。",
        limits: "以前的购买越能预示以后的，帮助越大。"
      )
    case .ratio:
      DefinitionText(
        title: "两组人数与抽签相符吗",
        sentence: "按计划占比抽签，人数差得这么多的可能性。",
        formula: "两组人数对计划占比的卡方，自由度1",
        window: "测试的全部抽签。",
        counts: "抽到的每个人。",
        leavesOut: "两组都在的人，以及同一方案先前的测试已抽过的人。",
        limits: "小于0.001就不出结论。后来在方案里改了占比也会这样。"
      )
    case .detectable:
      DefinitionText(
        title: "能看出的最小效果",
        sentence: "这么多人时，更小的差别五次里会漏掉一次以上。",
        formula: "2.8016 √(p(1 − p)(1/n₁ + 1/n₂))，p：对照组购买占比",
        window: "与效果相同。",
        counts: "把握80%，双侧5%。",
        leavesOut: "无。",
        limits: "看不出效果的意思是：比这个小，或者没有。"
      )
    case .verdict:
      DefinitionText(
        title: "结论",
        sentence: "整个区间在零以上为有效，在零以下为有害。",
        formula: "并且在同一季度结束的所有测试中，p在Benjamini–Hochberg（10%）的界限之内",
        window: "所有人的窗口走完之后；之前为进行中。",
        counts: "留了对照组的测试。",
        leavesOut: "没有对照组的前后对比：永远没有结论。",
        limits: "同一季度里更晚结束的测试还可能改变它；每期周报保留当时的说法。"
      )
    case .before:
      DefinitionText(
        title: "前后对比",
        sentence: "没有留对照组时，触达的人在之前同样天数里购买的占比。",
        formula: "抽签前W天买过的触达者 ÷ 触达者",
        window: "截至抽签当天的W天，对之后的W天。",
        counts: "同一批人比两次。",
        leavesOut: "不做会怎样。",
        limits: "不算测试：季节、价格、挑中的正是安静的人，都会造成差别。"
      )
    case .lesson:
      DefinitionText(
        title: "到目前为止的效果",
        sentence: "一个方案的所有测试合起来说明什么。",
        formula: "Σ 效果 ÷ 方差，除以 Σ 1 ÷ 方差；方差按每组买与没买各多一人算",
        window: "所有结果可显示的已结束测试。",
        counts: "越有把握的测试占的分量越大。",
        leavesOut: "进行中的、两组人数不符的、太小不能显示的测试。",
        limits: "把各次测试当作同一个效果；差得太远时会说明。"
      )
    }
  }
}
