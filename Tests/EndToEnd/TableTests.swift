import Testing

/// The optional tables, on the command line and in a content folder.
struct TableTests {
  private static let orders = """
    order_id,customer_id,ordered_at,order_total
    1,a,2026-03-02 10:00,50.00
    2,b,2026-03-03 10:00,20.00
    3,a,2026-03-20 10:00,30.00

    """
  private static let refunds = """
    order_id,refunded_at,amount,reason
    1,2026-03-09,12.50,quality
    9,2026-03-09,1.00,other

    """
  private static let options = [
    "--as-of", "2026-03-29", "--currency", "EUR", "--time-zone", "UTC",
  ]

  @Test func `measure takes a table by name, and says what it could not tie`() throws {
    let folder = try Workshop(["o.csv": TableTests.orders, "back.csv": TableTests.refunds])
    let outcome = try Program.run(
      ["measure", "o.csv", "--table", "refunds=back.csv"] + TableTests.options,
      in: folder.path
    )
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("back.csv:3: warning: 1 of 2 rows name an order"))
    let edition = try JSON(outcome.output)
    #expect(edition["sales.all.returnsProcessed"]?.number == 1250)
    #expect(edition["input.tables.0.layout"] == .string("refunds"))
    #expect(edition["input.tables.0.accepted"]?.number == 1)
    #expect(edition["input.tables.0.excluded.unknown_order"]?.number == 1)
    // Before the refund was made nothing had been given back.
    let early = try Program.run(
      ["measure", "o.csv", "--table", "refunds=back.csv"] + ["--as-of", "2026-03-08"]
        + TableTests.options.dropFirst(2),
      in: folder.path
    )
    #expect(try JSON(early.output)["sales.all.returnsProcessed"]?.number == 0)
  }

  @Test func `a wrong name or a missing file is a wrong call`() throws {
    let folder = try Workshop(["o.csv": TableTests.orders])
    for (table, word) in [
      ("refund=o.csv", "do you mean refunds?"), ("refunds=none.csv", "there is no file"),
      ("refunds", "NAME=FILE"),
    ] {
      let outcome = try Program.run(["measure", "o.csv", "--table", table], in: folder.path)
      #expect(outcome.exitCode == 64)
      #expect(outcome.errors.contains(word), "\(outcome.errors)")
    }
  }

  @Test func `tables stand in the content folder, by name or by the settings`() throws {
    let settings = "shop: {name: Shop, currency: EUR, timeZone: UTC}\n"
    let folder = try Workshop([
      "a/regulars.yml": settings, "a/orders/o.csv": TableTests.orders,
      "a/refunds.csv": TableTests.refunds,
      "b/regulars.yml": settings + "tables: {refunds: money-back.csv}\n",
      "b/orders/o.csv": TableTests.orders, "b/money-back.csv": TableTests.refunds,
      "c/regulars.yml": settings, "c/orders/o.csv": TableTests.orders,
      "c/refunds.csv": "order_id,refunded_at\n1,2026-03-09\n",
    ])
    for content in ["a", "b"] {
      let check = try Program.run(["check", content, "--json"], in: folder.path)
      #expect(check.exitCode == 0)
      let findings = try JSON(check.output)
      #expect(findings["0.code"] == .string("tables.unknown-order"))
      #expect(findings["1"] == nil)
      let build = try Program.run(
        ["build", content, "--as-of", "2026-03-29", "--output", content + "-site"]
          + ["--private", content + "-private"],
        in: folder.path
      )
      #expect(build.exitCode == 0)
      let page = try folder.read(content + "-site/data/index.html")
      #expect(page.contains("Refunds"))
      #expect(page.contains("ratings.csv with the header order_id, rating, rated_on"))
      #expect(!page.contains("refunds.csv with the header"))
    }
    let broken = try Program.run(["check", "c"], in: folder.path)
    #expect(broken.exitCode == 1)
    #expect(broken.errors.contains("c/refunds.csv: error: no column gives amount"))
  }

  @Test func `init keeps tables beside the settings under their names`() throws {
    let folder = try Workshop(["o.csv": TableTests.orders, "back.csv": TableTests.refunds])
    let arguments = ["init", "shop", "--from", "o.csv", "--table", "refunds=back.csv"]
    #expect(try Program.run(arguments, in: folder.path).exitCode == 0)
    #expect(try folder.read("shop/refunds.csv") == TableTests.refunds)
    let sample = ["init", "other", "--table", "refunds=back.csv"]
    #expect(try Program.run(sample, in: folder.path).exitCode == 64)
  }

  @Test func `inspect shows a table's columns and rows`() throws {
    let folder = try Workshop(["o.csv": TableTests.orders, "refunds.csv": TableTests.refunds])
    let arguments = ["inspect", "o.csv", "--table", "refunds=refunds.csv"]
    let words = try Program.run(arguments, in: folder.path)
    #expect(words.text.contains("refunded_at = refunded_at"))
    let json = try JSON(try Program.run(arguments + ["--json"], in: folder.path).output)
    #expect(json["tables.0.table"] == .string("refunds"))
    #expect(json["tables.0.accepted"]?.number == 1)
  }
}
