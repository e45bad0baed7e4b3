import Commerce
import OrderImport
import Testing

@Suite struct TableJoinTests {
  /// Orders whose ids are short or long, rise or come back, over one file or three.
  static let files: [(label: String, files: [String: String])] = {
    func rows(_ ids: [Int], _ long: Bool) -> String {
      var text = "order_id,customer_id,ordered_at,sku,quantity,unit_price\n"
      for id in ids {
        let name = long ? "LONG-ORDER-NUMBER-\(id)" : "Q\(id)"
        for line in 0...(id % 3) {
          text += "\(name),c\(id % 40),2026-01-\(10 + id % 19),S\(line),1,\(id).00\n"
        }
      }
      return text
    }
    let rising = Array(100..<400)
    let mixed = rising.map { $0 * 7 % 300 + 100 }
    return [
      ("rising", ["a.csv": rows(rising, false)]), ("long", ["a.csv": rows(rising, true)]),
      ("mixed", ["a.csv": rows(mixed, false)]), ("mixed long", ["a.csv": rows(mixed, true)]),
      (
        "three files",
        [
          "a.csv": rows(Array(100..<250), false), "b.csv": rows(Array(200..<300), false),
          "c.csv": rows(Array(290..<400), false),
        ]
      ),
    ]
  }()

  @Test(arguments: files)
  func `orders are found whatever the parts and threads`(_ shop: (String, [String: String])) throws
  {
    let isLong = shop.0.contains("long")
    var ratings = "order_id,rating,rated_on\n"
    for id in stride(from: 100, to: 420, by: 3) {
      ratings += (isLong ? "LONG-ORDER-NUMBER-" : "Q") + "\(id),\(id % 5 + 1),2026-02-01\n"
    }
    for (threads, size) in [(1, 1 << 20), (1, 300), (3, 300), (4, 77)] {
      let result = try readingTables([.ratings: ratings], orders: shop.1) {
        $0.threads = threads
        $0.partSize = size
      }
      let ledger = result.ledger
      #expect(ledger.orders.count == 300)
      #expect(result.tables[0].accepted == 100)
      #expect(result.tables[0].excluded == ["unknown_order": 7])
      let stars = ledger.tables.ratings.map { note -> Bool in
        // The value of an order tells its id: prices are the id, lines one to three.
        let order = ledger.orders[Int(note.order)]
        let id = Int(order.gross / 100) / Int(order.lineCount)
        return note.stars == id % 5 + 1 && id % 3 == 1
      }
      #expect(!stars.contains(false))
      #expect(Set(ledger.tables.ratings.map(\.order)).count == 100)
    }
  }

  @Test func `a ledger is the same with and without tables`() throws {
    let plain = try readingTables([:])
    let rated = try readingTables([.ratings: "order_id,rating,rated_on\nA-1,3,2026-02-01\n"])
    #expect(plain.ledger.orders == rated.ledger.orders)
    #expect(plain.ledger.lines.lines == rated.ledger.lines.lines)
    #expect(plain.ledger.orderFacts.isEmpty)
    #expect(plain.cut(after: day("2026-12-31")).ledger.orderFacts.isEmpty)
  }

  @Test func `facts are those of the day`() throws {
    let result = try readingTables([
      .refunds:
        "order_id,refunded_at,amount,reason\nA-1,2026-01-20,1,late\nA-2,2026-04-01,1,late\n",
      .ratings: "order_id,rating,rated_on\nA-1,4,2026-01-20\nA-1,1,2026-03-01\n",
      .service: """
      order_id,opened_at,first_reply_at,topic
      A-1,2026-01-21 10:00,2026-01-21 12:00,price
      A-1,2026-01-07 10:00,2026-01-20 10:00,delivery
      B-1,2026-01-31 10:00,,question

      """,
      .contacts: "order_id,contacted_on\nA-1,2026-01-19\nB-1,2026-01-25\n",
      .exits: """
      customer_id,asked_on,cause,source
      anna,2026-01-30,price,survey
      anna,2026-02-10,moved,note
      anna,2026-02-20,forgot,survey

      """,
    ])
    let early = result.cut(after: day("2026-01-31"))
    let first = Int(early.order(on: "2026-01-05"))
    let facts = early.ledger.orderFacts[first]
    #expect(
      facts.marks == [
        .refundedIn30, .refundedForFault, .complained, .askedPrice, .hasTicket, .contactedIn14,
      ]
    )
    #expect(facts.rating == 4)
    // Its first ticket is the one of 7 January, answered after thirteen days.
    #expect(facts.reply == .later)
    let second = early.ledger.orderFacts[Int(early.order(on: "2026-01-10"))]
    #expect(second.reply == .noQuestion)
    #expect(!second.marks.contains(.contactedIn14))
    let anna = Int(early.customer("anna"))
    #expect(early.ledger.customerFacts[anna] == CustomerFacts(exit: .price, isAsked: true))
    for table in early.tables { #expect(table.isBalanced) }
    let late = result.cut(after: day("2026-02-28"))
    let annaLater = Int(late.customer("anna"))
    #expect(late.ledger.customerFacts[annaLater] == CustomerFacts(exit: .forgot, isAsked: true))
    let ben = late.ledger.orderFacts[Int(late.order(on: "2026-01-10"))]
    #expect(ben.reply == .unanswered)
    #expect(late.ledger.orderFacts[Int(late.order(on: "2026-02-05"))].marks == [])
    // By 8 January nobody had answered for more than a day.
    let soon = result.cut(after: day("2026-01-08"))
    #expect(soon.ledger.orders.count == 1)
    #expect(soon.ledger.orderFacts.map(\.reply) == [.unanswered])
    #expect(soon.ledger.tables.ratings.isEmpty)
    let ratings = soon.tables.first { $0.layout == "ratings" }
    #expect(ratings?.excluded == ["after_as_of": 2])
  }

  @Test func `a customer whose orders are all later is a prospect of the day`() throws {
    let result = try readingTables([
      .customers: "customer_id,region\nanna,Bern\nben2,Uri\nlater,Zug\n"
    ])
    #expect(result.ledger.tables.prospects == 1)
    let early = result.cut(after: day("2026-02-01"))
    #expect(early.ledger.tables.prospects == 2)
    #expect(early.ledger.tables.customers.compactMap { $0?.region } == ["Bern"])
    #expect(early.tables[0].accepted == 3)
  }
}
