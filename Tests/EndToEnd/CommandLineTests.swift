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
}
