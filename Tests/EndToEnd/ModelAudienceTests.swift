import FoundationEssentials
import Testing

/// A playbook for those of whom a model expects something: the rule reads what `lists` writes.
struct ModelAudienceTests {
  private static let settings = """
    shop:
      name: Made-up tea
      currency: CNY
      timeZone: Asia/Shanghai
      madeUp: true
      salt: pepper

    """

  private static let playbook = """
    ---
    title: Before they are gone
    audience:
      text: regulars who are slipping away
      where: model is not none and p_alive < 60% and expected_26w >= 0.2 and clv_52w > 3000
    effect: {value: 0.1, low: 0.02, high: 0.2, source: a guess}
    cost: {perPerson: 0.5}
    ---
    Call them.
    """

  @Test func `a rule over what a model expects means the customers of the lists`() throws {
    let folder = try Workshop()
    #expect(try Program.run(["init", "sample"], in: folder.path).exitCode == 0)
    try folder.copy("sample/orders", to: "content/orders")
    try folder.write("content/regulars.yml", Self.settings)
    try folder.write("content/playbooks/slipping.md", Self.playbook)
    let built = try Program.run(["build", "content"], in: folder.path)
    #expect(built.exitCode == 0 && built.errors == "")
    let listed = try Program.run(["lists", "content", "--to", "mine"], in: folder.path)
    #expect(listed.exitCode == 0, "\(listed.errors)")

    func rows(_ name: String) throws -> [[String]] {
      try folder.read(name).split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
    }
    let table = try rows("mine/customers.csv")
    let head = try #require(table.first)
    func column(_ name: String) throws -> Int { try #require(head.firstIndex(of: name)) }
    let (alive, expected, value) = try (
      column("p_alive"), column("expected_26w"), column("clv_52w")
    )
    func number(_ text: String) -> Double { Double(text) ?? .nan }
    // Money is in minor units in both.
    let meant = table.dropFirst().filter {
      number($0[alive]) < 0.6 && number($0[expected]) >= 0.2 && number($0[value]) > 3000
    }
    #expect(meant.count > 20 && meant.count < table.count / 2, "\(meant.count)")
    let drawn =
      try rows("private/contact-slipping.csv").dropFirst()
      + rows("private/holdout-slipping.csv").dropFirst()
    #expect(Set(drawn.map { $0[0] }) == Set(meant.map { $0[0] }))
  }
}
