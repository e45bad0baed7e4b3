import Glibc
import Testing

/// Playbooks that act: whom they are done for, who is left alone, what is written down.
struct ActingTests {
  private static let settings = """
    shop:
      name: Shop
      currency: CNY
      timeZone: Asia/Shanghai
      madeUp: true
      salt: pepper

    """

  private static let firstBuyers = "purchase_days = 1 and recency_days >= 14"

  /// Some 380 customers of ten weeks up to Sunday 22 November 2026, every third with a second order.
  private static func orders(through day: Int = 0) -> String {
    var text = "order_id,customer_id,ordered_at,quantity,unit_price,discount,product\n"
    func add(_ id: String, _ customer: Int, _ day: Int) {
      text += "\(id),zq\(customer)x,\(date(day)) 12:00,1,\(40 + customer % 50).00,0.00,Tea\n"
    }
    for customer in 0..<380 {
      let first = -69 + customer * 67 / 380
      add("A\(customer)", customer, first)
      if customer % 3 == 0, first + 20 <= 0 { add("B\(customer)", customer, first + 20) }
    }
    add("LAST", 999, 0)
    // What happens after that Sunday: first buyers of the fourth week come back.
    if day > 0 { for customer in 150..<170 { add("C\(customer)", customer, 1 + customer % day) } }
    return text
  }

  /// A day counted from Sunday 22 November 2026.
  private static func date(_ day: Int) -> String {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (month, number) = (10, 22 + day)
    while number < 1 {
      month -= 1
      number += lengths[month]
    }
    while number > lengths[month] {
      number -= lengths[month]
      month += 1
    }
    return "2026-\(month < 9 ? "0" : "")\(month + 1)-\(number < 10 ? "0" : "")\(number)"
  }

  private static func playbook(
    _ title: String,
    where rule: String = firstBuyers,
    more: String = ""
  ) -> String {
    """
    ---
    title: \(title)
    audience:
      text: some customers
      where: \(rule)
    effect: {value: 0.1, low: 0.02, high: 0.2, source: a guess}
    cost: {perPerson: 0.5}
    owner: Care
    \(more)
    ---
    Write to them.
    """
  }

  private func shop(_ playbooks: [String: String], settings: String = "") throws -> Workshop {
    let folder = try Workshop([
      "content/regulars.yml": ActingTests.settings + settings,
      "content/orders/orders.csv": ActingTests.orders(),
    ])
    for (slug, text) in playbooks { try folder.write("content/playbooks/\(slug).md", text) }
    return folder
  }

  private func build(_ folder: Workshop, _ more: [String] = []) throws -> Program.Outcome {
    try Program.run(["build", "content"] + more, in: folder.path)
  }

  private func customers(_ folder: Workshop, _ name: String) throws -> [String] {
    try folder.read("private/" + name).split(separator: "\n").dropFirst().map {
      String($0.prefix { $0 != "," })
    }
  }

  /// Rows of the assignments, without their header.
  private func assignments(_ folder: Workshop) throws -> [[String]] {
    try folder.read("private/assignments.csv").split(separator: "\n").dropFirst().map {
      $0.split(separator: ",").map(String.init)
    }
  }

  @Test func `both arms together are the audience, drawn by the digest and written down`() throws {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    let outcome = try build(folder)
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    let treated = try customers(folder, "contact-note.csv")
    let heldOut = try customers(folder, "holdout-note.csv")
    #expect(Set(treated).isDisjoint(with: heldOut))
    let expected = (0..<380).filter { customer in
      let first = -69 + customer * 67 / 380
      let isBack = customer % 3 == 0 && first + 20 <= 0
      return !isBack && first <= -14
    }
    #expect(Set(treated + heldOut) == Set(expected.map { "zq\($0)x" }))
    let rows = try assignments(folder)
    #expect(rows.count == expected.count)
    #expect(rows.allSatisfy { $0[0] == "note" && $0[3] == "2026-11-22" })
    #expect(Set(rows.filter { $0[2] == "treated" }.map { $0[1] }) == Set(treated))
    #expect(Set(rows.filter { $0[2] == "holdout" }.map { $0[1] }) == Set(heldOut))
    for customer in treated.prefix(3) + heldOut.prefix(3) {
      let drawn = try Program.run(["compute", "assign", "pepper", "note", customer, "0.2"])
      let arm = heldOut.contains(customer) ? "holdout" : "treated"
      #expect(try JSON(drawn.output)["arm"] == .string(arm))
    }
    for name in ["assignments.csv", "contact-note.csv", "holdout-note.csv"] {
      #expect(try folder.mode("private/" + name) == 0o600)
    }
    let page = try folder.read("site/playbooks/note/index.html")
    #expect(page.contains("This week: “The note” to \(treated.count) people"))
    #expect(page.contains("\(heldOut.count) held out"))
    #expect(try folder.read("site/index.html").contains("To \(treated.count) people"))
  }

  @Test func `the same week again assigns nobody twice and gives the same site`() throws {
    let folder = try shop([
      "a": ActingTests.playbook("A"), "b": ActingTests.playbook("B", where: "purchase_days = 2"),
    ])
    #expect(try build(folder).exitCode == 0)
    let site = try folder.tree("site")
    let lists = try folder.tree("private")
    #expect(try build(folder).exitCode == 0)
    #expect(try folder.tree("site") == site)
    #expect(try folder.tree("private") == lists)
    let unrecorded = ["--no-record", "--output", "other", "--private", "hidden"]
    #expect(try build(folder, unrecorded).exitCode == 0)
    #expect(try folder.tree("other") == site)
    #expect(!folder.exists("hidden/assignments.csv"))
    #expect(!folder.exists("hidden/contact-a.csv"))
  }

  @Test func `whoever bought since Sunday is in neither list`() throws {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    try folder.write("content/orders/orders.csv", ActingTests.orders(through: 3))
    #expect(try build(folder).exitCode == 0)
    let back = Set((150..<170).map { "zq\($0)x" })
    let rows = try assignments(folder)
    #expect(back.isDisjoint(with: rows.map { $0[1] }))
    #expect(back.isDisjoint(with: try customers(folder, "contact-note.csv")))
    #expect(try folder.read("site/index.html").contains("already came back and are out"))
  }

  @Test func `somebody who comes back after the draw keeps the arm and leaves the list`() throws {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    #expect(try build(folder).exitCode == 0)
    let written = try folder.read("private/assignments.csv")
    let before = try customers(folder, "contact-note.csv")
    try folder.write("content/orders/orders.csv", ActingTests.orders(through: 3))
    #expect(try build(folder).exitCode == 0)
    #expect(try folder.read("private/assignments.csv") == written)
    let back = Set((150..<170).map { "zq\($0)x" })
    #expect(!back.isDisjoint(with: before))
    let after = try customers(folder, "contact-note.csv")
    #expect(after == before.filter { !back.contains($0) })
  }

  @Test func `a past week assigns nobody and leaves the lists alone`() throws {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    #expect(try build(folder, ["--week", "2026-W46"]).exitCode == 0)
    #expect(!folder.exists("private/assignments.csv"))
    #expect(!folder.exists("private/contact-note.csv"))
    #expect(try build(folder).exitCode == 0)
    let lists = try folder.tree("private")
    #expect(try build(folder, ["--week", "2026-W46"]).exitCode == 0)
    #expect(try build(folder, ["--as-of", "2026-11-18"]).exitCode == 0)
    #expect(try folder.tree("private") == lists)
  }

  @Test func `the cap holds over playbooks, and only so many are done a week`() throws {
    let names = ["a", "b", "c", "d"]
    var playbooks: [String: String] = [:]
    for name in names { playbooks[name] = ActingTests.playbook(name.uppercased()) }
    let folder = try shop(playbooks, settings: "playbooks: {cap: 2, weekly: 3}\n")
    #expect(try build(folder).exitCode == 0)
    var messages: [String: Int] = [:]
    let rows = try assignments(folder)
    for row in rows where row[2] == "treated" { messages[row[1], default: 0] += 1 }
    #expect(messages.values.max() == 2)
    #expect(Set(rows.map { $0[0] }).count == 3)
    #expect(names.count { folder.exists("private/contact-\($0).csv") } == 3)
    for name in names {
      let own = rows.filter { $0[0] == name }
      #expect(Set(own.map { $0[1] }).count == own.count)
    }
  }

  @Test func `the next week adds rows behind the old ones, and nobody who is still watched`() throws
  {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    #expect(try build(folder).exitCode == 0)
    let first = try folder.read("private/assignments.csv")
    let watched = Set(try assignments(folder).map { $0[1] })
    try folder.write(
      "content/orders/orders.csv",
      ActingTests.orders() + "NEXT,zq998x,\(ActingTests.date(7)) 12:00,1,40.00,0.00,Tea\n"
    )
    #expect(try build(folder).exitCode == 0)
    let second = try folder.read("private/assignments.csv")
    #expect(second.hasPrefix(first))
    let added = try assignments(folder).dropFirst(watched.count)
    #expect(!added.isEmpty)
    #expect(added.allSatisfy { $0[3] == "2026-11-29" && !watched.contains($0[1]) })
    #expect(
      Set(try customers(folder, "contact-note.csv") + customers(folder, "holdout-note.csv"))
        == Set(added.map { $0[1] })
    )
  }

  @Test func `an arm that was changed by hand is found in the week of its draw`() throws {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    #expect(try build(folder).exitCode == 0)
    let drawn = try folder.read("private/assignments.csv")
    var rows = drawn.split(separator: "\n").map(String.init)
    let place = try #require(rows.firstIndex { $0.contains(",treated,") })
    rows[place] = rows[place].split(separator: ",treated,").joined(separator: ",holdout,")
    try folder.write("private/assignments.csv", rows.joined(separator: "\n") + "\n")
    let changed = try build(folder)
    #expect(changed.exitCode == 0)
    #expect(changed.errors.contains("1 customer of this week's \"note\" stands in the arm"))
    #expect(changed.errors.contains("[assignments.other-arm]"))
    try folder.write("private/assignments.csv", drawn)
    #expect(try build(folder).errors == "")
  }

  @Test func `lists of playbooks that are not done any more go`() throws {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    #expect(try build(folder).exitCode == 0)
    try folder.write("private/contact-mine.csv", "my own list\n")
    try folder.write(
      "content/playbooks/note.md",
      ActingTests.playbook("The note", more: "state: off")
    )
    #expect(try build(folder).exitCode == 0)
    #expect(!folder.exists("private/contact-note.csv"))
    #expect(folder.exists("private/contact-mine.csv"))
    #expect(folder.exists("private/assignments.csv"))
    let page = try folder.read("site/playbooks/note/index.html")
    #expect(page.contains("“The note” is turned off."))
  }

  @Test func `an audience of few is on no page`() throws {
    let rule = "first_day = \(ActingTests.date(-69)) and purchase_days = 1"
    let folder = try shop(["few": ActingTests.playbook("Few", where: rule)])
    #expect(try build(folder).exitCode == 0)
    #expect(!folder.exists("private/contact-few.csv"))
    let page = try folder.read("site/playbooks/few/index.html")
    #expect(page.contains("too few people to do it for"))
    #expect(page.contains("Too few people to show a number."))
    #expect(!page.contains("people to do it for, "))
    #expect(!page.contains("Worth about"))
  }

  @Test func `a rule for nobody and a rule for everybody are warnings with their place`() throws {
    let folder = try shop([
      "none": ActingTests.playbook("None", where: "orders > 900"),
      "all": ActingTests.playbook("All", where: "orders > 0"),
    ])
    let check = try Program.run(["check", "content"], in: folder.path)
    #expect(check.exitCode == 0)
    #expect(check.errors.contains("content/playbooks/none.md:5:10: warning"))
    #expect(check.errors.contains("[playbook.audience-nobody]"))
    #expect(check.errors.contains("content/playbooks/all.md:5:10: warning"))
    #expect(check.errors.contains("[playbook.audience-everybody]"))
  }

  @Test func `a message for a rule says how many it is for, one for nobody is a warning`() throws {
    let folder = try shop([:])
    func message(_ rule: String) -> String {
      "---\ntitle: Thanks\naudience:\n  text: loyal ones\n  where: \(rule)\n"
        + "on: {yearly: 12-07}\n---\nThank you.\n"
    }
    try folder.write("content/care/loyal.md", message("purchase_days >= 2"))
    try folder.write(
      "content/care/few.md",
      message("first_day = \(ActingTests.date(-69)) and purchase_days = 1")
    )
    try folder.write("content/care/none.md", message("orders > 900"))
    let outcome = try build(folder)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("content/care/none.md:5:10: warning"))
    #expect(outcome.errors.contains("[note.audience-nobody]"))
    let back = (0..<380).count { $0 % 3 == 0 && -69 + $0 * 67 / 380 + 20 <= 0 }
    let page = try folder.read("site/calendar/index.html")
    #expect(page.contains("loyal ones · \(back) customers"))
    #expect(page.split(separator: "loyal ones ·").count == 2, "few are not counted")
  }

  @Test func `a file of assignments in another form is refused before anything is written`() throws
  {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    try folder.write("private/.regulars-private", "")
    try folder.write("private/assignments.csv", "who;what\na;b\n")
    let outcome = try build(folder)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("assignments.csv:1"))
    #expect(!folder.exists("site"))
    #expect(try folder.read("private/assignments.csv") == "who;what\na;b\n")
  }

  @Test(arguments: ["email", "phone", "customer_id"])
  func `people are known again by whatever tells customers apart`(column: String) throws {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    var text = ActingTests.orders().replacing("customer_id", with: column)
    for customer in (0..<380).reversed() {
      let name =
        switch column {
        case "email": "Zq\(customer)@Example.org"
        case "phone": "+86 138 0000 \(1000 + customer)"
        // Some look like formulas, which spreadsheets must not see.
        default: (customer % 50 == 0 ? "=" : "") + "1e\(customer)"
        }
      text = text.replacing("zq\(customer)x", with: name)
    }
    try folder.write("content/orders/orders.csv", text)
    #expect(try build(folder).exitCode == 0)
    let written = try folder.read("private/assignments.csv")
    #expect(written.split(separator: "\n").count > 100)
    #expect(!written.contains("="))
    let again = try build(folder)
    #expect(again.exitCode == 0 && again.errors == "")
    #expect(try folder.read("private/assignments.csv") == written)
  }

  @Test func `two builds at once with two outputs write each person down once`() throws {
    let folder = try shop(["note": ActingTests.playbook("The note")])
    let children = try (0..<6).map {
      try Program.start(["build", "content", "--output", "site\($0)"], in: folder.path)
    }
    let outcomes = try children.map { try $0.finish() }
    #expect(outcomes.contains { $0.exitCode == 0 })
    #expect(outcomes.allSatisfy { $0.exitCode == 0 || $0.exitCode == 75 })
    let people = try assignments(folder).map { $0[1] }
    #expect(!people.isEmpty && Set(people).count == people.count)
  }
}
