import Commerce
import OrderImport
import Testing

/// WooCommerce by the plug-ins whose columns are named as the shop's own fields.
struct WooCommerceSuiteTests {
  @Test func `a row an order: goods within cells are counted and discounts are read`() throws {
    let result = try reading(
      """
      order_id,order_number,order_date,paid_date,status,shipping_total,cart_discount,\
      discount_total,order_total,refunded_total,customer_id,billing_email,line_item_1,line_item_2
      1,1,2026-11-01 10:00:00,2026-11-01 10:00:00,completed,5.00,10.00,10.00,95.00,0.00,11,\
      a@example.com,name:A|sku:T|quantity:2|total:60.00,name:quantity:9|quantity:1|total:30.00
      2,2,2026-11-02 10:00:00,2026-11-02 10:00:00,wc-completed,0.00,0.00,0.00,50.00,20.00,0,\
      b@example.com,name:A|total:50.00,
      3,3,2026-11-03 10:00:00,,pending,0.00,0.00,0.00,70.00,0.00,13,c@example.com,\
      name:A|quantity:1|total:70.00,

      """
    )
    #expect(result.inspections[0].layout.name == "woocommerce-orders")
    #expect(
      result.told == ["2026-11-01 11 10000/1000/0", "2026-11-02 b@example.com 5000/0/2000"]
    )
    #expect(result.inRowOrder.map { result.ledger.orders[$0].units } == [3, 1])
    #expect(result.files[0].excluded == ["unpaid": 1])
    #expect(result.codes == ["orders.goods-in-cells"])
  }

  @Test func `a row an order: what the goods came to wins over a total with tax`() throws {
    let result = try reading(
      """
      order_id,order_date,status,shipping_total,tax_total,discount_total,order_total,\
      order_subtotal,refunded_total,customer_id,line_items
      1,2026-11-01 10:00:00,processing,5.00,9.00,10.00,104.00,100.00,0.00,11,\
      name:A|quantity:2|total:60.00;name:B|quantity:1.0|total:30.00

      """
    )
    #expect(result.inspections[0].layout.name == "woocommerce-orders")
    #expect(result.told == ["2026-11-01 11 10000/1000/0"])
    #expect(result.ledger.orders.map(\.units) == [3])
  }

  @Test func `a row an item: its total stands after the coupon`() throws {
    let result = try reading(
      """
      order_id,order_number,order_date,status,shipping_total,discount_total,order_total,\
      refunded_total,order_currency,customer_id,item_name,item_sku,item_quantity,item_price,\
      item_subtotal,item_total
      1,1,2026-11-01 10:00:00,completed,5.00,10.00,95.00,0.00,EUR,11,Tea,T,2,30.00,66.67,60.00
      1,1,2026-11-01 10:00:00,completed,5.00,10.00,95.00,0.00,EUR,11,Cup,C,1,30.00,33.33,30.00

      """
    )
    #expect(result.inspections[0].layout.name == "woocommerce-items")
    #expect(result.told == ["2026-11-01 11 10000/1000/0"])
    #expect(result.toldLines.map { $0.sorted() } == [["C 1 3333/333", "T 2 6667/667"]])
    #expect(result.codes.isEmpty)
  }
}
