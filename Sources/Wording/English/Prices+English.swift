extension PricesPhrases {
  static let english = PricesPhrases(
    question: "Are we teaching customers to wait for discounts?",
    answer: { "\($0) of orders paid full price in four weeks, \($1); \($2)." },
    up: { "up from \($0) in the 13 before" },
    down: { "down from \($0) in the 13 before" },
    same: { "about the same as \($0) in the 13 before" },
    deeper: { "each further purchase is \($0) points cheaper: \($1)" },
    shallower: { "each further purchase is \($0) points dearer: \($1)" },
    level: {
      "from purchase to purchase discounts stay level (change between \($0) points): \($1)"
    },
    noSlope: { "the trend from purchase to purchase opens at 30 regulars: \($0)" },
    tooFew: {
      "Too few to say: \($0) of \($1) orders at full price in four weeks; a share needs \($2)."
    },
    fine: "fine",
    watch: "watch",
    stop: "stop",
    notEnough: "not enough data",
    state: { "State of discounts: \($0). \($1)" },
    reasonSlope: "the same customers get deeper discounts with every purchase",
    reasonFullPrice: "fewer orders pay full price than in the 13 weeks before",
    reasonMargin: "from the third purchase on five points of margin or more are gone",
    reasonStack: "orders with the most benefits lose money",
    reasonTooFew: "the numbers behind it are too small to tell",
    and: ", and ",
    lead: {
      "The trend is counted within \($0) customers who bought at least twice. More at full price is"
        + " good."
    },
    rangeShare: { "At full price: \($0), \($1)." },
    rangeDeeper: { "With each further purchase the price falls by \($0) points (95% interval)." },
    rangeShallower: {
      "With each further purchase the price rises by \($0) points (95% interval)."
    },
    advice: [
      "Thank regulars with first notice, service or a small gift before a lower price: a discount"
        + " that comes every time becomes the price.",
      "Keep points and discounts in two ledgers, and let one order have one benefit.",
    ],
    howCounted:
      "Depth is discounts over the price before them; full price is less than 1% off. The trend"
      + " compares each customer’s purchases with each other, so that who stays and who leaves does"
      + " not look like a discount that grows.",
    depth: DepthPhrases(
      finding: { "Discounts go from \($0) on the first purchase to \($1) on the fifth and later" },
      findingNone: "How deep discounts are, purchase by purchase",
      subline: "Discounts over price, by number of the purchase; whisker: 95% interval.",
      purchase: { "purchase \($0)" },
      andLater: { "purchase \($0) and later" },
      rowTitle: "Purchase",
      days: "Purchase days",
      depth: "Depth",
      fullPrice: "Orders at full price",
      margin: "Margin",
      benefits: "Benefits an order",
      caption: "How much is given away on which purchase?",
      missing: { "Opens at \($0) purchase days for each number." }
    ),
    weeks: PriceWeekPhrases(
      finding: { "Between \($0) and \($1) of orders a week paid full price in \($2) weeks" },
      findingNone: "Orders at full price, week by week",
      subline: "Share of orders with less than 1% off, by week of the order; band: 95% interval.",
      label: "at full price",
      caption: "How many orders paid full price?",
      rowTitle: "Week",
      share: "At full price",
      missing: { "Opens with \($0) weeks of enough orders." },
      description: {
        "Line of the weekly share of orders at full price, from \($0) to \($1). Table follows."
      }
    ),
    stacks: StackPhrases(
      title: "Discount, free shipping, gift",
      finding: { "Margin falls from \($0) without a benefit to \($1) with \($2)" },
      findingShare: { "\($0) of orders have two benefits or more" },
      findingNone: "What benefits cost cannot be said yet",
      subline: "Benefits of an order: any discount, free shipping, gift; depth and margin of each.",
      row: { $0 == "1" ? "1 benefit" : "\($0) benefits" },
      rowTitle: "Benefits",
      orders: "Orders",
      caption: "How much is given away with how many benefits?"
    ),
    acquired: AcquiredPhrases(
      title: "Customers who began at a discount",
      less: { "Customers who began at a discount bring \($0) less in 180 days (\($1))" },
      more: { "Customers who began at a discount bring \($0) more in 180 days (\($1))" },
      same: { "Customers who began at a discount bring about as much in 180 days (\($0))" },
      findingNone: "What customers bring who began at a discount",
      subline:
        "Net sales a customer in 180 days from the first purchase, of those who began that long ago; a"
        + " discount is 10% and more."
        + " Goes together, is no proof.",
      discount: "at a discount",
      fullPrice: "at full price",
      rowTitle: "Began",
      customers: "Customers",
      net: "Net sales in 180 days",
      contribution: "Contribution",
      caption: "What are they worth?",
      missing: { "Opens at \($0) customers of each kind, watched for 180 days." }
    ),
    bands: BandPhrases(
      title: "Who waits for deals",
      finding: { "\($0) of \($1) who bought twice or more wait for deals (\($2))" },
      findingNoValue: "Nobody has bought often enough without 10% off to count as a value buyer",
      findingNone: "How many wait for deals: too few people to say",
      missing: { "Not shown: from the numbers fewer than \($0) customers could be worked out." },
      subline:
        "By the share of a customer’s purchases with 10% off and more: under 20% value buyer, over 60%"
        + " deal buyer; customers with two purchases and more. Few purchases are drawn to the shop’s"
        + " share.",
      value: "value buyers",
      mixed: "mixed",
      deal: "deal buyers",
      rowTitle: "Kind",
      customers: "Customers",
      caption: "How many wait for a discount?"
    ),
    promotions: PromotionPhrases(
      title: "Before, during and after promotions",
      finding: {
        $0 == "0"
          ? "After none of \($1) promotions did sales fall clearly below those before"
          : "After \($0) of \($1) promotions, sales fell clearly below those before"
      },
      findingNone: "No promotion can be judged yet",
      subline:
        "Units a day over those of the 28 days before; 28 days after below 1: demand pulled"
        + " forward. Whisker: 95% interval.",
      during: { "\($0), during" },
      after: { "\($0), after" },
      wholeShop: "whole shop",
      caption: "What did promotions move?",
      rowTitle: "Promotion",
      days: "Days",
      unitsBefore: "Units in 28 days before",
      ratioDuring: "During",
      ratioAfter: "After",
      reference: "as before"
    )
  )
}
