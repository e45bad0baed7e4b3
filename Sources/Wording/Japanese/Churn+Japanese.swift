extension ChurnPhrases {
  static let japanese = ChurnPhrases(
    question: "なぜ離れたのですか",
    answer: { "13週間に離脱した\($0)人のうち、\($1)です。" },
    clause: { cause, share in
      switch cause {
      case .forgot: "1回買ったきりで店を忘れたとみられる人が\(share)"
      case .poorExperience: "不満な体験をした人が\(share)"
      case .price: "価格が目当てだった人が\(share)"
      case .nothingDistinctive: "決め手を感じなかったとみられる人が\(share)"
      case .uncontrollable: "転居、廃業、死去などが\(share)"
      case .other: "ほかの理由を挙げた人が\(share)"
      }
    },
    joined: { $0.joined(separator: "、") },
    change: { "不満な体験の割合（その前の13週間との比較）：\($0)。" },
    few: { "件数不足のため判断できません：13週間の離脱は\($0)人、理由別の割合には\($1)人が必要です。" },
    hidden: { "離脱者が\($0)人未満の理由があるため、表示しません。" },
    nobody: "まだ離脱した人はいません。",
    tooEarly: { "データの最初の\($0)日間は、まだ離脱を判定できません。過ぎるとこのページが開きます。" },
    lead: {
      "離脱とは、\($0)日間購入がないことです。理由は、尋ねた人は本人の言葉により、ほかは推定です。"
        + "「店を忘れた」「決め手に欠ける」は、ほかの手がかりがないときに残るもので、本人がそう言ったわけではありません。"
    },
    understated: "不満な体験は実際より少なく出ています。評価と問い合わせからしか分からず、それがほとんどないためです。"
      + "ratings.csvとservice.csvを加えてください。",
    allLapsed: {
      "この数字からは直近13週間の\($0)人未満の内訳が分かってしまうため、離脱者全員で示します。"
    },
    name: { cause in
      switch cause {
      case .forgot: "1回きりで店を忘れた"
      case .poorExperience: "不満な体験"
      case .price: "価格目当て"
      case .nothingDistinctive: "決め手に欠ける"
      case .uncontrollable: "やむを得ない事情"
      case .other: "その他（本人の言葉）"
      }
    },
    bars: ChurnBarPhrases(
      finding: { "離脱者の\($1)は「\($0)」" },
      findingNone: "顧客が離れた理由",
      subline: "直近13週間に離脱し、その後も戻っていない人に占める割合。ひげは95%区間。",
      sublineRange: "下の細線は判定の優先順位を変えたときの幅。",
      sublineMark: "白丸は業界記事の目安（ここでの測定値ではありません）。",
      caption: "なぜ離れたのですか",
      rowTitle: "理由",
      customers: "人数",
      share: "割合",
      any: "手がかりあり",
      range: "優先順位による幅",
      corrected: "アンケートで補正",
      byElimination: "消去法による",
      description: { "離脱理由の棒グラフ、\($0)本。最大は\($1)で\($2)、最小は\($3)。下に表があります。" },
      missing: { "割合は離脱者が\($0)人になると開きます。" }
    ),
    weeks: ChurnWeekPhrases(
      finding: { "\($2)週のうち\($1)週で、公表できた人数は「\($0)」が最多です" },
      findingNone: "ずっと多い離脱理由は見当たりません",
      subline: "離脱の日数を越えた週で数え、その後も戻っていない人数。途切れは、人数が少なく公表しない週。",
      caption: "毎週何人が、なぜ離れましたか",
      rowTitle: "週",
      description: { "理由別の離脱の小さな折れ線、\($0)本、各\($1)週。下に表があります。" },
      missing: { "\($1)人以上または0人の週が\($0)週ある理由が出ると、折れ線が開きます。" }
    ),
    loss: LossPhrases(
      finding: { "13週間に離脱した\($1)人を補うには\($0)かかります" },
      findingNone: "離脱した顧客の価値",
      subline: "店自身の数字を順に追います。誰が離れ、いくら使っていて、同じだけの商いを新規で得るのにいくらかかるか。",
      caption: "離脱によって失うものはいくらですか",
      figure: "段階",
      value: "数字",
      lapsed: "13週間に離脱した顧客",
      spent: "その人たちの累計の純売上",
      newForOne: "1人を補うのに必要な新規顧客",
      newCustomerCost: "新規顧客1人の獲得費用",
      toReplace: "全員分を補う費用"
    ),
    benchmarks: BenchmarkPhrases(
      title: "業界記事の目安",
      furthest: { "業界記事から最も離れているのは「\($0)」：当店\($1)、記事\($2)" },
      caveat: "業界記事の目安であり、ここで測定したものではありません。",
      question: "この店は記事の通りですか",
      rowTitle: "内容",
      theirs: "記事",
      ours: "当店",
      line: { name in
        switch name {
        case .forgot: "離脱者のうち、1回購入で店を忘れた人"
        case .poorExperience: "不満な体験による離脱"
        case .nothingDistinctive: "決め手不足による離脱"
        case .price: "価格による離脱"
        case .endedOverPoorExperience: "不満な体験で取引をやめた人（全ブランド対象の調査で、定義が異なる）"
        case .newCustomerCost: "既存顧客に対する新規顧客の獲得費用"
        case .newForOneLost: "離脱1人を補う新規顧客の人数"
        case .returningSales: "既存顧客からの売上（当店は365日間）"
        case .goodQuality: "品質に問題のない商品"
        }
      },
      orMore: { "\($0)以上" },
      about: { "約\($0)" },
      times: { "\($0)倍" }
    ),
    adviceExperience:
      "まず店で直せること、不満な体験から始めます。問い合わせを読み、電話をかけ、どう対応したかを伝えます。",
    adviceForgot:
      "店を忘れた人には、いつも商品が必要になる時期にお知らせすると届きます。",
    winBack: { "誰かは店だけの名簿にあります。「regulars lists」で書き出します。直近13週間では\($0)人が載っています。" },
    exits: "離れた人の何人かに尋ね、答えをexits.csv（customer_id、asked_on、cause、source）に書きます。"
      + "30件そろうと、推定の誤りを補正した割合になります。",
    exitsEnough: "十分な人数に尋ねたため、「アンケートで補正」の列では推定の誤りを補正してあります。区間の幅が50ポイントを超える離脱理由については、割合を表示しません。"
      + "これからも毎月何人かに尋ね、答えをexits.csvに書いてください。",
    exitsTitle: "尋ねて、書き留める"
  )
}
