import Commerce
import Diagnostics
import OrderImport
import Testing

@Suite struct AssignmentTests {
  private let header = "playbook,customer_id,arm,assigned_on\n"

  @Test func `each customer is drawn into one arm of a run`() throws {
    let result = try readingTables([
      .assignments: header + """
        second-note,anna,treated,2026-02-02
        second-note,Ben@Example.com,holdout,2026-02-02
        second-note,anna,treated,2026-02-02
        tea-sample,anna,Held out,2026-02-02

        """
    ])
    #expect(result.codes == [])
    #expect(result.account == [3, 1, 0, 0, 0])
    let (anna, ben) = (result.customer("anna"), result.customer("ben@example.com"))
    #expect(
      result.ledger.tables.assignments == [
        Assignment(
          playbook: "second-note",
          customer: ben,
          isHeldOut: true,
          day: day("2026-02-02")
        ),
        Assignment(
          playbook: "second-note",
          customer: anna,
          isHeldOut: false,
          day: day("2026-02-02")
        ),
        Assignment(
          playbook: "tea-sample",
          customer: anna,
          isHeldOut: true,
          day: day("2026-02-02")
        ),
      ]
    )
    #expect(result.ledger.tables.present == [.assignments])
  }

  @Test func `whoever stands in both arms counts in neither`() throws {
    let result = try readingTables([
      .assignments: header + """
        second-note,anna,treated,2026-02-02
        second-note,Ben@Example.com,holdout,2026-02-02
        second-note,anna,holdout,2026-02-02
        second-note,anna,holdout,2026-03-02

        """
    ])
    #expect(result.codes == ["tables.both-arms:4"])
    #expect(result.account == [2, 0, 2, 0, 0])
    #expect(result.tables[0].excluded == ["both_arms": 2])
    #expect(result.tables[0].isBalanced)
    #expect(result.ledger.tables.assignments.map(\.isHeldOut) == [true, true])
  }

  @Test func `rows that were edited by hand are told by line and column`() throws {
    let result = try readingTables([
      .assignments: header + """
        second-note,anna,maybe,2026-02-02
        second-note,anna,treated,soon
        ,anna,treated,2026-02-02
        second-note,,treated,2026-02-02
        second-note,nobody,treated,2026-02-02
        second-note,anna
        second-note,anna,treated,2026-02-02

        """
    ])
    #expect(result.account == [1, 0, 1, 5, 0])
    #expect(
      result.codes == [
        "tables.word:2:18", "tables.date:3:26", "tables.missing:4:1", "tables.customer:5:13",
        "tables.unknown-customer:6", "tables.missing:7:1",
      ]
    )
    for finding in result.findings.all { #expect(!finding.text.contains("anna")) }
  }

  @Test func `draws that stand in a second file are added once`() throws {
    let folder = try MadeUpFiles()
    try folder.add("orders.csv", Array(ordersForTables.utf8))
    let sources = folder.sources
    var options = settled()
    let first = header + "second-note,anna,treated,2026-02-02\n"
    let second =
      header
      + "second-note,anna,treated,2026-02-02\nsecond-note,Ben@Example.com,holdout,2026-02-09\n"
    for (name, text) in [("first.csv", first), ("second.csv", second)] {
      options.tables.append(TableSource(.assignments, try folder.add(name, Array(text.utf8))))
    }
    let result = try importOrders(sources, options: options)
    #expect(result.codes == [])
    #expect(result.ledger.tables.assignments.count == 2)
    #expect(result.tables.map(\.accepted) == [1, 1])
    #expect(result.tables[1].excluded == ["assigned_before": 1])
  }

  @Test func `draws after the last day that counts are not seen`() throws {
    let result = try readingTables([
      .assignments: header + "a,anna,treated,2026-02-02\na,anna,treated,2026-02-09\n"
    ])
    let kept = result.cut(after: day("2026-02-08"))
    #expect(kept.ledger.tables.assignments.map(\.day) == [day("2026-02-02")])
    // Whoever has not bought by then is nobody's customer yet.
    #expect(result.cut(after: day("2026-01-04")).ledger.tables.assignments.isEmpty)
  }
}
