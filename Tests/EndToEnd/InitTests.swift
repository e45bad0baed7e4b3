import Foundation
import Testing

/// What `init` leaves behind can be used as it is.
struct InitTests {
  private static let orders = """
    order_id,customer_id,ordered_at,order_total
    1,a,2026-03-02 10:00,50.00
    2,b,2026-03-03 10:00,20.00
    3,a,2026-03-20 10:00,30.00

    """

  @Test(arguments: ["zh-Hans", "zh-Hant", "ja"])
  func `the sample may begin in any language that its notes are in`(language: String) throws {
    let folder = try Workshop()
    let made = try Program.run(["init", "shop", "--language", language], in: folder.path)
    #expect(made.exitCode == 0)
    #expect(try folder.read("shop/regulars.yml").contains("\n  languages: [\(language), en, "))
    let check = try Program.run(["check", "shop", "--json"], in: folder.path)
    #expect(try JSON(check.output) == .array([]), "\(check.text)")
  }

  @Test func `a first language without phrases is refused before anything is written`() throws {
    let folder = try Workshop()
    let made = try Program.run(["init", "shop", "--language", "tlh"], in: folder.path)
    #expect(made.exitCode == 64 && made.errors.contains("there is no language \"tlh\""))
    #expect(!folder.exists("shop"))
  }

  @Test func `a page is in the first language at the root, and in the others below`() throws {
    let folder = try Workshop()
    let made = try Program.run(["init", "shop", "--language", "zh-Hant"], in: folder.path)
    #expect(made.exitCode == 0)
    let build = ["build", "shop", "--set", "shop.languages=[zh-Hant, en]"]
    #expect(try Program.run(build, in: folder.path).exitCode == 0)
    let page = "playbooks/second-order-note/index.html"
    #expect(try folder.read("site/\(page)").contains("第21天的小箋"))
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

  @Test func `the mapping of a platform reads the same once its signs are taken off`() throws {
    let header =
      "Name,Email,Financial Status,Created at,Lineitem quantity,Lineitem name,"
      + "Lineitem price,Billing City,Shipping City,Billing Phone,Shipping Phone,Phone,Id,Total"
    let row = "#1,,paid,2026-03-02 10:00:00 +0000,2,Tea,5.00,Ulm,Ulm,,0731-55512345,,901,10.00"
    let folder = try Workshop(["o.csv": header + "\n" + row + "\n"])
    let made = try Program.run(
      ["init", "shop", "--from", "o.csv", "--currency", "EUR", "--time-zone", "UTC"],
      in: folder.path
    )
    #expect(made.exitCode == 0)
    let text = try folder.read("shop/regulars.yml")
    let signs = try #require(text.range(of: "  # columns:"))
    let freed =
      text[..<signs.lowerBound]
      + text[signs.lowerBound...].split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("  # ") ? "  " + $0.dropFirst(4) : String($0) }
      .joined(separator: "\n")
    #expect(freed.contains("\n    # phone: \"Billing Phone\" or \"Shipping Phone\" or \"Phone\""))
    let build = ["build", "shop", "--as-of", "2026-03-02", "--no-record"]
    #expect(try Program.run(build, in: folder.path).exitCode == 0)
    let before = try folder.read("site/index.html")
    try folder.write("shop/regulars.yml", String(freed))
    let again = try Program.run(build, in: folder.path)
    #expect(again.exitCode == 0, "\(again.errors)")
    #expect(try folder.read("site/index.html") == before)
  }

  @Test func `what was set on the command line stands in the settings`() throws {
    let folder = try Workshop(["o (1).csv": InitTests.orders])
    let made = try Program.run(
      [
        "init", "shop", "--from", "o (1).csv", "--currency", "EUR", "--set", "privacy.k=7",
        "--set", "orders.query='SELECT id, \"x\" FROM orders'", "--set", "lapseDays=90",
        "--set", "shop.languages=[ja]",
      ],
      in: folder.path
    )
    #expect(made.exitCode == 0, "\(made.errors)")
    let settings = try folder.read("shop/regulars.yml")
    for line in [
      "  languages: [ja]", "  query: 'SELECT id, \"x\" FROM orders'", "lapseDays: 90",
      "privacy:\n  k: 7",
    ] { #expect(settings.contains("\n" + line + "\n"), "\(line)") }
    let look = try Program.run(["inspect", "o (1).csv"], in: folder.path)
    #expect(look.text.contains("--from 'o (1).csv'\n"))
  }
}
