extension SearchPhrases {
  static let traditionalChinese = SearchPhrases(
    question: "到哪裡找？",
    heading: { "這裡列出全部\($0)個頁面、定義、商品和行動方案" },
    lead: "每頁上方的搜尋框查的就是這份清單：輸入兩個字即可，其他工具的叫法也能找到這裡的定義。",
    more: { "另有\($0)項，可用搜尋框尋找" },
    orders: { "\($0)筆訂單" },
    asked: { "\($0)個提問" },
    kinds: SearchKindNames(
      page: .init("頁面", "頁面"),
      measure: .init("定義", "指標定義"),
      otherTool: .init("其他工具", "其他工具的叫法"),
      playbook: .init("行動方案", "行動方案"),
      product: .init("商品", "商品"),
      segment: .init("客群", "客群"),
      question: .init("提問", "顧客提問"),
      competitor: .init("同業", "同業"),
      news: .init("消息", "消息"),
      week: .init("週報", "歷期週報")
    )
  )
}

extension ReadingPhrases {
  static let traditionalChinese = ReadingPhrases(
    search: "搜尋",
    found: { "找到\($0)項" },
    nothing: { "找不到「\($0)」。可以試試：回購率、商品名稱、某一週。" },
    notLoaded: "清單沒有載入，請開啟「搜尋」頁。",
    filter: "只看含有這些字的列",
    rows: { "\($1)列中的\($0)列" },
    copyTable: "複製表格",
    copied: "已複製",
    notCopied: "瀏覽器不允許本頁複製",
    tableCSV: "本表存為CSV",
    saveSVG: "圖表存為SVG",
    savePNG: "圖表存為PNG",
    readChart: "逐一讀出圖中數值",
    compare: ComparingPhrases(
      title: "任選兩期比較",
      lead: "兩期都以當時發布的數字為準。",
      earlier: "較早一期",
      later: "較晚一期",
      measure: "指標",
      difference: "差異",
      caption: { "從\($0)到\($1)，哪些超出了平常的波動？" },
      same: "大致持平",
      up: "上升",
      down: "下降",
      samePeople: "大多是同一批人，不做檢定",
      notReleased: "不公布：人數太少",
      missing: "兩期未同時提供",
      points: { "\($0)個百分點" },
      moves: "這四週裡客群之間的流動",
      movesOnly: "誰從哪一群到了哪一群，只依四週公布：相互重疊的表太多，會洩漏個別人。選相隔四週的兩期即可查看。",
      notLoaded: "各期資料沒有載入。"
    )
  )
}
