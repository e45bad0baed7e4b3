import Testing

/// `lists` and `measure --customers`: what names people stays with the shop.
struct ListsTests {
  private static let header =
    "customer_id,first_day,last_day,recency_days,purchase_days,orders,gross_sales,discounts,"
    + "returns,net_sales,r,f,m,group,tier,rung,x,t_x,t,mean_spend,model,p_alive,expected_26w,"
    + "expected_spend,clv_52w,churn_cause,lapsed,deal_share"

  private func content() throws -> Workshop {
    try Workshop([
      "content/regulars.yml": "shop:\n  currency: EUR\n  timeZone: UTC\nlapseDays: 28\n",
      "content/orders/orders.csv": MeasureTests.tinyShop.replacing(",E,", with: ",=E(),"),
    ])
  }

  @Test func `customers, segments and whom to win back are written for the owner only`() throws {
    let folder = try content()
    let outcome = try Program.run(
      ["lists", "content", "--to", "mine", "--as-of", "2025-06-29"],
      in: folder.path
    )
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try folder.mode("mine") == 0o700)
    let names = try folder.names("mine")
    for name in ["customers.csv", "win-back.csv", "due.csv"] { #expect(names.contains(name)) }
    for name in names { #expect(try folder.mode("mine/" + name) == 0o600, "\(name)") }

    let lines = try folder.read("mine/customers.csv").split(separator: "\n")
    #expect(lines.first.map(String.init) == Self.header)
    #expect(lines.count == 13)
    // Twelve customers, 1,043.00 less 86.00: worked out by hand.
    let cells = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    func sum(_ column: Int) -> Int { cells.reduce(0) { $0 + (Int($1[column]) ?? 0) } }
    #expect(sum(5) == 24 && sum(6) == 104_300 && sum(7) == 8600 && sum(9) == 95_700)
    let a = try #require(cells.first { $0[0] == "A" })
    #expect(a[1] == "2025-03-03" && a[2] == "2025-05-05" && a[3] == "55" && a[4] == "4")
    #expect(a[16] == "3" && a[17] == "9" && a[26] == "yes" && a[27] == "0.5")
    #expect(cells.contains { $0[0] == "'=E()" })

    var listed = 0
    for name in names where name.hasPrefix("segment-") {
      listed += try folder.read("mine/" + name).split(separator: "\n").count - 1
    }
    #expect(listed == 12)
    let back = try folder.read("mine/win-back.csv").split(separator: "\n").dropFirst()
    let lapsed = cells.filter { $0[26] == "yes" }
    #expect(back.count == lapsed.count)
    let values = back.map { Int($0.split(separator: ",")[7]) ?? 0 }
    #expect(values == values.sorted(by: >))
  }

  @Test func `the sample shop's lists say what to expect of whom, and who is due`() throws {
    let folder = try Workshop()
    #expect(try Program.run(["init", "content"], in: folder.path).exitCode == 0)
    let lists = ["lists", "content", "--to", "mine"]
    let outcome = try Program.run(lists, in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    func cells(_ name: String) throws -> [[String]] {
      try folder.read("mine/" + name).split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
    let customers = try cells("customers.csv")
    #expect(customers.count > 1000)
    let model = try #require(customers.first?[20])
    #expect(["bgnbd", "mbgnbd", "paretonbd"].contains(model))
    for row in customers {
      let numbers = row[21...24].compactMap { Double($0) }
      #expect(row[20] == model && numbers.count == 4 && numbers.allSatisfy { $0 >= 0 })
      #expect((numbers.first ?? 2) <= 1)
    }
    let back = try cells("win-back.csv")
    let values = back.compactMap { Double($0[7]) }
    #expect(values.count == back.count && values == values.sorted(by: >))
    #expect(back.allSatisfy { $0[11] == model && Int($0[10]) != nil })
    let due = try cells("due.csv")
    #expect(!due.isEmpty)
    let lapsed = Set(customers.filter { $0[26] == "yes" }.map { $0[0] })
    for row in due {
      #expect(!lapsed.contains(row[0]) && ["due", "overdue"].contains(row[row.count - 1]))
      #expect(row[row.count - 4] <= row[row.count - 3] && row[row.count - 3] <= row[row.count - 2])
    }
    let other = model == "bgnbd" ? "mbgnbd" : "bgnbd"
    #expect(try Program.run(lists + ["--model", other], in: folder.path).exitCode == 0)
    // A model that fails its check says nothing of anybody, asked for or not.
    let asked = Set(try cells("customers.csv").map { $0[20] })
    #expect(asked == [other] || asked == [""])
    #expect(try Program.run(lists + ["--model", "best"], in: folder.path).exitCode == 64)
  }

  @Test func `lists refuse a folder in the content, in a site, or of others`() throws {
    let folder = try content()
    try folder.write("site/.regulars-site", "Written by regulars.\n")
    try folder.write("others/letter.txt", "mine")
    for place in ["content/private", "content", ".", "site/lists", "site", "others"] {
      let outcome = try Program.run(
        ["lists", "content", "--to", place, "--as-of", "2025-06-29"],
        in: folder.path
      )
      #expect(outcome.exitCode == 64, "\(place)")
    }
    #expect(try folder.names("site") == [".regulars-site"])
    #expect(try folder.names("others") == ["letter.txt"])
    #expect(try folder.names("content") == ["orders", "regulars.yml"])
  }

  @Test func `measure writes the same customers to a file of the owner's`() throws {
    let folder = try content()
    let options = ["--as-of", "2025-06-29", "--set", "lapseDays=28", "--currency", "EUR"]
    let outcome = try Program.run(
      ["measure", "content/orders/orders.csv", "--customers", "people.csv", "--time-zone", "UTC"]
        + options,
      in: folder.path
    )
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try folder.mode("people.csv") == 0o600)
    _ = try Program.run(
      ["lists", "content", "--to", "mine", "--as-of", "2025-06-29"],
      in: folder.path
    )
    #expect(try folder.read("people.csv") == folder.read("mine/customers.csv"))
    try folder.write("site/.regulars-site", "Written by regulars.\n")
    let refused = try Program.run(
      ["measure", "content/orders/orders.csv", "--customers", "site/people.csv"] + options,
      in: folder.path
    )
    #expect(refused.exitCode == 64 && !folder.exists("site/people.csv"))
  }
}
