extension EditionPhrases {
  static let simplifiedChinese = EditionPhrases(
    against: { "与\($0)相比" },
    againstWeek: { "与上一周（\($0)）相比" },
    againstMonth: { "与四周前（\($0)）相比" },
    againstYear: { "与一年前（\($0)）相比" },
    caption: { "从\($1)到\($0)，按各期当时的说法，什么超出了平常的波动？" },
    change: "变化",
    orders: "当周订单",
    group: { "客户分层：\($0)" },
    level: { "\($0)；大多是同一批人，不做检验" },
    samePeople: "两次几乎是同一批人，不做检验",
    fewApart: { "相差不到 \($0) 人；大多是同一批人，不做检验" },
    started: { "开始：“\($0)”，抽签\($1)人。" },
    ended: { "结束：\($0)" },
    playbooks: "其间开始或结束的行动"
  )
}
