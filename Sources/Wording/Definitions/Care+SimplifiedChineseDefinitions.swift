extension DefinitionText {
  static func careTextInChinese(_ card: DefinitionCard.ServiceCard) -> DefinitionText {
    switch card {
    case .callBacks:
      DefinitionText(
        title: "待回访订单",
        sentence: "最近两周里，下单后还没有人联系过的订单。",
        formula: "订单数−14天内有回访记录的订单数",
        window: "本期这一周和前一周。",
        counts: "全部有效订单；contacts.csv里的任何联系。",
        leavesOut: "没有记下来的联系。",
        limits: "从下单算起：数据里没有签收时间。"
      )
    case .birthdays:
      DefinitionText(
        title: "将到的生日",
        sentence: "登记过生日、生日落在某一周的顾客，不看年龄。",
        formula: "生日在这七天之内的顾客数",
        window: "本期最后一天之后的五周。",
        counts: "下过单且customers.csv里有生日的顾客；2月29日在平年算2月28日。",
        leavesOut: "没有登记生日的顾客。年龄从不使用。",
        limits: "随手填的日子会偏多，尤其是1月1日。"
      )
    case .campaigns:
      DefinitionText(
        title: "计划中的活动",
        sentence: "本期最后一天之后开始、或届时仍在进行的店铺活动。",
        formula: "campaigns.csv中的行，同名同期算一个",
        window: "本期最后一天起。",
        counts: "全店活动和单品活动。",
        leavesOut: "计划了但没有写进表里的活动。",
        limits: "以今天的表为准：重新生成旧的一期，会看到后来的计划。"
      )
    default:
      DefinitionText(
        title: "投诉的状态与时长",
        sentence: "有多少投诉在等、在处理、已解决，各用了多久。",
        formula: "有关质量、配送或投诉的会话，按状态和天数计",
        window: "未解决的截至本期最后一天；已解决的为此前91天。",
        counts: "从第一条消息到解决、或到本期最后一天的天数。",
        leavesOut: "谁投诉、投诉什么：在private/complaints.csv里。",
        limits: "表里没有关闭的会话，在这里一直算未解决。"
      )
    }
  }
}
