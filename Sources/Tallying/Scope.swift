import Commerce

/// What is known before the walk: the day, the calendar, and which values keep their own group.
struct Scope: Sendable {
  let asOf: Int32
  /// D − 28.
  let before: Int32
  /// The end of the calendar quarter before D.
  let quarter: Int32
  let calibrationEnd: Int32
  /// Whether models are fitted to what was known then, not to all up to D.
  let isFittedToCalibration: Bool
  let editionWeek: ClosedRange<Int32>
  let parts: TimeParts
  let calendar: PurchaseCalendar
  /// Orders with a customer, and the customers.
  let orders: Int
  let customers: Int
  /// Days from the first order to D.
  let span: Int
  let channels: StrataValues
  let products: StrataValues
  let hasCosts: Bool
  let hasSubsidies: Bool
  /// Whether pieces of the ledger hold customers by their first days, and nothing is after D.
  let isInOrder: Bool
  let limit: DenseLimit

  init(
    ledger: Ledger,
    survey: borrowing Survey,
    asOf: Day,
    limit: DenseLimit,
    calibrateTo: Day? = nil
  ) {
    self.asOf = asOf.number
    before = asOf.number - 28
    quarter = Tallies.quarterEnd(before: asOf).number
    orders = survey.orders
    customers = survey.customers
    span = Int(asOf.number) - Int(survey.firstDay ?? asOf.number)
    let history = survey.firstDay == nil ? 0 : span + 1
    let usual = asOf.number - Int32(min(182, history / 3))
    calibrationEnd = min(asOf.number, calibrateTo?.number ?? usual)
    isFittedToCalibration = calibrateTo != nil
    let week = Tallies.editionWeek(asOf: asOf)
    editionWeek = week.monday.number...week.sunday.number
    parts = TimeParts(asOf: asOf.number, quarter: quarter, editionWeek: editionWeek)
    calendar = PurchaseCalendar(days: survey.days.days, parts: parts)
    channels = StrataValues(customers: survey.channels)
    products = StrataValues(customers: survey.products)
    hasCosts = !ledger.lines.costs.isEmpty
    hasSubsidies = !ledger.shippingSubsidy.isEmpty
    isInOrder = !ledger.customerRuns.isEmpty && !survey.hasLater
    self.limit = limit
  }

  /// The days of an age of orders at D; those of the edition's week have another age too.
  func days(of age: OrderAge) -> ClosedRange<Int32> {
    switch age {
    case .editionWeek: editionWeek.lowerBound...min(asOf, editionWeek.upperBound)
    case .days28: asOf - 27...asOf
    case .to91: asOf - 90...asOf - 28
    case .to182: asOf - 181...asOf - 91
    case .to365: asOf - 364...asOf - 182
    case .older: Int32.min...asOf - 365
    }
  }
}
