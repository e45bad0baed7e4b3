import Testing

/// Shops whose data are as bad, as few or as large as data get: pages are made, and say the truth.
struct HostileShopTests {
  private static let header =
    "order_id,customer_id,ordered_at,sku,product,category,quantity,unit_price,region,city\n"
  private static let script = "<script>alert(1)</script>'&amp;"
  private static let names = [
    String(repeating: "x", count: 300), String(repeating: "two words ", count: 30), script,
    "👩‍👩‍👧‍👦 🍵", "תה ירוק", "\u{202E}abc\u{202C}", "", "=1+1", "{{ live }}",
  ]

  /// A shop by what is wrong with it.
  private struct Shop: CustomTestStringConvertible {
    var name: String
    var customers: Int
    var products: Int
    var orders: Int
    /// Days from one order to the next.
    var step: Int
    var price: String
    var isHostile = false

    var testDescription: String { name }

    var csv: String {
      var text = header
      for number in 0..<orders {
        // The last order falls on Sunday 22 November 2026.
        let day = HostileShopTests.day(before: (orders - 1 - number) * step / 10)
        let product = number * 7 % products
        let title = isHostile ? names[product % names.count] : "Tea \(product)"
        let place = isHostile ? script : "North"
        let customer = number * 31 % customers
        text +=
          "bad-order-\(number),bad-buyer-\(customer),\(day),S\(product),\"\(title)\",\"\(place)\",1,"
          + "\(price),\"\(place)\",\"\(place)\"\n"
      }
      return text
    }
  }

  private static let shops = [
    Shop(
      name: "hostile names",
      customers: 90,
      products: 9,
      orders: 700,
      step: 8,
      price: "19.90",
      isHostile: true
    ),
    Shop(name: "one product", customers: 60, products: 1, orders: 300, step: 10, price: "25"),
    Shop(name: "three customers", customers: 3, products: 4, orders: 40, step: 60, price: "12"),
    Shop(name: "one order", customers: 1, products: 1, orders: 1, step: 10, price: "1"),
    Shop(
      name: "weeks without orders",
      customers: 40,
      products: 5,
      orders: 60,
      step: 170,
      price: "9.99"
    ),
    Shop(name: "400 weeks", customers: 300, products: 20, orders: 1_400, step: 20, price: "30"),
    Shop(
      name: "5,000 products",
      customers: 700,
      products: 5_000,
      orders: 6_000,
      step: 1,
      price: "8"
    ),
    Shop(
      name: "nine digits",
      customers: 120,
      products: 12,
      orders: 800,
      step: 8,
      price: "9999999.99"
    ),
  ]

  /// An ISO day before Sunday 22 November 2026, by the civil calendar.
  private static func day(before days: Int) -> String {
    let number = 20_779 - days + 719_468
    let era = number / 146_097
    let ofEra = number - era * 146_097
    let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let full = year + era * 400 + (month <= 2 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(full)-\(two(month))-\(two(day))"
  }

  @Test(arguments: shops)
  private func `bad data make pages that hold`(shop: Shop) throws {
    let folder = try Workshop([
      "content/orders/orders.csv": shop.csv,
      "content/regulars.yml": """
      shop:
        name: "\(shop.isHostile ? HostileShopTests.script : "Shop") 🍵"
        currency: CNY
        timeZone: Asia/Shanghai
        languages: [en, zh-Hans]

      """,
    ])
    let run = try Program.run(["build", "content"], in: folder.path)
    #expect(run.exitCode == 0, "\(run.errors)")
    let summary = try JSON(try #require(run.lines.last).utf8)
    #expect(summary["orders"]?.number == Double(shop.orders))
    let site = try folder.tree("site")
    #expect(site["index.html"] != nil)
    for (path, bytes) in site where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.utf8.count < 700_000, "\(path): \(text.utf8.count) bytes")
      #expect(!text.contains("<script>alert"), "\(path) holds markup of the data")
      for word in ["nan", "inf", "null", "nil", "Optional("] {
        #expect(!text.contains(">\(word)"), "\(path) says \(word)")
      }
      for table in text.split(separator: "<tbody>").dropFirst() {
        let rows = table.split(separator: "</tbody>")[0].split(separator: "<tr").count
        // The shop as a whole stands above the rows of a list; cards of the method page are fixed.
        #expect(rows <= 54 || path.contains("method/"), "\(path): a table of \(rows) rows")
      }
    }
  }

  @Test func `amounts of nine digits add up to the cent`() throws {
    let shop = try #require(HostileShopTests.shops.last)
    let folder = try Workshop(["orders.csv": shop.csv])
    let run = try Program.run(["measure", "orders.csv", "--currency", "CNY"], in: folder.path)
    #expect(run.exitCode == 0)
    let sales = try JSON(run.output)["input.grossSales"]?.number
    #expect(sales == 999_999_999 * Double(shop.orders))
  }

  @Test func `amounts that no whole number holds are an error of the orders`() throws {
    var shop = try #require(HostileShopTests.shops.last)
    shop.price = "999999999.99"
    let folder = try Workshop(["orders.csv": shop.csv])
    let run = try Program.run(["measure", "orders.csv", "--currency", "CNY"], in: folder.path)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("orders: error: the amounts of all orders together"))
    #expect(run.errors.contains("[orders.amounts-too-large]"))
  }
}
