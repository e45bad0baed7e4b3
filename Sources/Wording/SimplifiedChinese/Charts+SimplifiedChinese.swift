extension ChartPhrases {
  static let simplifiedChinese = ChartPhrases(
    axisStarts: { "纵轴从\($0)起" },
    weekTick: { "\($0)周" },
    year: { "\($0)年" },
    customersCount: { "\($0)位客户" },
    csv: "CSV",
    json: "JSON",
    interval: "95%区间",
    dataTo: { "数据截至\($0)" },
    whatToDo: "可以做什么",
    howCounted: "怎么算的",
    whyDiffers: "为何与平台不同",
    noCustomers: "数据里的订单都认不出顾客，看不出谁回来了。",
    noOrders: { "截至\($0)还没有可计入的订单。" },
    noOrdersHelp: "读了哪些文件、哪些没有计入、为什么，见“数据”页。",
    noCustomersHelp: "放入含客户编号、邮箱或手机号的订单导出，本页就会出现。"
  )
}
