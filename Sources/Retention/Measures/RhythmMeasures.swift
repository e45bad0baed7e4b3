package import Commerce

/// When people buy: around paydays, by weekday and by hour.
package struct RhythmMeasures: AddedMeasures {
  /// A weekday or an hour of the day.
  package struct Slot: Codable, Sendable, Hashable {
    /// 1…7 for Monday to Sunday, or 0…23.
    package var at: Int
    package var orders: Int
    /// 100 = as many as on an average day, or in an average hour.
    package var index: Estimate
  }

  /// Counts against the calendar.
  package struct Test: Codable, Sendable, Hashable {
    package var chi2: Double?
    package var df: Int
    package var p: Double?
    package var hidden: Missing?
  }

  package struct Payday: Codable, Sendable, Hashable {
    /// Days of the month.
    package var from: Int
    package var to: Int
    /// Purchase days on such days over all; campaign days count nowhere.
    package var days: Rate
    /// Purchase days a day, over those of other days.
    package var ratio: Estimate
    package var p: Double?
    /// Customers with 6 purchase days or more, and those of them whose purchases lie on paydays far
    /// more often than the shop's.
    package var tested: Cell<Int>
    package var found: Cell<Int>
  }

  package var payday: Payday
  package var weekdays: [Slot]
  package var weekdayTest: Test
  package var hours: [Slot]
  package var hourTest: Test
  /// Orders whose export has no time of day.
  package var untimed: Int

  /// Orders under which weekdays and hours are not compared.
  package static let leastOrders = 200

  package static let unknown = RhythmMeasures(
    payday: Payday(
      from: 10,
      to: 15,
      days: .noData,
      ratio: Estimate(missing: .noData),
      p: nil,
      tested: Cell(missing: .noData),
      found: Cell(missing: .noData)
    ),
    weekdays: [],
    weekdayTest: Test(chi2: nil, df: 0, p: nil, hidden: .noData),
    hours: [],
    hourTest: Test(chi2: nil, df: 0, p: nil, hidden: .noData),
    untimed: 0
  )
}

/// What is bought for somebody else, as far as the export says.
package struct GiftMeasures: AddedMeasures {
  /// Orders with the gift flag.
  package var flagged: Rate
  /// Customers with such an order.
  package var givers: Cell<Int>
  /// In the 14 days before festivals, and on all other days.
  package var beforeFestivals: Rate
  package var otherDays: Rate
  package var difference: Estimate
  /// Orders that look like gifts without a flag.
  package var guessed: Cell<Int>
  /// What an inference would need and the tables do not have.
  package var needs: [String]

  /// Days before a festival in which gifts for it are bought.
  package static let daysBefore = 14
  /// Two of these would make an order look like a gift.
  package static let signs = ["recipient", "new_address", "gift_wrap"]

  package static let unknown = GiftMeasures(
    flagged: .noData,
    givers: Cell(missing: .noData),
    beforeFestivals: .noData,
    otherDays: .noData,
    difference: Estimate(missing: .noData),
    guessed: Cell(missing: .noData),
    needs: signs
  )
}

/// What the shop asks against what others ask for the same goods: 100 = as much.
package struct PriceMeasures: AddedMeasures {
  /// Sale prices of the last 14 days.
  package var index: Estimate
  /// The same, each product weighted by its sales.
  package var weighted: Estimate
  /// Prices before reductions on both sides.
  package var list: Estimate
  package var products: Int
  package var peers: Int
  /// Of the newest price of another shop that was used.
  package var observed: Day?
  /// Each of these goods, the cheapest against the others first.
  package var goods: [Good]

  /// One product that others sell too.
  package struct Good: AddedElement {
    package var name: String
    /// Mean sale price of the last 14 days, minor units; kept back where few bought.
    package var own: Cell<Double>
    /// Geometric mean of what the others ask, minor units.
    package var others: Double
    package var peers: Int
    /// 100 · own ÷ others.
    package var index: Cell<Double>
  }

  package static let leastProducts = 10
  /// Days after which a price of another shop is too old.
  package static let freshDays = 14

  package static let unknown = PriceMeasures(
    index: Estimate(missing: .noData),
    weighted: Estimate(missing: .noData),
    list: Estimate(missing: .noData),
    products: 0,
    peers: 0,
    observed: nil,
    goods: []
  )
}
