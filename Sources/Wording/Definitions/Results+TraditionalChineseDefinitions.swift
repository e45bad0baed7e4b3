extension DefinitionText {
  /// Cards about whether an action worked in Traditional Chinese.
  @Sendable
  static func traditionalChinese(
    _ card: DefinitionCard.ResultCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .primary:
      DefinitionText(
        title: "行動的成效",
        sentence: "觸及組比不打擾的對照組多買了多少。",
        formula: "觸及組購買人數 ÷ 觸及組人數 − 對照組購買人數 ÷ 對照組人數",
        window: "每人抽籤後的第1天到第W天（W取方案的，沒有則取設定的）。同一方案的幾次抽籤合成一次測試，直到每組滿100人，或W天內沒有再抽。",
        counts: "每個人都算在抽到的組裡，不管有沒有真的觸及；一次測試裡每人一次。",
        leavesOut: "兩組都在的人；同一方案先前的測試已抽過的人（其中回來的人已不在名單裡）；最後一個期間還沒走完的測試。",
        limits: "只說明這些人、那個季節；別人可能不同。"
      )
    case .secondary:
      DefinitionText(
        title: "平均每人多銷售",
        sentence: "觸及組平均每人比對照組多花了多少。",
        formula: "觸及組（原價 − 折扣）的平均 − 對照組的平均",
        window: "與成效相同。",
        counts: "沒買的人以零計。毛利：淨銷售 − 商品成本 − 商店付的運費，須每列都有成本；這樣，本來就會來的訂單上打的折扣也扣掉了。",
        leavesOut: "發送的花費：顯示價值時，會扣掉方案自己的成本。",
        limits: "幾筆大單就能造成差別；人少時區間很寬。"
      )
    case .adjusted:
      DefinitionText(
        title: "平均每人多銷售（去掉雜訊）",
        sentence: "把之前買了多少考慮進去之後的同一個差。",
        formula: "Y − θ(X − X的平均)，θ = 組內cov(X, Y) ÷ var(X)",
        window: "X：截至抽籤當天182天的原價 − 折扣。",
        counts: "與成效相同。",
        leavesOut: "無：X在抽籤之前，不改變期望。",
        limits: "以前的購買越能預示以後的，幫助越大。"
      )
    case .ratio:
      DefinitionText(
        title: "兩組人數與抽籤相符嗎",
        sentence: "依計劃佔比抽籤，人數差得這麼多的可能性。",
        formula: "兩組人數對計劃佔比的卡方，自由度1",
        window: "測試的全部抽籤。",
        counts: "抽到的每個人。",
        leavesOut: "兩組都在的人，以及同一方案先前的測試已抽過的人。",
        limits: "小於0.001就不出結論。後來在方案裡改了佔比也會這樣。"
      )
    case .detectable:
      DefinitionText(
        title: "能看出的最小成效",
        sentence: "這麼多人時，更小的差別五次裡會漏掉一次以上。",
        formula: "2.8016 √(p(1 − p)(1/n₁ + 1/n₂))，p：對照組購買佔比",
        window: "與成效相同。",
        counts: "把握80%，雙側5%。",
        leavesOut: "無。",
        limits: "看不出成效的意思是：比這個小，或者沒有。"
      )
    case .verdict:
      DefinitionText(
        title: "結論",
        sentence: "整個區間在零以上為有效，在零以下為有害。",
        formula: "並且在同一季結束的所有測試中，p在Benjamini–Hochberg（10%）的界限之內",
        window: "所有人的期間走完之後；之前為進行中。",
        counts: "留了對照組的測試。",
        leavesOut: "沒有對照組的前後對比：永遠沒有結論。",
        limits: "同一季裡更晚結束的測試還可能改變它；每期週報保留當時的說法。"
      )
    case .before:
      DefinitionText(
        title: "前後對比",
        sentence: "沒有留對照組時，觸及的人在之前同樣天數裡購買的佔比。",
        formula: "抽籤前W天買過的觸及者 ÷ 觸及者",
        window: "截至抽籤當天的W天，對之後的W天。",
        counts: "同一批人比兩次。",
        leavesOut: "不做會怎樣。",
        limits: "不算測試：季節、價格、挑中的正是安靜的人，都會造成差別。"
      )
    case .lesson:
      DefinitionText(
        title: "到目前為止的成效",
        sentence: "一個方案的所有測試合起來說明什麼。",
        formula: "Σ 成效 ÷ 變異數，除以 Σ 1 ÷ 變異數；變異數依每組買與沒買各多一人算",
        window: "所有結果可顯示的已結束測試。",
        counts: "越有把握的測試佔的分量越大。",
        leavesOut: "進行中的、兩組人數不符的、太小不能顯示的測試。",
        limits: "把各次測試當作同一個成效；差得太遠時會說明。"
      )
    }
  }
}
