extension ShellPhrases {
  static let japanese = ShellPhrases(
    skipToContent: "本文へ移動",
    navigation: "ページ",
    languages: "言語",
    breadcrumbs: "現在地",
    weekNavigation: "週",
    menu: "メニュー",
    dataTo: { "データ基準日：\($0)" },
    madeUp: "架空の店",
    madeUpBar: "架空の店：顧客、注文、数字はすべて、このサイトを紹介するための創作です。",
    staleBar: {
      "\($0)より後の注文がありません。最新の注文データを入れ、週次のコマンドを実行してください。"
        + "それまでは比較も施策の提案もしません。"
    },
    pausedBar: {
      "\($0)より後、この号の締め日まで注文がありません。それより後の\($1)件は含みません。"
        + "この号では比較も施策の提案もしません。"
    },
    oldEditionBar: { "表示中は\($0)です。最新は\($1)です。" },
    allWeeks: "バックナンバー",
    numbersAsTable: "数字を表で見る",
    downloads: "ダウンロード",
    howCounted: "数え方",
    whyDiffers: "ほかのツールと数字が違う理由",
    notes: "メモ",
    contents: "このページの内容",
    madeBy: "店自身の注文データからRegularsが作成しました。",
    privacyLine: "集計値だけを載せています。個々の顧客の名前はなく、見分けることもできません。",
    moreInCSV: { "ほか\($0)行はCSVにあります" },
    feed: "フィード",
    pageTitle: { "\($0) – \($1)・\($2)" }
  )
}
