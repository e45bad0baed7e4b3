extension CalendarPhrases {
  package static let japanese = CalendarPhrases(
    question: "これから何があり、誰に関わりますか",
    answer: { "今後30日の予定は\($0)件、いちばん近いのは\($1)" },
    answerOne: { "今後30日の予定は1件、\($0)" },
    answerNone: "今後30日に行事、セール、販促の予定はありません",
    due: { "。\($1)の補充時期を迎える人は\($0)人、1週間前は\($2)人" },
    dueAlone: { "。\($1)の補充時期を迎える人は\($0)人" },
    stop: "。",
    inDays: { $1 == "1" ? "明日の\($0)" : "\($1)日後の\($0)" },
    outside: "旧暦の行事と二十四節気は1950年から2100年まで計算できます。本号はその範囲外のため省いています。",
    lead: "店のある国の行事、二十四節気、店の販促とお便りです。人数だけを示し、誰かは店内用の名簿にあります。",
    noWeather: "天気はこのサイトには分かりません。天気に合わせるお便りは、店の判断で送ってください。",
    festival: FestivalNames.japanese,
    term: TermNames.japanese,
    season: { key in
      switch key {
      case "spring": "春"
      case "summer": "夏"
      case "autumn": "秋"
      case "winter": "冬"
      default: key
      }
    },
    weather: { key in
      switch key {
      case "cold_snap": "寒波"
      case "heat_wave": "猛暑"
      case "rain": "長雨"
      case "typhoon": "台風"
      case "snow": "雪"
      case "haze": "煙霧"
      case "epidemic": "感染症の流行"
      default: key
      }
    },
    weeks: CalendarWeekPhrases(
      finding: { "今後\($1)週間の予定は\($0)件" },
      findingNone: { "今後\($0)週間に予定はありません" },
      subline: "塗りつぶしの四角は行事とセール、枠だけの四角は店の販促、丸は店からのお便り、網かけは給料日。",
      weekdays: ["月", "火", "水", "木", "金", "土", "日"],
      description: { "今後\($0)週間のカレンダー、予定は\($1)件。いちばん近いのは\($2)。下に表があります。" }
    ),
    table: CalendarTablePhrases(
      finding: "日ごとの予定",
      subline: "今後8週間。二十四節気と旧暦は中国標準時で計算しています。",
      messagePeople: "お便りの人数は条件に当てはまる全員です。施策の名簿はそれより短く、対照群の人、最近お便りを受け取った人、すでに戻った人を除きます。",
      caption: "どの日に何がありますか",
      day: "日付",
      away: "あと",
      what: "内容",
      people: "人数",
      playbook: "施策",
      kindSun: "行事（節気）",
      kindMoon: "行事（旧暦）",
      kindFixed: "行事",
      kindSale: "セール",
      kindTerm: "節気",
      kindPayday: "給料日",
      kindCampaign: "店の販促",
      kindMessage: "お便り",
      kindBirthdays: "誕生日",
      days: { "\($0)日" },
      payday: { "1日当たりの購入はほかの日の\($0)倍（\($1)）" },
      paydayName: { "給料日前後（\($0)～\($1)日）" },
      campaignEnds: { "\($0)まで" },
      birthdays: "その週に誕生日を迎える顧客"
    ),
    refills: RefillPhrases(
      finding: { "\($1)人が\($0)の補充時期です" },
      subline: "前回の購入から、ふつうの使い切りまでの日数がたった顧客。超過：4人に3人が戻る日数を過ぎた人。",
      caption: "誰に何の補充をお知らせしますか",
      product: "商品",
      due: "補充時期",
      overdue: "超過",
      perUnit: "1個の持ち"
    ),
    care: CareNotePhrases(
      title: "お便り",
      text: "何を、誰に、いつ書くか。文面を写し、お名前を入れて、名簿の方に送ります。",
      capKept: { "7日間に\($0)通を超えてこのお便りを受け取る人はいません。" },
      capBroken: { week, count, who, cap in
        "◆ \(week)からの7日間に、\(who)へ\(count)通が届きます。上限は\(cap)通です。"
      },
      everyone: "全員",
      when: "時期",
      whom: "対象",
      rule: "選ぶ条件",
      channel: "手段",
      playbook: "施策",
      next: { "次回は\($0)" },
      yearly: { "毎年\($0)" },
      onSeason: { "\($0)の初め" },
      onPayday: "給料日",
      onBirthday: "誕生日の週",
      onRefill: { "\($0)がなくなるころ" },
      onWeather: { "\($0)のとき" },
      before: { "\($0)の\($1)日前" },
      after: { "\($0)の\($1)日後" },
      noneTitle: "お便り",
      none: "care/に日付と文面のあるメモを置くと、ここと予定表ファイルに載ります。"
    ),
    news: NewsPhrases(
      title: "お伝えしたい話題",
      text: "売り込みではない、話のたねです。7種類あり、それぞれ読む人が違います。",
      kind: { key in
        switch key {
        case "technology": "新しい技術"
        case "shop": "店から"
        case "trade": "業界"
        case "society": "世の中"
        case "market": "地元の市場"
        case "rivals": "他店"
        case "research": "研究"
        default: key
        }
      },
      until: { "\($0)まで" },
      forWhom: { "\($0)向け" },
      forEveryone: "全員向け",
      missing: { "まだない種類：\($0)。" },
      all: "すべての話題"
    ),
    file: "この予定をカレンダーに取り込む",
    fileName: { "\($0)：ケアカレンダー" },
    howCounted: "予定の件数は、店のある国の行事、大型セール、店の販促を数えます。二十四節気とお便りは数えません。",
    coming: ComingPhrases(
      title: "これから",
      date: { $1 == "1" ? "明日が\($0)" : "\($1)日後が\($0)" },
      comma: "、",
      due: { "。\($1)の補充時期を迎える人は\($0)人" },
      stop: "。",
      newsTitle: "お伝えしたい話題"
    )
  )
}

extension FestivalNames {
  @Sendable
  static func japanese(_ key: String) -> String {
    switch key {
    case "laba": "臘八節"
    case "lunar_new_years_eve": "旧暦の大みそか"
    case "lunar_new_year": "旧正月"
    case "lantern": "元宵節"
    case "dragon_boat": "端午節（旧暦）"
    case "qixi": "旧七夕"
    case "mid_autumn": "中秋節"
    case "double_ninth": "重陽節（旧暦）"
    case "qingming": "清明節"
    case "winter_solstice": "冬至"
    case "vernal_equinox_day": "春分の日"
    case "autumnal_equinox_day": "秋分の日"
    case "easter": "イースター"
    case "mothers_day": "母の日"
    case "fathers_day": "父の日"
    case "thanksgiving": "感謝祭"
    case "black_friday": "ブラックフライデー"
    case "cyber_monday": "サイバーマンデー"
    case "new_year": "元日"
    case "valentines": "バレンタインデー"
    case "womens_day": "国際女性デー"
    case "white_day": "ホワイトデー"
    case "labour_day": "メーデー"
    case "five_twenty": "5月20日（520）"
    case "childrens_day": "こどもの日"
    case "mid_year": "618セール"
    case "double_nine": "99セール"
    case "teachers_day": "教師の日"
    case "national_day": "国慶節"
    case "halloween": "ハロウィーン"
    case "singles_day": "双11（独身の日）"
    case "double_twelve": "双12"
    case "christmas": "クリスマス"
    default: japanInJapanese(key)
    }
  }

  private static func japanInJapanese(_ key: String) -> String {
    switch key {
    case "coming_of_age_day": "成人の日"
    case "marine_day": "海の日"
    case "respect_for_the_aged_day": "敬老の日"
    case "sports_day": "スポーツの日"
    case "girls_festival": "ひな祭り"
    case "foundation_day": "建国記念の日"
    case "emperors_birthday": "天皇誕生日"
    case "showa_day": "昭和の日"
    case "constitution_day": "憲法記念日"
    case "greenery_day": "みどりの日"
    case "boys_festival": "こどもの日"
    case "tanabata": "七夕"
    case "mountain_day": "山の日"
    case "obon": "お盆"
    case "culture_day": "文化の日"
    case "labour_thanksgiving_day": "勤労感謝の日"
    default: key
    }
  }
}

extension TermNames {
  private static let inJapanese: [String: String] = [
    "minor_cold": "小寒", "major_cold": "大寒", "start_of_spring": "立春", "rain_water": "雨水",
    "awakening_of_insects": "啓蟄", "spring_equinox": "春分", "clear_and_bright": "清明",
    "grain_rain": "穀雨", "start_of_summer": "立夏", "grain_buds": "小満", "grain_in_ear": "芒種",
    "summer_solstice": "夏至", "minor_heat": "小暑", "major_heat": "大暑",
    "start_of_autumn": "立秋", "end_of_heat": "処暑", "white_dew": "白露",
    "autumn_equinox": "秋分", "cold_dew": "寒露", "frost_descent": "霜降",
    "start_of_winter": "立冬", "minor_snow": "小雪", "major_snow": "大雪", "winter_solstice": "冬至",
  ]

  @Sendable
  static func japanese(_ key: String) -> String { inJapanese[key] ?? key }
}
