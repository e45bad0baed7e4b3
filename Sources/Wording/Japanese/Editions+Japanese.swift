extension EditionPhrases {
  static let japanese = EditionPhrases(
    against: { "\($0)との比較" },
    againstWeek: { "前週（\($0)）との比較" },
    againstMonth: { "4週間前（\($0)）との比較" },
    againstYear: { "前年（\($0)）との比較" },
    caption: { "\($1)から\($0)の間に、各号の発表値でいつもの変動を超えたものは何ですか" },
    change: "増減",
    orders: "週の注文",
    group: { "セグメント：\($0)" },
    level: { "\($0)。大半が同じ顧客のため検定なし" },
    samePeople: "ほぼ同じ顧客のため検定なし",
    fewApart: { "差は\($0)人未満。大半が同じ顧客のため検定なし" },
    started: { "開始：「\($0)」、抽選\($1)人。" },
    ended: { "終了：\($0)" },
    playbooks: "この間に始まった施策、終わった施策"
  )
}
