import Commerce
import SampleShop
import Testing

/// What the made-up shop tried, and what its orders show of it.
struct SampleTrialTests {
  private struct Lot {
    var customer: Substring
    var isHeldOut: Bool
    var day: Day
  }

  private static func lots(of playbook: String, seed: UInt64) throws -> [Lot] {
    var bytes: [UInt8] = []
    SampleShop(seed: seed).makeTable(.assignments) { bytes += $0 }
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    var lots: [Lot] = []
    for row in rows {
      let cells = row.split(separator: ",")
      guard cells[0] == playbook else { continue }
      let day = try #require(Day(iso: String(cells[3])))
      lots.append(Lot(customer: cells[1], isHeldOut: cells[2] == "holdout", day: day))
    }
    return lots
  }

  private static func purchases(seed: UInt64) -> [Substring: [Day]] {
    let export = SampleExport(orders: SampleShop.keptOrders, seed: seed)
    let status = export.column("status")
    let times = export.column("ordered_at")
    var days: [Substring: [Day]] = [:]
    for (index, customer) in export.column("customer_id").enumerated()
    where !customer.isEmpty && status[index] != "unpaid" && status[index] != "cancelled" {
      if let day = Day(iso: String(times[index].prefix(10))) {
        days[customer, default: []].append(day)
      }
    }
    return days
  }

  /// Shares of both arms that bought in the four weeks after their lot, over some shops.
  private static func shares(_ playbook: String) throws -> (treated: Double, heldOut: Double) {
    var counts = [0, 0, 0, 0]
    for seed in [UInt64(1), 2, 3, 4] {
      let days = purchases(seed: seed)
      for lot in try lots(of: playbook, seed: seed) where lot.day + 28 <= SampleShop.lastDay {
        let bought = days[lot.customer]?.contains { $0 > lot.day && $0 <= lot.day + 28 } == true
        counts[lot.isHeldOut ? 2 : 0] += 1
        if bought { counts[lot.isHeldOut ? 3 : 1] += 1 }
      }
    }
    return (Double(counts[1]) / Double(counts[0]), Double(counts[3]) / Double(max(1, counts[2])))
  }

  @Test func `whoever is drawn again stays in the arm of the first lot`() throws {
    var again = 0
    for playbook in ["second-order-note", "win-back-the-quiet"] {
      var arms: [Substring: Bool] = [:]
      for lot in try SampleTrialTests.lots(of: playbook, seed: 1) {
        if arms[lot.customer] != nil { again += 1 }
        #expect(arms[lot.customer] ?? lot.isHeldOut == lot.isHeldOut)
        arms[lot.customer] = lot.isHeldOut
      }
    }
    #expect(again > 0)
  }

  @Test func `the note on day 21 truly brings people back`() throws {
    let found = try SampleTrialTests.shares("second-order-note")
    #expect((0.05...0.17).contains(found.treated - found.heldOut), "\(found)")
  }

  @Test func `writing to the quiet does next to nothing`() throws {
    let found = try SampleTrialTests.shares("win-back-the-quiet")
    #expect((found.treated - found.heldOut).magnitude < 0.04, "\(found)")
  }

  @Test func `a fifth is left alone by lot, and nobody where no lots are drawn`() throws {
    let notes = try SampleTrialTests.lots(of: "second-order-note", seed: 1)
    let share = Double(notes.count { $0.isHeldOut }) / Double(notes.count)
    #expect((0.17...0.23).contains(share))
    #expect(notes.allSatisfy { $0.day.weekday == 1 })
    let calls = try SampleTrialTests.lots(of: "complaint-callbacks", seed: 1)
    #expect(!calls.isEmpty && !calls.contains { $0.isHeldOut })
  }

  @Test func `a letter that brings nobody looks well before and after`() throws {
    let lots = try SampleTrialTests.lots(of: "name-on-everything", seed: 1)
    let days = SampleTrialTests.purchases(seed: 1)
    func buyers(_ isInside: (Day, Day) -> Bool) -> Int {
      lots.count { lot in days[lot.customer]?.contains { isInside($0, lot.day) } == true }
    }
    let before = buyers { $0 <= $1 && $1 - $0 < 91 }
    let after = buyers { $0 > $1 && $0 - $1 <= 91 }
    #expect(lots.count >= 100 && !lots.contains { $0.isHeldOut })
    #expect(before >= 5 && after > 2 * before, "\(before), \(after) of \(lots.count)")
  }

  @Test func `whoever is drawn has bought before, and is drawn once a day`() throws {
    let days = SampleTrialTests.purchases(seed: 1)
    for playbook in ["second-order-note", "win-back-the-quiet", "early-bird-harvest"] {
      let lots = try SampleTrialTests.lots(of: playbook, seed: 1)
      #expect(!lots.isEmpty)
      for lot in lots { #expect(days[lot.customer]?.contains { $0 < lot.day } == true) }
      #expect(Set(lots.map { "\($0.customer) \($0.day.iso)" }).count == lots.count)
    }
  }
}
