import FoundationEssentials
import Glibc
import Testing

/// A small made-up shop whose site of last week stands and whose orders of this week have come: what
/// the tests of faults begin with, and what has to stand in the end.
struct WeeklyShop {
  /// What a build may change, all of it.
  struct State: Equatable {
    /// The site, the editions and the private folder, by path.
    var site: [String: Data]
    var editions: [String: Data]
    var lists: [String: Data]

    init(_ folder: Workshop) throws {
      site = try folder.tree("site")
      editions = try folder.tree("content/editions")
      lists = try folder.lists("private")
    }
  }

  let folder: Workshop
  /// Last week's state, and the one that this week's build has to lead to.
  let before: State
  let after: State
  /// How long that build took, in microseconds, on the machine that the test runs on.
  let duration: Int

  /// Builds last week, then this week in a copy.
  init() throws {
    folder = try Workshop([
      "base/content/regulars.yml": WeeklyShop.settings,
      "base/content/playbooks/first.md": WeeklyShop.playbook("purchase_days = 1"),
      "base/content/playbooks/second.md": WeeklyShop.playbook("purchase_days = 2"),
      "base/content/orders/orders.csv": WeeklyShop.orders,
    ])
    #expect(try Program.run(["build", "content"], in: folder("base")).exitCode == 0)
    before = try State(folder.inside("base"))
    try folder.write("base/content/orders/new.csv", WeeklyShop.header + WeeklyShop.newOrders)
    try folder.copy("base", to: "reference")
    let start = microseconds()
    let outcome = try Program.run(["build", "content"], in: folder("reference"))
    duration = microseconds() - start
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    after = try State(folder.inside("reference"))
    #expect(before.site != after.site && after.editions.count == before.editions.count + 1)
    let name = "assignments.csv"
    let (old, new) = (before.lists[name] ?? Data(), after.lists[name] ?? Data())
    #expect(!old.isEmpty && new.count > old.count && new.starts(with: old))
  }

  /// A copy of the shop as it stands before this week's build, removed with the value.
  func copy(_ name: String) throws -> Workshop {
    try folder.copy("base", to: name)
    return folder.inside(name, isRemoved: true)
  }

  /// Whole old or whole new, file by file: what may stand after a fault.
  func expectWhole(_ shop: Workshop, _ label: String) throws {
    let found = try State(shop)
    #expect(found.site == before.site || found.site == after.site, "\(label): the site")
    for (name, bytes) in found.editions where !name.isUnfinished {
      #expect(bytes == after.editions[name], "\(label): \(name)")
    }
    #expect(found.editions.count >= before.editions.count, "\(label): the editions")
    for (name, bytes) in found.lists where !name.isUnfinished {
      #expect(bytes == before.lists[name] || bytes == after.lists[name], "\(label): \(name)")
    }
    #expect(found.lists["assignments.csv"] != nil, "\(label): the assignments")
  }

  /// The next run brings this week's state about and leaves nothing of the broken one.
  func expectRepaired(_ shop: Workshop, _ label: String) throws {
    let outcome = try Program.run(["build", "content"], in: shop.path)
    #expect(outcome.exitCode == 0 && outcome.errors == "", "\(label): the next run")
    let found = try State(shop)
    #expect(found.site == after.site, "\(label): the next site")
    #expect(found.editions == after.editions, "\(label): the next editions")
    #expect(found.lists == after.lists, "\(label): the next lists")
    #expect(try shop.names().filter { $0.hasPrefix(".") } == [], "\(label): left over")
  }

  private static let settings = """
    shop:
      name: Shop
      currency: CNY
      timeZone: Asia/Shanghai
      madeUp: true
      salt: pepper

    """

  private static func playbook(_ rule: String) -> String {
    """
    ---
    title: The note
    audience:
      text: some customers
      where: \(rule) and recency_days >= 14
    effect: {value: 0.1, low: 0.02, high: 0.2, source: a guess}
    cost: {perPerson: 0.5}
    ---
    Write to them.
    """
  }

  static let header = "order_id,customer_id,ordered_at,quantity,unit_price,discount,product\n"

  /// 240 customers of October and November up to Sunday the 22nd, every third with a second order.
  private static let orders: String = {
    var text = header
    for customer in 0..<240 {
      let first = customer * 50 / 240
      text += row("A\(customer)", customer, first)
      if customer % 3 == 0, first + 16 < 53 { text += row("B\(customer)", customer, first + 16) }
    }
    return text + row("LAST", 999, 52)
  }()

  /// The week up to Sunday the 29th.
  private static let newOrders: String = {
    let rows = (53..<60).map { row("N\($0)", 1000 + $0, $0) } + [row("M", 7, 58)]
    return rows.joined()
  }()

  /// Days count from the first of October 2026.
  private static func row(_ id: String, _ customer: Int, _ day: Int) -> String {
    let (month, number) = day < 31 ? (10, day + 1) : (11, day - 30)
    let date = "2026-\(month)-\(number < 10 ? "0" : "")\(number)"
    return "\(id),zq\(customer)x,\(date) 12:00,1,\(40 + customer % 50).00,0.00,Tea\n"
  }
}

extension String {
  /// Whether a file's name is that of one that was being written: the next run removes it.
  fileprivate var isUnfinished: Bool { contains(".regulars.writing-") }
}

/// Of a clock that is never set.
func microseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1_000_000 + now.tv_nsec / 1000
}

/// Numbers from a written seed: the same in every run (Steele, Lea and Flood, "Fast splittable
/// pseudorandom number generators", 2014).
struct WrittenSeed {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  /// 0 ≤ value < 1.
  mutating func next() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((value ^ (value >> 31)) >> 11) / Double(1 << 53)
  }
}

/// How many points a test of faults tries: a few by default, the number in an environment variable
/// where somebody wants to know it better.
func count(_ variable: String, otherwise usual: Int) -> Int {
  getenv(variable).flatMap { Int(String(cString: $0)) } ?? usual
}
