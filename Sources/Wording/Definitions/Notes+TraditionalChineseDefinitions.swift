extension DefinitionText {
  /// Cards about what the shop's own notes add up to, in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.NoteCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .peers:
      DefinitionText(
        title: "已記錄的同業",
        sentence: "商店看過並寫下來的同業商店。",
        formula: "competitors/裡計入的記錄數÷值得了解的同業數",
        window: "近365天內的記錄；近90天內的算新。",
        counts: "每家同業一篇，依看到的日期。",
        leavesOut: "自家的記錄；更舊的記錄，只以灰色列出。",
        limits: "說明看了多少，不說明看得多仔細。"
      )
    case .distinctiveness:
      DefinitionText(
        title: "差異度",
        sentence: "我們領先所有同業的程度，與可能達到的程度之比。",
        formula: "Σ權重×max(0，自評－同業最高分)÷(2×Σ權重)",
        window: "本期日期時仍計入的記錄。",
        counts: "雙方都打了0、1或2分的項目；每項權重為1，顧客每問到一個相關問題再加1。",
        leavesOut: "只有一方評分的項目。",
        limits: "分數是商店自己的判斷；每項都應寫明依據。"
      )
    case .questions:
      DefinitionText(
        title: "收集與回答的問題",
        sentence: "顧客提出的不同問題，以及其中有公開答案的。",
        formula: "有答案的主題中的問題數÷問題總數",
        window: "截至本期日期提出的問題；與28天前比較。",
        counts: "主題的記錄裡有正文，或指明方案、商品、頁面，就算已答。",
        leavesOut: "同樣的話第二次出現，不論大小寫和標點。",
        limits: "由人收集：收得多的未必就是遇到得多的。"
      )
    case .saturation:
      DefinitionText(
        title: "飽和度",
        sentence: "下一個問題落在已知主題內的可能性。",
        formula: "1－只出現一次的主題數÷問題數",
        window: "截至本期日期提出的問題。",
        counts: "每個不同的問題計一次。",
        leavesOut: "無。",
        limits: "低於90%時請繼續收集。只適用於收集問題的那些管道。"
      )
    case .sides:
      DefinitionText(
        title: "顧客的各個面向",
        sentence: "關於顧客值得知道的十件事，各註明來源和把握。",
        formula: "已知該面向的顧客或受訪者÷全部",
        window: "截至本期日期的訂單和表格；記錄取最可靠的，其次取最新的。",
        counts: "實測：記下的事實。推斷：由行為得出。問來的：問卷和外部資料。猜測：都不是。",
        leavesOut: "對性別、年齡、學歷、收入的猜測：絕不顯示。人數太少的取值。",
        limits: "問卷只代表回答的人。"
      )
    case .segments:
      DefinitionText(
        title: "客群細分，分到哪裡為止",
        sentence: "依首購商品的類別、價位和品牌劃分的顧客。",
        formula: "增益＝Σ人數×該組最合適的訊息－總人數×統一訊息－成本×(組數－1)",
        window: "截至本期日期的全部顧客。",
        counts: "關於某類別的訊息所帶來的＝預期成效×下次購買屬於該類別的比例（向全店收縮）×這類購買扣除商品成本後所剩（缺成本時為金額）。"
          + "預期成效取已結束測試按變異數倒數加權的平均：profile/segments.md指定了方案就用它的，否則用所有寫信的方案；"
          + "沒有測試時取各方案所寫成效的平均，都沒寫則以3個百分點計。",
        leavesOut: "不足100人的組，或小到測試看不出成效的組。",
        limits: "用顧客自發的下次購買代替訊息所能帶動的購買。"
      )
    }
  }
}
