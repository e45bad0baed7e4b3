extension NotFoundPhrases {
  static let traditionalChinese = NotFoundPhrases(
    question: "我要找的頁面在哪裡？",
    heading: "這一期裡沒有這個頁面。",
    why: "常見的原因有三種：",
    reasons: [
      "本週缺少它需要的資料：「資料」頁寫明哪個檔案對應哪個頁面；",
      "它所講的內容已不在資料裡，例如某個行動方案已被撤下；",
      "連結過舊，或在轉發時被截斷。",
    ],
    goTo: "您要找的也許是"
  )
}
