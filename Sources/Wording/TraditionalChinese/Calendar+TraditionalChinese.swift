extension CalendarPhrases {
  package static let traditionalChinese = CalendarPhrases(
    question: "接下來有什麼，和誰有關？",
    answer: { "未來30天有\($0)個日子；最近的是\($1)" },
    answerOne: { "未來30天有1個日子：\($0)" },
    answerNone: "未來30天沒有節日、購物節或活動",
    due: { "；\($0)人該補\($1)了，一週前是\($2)人" },
    dueAlone: { "；\($0)人該補\($1)了" },
    stop: "。",
    inDays: { $1 == "1" ? "\($0)，就在明天" : "\($0)，還有\($1)天" },
    outside: "農曆節日和節氣只推算1950～2100年，本期不在其中，故略去。",
    lead: "商店所在國家的節日、二十四節氣、自己的活動和問候。人只給人數，名單在私有資料夾裡。",
    noWeather: "程式不知道天氣：與天氣有關的問候由您來決定何時發。",
    festival: FestivalNames.traditionalChinese,
    term: TermNames.traditionalChinese,
    season: { key in
      switch key {
      case "spring": "春季"
      case "summer": "夏季"
      case "autumn": "秋季"
      case "winter": "冬季"
      default: key
      }
    },
    weather: { key in
      switch key {
      case "cold_snap": "寒流來襲"
      case "heat_wave": "持續高溫"
      case "rain": "連日陰雨"
      case "typhoon": "颱風"
      case "snow": "下雪"
      case "haze": "霾害"
      case "epidemic": "流行病"
      default: key
      }
    },
    weeks: CalendarWeekPhrases(
      finding: { "未來\($1)週有\($0)個日子" },
      findingNone: { "未來\($0)週沒有特別的日子" },
      subline: "實心方塊：節日或購物節；空心方塊：自己的活動；圓點：我們發的問候；底色：發薪日。",
      weekdays: ["一", "二", "三", "四", "五", "六", "日"],
      description: { "未來\($0)週的行事曆，共\($1)個日子；最近的是\($2)。下附表格。" }
    ),
    table: CalendarTablePhrases(
      finding: "逐日安排",
      subline: "未來八週。節氣和農曆依中國時間推算。",
      messagePeople: "問候的人數：符合篩選條件的所有人。方案名單更短：其中有人留作對照、近日已收過問候，或已經回來。",
      caption: "哪一天有什麼？",
      day: "日期",
      away: "還有",
      what: "事項",
      people: "人數",
      playbook: "方案",
      kindSun: "節日（節氣）",
      kindMoon: "節日（農曆）",
      kindFixed: "節日",
      kindSale: "購物節",
      kindTerm: "節氣",
      kindPayday: "發薪日",
      kindCampaign: "本店活動",
      kindMessage: "問候",
      kindBirthdays: "生日",
      days: { "\($0)天" },
      payday: { "成交是其他日子的\($0)倍（\($1)）" },
      paydayName: { "發薪日（\($0)～\($1)日）" },
      campaignEnds: { "至\($0)" },
      birthdays: "當週生日的顧客"
    ),
    refills: RefillPhrases(
      finding: { "有\($1)人的\($0)該補了" },
      subline: "距上次購買已到常見的補貨時間的顧客；逾期：四分之三的人此時早已回來。",
      caption: "該提醒誰補什麼？",
      product: "商品",
      due: "該補",
      overdue: "已逾期",
      perUnit: "每件可用"
    ),
    care: CareNotePhrases(
      title: "問候與提醒",
      text: "寫什麼、給誰、何時發。複製正文，填上稱呼，依名單發出。",
      capKept: { "任何人7天內都不會收到超過\($0)則。" },
      capBroken: { week, count, who, cap in
        "◆ \(week)起的7天內，\(who)會收到\(count)則，上限是\(cap)則。"
      },
      everyone: "全體顧客",
      when: "時間",
      whom: "對象",
      rule: "篩選條件",
      channel: "管道",
      playbook: "方案",
      next: { "下次：\($0)" },
      yearly: { "每年\($0)" },
      onSeason: { "\($0)開始時" },
      onPayday: "發薪日",
      onBirthday: "生日當週",
      onRefill: { "\($0)快用完時" },
      onWeather: { "遇上\($0)時" },
      before: { "\($0)前\($1)天" },
      after: { "\($0)後\($1)天" },
      noneTitle: "問候與提醒",
      none: "在care/裡寫一篇帶日期和正文的筆記，就會出現在這裡和行事曆檔案裡。"
    ),
    news: NewsPhrases(
      title: "可以聊的消息",
      text: "不是促銷、卻值得一說的事：七類消息，各有讀者。",
      kind: { key in
        switch key {
        case "technology": "新技術"
        case "shop": "本店動態"
        case "trade": "產業趨勢"
        case "society": "社會"
        case "market": "本地市場"
        case "rivals": "同業"
        case "research": "研究"
        default: key
        }
      },
      until: { "\($0)前有效" },
      forWhom: { "給\($0)" },
      forEveryone: "給全體顧客",
      missing: { "還沒有：\($0)。" },
      all: "全部消息"
    ),
    file: "把這些日子加進您的行事曆",
    fileName: { "\($0)：關懷行事曆" },
    howCounted: "「日子」指商店所在國家的節日、購物節和自己的活動；節氣和問候不計在內。",
    coming: ComingPhrases(
      title: "接下來",
      date: { $1 == "1" ? "明天\($0)" : "\($1)天後\($0)" },
      comma: "，",
      due: { "；\($0)人該補\($1)了" },
      stop: "。",
      newsTitle: "可以聊的消息"
    )
  )
}

extension FestivalNames {
  @Sendable
  static func traditionalChinese(_ key: String) -> String {
    switch key {
    case "laba": "臘八節"
    case "lunar_new_years_eve": "除夕"
    case "lunar_new_year": "春節"
    case "lantern": "元宵節"
    case "dragon_boat": "端午節"
    case "qixi": "七夕"
    case "mid_autumn": "中秋節"
    case "double_ninth": "重陽節"
    case "qingming": "清明節"
    case "winter_solstice": "冬至"
    case "vernal_equinox_day": "春分日"
    case "autumnal_equinox_day": "秋分日"
    case "easter": "復活節"
    case "mothers_day": "母親節"
    case "fathers_day": "父親節"
    case "thanksgiving": "感恩節"
    case "black_friday": "黑色星期五"
    case "cyber_monday": "網路星期一"
    case "new_year": "元旦"
    case "valentines": "情人節"
    case "womens_day": "婦女節"
    case "white_day": "白色情人節"
    case "labour_day": "勞動節"
    case "five_twenty": "520"
    case "childrens_day": "兒童節"
    case "mid_year": "618"
    case "double_nine": "99購物節"
    case "teachers_day": "教師節"
    case "national_day": "國慶日"
    case "halloween": "萬聖夜"
    case "singles_day": "雙11"
    case "double_twelve": "雙12"
    case "christmas": "聖誕節"
    default: japanInChinese(key)
    }
  }

  private static func japanInChinese(_ key: String) -> String {
    switch key {
    case "coming_of_age_day": "成人日"
    case "marine_day": "海之日"
    case "respect_for_the_aged_day": "敬老日"
    case "sports_day": "體育日"
    case "girls_festival": "女兒節"
    case "foundation_day": "建國紀念日"
    case "emperors_birthday": "天皇誕生日"
    case "showa_day": "昭和日"
    case "constitution_day": "憲法紀念日"
    case "greenery_day": "綠之日"
    case "boys_festival": "日本男孩節"
    case "tanabata": "日本七夕"
    case "mountain_day": "山之日"
    case "obon": "盂蘭盆節"
    case "culture_day": "文化日"
    case "labour_thanksgiving_day": "勤勞感謝日"
    default: key
    }
  }
}

extension TermNames {
  private static let chinese: [String: String] = [
    "minor_cold": "小寒", "major_cold": "大寒", "start_of_spring": "立春", "rain_water": "雨水",
    "awakening_of_insects": "驚蟄", "spring_equinox": "春分", "clear_and_bright": "清明",
    "grain_rain": "穀雨", "start_of_summer": "立夏", "grain_buds": "小滿", "grain_in_ear": "芒種",
    "summer_solstice": "夏至", "minor_heat": "小暑", "major_heat": "大暑",
    "start_of_autumn": "立秋", "end_of_heat": "處暑", "white_dew": "白露",
    "autumn_equinox": "秋分", "cold_dew": "寒露", "frost_descent": "霜降",
    "start_of_winter": "立冬", "minor_snow": "小雪", "major_snow": "大雪", "winter_solstice": "冬至",
  ]

  @Sendable
  static func traditionalChinese(_ key: String) -> String { chinese[key] ?? key }
}
