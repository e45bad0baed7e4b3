extension DefinitionText {
  /// The Products cards in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.ProductCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .counts:
      DefinitionText(
        title: "商品的订单与买家",
        sentence: "一款商品被买了多少次，多少新客首购含有它。",
        formula: "含有该商品的订单、件数和购买日",
        window: "最近182天；件数另列近91天与此前91天。",
        counts: "期间满10笔订单的商品；变体归入所属商品。",
        leavesOut: "买家不足\(facts.k)位的商品，以及像个人联系方式的货号。",
        limits: "一期最多收2000款订单最多的商品，其中500款有单独页面。"
      )
    case .role:
      DefinitionText(
        title: "商品角色",
        sentence: "一款商品起什么作用：四条规则里最先符合的一条。",
        formula:
          "引流款：首购占比在上四分之一且首购多于全店水平；利润款：毛利率和贡献都不低于中位数；潜力款：销量上升，或毛利率不低于中位数而件数少；其余为边缘款",
        window: "最近182天；分位数在可评级商品中计算。",
        counts: "折后、未扣退货的销售额。",
        leavesOut: "没有成本时只能判断引流款。",
        limits: "中位数随商品范围变化：角色是相对其他商品而言的。"
      )
    case .gateway:
      DefinitionText(
        title: "入门款复购率",
        sentence: "首购含有某款商品的顾客，有多少在90天内回来。",
        formula: "（A + 复购人数） ÷ （A + B + 首购人数），A、B由全部商品拟合",
        window: "满90天的全部首购。",
        counts: "一次首购含多款商品，每款都算。",
        leavesOut: "最近90天内的首购。",
        limits: "按区间下限排名（贝塔后验；全部合为一个时用威尔逊）。从哪款开始不是抽签决定的：不是效果。"
      )
    case .replenish:
      DefinitionText(
        title: "一件用多少天",
        sentence: "同一位顾客多久后再买同一款，按每件计。",
        formula: "两个含该商品的购买日之间的天数 ÷ 前一次的件数",
        window: "全部历史；完整口径只算有182或364天可等的间隔。",
        counts: "取整天，99以上取整十；达到每件天数的P25为该补货，超过P75为超期。",
        leavesOut: "间隔不足30个、或有间隔的顾客不足20位的商品。",
        limits: "已经再买的间隔会偏短，长的还没结束。"
      )
    case .basket:
      DefinitionText(
        title: "连带购买",
        sentence: "两款商品出现在同一单里是偶然情形的几倍。",
        formula: "同含两款的订单 × 全部订单 ÷ （含A的订单 × 含B的订单）",
        window: "全部历史。",
        counts: "可评级商品；至少10笔订单、\(facts.k)位顾客；区间下限高于1。",
        leavesOut: "可评级商品超过100款的订单；每款商品最强的八对之外的组合。",
        limits: "促销捆绑卖的组合也会算进来。"
      )
    case .next:
      DefinitionText(
        title: "下次常买",
        sentence: "某款之后的下一次购买，比平时的后续购买多几倍含有另一款。",
        formula: "P（第k+1次含B | 第k次含A） ÷ P（第二次及以后的购买含B）",
        window: "全部历史。",
        counts: "同一顾客从一个购买日到下一个；至少10次、\(facts.k)位顾客。",
        leavesOut: "任一天可评级商品超过100款的前后两次。",
        limits: "同一顾客的多次并不独立：少数人反复购买时区间偏窄。"
      )
    }
  }
}
