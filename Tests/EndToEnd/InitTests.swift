import Testing

/// What `init` leaves behind can be used as it is.
struct InitTests {
  private static let orders = """
    order_id,customer_id,ordered_at,order_total
    1,a,2026-03-02 10:00,50.00
    2,b,2026-03-03 10:00,20.00
    3,a,2026-03-20 10:00,30.00

    """

  @Test func `the sample may begin in Chinese, and its notes are read in both languages`() throws {
    let folder = try Workshop()
    let made = try Program.run(["init", "shop", "--language", "zh-Hans"], in: folder.path)
    #expect(made.exitCode == 0)
    #expect(try folder.read("shop/regulars.yml").contains("\n  languages: [zh-Hans, en]\n"))
    let check = try Program.run(["check", "shop", "--json"], in: folder.path)
    #expect(try JSON(check.output) == .array([]), "\(check.text)")
    #expect(try Program.run(["build", "shop"], in: folder.path).exitCode == 0)
    let page = "playbooks/second-order-note/index.html"
    #expect(try folder.read("site/\(page)").contains("第21天的小笺"))
    #expect(try folder.read("site/en/\(page)").contains("The note on day 21"))
  }

  @Test(arguments: ["en", "zh-Hans"])
  func `a shop of orders alone can use every playbook of the library`(language: String) throws {
    let folder = try Workshop(["o.csv": InitTests.orders])
    let made = try Program.run(
      ["init", "shop", "--from", "o.csv", "--language", language, "--currency", "EUR"]
        + ["--time-zone", "UTC"],
      in: folder.path
    )
    #expect(made.exitCode == 0)
    let check = try Program.run(["check", "shop"], in: folder.path)
    #expect(check.exitCode == 0, "\(check.text)\(check.errors)")
  }
}
