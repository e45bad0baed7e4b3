extension DefinitionText {
  /// The Sales cards in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.SalesCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .orders:
      DefinitionText(
        title: "订单数、件数、购买人数",
        sentence: "这段时间的有效订单、其中的件数和不同的顾客数。",
        formula: "订单计数；数量之和；不同顾客计数",
        window: "本周；最近28、91、182、365天；全部。",
        counts: "退款订单；已识别顾客的0元订单。",
        leavesOut: "已取消、未付款、失败、测试和草稿订单，补发单，礼品卡。",
        limits: "有订单认不出顾客时，购买人数会偏少。"
      )
    case .grossSales:
      DefinitionText(
        title: "销售额（优惠前）",
        sentence: "什么都没减之前的货款。",
        formula: "数量 × 单价之和",
        window: "按下单日。",
        counts: "优惠前的价格。",
        leavesOut: "税、运费、小费、礼品卡。划线价不算折扣。",
        limits: "导出文件只有实付金额时，用实付加优惠还原。"
      )
    case .discounts:
      DefinitionText(
        title: "折扣",
        sentence: "货款上减掉的钱。",
        formula: "商品行优惠 + 整单优惠",
        window: "按下单日。",
        counts: "整单优惠按金额比例摊到各行。",
        leavesOut: "包邮（另外计）和赠品。",
        limits: "积分和券只有在导出文件写成优惠时才算得到。"
      )
    case .returns:
      DefinitionText(
        title: "退货",
        sentence: "退回货品的金额。",
        formula: "退款之和，不含税和运费",
        window: "按退款那天，不按下单那天。",
        counts: "部分退款和全额退款。",
        leavesOut: "对不上订单的退款，另外合计。",
        limits: "导出文件没有退款日期时，记在下单日。"
      )
    case .netSales:
      DefinitionText(
        title: "净销售额",
        sentence: "销售额减去折扣和退货后剩下的。",
        formula: "销售额 − 折扣 − 退货",
        window: "订单按下单日，退货按退款日。",
        counts: "以前订单的退货也在内，所以某一周可能为负。",
        leavesOut: "运费、税、小费、礼品卡。",
        limits: "顾客与同期客群用另一条规则：退货记回原订单。"
      )
    case .orderValue:
      DefinitionText(
        title: "笔单价",
        sentence: "平均每笔订单多少钱。",
        formula: "（销售额 − 折扣） ÷ 订单数",
        window: "期内订单。",
        counts: "认不出顾客的订单也算。",
        leavesOut: "退货、运费、税。",
        limits: "几笔大单就能拉动它，所以旁边有中位数。"
      )
    case .medianOrder:
      DefinitionText(
        title: "订单金额中位数",
        sentence: "一半订单比它小，一半比它大。",
        formula: "每笔（销售额 − 折扣）的中位数",
        window: "期内订单。",
        counts: "金额取三位有效数字，误差至多1%。",
        leavesOut: "退货、运费、税。",
        limits: "远低于笔单价时，说明销售靠少数大单。"
      )
    case .perBuyer:
      DefinitionText(
        title: "客单价（人均）",
        sentence: "这段时间平均每位买家花多少钱。",
        formula: "已识别顾客订单的（销售额 − 折扣） ÷ 不同买家数",
        window: "期内订单；时间越长越高。",
        counts: "一位买家期内的全部订单。",
        leavesOut: "认不出顾客的订单，分子分母都不算。",
        limits: "大陆的客单价多指人均；台湾的客單價、日本的客単価指每单均价，不要混用。"
      )
    case .unitsPerOrder:
      DefinitionText(
        title: "每单件数（连带率）",
        sentence: "平均一单买几件。",
        formula: "件数之和 ÷ 订单数",
        window: "期内订单。",
        counts: "每一件，0元赠品也算。",
        leavesOut: "不计的订单。",
        limits: "十件一盒算几件，以导出文件为准。"
      )
    case .ordersPerCustomer:
      DefinitionText(
        title: "人均订单数",
        sentence: "这段时间平均每位买家下几单。",
        formula: "已识别顾客的订单数 ÷ 不同顾客数",
        window: "期内订单。",
        counts: "按订单，不按购买日：同一天两单算两单。",
        leavesOut: "认不出顾客的订单。",
        limits: "时间越长越高，只比同样长的时间段。"
      )
    }
  }
}
