extension SearchPhrases {
  static let japanese = SearchPhrases(
    question: "どこにありますか",
    heading: { "ページ、定義、商品、施策、全\($0)件の一覧です" },
    lead: "各ページ上部の検索欄はこの一覧を探します。2文字から探せて、ほかのツールでの呼び名からもこのサイトの定義に行き着きます。",
    more: { "ほかに\($0)件（検索欄で見つかります）" },
    orders: { "注文\($0)件" },
    asked: { "質問\($0)件" },
    kinds: SearchKindNames(
      page: .init("ページ", "ページ"),
      measure: .init("定義", "定義"),
      otherTool: .init("ほかのツール", "ほかのツールでの呼び名"),
      playbook: .init("施策", "施策"),
      product: .init("商品", "商品"),
      segment: .init("セグメント", "顧客セグメント"),
      question: .init("質問", "お客様の質問"),
      competitor: .init("競合", "競合"),
      news: .init("話題", "お伝えしたい話題"),
      week: .init("週", "バックナンバー")
    )
  )
}

extension ReadingPhrases {
  static let japanese = ReadingPhrases(
    search: "検索",
    found: { "\($0)件見つかりました" },
    nothing: { "「\($0)」は見つかりません。「リピート率」や商品名、週でお試しください。" },
    notLoaded: "一覧を読み込めませんでした。「検索」のページを開いてください。",
    filter: "この語を含む行だけを表示",
    rows: { "\($1)行中\($0)行" },
    copyTable: "表をコピー",
    copied: "コピーしました",
    notCopied: "このブラウザではページからのコピーができません",
    tableCSV: "この表をCSVで保存",
    saveSVG: "グラフをSVGで保存",
    savePNG: "グラフをPNGで保存",
    readChart: "グラフの値を1つずつ読む",
    compare: ComparingPhrases(
      title: "2つの号を選んで比べる",
      lead: "どちらも発行時のままの数字です。",
      earlier: "前の号",
      later: "後の号",
      measure: "指標",
      difference: "差",
      caption: { "\($0)から\($1)までに、いつもの変動を超えて動いたものは何ですか" },
      same: "ほぼ横ばい",
      up: "増加",
      down: "減少",
      samePeople: "ほぼ同じ人たちのため検定なし",
      notReleased: "非公開：人数が少なすぎます",
      missing: "両方の号にはありません",
      points: { "\($0)ポイント" },
      moves: "この4週間のセグメント間の移動",
      movesOnly:
        "どのセグメントからどこへ移ったかは4週間分だけ公開します。重なる表が多いと個人が分かるためです。"
        + "4週間離れた2つの号を選ぶと見られます。",
      notLoaded: "各号のデータを読み込めませんでした。"
    )
  )
}
