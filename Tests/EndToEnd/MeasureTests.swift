import FoundationEssentials
import Testing

/// `measure` and `inspect` on files that a person might hand them.
struct MeasureTests {
  /// Twelve customers and 24 orders from March to June 2025, with amounts worked out by hand.
  static let tinyShop: String = {
    let purchases = [
      "A": "03-03 40 0,03-17 35 0,04-07 60 6,05-05 20 4", "B": "03-05 25 0",
      "C": "03-08 80 8,06-20 90 18", "D": "03-11 15 0,03-11 10 0,04-01 30 0", "E": "03-13 50 5",
      "F": "03-19 30 0,03-26 30 3,04-02 30 3,04-09 30 6,06-25 45 9", "G": "04-02 22 0",
      "H": "04-10 64 0,05-15 64 0", "I": "05-01 18 0", "J": "05-20 120 24",
      "K": "06-10 33 0,06-24 27 0", "L": "06-23 75 0",
    ]
    var text = "order_id,customer_id,ordered_at,quantity,unit_price,discount\n"
    for (customer, list) in purchases.sorted(by: { $0.key < $1.key }) {
      for (index, purchase) in list.split(separator: ",").enumerated() {
        let parts = purchase.split(separator: " ")
        text += "\(customer)\(index),\(customer),2025-\(parts[0]) 12:00,1,\(parts[1]),\(parts[2])\n"
      }
    }
    return text
  }()

  private static let options = ["--as-of", "2025-06-29", "--currency", "EUR", "--time-zone", "UTC"]

  @Test func `the tiny shop gives the numbers worked out by hand`() throws {
    let folder = try Workshop(["orders.csv": MeasureTests.tinyShop])
    let outcome = try Program.run(["measure", folder("orders.csv")] + MeasureTests.options)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors == "")
    let edition = try JSON(outcome.output)
    #expect(edition["schema"] == .number(1))
    #expect(edition["view"] == .string("full"))
    #expect(edition["asOf"] == .string("2025-06-29"))
    #expect(edition["week.id"] == .string("2025-W26"))
    let expected: [(String, Double)] = [
      ("input.orders", 24), ("input.customers", 12), ("input.grossSales", 104_300),
      ("input.discounts", 8600), ("repeat.lifetime.part", 6), ("repeat.lifetime.whole", 12),
    ]
    for (name, value) in expected { #expect(edition[name]?.number == value, "\(name)") }
    let gross = try Program.run(
      ["measure", folder("orders.csv"), "--public"] + MeasureTests.options
    )
    #expect(try JSON(gross.output)["view"] == .string("public"))
  }

  @Test func `no file that is read is written over, by whatever name`() throws {
    let folder = try Workshop(["orders.csv": MeasureTests.tinyShop, "refunds.csv": "a\n"])
    try FileManager.default.createSymbolicLink(
      atPath: folder("link.csv"),
      withDestinationPath: "orders.csv"
    )
    let table = ["--table", "refunds=refunds.csv"]
    let calls = [
      ["--output", "orders.csv"], ["--customers", "orders.csv"], ["--output", "link.csv"],
      ["--output", "./x/../orders.csv"], table + ["--customers", "refunds.csv"],
      ["--output", "new.csv", "--customers", "new.csv"],
    ]
    for call in calls {
      let outcome = try Program.run(
        ["measure", "orders.csv"] + call + MeasureTests.options,
        in: folder.path
      )
      #expect(outcome.exitCode == 64, "\(call)")
      #expect(try folder.read("orders.csv") == MeasureTests.tinyShop)
      #expect(try folder.read("refunds.csv") == "a\n")
      #expect(!folder.exists("new.csv"))
    }
    let outcome = try Program.run(
      ["measure", "orders.csv", "--output", "/dev/null", "--customers", "/dev/null"]
        + MeasureTests.options,
      in: folder.path
    )
    #expect(outcome.exitCode == 0)
  }

  @Test func `the order of rows and files, the zone and the language change no byte`() throws {
    let lines = MeasureTests.tinyShop.split(separator: "\n")
    let reversed = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    let folder = try Workshop(["a/orders.csv": MeasureTests.tinyShop, "b/orders.csv": reversed])
    let first = try Program.run(
      ["measure", "orders.csv"] + MeasureTests.options,
      in: folder("a")
    )
    let second = try Program.run(
      ["measure", "orders.csv"] + MeasureTests.options,
      environment: ["TZ=Pacific/Auckland", "LC_ALL=de_DE.UTF-8", "LANG=de_DE.UTF-8"],
      in: folder("b")
    )
    #expect(first.exitCode == 0 && !first.output.isEmpty)
    #expect(first.output == second.output)
  }

  @Test func `the output option writes the same text to a file`() throws {
    let folder = try Workshop(["orders.csv": MeasureTests.tinyShop])
    let plain = try Program.run(["measure", "orders.csv"] + MeasureTests.options, in: folder.path)
    let outcome = try Program.run(
      ["measure", "orders.csv", "--output", "edition.json"] + MeasureTests.options,
      in: folder.path
    )
    #expect(outcome.exitCode == 0 && outcome.output.isEmpty)
    #expect(try folder.read("edition.json") == plain.text)
  }

  @Test func `inspect says what was recognised, in words and as JSON without cells`() throws {
    let folder = try Workshop(["orders.csv": MeasureTests.tinyShop])
    let words = try Program.run(["inspect", "orders.csv"], in: folder.path)
    #expect(words.exitCode == 0)
    #expect(words.text.contains("ordered_at"))
    let outcome = try Program.run(["inspect", "orders.csv", "--json"], in: folder.path)
    let value = try JSON(outcome.output)
    #expect(value["files.0.rows"] == .number(24))
    #expect(value["files.0.accepted"] == .number(24))
  }

  @Test func `columns can be named`() throws {
    let text = MeasureTests.tinyShop.replacing("order_id,customer_id", with: "Beleg,Kundin")
    let folder = try Workshop(["orders.csv": text])
    let outcome = try Program.run(
      ["measure", "orders.csv", "--columns", "order_id=Beleg,customer_id=Kundin"]
        + MeasureTests.options,
      in: folder.path
    )
    #expect(outcome.exitCode == 0)
    #expect(try JSON(outcome.output)["input.customers"] == .number(12))
  }
}
