extension ChartPhrases {
  static let japanese = ChartPhrases(
    axisStarts: { "縦軸は\($0)から" },
    weekTick: { "\($0)週" },
    year: { "\($0)年" },
    customersCount: { "顧客\($0)人" },
    csv: "CSV",
    json: "JSON",
    interval: "95%区間",
    dataTo: { "データ基準日：\($0)" },
    whatToDo: "打ち手",
    howCounted: "数え方",
    whyDiffers: "ほかのツールと数字が違う理由",
    noCustomers: "どの注文にも顧客が記録されていないため、誰が戻ったのか分かりません。",
    noOrders: { "\($0)までに集計対象の注文はまだありません。" },
    noOrdersHelp: "どのファイルを読み、何をなぜ除いたかは「データ」のページにあります。",
    noCustomersHelp: "顧客ID、メールアドレス、電話番号のいずれかを含む注文データを加えると、このページが開きます。"
  )
}
