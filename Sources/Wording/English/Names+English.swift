extension NamePhrases {
  static let english = NamePhrases(
    thisWeek: "This week",
    groupCustomers: "Customers",
    groupReasons: "Reasons",
    groupActions: "Actions",
    groupAbout: "About",
    retention: "Retention",
    secondOrder: "Second order",
    growth: "Growth",
    value: "Worth",
    forecast: "Forecast",
    churn: "Why they left",
    service: "Service",
    segments: "Segments",
    products: "Products",
    prices: "Prices",
    regions: "Regions",
    playbooks: "Playbooks",
    results: "Results",
    weeks: "All weeks",
    data: "Data",
    method: "Method",
    notFound: "Page not found",
    customerGroups: CustomerGroupNames(
      champions: "Champions",
      loyal: "Loyal",
      active: "Active",
      new: "New",
      promising: "Promising",
      needsAttention: "Needs attention",
      almostLost: "Almost lost",
      atRisk: "At risk",
      previouslyLoyal: "Previously loyal",
      dormant: "Dormant",
      prospects: "Prospects"
    )
  )
}
