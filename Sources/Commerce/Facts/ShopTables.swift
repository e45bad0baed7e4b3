/// What a shop's optional tables hold, beside its orders.
///
/// Orders, customers and products are named by their index in the ledger; a row that names one the
/// ledger does not have is no row of these (the import says how many there were). Minutes are
/// counted from 1970-01-01 00:00 of the shop's time zone; amounts are minor units.
package struct ShopTables: Sendable, Hashable {
  /// The tables that were given, with rows or without.
  package var present: Set<ShopTable> = []
  /// By product code, `nil` for a code without a row.
  ///
  /// Empty without the table.
  package var products: [ProductNote?] = []
  /// By customer, `nil` for a customer without a row.
  ///
  /// Empty without the table.
  package var customers: [CustomerNote?] = []
  /// Customers on file without any order: Prospects.
  package var prospects = 0
  /// When prospects joined, of those of whom the table says it; in no order.
  package var prospectDays: [Day] = []
  package var refunds: [RefundNote] = []
  package var ratings: [RatingNote] = []
  package var tickets: [Ticket] = []
  package var visits: [ShopperVisit] = []
  package var exits: [ExitNote] = []
  package var campaigns: [Campaign] = []
  /// Campaigns that begin after the last day: what the shop has planned.
  package var plans: [Campaign] = []
  package var prices: [PeerPrice] = []
  /// In the order of the file's rows.
  package var assignments: [Assignment] = []
  package var costs: [MonthCost] = []
  package var contacts: [ContactNote] = []

  package init() {}
}

/// An optional table, by its name in `content/` and in `--table NAME=FILE`.
package enum ShopTable: String, Sendable, Codable, Hashable, CaseIterable {
  case products
  case customers
  case refunds
  case ratings
  case service
  case mysteryShops = "mystery-shops"
  case exits
  case campaigns
  case prices
  case assignments
  case costs
  case contacts
}

/// A row of `products.csv`.
package struct ProductNote: Sendable, Hashable {
  /// The code of the product this is a variant of; -1 where it is none.
  ///
  /// Where nobody has bought the product under its own code, the smallest code of its variants
  /// stands for it, and that variant is one of none.
  package var variantOf: Int32 = -1
  package var category = ""
  package var brand = ""
  /// Minor units; -1 where unknown.
  package var unitCost: Int64 = -1
  /// How much one unit holds, in `contentUnit`; 0 where unknown.
  package var content: Double = 0
  package var contentUnit = ""
  /// The shop's own word for its role; empty where it says none.
  package var role = ""

  package init() {}
}

/// A row of `customers.csv`.
package struct CustomerNote: Sendable, Hashable {
  package var region = ""
  package var sex: Sex?
  package var birthday: Day?
  package var joinedOn: Day?
  package var channel = ""

  package init() {}
}

package enum Sex: String, Sendable, Codable, Hashable, CaseIterable { case female, male, other }

/// A row of `refunds.csv`.
package struct RefundNote: Sendable, Hashable {
  package var order: Int32
  package var day: Day
  /// Product code; -1 for the whole order.
  package var product: Int32
  /// 0 where unknown.
  package var quantity: Int
  /// Never negative.
  package var amount: Int64
  package var reason: RefundReason

  package init(
    order: Int32,
    day: Day,
    product: Int32 = -1,
    quantity: Int = 0,
    amount: Int64,
    reason: RefundReason
  ) {
    self.order = order
    self.day = day
    self.product = product
    self.quantity = quantity
    self.amount = amount
    self.reason = reason
  }
}

package enum RefundReason: String, Sendable, Codable, Hashable, CaseIterable {
  case quality
  case damaged
  case wrongItem = "wrong_item"
  case late
  case changedMind = "changed_mind"
  case other

  /// Whether the shop or its goods were at fault.
  package var isFault: Bool {
    switch self {
    case .quality, .damaged, .wrongItem, .late: true
    case .changedMind, .other: false
    }
  }
}

/// A row of `ratings.csv`.
package struct RatingNote: Sendable, Hashable {
  package var order: Int32
  /// 1…5.
  package var stars: Int
  package var day: Day

  package init(order: Int32, stars: Int, day: Day) {
    self.order = order
    self.stars = stars
    self.day = day
  }
}

/// A row of `service.csv`: one conversation.
package struct Ticket: Sendable, Hashable {
  /// As the service desk numbers it; empty where the row does not say.
  package var id = ""
  /// -1 where the row names no order.
  package var order: Int32
  /// -1 where neither the row nor its order says who.
  package var customer: Int32
  package var opened: Int
  /// `nil`: not answered yet.
  package var replied: Int?
  /// `nil`: still open.
  package var resolved: Int?
  package var topic: TicketTopic
  package var team: String

  package init(
    order: Int32,
    customer: Int32,
    opened: Int,
    replied: Int?,
    resolved: Int?,
    topic: TicketTopic,
    team: String
  ) {
    self.order = order
    self.customer = customer
    self.opened = opened
    self.replied = replied
    self.resolved = resolved
    self.topic = topic
    self.team = team
  }
}

package enum TicketTopic: String, Sendable, Codable, Hashable, CaseIterable {
  case quality
  case delivery
  case complaint
  case price
  case question
  case other

  /// Whether the customer had something to complain about other than the price.
  package var isComplaint: Bool { self == .quality || self == .delivery || self == .complaint }
}

/// A row of `mystery-shops.csv`.
package struct ShopperVisit: Sendable, Hashable {
  package var day: Day
  /// The shop visited: one's own or a peer, as the table names it.
  package var shop: String
  package var checklist: String
  /// 0…100.
  package var score: Double

  package init(day: Day, shop: String, checklist: String, score: Double) {
    self.day = day
    self.shop = shop
    self.checklist = checklist
    self.score = score
  }
}

/// A row of `exits.csv`: why someone says they stopped, or a note says so.
package struct ExitNote: Sendable, Hashable {
  package var customer: Int32
  package var day: Day
  package var cause: ExitCause
  /// True where the customer was asked, false for a note of the shop's.
  package var isSurvey: Bool

  package init(customer: Int32, day: Day, cause: ExitCause, isSurvey: Bool) {
    self.customer = customer
    self.day = day
    self.cause = cause
    self.isSurvey = isSurvey
  }
}

package enum ExitCause: String, Sendable, Codable, Hashable, CaseIterable {
  case moved
  case closed
  case deceased
  case poorExperience = "poor_experience"
  case price
  case nothingDistinctive = "nothing_distinctive"
  case forgot
  case other

  /// Nothing the shop could have done.
  package var isUncontrollable: Bool { self == .moved || self == .closed || self == .deceased }
}

/// A row of `campaigns.csv`.
package struct Campaign: Sendable, Hashable {
  package var name: String
  package var start: Day
  package var end: Day
  /// Product code; -1 for the whole shop.
  package var product: Int32

  package init(name: String, start: Day, end: Day, product: Int32) {
    self.name = name
    self.start = start
    self.end = end
    self.product = product
  }
}

/// A row of `prices.csv`: what a peer asks for the same goods.
package struct PeerPrice: Sendable, Hashable {
  package var product: Int32
  package var peer: String
  package var price: Int64
  /// Before the peer's own reductions; -1 where unknown.
  package var listPrice: Int64
  package var day: Day

  package init(product: Int32, peer: String, price: Int64, listPrice: Int64, day: Day) {
    self.product = product
    self.peer = peer
    self.price = price
    self.listPrice = listPrice
    self.day = day
  }
}

/// A row of `costs.csv`: what a month's marketing cost.
package struct MonthCost: Sendable, Hashable {
  package var month: Month
  /// Minor units; -1 where the table does not say.
  package var acquisition: Int64
  package var retention: Int64

  package init(month: Month, acquisition: Int64, retention: Int64) {
    self.month = month
    self.acquisition = acquisition
    self.retention = retention
  }
}

/// A row of `contacts.csv`: a call or message after the sale.
package struct ContactNote: Sendable, Hashable {
  package var order: Int32
  package var day: Day
  package var channel: String

  package init(order: Int32, day: Day, channel: String) {
    self.order = order
    self.day = day
    self.channel = channel
  }
}
