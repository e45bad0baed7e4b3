extension ProfilePhrases {
  static let japanese = ProfilePhrases(
    question: "誰に売っていて、どこまで確かですか",
    heading: { "顧客の10の側面のうち\($0)が分かり、\($1)が実測です\($2)。" },
    surest: { "。最も確かなのは「\($1)」（\($0)）" },
    surestNone: "",
    lead: "値にはそれぞれ出どころを添えています：■\u{A0}実測、◧\u{A0}行動からの推定、◇\u{A0}聞き取り、？\u{A0}推測。分からないことは空けています。",
    guesses: { "推測だけに頼る側面が\($0)あります。動く前に尋ねてください。" },
    sides: ProfileSidePhrases(
      finding: { "10の側面のうち\($0)が分かります" },
      sideFinding: { "\($0)：最も多いのは\($1)（\($2)）" },
      sideFindingShown: { "\($0)：表示中で最も多いのは\($1)（\($2)）" },
      subline: "側面ごとの多い値。顧客数は10人以上で、残りの人数も同じだけあるときに限り表示します。",
      side: "側面",
      value: "値",
      share: "割合",
      source: "出どころ",
      day: "日付",
      certainty: "確かさ",
      known: "判明率",
      ofKnown: "（割合は判明した人のうち）",
      ofAll: "割合は全員に対するもの",
      missing: "不明",
      othersOrMissing: "その他または不明",
      missingOf: "全体のうち",
      fewKnown: { "判明率が\($0)のため、グラフにせず一覧だけにします" },
      people: { "n＝\($0)" },
      open: { "未判明：\($0)" },
      name: side,
      opens: opens,
      measured: "■\u{A0}実測",
      inferred: "◧\u{A0}推定",
      asked: "◇\u{A0}聞き取り",
      guess: "？\u{A0}推測",
      unknown: "不明",
      survey: "アンケート",
      outside: "外部データ",
      note: "店のメモ",
      guessed: "推測",
      customersTable: "customers.csv",
      orders: "注文",
      sexes: ["女性", "男性", "その他"],
      ages: {
        if $0 == "0-17" { return "18歳未満" }
        if $0 == "65+" { return "65歳以上" }
        return String($0.map { $0 == "-" ? "～" : $0 }) + "歳"
      },
      fullPrice: "定価での注文",
      gifts: "ギフトの印がある注文",
      tastes: { "\($0)回以上購入した顧客が最もよく買うカテゴリ" },
      description: { "\($0)の棒グラフ、\($1)本、最大は\($2)。下に表があります。" }
    ),
    segments: ProfileSegmentPhrases(
      title: "グループと、細分をやめるところ",
      finding: {
        "初回購入による\($0)グループ。"
          + ($1 == "0" ? "さらに分ける価値のあるグループはありません" : "さらに分ける価値があるのは\($1)か所")
      },
      subline: "初回購入のカテゴリ、価格帯（カテゴリ内の平均価格で3等分）、ブランド別の顧客",
      group: "グループ",
      customers: "顧客",
      returned: "再購入",
      value: "初年度の1人当たり純売上",
      split: "さらに分けるか",
      gain: "年間の利得",
      whole: "店全体",
      nameless: "その他・カテゴリなし",
      tiers: ["低価格帯", "中価格帯", "高価格帯"],
      worthIt: "分ける：見合い、テストでも見分けられる",
      noGain: "分けない：費用が利得を上回る",
      tooSmall: { "分けない：最小のグループは\($0)人、\($1)人必要" },
      notSeen: { "まだ：最小のグループで見えるのは\($0)ポイント、期待は\($1)ポイント" },
      notSplit: "–",
      costKnown: { "グループを1つ増やす費用は、記録では年\($0)です。" },
      costUnknown: "グループを1つ増やす費用が未記入です。profile/segments.mdにcost:を書いてください。ないと利得が過大になります。",
      rule: "細かく分けるほど人数は減ります。分けるのは、各グループに次に買うカテゴリを案内するほうが、"
        + "全員に同じ便りを送るより費用を引いても得で、どのグループにも100人以上おり、"
        + "最小のグループでも期待する効果をテストで見分けられるときです。",
      effectMeasured: { "便りで購入者は\($0)ポイント増える見込みです（終わったテスト\($1)件の平均）。" },
      effectStated: {
        "便りで購入者は\($0)ポイント増える見込みです（終わったテストがないため、施策\($1)件に書かれた効果の平均）。"
      },
      effectAssumed: { "便りで購入者は\($0)ポイント増えると仮定します（テストも施策の効果の記載もないため）。" },
      inSales: "原価のわからないカテゴリがあるため、利得は粗利ではなく売上です。",
      missing: "products.csvにskuごとのカテゴリがあると、分類の図が開きます。"
    ),
    journey: ProfileJourneyPhrases(
      title: "見つけてから買うまで",
      finding: { "最初に目にしてから次の注文まで\($0)段階" },
      subline: "前の段階を経た人のうち次へ進んだ割合（記録による）。◇は聞き取りか見積もり。",
      step: "段階",
      what: "起きること",
      share: "次へ進む",
      certainty: "確かさ",
      steps: ["見つける", "比べる", "尋ねる", "買う", "受け取る", "戻る"],
      certainties: ["■\u{A0}実測", "◇\u{A0}聞き取り", "◇\u{A0}見積もり", "？\u{A0}推測"],
      description: { "段階ごとに次へ進む割合の棒グラフ、\($0)本。下に表があります。" }
    ),
    channels: ProfileChannelPhrases(
      title: "どこから来たか",
      finding: { "最も多いのは\($0)で、顧客の\($1)" },
      findingEstimated: { "最も多いのは\($0)で\($1)（見積もり）" },
      subline: "初回購入のチャネル別の顧客。不明は別の行。",
      sublineEstimated: "注文にチャネルがないため、割合はprofile/journey.mdによります",
      channel: "チャネル",
      customers: "顧客",
      share: "構成比",
      returned: "再購入",
      value: "初年度の1人当たり純売上",
      certainty: "確かさ",
      unknown: "不明",
      others: { "その他（\($0)件）" },
      description: { "チャネル別の顧客の棒グラフ、\($0)本、最大は\($1)。下に表があります。" }
    ),
    advice: [
      "空白の最も大きい側面を1つ選び、今月30人に尋ねます。",
      "推測は、まだしていない質問です。それだけで施策を決めないでください。",
    ],
    howCounted: "実測：注文やcustomers.csvに記録された事実。推定：この店での行動から。"
      + "聞き取り：アンケートと外部データで、人数を添えます。",
    neverTitle: "ここでは決して推測しないこと",
    never: "体つき、健康、収入、学歴、家族。買ったサイズから誰が着るかは分からず、住所から収入は分かりません。"
  )

  @Sendable
  private static func side(_ word: String) -> String {
    switch word {
    case "sex": "性別"
    case "age": "年齢"
    case "education": "学歴"
    case "occupation": "職業"
    case "hobbies": "趣味"
    case "region": "地域"
    case "income": "収入"
    case "buyingHabits": "買い方"
    case "reason": "買う理由・誰のため"
    case "behaviour": "ネット上の行動"
    default: word
    }
  }

  @Sendable
  private static func opens(_ word: String) -> String {
    switch word {
    case "sex": "customers.csvのsex、またはprofile/sex.mdのアンケート"
    case "age": "customers.csvのbirthday、またはprofile/age.mdのアンケート"
    case "region": "注文かcustomers.csvの地域"
    case "behaviour": "注文のチャネル、またはprofile/behaviour.md"
    case "reason": "注文のギフトの印、またはprofile/reason.md"
    case "buyingHabits": "注文の値引き、またはprofile/buyingHabits.md"
    case "hobbies": "products.csvのカテゴリ、またはprofile/hobbies.mdのアンケート"
    default: "profile/\(word).mdのアンケート"
    }
  }
}
