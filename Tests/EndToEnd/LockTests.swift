import Glibc
import Testing

/// A site that opens with a password only.
struct LockTests {
  private static let password = "correct horse battery"

  private func shop(_ settings: String) throws -> Workshop {
    let folder = try Workshop([
      "content/regulars.yml": """
      shop: {name: Shop, currency: CNY, timeZone: Asia/Shanghai, madeUp: true}
      \(settings)
      """,
      "private/.regulars-private": "",
      "private/site-password.txt": LockTests.password + "\n",
    ])
    try folder.setMode("private/site-password.txt", 0o600)
    var text = "order_id,customer_id,ordered_at,quantity,unit_price,product\n"
    for order in 0..<300 {
      let day = order % 28 + 1
      text += "Q9\(order),zq\(order * 7 % 111)x,2026-0\(order % 3 + 1)-\(day < 10 ? "0" : "")\(day)"
      text += " 12:00,1,\(20 + order % 50).00,White peony\n"
    }
    try folder.write("content/orders/orders.csv", text)
    return folder
  }

  private func build(_ folder: Workshop, _ more: [String] = []) throws -> Program.Outcome {
    try Program.run(["build", "content", "--no-record"] + more, in: folder.path)
  }

  @Test func `a locked site holds none of its pages in the clear, and is the same twice`() throws {
    let folder = try shop("password: {file: private/site-password.txt}")
    let outcome = try build(folder)
    #expect(outcome.exitCode == 0 && outcome.errors == "")
    #expect(!outcome.text.contains(LockTests.password))
    let site = try folder.tree("site")
    for (path, bytes) in site where !path.hasPrefix("assets/") {
      let text = String(decoding: bytes, as: UTF8.self)
      let isSealed = text.contains("<template id=\"sealed\"") || text.hasPrefix("regularsSealed(")
      let isForHosts = ["robots.txt", "_headers", ".regulars-site", "site.zip"].contains(path)
      #expect(isSealed != isForHosts, "\(path)")
      for word in ["netSales\"", "customers</", "White peony", LockTests.password] where !isForHosts
      {
        #expect(!text.contains(word), "\(path) says \(word)")
      }
    }
    #expect(site["data/edition.json"] == nil && site["data/edition.json.html"] != nil)
    #expect(try build(folder, ["--output", "again"]).exitCode == 0)
    #expect(try folder.tree("again") == site)
    let twice = try build(folder)
    #expect(try JSON(try #require(twice.lines.last).utf8)["written"] == .number(0))
  }

  @Test func `a locked section is sealed with every file to take away, the rest is open`() throws {
    let folder = try shop("password: {sections: [/customers/]}")
    #expect(try build(folder).exitCode == 0)
    let front = try folder.read("site/index.html")
    #expect(front.contains("customers/index.html") && !front.contains("id=\"sealed\""))
    let site = try folder.tree("site").mapValues { String(decoding: $0, as: UTF8.self) }
    let sealed = Set(site.filter { $0.value.contains("id=\"sealed\"") }.keys)
    for path in [
      "customers/index.html", "customers/champions/index.html", "print/index.html",
      "method/index.html", "weeks/index.html", "data/index.html", "data/segments.csv.html",
      "data/edition.json.html", "letter.html", "letter.txt.html", "calendar/calendar.ics.html",
    ] {
      #expect(sealed.contains(path), "\(path)")
    }
    let open = site.filter { !sealed.contains($0.key) }
    #expect(open.keys.contains("retention/index.html") && open.keys.contains("search/index.html"))
    #expect(open.keys.allSatisfy { !$0.hasSuffix(".csv") && !$0.hasSuffix("feed.xml") })
    // What the open search says leads to open pages alone.
    let index = try #require(open["data/search.en.js"])
    #expect(index.contains("retention/index.html"))
    for place in ["customers/", "weeks/", "method/", "data/index.html", "print/"] {
      #expect(!index.contains("\"" + place), "\(place)")
    }
    #expect(!front.contains("atom+xml"))
  }

  @Test func `a locked site is published as it is, with its shop and week told`() throws {
    let folder = try shop("password: {sections: [/]}\npublish: {web: {to: folder, path: ../www}}")
    #expect(try build(folder).exitCode == 0)
    let outcome = try Program.run(["publish", "--content", "content"], in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let site = try folder.tree("site").filter { $0.key != ".regulars-site" }
    for (path, bytes) in site {
      #expect(try folder.read("www/current/" + path) == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test func `a theme that shows all pages on one is locked as a whole or not at all`() throws {
    let folder = try shop("password: {sections: [/customers/]}")
    let outcome = try build(folder, ["--theme", "letterpress"])
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("content/regulars.yml:2:22: error: the theme \"letterpress\""))
    #expect(!folder.exists("site"))
    let more = ["--theme", "letterpress", "--set", "password.sections=[/]"]
    #expect(try build(folder, more).exitCode == 0)
    #expect(try folder.read("site/index.html").contains("id=\"sealed\""))
  }

  @Test(arguments: [
    ("password: {sections: [/custmers/]}", "password.unknown-section"),
    ("password: {file: content/regulars.yml}", "password.in-content"),
    ("password: {file: private/nothing.txt}", "password.missing"),
    ("password: {fil: x}", "settings.unknown-key"),
    ("password: correct horse battery", "settings.wrong-type"),
  ])
  func `a lock that cannot be is an error that does not say the password`(
    settings: String,
    code: String
  ) throws {
    let folder = try shop(settings)
    let outcome = try build(folder)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
    #expect(outcome.errors.contains("content/regulars.yml:2:"))
    #expect(!outcome.errors.contains("horse"))
    #expect(!folder.exists("site"))
  }

  @Test(arguments: [
    ("short", 0o600, "password.length"), ("pass wörd of letters", 0o600, "password.signs"),
    (password, 0o644, "password.open"), (password, 0o640, "password.open"),
  ])
  func `a password that does not protect is refused`(text: String, mode: Int, code: String) throws {
    let folder = try shop("password: {sections: [/]}")
    try folder.write("private/site-password.txt", text)
    try folder.setMode("private/site-password.txt", mode)
    let outcome = try build(folder)
    #expect(outcome.exitCode == 1 && outcome.errors.contains("[\(code)]"))
    #expect(!outcome.errors.contains(text))
  }

  @Test func `the leak gate sees locked pages as they are inside`() throws {
    let folder = try shop("password: {sections: [/]}")
    try folder.write("content/playbooks/thanks.md", "---\ntitle: T\n---\nTo zq14x, with love.\n")
    let outcome = try build(folder)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("playbooks/thanks/index.html: error: this page would show"))
    #expect(!folder.exists("site"))
  }

  @Test func `the environment may hold the password in place of a file`() throws {
    let folder = try shop("password: {sections: [/]}")
    #expect(try build(folder).exitCode == 0)
    let site = try folder.tree("site")
    let arguments = ["build", "content", "--no-record", "--output", "other"]
    for (word, isSame) in [(LockTests.password, true), ("another password", false)] {
      let environment = ["REGULARS_PASSWORD=\(word)"]
      let outcome = try Program.run(arguments, environment: environment, in: folder.path)
      #expect(outcome.exitCode == 0)
      #expect(try (folder.tree("other") == site) == isSame)
    }
  }
}
