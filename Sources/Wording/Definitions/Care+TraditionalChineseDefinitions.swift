extension DefinitionText {
  static func careTextInTraditional(_ card: DefinitionCard.ServiceCard) -> DefinitionText {
    switch card {
    case .callBacks:
      DefinitionText(
        title: "待回訪訂單",
        sentence: "最近兩週裡，下單後還沒有人聯絡過的訂單。",
        formula: "訂單數−14天內有回訪記錄的訂單數",
        window: "本期這一週和前一週。",
        counts: "全部有效訂單；contacts.csv裡的任何聯絡。",
        leavesOut: "沒有記下來的聯絡。",
        limits: "從下單算起：資料裡沒有簽收時間。"
      )
    case .birthdays:
      DefinitionText(
        title: "將到的生日",
        sentence: "登記過生日、生日落在某一週的顧客，不看年齡。",
        formula: "生日在這七天之內的顧客數",
        window: "本期最後一天之後的五週。",
        counts: "下過單且customers.csv裡有生日的顧客；2月29日在平年算2月28日。",
        leavesOut: "沒有登記生日的顧客。年齡從不使用。",
        limits: "隨手填的日子會偏多，尤其是1月1日。"
      )
    case .campaigns:
      DefinitionText(
        title: "計劃中的活動",
        sentence: "本期最後一天之後開始、或屆時仍在進行的商店活動。",
        formula: "campaigns.csv中的列，同名同期算一個",
        window: "本期最後一天起。",
        counts: "全店活動和單品活動。",
        leavesOut: "計劃了但沒有寫進表裡的活動。",
        limits: "以今天的表為準：重新產生舊的一期，會看到後來的計劃。"
      )
    default:
      DefinitionText(
        title: "客訴的狀態與時長",
        sentence: "有多少客訴在等、在處理、已解決，各用了多久。",
        formula: "有關品質、配送或客訴的對話，依狀態和天數計",
        window: "未解決的截至本期最後一天；已解決的為此前91天。",
        counts: "從第一則訊息到解決、或到本期最後一天的天數。",
        leavesOut: "誰客訴、客訴什麼：在private/complaints.csv裡。",
        limits: "表裡沒有關閉的對話，在這裡一直算未解決。"
      )
    }
  }
}
