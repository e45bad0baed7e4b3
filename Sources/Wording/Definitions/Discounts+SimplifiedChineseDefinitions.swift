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
    case .spiral:
      DefinitionText(
        title: "折扣螺旋",
        sentence: "同一位顾客是不是买得越多、折扣越深。",
        formula: "顾客内部的 Σ(k − k均值)(力度 − 力度均值) ÷ Σ(k − k均值)²，各顾客相加",
        window: "全部历史。",
        counts: "有两个及以上购买日的顾客。",
        leavesOut: "只买过一次的顾客；认不出顾客的订单。",
        limits:
          "预警：区间在0以上且斜率达半个百分点，或近四周正价占比低于此前13周。叫停：同时第三次购买起毛利率少五个百分点以上，或优惠最多的订单亏钱。"
      )
    case .stacks:
      DefinitionText(
        title: "一单的优惠",
        sentence: "一笔订单在折扣、包邮、赠品三种优惠里占了几种。",
        formula: "折扣 ÷ 销售额；（销售额 − 折扣 − 商品成本） ÷ （销售额 − 折扣）",
        window: "全部历史。",
        counts: "所有有效订单，认不出顾客的也在内。",
        leavesOut: "有商品行缺成本时不算毛利率。",
        limits: "导出文件没写的优惠算不进来。"
      )
    case .acquired:
      DefinitionText(
        title: "打折带来的顾客",
        sentence: "按首次购买的折扣深浅，看顾客180天带来多少。",
        formula: "第0至180天的（销售额 − 折扣 − 退货） ÷ 顾客数；贡献毛益再减商品成本和店铺承担的运费",
        window: "首次购买满180天的顾客。",
        counts: "优惠10%及以上算打折，不到1%算正价。",
        leavesOut: "首购优惠1%到10%的顾客；退回的商品按不能再卖计。",
        limits: "冲着折扣来的人本来就不同：只是相关，不是效果。"
      )
    case .sensitivity:
      DefinitionText(
        title: "看重价值与专等打折",
        sentence: "按优惠10%及以上的购买占比给顾客分类。",
        formula: "（A + 打折次数） ÷ （A + B + 购买次数），A、B由全体拟合；低于0.2看重价值，高于0.6专等打折",
        window: "全部历史。",
        counts: "有两个及以上购买日的顾客。",
        leavesOut: "只买过一次的顾客。",
        limits: "购买次数少的顾客会靠近全店占比。"
      )
    case .promotions:
      DefinitionText(
        title: "促销前后的销量",
        sentence: "促销中和促销后每天的件数，与此前28天相比。",
        formula: "（件数 ÷ 天数） ÷ （此前28天件数 ÷ 28）",
        window: "促销期间及其前后各28天。",
        counts: "campaigns.csv里的促销；变体归入所属商品。",
        leavesOut: "数据里不足28天之前就开始的促销。",
        limits: "促销后低于1说明只是提前买了。没有剔除季节和其他促销；同一单的件数并不独立，区间略窄。"
      )
    }
  }
}
