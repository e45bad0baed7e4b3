import Commerce

/// The shop as it lives from day to day: who is waiting to come back, and when.
struct ShopYears: Sendable {
  let calendar: ShopCalendar
  private var chance: Chance
  private let lotteries = ShopLotteries()
  private var regulars: [Regular] = []
  /// Places in `regulars` whose customer has left.
  private var free: [Int32] = []
  /// For each day the first customer who comes then, and for each customer the next one: a queue
  /// without sorting.
  private var firstOfDay = [Int32](repeating: -1, count: ShopCalendar.count + 1)
  private var nextOfDay: [Int32] = []
  private var customers: UInt32 = 0
  private var visits: [Visit] = []
  private var trials: SampleTrials
  /// What else the shop notes of each purchase.
  var notes: SampleNotes?

  /// Somebody who buys on this day: a place in `regulars`, or -1 for a person without a key.
  struct Visit: Sendable {
    var minute: Int
    var regular: Int32
    /// A second order of the same day, for something forgotten.
    var again = false
  }

  init(seed: UInt64) {
    chance = Chance(seed: seed)
    trials = SampleTrials(seed: seed)
    calendar = ShopCalendar(chance: &chance)
  }

  /// Makes exactly so many orders of one day.
  mutating func makeDay(_ day: Int, orders: Int, into rows: inout OrderRows) {
    visits.removeAll(keepingCapacity: true)
    tryPlaybooks(on: day)
    comeBack(on: day, atMost: orders * 17 / 20)
    while visits.count < orders { arrive(on: day) }
    sortVisits()
    rows.begin(ShopCalendar.first + day)
    for visit in visits { buy(visit, on: day, into: &rows) }
  }

  /// Draws lots, and lets those come back whom the playbook brings.
  private mutating func tryPlaybooks(on day: Int) {
    for draw in trials.draw(on: day) {
      notes?.see(draw, on: day)
      if let days = draw.comesBackIn { wait(seat(draw.regular), until: day + days) }
    }
  }

  /// Takes the waiting customers of the day; who finds the shop full comes a day later.
  private mutating func comeBack(on day: Int, atMost limit: Int) {
    var place = firstOfDay[day]
    while place >= 0 {
      let next = nextOfDay[Int(place)]
      if visits.count < limit {
        visit(place, again: visits.count + 1 < limit && chance.happens(150))
      } else {
        wait(place, until: day + 1)
      }
      place = next
    }
  }

  private mutating func visit(_ place: Int32, again: Bool) {
    visits.append(Visit(minute: lotteries.minute(&chance), regular: place))
    if again {
      visits.append(Visit(minute: lotteries.minute(&chance), regular: place, again: true))
    }
  }

  private mutating func arrive(on day: Int) {
    let minute = lotteries.minute(&chance)
    guard !chance.happens(620) else {
      visits.append(Visit(minute: minute, regular: -1))
      return
    }
    let place = seat(newcomer(on: day))
    visits.append(Visit(minute: minute, regular: place))
  }

  /// A place for somebody who may come back.
  private mutating func seat(_ regular: Regular) -> Int32 {
    if let place = free.popLast() {
      regulars[Int(place)] = regular
      return place
    }
    regulars.append(regular)
    nextOfDay.append(-1)
    return Int32(regulars.count - 1)
  }

  private mutating func newcomer(on day: Int) -> Regular {
    customers += 1
    return Regular(
      number: customers,
      pace: UInt8(lotteries.pace.draw(&chance)),
      channel: UInt8(lotteries.channel.draw(&chance)),
      region: UInt8(lotteries.region.draw(&chance)),
      huntsDeals: chance.happens(
        calendar.isSale[day] ? 7500 : calendar.isCouponMonth(day) ? 3800 : 2600
      )
    )
  }

  private mutating func wait(_ place: Int32, until day: Int) {
    guard day < ShopCalendar.count else {
      free.append(place)
      return
    }
    nextOfDay[Int(place)] = firstOfDay[day]
    firstOfDay[day] = place
  }

  /// By minute; among equals as they came.
  ///
  /// Counting keeps it linear for any size of shop.
  private mutating func sortVisits() {
    var starts = [Int](repeating: 0, count: 1441)
    for visit in visits { starts[visit.minute + 1] += 1 }
    for minute in 1...1440 { starts[minute] += starts[minute - 1] }
    var sorted = visits
    for visit in visits {
      sorted[starts[visit.minute]] = visit
      starts[visit.minute] += 1
    }
    visits = sorted
  }

  private mutating func buy(_ visit: Visit, on day: Int, into rows: inout OrderRows) {
    var buyer = visit.regular < 0 ? newcomer(on: day) : regulars[Int(visit.regular)]
    let order = makeOrder(by: buyer, on: day)
    rows.append(order, minute: visit.minute, by: buyer, named: visit.regular >= 0)
    var purchase = SamplePurchase(
      number: rows.orders,
      day: day,
      minute: visit.minute,
      order: order,
      buyer: buyer,
      isNamed: visit.regular >= 0
    )
    guard visit.regular >= 0 else {
      notes?.see(purchase, calendar)
      // The number goes back: nobody else will know it.
      customers -= 1
      return
    }
    regulars[Int(visit.regular)].isKnown = true
    // Who buys twice a day counts and plans once.
    guard !visit.again else {
      notes?.see(purchase, calendar)
      return
    }
    buyer.isKnown = true
    if order.status != .unpaid, order.status != .cancelled { buyer.purchases += 1 }
    buyer.favourite = UInt8(order.lines[0].product)
    regulars[Int(visit.regular)] = buyer
    purchase.isLast = !plan(visit.regular, after: order, on: day)
    if purchase.counts {
      let isLast = purchase.isLast
      trials.see(buyer, on: day, hadTrouble: order.hadTrouble, isLast: isLast)
    }
    notes?.see(purchase, calendar)
  }

  /// Decides whether and when the customer comes back.
  private mutating func plan(_ place: Int32, after order: SampleOrder, on day: Int) -> Bool {
    let buyer = regulars[Int(place)]
    if order.status == .unpaid, chance.happens(6000) {
      wait(place, until: day + 1)
      return true
    }
    let product = TeaCatalogue.products[order.lines[0].product]
    let leaving = buyer.leaving(
      product: product,
      hadTrouble: order.hadTrouble,
      spiral: spiralMonths(day)
    )
    guard !chance.happens(leaving) else {
      free.append(place)
      return false
    }
    let mean = Regular.paces[Int(buyer.pace)].meanDays
    let planned = day + chance.wait(meanDays: mean, table: exponentialQuantiles)
    wait(place, until: drawn(planned))
    return true
  }

  /// Purchases move to a sale or a payday that is near.
  private mutating func drawn(_ day: Int) -> Int {
    guard day < ShopCalendar.count else { return day }
    let sale = calendar.saleAhead[day]
    if sale >= 0, chance.happens(3500) { return sale }
    let number = (ShopCalendar.first + day).civil.day
    if (5...9).contains(number), chance.happens(2500) { return day + 10 - number + chance.below(6) }
    return day
  }

  /// Months since the shop began to answer every slow week with a deeper discount: March 2026 is 1.
  private func spiralMonths(_ day: Int) -> Int {
    let civil = (ShopCalendar.first + day).civil
    return civil.year < 2026 ? 0 : max(0, civil.month - 2)
  }

  private mutating func makeOrder(by buyer: Regular, on day: Int) -> SampleOrder {
    let month = (ShopCalendar.first + day).civil.month
    let number = Int(buyer.purchases) + 1
    var order = SampleOrder()
    let count = lotteries.lines.draw(&chance) + 1
    for line in 0..<count {
      var product = lotteries.product(month: month, first: number == 1 && line == 0, &chance)
      if number > 1, line == 0, chance.happens(4000) { product = Int(buyer.favourite) }
      guard !order.lines.contains(where: { $0.product == product }) else { continue }
      order.lines.append((product, lotteries.quantity.draw(&chance) + 1))
    }
    let spiral = spiralMonths(day)
    let depth = discount(of: buyer, number: number, on: day, spiral: spiral)
    order.discountPercent = depth
    let gross = order.gross
    order.freeShipping = gross >= 9900 || (number > 2 && chance.happens(4000 + 300 * spiral))
    order.gift = number > 3 && chance.happens(1500 + 250 * spiral)
    setOutcome(of: &order, on: day)
    return order
  }

  /// Percent off the whole order.
  private mutating func discount(of buyer: Regular, number: Int, on day: Int, spiral: Int) -> Int {
    if calendar.isSale[day], chance.happens(7500) { return 15 + chance.below(3) * 5 }
    if number == 1 { return buyer.huntsDeals ? 10 + chance.below(2) * 5 : 0 }
    let steps = min(number, 6)
    let coupons = calendar.isCouponMonth(day)
    let hunter = buyer.huntsDeals ? 2000 : 0
    let likely = 1500 + 700 * steps + 380 * spiral + hunter + (coupons ? 1600 : 0)
    guard chance.happens(min(9000, likely)) else { return 0 }
    return min(25, 4 + 2 * steps + spiral * 2 / 3 + (coupons ? 2 : 0))
  }

  private mutating func setOutcome(of order: inout SampleOrder, on day: Int) {
    let left = ShopCalendar.count - 1 - day
    if chance.happens(120) {
      order.status = .unpaid
    } else if chance.happens(troubleShare(of: order, on: day)) {
      order.hadTrouble = true
      order.status = chance.happens(left < 3 ? 10_000 : 3000) ? .cancelled : .refunded
    } else {
      order.status = left < 2 ? .paid : left < 6 ? .shipped : .completed
    }
  }

  /// A batch of the gift box came damaged before Mid-Autumn 2026.
  private func troubleShare(of order: SampleOrder, on day: Int) -> Int {
    let civil = (ShopCalendar.first + day).civil
    let badBatch =
      civil.year == 2026 && (8...9).contains(civil.month)
      && order.lines.contains { $0.product == TeaCatalogue.giftBox }
    return calendar.trouble[day] + (badBatch ? 1500 : 0)
  }
}
