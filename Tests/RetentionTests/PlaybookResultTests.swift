import Commerce
import TestShops
import Testing

@testable import Retention
@testable import Tallying

/// Made-up outcomes of playbooks, as their tallies hold them.
struct PlaybookResultTests {
  private struct Arm {
    var people: Int
    var bought: Int

    init(_ people: Int, _ bought: Int) { (self.people, self.bought) = (people, bought) }
  }

  private func tallies(
    _ tests: [(name: String, day: String, treated: Arm, heldOut: Arm)],
    asOf: String = "2025-06-29"
  ) -> Tallies {
    var tallies = Tallies(asOf: day(asOf))
    tallies.firstDay = day("2024-01-01")
    for (index, test) in tests.enumerated() {
      tallies.trials.tests.append(
        TrialTest(
          playbook: test.name,
          firstDay: day(test.day),
          lastDay: day(test.day),
          draws: 1,
          window: 28
        )
      )
      let isOver = tallies.trials.tests[index].isOver(asOf: day(asOf))
      for (arm, isHeldOut) in [(test.treated, false), (test.heldOut, true)] where arm.people > 0 {
        var row = TrialRow(test: index, isHeldOut: isHeldOut)
        row.assigned = arm.people
        if isOver {
          row.bought = arm.bought
          row.purchaseDays = arm.bought
          row.boughtBefore = arm.people / 4
          for _ in 0..<arm.bought { row.sales.add(5000) }
          row.largest = arm.bought > 0 ? 5000 : 0
        }
        tallies.trials.rows.append(row)
      }
    }
    return tallies
  }

  private func results(
    _ tests: [(name: String, day: String, treated: Arm, heldOut: Arm)],
    _ change: (inout MeasureSettings) -> Void = { _ in }
  ) -> [PlaybookResult] {
    var settings = MeasureSettings()
    change(&settings)
    return PlaybookResult.all(MeasureScope(tallies: tallies(tests), settings: settings))
  }

  @Test func `a clear difference helped, with the share that each arm bought`() throws {
    let found = try #require(
      results([("note", "2025-05-01", Arm(640, 96), Arm(160, 14))]).first
    )
    #expect(found.verdict == .helped)
    #expect(found.endsOn == day("2025-05-29") && found.window == 28)
    #expect(found.treated?.planned == 0.8 && found.treated?.bought.shown == 0.15)
    #expect(found.heldOut?.bought.shown == 0.0875)
    #expect(rounds(found.primary.shown, to: 0.0625, digits: 4))
    #expect(rounds(found.primary.low, to: 0.003, digits: 3))
    #expect(rounds(found.mde.shown, to: 0.07, digits: 3))
    #expect(found.secondary.shown == 0.15 * 5000 - 0.0875 * 5000)
    #expect(found.earned.hidden == .noCost)
    #expect(found.cuped.estimate.shown == nil && found.cuped.theta == nil)
    #expect(found.family == PlaybookResult.Family(tests: 1, holds: true))
    #expect(found.treated?.netSales.shown == 480_000)
  }

  @Test func `until the window has passed there is no result at all`() throws {
    let found = try #require(results([("note", "2025-06-02", Arm(640, 0), Arm(160, 0))]).first)
    #expect(found.verdict == .running && !found.isOver)
    #expect(found.treated?.assigned.shown == 640)
    #expect(found.treated?.bought.value == nil && found.treated?.bought.hidden == .running)
    #expect(found.primary.value == nil && found.p.value == nil && found.mde.value == nil)
    #expect(found.secondary.value == nil && found.cuped.estimate.hidden == .running)
    #expect(found.treated?.netSales == Cell(missing: .running))
    // The window ends with the last day that counts.
    let over = results([("note", "2025-06-01", Arm(640, 96), Arm(160, 14))])
    #expect(over.map(\.verdict) == [.helped])
  }

  @Test func `few buyers or few who did not buy are private, in both arms`() throws {
    for (treated, heldOut) in [
      (Arm(640, 96), Arm(160, 4)), (Arm(640, 4), Arm(160, 14)), (Arm(640, 96), Arm(160, 157)),
      (Arm(640, 638), Arm(160, 100)),
    ] {
      let found = try #require(results([("note", "2025-05-01", treated, heldOut)]).first)
      #expect(found.verdict == .hidden)
      #expect(found.primary.hidden == .private && found.secondary.hidden == .private)
      #expect(found.arms.map(\.bought.hidden) == [.private, .private])
      #expect(found.mde.hidden == .private && found.p.hidden == .private)
      #expect(found.arms.map(\.netSales.hidden) == [.private, .private])
      #expect(PlaybookLesson.all([found])[0].effect.shown == nil)
    }
    let thin = try #require(results([("note", "2025-05-01", Arm(112, 20), Arm(28, 6))]).first)
    #expect(thin.verdict == .hidden && thin.primary.hidden == .tooFew)
  }

  @Test func `arms that do not fit the draw end the report`() throws {
    let torn = try #require(results([("note", "2025-05-01", Arm(700, 96), Arm(100, 14))]).first)
    #expect(torn.verdict == .mismatch)
    #expect((torn.sampleRatio.p ?? 1) < 0.001)
    #expect(torn.primary.shown == nil)
    // The same sizes are as planned where the playbook holds out an eighth.
    let fair = results([("note", "2025-05-01", Arm(700, 96), Arm(100, 14))]) {
      $0.trials.holdouts = ["note": 0.125]
    }
    #expect(fair.map(\.verdict) == [.unclear])
  }

  @Test func `before and after is no verdict`() throws {
    let found = try #require(results([("note", "2025-05-01", Arm(400, 60), Arm(0, 0))]).first)
    #expect(found.verdict == .untested)
    #expect(found.before.shown == 0.25)
    #expect(found.treated?.bought.shown == 0.15)
    #expect(found.primary.value == nil && found.sampleRatio.p == nil && found.family == nil)
  }

  @Test func `of many tests in a quarter the luckiest must be luckier`() {
    // p = 0.040 alone holds; among seven that show nothing it does not.
    var tests = [("note", "2025-05-01", Arm(640, 96), Arm(160, 14))]
    #expect(results(tests).map(\.verdict) == [.helped])
    for number in 1...7 {
      tests.append(("other\(number)", "2025-05-01", Arm(640, 64), Arm(160, 16)))
    }
    let many = results(tests)
    #expect(many.allSatisfy { $0.verdict == .unclear })
    #expect(
      many.first { $0.playbook == "note" }?.family == PlaybookResult.Family(tests: 8, holds: false)
    )
    // Those that ended in another quarter are no company.
    let apart = results([tests[0]] + tests.dropFirst().map { ($0.0, "2025-01-15", $0.2, $0.3) })
    #expect(apart.first { $0.playbook == "note" }?.verdict == .helped)
  }

  @Test func `a lesson puts the tests of a playbook together`() throws {
    let found = results([
      ("note", "2025-05-01", Arm(640, 96), Arm(160, 14)),
      ("note", "2025-03-01", Arm(200, 30), Arm(50, 10)),
      ("note", "2025-01-01", Arm(500, 55), Arm(120, 12)),
      ("note", "2024-11-01", Arm(500, 55), Arm(120, 3)),
      ("note", "2025-06-20", Arm(100, 0), Arm(20, 0)),
      ("sample", "2025-04-01", Arm(640, 20), Arm(160, 30)),
    ])
    #expect(found.map(\.playbook) == ["note", "note", "sample", "note", "note", "note"])
    let lessons = PlaybookLesson.all(found)
    #expect(lessons.map(\.playbook) == ["note", "sample"])
    let note = try #require(lessons.first)
    #expect(note.tests == 5 && note.running == 1 && note.helped == 1)
    #expect(note.treated == 1340)
    #expect(isClose(note.effect.shown, 0.031498585614710334))
    #expect(lessons[1].hurt == 1)
  }

  @Test func `a lesson of one test has that test's own interval`() throws {
    let found = results([
      ("note", "2025-05-01", Arm(640, 96), Arm(160, 14)),
      ("note", "2025-06-20", Arm(100, 0), Arm(20, 0)),
    ])
    let effect = try #require(PlaybookLesson.all(found).first?.effect)
    let test = try #require(found.first { $0.verdict != .running }?.primary)
    #expect(isClose(effect.shown, try #require(test.shown)))
    #expect(effect.low == test.low && effect.high == test.high && test.low != nil)
  }

  @Test func `before and after is no test, and teaches nothing`() {
    let found = results([
      ("calls", "2025-04-01", Arm(240, 60), Arm(0, 0)),
      ("calls", "2025-06-20", Arm(100, 0), Arm(0, 0)),
      ("note", "2025-05-01", Arm(640, 96), Arm(160, 14)),
    ])
    #expect(found.map(\.isTest) == [false, true, false])
    #expect(found.map(\.verdict) == [.running, .helped, .untested])
    #expect(PlaybookLesson.all(found).map(\.playbook) == ["note"])
  }

  @Test func `what a message does is measured, else stated, else assumed`() throws {
    let found = results([
      ("note", "2025-05-01", Arm(640, 96), Arm(160, 14)),
      ("sample", "2025-04-01", Arm(640, 20), Arm(160, 30)),
    ])
    let lessons = PlaybookLesson.all(found)
    func effect(_ playbooks: [String: Double?]) -> MessageEffect {
      SegmentRules(playbooks: playbooks).effect(found)
    }
    let note = effect(["note": 0.01, "other": 0.5])
    #expect(note.source == .measured && note.number == 1)
    #expect(note.value.shown == lessons.first?.effect.shown)
    // One that drives people away is worth nothing, and not less.
    #expect(effect(["sample": 0.04]).value.shown == 0)
    let stated = effect(["a": 0.02, "b": 0.06, "c": nil])
    #expect(stated.source == .stated && stated.number == 2)
    #expect(isClose(stated.value.shown, 0.04))
    let assumed = effect(["c": nil])
    #expect(assumed.source == .assumed && assumed.number == 0 && assumed.value.shown == 0.03)
  }

  @Test func `a shop of its own random draws shows no effect more often than it should`() throws {
    var shop = RandomShop(seed: 5)
    var ledger = ledger(shop.orders(30_000, customers: 6000, days: 900))
    ledger.tables.assignments = shop.draws(customers: ledger.customers.count)
    let tallies = try Tallies(of: ledger, asOf: day("2025-06-01"))
    let found = PlaybookResult.all(MeasureScope(tallies: tallies, settings: MeasureSettings()))
    let judged = found.filter { $0.family != nil }
    #expect(judged.count >= 10)
    #expect(judged.count { $0.verdict != .unclear } <= 1)
    for result in judged { #expect((result.primary.low ?? 1) <= (result.primary.value ?? 0)) }
  }
}
