extension DefinitionText {
  /// The cards about why customers stopped, in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.ChurnCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    let days = facts.lapseDays.map { "\($0)" } ?? "L"
    return switch card {
    case .lapsed:
      DefinitionText(
        title: "流失，以及何时流失",
        sentence: "距最后一次购买已有\(days)天或更久的顾客。",
        formula: "D′ − 最后购买日 ≥ L 的顾客数",
        window: "截至本周周日D′：全部流失者、最近91天内越过L的人、再往前91天内越过L的人。",
        counts: "到那个周日还没回来的每个人。",
        leavesOut: "越过L后又回来的人；认不出顾客的订单。",
        limits: "某一季的人数会随着有人回来而变小。"
      )
    case .causes:
      DefinitionText(
        title: "为什么离开",
        sentence: "每位流失顾客记一个原因：问过的按本人所说，其余靠推断。",
        formula: "依次取第一个符合的：问卷里本人所说；搬走、停业、去世；体验不好；价格；都没有时，买过多次算没有非买不可的理由，只买一次算忘了",
        window: "每位流失顾客的最后两个购买日。",
        counts: "体验不好：评分2分及以下、因过失退款、有关质量、配送或投诉的咨询。价格：记录或咨询提到价格、每次都打九折以下，或唯一一次的折扣比四分之三的人更深。",
        leavesOut: "文件里没有的原因：别家更好、口味变了。",
        limits: "“忘了”和“没有非买不可的理由”是排除后剩下的，不是顾客说的。没有评分和咨询记录时，体验不好会被低估。"
      )
    case .evidence:
      DefinitionText(
        title: "各原因的证据",
        sentence: "几个原因都有证据时，怎么取舍对占比影响多大。",
        formula: "有证据：有该原因任何证据的流失者 ÷ 流失者；最小、最大：不可控、体验、价格三者六种先后次序下的占比",
        window: "与原因相同的顾客。",
        counts: "每位顾客在每个有证据的原因里各算一次。",
        leavesOut: "本身没有证据可言的原因。",
        limits: "证据只是痕迹，不等于原因。"
      )
    case .corrected:
      DefinitionText(
        title: "按问卷修正的占比",
        sentence: "若推断对所有人犯的错与对受访者一样，占比该是多少。",
        formula: "（p + 特异度 − 1） ÷ （灵敏度 + 特异度 − 1），限于0到1",
        window: "全部流失顾客，其中至少30位被问过。",
        counts: "p：不看问卷和记录时推断出的占比。",
        leavesOut: "受访者里没有的原因，或推断找不到的原因；区间宽于50个百分点的占比。",
        limits: "肯回答的人和不回答的人可能不同。"
      )
    case .benchmarks:
      DefinitionText(
        title: "行业经验数字",
        sentence: "行业文章里别家店的数字，摆在本店数字旁边。",
        formula: "照文章所写",
        window: "文章的口径；本店取最近一季。",
        counts: "与本店数据无关。",
        leavesOut: "文章没有说明数字怎么来的。",
        limits: "行业文章里的经验之谈，并非在此测得。"
      )
    case .cacRatio:
      DefinitionText(
        title: "拉新成本与留客成本之比",
        sentence: "拉来一位新客的花费，是带回一次复购花费的几倍。",
        formula: "（拉新花费 ÷ 新客数） ÷ （留客花费 ÷ 复购次数）",
        window: "costs.csv里两项都有的月份。",
        counts: "店铺自己记下的花费。",
        leavesOut: "没有计价的人工。",
        limits: "本来就会发生的复购也算在分母里。"
      )
    case .replacement:
      DefinitionText(
        title: "流失一位要几位新客来补",
        sentence: "要几位新客，才抵得上一位流失顾客本会带来的价值。",
        formula: "某季流失者在季初的52周预期价值 ÷ 其人数 ÷ 一位新客的52周预期价值",
        window: "最近一季。",
        counts: "价值来自预测页的模型。",
        leavesOut: "模型没有通过检验的店。",
        limits: "模型有多准，它就有多准。"
      )
    case .loss:
      DefinitionText(
        title: "补回流失要花多少",
        sentence: "招来足以补上流失的新客要花的钱。",
        formula: "13周内流失人数×补上一位流失所需新客数×获客费用÷新客数",
        window: "流失看最近13周，费用看最近12个完整月。",
        counts: "costs.csv中的获客费用；新客按首次购买日计。",
        leavesOut: "没有费用的月份；维系老客的费用。",
        limits: "一位流失抵几位新客由模型给出，模型多准它多准。"
      )
    case .winback:
      DefinitionText(
        title: "召回名单",
        sentence: "最近13周内流失，且原因是店铺可以有所作为的。",
        formula: "最近91天内流失的人，去掉搬走、停业、去世的",
        window: "最近91天。",
        counts: "按原因计人数。",
        leavesOut: "姓名：只在“regulars lists”写给店铺自己的名单里。",
        limits: "在名单上不等于容易召回。"
      )
    }
  }

  /// The cards about service, in Simplified Chinese.
  @Sendable
  static func simplifiedChinese(
    _ card: DefinitionCard.ServiceCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .reply:
      DefinitionText(
        title: "首次回复用时",
        sentence: "从顾客第一条消息到真人第一次回复。",
        formula: "分钟数的中位数和第90百分位；一天内：24小时内回复的 ÷ （它们 + 已满24小时仍未在24小时内回复的）",
        window: "最近13周开始的咨询，对此前13周。",
        counts: "夜里和周末也算：自然时间。",
        leavesOut: "一天内占比不含不满24小时且未回复的。",
        limits: "未回复超过5%时，百分位从生存曲线读取，未回复的算仍在等待。"
      )
    case .resolution:
      DefinitionText(
        title: "解决用时",
        sentence: "从顾客第一条消息到咨询关闭。",
        formula: "分钟数的中位数和第90百分位，未解决的算仍在等待",
        window: "最近13周开始的咨询。",
        counts: "表里写的关闭时间。",
        leavesOut: "无。",
        limits: "每条咨询只有一个关闭时间：重开过的，若店铺改写了时间，就算到最后一次；是否重开过看不出来。"
      )
    case .complaints:
      DefinitionText(
        title: "每单投诉数",
        sentence: "每个订单有多少条关于质量、配送或投诉的咨询。",
        formula: "投诉类咨询数 ÷ 同期订单数",
        window: "最近13周，对此前13周。",
        counts: "按咨询计，一单可有两条。",
        leavesOut: "什么也不说、就此不来的人。",
        limits: "投诉越方便，数字越高。"
      )
    case .followUp:
      DefinitionText(
        title: "售后回访",
        sentence: "下单后14天内店铺主动联系过的订单。",
        formula: "14天内有联系记录的订单 ÷ 已满14天的各周订单",
        window: "最近13个这样的周，对此前13周。",
        counts: "contacts.csv里的任何联系。",
        leavesOut: "没有记下来的联系。",
        limits: "从下单算起：数据里没有送达时间。"
      )
    case .refunds:
      DefinitionText(
        title: "退款率（30天）",
        sentence: "30天内有退款的订单。",
        formula: "30天内有退款的订单 ÷ 订单；按金额：30天内退款 ÷ （销售额 − 折扣）",
        window: "最近13个满30天的周，对此前13周；原因看52周。",
        counts: "有日期的退款。",
        leavesOut: "只知道总额的退款。",
        limits: "一单可有两个原因，各原因之和可能大于退款率。"
      )
    case .ratings:
      DefinitionText(
        title: "评分",
        sentence: "订单得了几分（1到5），又有多少订单被评过。",
        formula: "低分：评1或2分的 ÷ 评过的；覆盖：评过的 ÷ 订单",
        window: "最近52个满30天的周；低分为13周对此前13周。",
        counts: "一单的最低评分。",
        leavesOut: "没人评的订单。",
        limits: "评分的人是自己选择评的：不能当作全体买家的看法。"
      )
    case .ratingReturn:
      DefinitionText(
        title: "评分与复购",
        sentence: "首购满意的人是否更常回来。",
        formula: "首购评4、5分者90天内复购率，减去评1、2分者的；1到5分的趋势用Cochran–Armitage检验",
        window: "所在周已过90天的首购日。",
        counts: "当天的最低评分。",
        leavesOut: "没有评分的首购。",
        limits: "同时出现，并不证明因果。"
      )
    case .replyReturn:
      DefinitionText(
        title: "回复与复购",
        sentence: "回复更快的人是否更常回来。",
        formula: "90天内再次购买的顾客 ÷ 顾客，按回复快慢分组",
        window: "每位顾客第一个有咨询的购买日，且已过90天。",
        counts: "当天最慢的回复；每位顾客一个购买日。",
        leavesOut: "没有写订单号的咨询。",
        limits: "同时出现，不是证明：容易的问题本来就答得快。"
      )
    case .quality:
      DefinitionText(
        title: "没有过失的订单",
        sentence: "没有低分、没有因过失退货、也没有投诉的订单。",
        formula: "没有2分及以下评分，没有因质量、破损、发错、迟到退款，也没有质量、配送、投诉类咨询的订单 ÷ 订单",
        window: "最近52个满30天的周。",
        counts: "全部订单。达到：区间在90%以上；未达到：区间在90%以下。",
        leavesOut: "没人反映的过失。",
        limits: "沉默算作满意，真实占比更低。"
      )
    case .shoppers:
      DefinitionText(
        title: "神秘顾客",
        sentence: "神秘顾客打的分，按店、清单和季度。",
        formula: "分数的平均",
        window: "每个自然季度。",
        counts: "用同一份清单的走访。",
        leavesOut: "不同清单之间的比较。",
        limits: "一家店不到10次走访，名次只是巧合。"
      )
    case .register, .callBacks, .birthdays, .campaigns: careTextInChinese(card)
    }
  }
}
