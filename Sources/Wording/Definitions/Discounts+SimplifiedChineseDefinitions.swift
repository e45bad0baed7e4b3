extension DefinitionText {
  /// The Discounts cards in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.DiscountCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .depth:
      DefinitionText(
        title: "折扣力度",
        sentence: "标价里让掉了多少。",
        formula: "折扣 ÷ 销售额",
        window: "历史上的全部订单。",
        counts: "商品行优惠和整单优惠。",
        leavesOut: "包邮和赠品。",
        limits: "为0也可能是导出文件没写优惠。"
      )
    case .fullPriceOrders:
      DefinitionText(
        title: "正价成交占比",
        sentence: "优惠不到1%的订单占多少。",
        formula: "折扣÷销售额<0.01的订单数 ÷ 订单数",
        window: "全部历史；每周；最近28天对此前91天。",
        counts: "所有有效订单，认不出顾客的也在内。",
        leavesOut: "无；0元订单没有优惠，算作正价。",
        limits: "最近几周可能正逢大促，请与去年同一场大促前后的几周相比。"
      )
    case .fullPriceNet:
      DefinitionText(
        title: "正价销售占比",
        sentence: "没打折就收进来的钱占多少。",
        formula: "正价订单的（销售额 − 折扣） ÷ 全部订单的同口径金额",
        window: "历史上的全部订单。",
        counts: "优惠不到1%就算正价。",
        leavesOut: "退货、运费、税。",
        limits: "一笔大单抵得上许多小单。"
      )
    case .byPurchase:
      DefinitionText(
        title: "第几次购买打几折",
        sentence: "第1、2、3、4次和第5次及以后的购买，折扣各有多深。",
        formula: "第k个购买日的折扣 ÷ 销售额",
        window: "全部历史。",
        counts: "已识别顾客的购买日。",
        leavesOut: "认不出顾客的订单。",
        limits: "买到第五次的人和只买一次的人本来不同，越往后越深，还不等于养成了等折扣的习惯。"
      )
    }
  }
}
