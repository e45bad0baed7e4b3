/// A made-up export with everything in it that makes one hard to cut into parts.
struct MessyExport {
  enum Kind: CaseIterable, Sendable {
    case lines, rising, falling, orders, shopify, amazon, formulas, typical, shuffled
  }

  private var dice: Dice
  private var lines: [String] = []
  private let kind: Kind

  static func text(_ kind: Kind, seed: UInt64, orders: Int = 40) -> String {
    var export = MessyExport(dice: Dice(seed), kind: kind)
    switch kind {
    case .lines, .rising, .falling, .formulas: export.addLines(orders)
    case .orders: export.addOrders(orders)
    case .shopify: export.addShopify(orders)
    case .amazon: export.addAmazon(orders)
    case .typical, .shuffled: export.addTypical(orders)
    }
    return export.joined()
  }

  private init(dice: Dice, kind: Kind) {
    self.dice = dice
    self.kind = kind
  }

  private mutating func joined() -> String {
    let end = dice.one(in: 2) ? "\r\n" : "\n"
    var text = ""
    for line in lines {
      text += line
      text += dice.one(in: 20) ? "\n" : end
    }
    // Sometimes the last line is cut off.
    return dice.one(in: 4) ? String(text.dropLast(dice.below(12) + 1)) : text
  }

  /// A name that may need quotes, and may hold lines that look like rows.
  private mutating func name() -> String {
    switch dice.below(14) {
    case 0: "\"Tea, green\""
    case 1: "\"Tea \"\"fine\"\" 5\"\"\""
    case 2: "\"Tea\nin two lines\""
    case 3: "\"7,ann,2026-01-05,paid,A\n8,bob,2026-01-05,paid,B,1,2,0\n\""
    case 4: "\"" + String(repeating: "long, ", count: dice.below(60)) + "\""
    case 5: String(repeating: "x", count: dice.below(300))
    case 6: "5\" pipe"
    case 7: "\"\""
    case 8: "\"\r\n\r\n\""
    case 9: "Grüner Tee"
    default: dice.of(["Tea", "Pot", "Cup", "Spoon"])
    }
  }

  private mutating func customer() -> String {
    switch dice.below(8) {
    case 0: ""
    case 1: "customer-of-long-name-\(dice.below(5))"
    case 2: "c\(dice.below(9))@Example.org"
    default: "c\(dice.below(9))"
    }
  }

  private mutating func day() -> String {
    let day = dice.below(28) + 1
    return "2026-0\(dice.below(3) + 1)-\(day < 10 ? "0" : "")\(day)"
  }

  /// Rows that are none, or bad ones.
  private mutating func disturb(_ width: Int) {
    let commas = String(repeating: ",", count: width - 1)
    switch dice.below(60) {
    case 0: lines.append("")
    case 1: lines.append("   ")
    case 2: lines.append(lines[0])
    case 3: lines.append(commas)
    case 4: lines.append("a,b")
    case 5: lines.append("9,\"open,2026-01-05" + commas)
    case 6: lines.append(String(repeating: "q,", count: width + 3))
    case 7: lines.append("1,ann,never" + commas.dropFirst(2))
    case 8: lines.append("\"a\"b,\"c" + commas.dropFirst())
    default: break
    }
  }

  private mutating func id(_ order: Int) -> String {
    switch kind {
    case .rising, .typical: return "\(1000 + order)"
    case .falling: return "\(9000 - order)"
    case .formulas: return "=\"00\(35_153_131_473_290_000 + order)\""
    default:
      // Some come back.
      let number = dice.one(in: 6) ? dice.below(order + 1) : order
      return number.isMultiple(of: 5) ? "order-of-long-name-\(number)" : "\(number)"
    }
  }

  private mutating func addLines(_ orders: Int) {
    lines.append(
      "order_id,customer_id,ordered_at,status,product,quantity,unit_price,discount,channel,region"
    )
    for order in 0..<orders {
      let (id, buyer, day) = (self.id(order), customer(), day())
      for _ in 0...dice.below(4) {
        let who = dice.one(in: 15) ? customer() : buyer
        let status = dice.one(in: 12) ? dice.of(["cancelled", "refunded", "odd"]) : "paid"
        let quantity = dice.one(in: 12) ? -1 : dice.below(3) + 1
        lines.append(
          "\(id),\(who),\(day),\(status),\(name()),\(quantity),\(dice.below(40)).\(dice.below(90) + 10),"
            + "\(dice.below(3)),\(dice.of(["web", "app", ""])),\(dice.of(["DE", "FR", "\"a,b\""]))"
        )
        disturb(10)
      }
    }
  }

  /// Rows of the form that is read the short way, and some that only look so.
  private mutating func addTypical(_ orders: Int) {
    lines.append(
      "order_id,customer_id,ordered_at,status,sku,product,quantity,unit_price,discount,channel,"
        + "region"
    )
    for order in 0..<orders {
      let (id, day) = (self.id(order), "2026-01-\(10 + order / 8 % 20)")
      let time = "T0\(dice.below(9)):1\(dice.below(9)):05" + (dice.one(in: 30) ? "" : "Z")
      let buyer = dice.one(in: 20) ? customer() : "C\(100 + dice.below(30))"
      let status = dice.of(["paid", "paid", "paid", "shipped", "refunded", "cancelled"])
      let (channel, region) = (dice.of(["web", "app"]), dice.of(["DE-BY", "FR-IDF", "US-CA"]))
      for _ in 0...dice.below(3) {
        let name = dice.one(in: 5) ? name() : dice.of(["Tea", "\"Tea, green\"", "Pot 2", "茶"])
        let price = dice.one(in: 15) ? dice.of(["7", "\"1,200.00\"", "-2.00", "", "x"]) : "12.50"
        let quantity = dice.one(in: 20) ? "12" : "\(dice.below(4) + 1)"
        let place = dice.one(in: 15) ? ",\"a,b\"" : "\(channel),\(region)"
        lines.append(
          "\(id),\(buyer),\(day)\(time),\(status),S\(dice.below(30)),\(name),\(quantity),\(price),"
            + "\(dice.of(["0.00", "1.25", ""])),\(place)"
        )
        disturb(11)
      }
    }
  }

  private mutating func addOrders(_ orders: Int) {
    lines.append("order_id,email,ordered_at,order_total,order_discount,refunded_amount")
    for order in 0..<orders {
      // An order's later state stands farther down.
      let number = dice.one(in: 5) ? dice.below(order + 1) : order
      lines.append(
        "\(number),c\(dice.below(9))@example.org,\(day()),\(dice.below(90) + 10),"
          + "\(dice.below(3)),\(dice.one(in: 6) ? 4 : 0)"
      )
      disturb(6)
    }
  }

  /// What is the order's own stands only on its first row.
  private mutating func addShopify(_ orders: Int) {
    lines.append(
      "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,"
        + "Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
        + "Lineitem sku,Lineitem discount,Refunded Amount,Id,Tags,Source"
    )
    for order in 0..<orders {
      let at = "\(day()) 10:00:00 +0100"
      let (label, buyer) = ("#\(1000 + order)", "c\(dice.below(9))@example.org")
      let rows = dice.below(4) + 1
      lines.append(
        "\(label),\(buyer),paid,\(at),EUR,\(rows * 5),0,0,\(rows * 5),\(dice.below(3)),\(at),1,"
          + "\(name()),5.00,,0,\(dice.one(in: 6) ? 2 : 0),\(5_000_000 + order),,web"
      )
      for _ in 1..<rows {
        lines.append("\(label),\(buyer),,,,,,,,,\(at),1,\(name()),5.00,,0,,,,")
        disturb(20)
      }
    }
  }

  /// Further rows of an order have nothing but their goods.
  private mutating func addAmazon(_ orders: Int) {
    let names =
      PlatformHeaders.amazonUnshipped.split(separator: "|").map(String.init)
      + ["currency", "item-price"]
    lines.append(names.joined(separator: ","))
    for order in 0..<orders {
      for row in 0...dice.below(4) {
        var cells = [
          "order-item-id": "\(order)\(row)", "product-name": name(), "quantity-purchased": "1",
          "item-price": "\(dice.below(30) + 1).00", "currency": "EUR",
        ]
        if row == 0 || dice.one(in: 3) {
          cells["order-id"] = "503-000\(order)"
          cells["purchase-date"] = "\(day())T10:00:00+09:00"
          cells["buyer-email"] = "c\(order % 9)@example.org"
        }
        lines.append(names.map { cells[$0] ?? "" }.joined(separator: ","))
      }
      disturb(names.count)
    }
  }
}
