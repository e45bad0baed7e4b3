extension ProfilePhrases {
  static let traditionalChinese = ProfilePhrases(
    question: "我們賣給誰，有多大把握？",
    heading: { "十個面向已知\($0)個，其中實測\($1)個\($2)。" },
    surest: { "；最有把握的：\($1)\($0)" },
    surestNone: "",
    lead: "每個數值都註明來歷：■實測，◧由行為推斷，◇問來的，？猜測。不知道的就空著。",
    guesses: { "\($0)個面向只是猜測：行動前先去問。" },
    sides: ProfileSidePhrases(
      finding: { "十個面向已知\($0)個" },
      sideFinding: { "\($0)：最多的是\($1)（\($2)）" },
      sideFindingShown: { "\($0)：顯示的取值中最多的是\($1)（\($2)）" },
      subline: "各面向最常見的取值；顧客人數滿10才顯示，其餘人數也要夠多",
      side: "面向",
      value: "取值",
      share: "佔比",
      source: "來源",
      day: "日期",
      certainty: "把握",
      known: "已知比例",
      ofKnown: "，佔比只算已知的",
      ofAll: "佔比以所有人計",
      missing: "未知",
      othersOrMissing: "其他或未知",
      missingOf: "佔全部",
      fewKnown: { "只知道\($0)：列出，不畫圖" },
      people: { "\($0)人" },
      open: { "待補：\($0)" },
      name: side,
      opens: opens,
      measured: "■\u{A0}實測",
      inferred: "◧\u{A0}推斷",
      asked: "◇\u{A0}問來的",
      guess: "？猜測",
      unknown: "未知",
      survey: "問卷",
      outside: "外部資料",
      note: "團隊記錄",
      guessed: "猜測",
      customersTable: "customers.csv",
      orders: "訂單",
      sexes: ["女", "男", "其他"],
      ages: {
        if $0 == "0-17" { return "18歲以下" }
        if $0 == "65+" { return "65歲以上" }
        return String($0.map { $0 == "-" ? "～" : $0 }) + "歲"
      },
      fullPrice: "正價成交的訂單",
      gifts: "註明送禮的訂單",
      tastes: { "購買滿\($0)次的顧客最常買的類別" },
      description: { "\($0)：\($1)條，最多的是\($2)。資料見下表。" }
    ),
    segments: ProfileSegmentPhrases(
      title: "客群細分，分到哪裡為止",
      finding: { "依首購商品分為\($0)組；值得再分的有\($1)處" },
      subline: "依首購商品的類別、價位（類別內依平均價三等分）和品牌劃分顧客",
      group: "客群",
      customers: "顧客數",
      returned: "回購率",
      value: "首年平均每人淨銷售額",
      split: "還要再分嗎？",
      gain: "每年增益",
      whole: "全店",
      nameless: "其他或無類別",
      tiers: ["低價位", "中價位", "高價位"],
      worthIt: "值得：有增益，測試也看得出",
      noGain: "不必：帶來的少於花費",
      tooSmall: { "不必：最小一組\($0)人，至少要\($1)人" },
      notSeen: { "暫不：最小一組測得出\($0)個百分點，預期只有\($1)個" },
      notSplit: "–",
      costKnown: { "依記錄，每多一組一年花費\($0)。" },
      costUnknown: "沒有記錄多一組要花多少：在profile/segments.md寫上cost:，否則增益偏樂觀。",
      rule: "分得越細，人越少。分組後依各組接下來常買的類別去寫信，帶來的多於統一寫信、又扣得回多管幾組的成本，每組至少100人，且在最小一組裡測試看得出預期成效，才值得再分。",
      effectMeasured: { "預計寫信能讓購買的人多\($0)個百分點：\($1)次已結束測試的平均。" },
      effectStated: { "預計寫信能讓購買的人多\($0)個百分點：還沒有結束的測試，取\($1)個方案所寫成效的平均。" },
      effectAssumed: { "假定寫信能讓購買的人多\($0)個百分點：沒有測試，也沒有方案寫明成效。" },
      inSales: "不是每個類別都有商品成本，增益依銷售額計，不是毛利。",
      missing: "在products.csv裡為每個sku寫上類別，就會出現客群樹。"
    ),
    journey: ProfileJourneyPhrases(
      title: "顧客怎樣找到我們、怎樣購買",
      finding: { "從看到我們到再次下單，共\($0)步" },
      subline: "走完上一步的人中有多少繼續，以記錄為準；◇表示問來的或估計的",
      step: "步驟",
      what: "發生什麼",
      share: "繼續的比例",
      certainty: "把握",
      steps: ["找到", "比較", "諮詢", "下單", "收貨", "再來"],
      certainties: ["■\u{A0}實測", "◇\u{A0}問來的", "◇\u{A0}估計", "？猜測"],
      description: { "\($0)條逐步繼續比例的長條。資料見下表。" }
    ),
    channels: ProfileChannelPhrases(
      title: "顧客從哪裡來",
      finding: { "來自\($0)的最多：佔顧客的\($1)" },
      findingEstimated: { "來自\($0)的最多：\($1)，屬估計" },
      subline: "依首購通路統計顧客；未知單獨列一列",
      sublineEstimated: "訂單裡沒有通路：比例取自profile/journey.md",
      channel: "通路",
      customers: "顧客數",
      share: "佔比",
      returned: "回購率",
      value: "首年平均每人淨銷售額",
      certainty: "把握",
      unknown: "未知",
      others: { "其他（\($0)個）" },
      description: { "\($0)條依通路的顧客數長條；最多的是\($1)。資料見下表。" }
    ),
    advice: [
      "挑一個最大的空白面向，本月去問30位顧客。",
      "猜測就是還沒問的問題：不要只憑它安排行動。",
    ],
    howCounted: "實測：訂單或customers.csv裡記下的事實。推斷：由在本店的行為得出。問來的：問卷和外部資料，註明人數。",
    neverTitle: "這裡絕不會有的",
    never: "不猜測任何人的身形、健康、收入、學歷或家庭：買的尺碼說明不了誰在穿，地址說明不了誰賺多少。"
  )

  @Sendable
  private static func side(_ word: String) -> String {
    switch word {
    case "sex": "性別"
    case "age": "年齡"
    case "education": "學歷"
    case "occupation": "職業"
    case "hobbies": "興趣"
    case "region": "地區"
    case "income": "收入"
    case "buyingHabits": "購買習慣"
    case "reason": "購買原因、為誰買"
    case "behaviour": "上網行為"
    default: word
    }
  }

  @Sendable
  private static func opens(_ word: String) -> String {
    switch word {
    case "sex": "customers.csv裡的sex，或profile/sex.md裡的問卷"
    case "age": "customers.csv裡的birthday，或profile/age.md裡的問卷"
    case "region": "訂單或customers.csv裡的region"
    case "behaviour": "訂單裡的channel，或profile/behaviour.md"
    case "reason": "訂單裡的送禮標記，或profile/reason.md"
    case "buyingHabits": "訂單裡的折扣欄，或profile/buyingHabits.md"
    case "hobbies": "products.csv裡的類別，或profile/hobbies.md裡的問卷"
    default: "profile/\(word).md裡的問卷"
    }
  }
}
