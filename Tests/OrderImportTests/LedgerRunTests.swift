import Commerce
import OrderImport
import Testing

/// The ledger numbers customers by their first days within runs.
struct LedgerRunTests {
  /// Made-up orders, days in no order, one of them dated to another century by mistake.
  private let file: String = {
    var rows = ["order_id,customer_id,ordered_at,order_total"]
    var state: UInt32 = 7
    for number in 0..<6000 {
      state = state &* 1_664_525 &+ 1_013_904_223
      let day = 10 + Int(state >> 8) % 18
      let month = 1 + Int(state >> 16) % 9
      let year = number == 4000 ? 1925 : 2022 + Int(state >> 24) % 3
      rows.append(
        "o\(number),c\(Int(state >> 10) % 2500),\(year)-0\(month)-\(day),\(number % 90).50"
      )
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  @Test func `customers of a run stand by the day of their first order`() throws {
    let ledger = try reading(file).ledger
    let count = ledger.customers.count
    #expect(count > 1000)
    #expect(ledger.customerRuns.first == 0)
    let ends = ledger.customerRuns.dropFirst().map { Int($0) } + [count]
    for (start, end) in zip(ledger.customerRuns, ends) {
      let firsts = (Int(start)..<end).map { customer in
        let range = ledger.orders(of: customer)
        #expect(
          ledger.orders[range].min { $0.day < $1.day }?.day == ledger.orders[range.lowerBound].day
        )
        return ledger.orders[range.lowerBound].day
      }
      #expect(firsts == firsts.sorted())
    }
  }

  @Test func `threads change neither customers nor orders`() throws {
    let one = try reading(file).ledger
    let four = try reading(file, settled { $0.threads = 4 }).ledger
    #expect(one.customerRuns == four.customerRuns)
    #expect(one.customerStarts == four.customerStarts)
    #expect(one.orders == four.orders)
    let keys = { (ledger: Ledger) in
      (0..<ledger.customers.count).map { Array(ledger.customers[Int32($0)]) }
    }
    #expect(keys(one) == keys(four))
  }
}
