extension NotFoundPhrases {
  static let japanese = NotFoundPhrases(
    question: "お探しのページはどこですか",
    heading: "このページは今の号にありません。",
    why: "よくある理由は3つです。",
    reasons: [
      "今週は元になるデータがありません。どのファイルでどのページが開くかは「データ」のページにあります。",
      "取り下げた施策のように、対象がすでにデータにありません。",
      "リンクが古いか、途中で切れています。",
    ],
    goTo: "お探しのページはこちらですか"
  )
}
