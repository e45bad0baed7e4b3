import Testing

/// `inspect` and `init --from` on a file whose headers nobody knows.
struct InspectTests {
  /// Twelve orders of four buyers.
  private static let ledger: String = {
    let buyers = ["K-4711", "K-0815", "K-2222", "K-0042"]
    let rows = (0..<12).map { index in
      "B\(1000 + index);\(buyers[index * 7 % 4]);\(index + 10).03.2026;\(10 + index * 3 % 7),50"
    }
    return "Tosite;Asiakas;Milloin;Yhteensä\n" + rows.joined(separator: "\n") + "\n"
  }()

  private let shop = ["--time-zone", "Europe/Berlin", "--currency", "EUR"]

  @Test func `inspect shows on one screen what was guessed and what to do next`() throws {
    let folder = try Workshop(["ledger.csv": InspectTests.ledger])
    let outcome = try Program.run(["inspect", "ledger.csv"] + shop, in: folder.path)
    #expect(outcome.exitCode == 0)
    for part in [
      "semicolons, LF", "customer_id = Asiakas", "ordered_at = Milloin", "zone Europe/Berlin",
      "12 = 12 accepted + 0 merged + 0 excluded + 0 rejected + 0 blank", "decimal \",\"",
      "regulars init FOLDER --from ledger.csv",
    ] {
      #expect(outcome.text.contains(part), "\(part)")
    }
    #expect(!outcome.text.contains("K-4711"))
    #expect(outcome.errors.contains("[orders.column-guessed]"))
    #expect(outcome.text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `init writes the guess down, and what is written down is no guess any more`() throws {
    let folder = try Workshop(["ledger.csv": InspectTests.ledger])
    let made = try Program.run(
      ["init", "content", "--from", "ledger.csv"] + shop,
      in: folder.path
    )
    #expect(made.exitCode == 0)
    let settings = try folder.read("content/regulars.yml")
    #expect(settings.contains("\n  columns:\n"))
    #expect(settings.contains("\n    ordered_at: \"Milloin\"  # 70 % sure\n"))
    #expect(settings.contains("\n    customer_id: \"Asiakas\"  # "))
    let check = try Program.run(["check", "content"], in: folder.path)
    #expect(!check.errors.contains("orders.column-guessed"))
  }
}
