import Commerce
import Diagnostics
import OrderImport
import Testing

@Suite struct TableReadingTests {
  @Test func `refunds are tied to their orders and booked on their days`() throws {
    let result = try readingTables([
      .refunds: """
      refund_id,order_id,refunded_at,sku,quantity,amount,reason
      1,A-1,2026-01-20 08:00,CUP,1,10.00,quality
      2,A-2,2026-02-08,,,-5.50,changed_mind
      3,X-1,2026-03-05,,,40.00,other
      4,NOBODY-HAS-THIS,2026-03-05,,,40.00,other
      2,A-2,2026-02-09,POT,1,6.50,wrong item

      """
    ])
    #expect(result.account == [2, 1, 2, 0, 0])
    #expect(result.tables[0].excluded == ["excluded_order": 1, "unknown_order": 1])
    let (first, second) = (result.order(on: "2026-01-05"), result.order(on: "2026-02-05"))
    let pot = Int32(result.ledger.products.firstIndex(of: "POT") ?? -1)
    let cup = Int32(result.ledger.products.firstIndex(of: "CUP") ?? -1)
    #expect(
      result.ledger.tables.refunds == [
        RefundNote(
          order: first,
          day: day("2026-01-20"),
          product: cup,
          quantity: 1,
          amount: 1000,
          reason: .quality
        ),
        RefundNote(
          order: second,
          day: day("2026-02-09"),
          product: pot,
          quantity: 1,
          amount: 650,
          reason: .wrongItem
        ),
      ]
    )
    #expect(result.ledger.orders[Int(first)].returned == 1000)
    #expect(result.ledger.orders[Int(second)].returned == 650)
    #expect(result.ledger.refunds.map(\.amount) == [1000, 650])
    #expect(result.codes == ["tables.unknown-order:5"])
  }

  @Test func `a total that the export states and the table's rows are the same money`() throws {
    let orders = """
      order_id,customer_id,ordered_at,order_total,refunded_amount
      1,a,2026-01-05,100.00,30.00
      2,b,2026-01-05,100.00,30.00
      3,c,2026-01-05,100.00,

      """
    let result = try readingTables(
      [
        .refunds: """
        order_id,refunded_at,amount
        1,2026-01-10,10.00
        2,2026-01-10,20.00
        2,2026-03-10,25.00
        3,2026-01-10,7.00

        """
      ],
      orders: ["orders.csv": orders]
    )
    func returned(_ result: ImportResult) -> [Int64] {
      ["a", "b", "c"].map { key in
        let customer = Int(result.customer(key))
        return result.ledger.orders[result.ledger.orders(of: customer).lowerBound].returned
      }
    }
    #expect(returned(result) == [3000, 4500, 700])
    // By the end of January the last refund was not yet made.
    #expect(returned(result.cut(after: day("2026-01-31"))) == [3000, 2000, 700])
  }

  @Test func `ratings hold whole stars, and of one day the last`() throws {
    let result = try readingTables([
      .ratings: """
      order_id,rating,rated_on
      A-1,5,2026-01-20
      A-1,2,2026-01-20
      A-1,4.0,2026-02-20
      B-1,4.5,2026-01-20
      B-1,6,2026-01-20
      B-1,,2026-01-20
      C-1,3,yesterday
      ,3,2026-01-20

      """
    ])
    let first = result.order(on: "2026-01-05")
    #expect(
      result.ledger.tables.ratings == [
        RatingNote(order: first, stars: 2, day: day("2026-01-20")),
        RatingNote(order: first, stars: 4, day: day("2026-02-20")),
      ]
    )
    #expect(result.account == [2, 1, 0, 5, 0])
    #expect(result.tables[0].rejected == ["rating": 2, "missing": 2, "date": 1])
    #expect(
      result.codes == [
        "tables.rating:5:5", "tables.rating:6:5", "tables.missing:7:5", "tables.date:8:7",
        "tables.missing:9:1",
      ]
    )
    #expect(result.rejects.map(\.line) == [5, 6, 7, 8, 9])
    #expect(String(decoding: result.rejects[0].record, as: UTF8.self) == "B-1,4.5,2026-01-20")
  }

  @Test func `a ticket is its order's, its customer's or nobody's`() throws {
    let result = try readingTables([
      .service: """
      ticket_id,order_id,customer_id,opened_at,first_reply_at,resolved_at,topic,team
      1,A-1,,2026-01-06 10:00,2026-01-06 10:30,,质量,night
      2,,ben@example.com ,2026-01-11 10:00,,,price,
      3,,,2026-01-12 10:00,2026-01-12 11:00,2026-01-13 09:00,,
      4,,stranger,2026-01-12 10:00,,,question,
      5,A-1,,2026-01-06 10:00,2026-01-06 09:00,,question,
      6,A-1,,2026-01-06 10:00,2026-01-07,,question,
      7,ORDER-OF-MORE-THAN-15-SIGNS,,2026-03-06 10:00,,,delivery,

      """
    ])
    let tickets = result.ledger.tables.tickets
    #expect(tickets.map(\.topic) == [.quality, .price, .other, .delivery])
    #expect(
      tickets.map(\.customer) == [
        result.customer("anna"), result.customer("ben@example.com"), -1, result.customer("ben2"),
      ]
    )
    #expect(
      tickets.map(\.order) == [
        result.order(on: "2026-01-05"), -1, -1, result.order(on: "2026-03-03"),
      ]
    )
    #expect(tickets[0].replied == tickets[0].opened + 30)
    #expect(tickets[0].team == "night")
    #expect(tickets[1].replied == nil)
    #expect(result.account == [4, 0, 1, 2, 0])
    #expect(result.codes == ["tables.times:6:25", "tables.time:7:25"])
  }

  @Test func `customers are found by id, e-mail or phone, and others are prospects`() throws {
    let result = try readingTables([
      .customers: """
      会员编号,省份,性别,生日,注册时间,渠道
      anna,Bern,女,1961-05-04,2025-12-01,shop
      BEN@example.com,Uri,男,1990/13/40,,
      0170 1234567,Uri,F,,2026-02-01,
      nobody yet,Bern,,,2026-02-10,
      ben2,Zug,?,,,
      anna,Basel,女,1961-05-04,2025-12-02,shop
      guest,Zug,,,,

      """
    ])
    let notes = result.ledger.tables.customers
    let anna = notes[Int(result.customer("anna"))]
    #expect(anna?.region == "Basel")
    #expect(anna?.sex == .female)
    #expect(anna?.birthday == day("1961-05-04"))
    #expect(anna?.joinedOn == day("2025-12-02"))
    #expect(notes[Int(result.customer("ben@example.com"))]?.sex == .male)
    #expect(notes[Int(result.customer("ben@example.com"))]?.birthday == nil)
    #expect(notes[Int(result.customer("1701234567"))]?.sex == .female)
    #expect(notes.compactMap(\.self).count == 4)
    #expect(result.ledger.tables.prospects == 1)
    #expect(result.account == [5, 1, 0, 1, 0])
    #expect(result.codes == ["tables.date:3:25", "tables.word:6:10", "tables.customer:8:1"])
  }

  @Test func `products bring costs, titles and what they are variants of`() throws {
    let result = try readingTables([
      .products: """
      sku,variant_of,category,brand,unit_cost,content,content_unit,role
      CUP,,cups,Own,2.505,250,ml,gateway
      TIN-L,TIN,tins,Own,,0.5,kg,
      TIN-S,TIN,tins,Own,1,0.25,kg,
      POT,POT,pots,,12,1,l,
      UNSOLD,,,,1,,,

      """
    ])
    let ledger = result.ledger
    func note(_ sku: String) -> ProductNote? {
      ledger.products.firstIndex(of: sku).flatMap { ledger.tables.products[$0] }
    }
    #expect(note("CUP")?.unitCost == 250)
    #expect(note("CUP")?.role == "gateway")
    #expect(note("TIN-L")?.variantOf == -1)
    #expect(note("TIN-S")?.variantOf == Int32(ledger.products.firstIndex(of: "TIN-L") ?? -9))
    #expect(note("TIN-S")?.content == 0.25)
    #expect(note("POT")?.variantOf == -1)
    let first = ledger.orders[Int(result.order(on: "2026-01-05"))]
    #expect(ledger.lines.cost(Int(first.firstLine)) == 501)
    let long = ledger.orders[Int(result.order(on: "2026-03-03"))]
    #expect(ledger.lines.cost(Int(long.firstLine)) == -1)
    #expect(result.tables[0].excluded == ["unknown_product": 1])
  }

  @Test func `exits keep who said it, costs their months, prices their products`() throws {
    let result = try readingTables([
      .exits: """
      customer_id,asked_on,cause,source
      anna,2026-03-01,太贵,问卷
      ben@example.com,2026-03-01,moved,note
      ben2,2026-03-01,too much of everything,note

      """,
      .costs: "month,acquisition,retention\n2026-02,1000.50,\n2026年1月,900,20\n202613,1,1\n",
      .prices: """
      sku,peer,price,list_price,observed_on
      CUP,Peer A,9.90,12.00,2026-03-01
      CUP,Peer A,9.80,,2026-03-01

      """,
      .campaigns: """
      name,starts_on,ends_on,sku
      Spring,2026-03-01,2026-03-10,
      Spring,2026-03-01,2026-03-10,CUP
      Odd,2026-03-10,2026-03-01,

      """,
      .mysteryShops: """
      visited_on,shop,checklist,score
      2026-03-01,Own,A,83
      2026-03-02,Own,A,101

      """,
      .contacts: "order_id,contacted_on,channel\nA-1,2026-01-10,phone\nA-1,2026-01-10,phone\n",
    ])
    let tables = result.ledger.tables
    #expect(tables.exits.map(\.cause) == [.price, .moved])
    #expect(tables.exits.map(\.isSurvey) == [true, false])
    #expect(tables.costs.map(\.month.iso) == ["2026-01", "2026-02"])
    #expect(tables.costs.map(\.acquisition) == [90000, 100_050])
    #expect(tables.costs.map(\.retention) == [2000, -1])
    #expect(tables.prices.map(\.price) == [980])
    #expect(tables.prices.map(\.listPrice) == [-1])
    #expect(tables.campaigns.map(\.product) == [-1, 0])
    #expect(tables.visits.map(\.score) == [83])
    #expect(tables.contacts.count == 1)
    #expect(tables.present.count == 6)
    for table in result.tables { #expect(table.isBalanced) }
    #expect(
      result.codes == [
        "tables.period:4:16", "tables.month:4:1", "tables.word:4:17", "tables.score:3:18",
      ]
    )
  }

  @Test func `a table lacks a column, has one too many, or holds nothing`() throws {
    let lacking = try readingTables([.ratings: "order_id,stars,by\nA-1,3,x\n"])
    #expect(lacking.codes == ["tables.column-missing"])
    #expect(lacking.findings.hasErrors)
    let empty = try readingTables([.ratings: "order_id,rating,rated_on\n"])
    #expect(empty.codes == ["orders.header-only"])
    let more = try readingTables([.ratings: "order_id,rating,rated_on,by\nA-1,3,2026-02-01,x\n"])
    #expect(more.codes == ["tables.columns-unused"])
    #expect(!more.findings.hasErrors)
  }

  @Test func `no finding repeats a cell`() throws {
    let result = try readingTables([
      .customers: "customer_id,sex,birthday\nsecret@example.com,secret-word,secret-day\n",
      .ratings: "order_id,rating,rated_on\nsecret-order,secret-stars,secret-day\n",
    ])
    #expect(result.findings.all.count == 4)
    for finding in result.findings.all { #expect(!finding.text.contains("secret")) }
  }
}
