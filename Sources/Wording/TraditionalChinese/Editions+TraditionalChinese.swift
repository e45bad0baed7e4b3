extension EditionPhrases {
  static let traditionalChinese = EditionPhrases(
    against: { "與\($0)相比" },
    againstWeek: { "與上一週（\($0)）相比" },
    againstMonth: { "與四週前（\($0)）相比" },
    againstYear: { "與一年前（\($0)）相比" },
    caption: { "從\($1)到\($0)，依各期當時的說法，什麼超出了平常的波動？" },
    change: "變化",
    orders: "當週訂單",
    group: { "顧客分群：\($0)" },
    level: { "\($0)；大多是同一批人，不做檢定" },
    samePeople: "兩次幾乎是同一批人，不做檢定",
    fewApart: { "相差不到 \($0) 人；大多是同一批人，不做檢定" },
    started: { "開始：「\($0)」，抽籤\($1)人。" },
    ended: { "結束：\($0)" },
    playbooks: "其間開始或結束的行動"
  )
}
