extension CalendarPhrases {
  package static let simplifiedChinese = CalendarPhrases(
    question: "接下来有什么，和谁有关？",
    answer: { "未来30天有\($0)个日子；最近的是\($1)" },
    answerOne: { "未来30天有1个日子：\($0)" },
    answerNone: "未来30天没有节日、大促或活动",
    due: { "；\($0)人该补\($1)了，一周前是\($2)人" },
    dueAlone: { "；\($0)人该补\($1)了" },
    stop: "。",
    inDays: { $1 == "1" ? "\($0)，就在明天" : "\($0)，还有\($1)天" },
    outside: "农历节日和节气只推算1950～2100年，本期不在其中，故略去。",
    lead: "店铺所在国家的节日、二十四节气、自己的活动和问候。人只给人数，名单在私有文件夹里。",
    noWeather: "程序不知道天气：与天气有关的问候由您来决定何时发。",
    festival: FestivalNames.simplifiedChinese,
    term: TermNames.simplifiedChinese,
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
      case "cold_snap": "寒潮降温"
      case "heat_wave": "持续高温"
      case "rain": "连日阴雨"
      case "typhoon": "台风"
      case "snow": "下雪"
      case "haze": "雾霾"
      case "epidemic": "流行病"
      default: key
      }
    },
    weeks: CalendarWeekPhrases(
      finding: { "未来\($1)周有\($0)个日子" },
      findingNone: { "未来\($0)周没有特别的日子" },
      subline: "实心方块：节日或大促；空心方块：自己的活动；圆点：我们发的问候；底色：发薪日。",
      weekdays: ["一", "二", "三", "四", "五", "六", "日"],
      description: { "未来\($0)周的日历，共\($1)个日子；最近的是\($2)。下附表格。" }
    ),
    table: CalendarTablePhrases(
      finding: "逐日安排",
      subline: "未来八周。节气和农历按中国时间推算。",
      messagePeople: "问候的人数：符合选取条件的所有人。方案名单更短：其中有人留作对照、近日已收过问候，或已经回来。",
      caption: "哪一天有什么？",
      day: "日期",
      away: "还有",
      what: "事项",
      people: "人数",
      playbook: "方案",
      kindSun: "节日（节气）",
      kindMoon: "节日（农历）",
      kindFixed: "节日",
      kindSale: "大促",
      kindTerm: "节气",
      kindPayday: "发薪日",
      kindCampaign: "本店活动",
      kindMessage: "问候",
      kindBirthdays: "生日",
      days: { "\($0)天" },
      payday: { "成交是其他日子的\($0)倍（\($1)）" },
      paydayName: { "发薪日（\($0)～\($1)日）" },
      campaignEnds: { "至\($0)" },
      birthdays: "当周过生日的顾客"
    ),
    refills: RefillPhrases(
      finding: { "有\($1)人的\($0)该补了" },
      subline: "距上次购买已到常见的补货时间的顾客；超期：四分之三的人此时早已回来。",
      caption: "该提醒谁补什么？",
      product: "商品",
      due: "该补",
      overdue: "已超期",
      perUnit: "每件可用"
    ),
    care: CareNotePhrases(
      title: "问候与提醒",
      text: "写什么、给谁、何时发。复制正文，填上称呼，按名单发出。",
      capKept: { "任何人7天内都不会收到超过\($0)条。" },
      capBroken: { week, count, who, cap in
        "◆ \(week)起的7天内，\(who)会收到\(count)条，上限是\(cap)条。"
      },
      everyone: "全体顾客",
      when: "时间",
      whom: "对象",
      rule: "选取条件",
      channel: "渠道",
      playbook: "方案",
      next: { "下次：\($0)" },
      yearly: { "每年\($0)" },
      onSeason: { "\($0)开始时" },
      onPayday: "发薪日",
      onBirthday: "生日当周",
      onRefill: { "\($0)快用完时" },
      onWeather: { "遇上\($0)时" },
      before: { "\($0)前\($1)天" },
      after: { "\($0)后\($1)天" },
      noneTitle: "问候与提醒",
      none: "在care/里写一篇带日期和正文的笔记，就会出现在这里和日历文件里。"
    ),
    news: NewsPhrases(
      title: "可以聊的消息",
      text: "不是促销、却值得一说的事：七类消息，各有读者。",
      kind: { key in
        switch key {
        case "technology": "新技术"
        case "shop": "本店动态"
        case "trade": "行业趋势"
        case "society": "社会"
        case "market": "本地市场"
        case "rivals": "同行"
        case "research": "研究"
        default: key
        }
      },
      until: { "\($0)前有效" },
      forWhom: { "给\($0)" },
      forEveryone: "给全体顾客",
      missing: { "还没有：\($0)。" },
      all: "全部消息"
    ),
    file: "把这些日子加进您的日历",
    fileName: { "\($0)：关怀日历" },
    howCounted: "“日子”指店铺所在国家的节日、大促和自己的活动；节气和问候不计在内。",
    coming: ComingPhrases(
      title: "接下来",
      date: { $1 == "1" ? "明天\($0)" : "\($1)天后\($0)" },
      comma: "，",
      due: { "；\($0)人该补\($1)了" },
      stop: "。",
      newsTitle: "可以聊的消息"
    )
  )
}

extension FestivalNames {
  @Sendable
  static func simplifiedChinese(_ key: String) -> String {
    switch key {
    case "laba": "腊八节"
    case "lunar_new_years_eve": "除夕"
    case "lunar_new_year": "春节"
    case "lantern": "元宵节"
    case "dragon_boat": "端午节"
    case "qixi": "七夕"
    case "mid_autumn": "中秋节"
    case "double_ninth": "重阳节"
    case "qingming": "清明节"
    case "winter_solstice": "冬至"
    case "vernal_equinox_day": "春分日"
    case "autumnal_equinox_day": "秋分日"
    case "easter": "复活节"
    case "mothers_day": "母亲节"
    case "fathers_day": "父亲节"
    case "thanksgiving": "感恩节"
    case "black_friday": "黑色星期五"
    case "cyber_monday": "网络星期一"
    case "new_year": "元旦"
    case "valentines": "情人节"
    case "womens_day": "妇女节"
    case "white_day": "白色情人节"
    case "labour_day": "劳动节"
    case "five_twenty": "520"
    case "childrens_day": "儿童节"
    case "mid_year": "618"
    case "double_nine": "99大促"
    case "teachers_day": "教师节"
    case "national_day": "国庆节"
    case "halloween": "万圣节前夜"
    case "singles_day": "双11"
    case "double_twelve": "双12"
    case "christmas": "圣诞节"
    default: japanInChinese(key)
    }
  }

  private static func japanInChinese(_ key: String) -> String {
    switch key {
    case "coming_of_age_day": "成人日"
    case "marine_day": "海之日"
    case "respect_for_the_aged_day": "敬老日"
    case "sports_day": "体育日"
    case "girls_festival": "女儿节"
    case "foundation_day": "建国纪念日"
    case "emperors_birthday": "天皇诞生日"
    case "showa_day": "昭和日"
    case "constitution_day": "宪法纪念日"
    case "greenery_day": "绿之日"
    case "boys_festival": "日本儿童节"
    case "tanabata": "日本七夕"
    case "mountain_day": "山之日"
    case "obon": "盂兰盆节"
    case "culture_day": "文化日"
    case "labour_thanksgiving_day": "勤劳感谢日"
    default: key
    }
  }
}

extension TermNames {
  private static let chinese: [String: String] = [
    "minor_cold": "小寒", "major_cold": "大寒", "start_of_spring": "立春", "rain_water": "雨水",
    "awakening_of_insects": "惊蛰", "spring_equinox": "春分", "clear_and_bright": "清明",
    "grain_rain": "谷雨", "start_of_summer": "立夏", "grain_buds": "小满", "grain_in_ear": "芒种",
    "summer_solstice": "夏至", "minor_heat": "小暑", "major_heat": "大暑",
    "start_of_autumn": "立秋", "end_of_heat": "处暑", "white_dew": "白露",
    "autumn_equinox": "秋分", "cold_dew": "寒露", "frost_descent": "霜降",
    "start_of_winter": "立冬", "minor_snow": "小雪", "major_snow": "大雪", "winter_solstice": "冬至",
  ]

  @Sendable
  static func simplifiedChinese(_ key: String) -> String { chinese[key] ?? key }
}
