import Glibc
import Testing

/// `init`, `sample`, `check` and `build` from nothing to a site.
struct BuildTests {
  @Test func `init makes the sample, check finds nothing, build writes a site twice alike`() throws
  {
    let folder = try Workshop()
    #expect(try Program.run(["init", "content"], in: folder.path).exitCode == 0)
    let check = try Program.run(["check", "content", "--json"], in: folder.path)
    #expect(check.exitCode == 0 && check.errors == "")
    #expect(try JSON(check.output) == .array([]))

    // Two of the sample's languages are enough here: pages are drawn three times over.
    let two = ["--set", "shop.languages=[en, zh-Hans]"]
    let first = try Program.run(["build", "content"] + two, in: folder.path)
    #expect(first.exitCode == 0)
    #expect(first.errors == "")
    let summary = try JSON(try #require(first.lines.last).utf8)
    #expect(summary["asOf"] == .string("2026-11-22"))
    #expect(summary["week"] == .string("2026-W47"))
    #expect(summary["errors"] == .number(0) && summary["warnings"] == .number(0))
    #expect((summary["files"]?.number ?? 0) > 40)
    let site = try folder.tree("site")
    for page in ["index.html", "zh-Hans/index.html", "retention/index.html", "404.html"] {
      #expect(site[page] != nil, "\(page)")
    }

    let again = try Program.run(["build", "content"] + two, in: folder.path)
    #expect(try JSON(try #require(again.lines.last).utf8)["written"] == .number(0))
    #expect(try folder.tree("site") == site)
    let elsewhere = try Program.run(
      ["build", folder("content"), "--output", folder("other/place")] + two,
      environment: ["TZ=America/St_Johns", "LC_ALL=tr_TR.UTF-8"],
      in: "/"
    )
    #expect(elsewhere.exitCode == 0)
    #expect(try folder.tree("other/place") == site)
  }

  @Test func `the private folder is for its owner only, and nothing of it is in the site`() throws {
    let folder = try content()
    #expect(try Program.run(["build", "content"], in: folder.path).exitCode == 0)
    if folder.exists("private") {
      #expect(try folder.mode("private") == 0o700)
      for name in try folder.names("private") {
        #expect(try folder.mode("private/" + name) == 0o600)
      }
    }
    let orders = try folder.read("content/orders/orders.csv")
    let keys = Set(orders.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] })
    for (path, bytes) in try folder.tree("site") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!keys.contains { text.contains($0) }, "\(path)")
    }
  }

  @Test func `a customer named in a note stops the build, and the last site stands`() throws {
    let folder = try content()
    #expect(try Program.run(["build", "content"], in: folder.path).exitCode == 0)
    let site = try folder.tree("site")
    try folder.write(
      "content/playbooks/thanks.md",
      "---\ntitle: Thanks\n---\nTo ZQ14X, with love.\n"
    )
    let outcome = try Program.run(["build", "content"], in: folder.path)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("playbooks/thanks/index.html: error: this page would show"))
    #expect(outcome.errors.contains("customer_id of an input [gate.personal]"))
    #expect(!outcome.errors.lowercased().contains("zq14x"))
    #expect(try folder.tree("site") == site)
  }

  @Test func `an output that is a file, or holds files of others, is left alone`() throws {
    let folder = try content()
    try folder.write("site", "a file")
    #expect(try Program.run(["build", "content"], in: folder.path).exitCode == 74)
    #expect(try folder.read("site") == "a file")
    try folder.write("other/thesis.txt", "years of work")
    let outcome = try Program.run(["build", "content", "--output", "other"], in: folder.path)
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("other"))
    #expect(try folder.names("other") == ["thesis.txt"])
  }

  @Test(arguments: ["content", "content/site", ".", "content/orders"])
  func `the output may not touch the sources`(output: String) throws {
    let folder = try content()
    let before = try folder.tree("content")
    let outcome = try Program.run(["build", "content", "--output", output], in: folder.path)
    #expect(outcome.exitCode == 64)
    #expect(try folder.tree("content") == before)
  }

  @Test func `sample writes the same bytes for the same seed`() throws {
    let folder = try Workshop()
    for name in ["a", "b"] {
      let outcome = try Program.run(
        ["sample", name, "--orders", "1000", "--seed", "4"],
        in: folder.path
      )
      #expect(outcome.exitCode == 0)
    }
    #expect(try folder.tree("a") == folder.tree("b"))
    let tables = try folder.tree("a").filter { $0.key.hasSuffix(".csv") }
    #expect(tables["orders/sample-orders.csv"] != nil)
    // The orders and twelve tables beside them.
    #expect(tables.count == 13)
  }

  @Test func `an old week can be built again, an unfinished one cannot`() throws {
    let folder = try content()
    let old = try Program.run(["build", "content", "--week", "2026-W10"], in: folder.path)
    #expect(old.exitCode == 0)
    #expect(try JSON(try #require(old.lines.last).utf8)["week"] == .string("2026-W10"))
    #expect(folder.exists("content/editions/2026-W10.json"))
    let future = try Program.run(["build", "content", "--week", "2099-W10"], in: folder.path)
    #expect(future.exitCode != 0 && future.signal == nil)
    let both = ["build", "content", "--week", "2026-W10", "--as-of", "2026-03-08"]
    #expect(try Program.run(both, in: folder.path).exitCode == 64)
    let unrecorded = try Program.run(
      ["build", "content", "--week", "2026-W11", "--no-record"],
      in: folder.path
    )
    #expect(unrecorded.exitCode == 0)
    #expect(!folder.exists("content/editions/2026-W11.json"))
  }

  private static let settings = """
    shop:
      name: Shop
      currency: CNY
      timeZone: Asia/Shanghai
      madeUp: true
      languages: [en, zh-Hans]

    """

  /// A small content folder with some hundreds of made-up orders.
  private func content() throws -> Workshop {
    let folder = try Workshop(["content/regulars.yml": BuildTests.settings])
    var text = "order_id,customer_id,ordered_at,quantity,unit_price,discount,product\n"
    for order in 0..<600 {
      let day = order * 90 / 600
      let date = "2026-0\(1 + day / 30)-\(day % 30 % 28 < 9 ? "0" : "")\(day % 30 % 28 + 1)"
      text += "Q9\(order),zq\(order * 7 % 211)x,\(date) 12:00,1,\(20 + order % 50).00,0.00,Tea\n"
    }
    try folder.write("content/orders/orders.csv", text)
    return folder
  }

  @Test func `a name that no edition has is an error in text and trigger, with its place`() throws {
    let folder = try content()
    try folder.write(
      "content/playbooks/a.md",
      "---\ntitle: A\ntrigger: repeat.recent.90.nwo < 0.3\n---\nNow {{ repeat.recent.90.nwo }}.\n"
    )
    let outcome = try Program.run(["check", "content"], in: folder.path)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("content/playbooks/a.md:5:"))
    #expect(outcome.errors.contains("content/playbooks/a.md:3:"))
  }

  @Test func `a week without orders is not kept as an edition`() throws {
    let folder = try content()
    let outcome = try Program.run(["build", "content", "--as-of", "2020-01-05"], in: folder.path)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("content.empty-edition"))
    #expect(!folder.exists("content/editions"))
  }

  @Test func `an export of the last days in place of all is told`() throws {
    let rows = (1...60).map { number in
      let (month, day) = (number / 20 + 1, number % 20 + 1)
      return "\(number),c\(number % 40),2026-0\(month)-\(day < 10 ? "0" : "")\(day) 10:00,20.00"
    }
    let header = "order_id,customer_id,ordered_at,order_total\n"
    let folder = try Workshop(["o.csv": header + rows.joined(separator: "\n") + "\n"])
    let made = ["init", "shop", "--from", "o.csv", "--currency", "EUR", "--time-zone", "UTC"]
    #expect(try Program.run(made, in: folder.path).exitCode == 0)
    let first = try Program.run(["build", "shop", "--as-of", "2026-03-15"], in: folder.path)
    #expect(first.exitCode == 0 && !first.errors.contains("orders.fewer-than-before"))
    try folder.write("shop/orders/o.csv", header + rows.suffix(20).joined(separator: "\n") + "\n")
    let second = try Program.run(["build", "shop", "--as-of", "2026-03-22"], in: folder.path)
    #expect(second.exitCode == 0)
    #expect(second.errors.contains("the edition of 2026-W11 counted"), "\(second.errors)")
    #expect(second.errors.contains("[orders.fewer-than-before]"))
  }
}
