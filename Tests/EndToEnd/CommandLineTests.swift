import Testing

/// What every command keeps: exit codes, streams, help.
struct CommandLineTests {
  @Test(
    arguments: [
      [], ["--help"], ["--version"], ["help", "build"], ["build", "--help"], ["measure", "--help"],
    ]
  ) func `asked for help it answers on standard output and exits 0`(arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.exitCode == 0)
    #expect(!outcome.output.isEmpty)
    #expect(outcome.errors == "")
  }

  @Test(
    arguments: [
      ["nonsense"], ["build", "--nonsense"], ["measure"], ["measure", "--as-of"],
      ["measure", "no-such-file.csv"], ["inspect", "no-such-file.csv"],
      ["build", "no-such-folder"], ["check", "no-such-folder"], ["init"],
      ["sample", "x", "--orders", "0"], ["sample", "x", "--orders", "many"],
      ["compute", "nonsense"], ["explain", "no.such.measure"],
    ]
  ) func `a wrong call or a missing path exits 64, says why and writes nothing`(
    arguments: [String]
  ) throws {
    let folder = try Workshop()
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
    #expect(try folder.names() == [])
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `it writes completions for a shell`(
    shell: String
  ) throws {
    let outcome = try Program.run(["--generate-completion-script", shell])
    #expect(outcome.exitCode == 0)
    #expect(outcome.text.contains("measure"))
  }

  @Test func `compute prints one JSON object`() throws {
    // Wilson 1927 for 45 of 50: 78.6 % to 95.7 %.
    let outcome = try Program.run(["compute", "wilson", "45", "50"])
    #expect(outcome.exitCode == 0)
    let value = try JSON(outcome.output)
    let low = try #require(value["low"]?.number)
    let high = try #require(value["high"]?.number)
    #expect(abs(low - 0.786) < 0.0005 && abs(high - 0.957) < 0.0005)
  }

  @Test func `compute draws an arm from the first eight bytes of a digest`() throws {
    // Python: int.from_bytes(sha256(b"pepper|note|c1").digest()[:8]) / 2**64.
    let outcome = try Program.run(["compute", "assign", "pepper", "note", "c1", "0.2"])
    #expect(outcome.exitCode == 0)
    let value = try JSON(outcome.output)
    #expect(value["position"]?.number == 0.8635038007889502)
    #expect(value["arm"] == .string("treated"))
    let share = try Program.run(["compute", "assign", "pepper", "note", "c1", "1.5"])
    #expect(share.exitCode == 64)
  }

  @Test func `compute reads a series from standard input`() throws {
    let outcome = try Program.run(["compute", "quantile", "0.5"], input: "3\n1\n2\n")
    #expect(outcome.exitCode == 0)
    #expect(try JSON(outcome.output).members.values.contains(.number(2)))
  }

  @Test func `explain without a name lists the measures, with one it prints its card`() throws {
    let all = try Program.run(["explain"])
    #expect(all.exitCode == 0)
    #expect(all.text.contains("repeat.within"))
    let card = try Program.run(["explain", "repeat.within.90"])
    #expect(card.exitCode == 0)
    #expect(card.lines.count > 3)
    let chinese = try Program.run(["explain", "repeat.within.90", "--language", "zh-Hans"])
    #expect(chinese.exitCode == 0 && chinese.text != card.text)
  }

  @Test(
    arguments: [
      ["sample", "x", "--orders", "1000000000000000"], ["measure", "no-such-file.csv"],
      ["measure", "a.csv", "--columns", "order_id=a,order_id=b"],
      ["measure", "a.csv", "--columns", "order_id=a,sku=a"],
      ["measure", "a.csv", "--as-of", "2126-01-01"], ["measure", "a.csv", "--as-of", "yesterday"],
      ["measure", "a.csv", "--week", "2025-W53"], ["explain", "repeat.nonsense"],
      ["compute", "wilson", "5"],
    ]
  ) func `a call that cannot be meant exits 64 and says why`(command: [String]) throws {
    let row = "order_id,customer_id,ordered_at,order_total\n1,c,2026-01-05,9.00\n"
    let folder = try Workshop(["a.csv": row])
    let outcome = try Program.run(command, in: folder.path)
    #expect(outcome.exitCode == 64)
    #expect(outcome.output.isEmpty && !outcome.errors.isEmpty)
    #expect(try folder.names() == ["a.csv"])
  }

  @Test func `numbers too large to add are refused, not trapped`() throws {
    let table = "5000000000000000000,5000000000000000000\n1,1\n"
    let outcome = try Program.run(["compute", "suppress", "--k", "5"], input: table)
    #expect(outcome.exitCode == 64 && outcome.signal == nil)
  }

  @Test func `a result that cannot be written is an error`() throws {
    let row = "order_id,customer_id,ordered_at,order_total\n1,c,2026-01-05,9.00\n"
    let folder = try Workshop(["a.csv": row])
    let full = try Program.run(
      ["measure", "a.csv", "--currency", "EUR", "--output", "/dev/full"],
      in: folder.path
    )
    #expect(full.exitCode == 74)
  }

  @Test func `nobody is told that nothing was written where the site was`() throws {
    let folder = try Workshop([
      "content/regulars.yml": "shop:\n  currency: EUR\n  timeZone: UTC\nlapseDays: 28\n",
      "content/orders/orders.csv": MeasureTests.tinyShop,
    ])
    let outcome = try Program.run(
      program: "sh",
      ["-c", "'\(Program.path)' build content --as-of 2025-06-29 > /dev/full"],
      in: folder.path
    )
    #expect(outcome.exitCode == 74)
    #expect(outcome.errors.contains("cannot write the result"))
    #expect(!outcome.errors.contains("nothing written"))
    #expect(try folder.names("site").contains("index.html"))
  }

  @Test(arguments: [
    ["build", "content", "--no-record", "--private", "content/private"],
    ["lists", "content", "--to", "content/private"],
  ])
  func `lists do not go into the content folder`(arguments: [String]) throws {
    let folder = try Workshop([
      "content/regulars.yml": "shop:\n  currency: EUR\n  timeZone: UTC\nlapseDays: 28\n",
      "content/orders/orders.csv": MeasureTests.tinyShop,
    ])
    let outcome = try Program.run(arguments, in: folder.path)
    #expect(outcome.exitCode == 64 && outcome.errors.contains("[output.overlap]"))
    #expect(try folder.names("content") == ["orders", "regulars.yml"])
  }

  @Test func `two shops side by side do not share one's lists`() throws {
    let settings = "shop:\n  currency: EUR\n  timeZone: UTC\nlapseDays: 28\n"
    let folder = try Workshop([
      "one/regulars.yml": settings, "one/orders/orders.csv": MeasureTests.tinyShop,
      "two/regulars.yml": settings, "two/orders/orders.csv": MeasureTests.tinyShop,
    ])
    let day = ["--as-of", "2025-06-29"]
    let one = try Program.run(["build", "one"] + day, in: folder.path)
    #expect(one.exitCode == 0, "\(one.errors)")
    for arguments in [
      ["build", "two"] + day, ["lists", "two", "--to", "private"] + day, ["check", "two"],
    ] {
      // A check tells it as one of its findings.
      let code: Int32 = arguments[0] == "check" ? 1 : 64
      let refused = try Program.run(arguments, in: folder.path)
      #expect(refused.exitCode == code && refused.errors.contains("[output.other-shop]"))
      #expect(refused.errors.contains("--private"))
    }
    let own = try Program.run(["build", "two", "--private", "apart"] + day, in: folder.path)
    #expect(own.exitCode == 0, "\(own.errors)")
    let checked = try Program.run(["check", "two", "--private", "apart"], in: folder.path)
    #expect(checked.exitCode == 0, "\(checked.errors)")
  }
}
