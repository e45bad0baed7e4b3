import Glibc
import Testing

/// Every bad input gives findings that a person can act on; nothing is lost, nothing half-written.
struct BadInputTests {
  private static let header = "order_id,customer_id,ordered_at,quantity,unit_price\n"
  private static let good = (1...40).map {
    "G\($0),c\($0),2026-03-\($0 % 28 < 9 ? "0" : "")\($0 % 28 + 1),1,10.00\n"
  }.joined()

  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var bytes: [UInt8]
    var exitCode: Int32
    /// Input rows by outcome that the account has to show; empty where the file is refused.
    var rows: [String: Double] = [:]

    var testDescription: String { name }

    init(_ name: String, _ text: String, exits code: Int32, rows: [String: Double] = [:]) {
      self.init(name, bytes: Array(text.utf8), exits: code, rows: rows)
    }

    init(_ name: String, bytes: [UInt8], exits code: Int32, rows: [String: Double] = [:]) {
      self.name = name
      self.bytes = bytes
      exitCode = code
      self.rows = rows
    }
  }

  static let cases = [
    Case("an empty file", "", exits: 1),
    Case("a file of headers only", header, exits: 0, rows: ["rows": 0]),
    Case("a missing amount", "order_id,customer_id,ordered_at\n1,a,2026-03-01\n", exits: 1),
    Case("a missing time", "order_id,customer_id,unit_price\n1,a,10\n", exits: 1),
    Case("no header at all", "1,2,3\n4,5,6\n", exits: 1),
    Case(
      "a binary file",
      bytes: (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 73 >> 2) },
      exits: 1
    ),
    Case(
      "a picture",
      bytes: [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10] + .init(repeating: 0, count: 200),
      exits: 1
    ),
    Case(
      "dates in two orders",
      header + good + "X1,c1,13/02/2026,1,10.00\nX2,c2,02/13/2026,1,10.00\n",
      exits: 0,
      rows: ["rows": 42, "rejected": 1, "accepted": 41]
    ),
    Case(
      "one negative total",
      header + good + "X1,c1,2026-03-05,1,-10.00\n",
      exits: 0,
      rows: ["rows": 41, "rejected": 0]
    ),
    Case(
      "a row cut off at the end of the file",
      header + good + "X1,c1,2026-0",
      exits: 0,
      rows: ["rows": 41, "rejected": 1, "accepted": 40]
    ),
    Case(
      "an amount that is a word",
      header + good + "X1,c1,2026-03-05,1,ten\n",
      exits: 0,
      rows: ["rows": 41, "rejected": 1, "accepted": 40]
    ),
    Case(
      "more bad rows than the share that is allowed",
      header + good + "X1,c1,2026-03-05,1,ten\nX2,c1,2026-03-05,1,ten\n",
      exits: 1
    ),
    Case(
      "a quote that is never closed",
      header + good + "\"X1,c1,2026-03-05,1,10.00\nX2,c1,2026-03-05,1,10.00\n",
      exits: 0
    ),
  ]

  @Test(arguments: cases) func `measure judges it and accounts for every row`(item: Case) throws {
    let folder = try Workshop()
    try folder.write("orders.csv", item.bytes)
    let outcome = try Program.run(
      [
        "measure", "orders.csv", "--as-of", "2026-03-29", "--currency", "EUR", "--time-zone", "UTC",
      ],
      in: folder.path
    )
    #expect(outcome.exitCode == item.exitCode, "\(outcome.errors)")
    if item.exitCode == 0 {
      let edition = try JSON(outcome.output)
      try expectAccount(edition, item.rows)
    } else {
      #expect(outcome.output.isEmpty)
      expectFindings(outcome.errors, about: "orders")
    }
    #expect(try folder.names() == ["orders.csv"])
  }

  @Test(arguments: cases) func `a build keeps the old site when it fails`(item: Case) throws {
    let folder = try Workshop([
      "content/orders/orders.csv": BadInputTests.header + BadInputTests.good,
      "content/regulars.yml": "shop:\n  name: Shop\n  currency: EUR\n  timeZone: UTC\n",
    ])
    let build = ["build", "content", "--as-of", "2026-03-29"]
    #expect(try Program.run(build, in: folder.path).exitCode == 0)
    let before = try folder.tree("site")
    try folder.write("content/orders/orders.csv", item.bytes)
    let outcome = try Program.run(build, in: folder.path)
    #expect(outcome.exitCode == item.exitCode, "\(outcome.errors)")
    if item.exitCode != 0 {
      #expect(try folder.tree("site") == before)
      expectFindings(outcome.errors, about: "orders")
      #expect(outcome.errors.contains("nothing written"))
    }
    #expect(try folder.names().filter { $0.hasPrefix(".") } == [])
  }

  @Test func `rows of the same order in two downloads are counted once`() throws {
    let folder = try Workshop([
      "a.csv": BadInputTests.header + BadInputTests.good,
      "b.csv": BadInputTests.header + BadInputTests.good + "N1,c1,2026-03-28,1,10.00\n",
    ])
    let outcome = try Program.run(
      [
        "measure", "a.csv", "b.csv", "--as-of", "2026-03-29", "--currency", "EUR",
        "--time-zone", "UTC",
      ],
      in: folder.path
    )
    #expect(outcome.exitCode == 0)
    let edition = try JSON(outcome.output)
    #expect(edition["input.orders"] == .number(41))
    #expect(edition["input.files"]?.items.reduce(0) { $0 + ($1["merged"]?.number ?? 0) } == 40)
    try expectAccount(edition, [:])
  }

  @Test func `bytes of no known encoding are a finding, never an end`() throws {
    let folder = try Workshop()
    let text = Array((BadInputTests.header + BadInputTests.good).utf8)
    try folder.write(
      "orders.csv",
      text + [0xFF, 0xFE, 0x80, 0x81] + Array(",c,2026-03-05,1,1\n".utf8)
    )
    let outcome = try Program.run(
      ["measure", "orders.csv", "--as-of", "2026-03-29"],
      in: folder.path
    )
    #expect(outcome.signal == nil)
    #expect([0, 1].contains(outcome.exitCode))
    #expect(!outcome.errors.isEmpty)
  }

  @Test(arguments: ["measure", "inspect"])
  func `a folder without order files is a wrong call`(command: String) throws {
    let folder = try Workshop(["orders/a.pdf": BadInputTests.header])
    let outcome = try Program.run([command, folder("orders")])
    #expect(outcome.exitCode == 64, "\(String(describing: outcome.exitCode))")
    #expect(outcome.output.isEmpty && outcome.errors.contains("orders.none"))
  }

  @Test(arguments: [["orders"], ["orders/*.csv"], ["orders/a.csv", "orders/b.csv"], ["-"]])
  func `folders, patterns and the standard input name the same orders`(paths: [String]) throws {
    let (header, good) = (BadInputTests.header, BadInputTests.good)
    let rows = good.split(separator: "\n").map { $0 + "\n" }
    let folder = try Workshop([
      "orders/a.csv": header + rows.prefix(15).joined(),
      "orders/b.csv": header + rows.dropFirst(15).joined(),
    ])
    let outcome = try Program.run(
      ["measure"] + paths + ["--as-of", "2026-03-29"],
      input: paths == ["-"] ? header + good : "",
      in: folder.path
    )
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try JSON(outcome.output)["input.orders"] == .number(40))
  }

  @Test func `content may hold exports in folders of its own`() throws {
    let folder = try Workshop([
      "content/regulars.yml": "shop: {name: A shop, currency: EUR, timeZone: UTC}\n",
      "content/orders/2026/march/orders.csv": BadInputTests.header + BadInputTests.good,
      "content/orders/2026/.notes.csv": "a",
    ])
    let outcome = try Program.run(["check", "content"], in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(!outcome.errors.contains("orders/"))
  }

  @Test(.enabled(if: geteuid() != 0)) func `a file that may not be read exits 74`() throws {
    let folder = try Workshop(["orders.csv": BadInputTests.header + BadInputTests.good])
    try folder.setMode("orders.csv", 0o000)
    let outcome = try Program.run(["measure", "orders.csv"], in: folder.path)
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("orders.csv"))
  }

  @Test(
    arguments: [
      "shop: {currency: EUR, timeZone: UTC}\nprivacy: {k: 5}\nprivacy: {k: 6}\n",
      "shop: {currency: EUR, timeZone: UTC}\nprivacy: [unclosed\n",
    ]
  ) func `settings that cannot be read are not said to lack anything`(text: String) throws {
    let folder = try Workshop([
      "content/orders/orders.csv": BadInputTests.header + BadInputTests.good,
      "content/regulars.yml": text,
    ])
    let outcome = try Program.run(["check", "content"], in: folder.path)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("regulars.yml:"))
    #expect(!outcome.errors.contains("is not said"))
  }

  @Test(
    arguments: [
      "shop: [unclosed", "shop:\n  nmae: Shop\n", "shop: &a {name: *a}\n", "\t- tabs\n",
      "shop:\n  timeZone: Mars/Olympus\n", "privacy:\n  k: many\n",
    ]
  ) func `broken settings are an error with their line`(text: String) throws {
    let folder = try Workshop([
      "content/orders/orders.csv": BadInputTests.header + BadInputTests.good,
      "content/regulars.yml": text,
    ])
    let outcome = try Program.run(["build", "content"], in: folder.path)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output.isEmpty)
    expectFindings(outcome.errors, about: "regulars.yml:")
    #expect(try folder.names() == ["content"])
  }

  @Test func `a message never quotes a customer`() throws {
    let personal = ["ada.secret@example.com", "13812345678", "No. 7 Hidden Lane"]
    let header = "order_id,email,phone,address,ordered_at,quantity,unit_price\n"
    let row = personal.joined(separator: ",")
    let bad = "X1,\(row),2026-99-99,1,1\nX2,\(row),2026-03-05,1,\(personal[0])\n"
    let folder = try Workshop(["orders.csv": header + bad])
    for command in [["measure", "orders.csv"], ["inspect", "orders.csv", "--json"]] {
      let outcome = try Program.run(command, in: folder.path)
      for value in personal {
        #expect(!outcome.errors.contains(value) && !outcome.text.contains(value))
      }
    }
  }

  /// accepted + merged + excluded + rejected + blank = rows, for every file.
  private func expectAccount(_ edition: JSON, _ rows: [String: Double]) throws {
    let files = try #require(edition["input.files"]).items
    #expect(!files.isEmpty)
    for file in files {
      let plain = ["accepted", "merged", "blank"].reduce(0) { $0 + (file[$1]?.number ?? 0) }
      let sorted = (file["excluded"]?.total ?? 0) + (file["rejected"]?.total ?? 0)
      #expect(file["rows"]?.number == plain + sorted)
    }
    for (name, count) in rows {
      let found = files[0][name]
      #expect((name == "rejected" ? found?.total : found?.number) == count, "\(name)")
    }
  }

  /// `path:line:column: error: message [area.word]`, then a count at the end.
  private func expectFindings(_ errors: String, about file: String) {
    let lines = errors.split(separator: "\n")
    let finding = lines.first { $0.contains(file) && $0.contains(": error: ") }
    #expect(finding != nil, "\(errors)")
    #expect(finding?.hasSuffix("]") == true && finding?.contains(" [") == true)
    #expect(lines.contains { $0.contains("error") && $0.hasSuffix("nothing written") })
  }
}
