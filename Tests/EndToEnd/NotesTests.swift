import Testing

/// Notes on peers, questions and customers, from the folder to the pages.
struct NotesTests {
  private static let peer = """
    ---
    name: Cloud Peak Tea
    seen: 2026-03-20
    prices:
      - {sku: A-1, price: 12.50, on: 2026-03-27}
      - {sku: B-1, price: 9, on: 2026-03-27}
    scores: {range: 2}
    ---
    Their shelf is longer.
    """
  private static let own = "---\nname: Us\nown: true\nscores: {range: 1}\n---\n"
  private static let question = """
    ---
    theme: Storage
    questions:
      - {asked: 2026-03-01, source: chat, text: "How long does it keep?"}
    answers: [product/A-1, page/method]
    ---
    """
  private static let age = """
    ---
    dimension: age
    values: [{name: 25–34, share: 0.6}, {name: 35–44, share: 0.4}]
    n: 200
    source: survey
    on: 2026-03-01
    ---
    """

  private func shop(_ notes: [String: String]) throws -> Workshop {
    let rows = (1...80).map { number in
      let day = number % 28 + 1
      return "G\(number),c\(number % 40),2026-03-\(day < 10 ? "0" : "")\(day),A-1,1,10.00,CNY\n"
    }
    let orders =
      "order_id,customer_id,ordered_at,sku,quantity,unit_price,currency\n" + rows.joined()
    var files = ["content/orders/a.csv": orders]
    for (name, text) in notes { files["content/" + name] = text }
    return try Workshop(files)
  }

  @Test func `notes open their pages, and their prices count`() throws {
    let folder = try shop([
      "competitors/cloud-peak.md": Self.peer, "competitors/us.md": Self.own,
      "questions/storage.md": Self.question, "profile/age.md": Self.age,
    ])
    let outcome = try Program.run(["build", "content", "--as-of", "2026-03-29"], in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    // The shop does not sell B-1: left out, and said so.
    #expect(outcome.errors.contains("content/competitors/cloud-peak.md:6:"))
    #expect(outcome.errors.contains("note.unknown-goods"))
    let page = try folder.read("site/competitors/index.html")
    #expect(page.contains("1 of 50 peers noted, 1 fresh"))
    #expect(page.contains("Cloud Peak Tea"))
    #expect(page.contains("A-1"))
    #expect(try folder.read("site/competitors/cloud-peak/index.html").contains("Their shelf"))
    #expect(try folder.read("site/questions/index.html").contains("How long does it keep?"))
    #expect(try folder.read("site/profile/index.html").contains("25–34 60%"))
    let prices = try folder.read("site/data/peer-prices.csv")
    #expect(prices.contains("A-1,10,12.5,1,80"))
  }

  @Test(arguments: [
    (
      "competitors/a.md",
      "---\nname: A\nseen: 2026-03-20\nprices: [{sku: A-1, price: 3, on: 2026-03-27, currency: EUR}]\n---\n",
      "content/competitors/a.md:4:10: error", "note.other-currency"
    ),
    ("competitors/a.md", "---\nname: A\n---\n", "content/competitors/a.md:2:", "note.no-seen"),
    ("questions/a.md", "---\n- a\n---\n", "content/questions/a.md:2:", "settings.wrong-type"),
    (
      "questions/a.md",
      "---\ntheme: x\nquestions: [{asked: 2026-03-01, source: chat, text: y}]\nanswers: [product/A-2]\n---\n",
      "content/questions/a.md:4:", "did you mean \"A-1\"?"
    ),
    (
      "profile/a.md", "---\ndimension: age\nsource: survey\n---\n", "content/profile/a.md:2:",
      "note.no-on"
    ),
    (
      "competitors/a.md", String(repeating: "a", count: 10_000_000), "content/competitors/a.md:",
      "content.too-large"
    ),
    (
      "competitors/a.md", "---\nname: A\nseen: 2026-03-20\n---\n[x](../../out.md)\n",
      "content/competitors/a.md:5:", "error"
    ),
  ])
  func `a bad note is an error with its place and what to do`(
    name: String,
    text: String,
    place: String,
    said: String
  ) throws {
    let folder = try shop([name: text])
    let outcome = try Program.run(["build", "content", "--as-of", "2026-03-29"], in: folder.path)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains(place), "\(outcome.errors)")
    #expect(outcome.errors.contains(said), "\(outcome.errors)")
    #expect(!folder.exists("site"))
  }

  @Test func `a day that the edition has not reached waits with a warning`() throws {
    let folder = try shop([
      "competitors/a.md": "---\nname: A\nseen: 2026-05-01\n---\n",
      "questions/a.md": Self.question,
    ])
    let outcome = try Program.run(["build", "content", "--as-of", "2026-03-29"], in: folder.path)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("content/competitors/a.md:3:7: warning"))
    #expect(outcome.errors.contains("note.future-day"))
    #expect(try folder.read("site/competitors/index.html").contains("No peer noted yet"))
  }
}
