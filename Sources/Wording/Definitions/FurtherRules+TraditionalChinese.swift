extension OtherRuleText {
  /// More rules of other tools, in Traditional Chinese.
  static func furtherTraditional(_ rule: OtherRule) -> OtherRuleText {
    switch rule {
    case .shopifyReport365:
      OtherRuleText(
        name: "顧客報表：回購（365天）",
        rule: "一年內的新客中至今又下過單的 ÷ 一年內的新客。",
        why: "報表看新客的全部歷史，過去的數字會不斷變動。"
      )
    case .shopifyReport28:
      OtherRuleText(
        name: "顧客報表：回購（28天）",
        rule: "28天內的新客中至今又下過單的 ÷ 這些新客。",
        why: "上週才來的人，只有一週時間再下單。"
      )
    case .wooReturning365:
      OtherRuleText(
        name: "回頭客（365天，舊定義）",
        rule: "（一年內的買家 − 一年內的新客） ÷ 一年內的買家。",
        why: "總數減新客：新來又回購的人只算新客。"
      )
    case .skyVergeReturning28:
      OtherRuleText(
        name: "回頭客（28天）",
        rule: "第二次或以後的購買落在28天內的人 ÷ 28天內的買家。",
        why: "新來又回購的人兩邊都算，既是新客也是回頭客。"
      )
    case .metriloGap:
      OtherRuleText(
        name: "下單間隔：先算每人平均再平均",
        rule: "先求每人的平均間隔，再對下過兩單以上的人求平均。",
        why: "買得再多也只算一個人；沒走完的間隔不在內。"
      )
    case .shoplineLoyal:
      OtherRuleText(
        name: "忠誠顧客",
        rule: "下過不止一單、最近一單在30天內 ÷ 全部顧客。",
        why: "那裡還要求14天內來訪，訂單檔案裡沒有：這裡是上限。"
      )
    case .shoplineAtRisk:
      OtherRuleText(
        name: "流失風險顧客",
        rule: "下過不止一單、最近一單在90天以前 ÷ 全部顧客。",
        why: "所有商店一律90天；那裡還看來訪。"
      )
    case .customerVoxAtRisk:
      OtherRuleText(
        name: "有風險",
        rule: "最近一單在6個月以前 ÷ 全部顧客。",
        why: "一律半年；這裡依本店自己的間隔判斷流失。"
      )
    case .customerVoxLost:
      OtherRuleText(
        name: "已流失",
        rule: "最近一單在12個月以前 ÷ 全部顧客。",
        why: "一律一年；這裡依本店自己的間隔判斷流失。"
      )
    case .omniconvertLeaving:
      OtherRuleText(
        name: "快要離開",
        rule: "最近一單在6個月以前 ÷ 全部顧客。",
        why: "一律半年，單次顧客與常客不分。"
      )
    case .klaviyoHistoric:
      OtherRuleText(
        name: "至今平均每人價值",
        rule: "至今扣除退款的訂單金額 ÷ 顧客數。",
        why: "新舊顧客混在一起：隨店齡變大，不隨好壞。"
      )
    case .wooNetSales28:
      OtherRuleText(
        name: "淨銷售額（28天）",
        rule: "銷售額 − 折價券 − 退款，退款記在退款當天。",
        why: "與我們同一定義。"
      )
    case .metorikWeek:
      OtherRuleText(
        name: "週報那一週的訂單",
        rule: "上週一到週日的訂單，今天不在內。",
        why: "與我們同一週。"
      )
    default: setTraditional(rule)
    }
  }
}
