extension DefinitionText {
  /// Cards about change, places, the rhythm of buying and prices in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.ComparisonCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .weekly:
      DefinitionText(
        title: "一週的變化",
        sentence: "本週的數字與以前幾週相比。",
        formula: "本週 ÷ 以前；比率則為本週 − 以前",
        window: "上一週；前八週的中位數（比率為八週合計）；去年同一週，遇日期移動的節日則依節日對齊。",
        counts: "週一到週日的整週。",
        leavesOut: "訂單沒有從週一起覆蓋的週。",
        limits:
          "「上升」「下降」須區間不含「不變」，並且值得說：數量或金額至少\(facts.worthShare)，"
          + "比率至少\(facts.worthPoints)個百分點。"
      )
    case .quarterly:
      DefinitionText(
        title: "回購率的變化",
        sentence: "最近一季已可判斷的首購顧客，與以前的相比。",
        formula: "13週首購顧客的比率 − 另外13週的比率",
        window: "此前13週，以及一年前的13週；各觀察\(facts.headline)天。",
        counts: "兩邊是不同的人。",
        leavesOut: "觀察時間還不夠的人。",
        limits: "不逐週比較：相鄰兩週的這個比率，人幾乎全部相同。"
      )
    case .season:
      DefinitionText(
        title: "季節",
        sentence: "一年裡的這一週通常有多忙；1為平均水準。",
        formula: "往年這一週的訂單 ÷ 前後53週平均每週的訂單",
        window: "除最近一年外的全部年份。",
        counts: "全部訂單。",
        leavesOut: "前後不足半年的年份。",
        limits: "滿104週才給出；兩三年說明不了太多。"
      )
    case .moved:
      DefinitionText(
        title: "變化來自哪裡",
        sentence: "淨銷售額的變化由商店的哪些部分相加而成。",
        formula: "某部分本週的銷售額 − 以前一週的銷售額",
        window: "上一週；前八週平均；去年同一週。",
        counts: "通路、地區、商品、28天前所在分組、第幾次購買。",
        leavesOut: "無：沒列出的都在「其他」裡；退貨另列。",
        limits: "承擔變化的部分，不一定是原因。"
      )
    case .acceptance:
      DefinitionText(
        title: "地區接受度",
        sentence: "一個地區的顧客比全店更常回來還是更少；100為相同。",
        formula: "100 × 地區回購率（向各地收縮） ÷ 全店回購率",
        window: "最近364天已觀察滿\(facts.headline)天的首購顧客。",
        counts: "顧客所在地區，沒有則取第一筆自用訂單的地區。",
        leavesOut: "認不出顧客的訂單；不足30位顧客的地區。",
        limits: "設定裡給了人口數時，改為比較地區的顧客佔比與人口佔比。"
      )
    case .spending:
      DefinitionText(
        title: "地區消費力",
        sentence: "一個地區的每單金額與全店相比；100為相同。",
        formula: "100 × 地區每單（銷售額 − 折扣）（向全店收縮） ÷ 全店",
        window: "最近365天。",
        counts: "該地區顧客的全部訂單。",
        leavesOut: "不足30位買家的地區。",
        limits: "只說明在本店花多少，不說明收入。"
      )
    case .channels:
      DefinitionText(
        title: "顧客從哪裡來",
        sentence: "依首購通路列出顧客，以及後來怎樣。",
        formula: "人數；\(facts.headline)天內回購的佔比；52週平均每人淨消費",
        window: "全部歷史；只看觀察時間夠的人。",
        counts: "以首個購買日為準；通路不明自成一列。",
        leavesOut: "獲客成本：沒有表格依通路列出。",
        limits: "通路帶來的人本來不同，高低還不是原因。"
      )
    case .payday:
      DefinitionText(
        title: "發薪日",
        sentence: "發薪水前後是否買得更多。",
        formula: "每月10～15日平均每天的購買日數 ÷ 其他日子的",
        window: "自第一筆訂單起。",
        counts: "已識別顧客的購買日。",
        leavesOut: "全店促銷的日子。",
        limits: "對單個顧客須滿6次購買，與全店佔比相比，錯認不超過一成。"
      )
    case .weekdays:
      DefinitionText(
        title: "星期與時段",
        sentence: "訂單什麼時候來；100為平均一天或平均一小時。",
        formula: "平均每個週一的訂單 ÷ 平均每天的訂單",
        window: "全部歷史。",
        counts: "全部訂單；有時刻的才計時段。",
        leavesOut: "無。",
        limits: "滿200筆訂單才給出。檢定假定訂單互不影響，購物節時並非如此。"
      )
    case .gifts:
      DefinitionText(
        title: "送禮",
        sentence: "匯出檔案標明是禮物的訂單。",
        formula: "有禮物標記的訂單 ÷ 訂單",
        window: "全部歷史；節日前14天對其他日子。",
        counts: "只看標記。",
        leavesOut: "沒有標記的禮物。",
        limits: "要推斷，須有收件人姓名、是否新地址或禮品包裝：現有的表裡都沒有。"
      )
    case .prices:
      DefinitionText(
        title: "價格指數",
        sentence: "同款商品，本店與同業的價格之比；100為相同。",
        formula: "100 × exp（各商品 ln本店價 − 同業ln價的平均，再求平均）",
        window: "最近14天的本店成交與同業價格。",
        counts: "成交價；標價與依銷售額加權的另列。",
        leavesOut: "14天內沒有售出的商品。",
        limits: "滿10件商品才給出。同一件商品，一件對一件。"
      )
    }
  }
}
