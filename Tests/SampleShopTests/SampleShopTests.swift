import Commerce
import SampleShop
import Testing

/// The whole export of one shop, read back with the plainest means.
struct SampleExport {
  var bytes: [UInt8]
  var header: [Substring]
  var rows: [[Substring]]

  /// The shop that the repository keeps.
  static let kept = SampleExport(orders: SampleShop.keptOrders, seed: 1)

  init(orders: Int, seed: UInt64) {
    var bytes: [UInt8] = []
    SampleShop(orders: orders, seed: seed).makeOrders { bytes += $0 }
    self.bytes = bytes
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let cells = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    header = cells.first ?? []
    rows = Array(cells.dropFirst())
  }

  func column(_ name: String) -> [Substring] {
    guard let index = header.firstIndex(of: Substring(name)) else { return [] }
    return rows.map { $0[index] }
  }
}

struct SampleShopTests {
  @Test(arguments: [(0, 0), (1, 1), (7, 7), (500, 500), (6000, 6000)])
  func `it makes exactly the orders that were asked for`(asked: Int, made: Int) {
    let export = SampleExport(orders: asked, seed: 3)
    #expect(Set(export.column("order_id")).count == made)
    #expect(export.header.first == "order_id")
  }

  @Test func `the same two numbers give the same bytes, another seed gives others`() {
    let first = SampleExport(orders: 800, seed: 5).bytes
    #expect(first == SampleExport(orders: 800, seed: 5).bytes)
    #expect(first != SampleExport(orders: 800, seed: 6).bytes)
  }

  @Test func `the bytes are those of every other machine`() {
    // FNV-1a, 64 bits, of the shop of 2,000 orders and seed 7.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in SampleExport(orders: 2000, seed: 7).bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    #expect(hash == 13_924_971_715_303_468_978)
  }

  @Test func `pieces hold whole lines`() {
    SampleShop(orders: 30_000, seed: 1).makeOrders { piece in
      #expect(piece.last == UInt8(ascii: "\n"))
    }
  }

  @Test func `rows have every cell, rise in time and end on the last Sunday`() throws {
    let export = SampleExport.kept
    #expect(export.rows.allSatisfy { $0.count == export.header.count })
    let times = export.column("ordered_at")
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(times.last?.hasPrefix("2026-11-22 ") == true)
    #expect(times.first?.hasPrefix("2024-05-0") == true)
    #expect(SampleShop.lastDay.weekday == 7)
    #expect(SampleShop.firstDay.iso == "2024-05-01")
  }

  @Test func `orders of one number stand together and agree`() {
    let export = SampleExport(orders: 3000, seed: 2)
    var seen: Set<Substring> = []
    var last: Substring = ""
    for (order, row) in zip(export.column("order_id"), export.rows) where order != last {
      #expect(seen.insert(order).inserted, "\(row[0]) comes back")
      last = order
    }
  }

  @Test func `a discount is never above the price, money has two decimals`() throws {
    let export = SampleExport(orders: 3000, seed: 4)
    let quantities = export.column("quantity")
    let prices = export.column("unit_price")
    for (index, discount) in export.column("discount").enumerated() {
      let price = try #require(fen(prices[index]))
      let quantity = try #require(Int(quantities[index]))
      let off = try #require(fen(discount))
      #expect(off >= 0 && off * 4 <= price * quantity)
    }
  }

  @Test func `one order in thirty or so has no customer`() {
    let customers = SampleExport.kept.column("customer_id")
    let share = Double(customers.count(where: \.isEmpty)) / Double(customers.count)
    #expect((0.02...0.045).contains(share))
  }

  @Test func `the box that brings people back does`() {
    let shares = secondOrderShares(of: .kept)
    let others = shares.filter { $0.key != "GT-SAM" }.map(\.value)
    let rest = Double(others.reduce(0) { $0 + $1.back }) / Double(others.reduce(0) { $0 + $1.all })
    let box = shares["GT-SAM"].map { Double($0.back) / Double($0.all) } ?? 0
    #expect(box > rest + 0.1, "\(box) against \(rest)")
  }

  @Test func `discounts grow with every purchase`() throws {
    let export = SampleExport.kept
    var purchases: [Substring: Int] = [:]
    var gross = [Int](repeating: 0, count: 6)
    var off = gross
    var last: Substring = ""
    let orders = export.column("order_id")
    let prices = export.column("unit_price")
    let discounts = export.column("discount")
    for (index, customer) in export.column("customer_id").enumerated() where !customer.isEmpty {
      if orders[index] != last { purchases[customer, default: 0] += 1 }
      last = orders[index]
      let number = min(5, purchases[customer] ?? 1)
      gross[number] += try #require(fen(prices[index]))
      off[number] += try #require(fen(discounts[index]))
    }
    let depth = (1...5).map { Double(off[$0]) / Double(gross[$0]) }
    #expect(zip(depth.dropFirst(), depth.dropFirst(2)).allSatisfy { $0 < $1 }, "\(depth)")
    #expect(depth[4] > 2 * depth[0])
  }

  @Test func `no row holds a name, an address or a number that could be a telephone's`() {
    let export = SampleExport.kept
    let personal = ["customer_name", "phone", "email", "address"]
    #expect(personal.allSatisfy { export.column($0).isEmpty })
    #expect(!export.bytes.contains(UInt8(ascii: "@")))
  }

  private func fen(_ text: Substring) -> Int? {
    let parts = text.split(separator: ".")
    guard parts.count == 2, parts[1].count == 2, let yuan = Int(parts[0]), let rest = Int(parts[1])
    else { return nil }
    return yuan * 100 + rest
  }

  /// For each first product: customers who began with it, and how many of them came back.
  private func secondOrderShares(
    of export: SampleExport
  ) -> [Substring: (back: Int, all: Int)] {
    var first: [Substring: (sku: Substring, order: Substring)] = [:]
    var back: Set<Substring> = []
    let orders = export.column("order_id")
    let skus = export.column("sku")
    for (index, customer) in export.column("customer_id").enumerated() where !customer.isEmpty {
      if let begun = first[customer] {
        if begun.order != orders[index] { back.insert(customer) }
      } else {
        first[customer] = (skus[index], orders[index])
      }
    }
    var shares: [Substring: (back: Int, all: Int)] = [:]
    for (customer, begun) in first {
      shares[begun.sku, default: (0, 0)].all += 1
      if back.contains(customer) { shares[begun.sku, default: (0, 0)].back += 1 }
    }
    return shares
  }
}
