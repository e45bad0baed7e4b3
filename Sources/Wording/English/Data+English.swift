extension DataPhrases {
  static let english = DataPhrases(
    question: "Can I trust this edition?",
    heading: { read, counted, day, rejected, anonymous in
      let orders =
        read == counted
        ? "\(read) orders read up to \(day), all count"
        : "\(read) orders read up to \(day), \(counted) count"
      return "\(orders); \(rejected), \(anonymous)"
    },
    rejected: { $0 == "1" ? "1 row rejected (\($1))" : "\($0) rows rejected (\($1))" },
    noneRejected: "no row rejected",
    anonymous: { "\($0) of orders without a customer" },
    noneAnonymous: "every order has a customer",
    headingEmpty: "No order that counts was read",
    headingStale: { "Nothing new since \($0): this edition is \($1) days behind" },
    assumptions: DataAssumptionPhrases(
      title: "Taken for granted",
      timeZone: { "Days are those of \($0)." },
      currency: { "Amounts are in \($0); orders in another currency are excluded and counted." },
      noCurrency: "No export and no setting names a currency: amounts stand without one.",
      history: { "The history runs from \($0) to \($1), \($2) days. What came before is unknown." },
      lapse: { "A customer counts as lapsed after \($0) days without a purchase: \($1)." },
      lapseRule: {
        "nine of ten purchases come sooner (\($2) gaps, up to the end of quarter \($1) of \($0))"
      },
      lapseSetting: "a fixed number from the settings",
      lapseFallback: { "the usual number, since there are only \($0) gaps so far" },
      noWarnings: "The check found nothing to warn of.",
      warnings: { "The check found \($0) warnings; regulars check lists them with file and line." }
    ),
    files: DataFilesPhrases(
      finding: "Every row of every file is accounted for",
      findingRejected: { "Every row is accounted for; \($0) could not be read" },
      subline: "Rows of the order files after the header, by what became of them",
      caption: "Where did every row go?",
      file: "File",
      rows: "Rows",
      accepted: "Accepted",
      merged: "Merged",
      excluded: "Excluded",
      rejected: "Rejected",
      blank: "Blank",
      total: "All files",
      foot:
        "rows = accepted + merged + excluded + rejected + blank. Merged: the same order stands in a "
        + "newer file or row. Rejected rows are in private/rejects.csv with their reason."
    ),
    identity: DataIdentityPhrases(
      finding: { "\($0) of orders name their customer" },
      findingAll: "Every order names its customer",
      subline: "Orders that count, with and without a customer",
      caption: "How many orders tell who bought?",
      kind: "Orders",
      orders: "Count",
      share: "Share",
      known: "With a customer",
      anonymous: "Without a customer",
      range: {
        "The lifetime repeat rate is \($0). It would be \($1) if every order without a customer came "
          + "from someone new, and at most \($2) if all were repeat purchases of known customers."
      },
      rangeNone: "No measure about people depends on a guess."
    ),
    excluded: DataExcludedPhrases(
      finding: { "\($0) of \($1) orders read do not count; \($2) do" },
      findingNone: "Every order that was read counts",
      subline: "Orders left out of all numbers, by reason",
      caption: "Why do they not count?",
      reason: "Reason",
      orders: "Orders",
      unlinked: {
        "Returns worth \($0) name no order; they are summed apart and in no other total."
      }
    ),
    tables: DataTablePhrases(
      finding: { "\($0) of \($1) optional tables are here" },
      subline: "Rows of the tables beside the orders, by what became of them",
      caption: "What do the other tables bring?",
      foot:
        "Excluded rows name an order, a customer or a product that the orders do not have, or are "
        + "later than this edition. Merged: a later row has the same key.",
      name: DataPhrases.englishTable,
      opens: DataPhrases.englishOpening,
      how: { "\($0) with the header \($1)" }
    ),
    locked: DataLockedPhrases(
      title: "What would open more",
      lead: "A page or number whose input is missing stays away. This opens it:",
      none: "Every page that the data can open is open.",
      what: "Closed",
      how: "Opens with",
      customers: .init(
        "Everything about people coming back",
        "a column that tells customers apart: customer_id, email or phone"
      ),
      costs: .init(
        "Contribution a customer, by cohort",
        "unit_cost in the orders, or products.csv with sku and unit_cost"
      ),
      discounts: .init(
        "Discount depth and full-price share",
        "the columns discount or order_discount"
      ),
      channels: .init(
        "Time to the second order by channel or gift",
        "the columns channel or gift in the orders"
      ),
      playbooks: .init("Playbooks", "a Markdown file in playbooks/"),
      care: .init("Messages on the calendar", "a note in care/ with title and on"),
      news: .init("News to pass on", "a note in news/ with title, kind and on"),
      serviceNotes: .init(
        "Ideas, trainings and ways gone through, on the service page",
        "a note in service/ with kind"
      ),
      competitors: .init(
        "Competitors: prices, differences, terms",
        "a note in competitors/ with name and seen, and one with own: true"
      ),
      questions: .init(
        "Questions: themes, and what is not answered",
        "a note in questions/ with theme and questions"
      ),
      profile: .init(
        "Profile: sides that the orders do not show",
        "a note in profile/ with dimension, values, n, source and on"
      ),
      files: .init("This site", "an order export in orders/")
    ),
    downloads: DataDownloadPhrases(
      title: "Take the numbers away",
      lead:
        "The same numbers as on the pages, with the same cells kept back. CSV opens in any "
        + "spreadsheet; money is in the currency there and in its smallest unit in JSON.",
      caption: "Which tables can I take away?",
      table: "Table",
      rows: "Rows",
      csv: "CSV",
      json: "JSON",
      edition: "The whole edition",
      archive: { "The whole site to read without a network: \($0) files in one (zip)" },
      name: TableName.english
    ),
    reason: DataPhrases.englishReason
  )

  @Sendable
  private static func englishTable(_ name: String) -> String {
    switch name {
    case "products": "Products"
    case "customers": "Customers"
    case "refunds": "Refunds"
    case "ratings": "Ratings"
    case "service": "Service tickets"
    case "mystery-shops": "Mystery shops"
    case "exits": "Why people left"
    case "campaigns": "Campaigns"
    case "prices": "Peers’ prices"
    case "assignments": "Who was treated"
    case "costs": "Marketing costs"
    case "contacts": "Contacts after the sale"
    default: name
    }
  }

  @Sendable
  private static func englishOpening(_ name: String) -> String {
    switch name {
    case "products":
      "Products: roles and variants, unit costs for contribution, prices a unit of content"
    case "customers": "Regions, new customers by where they live, and prospects without an order"
    case "refunds":
      "Service: refund rate and reasons; returns on their days; poor experience among those who left"
    case "ratings":
      "Service: ratings and whether raters return; poor experience among those who left"
    case "service":
      "Service: reply and resolution times, complaint rate, return by speed of reply"
    case "mystery-shops": "Service: scores of mystery shoppers, one’s own and peers’"
    case "exits": "Why they stopped: causes in customers’ own words"
    case "campaigns": "Prices: sales before, during and after each campaign"
    case "prices": "Prices: index against peers, and goods that cost less elsewhere"
    case "costs": "Why they stopped: what a new customer costs against keeping one"
    case "assignments": "Results: whether an action worked, against people left alone"
    case "contacts": "Service: share of orders followed up within 14 days"
    default: ""
    }
  }

  @Sendable
  private static func englishReason(_ key: String) -> String {
    switch key {
    case "cancelled": "cancelled"
    case "unpaid": "not paid"
    case "failed": "payment failed"
    case "voided": "voided"
    case "draft": "draft"
    case "test": "test order"
    case "replacement": "replacement"
    case "gift_card": "gift card"
    case "adjustment": "adjustment"
    case "zero_value": "value 0, no customer"
    case "negative": "negative value"
    case "unlinked_return": "return without an order"
    case "currency": "other currency"
    case "after_as_of": "after the edition’s last day"
    case "no_order": "lines without an order"
    case "repeated_header": "header again"
    case "footer": "line below the table"
    case "description": "row that explains the columns"
    case "excluded_tag", "tag": "excluded by tag"
    case "date": "date not readable"
    case "amount": "amount not readable"
    case "quantity": "quantity not readable"
    case "columns": "columns missing"
    case "encoding": "characters not readable"
    case "quote": "quotes not closed"
    case "order": "order too large or broken"
    case "order_id": "order id missing"
    case "unknown_order": "order in no export"
    case "excluded_order": "order that does not count"
    case "unknown_customer": "customer without an order"
    case "both_arms": "customer in both arms of a run"
    case "assigned_before": "in the other file too"
    case "unknown_product": "product that nobody bought"
    case "missing": "needed cell empty"
    case "customer": "nobody named"
    case "number": "number not readable"
    case "rating": "no rating from 1 to 5"
    case "score": "no score from 0 to 100"
    case "time", "times", "period", "month": "time not readable"
    case "word": "unknown word"
    default: key
    }
  }
}

extension TableName {
  @Sendable
  static func english(_ table: TableName) -> String {
    switch table {
    case .repeatRates: "Repeat rates"
    case .returning: "New and returning buyers"
    case .funnel: "From purchase to purchase"
    case .gaps: "Time between purchases"
    case .cohortsMonthly: "Cohorts by month"
    case .cohortsWeekly: "Cohorts by week"
    case .pooledRetention: "Retention, all cohorts"
    case .cohortAges: "Retention by the customer’s own age"
    case .secondPurchaseCurve: "Curve of the second order"
    case .secondPurchaseSteps: "Later steps"
    case .secondPurchaseCompare: "Groups of starters compared"
    case .modelFits: "Models and their fit"
    case .modelCheck: "Repeat purchases after the cut, forecast by each model and counted"
    case .modelTracking: "Repeat purchases, expected and actual, by week"
    case .modelByRepeats: "Repeat purchases by past repeats"
    case .groupValues: "Expected value by group"
    case .churnCauses: "Why customers stopped"
    case .churnWeeks: "Causes by week"
    case .churnBenchmarks: "Rules of thumb beside the shop’s own"
    case .serviceReplies: "Coming back by reply time"
    case .serviceTickets: "Questions by topic"
    case .serviceOrders: "Orders with and without trouble"
    case .serviceRefunds: "Refunds by reason"
    case .serviceRatings: "Ratings, one to five"
    case .serviceRatingReturn: "Coming back by first rating"
    case .serviceTeams: "Reply time by team"
    case .serviceShoppers: "Mystery shoppers’ rounds"
    case .serviceComplaints: "Complaints by state and age"
    case .calendar: "Days to come"
    case .regions: "Acceptance and spending by region"
    case .channels: "Customers by first channel"
    case .rhythm: "Orders by weekday and hour"
    case .changes: "The week beside earlier weeks"
    case .moved: "What carries the change of net sales"
    case .growthWeeks: "Active and lapsed, by week"
    case .growthBlocks: "Active and lapsed, by four weeks"
    case .groups: "Customer groups"
    case .grid: "R by FM"
    case .flow: "Moves between groups"
    case .tiers: "Spending tiers"
    case .ladder: "Loyalty ladder"
    case .sales: "Sales by period"
    case .discountsByPurchase: "Discount by purchase number"
    case .discountsWeeks: "Full-price share by week"
    case .discountsStacks: "Orders by number of benefits"
    case .discountsAcquired: "Customers who began at a discount"
    case .discountsBands: "Value buyers and deal buyers"
    case .discountsPromotions: "Units around promotions"
    case .products: "Products and their roles"
    case .productPairs: "Bought together"
    case .productNext: "Bought next"
    case .competitors: "Peers noted"
    case .peerPrices: "Prices here and elsewhere"
    case .differences: "Differences to peers"
    case .questions: "Questions by theme"
    case .profile: "Sides of the customer"
    case .segments: "Groups by first purchase"
    case .results: "Tests of playbooks"
    case .lessons: "What each playbook taught"
    case .files: "Files and rows"
    case .identity: "Orders with and without a customer"
    case .otherDefinitions: "Other tools’ definitions"
    case .profileValues: "Values of the customer’s sides"
    case .profileJourney: "The customer’s journey"
    case .competitorFacts: "Facts of the peers"
    case .serviceIdeas: "Ideas from what customers said"
    case .serviceTrainings: "Trainings"
    case .serviceWalkthroughs: "The way of buying, step by step"
    case .serviceTouchpoints: "Places that say the shop’s name"
    }
  }
}
