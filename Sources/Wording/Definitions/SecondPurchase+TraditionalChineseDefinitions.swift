extension DefinitionText {
  /// The SecondPurchase cards in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.SecondPurchaseCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .curve:
      DefinitionText(
        title: "第t天前已回購",
        sentence: "新客到第t天買過第二次的佔多少；還沒觀察滿t天的人也公平計入。",
        formula: "1 − ∏（u≤t）（1 − 第u天回購人數 ÷ 到第u天仍未回購且仍在觀察的人數）",
        window: "從每位顧客首購日起的天數；全部歷史。",
        counts: "所有人，昨天的新客也在內：能觀察幾天就算幾天。",
        leavesOut: "除認不出顧客的訂單外，無。",
        limits: "前提是新來的人會像以前的人一樣回來。剩下不足\(facts.atRisk)人時曲線就停。"
      )
    case .quantiles:
      DefinitionText(
        title: "一成、四分之一、一半的人在第幾天前回來",
        sentence: "新客中有這麼多人已回購的最早一天。",
        formula: "曲線達到10%、25%、50%的最小天數",
        window: "同曲線。",
        counts: "全部新客，不只是回來的人。",
        leavesOut: "無。",
        limits: "常常沒有：多數人不回來時，「一半」就是「尚未達到」。它不是回頭客的平均間隔。"
      )
    case .restrictedMean:
      DefinitionText(
        title: "未回購天數",
        sentence: "首購後的\(facts.restrictedMean)天裡，一位新客平均有多少天還沒買第二次。",
        formula: "未回購比例曲線下的面積，從第0天到第\(facts.restrictedMean)天",
        window: "首購後\(facts.restrictedMean)天。",
        counts: "每一位新客；一直沒回來的算滿\(facts.restrictedMean)天。",
        leavesOut: "第\(facts.restrictedMean)天以後的事。",
        limits: "單看沒有意思，要與另一組或另一年相比：天數少就是回來得早。"
      )
    case .steps:
      DefinitionText(
        title: "再往後的每一步",
        sentence: "第2次到第3次、第3次到第4次……用同樣的曲線來算。",
        formula: "第k次購買後90天內再買的比例，取自該步自己的曲線",
        window: "從第k個購買日重新計時。",
        counts: "買到第k次的顧客。",
        leavesOut: "沒走到這一步的顧客。",
        limits: "走到第4步的人本來就不同，單憑這一點比率就會一步步升高。"
      )
    case .compare:
      DefinitionText(
        title: "兩類新客的比較",
        sentence: "一類新客是不是比另一類更早回來。",
        formula: "兩條曲線的log-rank檢定；差距用\(facts.restrictedMean)天內的未回購天數之差表示",
        window: "首購以來的天數，依首購時的情形分組。",
        counts: "折扣首購：首筆訂單優惠10%以上；正價首購：不足1%。",
        leavesOut: "首筆訂單優惠在1%到10%之間的。",
        limits: "只是一起出現，不是因果：趁促銷來的人，不同的不只是價格。兩條曲線相交時只給天數之差。"
      )
    }
  }
}
