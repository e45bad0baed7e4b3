extension DataPhrases {
  static let japanese = DataPhrases(
    question: "この号の数字は信頼できますか",
    heading: { read, counted, day, rejected, anonymous in
      let orders = read == counted ? "すべて集計対象" : "集計対象は\(counted)件"
      return "\(day)までに読み込んだ注文は\(read)件、\(orders)。\(rejected)、\(anonymous)"
    },
    rejected: { "読み取り不可は\($0)行（\($1)）" },
    noneRejected: "読み取り不可の行はなく",
    anonymous: { "顧客不明は注文の\($0)" },
    noneAnonymous: "すべての注文で顧客が判明",
    headingEmpty: "集計対象の注文は読み込まれていません",
    headingStale: { "\($0)より後の注文がありません：この号は\($1)日遅れています" },
    assumptions: DataAssumptionPhrases(
      title: "前提",
      timeZone: { "日付は\($0)の時刻によります。" },
      currency: { "金額の通貨は\($0)です。ほかの通貨の注文は除外し、件数を数えています。" },
      noCurrency: "注文データにも設定にも通貨がないため、金額は通貨なしで示します。",
      history: { "データの期間は\($0)から\($1)までの\($2)日間です。それより前は分かりません。" },
      lapse: { "購入のないまま\($0)日たつと離脱とします：\($1)。" },
      lapseRule: { "10回中9回の購入はそれより早い（購入間隔\($2)件、\($0)年第\($1)四半期末まで）" },
      lapseSetting: "設定で決めた日数",
      lapseFallback: { "購入間隔がまだ\($0)件のため、標準の日数" },
      noWarnings: "点検の警告はありません。",
      warnings: { "点検の警告が\($0)件あります。regulars checkでファイルと行を確認できます。" }
    ),
    files: DataFilesPhrases(
      finding: "すべてのファイルのすべての行を説明できます",
      findingRejected: { "すべての行を説明できます。うち\($0)行は読み取れませんでした" },
      subline: "注文ファイルの見出しより下の行と、その扱い",
      caption: "各行はどうなりましたか",
      file: "ファイル",
      rows: "行",
      accepted: "採用",
      merged: "統合",
      excluded: "対象外",
      rejected: "不可",
      blank: "空行",
      total: "全ファイル",
      foot: "行＝採用＋統合＋対象外＋不可＋空行。統合：同じ注文がより新しいファイルか行にあるもの。"
        + "不可：読み取れなかった行で、理由はprivate/rejects.csvにあります。"
    ),
    identity: DataIdentityPhrases(
      finding: { "注文の\($0)で顧客が分かります" },
      findingAll: "すべての注文で顧客が分かります",
      subline: "集計対象の注文、顧客の有無別",
      caption: "誰の注文か分かるのは何件ですか",
      kind: "注文",
      orders: "件数",
      share: "割合",
      known: "顧客あり",
      anonymous: "顧客不明",
      range: {
        "全期間のリピート購入率は\($0)です。顧客不明の注文がすべて新規の人なら\($1)、すべて既存顧客の再購入なら最大\($2)になります。"
      },
      rangeNone: "人に関する指標に推測は含まれていません。"
    ),
    excluded: DataExcludedPhrases(
      finding: { "読み込んだ\($1)件のうち\($0)件は集計対象外、\($2)件が集計対象です" },
      findingNone: "読み込んだ注文はすべて集計対象です",
      subline: "すべての数字から除いた注文、理由別",
      caption: "なぜ数えないのですか",
      reason: "理由",
      orders: "注文",
      unlinked: { "\($0)分の返品は元の注文が不明です。別に合計し、ほかの合計には含めません。" }
    ),
    tables: DataTablePhrases(
      finding: { "任意の表\($1)種類のうち\($0)種類があります" },
      subline: "注文以外の表の行と、その扱い",
      caption: "ほかの表で何が分かりますか",
      foot: "対象外の行は、注文データにない注文・顧客・商品を指すか、この号より後のものです。"
        + "統合：同じキーの行がより下にあるもの。",
      name: DataPhrases.japaneseTable,
      opens: DataPhrases.japaneseOpening,
      how: { "\($0)（見出し：\($1)）" }
    ),
    locked: DataLockedPhrases(
      title: "さらに開けるもの",
      lead: "元になるデータのないページや数字は表示しません。次のもので開きます。",
      none: "このデータで開けるものはすべて開いています。",
      what: "未表示のもの",
      how: "開くのに必要なもの",
      customers: .init("顧客の再購入に関するすべて", "顧客を見分ける列：customer_id、email、phoneのいずれか"),
      costs: .init("コホート別の顧客1人当たり貢献利益", "注文のunit_cost、またはskuとunit_costのあるproducts.csv"),
      discounts: .init("値引率と定価購入比率", "discountかorder_discountの列"),
      channels: .init("チャネル別・ギフト別の2回目購入までの日数", "注文のchannelかgiftの列"),
      playbooks: .init("施策", "playbooks/のMarkdownファイル"),
      care: .init("カレンダーのお便り", "titleとonのあるcare/のメモ"),
      news: .init("お伝えしたい話題", "title、kind、onのあるnews/のメモ"),
      serviceNotes: .init("接客対応ページの改善案、研修、動線の点検", "kindのあるservice/のメモ"),
      competitors: .init(
        "競合：価格、違い、取引条件",
        "nameとseenのあるcompetitors/のメモと、own: trueの自店のメモ"
      ),
      questions: .init("お客様の質問：テーマと未回答", "themeとquestionsのあるquestions/のメモ"),
      profile: .init(
        "顧客像：注文から分からない側面",
        "dimension、values、n、source、onのあるprofile/のメモ"
      ),
      files: .init("このサイト", "orders/の注文データ")
    ),
    downloads: DataDownloadPhrases(
      title: "数字のダウンロード",
      lead: "ページと同じ数字で、伏せるマスも同じです。CSVは表計算ソフトで開けます。"
        + "金額はCSVでは通貨単位、JSONでは最小単位です。",
      caption: "どの表をダウンロードできますか",
      table: "表",
      rows: "行数",
      csv: "CSV",
      json: "JSON",
      edition: "号全体",
      archive: { "サイト全体（オフライン閲覧用）：\($0)個のファイルを1つにまとめたzip" },
      name: TableName.japanese
    ),
    reason: DataPhrases.japaneseReason
  )

  @Sendable
  private static func japaneseTable(_ name: String) -> String {
    switch name {
    case "products": "商品"
    case "customers": "顧客"
    case "refunds": "返金"
    case "ratings": "評価"
    case "service": "問い合わせ"
    case "mystery-shops": "覆面調査"
    case "exits": "離脱理由の聞き取り"
    case "campaigns": "販促"
    case "prices": "競合の価格"
    case "assignments": "実施群と対照群"
    case "costs": "マーケティング費用"
    case "contacts": "アフターフォロー"
    default: name
    }
  }

  @Sendable
  private static func japaneseOpening(_ name: String) -> String {
    switch name {
    case "products": "商品：役割とバリエーション、貢献利益に使う原価、内容量当たりの価格"
    case "customers": "地域、居住地別の新規顧客、未購入の見込み客"
    case "refunds": "接客対応：返金率と理由、返品日での返品、離脱者の不満な体験"
    case "ratings": "接客対応：評価と評価者の再購入、離脱者の不満な体験"
    case "service": "接客対応：応答時間と解決時間、クレーム率、応答の速さ別の再購入"
    case "mystery-shops": "接客対応：覆面調査の得点（当店と競合）"
    case "exits": "離脱理由：顧客本人の言葉による理由"
    case "campaigns": "価格と値引き：販促の前・中・後の売上"
    case "prices": "競合：価格指数、他店のほうが安い商品"
    case "costs": "離脱理由：既存顧客の維持と比べた新規顧客の獲得費用"
    case "assignments": "施策の効果：対照群と比べた効果"
    case "contacts": "接客対応：14日以内にフォローした注文の割合"
    default: ""
    }
  }

  @Sendable
  private static func japaneseReason(_ key: String) -> String {
    switch key {
    case "cancelled": "キャンセル"
    case "unpaid": "未払い"
    case "failed": "決済失敗"
    case "voided": "無効"
    case "draft": "下書き"
    case "test": "テスト注文"
    case "replacement": "交換品の発送"
    case "gift_card": "ギフト券"
    case "adjustment": "調整"
    case "zero_value": "0円で顧客不明"
    case "negative": "金額がマイナス"
    case "unlinked_return": "元の注文が不明な返品"
    case "currency": "別の通貨"
    case "after_as_of": "この号の基準日より後"
    case "no_order": "注文のない明細"
    case "repeated_header": "見出しの繰り返し"
    case "footer": "表の下の行"
    case "description": "列の説明の行"
    case "excluded_tag", "tag": "タグによる除外"
    case "date": "日付を読み取れない"
    case "amount": "金額を読み取れない"
    case "quantity": "数量を読み取れない"
    case "columns": "列が足りない"
    case "encoding": "文字を読み取れない"
    case "quote": "引用符が閉じていない"
    case "order": "注文が大きすぎるか壊れている"
    case "order_id": "注文番号がない"
    case "unknown_order": "注文データにない注文"
    case "excluded_order": "集計対象外の注文"
    case "unknown_customer": "注文のない顧客"
    case "both_arms": "実施群と対照群の両方にいる顧客"
    case "assigned_before": "もう一方のファイルにもある"
    case "unknown_product": "購入のない商品"
    case "missing": "必要な欄が空"
    case "customer": "顧客の記載なし"
    case "number": "数値を読み取れない"
    case "rating": "1から5の評価でない"
    case "score": "0から100の得点でない"
    case "time", "times", "period", "month": "日時を読み取れない"
    case "word": "不明な語"
    default: key
    }
  }
}

extension TableName {
  @Sendable
  static func japanese(_ table: TableName) -> String {
    switch table {
    case .repeatRates: "リピート購入率"
    case .returning: "新規とリピーター"
    case .funnel: "購入回数ごとの進み方"
    case .gaps: "購入間隔"
    case .cohortsMonthly: "月別コホート"
    case .cohortsWeekly: "週別コホート"
    case .pooledRetention: "継続率（全コホート）"
    case .cohortAges: "顧客ごとの経過期間別の継続率"
    case .secondPurchaseCurve: "2回目購入の曲線"
    case .secondPurchaseSteps: "3回目以降の段階"
    case .secondPurchaseCompare: "初回購入の条件別の比較"
    case .modelFits: "モデルと当てはまり"
    case .modelCheck: "基準日後のリピート購入：各モデルの予測と実績"
    case .modelTracking: "リピート購入の予測と実績（週別）"
    case .modelByRepeats: "過去の回数別のリピート購入"
    case .groupValues: "セグメント別の予測価値"
    case .churnCauses: "離脱理由"
    case .churnWeeks: "離脱理由（週別）"
    case .churnBenchmarks: "業界の目安と当店"
    case .serviceReplies: "応答時間別の再購入"
    case .serviceTickets: "内容別の問い合わせ"
    case .serviceOrders: "問題の有無別の注文"
    case .serviceRefunds: "理由別の返金"
    case .serviceRatings: "評価（1から5）"
    case .serviceRatingReturn: "初回の評価別の再購入"
    case .serviceTeams: "担当別の初回応答時間"
    case .serviceShoppers: "覆面調査の結果"
    case .serviceComplaints: "状態・日数別のクレーム"
    case .calendar: "これからの予定"
    case .regions: "地域別の支持度と購買力"
    case .channels: "初回チャネル別の顧客"
    case .rhythm: "曜日・時刻別の注文"
    case .changes: "今週と過去の週"
    case .moved: "純売上の増減の内訳"
    case .growthWeeks: "アクティブと離脱（週別）"
    case .growthBlocks: "アクティブと離脱（4週別）"
    case .groups: "顧客セグメント"
    case .grid: "RとFMの分布"
    case .flow: "セグメント間の移動"
    case .tiers: "平均注文額の区分"
    case .ladder: "会員ランク"
    case .sales: "期間別の売上"
    case .discountsByPurchase: "購入回数別の値引率"
    case .discountsWeeks: "定価購入比率（週別）"
    case .discountsStacks: "特典の数別の注文"
    case .discountsAcquired: "値引きで始めた顧客"
    case .discountsBands: "価値重視とセール中心"
    case .discountsPromotions: "販促前後の販売数"
    case .products: "商品と役割"
    case .productPairs: "併売"
    case .productNext: "次に買う商品"
    case .competitors: "競合の記録"
    case .peerPrices: "当店と他店の価格"
    case .differences: "競合との違い"
    case .questions: "テーマ別の質問"
    case .profile: "顧客の側面"
    case .segments: "初回購入別のグループ"
    case .results: "施策のテスト"
    case .lessons: "施策ごとの学び"
    case .files: "ファイルと行"
    case .identity: "顧客が分かる注文と分からない注文"
    case .otherDefinitions: "ほかのツールの定義"
    case .profileValues: "顧客像の各項目の値"
    case .profileJourney: "顧客の道のり"
    case .competitorFacts: "競合についての事実"
    case .serviceIdeas: "お客様の声から生まれた改善案"
    case .serviceTrainings: "研修"
    case .serviceWalkthroughs: "購入の流れの点検"
    case .serviceTouchpoints: "店名が目に入る場所"
    }
  }
}
