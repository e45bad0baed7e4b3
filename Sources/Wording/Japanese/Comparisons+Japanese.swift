extension ComparisonPhrases {
  static let japanese = ComparisonPhrases(
    regions: RegionPhrases(
      question: "どこで支持され、どこでよく使われていますか",
      best: { "支持度が最も高いのは\($0)で（指数\($1)、\($2)、平均100）、\($3)。" },
      least: { "支持度が最も低いのは\($0)で（指数\($1)、\($2)、平均100）、\($3)。" },
      spendsMore: { "購買力は平均を上回ります（\($0)）" },
      spendsLess: { "購買力は平均を下回ります（\($0)）" },
      spendsTheSame: "購買力は平均並みです",
      spendingUnknown: "購買力は件数不足で判断できません",
      one: { "顧客が十分にいる地域は\($0)だけで、比べる相手がありません。" },
      noneStandsOut: { "際立った地域はありません。顧客が十分にいる\($0)地域の支持度はほぼ同じです。" },
      tooFew: { "比較に必要な\($0)人の顧客がいる地域はまだありません。" },
      leadRepeat: {
        "支持度は、直近1年の初回購入者（\($0)日以上経過）が\($0)日以内に再購入した割合を、店全体の\($1)と比べた指数です。"
          + "件数の少ない地域は全体に寄せています。高いほど良い指標です。"
      },
      leadPopulation: "支持度は、顧客に占める地域の割合を、人口に占める割合と比べた指数です。高いほど良い指標です。",
      others: {
        "ほかに\($0)人は別の地域か地域不明です。\($2)人未満の数が逆算できないよう、\($1)地域は人数の多少にかかわらず名前を伏せています。"
      },
      acceptance: { "支持度は\($0)から\($1)まで（高い順）" },
      acceptanceSubline: { "\($0)日以内に再購入した割合の指数。100は店全体" },
      populationSubline: "人口に対する顧客の指数。100は平均。",
      spending: { "購買力は\($0)から\($1)まで（行は上の図と同じ順）" },
      spendingSubline: "直近365日の注文1件当たり売上の指数。100は店全体。",
      average: "100",
      description: { "\($0)地域の点とひげ、基準は100。最高は\($1)の\($2)、最低は\($3)。下に表があります。" },
      caption: "地域ごとの違いはどうですか",
      region: "地域",
      customers: "顧客",
      orders: "365日の注文",
      acceptanceTitle: "支持度",
      spendingTitle: "購買力",
      changeTitle: "再購入率の前年との比較",
      orderValue: "1件当たり",
      adviceAcceptance: "新商品は支持度の高い地域から送り、低い地域では理由を尋ねます。配送、味の好み、価格は地域で異なります。",
      adviceSpending: "購買力が高いことは、値上げの理由になりません。",
      adviceNone: "どの地域も同じように扱います。地域の差は偶然の範囲を超えていません。",
      howCounted: {
        "顧客は1つの地域に属します。顧客が\($0)人未満の地域と、合計から逆算できてしまう地域は名前を出しません。"
      }
    ),
    channels: ChannelPhrases(
      title: "どこから来たか",
      finding: { "顧客\($2)人のうち\($1)人は、初回購入が\($0)です" },
      subline: "初回購入のチャネル別の顧客",
      caption: "どのチャネルから来た顧客が戻ってきますか",
      channel: "チャネル",
      customers: "顧客",
      returned: { "\($0)日以内に再購入" },
      value: "52週間の純売上",
      unknown: "不明",
      others: "その他"
    ),
    rhythm: RhythmPhrases(
      title: "いつ買うか",
      paydayMore: { "毎月\($0)～\($1)日はほかの日より購入が多く、1日当たり\($2)倍です（\($3)）。" },
      paydayLess: { "毎月\($0)～\($1)日はほかの日より購入が少なく、1日当たり\($2)倍です（\($3)）。" },
      paydaySame: { "毎月\($0)～\($1)日の購入はほかの日とほぼ同じで、1日当たり\($2)倍です（\($3)）。" },
      paydayCustomers: {
        $0 == "0"
          ? "6回以上購入した顧客\($1)人に、この期間に購入が集まっている人はいません。"
          : "6回以上購入した顧客\($1)人のうち、\($0)人の購入がこの期間に集まっています。"
      },
      weekdayFinding: { "最も注文が多いのは\($0)で、平均を\($1)上回ります" },
      weekdaySame: "曜日の差は偶然の範囲を超えていません",
      weekdaySubline: "曜日別の1日当たり注文数。100は平均的な1日。",
      hourFinding: { "注文が最も多いのは\($0)からの1時間で、平均の\($1)倍です" },
      hourSubline: "店の時間帯で見た時刻別の注文数。100は平均的な1時間。",
      average: "100",
      description: { "\($0)行の点とひげ、基準は100。最高は\($1)の\($2)、最低は\($3)。下に表があります。" },
      weekdayCaption: "注文はどの曜日に入りますか",
      hourCaption: "注文は何時に入りますか",
      weekday: "曜日",
      hour: "時刻",
      orders: "注文",
      index: "指数",
      weekdays: ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
      gifts: { "注文の\($0)にギフトの印が付いています。" },
      giftsBefore: { "行事の前の2週間は\($0)、ほかの日は\($1)です。" },
      giftNeeds: "印のないギフトは推定しません。推定するには、受取人名、新しい住所、ギフト包装の記録が必要です。"
    ),
    moved: MovedPhrases(
      title: "何が動かしたか",
      up: { "純売上は\($0)で、\($1)を上回りました" },
      down: { "純売上は\($0)で、\($1)を下回りました" },
      same: { "純売上は\($0)で、\($1)とほぼ横ばいです" },
      lastWeek: "（前週）",
      eightWeeks: "（その前の8週間の平均）",
      yearBefore: "（前年同週）",
      festival: { "（\($0)からの日数をそろえた前年の週）" },
      unmatched: { "\($0)は2つの週の一方にしか入っていません。" },
      festivalName: { key in
        switch key {
        case "lunar_new_year": "旧正月"
        case "easter": "イースター"
        case "mid_year": "618セール"
        case "dragon_boat": "端午節"
        case "mid_autumn": "中秋節"
        case "national_day": "国慶節"
        case "singles_day": "双11"
        case "black_friday": "ブラックフライデー"
        case "double_twelve": "双12"
        default: FestivalNames.japanese(key)
        }
      },
      caption: "純売上の増減はどの部分によるものですか",
      part: "内訳",
      now: "今週",
      before: "比較時",
      change: "増減",
      dimension: { key in
        switch key {
        case "channel": "チャネル別"
        case "region": "地域別"
        case "product": "商品別"
        case "group": "セグメント別"
        default: "購入回数別"
        }
      },
      purchase: { number in number == "5" ? "5回目以降" : "\(number)回目の購入" },
      anonymous: "顧客不明",
      unknown: "不明",
      others: "その他",
      returns: "返品",
      total: "合計",
      finding: { "最も寄与したのは\($0)です。" },
      subline: "内訳の合計が増減に一致します。寄与が大きい部分が原因とは限りません"
    )
  )
}
