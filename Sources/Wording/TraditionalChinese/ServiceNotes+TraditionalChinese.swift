extension ServiceNotePhrases {
  static let traditionalChinese = ServiceNotePhrases(
    register: RegisterPhrases(
      title: "客訴與回訪",
      finding: { "有\($0)件客訴未了結" },
      findingNone: "沒有未了結的客訴",
      findingHidden: "有少量客訴未了結：涉及的人太少，不顯示件數",
      subline: "有關品質、配送或客訴的對話。未了結的依已等時間，已解決的（最近91天）依所用時間。",
      caption: "客訴處理到哪一步了？",
      state: "狀態",
      ages: ["不到1天", "1～2天", "3～6天", "7天以上"],
      all: "合計",
      name: { key in
        switch key {
        case "waiting": "等待回覆"
        case "answered": "已回覆，未解決"
        case "solved": "已解決"
        default: key
        }
      },
      lists: "誰在客訴，見private/complaints.csv，該打電話給誰，見private/call-backs.csv。",
      callBacks: { "最近兩週有\($0)筆訂單還沒有回訪。" }
    ),
    ideas: IdeaPhrases(
      title: "聽了顧客的話，改了什麼",
      finding: { "\($1)個點子裡\($0)個已落實，其中一半在\($2)天內" },
      findingOpen: { "\($1)個點子裡已落實\($0)個" },
      subline: "從一次客訴、提問、回訪或走訪，到實實在在的改變。",
      caption: "每個點子後來怎樣了？",
      idea: "點子",
      from: "來自",
      raised: "提出",
      changed: "落實",
      days: "天數",
      openFor: { "已等\($0)天" },
      origin: { key in
        switch key {
        case "complaint": "客訴"
        case "question": "提問"
        case "call": "回訪"
        case "visit": "走訪"
        default: key
        }
      }
    ),
    trainings: TrainingPhrases(
      finding: { $1 == "0" ? "已訓練\($0)次，最近一次就在今天" : "已訓練\($0)次，最近一次在\($1)天前" },
      subline: "團隊練過什麼：商品、規則、怎麼和生氣的人說話。",
      caption: "誰學了什麼？",
      day: "日期",
      topic: "主題",
      team: "團隊",
      people: "人數"
    ),
    walks: WalkPhrases(
      finding: { "最近一次（\($2)）流程體驗，\($1)步裡通過\($0)步" },
      subline: "像顧客一樣一步步走一遍，也包括故意提出的客訴。",
      caption: "路在哪裡斷了？",
      day: "日期",
      what: "體驗內容",
      passed: "通過",
      failed: "未通過",
      none: "–"
    ),
    touchpoints: TouchpointPhrases(
      finding: { "\($1)個接觸點裡\($0)個寫著店名" },
      subline: "只買過一次的人可能忘了在哪買的：店名要寫在他們看得見的每一處。",
      caption: "顧客在哪裡能看到我們的名字？",
      place: "接觸點",
      named: "寫了店名",
      yes: "● 是",
      no: "◆ 否",
      note: "備註",
      name: { key in
        switch key {
        case "home": "商店首頁"
        case "chat": "聊天視窗"
        case "parcel": "包裹"
        case "card": "隨包卡片"
        case "invoice": "發票"
        case "sms": "簡訊"
        case "mail": "郵件"
        case "label": "標籤"
        case "courier": "宅配單"
        case "product": "商品頁"
        case "review": "評價回覆"
        default: key
        }
      }
    )
  )
}
