import Commerce
import Retention

/// Made-up products and discounts: no shop stands behind these numbers.
extension MadeUp {
  static let goods = GoodsMeasures(
    products: [
      product("TEA-50", "Spring Green 50 g", orders: 420, back: 66, of: 200, role: .traffic),
      product(
        "BOX/1",
        "Cloud Mist <gift> box & card",
        orders: 212,
        back: 30,
        of: 140,
        role: .profit
      ),
      product("box 1", "Cloud Mist \"small\"", orders: 90, back: 9, of: 44, role: .potential),
      product("红茶", "红茶", orders: 31, back: 2, of: 9, role: .marginal),
    ],
    base: ProductBase(
      orders: Cell(1_208),
      newCustomers: Cell(860),
      purchaseDays: Cell(1_150),
      prior: ProductBase.Prior(a: 6, b: 14, pooled: false),
      rated: 5,
      withheld: 1,
      profitDiscounted: Cell(0.34),
      ordersLeftOut: 1,
      stepsLeftOut: 0
    ),
    pairs: [
      BasketPair(
        a: "BOX/1",
        b: "TEA-50",
        both: 24,
        nA: 120,
        nB: 80,
        orders: 1_000,
        confidence: 0.2,
        lift: 2.5,
        low: 1.836,
        high: 3.405,
        leverage: 0.0144
      )
    ],
    next: [
      NextPair(
        a: "TEA-50",
        b: "TEA-50",
        both: 40,
        nA: 110,
        nB: 90,
        affinity: 2.2,
        low: 1.7,
        high: 2.9
      ),
      NextPair(
        a: "TEA-50",
        b: "BOX/1",
        both: 18,
        nA: 110,
        nB: 60,
        affinity: 1.6,
        low: 1.05,
        high: 2.4
      ),
    ]
  )

  private static func product(
    _ sku: String,
    _ title: String,
    orders: Int,
    back: Int,
    of whole: Int,
    role: ProductMeasures.Role
  ) -> ProductMeasures {
    let share = Double(back + 6) / Double(whole + 20)
    return ProductMeasures(
      sku: sku,
      title: title,
      orders: Cell(orders),
      purchaseDays: Cell(orders - 10),
      firsts: Cell(whole / 2),
      units91: Cell(orders / 2),
      unitsBefore: Cell(orders / 3),
      unitsRatio: Estimate(value: 1.5, se: nil, low: 0.9, high: 2.4),
      fs: rate(whole / 2, 860),
      ti: Cell(1.3),
      margin: role == .marginal ? Cell(missing: .noCost) : Cell(Double(whole) / 500),
      contribution: role == .marginal ? Cell(missing: .noCost) : Cell(Int64(whole) * 1_000),
      role: role,
      second: role == .traffic ? .profit : nil,
      gateway: ProductMeasures.Gateway(
        part: back,
        whole: whole,
        value: Double(back) / Double(whole),
        shrunk: share,
        low: share - 0.05,
        high: share + 0.06,
        hidden: whole < 30 ? .tooFew : nil
      ),
      replenish: role != .traffic
        ? nil
        : ProductMeasures.Replenish(
          count: 120,
          median: Cell(31),
          p25: Cell(22),
          p75: Cell(44),
          perUnit: ProductMeasures.Replenish.Window(
            window: 182,
            count: 90,
            median: Cell(34),
            p25: Cell(25),
            p75: Cell(50)
          ),
          due: Cell(25),
          overdue: Cell(61)
        ),
      discountedShare: Cell(0.25)
    )
  }

  static let spiral = DiscountMeasures.Spiral(
    customers: Cell(2_051),
    slope: Estimate(value: 0.014, se: 0.004, low: 0.006, high: 0.022),
    state: .watch,
    reasons: [.slope, .fullPrice]
  )

  static let stacks: [DiscountMeasures.Stack] = (0..<4).map { (stack: Int) in
    let depth = 0.03 * Double(stack)
    return DiscountMeasures.Stack(
      stack: stack,
      orders: Cell(4_000 - 900 * stack),
      depth: Estimate(value: depth, se: 0.002, low: depth - 0.004, high: depth + 0.004),
      margin: Estimate(missing: .noCost)
    )
  }

  static let acquired = [
    DiscountMeasures.AcquiredGroup(
      name: "discount",
      customers: Cell(800),
      net180: Estimate(value: 15_200, se: 400, low: 14_400, high: 16_100),
      contribution180: Estimate(missing: .noCost),
      difference: Estimate(value: -5_200, se: 700, low: -6_500, high: -3_900),
      contributionDifference: Estimate(missing: .noCost)
    ),
    DiscountMeasures.AcquiredGroup(
      name: "full_price",
      customers: Cell(2_400),
      net180: Estimate(value: 20_400, se: 500, low: 19_500, high: 21_400),
      contribution180: Estimate(missing: .noCost)
    ),
  ]

  static let bands = [
    DiscountMeasures.Band(band: "value", customers: Cell(900)),
    DiscountMeasures.Band(band: "mixed", customers: Cell(800)),
    DiscountMeasures.Band(band: "deal", customers: Cell(351)),
  ]

  static let promotions = [
    DiscountMeasures.Promotion(
      name: "Autumn <days> & tea",
      sku: "",
      start: EditionFixture.day - 60,
      end: EditionFixture.day - 54,
      unitsBefore: Cell(400),
      unitsDuring: Cell(260),
      unitsAfter: Cell(300),
      during: Estimate(value: 2.6, se: nil, low: 2.2, high: 3.1),
      after: Estimate(value: 0.75, se: nil, low: 0.64, high: 0.87)
    ),
    DiscountMeasures.Promotion(
      name: "Box week",
      sku: "BOX/1",
      start: EditionFixture.day - 6,
      end: EditionFixture.day + 3,
      unitsBefore: Cell(30),
      unitsDuring: Cell(20),
      unitsAfter: Cell(0),
      during: Estimate(missing: .running),
      after: Estimate(missing: .running)
    ),
  ]
}

extension Sentinel {
  static let gateway = ProductMeasures.Gateway(
    part: whole,
    whole: whole,
    value: real,
    shrunk: real,
    low: real,
    high: real,
    hidden: .private
  )

  static let goods = GoodsMeasures(
    products: [
      ProductMeasures(
        sku: "T1",
        title: "Tea",
        orders: int,
        purchaseDays: int,
        firsts: int,
        units91: int,
        unitsBefore: int,
        unitsRatio: estimate,
        fs: rate,
        ti: double,
        margin: double,
        contribution: money,
        role: .notRated,
        second: nil,
        gateway: gateway,
        replenish: ProductMeasures.Replenish(
          count: 30,
          median: double,
          p25: double,
          p75: double,
          perUnit: nil,
          due: int,
          overdue: int
        ),
        discountedShare: double
      )
    ],
    base: ProductBase(
      orders: int,
      newCustomers: int,
      purchaseDays: int,
      prior: nil,
      rated: 1,
      withheld: 0,
      profitDiscounted: double,
      ordersLeftOut: 0,
      stepsLeftOut: 0
    ),
    pairs: [],
    next: []
  )

  static let spiral = DiscountMeasures.Spiral(
    customers: int,
    slope: estimate,
    state: .notEnough,
    reasons: [.tooFew]
  )

  static let stacks = [
    DiscountMeasures.Stack(stack: 0, orders: int, depth: estimate, margin: estimate)
  ]

  static let acquired = ["discount", "full_price"].map { name in
    DiscountMeasures.AcquiredGroup(
      name: name,
      customers: int,
      net180: estimate,
      contribution180: estimate,
      difference: estimate,
      contributionDifference: estimate
    )
  }

  static let bands = ["value", "mixed", "deal"].map { name in
    DiscountMeasures.Band(band: name, customers: int)
  }

  static let promotions = [
    DiscountMeasures.Promotion(
      name: "Sale",
      sku: "",
      start: EditionFixture.day - 60,
      end: EditionFixture.day - 54,
      unitsBefore: int,
      unitsDuring: int,
      unitsAfter: int,
      during: estimate,
      after: estimate
    )
  ]
}
