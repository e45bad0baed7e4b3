import Commerce

/// The draws of a shop, put together to tests.
struct TrialDraws {
  /// One customer of a test.
  struct Person {
    var customer: Int32
    var test: Int32
    /// Of the first draw; later ones of the same test change nothing.
    var day: Int32
    var isHeldOut: Bool
  }

  private(set) var tests: [TrialTest] = []
  /// By customer, then by test.
  private(set) var people: [Person] = []

  /// Draws after `asOf` are not seen.
  ///
  /// Cost: O(assignments log assignments).
  init(_ assignments: [Assignment], asOf: Int32, choices: TallyChoices) {
    let known = assignments.filter { $0.day.number <= asOf }
    let byPlaybook = Dictionary(grouping: known, by: \.playbook)
    let names = byPlaybook.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      let window = choices.trialWindows[name] ?? choices.trialWindow
      add(byPlaybook[name] ?? [], of: name, window: max(1, window))
    }
    people.sort { ($0.customer, $0.test) < ($1.customer, $1.test) }
  }

  /// A customer counts in the first test that drew them.
  ///
  /// The lot of a playbook is for ever, and whoever came back leaves its audience: those drawn again
  /// are chosen by what the first test did to them, and no longer alike in both arms.
  private mutating func add(_ rows: [Assignment], of playbook: String, window: Int) {
    let days = Dictionary(grouping: rows, by: \.day).sorted { $0.key < $1.key }
    var arms = (treated: 0, heldOut: 0)
    var rowsOfTest: [Assignment] = []
    var tested: Set<Int32> = []
    for (day, all) in days {
      let isOver =
        !rowsOfTest.isEmpty
        && (tests[tests.count - 1].lastDay + window < day
          || arms.treated >= Trials.fullArm
            && (arms.heldOut >= Trials.fullArm || arms.heldOut == 0))
      if isOver {
        close(rowsOfTest)
        tested.formUnion(rowsOfTest.map(\.customer))
        rowsOfTest = []
        arms = (0, 0)
      }
      let drawn = all.filter { !tested.contains($0.customer) }
      guard !drawn.isEmpty else { continue }
      if rowsOfTest.isEmpty {
        tests.append(
          TrialTest(playbook: playbook, firstDay: day, lastDay: day, draws: 0, window: window)
        )
      }
      tests[tests.count - 1].lastDay = day
      tests[tests.count - 1].draws += 1
      rowsOfTest += drawn
      let heldOut = drawn.count { $0.isHeldOut }
      arms.heldOut += heldOut
      arms.treated += drawn.count - heldOut
    }
    close(rowsOfTest)
  }

  /// Takes over the people of the newest test, each once.
  private mutating func close(_ rows: [Assignment]) {
    guard !rows.isEmpty else { return }
    let test = tests.count - 1
    for (customer, drawn) in Dictionary(grouping: rows, by: \.customer) {
      let heldOut = drawn.count { $0.isHeldOut }
      guard heldOut == 0 || heldOut == drawn.count, let first = drawn.map(\.day).min() else {
        tests[test].conflicts += 1
        continue
      }
      people.append(
        Person(
          customer: customer,
          test: Int32(test),
          day: first.number,
          isHeldOut: heldOut > 0
        )
      )
    }
  }
}
