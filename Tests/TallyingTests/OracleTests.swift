import Commerce
import Foundation
import Tallying
import TestShops
import Testing

/// The same tallies by SQL, row by row and byte by byte.
///
/// Run with `REGULARS_DUCKDB` set to a Python that has the package duckdb (`REGULARS_DUCKDB=python3`);
/// skipped without it. CDNOW is compared where `REGULARS_DATA` names the real exports too.
@Suite(.enabled(if: Oracle.python != nil, "set REGULARS_DUCKDB"), .serialized)
struct OracleTests {
  @Test(arguments: [("2025-08-20", 1), ("2023-02-14", 3)])
  func `a made-up shop of 120,000 lines has the rows that SQL finds`(
    asOf: String,
    seed: Int
  ) throws {
    let folder = try Oracle.Folder()
    defer { folder.remove() }
    try Oracle.run("shop.py", ["120000", "\(seed)", folder.orders, folder.refunds])
    let ledger = ledger(try Oracle.orders(folder))
    try Oracle.compare(ledger, folder, asOf: asOf)
  }

  @Test func `variants and promotions of a made-up shop have the rows that SQL finds`() throws {
    let folder = try Oracle.Folder()
    defer { folder.remove() }
    try Oracle.run("shop.py", ["60000", "5", folder.orders, folder.refunds])
    var ledger = ledger(try Oracle.orders(folder))
    let variants = [("p1", "p0"), ("p20", "p1"), ("p7", "p8"), ("p8", "p7"), ("p3", "none")]
    let campaigns = [
      ("spring", "2024-03-01", "2024-03-21", "p20"),
      ("backwards", "2024-05-02", "2024-05-01", "p2"),
      ("again", "2024-03-11", "2024-04-02", "p0"), ("now", "2025-01-15", "2025-03-01", "p290"),
      ("later", "2026-01-15", "2026-03-01", "p4"),
    ]
    ledger.tables.products = ledger.products.map { name in
      var note = ProductNote()
      let parent = variants.first { $0.0 == name }?.1 ?? ""
      note.variantOf = Int32(ledger.products.firstIndex(of: parent) ?? -1)
      return note
    }
    ledger.tables.campaigns = campaigns.map { name, start, end, product in
      let code = Int32(ledger.products.firstIndex(of: product) ?? -1)
      return Campaign(name: name, start: day(start), end: day(end), product: code)
    }
    try ("product,variant_of\n" + variants.map { "\($0.0),\($0.1)\n" }.joined())
      .write(toFile: folder.variants, atomically: true, encoding: .utf8)
    let rows = campaigns.map { "\($0.0),\($0.1),\($0.2),\($0.3)\n" }
    try ("name,starts,ends,product\n" + rows.joined())
      .write(toFile: folder.campaigns, atomically: true, encoding: .utf8)
    for asOf in ["2025-02-20", "2024-03-15"] {
      try Oracle.compare(ledger, folder, asOf: asOf, tables: [folder.variants, folder.campaigns])
    }
  }

  @Test(arguments: [("2025-08-20", 5), ("2024-03-17", 6)])
  func `a made-up shop with ratings, tickets and exits has the rows that SQL finds`(
    asOf: String,
    seed: Int
  ) throws {
    let folder = try Oracle.Folder()
    defer { folder.remove() }
    let files = [folder.facts, folder.exits, folder.tickets]
    try Oracle.run("shop.py", ["60000", "\(seed)", folder.orders, folder.refunds] + files)
    var builder = LedgerBuilder()
    builder.customerFacts = try Oracle.exits(folder)
    let facts = try Oracle.facts(folder)
    for var order in try Oracle.orders(folder) {
      if let found = facts[order.id ?? ""] { order.facts = found }
      builder.add(order)
    }
    var ledger = builder.build()
    ledger.tables.tickets = try Oracle.tickets(folder, ledger)
    try Oracle.compare(ledger, folder, asOf: asOf, tables: files)
  }

  @Test(arguments: [("2025-08-20", UInt64(7)), ("2024-11-03", 8)])
  func `playbooks tried on a made-up shop have the rows that SQL finds`(
    asOf: String,
    seed: UInt64
  ) throws {
    let folder = try Oracle.Folder()
    defer { folder.remove() }
    try Oracle.run("shop.py", ["60000", "\(seed)", folder.orders, folder.refunds])
    var ledger = ledger(try Oracle.orders(folder))
    var chance = RandomShop(seed: seed)
    ledger.tables.assignments = chance.draws(customers: ledger.customers.count)
    try Oracle.write(ledger.tables.assignments, ledger, to: folder.assignments)
    try Oracle.compare(ledger, folder, asOf: asOf, tables: [folder.assignments])
  }

  @Test func `the tiny shop has the rows that SQL finds`() throws {
    let folder = try Oracle.Folder()
    defer { folder.remove() }
    let orders = TinyShop.orders.map { order in
      var dated = order
      if order.returned > 0 { dated.refunds = [(order.day, order.returned)] }
      return dated
    }
    try Oracle.write(orders, folder)
    try Oracle.compare(ledger(orders), folder, asOf: "2025-06-29")
  }

  @Test(.enabled(if: RealData.folder != nil, "set REGULARS_DATA"))
  func `a month of Online Retail has the rows that SQL finds`() throws {
    let folder = try Oracle.Folder()
    defer { folder.remove() }
    let source = (RealData.folder ?? "") + "/online-retail/online_retail_2010-12.csv"
    try Oracle.run("online_retail.py", [source, folder.orders, folder.refunds])
    let ledger = ledger(try Oracle.orders(folder))
    try Oracle.compare(ledger, folder, asOf: "2010-12-23")
  }

  @Test(
    .enabled(if: RealData.folder != nil, "set REGULARS_DATA"),
    arguments: [
      "1998-06-30", "1997-09-30", "1998-03-08",
    ]
  )
  func `CDNOW has the rows that SQL finds`(asOf: String) throws {
    let folder = try Oracle.Folder()
    defer { folder.remove() }
    let orders = try RealData.cdnow()
    try Oracle.write(orders, folder)
    try Oracle.compare(ledger(orders), folder, asOf: asOf)
  }
}

/// Calls the scripts beside these tests.
enum Oracle {
  static let python = ProcessInfo.processInfo.environment["REGULARS_DUCKDB"]

  struct Folder {
    let path: String

    init() throws {
      path = NSTemporaryDirectory() + "tallies-" + UUID().uuidString
      try FileManager.default.createDirectory(
        atPath: path,
        withIntermediateDirectories: true
      )
    }

    var orders: String { path + "/orders.csv" }
    var refunds: String { path + "/refunds.csv" }
    var variants: String { path + "/variants.csv" }
    var campaigns: String { path + "/campaigns.csv" }
    var facts: String { path + "/facts.csv" }
    var exits: String { path + "/exits.csv" }
    var tickets: String { path + "/tickets.csv" }
    var assignments: String { path + "/assignments.csv" }

    func remove() { try? FileManager.default.removeItem(atPath: path) }
  }

  struct Failure: Error { let status: Int32 }

  /// The standard output of a script.
  @discardableResult
  static func run(_ script: String, _ arguments: [String]) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python ?? "python3", "\(folder)/Oracles/\(script)"] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(status: process.terminationStatus)
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// Compares every line; the first that differs is shown.
  static func compare(
    _ ledger: Ledger,
    _ folder: Folder,
    asOf: String,
    tables: [String] = []
  ) throws {
    let tallies = try Tallies(of: ledger, asOf: day(asOf), partitions: 3)
    let expected = try run("tallies.py", [folder.orders, folder.refunds, asOf] + tables)
    let found = tallies.rows().map { rows in
      "# \(rows.name)\n" + rows.lines.map { $0.joined(separator: "\t") + "\n" }.joined()
    }.joined()
    if let dump = ProcessInfo.processInfo.environment["REGULARS_DUMP"] {
      try found.write(toFile: dump, atomically: true, encoding: .utf8)
      try expected.write(toFile: dump + ".sql", atomically: true, encoding: .utf8)
    }
    guard found != expected else { return }
    var table = ""
    for (a, b) in zip(found.split(separator: "\n"), expected.split(separator: "\n")) {
      if a.hasPrefix("#") { table = String(a) }
      guard a != b else { continue }
      Issue.record("\(table): found \(a), SQL says \(b)")
      return
    }
    Issue.record("one has more rows than the other")
  }

  static func write(_ draws: [Assignment], _ ledger: Ledger, to path: String) throws {
    let rows = draws.map { row in
      "\(row.playbook),\(ledger.customers.text(row.customer)),\(row.isHeldOut ? 1 : 0),"
        + "\(row.day.number)\n"
    }
    try ("playbook,customer_id,held_out,day\n" + rows.joined())
      .write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// Writes orders of one line each in the form the scripts read.
  static func write(_ orders: [LedgerBuilder.Order], _ folder: Folder) throws {
    var lines =
      "order_id,customer_id,day,product,quantity,gross,discount,cost,shipping_subsidy,"
      + "free_shipping,gift,channel,region,minute\n"
    var refunds = "order_id,day,amount\n"
    for order in orders {
      let id = order.id ?? ""
      lines += "\(id),\(order.customer ?? ""),\(order.day.iso),,\(order.units),\(order.gross),"
      lines += "\(order.discount),-1,\(order.shippingSubsidy),0,0,,,-1\n"
      if order.returned != 0 { refunds += "\(id),\(order.day.iso),\(order.returned)\n" }
    }
    try lines.write(toFile: folder.orders, atomically: true, encoding: .utf8)
    try refunds.write(toFile: folder.refunds, atomically: true, encoding: .utf8)
  }

  /// Reads orders in the form the scripts write.
  static func orders(_ folder: Folder) throws -> [LedgerBuilder.Order] {
    var refunds: [String: [(day: Day, amount: Int64)]] = [:]
    for fields in try rows(folder.refunds) {
      refunds[fields[0], default: []].append((day(fields[1]), Int64(fields[2]) ?? 0))
    }
    var orders: [LedgerBuilder.Order] = []
    for fields in try rows(folder.orders) {
      if orders.last?.id != fields[0] {
        var order = LedgerBuilder.Order(fields[1].isEmpty ? nil : fields[1], on: day(fields[2]))
        order.id = fields[0]
        order.refunds = refunds[fields[0]] ?? []
        order.returned = order.refunds.reduce(0) { $0 + $1.amount }
        order.shippingSubsidy = Int64(fields[8]) ?? 0
        order.freeShipping = fields[9] == "1"
        order.gift = fields[10] == "1"
        order.channel = fields[11].isEmpty ? nil : fields[11]
        order.region = fields[12].isEmpty ? nil : fields[12]
        order.minute = Int16(fields[13]) ?? -1
        orders.append(order)
      }
      var line = LedgerBuilder.Line(
        fields[3].isEmpty ? nil : fields[3],
        quantity: Int32(fields[4]) ?? 0,
        gross: Int64(fields[5]) ?? 0,
        discount: Int64(fields[6]) ?? 0
      )
      line.cost = Int64(fields[7]) ?? -1
      orders[orders.count - 1].lines.append(line)
    }
    return orders
  }

  static func facts(_ folder: Folder) throws -> [String: OrderFacts] {
    var found: [String: OrderFacts] = [:]
    for fields in try rows(folder.facts) {
      found[fields[0]] = OrderFacts(
        marks: OrderFacts.Marks(rawValue: UInt16(fields[1]) ?? 0),
        rating: UInt8(fields[2]) ?? 0,
        reply: UInt8(fields[3]).flatMap(ReplyClass.init(rawValue:)) ?? .noQuestion
      )
    }
    return found
  }

  static func exits(_ folder: Folder) throws -> [String: CustomerFacts] {
    let causes: [ExitCause] = [
      .moved, .poorExperience, .price, .nothingDistinctive, .forgot, .other,
    ]
    var found: [String: CustomerFacts] = [:]
    for fields in try rows(folder.exits) {
      let cause = causes[(Int(fields[1]) ?? 1) - 1]
      found[fields[0]] = CustomerFacts(exit: cause, isAsked: fields[2] == "1")
    }
    return found
  }

  static func tickets(_ folder: Folder, _ ledger: Ledger) throws -> [Ticket] {
    var codes: [String: Int32] = [:]
    for code in 0..<Int32(ledger.customers.count) { codes[ledger.customers.text(code)] = code }
    return try rows(folder.tickets).map { fields in
      // Somebody who never bought is a customer of the table all the same.
      let customer = fields[0].isEmpty ? -1 : codes[fields[0]] ?? strangers(fields[0])
      return Ticket(
        order: -1,
        customer: customer,
        opened: Int(fields[1]) ?? 0,
        replied: Int(fields[2]),
        resolved: Int(fields[3]),
        topic: TicketTopic.allCases[Int(fields[4]) ?? 0],
        team: fields[5]
      )
    }
  }

  /// A code for a key that no order has.
  private static func strangers(_ key: String) -> Int32 {
    1_000_000 + (Int32(key.dropFirst()) ?? 0)
  }

  private static func rows(_ path: String) throws -> [[String]] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
