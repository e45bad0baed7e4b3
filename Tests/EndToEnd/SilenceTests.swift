import FoundationEssentials
import Testing

/// A region of a made-up shop that was too small to be told, week after week.
@Suite struct SilenceTests {
  private static let regions = "name: Shop, currency: EUR, timeZone: UTC, madeUp: true"

  /// Three regions of many customers, half of whom came back, and one that begins with nine.
  private static func orders() -> String {
    var rows = "order_id,customer_id,ordered_at,order_total,region\n"
    for (region, name) in ["North", "South", "East"].enumerated() {
      for customer in 0..<(60 + 20 * region) {
        let id = "r\(region)c\(customer)zz"
        rows += "A\(id),\(id),2025-03-\(10 + customer % 19),20.00,\(name)\n"
        if customer % 2 == 0 {
          rows += "B\(id),\(id),2025-04-\(10 + customer % 19),20.00,\(name)\n"
        }
      }
    }
    return rows + west(0..<9, "2025-10-12")
  }

  private static func west(_ customers: Range<Int>, _ day: String) -> String {
    customers.map { "W\($0)zz,w\($0)zz,\(day),20.00,West\n" }.joined()
  }

  private func build(_ folder: Workshop, _ options: String...) throws {
    let outcome = try Program.run(["build", "content"] + options, in: folder.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  /// The regions that the site's table names.
  private func told(_ folder: Workshop) throws -> Set<String> {
    let rows = try folder.read("site/data/regions.csv").split(whereSeparator: \.isNewline)
      .dropFirst()
    return Set(rows.compactMap { $0.split(separator: ",").first.map(String.init) })
  }

  private static func shop() throws -> Workshop {
    try Workshop([
      "content/regulars.yml": "shop: {\(regions)}\n", "content/orders/orders.csv": orders(),
    ])
  }

  @Test func `a region of nine is told with nineteen and not with ten`() throws {
    let folder = try Self.shop()
    try build(folder, "--week", "2025-W41")
    #expect(try !told(folder).contains("West"))
    let kept = "content/editions/2025-W41.json"
    let edition = try folder.read(kept)
    let second = header + Self.west(9..<10, "2025-10-19")
    // Alone, the second week would tell of ten, and so that one has come.
    let alone = try Self.shop()
    try alone.write("content/orders/second.csv", second)
    try build(alone)
    #expect(try told(alone).contains("West"))
    // Beside the first week it does not, recorded or not, and built once more just as little.
    try folder.write("content/orders/second.csv", second)
    try build(folder, "--no-record")
    let unrecorded = try folder.tree("site")
    #expect(try told(folder) == ["East", "South"])
    try build(folder)
    #expect(try folder.tree("site") == unrecorded)
    let clean = try Self.shop()
    try clean.write("content/orders/second.csv", second)
    try clean.write(kept, edition)
    try build(clean)
    #expect(try clean.tree("site") == unrecorded)
    // Putting the week right, with its own edition beside it, changes nothing either.
    try build(clean, "--set", "shop.name=Shop")
    #expect(try clean.tree("site") == unrecorded)
    try folder.write("content/orders/third.csv", header + Self.west(10..<19, "2025-10-26"))
    try build(folder)
    #expect(try told(folder) == ["North", "South", "East", "West"])
  }

  private let header = "order_id,customer_id,ordered_at,order_total,region\n"
}
