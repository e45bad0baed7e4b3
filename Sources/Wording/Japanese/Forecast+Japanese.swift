extension ForecastPhrases {
  static let japanese = ForecastPhrases(
    question: "モデルは信頼でき、何を見込んでいますか",
    tested: { "直近\($0)週間で検証すると、モデルの予測は\($1)、単純な規則は\($2)でした。" },
    high: { "\($0)過大" },
    low: { "\($0)過小" },
    expects: { "今後26週間のリピート購入は\($0.counted("回"))の見込みです。" },
    untested: "検証は52週間のデータがそろうと行えます。",
    redRule: "モデルは単純な規則に及ばなかったため、予測は表示しません。",
    red: { "直近\($0)週間で検証すると、モデルの誤差は\($1)でした。予測は表示しません。" },
    none: "「誰も離れない」とするモデルより当てはまる離脱モデルがないため、予測は表示しません。",
    tooFew: {
      "件数不足のため予測できません：顧客\($0)人、うち2回以上購入\($1)人、\($2)週間。"
        + "モデルには200人、100人、26週間が必要です。"
    },
    lead: { "\($0)。顧客\($1)人（うち2回以上購入\($2)人）に当てはめています。" },
    models: ModelNames(
      nbd: "NBD（離脱なし）",
      bgnbd: "BG/NBD",
      mbgnbd: "MBG/NBD",
      paretonbd: "Pareto/NBD",
      rule: "単純な規則"
    ),
    check: .japanese,
    tracking: .japanese,
    byRepeats: .japanese,
    parameters: .japanese,
    advice: [
      "在庫と人手は区間の下限で計画し、期間が終わったら実績と見比べます。2割を超えて外れた予測は取り下げます。"
    ],
    howCounted: "モデルが見るのは、各顧客が何回、最後はいつ、いつから購入しているか（週単位）だけです。"
      + "検証では過去のある日までのデータで当てはめ、その後の実績を数えます。"
      + "区間には、パラメータの不確かさと件数の偶然を含みます。",
    whyDiffers: "ダッシュボードの予測は、直近数か月をそのまま延ばしたものがよくあります。"
      + "ここのモデルは顧客が離れることを織り込みますが、季節や販促は知りません。繁忙期は予測を上回り、閑散期は下回ります。"
  )
}

extension CheckPhrases {
  static let japanese = CheckPhrases(
    finding: { "リピート購入は実績\($0)回、予測\($1)回" },
    findingNone: "検証開始日より後のリピート購入、実績と予測",
    subline: {
      "\($1)までに獲得した顧客の、その後\($0)週間のリピート購入。縦線は実績、点は各顧客がその日までにいつ何回買ったかによる予測、"
        + "ひげは件数の偶然（95%、モデルのみ）。"
    },
    unit: "過去のある日より後のリピート購入の実績と、その日までのデータによる予測。",
    counted: { "実績\($0)" },
    description: {
      "リピート購入の\($0)通りの予測と実績\($1)回の点グラフ：モデル\($2)、最後の行\($3)。下に表があります。"
    },
    caption: "モデルと単純な規則はどれだけ近かったですか",
    rowTitle: "モデル",
    forecast: "予測",
    total: "合計の誤差",
    actually: "実績",
    missing: "検証は52週間のデータで開きます。"
  )
}

extension TrackingPhrases {
  static let japanese = TrackingPhrases(
    finding: { "週ごとに見ると、モデルの誤差は平均\($0)、単純な規則は\($1)" },
    findingNone: "週ごとのリピート購入、実績とモデル",
    subline: "①までに獲得した顧客の、初日からのリピート購入の累計。モデルの線は各人の初回購入日だけを知り、購入の中身は知りません。"
      + "そのため上の予測とは違い、終点が実績の反対側になることがあります。平均は①より後の各週の累計についてのものです。",
    actual: "実績",
    model: "モデル（初回購入日のみ）",
    rule: "単純な規則",
    cut: { "① \($0)：モデルに与えたのはここまでのデータです。" },
    description: {
      "\($0)週間の累計の折れ線：実績\($1)回、モデル\($2)回、単純な規則\($3)回。下に表があります。"
    },
    caption: "それぞれの線は実績にどれだけ近かったですか",
    rowTitle: "線",
    atEnd: "終点",
    mean: "平均の誤差"
  )
}

extension ByRepeatsPhrases {
  static let japanese = ByRepeatsPhrases(
    furthest: {
      "モデルから最も離れたのは、それまでのリピートが\($0)の顧客：実績\($1)回、予測\($2)回"
    },
    within: "どのグループの実績も、モデルの予測の範囲内",
    subline: "行はそれまでのリピート回数が同じ顧客、点は検証開始日より後の実績、ひげはモデルの予測（件数の偶然を含む95%）。",
    description: {
      "リピート回数別\($0)グループの点とひげ：0回の人の実績\($1)、7回以上\($2)。下に表があります。"
    },
    caption: "検証開始日より後に誰がどれだけ買いましたか",
    rowTitle: "それまでの回数",
    customers: "人数",
    bought: "実績",
    expected: "予測",
    most: "7回以上",
    repeats: { "\($0)回" },
    mostRepeats: "7回以上"
  )
}

extension ParameterPhrases {
  static let japanese = ParameterPhrases(
    finding: "モデルのパラメータ",
    same: { "これまでの購入を最も起こりやすいとするのは\($0)で、使用モデルも同じ" },
    other: { "これまでの購入を最も起こりやすいとするのは\($0)、使用モデルは\($1)" },
    subline: "週単位、±は標準誤差。下限はNBD（誰も離れない）。",
    caption: "実績を最もよく説明するパラメータはどれですか",
    rowTitle: "モデル",
    parameters: "パラメータ",
    likelihood: "対数尤度",
    chi2: "回数のχ²"
  )
}
