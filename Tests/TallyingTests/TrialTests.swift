import Commerce
import TestShops
import Testing

@testable import Tallying

/// Twelve made-up customers, some of them drawn into runs of playbooks.
struct TrialTests {
  private let shop: Ledger

  init() { shop = ledger(TinyShop.orders) }

  private func draw(
    _ name: String,
    _ playbook: String = "note",
    on date: String,
    heldOut: Bool = false
  ) -> Assignment {
    let customer = (0..<Int32(shop.customers.count)).first { shop.customers.text($0) == name }
    return Assignment(
      playbook: playbook,
      customer: customer ?? -1,
      isHeldOut: heldOut,
      day: day("2025-\(date)")
    )
  }

  private func trials(
    _ draws: [Assignment],
    asOf: String = "2025-06-29",
    _ change: (inout TallyChoices) -> Void = { _ in }
  ) throws -> Trials {
    var shop = shop
    shop.tables.assignments = draws
    var choices = TallyChoices()
    change(&choices)
    return try Tallies(of: shop, asOf: day(asOf), choices: choices).trials
  }

  @Test func `what people buy counts from the day after the draw to its last day`() throws {
    // C buys on 06-20, D on 03-11 (twice) and 04-01, H on 04-10 and 05-15, of which 20 come back.
    let found = try trials([
      draw("C", on: "05-23"), draw("H", on: "05-15"), draw("D", on: "05-20"),
      draw("A", on: "05-20", heldOut: true),
    ])
    #expect(found.tests.map(\.draws) == [3])
    #expect(found.tests[0].firstDay == day("2025-05-15"))
    #expect(found.tests[0].end == day("2025-06-20"))
    let treated = found.row(of: 0, isHeldOut: false)
    #expect(treated.assigned == 3 && treated.bought == 1 && treated.purchaseDays == 1)
    // The sale of the draw's own day is known when lots are drawn: it is from before.
    #expect(treated.boughtBefore == 1)
    #expect(treated.sales.sum == 7200 && treated.largest == 7200 && treated.returns == 0)
    // C 72.00, D 55.00, H 128.00 of the half year before.
    #expect(treated.prior == 7200 + 5500 + 12800)
    #expect(treated.priorTimesSales == 7200 * 7200)
    #expect(treated.uncostedLines == 1 && treated.contribution == PowerSums())
    let heldOut = found.row(of: 0, isHeldOut: true)
    #expect(heldOut.assigned == 1 && heldOut.bought == 0 && heldOut.boughtBefore == 1)
  }

  @Test func `a test that is not over counts nothing but people`() throws {
    let draws = [draw("C", on: "06-01"), draw("F", on: "06-02", heldOut: true)]
    let found = try trials(draws)
    #expect(found.tests.map { $0.isOver(asOf: day("2025-06-29")) } == [false])
    #expect(found.rows.map(\.assigned) == [1, 1])
    #expect(found.rows.map(\.bought) == [0, 0] && found.rows.map(\.prior) == [0, 0])
    // The same draws with a window that has passed.
    let short = try trials(draws) { $0.trialWindows = ["note": 25] }
    #expect(short.rows.map(\.bought) == [1, 1])
    #expect(short.tests[0].window == 25)
  }

  @Test func `whoever is in both arms counts in neither, whoever is drawn again once`() throws {
    let found = try trials([
      draw("C", on: "05-01"), draw("C", on: "05-08", heldOut: true), draw("A", on: "05-01"),
      draw("A", on: "05-08"), draw("B", "other", on: "05-08", heldOut: true),
    ])
    #expect(found.tests.map(\.playbook) == ["note", "other"])
    #expect(found.tests.map(\.conflicts) == [1, 0])
    #expect(found.rows.map(\.assigned) == [1, 1])
    #expect(found.rows.map(\.bought) == [1, 0])
  }

  @Test func `draws are one test until it is large enough, or none follows for a window`() throws {
    var chance = RandomShop(seed: 3)
    let large = ledger(chance.orders(4000, customers: 2500, days: 400))
    func rows(_ date: String, _ treated: Range<Int32>, _ heldOut: Range<Int32>) -> [Assignment] {
      treated.map { Assignment(playbook: "p", customer: $0, isHeldOut: false, day: day(date)) }
        + heldOut.map { Assignment(playbook: "p", customer: $0, isHeldOut: true, day: day(date)) }
    }
    var shop = large
    shop.tables.assignments =
      rows("2023-03-06", 0..<200, 200..<260) + rows("2023-03-13", 260..<460, 460..<500)
      + rows("2023-03-20", 500..<510, 510..<512) + rows("2023-04-18", 512..<520, 520..<522)
      + rows("2023-06-05", 600..<900, 900..<900) + rows("2023-06-12", 901..<910, 910..<911)
    let tallies = try Tallies(of: shop, asOf: day("2023-12-31"))
    #expect(tallies.trials.tests.map(\.draws) == [2, 1, 1, 1, 1])
    #expect(
      tallies.trials.tests.map(\.firstDay.iso) == [
        "2023-03-06", "2023-03-20", "2023-04-18", "2023-06-05", "2023-06-12",
      ]
    )
    // A day earlier than a test's last window, it is still running; later draws never reopen it.
    let before = try Tallies(of: shop, asOf: day("2023-04-09"))
    #expect(before.trials.tests.count == 2)
    #expect(before.trials.rows.map(\.bought) == [0, 0, 0, 0])
    let then = try Tallies(of: shop, asOf: day("2023-04-10"))
    for isHeldOut in [false, true] {
      let (a, b) = (
        then.trials.row(of: 0, isHeldOut: isHeldOut),
        tallies.trials.row(of: 0, isHeldOut: isHeldOut)
      )
      #expect(a.bought == b.bought && a.sales == b.sales && a.prior == b.prior)
      #expect(a.bought > 0)
    }
  }

  @Test func `nobody counts in a later test of the same playbook`() throws {
    let found = try trials([
      draw("C", on: "01-01"), draw("A", on: "01-01", heldOut: true),
      draw("A", on: "05-01", heldOut: true),
      draw("B", on: "05-01"), draw("A", "other", on: "05-01"), draw("C", on: "06-10"),
    ])
    #expect(found.tests.map(\.playbook) == ["note", "note", "other"])
    #expect(found.tests.map(\.firstDay.iso) == ["2025-01-01", "2025-05-01", "2025-05-01"])
    #expect(found.rows.map(\.assigned) == [1, 1, 1, 1])
    #expect(found.rows.map(\.isHeldOut) == [false, true, false, false])
  }

  @Test func `a shop without assignments has no trials`() throws {
    #expect(try trials([]) == Trials())
    #expect(try trials([draw("C", on: "06-30")]) == Trials())
  }
}
