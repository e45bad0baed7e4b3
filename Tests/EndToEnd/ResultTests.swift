import Testing

/// People drawn for playbooks, from a file of a shop to its page of results.
struct ResultTests {
  private static let settings = "shop: {name: Shop, currency: EUR, timeZone: UTC}\n"

  /// 400 customers: all buy on 5 January 2026; of the first 320 every fourth buys again in March,
  /// of the others every tenth.
  private static let orders: String = {
    var rows = "order_id,customer_id,ordered_at,order_total\n"
    for number in 0..<400 {
      rows += "A\(number),c\(number),2026-01-05 10:00,50.00\n"
      let buys = number < 320 ? number % 4 == 0 : number % 10 == 0
      if buys { rows += "B\(number),c\(number),2026-03-10 10:00,30.00\n" }
    }
    return rows + "Z,late,2026-04-12 10:00,10.00\n"
  }()

  private static func assignments(_ extra: String = "") -> String {
    var rows = "playbook,customer_id,arm,assigned_on\n"
    for number in 0..<400 {
      rows += "spring-note,c\(number),\(number < 320 ? "treated" : "holdout"),2026-03-02\n"
    }
    return rows + extra
  }

  @Test func `what was drawn in the private folder comes out on the page of results`() throws {
    let folder = try Workshop([
      "shop/regulars.yml": ResultTests.settings, "shop/orders/o.csv": ResultTests.orders,
      "private/.regulars-private": "", "private/assignments.csv": ResultTests.assignments(),
    ])
    let built = try Program.run(
      ["build", "shop", "--output", "site", "--no-record"],
      in: folder.path
    )
    #expect(built.exitCode == 0, "\(built.errors)")
    let edition = try JSON(folder.read("site/data/edition.json").utf8)
    #expect(edition["results.0.verdict"] == .string("helped"))
    #expect(edition["results.0.arms.0.bought.part"]?.number == 80)
    #expect(edition["results.0.arms.1.bought.part"]?.number == 8)
    #expect(edition["results.0.arms.1.planned"]?.number == 0.2)
    #expect((edition["results.0.sampleRatio.p"]?.number ?? 0) > 0.999)
    #expect(edition["lessons.0.helped"]?.number == 1)
    // How long the file of the private folder is, is no business of the site.
    #expect(edition["input.tables"]?.items == [])
    let page = try folder.read("site/results/index.html")
    #expect(page.contains("“spring-note” helped: 25.0% bought within 28 days, 10% without it"))
    #expect(try folder.read("site/data/results.csv").contains("spring-note,2026-03-02"))
    for (name, bytes) in try folder.tree("site") where name.hasSuffix(".html") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("c399"), "\(name)")
    }
    // The same week again gives the same bytes.
    let before = try folder.tree("site")
    _ = try Program.run(["build", "shop", "--output", "site", "--no-record"], in: folder.path)
    #expect(try folder.tree("site") == before)
  }

  @Test func `a test is running until its window has passed`() throws {
    let folder = try Workshop([
      "shop/regulars.yml": ResultTests.settings, "shop/orders/o.csv": ResultTests.orders,
      "private/.regulars-private": "", "private/assignments.csv": ResultTests.assignments(),
    ])
    let built = try Program.run(
      ["build", "shop", "--output", "site", "--no-record", "--as-of", "2026-03-29"],
      in: folder.path
    )
    #expect(built.exitCode == 0, "\(built.errors)")
    let edition = try JSON(folder.read("site/data/edition.json").utf8)
    #expect(edition["results.0.verdict"] == .string("running"))
    #expect(edition["results.0.primary.missing"] == .string("running"))
    #expect(edition["results.0.arms.0.bought.missing"] == .string("running"))
    #expect(
      try folder.read("site/results/index.html").contains("400 people, verdict on 30\u{A0}Mar")
    )
  }

  @Test func `a file that names people has no place in a shop's content`() throws {
    let folder = try Workshop([
      "shop/regulars.yml": ResultTests.settings, "shop/orders/o.csv": ResultTests.orders,
      "shop/assignments.csv": ResultTests.assignments(),
    ])
    let built = try Program.run(["build", "shop", "--output", "site"], in: folder.path)
    #expect(built.exitCode == 1)
    #expect(built.errors.contains("shop/assignments.csv: error: this file names people"))
    #expect(!folder.exists("site/index.html"))
    // A made-up shop may keep it, and adds to it from the private folder.
    try folder.write("shop/regulars.yml", "shop: {name: S, currency: EUR, madeUp: true}\n")
    try folder.write("private/.regulars-private", "")
    try folder.write(
      "private/assignments.csv",
      "playbook,customer_id,arm,assigned_on\nspring-note,c1,treated,2026-03-02\n"
        + "other,c1,treated,2026-03-02\n"
    )
    let check = try Program.run(["check", "shop", "--json"], in: folder.path)
    #expect(check.exitCode == 0, "\(check.errors)")
    let made = try Program.run(
      ["build", "shop", "--output", "site", "--no-record"],
      in: folder.path
    )
    #expect(made.exitCode == 0, "\(made.errors)")
    let edition = try JSON(folder.read("site/data/edition.json").utf8)
    #expect(edition["results"]?.items.count == 2)
    #expect(edition["results.1.arms.0.assigned"]?.number == 320)
  }

  @Test func `a file edited by hand is told at its place, without the names in it`() throws {
    let folder = try Workshop([
      "shop/regulars.yml": ResultTests.settings, "shop/orders/o.csv": ResultTests.orders,
      "lists/.regulars-private": "",
      "lists/assignments.csv": ResultTests.assignments(
        "spring-note,c3,holdout,2026-03-02\nspring-note,nobody,holdout,2026-03-02\n"
          + "spring-note,c5,perhaps,2026-03-02\n"
      ),
    ])
    let built = try Program.run(
      ["build", "shop", "--output", "site", "--private", "lists", "--no-record"],
      in: folder.path
    )
    #expect(built.exitCode == 0, "\(built.errors)")
    for words in [
      "lists/assignments.csv:402: warning: 1 customer is in both arms of one run",
      "lists/assignments.csv:403: warning: 1 of 403 rows name a customer without any order",
      "lists/assignments.csv:404:16: warning: the cell of \"arm\" holds none of the words",
    ] { #expect(built.errors.contains(words), "\(built.errors)") }
    #expect(!built.errors.contains("nobody"))
  }
}
