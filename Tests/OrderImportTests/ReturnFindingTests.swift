import Commerce
import Diagnostics
import OrderImport
import Testing

/// Refunds count as they stand; those that can hardly be meant so are told.
struct ReturnFindingTests {
  @Test func `an order that gives back more than was paid is a finding`() throws {
    let result = try reading(
      """
      order_id,customer_id,ordered_at,order_total,shipping_charged,refunded_amount
      1,a,2026-01-05,25.00,5.00,25.00
      2,b,2026-01-05,25.00,5.00,2000000.00
      3,c,2026-01-05,25.00,5.00,

      """
    )
    #expect(result.codes == ["orders.returned-more:3"])
    #expect(result.ledger.orders.map(\.returned).max() == 200_000_000)
  }

  @Test func `refunds of too much, too early and twice are findings with their lines`() throws {
    let result = try readingTables([
      .refunds: """
      order_id,refunded_at,sku,quantity,amount,reason
      A-1,2026-01-20,,,10.00,quality
      A-1,2026-01-21,,,10.00,quality
      A-1,2026-01-22,,,0.01,quality
      B-1,2025-12-31,,,1.00,late
      C-1,2026-03-02,,,2.00,late
      C-1,2026-03-02,,,2.00,late

      """
    ])
    #expect(
      result.codes == [
        "tables.refund-too-much:4", "tables.refund-early:5", "tables.refund-twice:7",
      ]
    )
    #expect(result.ledger.refunds.count == 6)
  }

  @Test func `refunds with ids of their own may be alike`() throws {
    let result = try readingTables([
      .refunds: """
      refund_id,order_id,refunded_at,amount
      1,A-1,2026-01-20,10.00
      2,A-1,2026-01-20,10.00

      """
    ])
    #expect(result.codes == [])
  }

  @Test func `rows of orders that nobody has say how orders are named`() throws {
    let result = try readingTables([
      .refunds: "order_id,refunded_at,amount\n#1001,2026-01-20,10.00\n"
    ])
    #expect(result.codes == ["tables.unknown-order:2"])
    #expect(
      result.findings.all[0].hint
        == "export orders of the same time, and name each as their column \"order_id\" does"
    )
  }
}
