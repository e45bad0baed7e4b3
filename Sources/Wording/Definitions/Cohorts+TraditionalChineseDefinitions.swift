extension DefinitionText {
  /// The Cohorts cards in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.CohortCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .cohort:
      DefinitionText(
        title: "同期客群",
        sentence: "首次購買落在同一個月（或同一週）的全部顧客。",
        formula: "依首個購買日所在的月或ISO週分組",
        window: "歷史中的每個月、每一週；第0期就是首購那一期。",
        counts: "每位顧客只屬於一個同期客群；那一期結束後，人數不再變。",
        leavesOut: "認不出顧客的訂單。",
        limits: "資料最早的幾個同期客群裡，混著其實早就來過的舊客，已標「資料開始之前」。"
      )
    case .retained:
      DefinitionText(
        title: "第i期留存率",
        sentence: "首購之後的第i期，同期客群裡又來買的人佔多少。",
        formula: "同期客群中在第i期有購買日的人數 ÷ 同期客群人數",
        window: "日曆月或ISO週，只看已經結束的期。",
        counts: "一期之內不論下幾單，一人只算一次。",
        leavesOut: "還沒結束的那一期：畫成「未滿期」，絕不當作0%。",
        limits: "同月的顧客首購日有早有晚。買得慢的商品依週看像是沒人回來，請依月看，或看滾動留存。"
      )
    case .unbounded:
      DefinitionText(
        title: "第i期及以後的留存率",
        sentence: "在第i期或之後任何一期又來買過的人佔多少。",
        formula: "同期客群中在第i期或以後有購買日的人數 ÷ 同期客群人數",
        window: "到最近一個已結束的期為止。",
        counts: "從第i期起，哪怕只來過一次也算。",
        leavesOut: "每個同期客群的最後3期：那裡還沒有「以後」。",
        limits: "舊格子會隨著顧客回來而上升，最右邊被壓低；不能與普通留存率相比。"
      )
    case .rolling:
      DefinitionText(
        title: "滾動留存率",
        sentence: "最近W期裡至少來過一次的人佔多少。",
        formula: "同期客群中在第i−W+1期到第i期有購買日的人數 ÷ 同期客群人數",
        window:
          "W為\(facts.rollingMonths.map { "\($0)" } ?? "3或6")個月、\(facts.rollingWeeks.map { "\($0)" } ?? "4、8或13")週：能蓋住回購週期中位數的最小一個。",
        counts: "一個期間內一人只算一次。",
        leavesOut: "第W期以前，期間還不滿。",
        limits: "相鄰的格子大部分日子是重疊的，會一起漲跌。"
      )
    case .returned:
      DefinitionText(
        title: "到第i期已回購",
        sentence: "到第i期結束時，買過第二次的人佔多少。",
        formula: "到第i期末購買日≥2的人數 ÷ 同期客群人數",
        window: "從首購到第i期末。",
        counts: "每人在第二個購買日算一次。",
        leavesOut: "第三次及以後的購買。",
        limits: "只升不降，走平就是沒有新的人回來。有未滿期時，看「首購到回購」的曲線更準。"
      )
    case .age:
      DefinitionText(
        title: "依顧客自己的天數算的留存",
        sentence: "與留存率相同，但每位顧客的第一期從自己的首購日算起。",
        formula: "首購後第(i−1)×w+1天到第i×w天有購買的人數 ÷ 已觀察滿i×w天的人數",
        window: "w＝\(facts.ageDays.map { "\($0)" } ?? "30")天。",
        counts: "只算觀察滿整個期間的顧客。",
        leavesOut: "還沒滿期間的顧客，哪怕同月的別人已滿。",
        limits: "分母逐期變小，所以線有可能上升。"
      )
    case .pooled:
      DefinitionText(
        title: "全部同期客群合計",
        sentence: "把走完第i期的所有同期客群合起來，依人數加權的留存率。",
        formula: "留存人數之和 ÷ 同期客群人數之和（只含第i期已結束的同期客群）",
        window: "全部歷史；每一點都註明有幾個同期客群。",
        counts: "人多的同期客群分量重；一個也沒回來的同期客群以0計入。",
        leavesOut: "第i期還沒結束的同期客群。",
        limits: "每一點的同期客群不同，所以線可能上升，並不表示有人回來了。"
      )
    case .net:
      DefinitionText(
        title: "平均每人累計淨銷售額",
        sentence: "到第i期末，同期客群平均每人一共花了多少。",
        formula: "第0～i期的（銷售額 − 折扣 − 至今退貨） ÷ 同期客群人數",
        window: "從首購到第i期末。",
        counts: "退貨記在原訂單上，不論哪天退的。",
        leavesOut: "運費、稅、禮品卡。",
        limits: "晚到的退款會改動舊格子，截止日說明算到哪天。少數大顧客會撐起整個同期客群，請同時看「前5%佔比」。"
      )
    case .margin:
      DefinitionText(
        title: "平均每人累計毛利貢獻",
        sentence: "同上，再減去貨品成本。",
        formula: "第0～i期的（銷售額 − 折扣 − 成本 − 退貨 − 商店承擔的運費） ÷ 同期客群人數",
        window: "從首購到第i期末。",
        counts: "單位成本已知的商品列。",
        leavesOut: "資料裡沒有成本時一概不算，寫「缺成本」。",
        limits: "準不準要看products.csv裡的成本；不含推廣費。"
      )
    case .topShare:
      DefinitionText(
        title: "前5%顧客佔比",
        sentence: "同期客群裡花得最多的5%的人，佔淨銷售額多少。",
        formula: "前5%顧客的淨銷售額 ÷ 同期客群淨銷售額",
        window: "從首購到本期截止日。",
        counts: "依至今淨消費排序，金額取三位有效數字。",
        leavesOut: "人太少、5%不足一人的同期客群。",
        limits: "超過三分之一時，每人平均數說的只是少數幾個人。"
      )
    }
  }
}
