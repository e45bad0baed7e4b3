import Commerce

/// Tables that do not grow with the orders.
extension SampleNotes {
  /// The whole table; `nil` for one that is written purchase by purchase.
  static func fixedTable(_ table: ShopTable, orders: Int, seed: UInt64) -> [UInt8]? {
    let rows: [[String]]
    var luck = Chance(seed: seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(table.rawValue.utf8.count))
    switch table {
    case .products: rows = products
    case .campaigns: rows = campaigns
    case .costs: rows = costs(orders, &luck)
    case .prices: rows = prices(&luck)
    case .mysteryShops: rows = visits(&luck)
    default: return nil
    }
    let lines = [table.header.joined(separator: ",")] + rows.map { $0.joined(separator: ",") }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static var products: [[String]] {
    TeaCatalogue.products.map { product in
      let about = TeaCatalogue.about(product)
      return [
        product.sku, product.name, about.parent, about.category, about.brand,
        money(product.cost), about.content, about.unit, about.role,
      ]
    }
  }

  /// The sales that the orders show, one for single products, and the coupons of the last weeks.
  private static let campaigns: [[String]] = [
    ["618 2024", "2024-06-16", "2024-06-18", ""],
    ["Double 11 2024", "2024-11-10", "2024-11-11", ""],
    ["Double 12 2024", "2024-12-12", "2024-12-12", ""],
    ["New Year boxes 2025", "2025-01-05", "2025-01-25", "GB-NEWY"],
    ["618 2025", "2025-06-16", "2025-06-18", ""],
    ["Mid-Autumn 2025", "2025-09-16", "2025-10-02", "GB-MOON"],
    ["Double 11 2025", "2025-11-10", "2025-11-11", ""],
    ["Double 12 2025", "2025-12-12", "2025-12-12", ""],
    ["New Year boxes 2026", "2026-01-24", "2026-02-13", "GB-NEWY"],
    ["618 2026", "2026-06-16", "2026-06-18", ""],
    ["Mid-Autumn 2026", "2026-09-05", "2026-09-21", "GB-MOON"],
    ["Mid-Autumn 2026", "2026-09-05", "2026-09-21", "GB-MIST"],
    ["November coupons 2026", "2026-10-26", "2026-11-22", ""],
    ["Double 11 2026", "2026-11-10", "2026-11-11", ""],
    // Plans: the shop's days end before them.
    ["Double 12 2026", "2026-12-12", "2026-12-12", ""],
    ["New Year boxes 2027", "2027-01-13", "2027-02-02", "GB-NEWY"],
  ]

  /// What new customers and old ones cost the shop's advertising, month by month.
  private static func costs(_ orders: Int, _ luck: inout Chance) -> [[String]] {
    let first = ShopCalendar.first.month
    return ShopCalendar.growth.indices.map { index in
      let month = first + index
      let level = ShopCalendar.growth[index] * orders / SampleShop.keptOrders
      let sale = month.month == 6 || month.month == 11 ? 150 : 100
      let acquisition = level * (62 + luck.below(14)) * sale
      // From March 2026 on the shop answers slow weeks with coupons.
      let coupons = month.year == 2026 && month.month >= 3 ? 100 + 14 * (month.month - 2) : 100
      let retention = level * (16 + luck.below(5)) * coupons
      return [month.iso, money(acquisition), money(retention)]
    }
  }

  /// What three peers ask for much the same goods, four times in 2026.
  private static func prices(_ luck: inout Chance) -> [[String]] {
    let levels = [("云岫 Cloud Peak", 93), ("老渡口 Old Ferry", 101), ("九曲 Nine Bends", 109)]
    var rows: [[String]] = []
    for (step, day) in ["2026-02-15", "2026-05-17", "2026-08-16", "2026-11-15"].enumerated() {
      for product in TeaCatalogue.products where product.season != .festival {
        for (peer, level) in levels where luck.happens(7200) {
          // The cheap peer grows cheaper.
          let percent = level - (peer == levels[0].0 ? step : 0) - 5 + luck.below(11)
          let price = product.price * percent / 1000 * 10
          let list = luck.happens(6000) ? price * (105 + luck.below(20)) / 1000 * 10 : 0
          rows.append([product.sku, peer, money(price), list == 0 ? "" : money(list), day])
        }
      }
    }
    return rows
  }

  private static func visits(_ luck: inout Chance) -> [[String]] {
    let days = ["2025-11-19", "2026-02-25", "2026-05-20", "2026-08-26", "2026-11-18"]
    let shops = [("Own shop", 84), ("云岫 Cloud Peak", 79), ("老渡口 Old Ferry", 86)]
    return days.flatMap { day in
      shops.flatMap { shop, level in
        ["chat and order", "call and return"].map { checklist in
          [day, shop, checklist, String(level - 6 + luck.below(13))]
        }
      }
    }
  }
}

extension TeaCatalogue {
  /// What the products' table tells beside the catalogue.
  struct About {
    var parent = ""
    var category: String
    var brand = "Six Leaves"
    var content: String
    var unit: String
    var role: String
  }

  static func about(_ product: TeaProduct) -> About {
    let kind = product.sku.prefix(2)
    let categories: [Substring: String] = [
      "GT": "green tea", "WT": "white tea", "OT": "oolong", "BT": "black tea", "PU": "pu-erh",
      "FT": "flower tea", "TW": "tea ware", "GB": "gift box", "AC": "tea ware",
    ]
    var about = About(
      category: categories[kind] ?? "other",
      content: "1",
      unit: "pc",
      role: kind == "GB" ? "gift" : kind == "TW" || kind == "AC" ? "accessory" : "everyday"
    )
    if product.sku == "GT-SAM" { about.role = "gateway" }
    if product.sku.hasPrefix("GT-SPR") { about.parent = "GT-SPR" }
    if product.season == .spring { about.role = "seasonal" }
    if kind == "TW" || kind == "AC" { about.brand = "Kiln Lane" }
    // Such as the 50g at the end of the name.
    let last = product.name.split(separator: " ").last ?? ""
    let digits = last.prefix { $0.isNumber }
    if !digits.isEmpty {
      about.content = String(digits)
      about.unit = String(last.dropFirst(digits.count))
    }
    return about
  }
}
