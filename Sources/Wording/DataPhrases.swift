/// orders read, orders that count, day, rejected, without a customer.
package typealias DataHeading =
  @Sendable (String, String, String, String, String) -> String

/// What the page `data` says.
package struct DataPhrases: Sendable {
  /// The small line above the heading.
  package let question: String
  /// Which orders were read, and whether all of them count.
  package let heading: DataHeading
  /// rows, share.
  package let rejected: Phrase2
  package let noneRejected: String
  /// share.
  package let anonymous: Phrase1
  package let noneAnonymous: String
  package let headingEmpty: String
  /// last day, days behind.
  package let headingStale: Phrase2

  package let assumptions: DataAssumptionPhrases
  package let files: DataFilesPhrases
  package let identity: DataIdentityPhrases
  package let excluded: DataExcludedPhrases
  package let tables: DataTablePhrases
  package let locked: DataLockedPhrases
  package let downloads: DataDownloadPhrases
  /// The word for a reason of exclusion or rejection; the key itself where it is unknown.
  package let reason: @Sendable (String) -> String
}

/// What the program took for granted.
package struct DataAssumptionPhrases: Sendable {
  package let title: String
  /// zone.
  package let timeZone: Phrase1
  /// code.
  package let currency: Phrase1
  package let noCurrency: String
  /// first day, last day, days.
  package let history: Phrase3
  /// days, where the number comes from.
  package let lapse: Phrase2
  /// year, quarter (1…4), gaps.
  package let lapseRule: Phrase3
  package let lapseSetting: String
  /// count.
  package let lapseFallback: Phrase1
  package let noWarnings: String
  /// count.
  package let warnings: Phrase1
}

package struct DataFilesPhrases: Sendable {
  package let finding: String
  /// What was found where nothing was rejected.
  package let findingRejected: Phrase1
  package let subline: String
  package let caption: String
  package let file: String
  package let rows: String
  package let accepted: String
  package let merged: String
  package let excluded: String
  package let rejected: String
  package let blank: String
  package let total: String
  package let foot: String
}

package struct DataIdentityPhrases: Sendable {
  /// share of orders with a customer.
  package let finding: Phrase1
  package let findingAll: String
  package let subline: String
  package let caption: String
  package let kind: String
  package let orders: String
  package let share: String
  package let known: String
  package let anonymous: String
  /// our rate, low, high.
  package let range: Phrase3
  package let rangeNone: String
}

package struct DataExcludedPhrases: Sendable {
  /// left out, read, counted.
  package let finding: Phrase3
  package let findingNone: String
  package let subline: String
  package let caption: String
  package let reason: String
  package let orders: String
  /// amount.
  package let unlinked: Phrase1
}

/// The optional tables, by their names such as `mystery-shops`.
package struct DataTablePhrases: Sendable {
  /// tables, tables there can be.
  package let finding: Phrase2
  package let subline: String
  package let caption: String
  package let foot: String
  /// What a table holds; the name itself where it is unknown.
  package let name: @Sendable (String) -> String
  /// The pages and numbers that a table opens; empty where none depends on it.
  package let opens: @Sendable (String) -> String
  /// file, header.
  package let how: Phrase2
}

package struct DataLockedPhrases: Sendable {
  package let title: String
  package let lead: String
  package let none: String
  package let what: String
  package let how: String
  package let customers: Pair
  package let costs: Pair
  package let discounts: Pair
  package let channels: Pair
  package let playbooks: Pair
  package let care: Pair
  package let news: Pair
  package let serviceNotes: Pair
  package let competitors: Pair
  package let questions: Pair
  package let profile: Pair
  package let files: Pair

  /// What opens, and what has to be added.
  package struct Pair: Sendable, Hashable {
    package let what: String
    package let how: String

    package init(_ what: String, _ how: String) {
      self.what = what
      self.how = how
    }
  }
}

package struct DataDownloadPhrases: Sendable {
  package let title: String
  package let lead: String
  package let caption: String
  package let table: String
  package let rows: String
  package let csv: String
  package let json: String
  package let edition: String
  /// files.
  package let archive: Phrase1
  package let name: @Sendable (TableName) -> String
}

/// The tables that can be taken away; the raw value is the file's name.
package enum TableName: String, Sendable, Hashable, CaseIterable {
  case repeatRates = "repeat-rates"
  case returning
  case funnel
  case gaps
  case cohortsMonthly = "cohorts-monthly"
  case cohortsWeekly = "cohorts-weekly"
  case pooledRetention = "pooled-retention"
  case cohortAges = "cohort-ages"
  case secondPurchaseCurve = "second-purchase-curve"
  case secondPurchaseSteps = "second-purchase-steps"
  case secondPurchaseCompare = "second-purchase-compare"
  case growthWeeks = "growth-weeks"
  case growthBlocks = "growth-blocks"
  case groups = "rfm-groups"
  case grid = "rfm-grid"
  case flow = "rfm-flow"
  case tiers = "rfm-tiers"
  case ladder = "rfm-ladder"
  case modelFits = "model-fits"
  case modelCheck = "model-check"
  case modelTracking = "model-tracking"
  case modelByRepeats = "model-by-repeats"
  case groupValues = "group-values"
  case churnCauses = "churn-causes"
  case churnWeeks = "churn-weeks"
  case churnBenchmarks = "churn-benchmarks"
  case serviceReplies = "service-replies"
  case serviceTickets = "service-tickets"
  case serviceOrders = "service-orders"
  case serviceRefunds = "service-refunds"
  case serviceRatings = "service-ratings"
  case serviceRatingReturn = "service-rating-return"
  case serviceTeams = "service-teams"
  case serviceShoppers = "service-shoppers"
  case serviceComplaints = "service-complaints"
  case calendar
  case regions
  case channels
  case rhythm
  case changes
  case moved = "what-moved"
  case sales
  case discountsByPurchase = "discounts-by-purchase"
  case discountsWeeks = "discounts-weeks"
  case discountsStacks = "discounts-stacks"
  case discountsAcquired = "discounts-acquired"
  case discountsBands = "discounts-bands"
  case discountsPromotions = "discounts-promotions"
  case products
  case productPairs = "product-pairs"
  case productNext = "product-next"
  case competitors
  case peerPrices = "peer-prices"
  case differences
  case questions
  case profile
  case segments
  case results
  case lessons
  case files
  case identity
  case otherDefinitions = "other-definitions"
  case profileValues = "profile-values"
  case profileJourney = "profile-journey"
  case competitorFacts = "competitor-facts"
  case serviceIdeas = "service-ideas"
  case serviceTrainings = "service-trainings"
  case serviceWalkthroughs = "service-walkthroughs"
  case serviceTouchpoints = "service-touchpoints"
}
