import Commerce

/// One of the shop's optional tables while it is written, a purchase at a time.
///
/// What is drawn for a purchase depends on the seed, the table and the order's number alone: so the
/// orders are the same with and without tables, and tables agree with one another.
struct SampleNotes: Sendable {
  let table: ShopTable
  let seed: UInt64
  var bytes: [UInt8]
  private var tickets = 0
  private var refunds = 0
  private var prospects: UInt32 = 0

  private static let minutesOfReply = [1..<60, 60..<240, 240..<1440, 1440..<4320]
  private let stars = (
    trouble: Lottery(weights: [45, 30, 15, 7, 3]),
    last: Lottery(weights: [7, 9, 20, 30, 34]),
    other: Lottery(weights: [1, 2, 8, 29, 60])
  )
  /// Under 1, 4 and 24 hours, later, never.
  private let replies = (
    last: Lottery(weights: [28, 25, 23, 16, 8]), other: Lottery(weights: [54, 28, 13, 4, 1])
  )
  private let years = Lottery(weights: [1, 2, 4, 6, 8, 12, 18, 22, 16, 8, 3])

  init(_ table: ShopTable, seed: UInt64) {
    self.table = table
    self.seed = seed
    bytes = Array((table.header.joined(separator: ",") + "\n").utf8)
  }

  /// Notes what the table has to say of a purchase.
  mutating func see(_ purchase: SamplePurchase, _ calendar: ShopCalendar) {
    let salt = table.rawValue.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) }
    var luck = SampleNotes.luck(seed, salt, purchase.number)
    switch table {
    case .customers: noteCustomer(purchase, &luck)
    case .refunds: noteRefund(purchase, calendar, &luck)
    case .ratings: noteRating(purchase, &luck)
    case .service: noteTicket(purchase, calendar, &luck)
    case .exits: noteExit(purchase, &luck)
    case .contacts: noteContact(purchase, &luck)
    default: break
    }
  }

  /// Notes who was drawn for a playbook.
  mutating func see(_ draw: SampleTrials.Draw, on day: Int) {
    guard table == .assignments else { return }
    let arm = draw.isHeldOut ? "holdout" : "treated"
    add([draw.playbook, key(draw.regular), arm, SampleNotes.date(day)])
  }

  private static func luck(_ seed: UInt64, _ salt: UInt64, _ number: Int) -> Chance {
    let state = seed &* 0xD134_2543_DE82_EF95 ^ salt &* 0xA076_1D64_78BD_642F
    return Chance(seed: state ^ UInt64(number) &* 0xE703_7ED1_A0B4_28DB)
  }

  /// What went wrong with an order: the same for all tables.
  private func trouble(_ purchase: SamplePurchase, _ calendar: ShopCalendar)
    -> SamplePurchase.Trouble
  {
    var luck = SampleNotes.luck(seed, 1, purchase.number)
    if calendar.trouble[purchase.day] >= 600, luck.happens(7500) { return .late }
    let hasBox = purchase.order.lines.contains { $0.product == TeaCatalogue.giftBox }
    if hasBox, luck.happens(8000) { return luck.happens(6000) ? .damaged : .quality }
    return [.quality, .quality, .damaged, .late, .wrong][luck.below(5)]
  }

  // MARK: cells

  private static func date(_ day: Int) -> String { (ShopCalendar.first + day).iso }

  private mutating func add(_ cells: [String]) {
    bytes.append(contentsOf: cells.joined(separator: ",").utf8)
    bytes.append(UInt8(ascii: "\n"))
  }

  private func id(_ number: Int) -> String {
    var text: [UInt8] = []
    OrderRows.appendID(number, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func key(_ buyer: Regular) -> String {
    var text: [UInt8] = []
    buyer.appendKey(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  static func money(_ fen: Int) -> String {
    var text: [UInt8] = []
    appendMoney(fen, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// A time so many minutes after the shop's first midnight; empty after its last day.
  private static func time(_ minutes: Int) -> String {
    guard minutes < ShopCalendar.count * 1440 else { return "" }
    let (hour, minute) = (minutes % 1440 / 60, minutes % 60)
    return "\(date(minutes / 1440)) \(padded(hour, 2)):\(padded(minute, 2))"
  }
}

extension SampleNotes {
  private mutating func noteRating(_ purchase: SamplePurchase, _ luck: inout Chance) {
    guard purchase.counts else { return }
    let hasTrouble = purchase.order.hadTrouble
    guard luck.happens(hasTrouble ? 6000 : 3200) else { return }
    let lottery = hasTrouble ? stars.trouble : purchase.isLast ? stars.last : stars.other
    let rating = lottery.draw(&luck) + 1
    let day = purchase.day + 3 + luck.below(12)
    guard day < ShopCalendar.count else { return }
    add([id(purchase.number), String(rating), SampleNotes.date(day)])
  }

  /// Orders with trouble are paid back whole; of some others a line is.
  private mutating func noteRefund(
    _ purchase: SamplePurchase,
    _ calendar: ShopCalendar,
    _ luck: inout Chance
  ) {
    guard purchase.counts else { return }
    let order = purchase.order
    let isWhole = order.status == .refunded
    guard isWhole || luck.happens(purchase.isLast ? 190 : 60) else { return }
    let day = purchase.day + 2 + luck.below(14)
    guard day < ShopCalendar.count else { return }
    let reasons = ["changed_mind", "changed_mind", "quality", "other"]
    let reason = isWhole ? trouble(purchase, calendar).rawValue : reasons[luck.below(4)]
    refunds += 1
    let line = order.lines[0]
    let amount =
      isWhole ? order.lines.reduce(0) { $0 + order.paid(for: $1) } : order.paid(for: line)
    add([
      "R" + padded(refunds, 6), id(purchase.number), SampleNotes.date(day),
      isWhole ? "" : TeaCatalogue.products[line.product].sku,
      isWhole ? "" : String(line.quantity), SampleNotes.money(amount), reason,
    ])
  }

  private mutating func noteTicket(
    _ purchase: SamplePurchase,
    _ calendar: ShopCalendar,
    _ luck: inout Chance
  ) {
    guard purchase.counts else { return }
    let hasTrouble = purchase.order.hadTrouble
    guard luck.happens(hasTrouble ? 7000 : purchase.isLast ? 600 : 480) else { return }
    let opened =
      purchase.day * 1440 + purchase.minute + 20
      + luck.below(hasTrouble ? 6 * 1440 : 3 * 1440)
    guard opened < ShopCalendar.count * 1440 else { return }
    let reply = (purchase.isLast ? replies.last : replies.other).draw(&luck)
    var replied = Int.max
    if reply < 4 {
      let range = SampleNotes.minutesOfReply[reply]
      replied = opened + range.lowerBound + luck.below(range.count)
    }
    let isOpen = reply == 4 || luck.happens(400)
    let resolved = isOpen ? Int.max : replied + 10 + luck.below(2880)
    tickets += 1
    let hour = opened % 1440 / 60
    add([
      "T" + padded(tickets, 6), id(purchase.number),
      purchase.isNamed ? key(purchase.buyer) : "", SampleNotes.time(opened),
      SampleNotes.time(replied), SampleNotes.time(resolved),
      topic(purchase, calendar, &luck), (8..<18).contains(hour) ? "白班 day" : "晚班 evening",
    ])
  }

  private func topic(
    _ purchase: SamplePurchase,
    _ calendar: ShopCalendar,
    _ luck: inout Chance
  ) -> String {
    if purchase.order.hadTrouble {
      if luck.happens(2000) { return "complaint" }
      return trouble(purchase, calendar) == .late ? "delivery" : "quality"
    }
    if purchase.buyer.huntsDeals, luck.happens(4500) { return "price" }
    return ["question", "question", "question", "delivery", "price", "other"][luck.below(6)]
  }

  private mutating func noteContact(_ purchase: SamplePurchase, _ luck: inout Chance) {
    guard purchase.counts, purchase.isNamed else { return }
    guard luck.happens(purchase.isLast ? 1500 : 2700) else { return }
    let day = purchase.day + 3 + luck.below(14)
    guard day < ShopCalendar.count else { return }
    add([id(purchase.number), SampleNotes.date(day), luck.happens(7000) ? "wechat" : "phone"])
  }

  private mutating func noteCustomer(_ purchase: SamplePurchase, _ luck: inout Chance) {
    guard purchase.isNamed, !purchase.buyer.isKnown else { return }
    addCustomer(
      purchase.buyer,
      joined: purchase.day - (luck.happens(3000) ? luck.below(40) : 0),
      &luck
    )
    // Somebody who signed up that day and has never bought.
    guard luck.happens(450) else { return }
    prospects += 1
    var stranger = purchase.buyer
    stranger.number = 0x8000_0000 + prospects
    addCustomer(stranger, joined: purchase.day, &luck)
  }

  private mutating func addCustomer(_ buyer: Regular, joined: Int, _ luck: inout Chance) {
    let sex = luck.happens(400) ? "" : luck.happens(6400) ? "female" : "male"
    let year = 1955 + years.draw(&luck) * 5 + luck.below(5)
    let birthday = "\(year)-\(padded(1 + luck.below(12), 2))-\(padded(1 + luck.below(28), 2))"
    add([
      key(buyer), TeaMarket.regions[Int(buyer.region)].name, sex,
      luck.happens(3000) ? "" : birthday, SampleNotes.date(joined),
      TeaMarket.channels[Int(buyer.channel)].name,
    ])
  }

  /// Some of those who left were asked, of others the shop knows.
  private mutating func noteExit(_ purchase: SamplePurchase, _ luck: inout Chance) {
    guard purchase.counts, purchase.isNamed, purchase.isLast, luck.happens(500) else { return }
    let day = purchase.day + 45 + luck.below(60)
    guard day < ShopCalendar.count else { return }
    add([
      key(purchase.buyer), SampleNotes.date(day), cause(purchase, &luck),
      luck.happens(7000) ? "survey" : "note",
    ])
  }

  private func cause(_ purchase: SamplePurchase, _ luck: inout Chance) -> String {
    if luck.happens(900) {
      return ["moved", "moved", "moved", "closed", "deceased"][luck.below(5)]
    }
    if purchase.order.hadTrouble, luck.happens(7500) { return "poor_experience" }
    if purchase.buyer.huntsDeals, luck.happens(5500) { return "price" }
    let once = ["forgot", "forgot", "forgot", "nothing_distinctive", "price", "other"]
    let often = [
      "nothing_distinctive", "nothing_distinctive", "nothing_distinctive", "price",
      "poor_experience", "other",
    ]
    return (purchase.buyer.purchases == 0 ? once : often)[luck.below(6)]
  }
}
