extension ComparisonPhrases {
  static let traditionalChinese = ComparisonPhrases(
    regions: RegionPhrases(
      question: "哪裡更接受我們，哪裡花得更多？",
      best: { "\($0)接受度最高（指數\($1)，\($2)，平均100），\($3)。" },
      least: { "\($0)接受度最低（指數\($1)，\($2)，平均100），\($3)。" },
      spendsMore: { "消費力高於平均（\($0)）" },
      spendsLess: { "消費力低於平均（\($0)）" },
      spendsTheSame: "消費力與平均持平",
      spendingUnknown: "消費力還說不準",
      one: { "只有\($0)一個地區的顧客夠多，沒有別的地區可比。" },
      noneStandsOut: { "沒有哪個地區突出：顧客夠多的\($0)個地區，接受度相差不大。" },
      tooFew: { "還沒有哪個地區有比較所需的\($0)位顧客。" },
      leadRepeat: {
        "接受度：最近一年已滿\($0)天觀察期的首購顧客中，\($0)天內回購的佔比與全店\($1)之比；所知不多的地區向各地的平均靠攏。越高越好。"
      },
      leadPopulation: "接受度是一個地區的顧客佔比與人口佔比之比。越高越好。",
      others: { "另有\($0)位顧客在別處或不知在哪裡；另有\($1)個地區不論大小不列名，以免推算出不足\($2)人的數。" },
      acceptance: { "接受度從\($0)到\($1)，由高到低排列" },
      acceptanceSubline: { "\($0)天內回購佔比的指數；100為全店" },
      populationSubline: "顧客與人口之比的指數；100為平均",
      spending: { "消費力從\($0)到\($1)，各列順序同上圖" },
      spendingSubline: "最近365天每筆訂單金額的指數；100為全店",
      average: "100",
      description: { "\($0)個地區的點與區間，以100為界。最高\($1)（\($2)），最低\($3)。下附表格。" },
      caption: "各地區相比如何？",
      region: "地區",
      customers: "顧客",
      orders: "365天訂單",
      acceptanceTitle: "接受度",
      spendingTitle: "消費力",
      changeTitle: "回購佔比與一年前相比",
      orderValue: "每筆訂單",
      adviceAcceptance: "新品先發往接受度高的地區；接受度低的地區問一問原因：配送、口味和價格各地不同。",
      adviceSpending: "消費力高，不是漲價的理由。",
      adviceNone: "各地區一視同仁：它們之間的差別沒有超出偶然的範圍。",
      howCounted: { "每位顧客只屬於一個地區。不足\($0)位顧客的地區，以及會從合計推算出來的地區，都不列名。" }
    ),
    channels: ChannelPhrases(
      title: "他們從哪裡來",
      finding: { "\($2)位顧客中，\($1)位首購來自\($0)" },
      subline: "依首購通路分的顧客",
      caption: "哪個通路帶來的顧客會回來？",
      channel: "通路",
      customers: "顧客",
      returned: { "\($0)天內回購" },
      value: "52週淨消費",
      unknown: "不明",
      others: "其他"
    ),
    rhythm: RhythmPhrases(
      title: "他們什麼時候買",
      paydayMore: { "每月\($0)～\($1)日買得比平常多：每天是其他日子的\($2)倍（\($3)）。" },
      paydayLess: { "每月\($0)～\($1)日買得比平常少：每天是其他日子的\($2)倍（\($3)）。" },
      paydaySame: { "每月\($0)～\($1)日與平常差不多：每天是其他日子的\($2)倍（\($3)）。" },
      paydayCustomers: {
        $0 == "0" ? "買過六次以上的\($1)位顧客中，沒有人集中在這幾天購買。" : "買過六次以上的\($1)位顧客中，有\($0)位集中在這幾天購買。"
      },
      weekdayFinding: { "\($0)最忙：比平均一天多\($1)" },
      weekdaySame: "各個星期幾之間的差別不超出偶然",
      weekdaySubline: "依星期幾平均每天的訂單；100為平均一天",
      hourFinding: { "\($0)訂單最多：是平均一小時的\($1)倍" },
      hourSubline: "依商店所在時區，各時段的訂單；100為平均一小時",
      average: "100",
      description: { "\($0)列的點與區間，以100為界。最高\($1)（\($2)），最低\($3)。下附表格。" },
      weekdayCaption: "訂單在星期幾來？",
      hourCaption: "訂單在幾點來？",
      weekday: "星期",
      hour: "時段",
      orders: "訂單",
      index: "指數",
      weekdays: ["週一", "週二", "週三", "週四", "週五", "週六", "週日"],
      gifts: { "\($0)的訂單標明是禮物。" },
      giftsBefore: { "節日前兩週為\($0)，其他日子為\($1)。" },
      giftNeeds: "沒有標記的禮物不作猜測：資料裡須有收件人姓名、新地址或禮物包裝。"
    ),
    moved: MovedPhrases(
      title: "變化來自哪裡",
      up: { "淨銷售額\($0)，高於\($1)" },
      down: { "淨銷售額\($0)，低於\($1)" },
      same: { "淨銷售額\($0)，與\($1)大致持平" },
      lastWeek: "（上一週）",
      eightWeeks: "（此前八週平均）",
      yearBefore: "（去年同一週）",
      festival: { "（去年距\($0)天數相同的那一週）" },
      unmatched: { "兩週之中只有一週遇上\($0)。" },
      festivalName: { key in
        switch key {
        case "lunar_new_year": "春節"
        case "easter": "復活節"
        case "mid_year": "618"
        case "dragon_boat": "端午"
        case "mid_autumn": "中秋"
        case "national_day": "國慶"
        case "singles_day": "雙11"
        case "black_friday": "黑色星期五"
        case "double_twelve": "雙12"
        default: FestivalNames.traditionalChinese(key)
        }
      },
      caption: "淨銷售額的變化由哪些部分構成？",
      part: "部分",
      now: "本週",
      before: "當時",
      change: "變化",
      dimension: { key in
        switch key {
        case "channel": "依通路"
        case "region": "依地區"
        case "product": "依商品"
        case "group": "依分組"
        default: "依第幾次購買"
        }
      },
      purchase: { number in number == "5" ? "第五次及以後" : "第\(number)次購買" },
      anonymous: "認不出顧客",
      unknown: "不明",
      others: "其他",
      returns: "退貨",
      total: "合計",
      finding: { "其中\($0)佔得最多。" },
      subline: "各部分之和就是變化；承擔變化的部分不一定是原因"
    )
  )
}
