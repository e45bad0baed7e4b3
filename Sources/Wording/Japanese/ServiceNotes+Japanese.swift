extension ServiceNotePhrases {
  static let japanese = ServiceNotePhrases(
    register: RegisterPhrases(
      title: "クレームとお電話",
      finding: { "未解決のクレームは\($0)件です" },
      findingNone: "未解決のクレームはありません",
      findingHidden: "未解決のクレームが少しあります（人数が少なく件数は示しません）",
      subline: "品質、配送、クレームに関するやり取り。未解決は経過日数、解決済み（直近91日）はかかった日数別。",
      caption: "クレームの対応はどこまで進んでいますか",
      state: "状態",
      ages: ["1日未満", "1～2日", "3～6日", "7日以上"],
      all: "全体",
      name: { key in
        switch key {
        case "waiting": "応答待ち"
        case "answered": "応答済み・未解決"
        case "solved": "解決済み"
        default: key
        }
      },
      lists: "申し出た方はprivate/complaints.csv、電話する方はprivate/call-backs.csvにあります。",
      callBacks: { "直近2週間の注文のうち\($0)件は、まだお電話をしていません。" }
    ),
    ideas: IdeaPhrases(
      title: "お客様の声で変わったこと",
      finding: { "改善案\($1)件のうち\($0)件が実現し、半数は\($2)日以内でした" },
      findingOpen: { "改善案\($1)件のうち\($0)件が実現しました" },
      subline: "クレーム、質問、電話、訪問から、今は変わったことまで。",
      caption: "各改善案はどうなりましたか",
      idea: "改善案",
      from: "きっかけ",
      raised: "提案日",
      changed: "実現日",
      days: "日数",
      openFor: { "検討中（\($0)日）" },
      origin: { key in
        switch key {
        case "complaint": "クレーム"
        case "question": "質問"
        case "call": "電話"
        case "visit": "訪問"
        default: key
        }
      }
    ),
    trainings: TrainingPhrases(
      finding: { $1 == "0" ? "研修は計\($0)回、直近は今日" : "研修は計\($0)回、直近は\($1)日前" },
      subline: "チームが練習したこと：商品、決まり、怒っている方との話し方。",
      caption: "誰が何の研修を受けましたか",
      day: "日付",
      topic: "内容",
      team: "チーム",
      people: "人数"
    ),
    walks: WalkPhrases(
      finding: { "前回（\($2)）の点検では\($1)項目中\($0)項目が合格" },
      subline: "お客様の道筋を1つずつたどったものと、試しに出したクレーム。",
      caption: "どこでつまずきますか",
      day: "日付",
      what: "たどったこと",
      passed: "合格",
      failed: "不合格",
      none: "–"
    ),
    touchpoints: TouchpointPhrases(
      finding: { "\($1)か所のうち\($0)か所に店名があります" },
      subline: "1回だけの方は、どこで買ったかを忘れているかもしれません。目に触れるすべてのものに店名が要ります。",
      caption: "お客様は店名をどこで目にしますか",
      place: "接点",
      named: "店名",
      yes: "● あり",
      no: "◆ なし",
      note: "メモ",
      name: { key in
        switch key {
        case "home": "トップページ"
        case "chat": "チャット"
        case "parcel": "荷物"
        case "card": "同梱カード"
        case "invoice": "領収書"
        case "sms": "SMS"
        case "mail": "メール"
        case "label": "ラベル"
        case "courier": "配達伝票"
        case "product": "商品ページ"
        case "review": "レビューへの返信"
        default: key
        }
      }
    )
  )
}
