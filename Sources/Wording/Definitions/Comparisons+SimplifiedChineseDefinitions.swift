extension DefinitionText {
  /// Cards about change, places, the rhythm of buying and prices in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.ComparisonCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .weekly:
      DefinitionText(
        title: "一周的变化",
        sentence: "本周的数字与以前几周相比。",
        formula: "本周 ÷ 以前；比率则为本周 − 以前",
        window: "上一周；前八周的中位数（比率为八周合计）；去年同一周，遇日期移动的节日则按节日对齐。",
        counts: "周一到周日的整周。",
        leavesOut: "订单没有从周一起覆盖的周。",
        limits:
          "“上升”“下降”须区间不含“不变”，并且值得说：数量或金额至少\(facts.worthShare)，"
          + "比率至少\(facts.worthPoints)个百分点。"
      )
    case .quarterly:
      DefinitionText(
        title: "复购率的变化",
        sentence: "最近一季已可判断的首购顾客，与以前的相比。",
        formula: "13周首购顾客的比率 − 另外13周的比率",
        window: "此前13周，以及一年前的13周；各观察\(facts.headline)天。",
        counts: "两边是不同的人。",
        leavesOut: "观察时间还不够的人。",
        limits: "不逐周比较：相邻两周的这个比率，人几乎全部相同。"
      )
    case .season:
      DefinitionText(
        title: "季节",
        sentence: "一年里的这一周通常有多忙；1为平均水平。",
        formula: "往年这一周的订单 ÷ 前后53周平均每周的订单",
        window: "除最近一年外的全部年份。",
        counts: "全部订单。",
        leavesOut: "前后不足半年的年份。",
        limits: "满104周才给出；两三年说明不了太多。"
      )
    case .moved:
      DefinitionText(
        title: "变化来自哪里",
        sentence: "净销售额的变化由店铺的哪些部分相加而成。",
        formula: "某部分本周的销售额 − 以前一周的销售额",
        window: "上一周；前八周平均；去年同一周。",
        counts: "渠道、地区、商品、28天前所在分组、第几次购买。",
        leavesOut: "无：没列出的都在“其他”里；退货另列。",
        limits: "承担变化的部分，不一定是原因。"
      )
    case .acceptance:
      DefinitionText(
        title: "地区接受度",
        sentence: "一个地区的顾客比全店更常回来还是更少；100为相同。",
        formula: "100 × 地区复购率（向各地收缩） ÷ 全店复购率",
        window: "最近364天已观察满\(facts.headline)天的首购顾客。",
        counts: "顾客所在地区，没有则取第一笔自用订单的地区。",
        leavesOut: "认不出顾客的订单；不足30位顾客的地区。",
        limits: "设置里给了人口数时，改为比较地区的顾客占比与人口占比。"
      )
    case .spending:
      DefinitionText(
        title: "地区消费力",
        sentence: "一个地区的每单金额与全店相比；100为相同。",
        formula: "100 × 地区每单（销售额 − 折扣）（向全店收缩） ÷ 全店",
        window: "最近365天。",
        counts: "该地区顾客的全部订单。",
        leavesOut: "不足30位买家的地区。",
        limits: "只说明在本店花多少，不说明收入。"
      )
    case .channels:
      DefinitionText(
        title: "顾客从哪里来",
        sentence: "按首购渠道列出顾客，以及后来怎样。",
        formula: "人数；\(facts.headline)天内复购的占比；52周人均净消费",
        window: "全部历史；只看观察时间够的人。",
        counts: "以首个购买日为准；渠道不明自成一行。",
        leavesOut: "获客成本：没有表按渠道列出。",
        limits: "渠道带来的人本来不同，高低还不是原因。"
      )
    case .payday:
      DefinitionText(
        title: "发薪日",
        sentence: "发工资前后是否买得更多。",
        formula: "每月10～15日平均每天的购买日数 ÷ 其他日子的",
        window: "自第一笔订单起。",
        counts: "已识别顾客的购买日。",
        leavesOut: "全店促销的日子。",
        limits: "对单个顾客须满6次购买，与全店占比相比，错认不超过一成。"
      )
    case .weekdays:
      DefinitionText(
        title: "星期与钟点",
        sentence: "订单什么时候来；100为平均一天或平均一小时。",
        formula: "平均每个周一的订单 ÷ 平均每天的订单",
        window: "全部历史。",
        counts: "全部订单；有时刻的才计钟点。",
        leavesOut: "无。",
        limits: "满200笔订单才给出。检验假定订单互不影响，大促时并非如此。"
      )
    case .gifts:
      DefinitionText(
        title: "送礼",
        sentence: "导出文件标明是礼物的订单。",
        formula: "有礼物标记的订单 ÷ 订单",
        window: "全部历史；节日前14天对其他日子。",
        counts: "只看标记。",
        leavesOut: "没有标记的礼物。",
        limits: "要推断，须有收件人姓名、是否新地址或礼品包装：现有的表里都没有。"
      )
    case .prices:
      DefinitionText(
        title: "价格指数",
        sentence: "同款商品，本店与同行的价格之比；100为相同。",
        formula: "100 × exp（各商品 ln本店价 − 同行ln价的平均，再求平均）",
        window: "最近14天的本店成交与同行价格。",
        counts: "成交价；标价与按销售额加权的另列。",
        leavesOut: "14天内没有售出的商品。",
        limits: "满10件商品才给出。同一件商品，一件对一件。"
      )
    }
  }
}
