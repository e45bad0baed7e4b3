extension DefinitionText {
  /// The Input cards in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.InputCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .orders:
      DefinitionText(
        title: "有效订单",
        sentence: "到本期截止日为止，真正成立的订单。",
        formula: "读入行数 ＝ 采用 + 合并 + 不计 + 拒收 + 空行，每个文件都对得上",
        window: "orders/里的全部文件。",
        counts: "已付款、已发货、已完成、已退款的订单；已识别顾客的0元订单。",
        leavesOut: "已取消、未付款、失败、草稿、测试订单，补发单，礼品卡，负数金额。每种原因各有几笔，见数据页。",
        limits: "遇到不认识的状态词会提醒，但照算。"
      )
    case .customers:
      DefinitionText(
        title: "顾客数",
        sentence: "订单背后不同的人，以导出文件分得清的为准。",
        formula: "不同标识的个数：平台顾客编号，其次OAID，其次邮箱，其次手机号",
        window: "全部历史。",
        counts: "一笔订单一个标识；邮箱转小写，手机号只留数字。",
        leavesOut: "打了星号的、“guest”“0”之类，不当标识。",
        limits: "一人两个账号算两位；两人共用账号算一位。"
      )
    case .anonymousOrders:
      DefinitionText(
        title: "认不出顾客的订单",
        sentence: "没有写明是谁买的订单。",
        formula: "没有可用标识的订单 ÷ 全部订单",
        window: "全部历史。",
        counts: "都在销售合计里。",
        leavesOut: "不进任何与人有关的指标。",
        limits: "若这些订单全是新客、或全是老客复购，复购率各会是多少，见数据页。"
      )
    case .history:
      DefinitionText(
        title: "数据长度",
        sentence: "从数据里的第一笔订单到本期截止日，共多少天。",
        formula: "截止日 − 首日 + 1",
        window: "全部文件。",
        counts: "按店铺时区的日子。",
        leavesOut: "截止日之后的订单。",
        limits: "更早的事无从知道：最早的顾客看起来都像新客。"
      )
    case .totals:
      DefinitionText(
        title: "全店合计",
        sentence: "读入的全部订单的销售额、折扣、退货和净销售额。",
        formula: "净销售额 ＝ 销售额 − 折扣 − 退货",
        window: "全部历史。",
        counts: "退货记在原订单上。",
        leavesOut: "对不上订单的退货另外合计。",
        limits: "只算一种货币；其他货币的订单不计，并给出笔数。"
      )
    }
  }
}
