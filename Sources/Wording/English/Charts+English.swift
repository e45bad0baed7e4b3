extension ChartPhrases {
  static let english = ChartPhrases(
    axisStarts: { "axis starts at \($0)" },
    weekTick: { "W\($0)" },
    year: { $0 },
    customersCount: { "\($0) customers" },
    csv: "CSV",
    json: "JSON",
    interval: "95% interval",
    dataTo: { "Data to \($0)" },
    whatToDo: "What to do",
    howCounted: "How it is counted",
    whyDiffers: "Why your platform says something else",
    noCustomers: "No order in the data names its customer, so nobody can be seen coming back.",
    noOrders: { "No order counts up to \($0) yet." },
    noOrdersHelp: "The page “Data” says which files were read and what was left out, and why.",
    noCustomersHelp:
      "Add an export with a customer id, an e-mail or a phone number and this page opens."
  )
}
