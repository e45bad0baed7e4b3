extension ServicePhrases {
  static let japanese = ServicePhrases(
    question: "応対は速く親切で、それで戻ってもらえていますか",
    answer: { "問い合わせの半数に\($0)以内に応答、\($1)" },
    withinDay: { "1日以内は\($0)（\($1)）" },
    withinDayAlone: { "1日以内は\($0)" },
    moreOften: { "。最も速く応答を受けた人の再購入率は、それ以外の人より\($0)高くなっています（\($1)）" },
    lessOften: { "。最も速く応答を受けた人の再購入率は、それ以外の人より\($0)低くなっています（\($1)）" },
    asOften: "。最も速く応答を受けた人の再購入率は、それ以外の人とほぼ同じです",
    stop: "。",
    few: { "件数不足のため判断できません：問い合わせは\($0)件、割合には\($1)件が必要です。" },
    quality: { "注文の\($0)で、問題の申し出がありませんでした。" },
    none: "接客対応の表の件数が少なく、まだ何も言えません。",
    lead: "夜間と週末も含む実時間です。直近13週間とその前の13週間を比べます。速いほど良い指標ですが、"
      + "速さと再購入がともに動いても、速さのために戻るとは証明されません。",
    leadCensored: "問い合わせの5%超が未対応です。今日まで待っているものとし、半数の時間は生存曲線から読み取ります。",
    withoutOrder: {
      "問い合わせ\($1)件のうち\($0)件に注文番号がありません。ここでは数えますが、注文や再購入の分析には入りません。"
        + "service.csvのorder_idを埋めてください。"
    },
    reopened: "再開された問い合わせかどうかは分かりません。service.csvの終了時刻は1件に1つだけです。",
    minutes: { "\($0)分" },
    hours: { "\($0)時間" },
    days: { "\($0)日" },
    replies: ReplyPhrases(
      finding: { "応答が\($0)なら\($1)、\($2)なら\($3)が再購入" },
      findingNone: "最初の問い合わせへの応答の速さと再購入",
      subline: "問い合わせのあった最初の購入日から90日以内に再購入した顧客の割合。ひげは95%区間。"
        + "相関であり、因果の証明ではありません（簡単な質問ほど早く答えられます）。",
      caption: "応答別に、90日以内に戻った人はどれくらいですか",
      rowTitle: "初回応答",
      returned: "再購入",
      classes: ["1時間未満", "1～4時間", "4～24時間", "24時間超", "応答なし"],
      description: { "応答時間別の再購入率の点、\($0)個。最初は\($1)、最後は\($2)。下に表があります。" },
      missing: { "2つの区分の顧客がそれぞれ\($0)人になると開きます。" }
    ),
    topics: TopicPhrases(
      quickest: { "応答が最も速いのは「\($0)」で半数が\($1)以内、最も遅いのは「\($2)」で\($3)" },
      most: { "問い合わせ\($2)件のうち、最も多い内容は「\($0)」の\($1)件です" },
      findingNone: "特に多い問い合わせの内容はありません",
      caption: "内容ごとにどれくらいで応答していますか",
      subline: "直近13週間の問い合わせ。100件中90件はP90までに応答しています。",
      rowTitle: "内容",
      tickets: "件数",
      open: "未対応",
      median: "応答（中央値）",
      p90: "P90",
      resolved: "解決（中央値）",
      all: "全体",
      teams: "応答したチーム・シフト別",
      teamsCaption: "担当ごとにどれくらいで応答していますか",
      team: "担当・シフト",
      hiddenTeams: { "顧客が\($1)人未満のチームが分からないよう、\($0)チームを省いています。" },
      topics: ["品質", "配送", "クレーム", "価格", "質問", "その他"]
    ),
    quarters: ServiceQuarterPhrases(
      title: "商品、返金、クレーム",
      finding: { "注文の\($0)で、問題の申し出がありませんでした" },
      findingNone: "注文のその後",
      subline: "判定できるだけ日のたった注文：直近13週間とその前の13週間。「問題なし」と「評価あり」は直近52週間。",
      rowTitle: "指標",
      now: "今回",
      before: "前回",
      difference: "増減",
      quality: "問題の申し出なし（目標90%）",
      refunds: "30日以内の返金",
      refundValue: "30日以内の返金（売上比）",
      complaints: "注文100件当たりクレーム",
      followUp: "14日以内のフォロー",
      low: "評価1・2（評価のうち）",
      coverage: "評価あり",
      met: "達成",
      missed: "未達",
      cannotTell: "判断できない"
    ),
    ratings: RatingPhrases(
      title: "評価",
      finding: { "注文の\($0)に評価があり、うち\($1)が1か2です" },
      subline: "30日以上前の、直近52週間の評価のある注文。評価は自ら付けた人のもので、全購入者の意見ではありません。",
      caption: "注文の評価はどうでしたか",
      rowTitle: "評価",
      orders: "注文",
      star: { "評価\($0)" },
      description: { "評価別の注文の棒グラフ、\($0)本。注文の\($1)に評価あり。下に表があります。" },
      returnFinding: { "初回購入に満足した人の\($0)、不満だった人の\($1)が再購入しました（\($2)）" },
      returnFindingNone: "初回購入の評価と再購入",
      returnSubline: "90日以内に2回目を購入した割合、初回購入日の最低評価別。相関であり、因果の証明ではありません。",
      returnDescription: { "\($0)つの点、初回購入の評価別のリピート率：最初\($1)、最後\($2)。下に表があります。" },
      low: "評価1・2",
      high: "評価4・5",
      trend: { "1から5の傾向（コクラン・アーミテージ検定）：p\u{A0}\($0)。" }
    ),
    reasons: RefundReasonPhrases(
      finding: { "30日以内の返金で最も多いのは\($0)で、注文の\($1)" },
      findingNone: "返金の理由",
      subline: "30日以上前の、直近52週間の注文。返金の理由別。",
      rowTitle: "理由",
      orders: "注文比",
      value: "売上比",
      reasons: ["品質", "破損", "品違い", "遅延", "気が変わった", "その他"],
      description: { "返金理由の棒グラフ、\($0)本、最大は\($1)。下に表があります。" }
    ),
    shoppers: ShopperPhrases(
      caption: "覆面調査の結果",
      finding: { "覆面調査の平均点（\($0)件）は、100点満点で\($1)点から\($2)点" },
      subline: "店、チェックリスト、四半期ごとの平均点と95%区間。同じチェックリストどうしだけを比べてください。",
      rowTitle: "店",
      checklist: "チェックリスト",
      quarter: "四半期",
      visits: "回数",
      score: "得点",
      row: { "\($0)、\($1)、\($2)（n＝\($3)）" },
      description: { "覆面調査の平均点の点、\($0)個。下に表があります。" },
      tooFew: "1店10回未満では、どこが上かは偶然です。順位は付けません。"
    ),
    advice: [
      "まず応答し、解決はそれから。1時間以内の第一声がお客様の記憶に残ります。",
      "クレームの方全員に電話をかけ、どう対応したかを伝えます。",
    ],
    missingTitle: "データにないもの",
    missing: ServiceMissingPhrases(
      service:
        "問い合わせ：ticket_id、order_id、customer_id、opened_at、first_reply_at、resolved_at、topic、teamの"
        + "列があるservice.csvを加えてください。",
      ratings: "評価：order_id、rating、rated_onの列があるratings.csvを加えてください。",
      refunds: "返金の理由：order_id、refunded_at、amount、reasonの列があるrefunds.csvを加えてください。",
      contacts: "アフターフォロー：order_id、contacted_on、channelの列があるcontacts.csvを加えてください。",
      shoppers: "覆面調査：visited_on、shop、checklist、scoreの列があるmystery-shops.csvを加えてください。"
    )
  )
}
