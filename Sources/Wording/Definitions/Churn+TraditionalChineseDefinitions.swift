extension DefinitionText {
  /// The cards about why customers stopped, in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.ChurnCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    let days = facts.lapseDays.map { "\($0)" } ?? "L"
    return switch card {
    case .lapsed:
      DefinitionText(
        title: "流失，以及何時流失",
        sentence: "距最後一次購買已有\(days)天或更久的顧客。",
        formula: "D′ − 最後購買日 ≥ L 的顧客數",
        window: "截至本週週日D′：全部流失者、最近91天內越過L的人、再往前91天內越過L的人。",
        counts: "到那個週日還沒回來的每個人。",
        leavesOut: "越過L後又回來的人；認不出顧客的訂單。",
        limits: "某一季的人數會隨著有人回來而變小。"
      )
    case .causes:
      DefinitionText(
        title: "為什麼離開",
        sentence: "每位流失顧客記一個原因：問過的依本人所說，其餘靠推斷。",
        formula: "依次取第一個符合的：問卷裡本人所說；搬走、停業、去世；體驗不好；價格；都沒有時，買過多次算沒有非買不可的理由，只買一次算忘了",
        window: "每位流失顧客的最後兩個購買日。",
        counts: "體驗不好：評分2分及以下、因過失退款、有關品質、配送或客訴的諮詢。價格：記錄或諮詢提到價格、每次都打九折以下，或唯一一次的折扣比四分之三的人更深。",
        leavesOut: "檔案裡沒有的原因：別家更好、口味變了。",
        limits: "「忘了」和「沒有非買不可的理由」是排除後剩下的，不是顧客說的。沒有評分和諮詢記錄時，體驗不好會被低估。"
      )
    case .evidence:
      DefinitionText(
        title: "各原因的證據",
        sentence: "幾個原因都有證據時，怎麼取捨對佔比影響多大。",
        formula: "有證據：有該原因任何證據的流失者 ÷ 流失者；最小、最大：不可控、體驗、價格三者六種先後次序下的佔比",
        window: "與原因相同的顧客。",
        counts: "每位顧客在每個有證據的原因裡各算一次。",
        leavesOut: "本身沒有證據可言的原因。",
        limits: "證據只是痕跡，不等於原因。"
      )
    case .corrected:
      DefinitionText(
        title: "依問卷修正的佔比",
        sentence: "若推斷對所有人犯的錯與對受訪者一樣，佔比該是多少。",
        formula: "（p + 特異度 − 1） ÷ （敏感度 + 特異度 − 1），限於0到1",
        window: "全部流失顧客，其中至少30位被問過。",
        counts: "p：不看問卷和記錄時推斷出的佔比。",
        leavesOut: "受訪者裡沒有的原因，或推斷找不到的原因；區間寬於50個百分點的佔比。",
        limits: "肯回答的人和不回答的人可能不同。"
      )
    case .benchmarks:
      DefinitionText(
        title: "產業經驗數字",
        sentence: "產業文章裡別家店的數字，擺在本店數字旁邊。",
        formula: "照文章所寫",
        window: "文章的定義；本店取最近一季。",
        counts: "與本店資料無關。",
        leavesOut: "文章沒有說明數字怎麼來的。",
        limits: "產業文章裡的經驗之談，並非在此測得。"
      )
    case .cacRatio:
      DefinitionText(
        title: "開發新客成本與留客成本之比",
        sentence: "帶來一位新客的花費，是帶回一次回購花費的幾倍。",
        formula: "（開發新客花費 ÷ 新客數） ÷ （留客花費 ÷ 回購次數）",
        window: "costs.csv裡兩項都有的月份。",
        counts: "商店自己記下的花費。",
        leavesOut: "沒有計價的人力。",
        limits: "本來就會發生的回購也算在分母裡。"
      )
    case .replacement:
      DefinitionText(
        title: "流失一位要幾位新客來補",
        sentence: "要幾位新客，才抵得上一位流失顧客本會帶來的價值。",
        formula: "某季流失者在季初的52週預期價值 ÷ 其人數 ÷ 一位新客的52週預期價值",
        window: "最近一季。",
        counts: "價值來自預測頁的模型。",
        leavesOut: "模型沒有通過驗證的店。",
        limits: "模型有多準，它就有多準。"
      )
    case .loss:
      DefinitionText(
        title: "補回流失要花多少",
        sentence: "帶來足以補上流失的新客要花的錢。",
        formula: "13週內流失人數×補上一位流失所需新客數×獲客費用÷新客數",
        window: "流失看最近13週，費用看最近12個完整月。",
        counts: "costs.csv中的獲客費用；新客依首次購買日計。",
        leavesOut: "沒有費用的月份；維繫舊客的費用。",
        limits: "一位流失抵幾位新客由模型給出，模型多準，它就多準。"
      )
    case .winback:
      DefinitionText(
        title: "喚回名單",
        sentence: "最近13週內流失，且原因是商店可以有所作為的。",
        formula: "最近91天內流失的人，去掉搬走、停業、去世的",
        window: "最近91天。",
        counts: "依原因計人數。",
        leavesOut: "姓名：只在「regulars lists」寫給商店自己的名單裡。",
        limits: "在名單上不等於容易喚回。"
      )
    }
  }

  /// The cards about service, in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.ServiceCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .reply:
      DefinitionText(
        title: "首次回覆用時",
        sentence: "從顧客第一則訊息到真人第一次回覆。",
        formula: "分鐘數的中位數和第90百分位；一天內：24小時內回覆的 ÷ （它們 + 已滿24小時仍未在24小時內回覆的）",
        window: "最近13週開始的諮詢，對此前13週。",
        counts: "夜裡和週末也算：依實際經過的時間。",
        leavesOut: "一天內佔比不含不滿24小時且未回覆的。",
        limits: "未回覆超過5%時，百分位從存活曲線讀取，未回覆的算仍在等待。"
      )
    case .resolution:
      DefinitionText(
        title: "解決用時",
        sentence: "從顧客第一則訊息到諮詢關閉。",
        formula: "分鐘數的中位數和第90百分位，未解決的算仍在等待",
        window: "最近13週開始的諮詢。",
        counts: "表裡寫的關閉時間。",
        leavesOut: "無。",
        limits: "每條諮詢只有一個關閉時間：重開過的，若商店改寫了時間，就算到最後一次；是否重開過看不出來。"
      )
    case .complaints:
      DefinitionText(
        title: "每筆訂單客訴數",
        sentence: "每個訂單有多少條關於品質、配送或客訴的諮詢。",
        formula: "客訴類諮詢數 ÷ 同期訂單數",
        window: "最近13週，對此前13週。",
        counts: "依諮詢計，一筆訂單可有兩則。",
        leavesOut: "什麼也不說、就此不來的人。",
        limits: "客訴越方便，數字越高。"
      )
    case .followUp:
      DefinitionText(
        title: "售後回訪",
        sentence: "下單後14天內商店主動聯絡過的訂單。",
        formula: "14天內有聯絡記錄的訂單 ÷ 已滿14天的各週訂單",
        window: "最近13個這樣的週，對此前13週。",
        counts: "contacts.csv裡的任何聯絡。",
        leavesOut: "沒有記下來的聯絡。",
        limits: "從下單算起：資料裡沒有送達時間。"
      )
    case .refunds:
      DefinitionText(
        title: "退款率（30天）",
        sentence: "30天內有退款的訂單。",
        formula: "30天內有退款的訂單 ÷ 訂單；依金額：30天內退款 ÷ （銷售額 − 折扣）",
        window: "最近13個滿30天的週，對此前13週；原因看52週。",
        counts: "有日期的退款。",
        leavesOut: "只知道總額的退款。",
        limits: "一筆訂單可有兩個原因，各原因之和可能大於退款率。"
      )
    case .ratings:
      DefinitionText(
        title: "評分",
        sentence: "訂單得了幾分（1到5），又有多少訂單被評過。",
        formula: "低分：評1或2分的 ÷ 評過的；覆蓋：評過的 ÷ 訂單",
        window: "最近52個滿30天的週；低分為13週對此前13週。",
        counts: "一筆訂單的最低評分。",
        leavesOut: "沒人評的訂單。",
        limits: "評分的人是自己選擇評的：不能當作全體買家的看法。"
      )
    case .ratingReturn:
      DefinitionText(
        title: "評分與回購",
        sentence: "首購滿意的人是否更常回來。",
        formula: "首購評4、5分者90天內回購率，減去評1、2分者的；1到5分的趨勢用Cochran–Armitage檢定",
        window: "所在週已過90天的首購日。",
        counts: "當天的最低評分。",
        leavesOut: "沒有評分的首購。",
        limits: "同時出現，並不證明因果。"
      )
    case .replyReturn:
      DefinitionText(
        title: "回覆與回購",
        sentence: "回覆更快的人是否更常回來。",
        formula: "90天內再次購買的顧客 ÷ 顧客，依回覆快慢分組",
        window: "每位顧客第一個有諮詢的購買日，且已過90天。",
        counts: "當天最慢的回覆；每位顧客一個購買日。",
        leavesOut: "沒有寫訂單編號的諮詢。",
        limits: "同時出現，不是證明：容易的問題本來就答得快。"
      )
    case .quality:
      DefinitionText(
        title: "沒有過失的訂單",
        sentence: "沒有低分、沒有因過失退貨、也沒有客訴的訂單。",
        formula: "沒有2分及以下評分，沒有因品質、破損、發錯、遲到退款，也沒有品質、配送、客訴類諮詢的訂單 ÷ 訂單",
        window: "最近52個滿30天的週。",
        counts: "全部訂單。達到：區間在90%以上；未達到：區間在90%以下。",
        leavesOut: "沒人反映的過失。",
        limits: "沉默算作滿意，真實佔比更低。"
      )
    case .shoppers:
      DefinitionText(
        title: "神秘客",
        sentence: "神秘客打的分，依店、清單和季別。",
        formula: "分數的平均",
        window: "每個日曆季。",
        counts: "用同一份清單的走訪。",
        leavesOut: "不同清單之間的比較。",
        limits: "一家店不到10次走訪，名次只是巧合。"
      )
    case .register, .callBacks, .birthdays, .campaigns: careTextInTraditional(card)
    }
  }
}
