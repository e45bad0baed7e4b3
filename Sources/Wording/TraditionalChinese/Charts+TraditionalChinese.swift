extension ChartPhrases {
  static let traditionalChinese = ChartPhrases(
    axisStarts: { "縱軸從\($0)起" },
    weekTick: { "\($0)週" },
    year: { "\($0)年" },
    customersCount: { "\($0)位顧客" },
    csv: "CSV",
    json: "JSON",
    interval: "95%區間",
    dataTo: { "資料截至\($0)" },
    whatToDo: "可以做什麼",
    howCounted: "怎麼算的",
    whyDiffers: "為何與平台不同",
    noCustomers: "資料裡的訂單都認不出顧客，看不出誰回來了。",
    noOrders: { "截至\($0)還沒有可計入的訂單。" },
    noOrdersHelp: "讀了哪些檔案、哪些沒有計入、為什麼，見「資料」頁。",
    noCustomersHelp: "放入含顧客編號、電子郵件或手機號碼的訂單匯出檔，本頁就會出現。"
  )
}
