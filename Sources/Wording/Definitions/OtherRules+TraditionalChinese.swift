extension OtherRuleText {
  /// How other tools count, in Traditional Chinese.
  @Sendable
  static func traditionalChinese(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .shopifyReturning365:
      OtherRuleText(
        name: "回頭客率（365天）",
        rule: "一年內買過、且歷史上不止買過一次的人 ÷ 一年內買過的人。",
        why: "問的是店裡都是誰，不是誰會回來；舊客年年重算。Shopify依訂單計，還會略高；過去的數值會隨新訂單變動。"
      )
    case .shopifyReturning28:
      OtherRuleText(
        name: "回頭客率（28天）",
        rule: "28天內買過、且歷史上不止買過一次的人 ÷ 28天內買過的人。",
        why: "同一定義看一個月；分母是這個月的新舊買家。"
      )
    case .insightsRepeat365:
      OtherRuleText(
        name: "期內回購率（365天）",
        rule: "期內買了兩次以上的人 ÷ 期內買過的人。",
        why: "期前買過、期內只買一次的人，在這裡不算回購。"
      )
    case .insightsReturning365:
      OtherRuleText(
        name: "回頭客率（365天）",
        rule: "第二次或以後的購買落在期內的人 ÷ 期內買過的人。",
        why: "期末就是今天時，與Shopify相同；看過去的時段則不會再變。"
      )
    case .treslWithin30:
      OtherRuleText(
        name: "30天內回購",
        rule: "首購後30天內再買的人 ÷ 首購的人。",
        why: "與我們同一規則，期間更短，看全部歷史。"
      )
    case .treslWithin60:
      OtherRuleText(
        name: "60天內回購",
        rule: "首購後60天內再買的人 ÷ 首購的人。",
        why: "與我們同一規則，期間更短，看全部歷史。"
      )
    case .treslWithin90:
      OtherRuleText(
        name: "90天內回購",
        rule: "首購後90天內再買的人 ÷ 首購的人。",
        why: "與我們同一規則，看全部歷史；我們的主要數字只看最近一季。"
      )
    case .kleioRepeat90:
      OtherRuleText(
        name: "回購率（第三個30天）",
        rule: "從各人首購算起，90天內再下一筆訂單的佔同期客群多少。",
        why: "與我們相同，只是依同期客群列出；這裡是全部同期客群合計。"
      )
    case .peelRepurchase3:
      OtherRuleText(
        name: "到第3個月的回購率",
        rule: "每月同期客群中，到第3個月末下過兩單以上的佔多少。",
        why: "依日曆月：月初來的人比月末來的多了30天時間。"
      )
    case .peelRepeatOrders:
      OtherRuleText(
        name: "回購訂單率",
        rule: "首筆訂單之後的全部訂單 ÷ 顧客數。",
        why: "數的是訂單不是人，可以超過100%。"
      )
    case .adviserRepeat90:
      OtherRuleText(
        name: "回購率（約90天）",
        rule: "91天內買了兩次以上的買家 ÷ 91天內的買家。",
        why: "所有人用同一個期間：上週才來的人，只有一週時間可以回來。"
      )
    case .adviserRepeat30:
      OtherRuleText(
        name: "回購率（約30天）",
        rule: "28天內買了兩次以上的買家 ÷ 28天內的買家。",
        why: "同上，期間是四週。"
      )
    case .customerList:
      OtherRuleText(
        name: "顧客名單裡買過兩次以上的佔比",
        rule: "買過兩次以上的顧客 ÷ 全部顧客。",
        why: "在名單裡一數就得到的數；每來一位新客就降一點。"
      )
    case .shoplineRetention1:
      OtherRuleText(
        name: "次月留存率",
        rule: "同期客群中第1個月又下單的人 ÷ 同期客群人數。",
        why: "與我們相同；這裡是全部已滿同期客群依人數加權的合計。"
      )
    case .peelRetention1:
      OtherRuleText(
        name: "次月留存率",
        rule: "同期客群中第1個月或以後任何一月又下單的人 ÷ 同期客群人數。",
        why: "多了「或以後」，數值高得多，舊格子還會再升。"
      )
    case .lifetimelyGaps:
      OtherRuleText(
        name: "下單間隔中位數",
        rule: "至今已走完的間隔的中位數。",
        why: "長的間隔還沒走完，沒算進去，所以偏短。"
      )
    case .peelTimeBetween:
      OtherRuleText(
        name: "購買間隔",
        rule: "365 ÷（最近365天的訂單數 ÷ 顧客數）。",
        why: "並不是間隔的平均；多數人只買一次時，會接近一年。"
      )
    case .taobaoPerBuyer:
      OtherRuleText(
        name: "客單價（28天）",
        rule: "28天的（銷售額 − 折扣） ÷ 不同買家數。",
        why: "依人不依單：下兩單的人，分母只算一次。"
      )
    case .shoplineNew:
      OtherRuleText(
        name: "新客",
        rule: "記錄中只有一筆訂單的顧客 ÷ 全部顧客。",
        why: "那裡的「新客」，就是這裡「只買過一次的顧客」，兩年前來的也算。"
      )
    default:
      furtherTraditional(rule)
    }
  }
}
