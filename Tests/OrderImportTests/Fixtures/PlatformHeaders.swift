/// The header rows of platforms, as their exports have them; cells are set apart by `|`.
enum PlatformHeaders {
  static let amazonAllOrders = """
    amazon-order-id|merchant-order-id|purchase-date|last-updated-date|order-status|\
    fulfillment-channel|sales-channel|order-channel|url|ship-service-level|product-name|sku|\
    asin|item-status|quantity|currency|item-price|item-tax|shipping-price|shipping-tax|\
    gift-wrap-price|gift-wrap-tax|item-promotion-discount|ship-promotion-discount|ship-city|\
    ship-state|ship-postal-code|ship-country|promotion-ids|is-business-order|\
    purchase-order-number|price-designation
    """
  static let amazonShipments = """
    amazon-order-id|merchant-order-id|shipment-id|shipment-item-id|amazon-order-item-id|\
    merchant-order-item-id|purchase-date|payments-date|shipment-date|reporting-date|\
    buyer-email|buyer-name|buyer-phone-number|sku|product-name|quantity-shipped|currency|\
    item-price|item-tax|shipping-price|shipping-tax|gift-wrap-price|gift-wrap-tax|\
    ship-service-level|recipient-name|ship-address-1|ship-address-2|ship-address-3|ship-city|\
    ship-state|ship-postal-code|ship-country|ship-phone-number|bill-address-1|bill-address-2|\
    bill-address-3|bill-city|bill-state|bill-postal-code|bill-country|item-promotion-discount|\
    ship-promotion-discount|carrier|tracking-number|estimated-arrival-date|\
    fulfillment-center-id|fulfillment-channel|sales-channel|points-granted
    """
  static let amazonUnshipped = """
    order-id|order-item-id|purchase-date|payments-date|reporting-date|promise-date|\
    days-past-promise|buyer-email|buyer-name|buyer-phone-number|sku|product-name|\
    quantity-purchased|quantity-shipped|quantity-to-ship|ship-service-level|recipient-name|\
    ship-address-1|ship-address-2|ship-address-3|ship-city|ship-state|ship-postal-code|\
    ship-country|payment-method|cod-collectible-amount|already-paid|payment-method-fee|\
    scheduled-delivery-start-date|scheduled-delivery-end-date|points-granted|is-prime
    """
  static let douyin = """
    主订单编号|子订单编号|选购商品|商品规格|商品数量|商家编码|订单应付金额|运费|收件人|\
    收件人手机号|详细地址|订单提交时间|商家备注|订单完成时间|订单状态|售后状态|取消原因|\
    发货时间|平台实际承担优惠金额|商家实际承担优惠金额|达人实际承担优惠金额
    """
  static let ebay = """
    Sales Record Number|Order Number|Buyer Username|Buyer Name|Buyer Email|Buyer Note|\
    Buyer Address 1|Buyer Address 2|Buyer City|Buyer State|Buyer Zip|Buyer Country|\
    Ship To Name|Ship To Phone|Ship To Address 1|Ship To Address 2|Ship To City|Ship To State|\
    Ship To Zip|Ship To Country|Item Number|Item Title|Custom Label|Sold Via Promoted Listings|\
    Quantity|Sold For|Shipping And Handling|Seller Collected Tax|eBay Collected Tax|\
    Total Price|eBay Collected Tax Included in Total|Payment Method|Sale Date|Paid On Date|\
    Ship By Date|Minimum Estimated Delivery Date|Maximum Estimated Delivery Date|\
    Shipped On Date|Feedback Left|Feedback Received|My Item Note|PayPal Transaction ID|\
    Shipping Service|Tracking Number|Transaction ID|Variation Details|Global Shipping Program|\
    Global Shipping Reference ID|Click And Collect|Click And Collect Reference Number|eBay Plus
    """
  static let etsyItems = """
    Sale Date|Item Name|Buyer|Quantity|Price|Coupon Code|Coupon Details|Discount Amount|\
    Shipping Discount|Order Shipping|Order Sales Tax|Item Total|Currency|Transaction ID|\
    Listing ID|Date Paid|Date Shipped|Ship Name|Ship Address1|Ship Address2|Ship City|\
    Ship State|Ship Zipcode|Ship Country|Order ID|Variations|Order Type|Listings Type|\
    Payment Type|InPerson Discount|InPerson Location|VAT Paid by Buyer|SKU
    """
  static let etsyOrders = """
    Sale Date|Order ID|Buyer User ID|Full Name|First Name|Last Name|Number of Items|\
    Payment Method|Date Shipped|Street 1|Street 2|Ship City|Ship State|Ship Zipcode|\
    Ship Country|Currency|Order Value|Coupon Code|Coupon Details|Discount Amount|\
    Shipping Discount|Shipping|Sales Tax|Order Total|Status|Card Processing Fees|Order Net|\
    Adjusted Order Total|Adjusted Card Processing Fees|Adjusted Net Order Amount|Buyer|\
    Order Type|Payment Type|InPerson Discount|InPerson Location|SKU
    """
  static let jd = """
    订单号|商品ID|商品名称|订购数量|支付方式|下单时间|京东价|订单金额|结算金额|余额支付|\
    应付金额|订单状态|订单类型|下单帐号|客户姓名|客户地址|联系电话|订单备注|发票类型|发票抬头|\
    发票内容|商家备注|商家备注等级（等级1-5为由高到低）|运费金额|付款确认时间|增值税发票|货号|\
    订单完成时间|订单来源|订单渠道|
    """
  static let magento = """
    ID|Purchase Point|Purchase Date|Bill-to Name|Ship-to Name|Grand Total (Base)|\
    Grand Total (Purchased)|Status|Billing Address|Shipping Address|Shipping Information|\
    Customer Email|Customer Group|Subtotal|Shipping and Handling|Customer Name|Payment Method|\
    Total Refunded|Allocated sources|Pickup Location Code|Braintree Transaction Source|\
    Dispute State
    """
  static let pinduoduo = """
    商品|订单号|订单状态|商品总价(元)|邮费(元)|店铺优惠折扣(元)|平台优惠折扣(元)|\
    多多支付立减金额(元)|上门安装费(元)|送货入户费(元)|送货入户并安装费(元)|用户实付金额(元)|\
    商家实收金额(元)|商品数量(件)|是否审核中|支付时间|承诺发货时间|承诺送达时间|发货时间|\
    确认收货时间|商品id|商品规格|样式ID|商品一级类目|商品二级类目|商品三级类目|商品四级类目|\
    商家编码-规格维度|商家编码-商品维度|商家备注|买家留言|售后状态|消费者资料|订单成交时间|\
    消费者资料上传时间|赠品名称|赠品id|赠品规格|赠品数量|快递单号|快递公司|省|市|区|街道/镇|\
    是否抽奖或0元试用|是否顺丰加价|用户购买手机号|是否门店自提|门店名称|支付ID|支付方式|\
    是否分期|分期期数|订单来源
    """
  static let rakuten = """
    注文番号|ステータス|サブステータスID|サブステータス|注文日時|注文日|注文時間|\
    キャンセル期限日|注文確認日時|注文確定日時|発送指示日時|発送完了報告日時|支払方法名|\
    クレジットカード支払い方法|クレジットカード支払い回数|配送方法|配送区分|注文種別|\
    複数送付先フラグ|送付先一致フラグ|離島フラグ|楽天確認中フラグ|警告表示タイプ|\
    楽天会員フラグ|購入履歴修正有無フラグ|商品合計金額|消費税合計|送料合計|代引料合計|請求金額|\
    合計金額|ポイント利用額|クーポン利用総額|店舗発行クーポン利用額|楽天発行クーポン利用額|\
    注文者郵便番号1|注文者郵便番号2|注文者住所都道府県|注文者住所郡市区|\
    注文者住所それ以降の住所|注文者姓|注文者名|注文者姓カナ|注文者名カナ|注文者電話番号1|\
    注文者電話番号2|注文者電話番号3|注文者メールアドレス|注文者性別|申込番号|申込お届け回数|\
    送付先ID|送付先送料|送付先代引料|送付先消費税合計|送付先商品合計金額|送付先合計金額|のし|\
    送付先郵便番号1|送付先郵便番号2|送付先住所都道府県|送付先住所郡市区|\
    送付先住所それ以降の住所|送付先姓|送付先名|送付先姓カナ|送付先名カナ|送付先電話番号1|\
    送付先電話番号2|送付先電話番号3|商品明細ID|商品ID|商品名|商品番号|商品管理番号|単価|個数|\
    送料込別|税込別|代引手数料込別|項目・選択肢|ポイント倍率|納期情報|在庫タイプ|\
    ラッピングタイトル1|ラッピング名1|ラッピング料金1|ラッピング税込別1|ラッピング種類1|\
    ラッピングタイトル2|ラッピング名2|ラッピング料金2|ラッピング税込別2|ラッピング種類2|\
    お届け時間帯|お届け日指定|担当者|ひとことメモ|メール差込文 (お客様へのメッセージ)|\
    ギフト配送希望|コメント|利用端末|メールキャリアコード|あす楽希望フラグ|医薬品受注フラグ|\
    楽天スーパーDEAL商品受注フラグ|メンバーシッププログラム受注タイプ
    """
  static let shopify = """
    Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Accepts Marketing|\
    Currency|Subtotal|Shipping|Taxes|Total|Discount Code|Discount Amount|Shipping Method|\
    Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem compare at price|\
    Lineitem sku|Lineitem requires shipping|Lineitem taxable|Lineitem fulfillment status|\
    Billing Name|Billing Street|Billing Address1|Billing Address2|Billing Company|Billing City|\
    Billing Zip|Billing Province|Billing Country|Billing Phone|Shipping Name|Shipping Street|\
    Shipping Address1|Shipping Address2|Shipping Company|Shipping City|Shipping Zip|\
    Shipping Province|Shipping Country|Shipping Phone|Notes|Note Attributes|Cancelled at|\
    Payment Method|Payment Reference|Refunded Amount|Vendor|Outstanding Balance|Employee|\
    Location|Device ID|Id|Tags|Risk Level|Source|Lineitem discount|Tax 1 Name|Tax 1 Value|\
    Tax 2 Name|Tax 2 Value|Tax 3 Name|Tax 3 Value|Tax 4 Name|Tax 4 Value|Tax 5 Name|\
    Tax 5 Value|Phone|Receipt Number|Duties|Billing Province Name|Shipping Province Name|\
    Payment ID|Payment Terms Name|Next Payment Due At|Payment References
    """
  static let squareItems = """
    Date|Time|Time Zone|Category|Item|Qty|Price Point Name|SKU|Modifiers Applied|Gross Sales|\
    Discounts|Net Sales|Tax|Transaction ID|Payment ID|Device Name|Notes|Details|Event Type|\
    Location|Dining Option|Customer ID|Customer Name|Customer Reference ID|Unit|Count|GTIN|\
    Itemization Type|Commission|Employee|Fulfillment Note|Channel|Token|Card Brand|PAN Suffix
    """
  static let squareTransactions = """
    Date|Time|Time Zone|Gross Sales|Discounts|Service Charges|Net Sales|Gift Card Sales|Tax|\
    Tip|Partial Refunds|Total Collected|Source|Card|Card Entry Methods|Cash|Square Gift Card|\
    Other Tender|Other Tender Type|Tender Note|Fees|Net Total|Transaction ID|Payment ID|\
    Card Brand|PAN Suffix|Device Name|Staff Name|Staff ID|Details|Description|Event Type|\
    Location|Dining Option|Customer ID|Customer Name|Customer Reference ID|Device Nickname|\
    Third Party Fees|Deposit ID|Deposit Date|Deposit Details|Fee Percentage Rate|\
    Fee Fixed Rate|Refund Reason|Discount Name|Transaction Status|Cash App|Order Reference ID|\
    Fulfillment Note|Free Processing Applied|Channel|Unattributed Tips|Table Info|\
    International Fee
    """
  static let stripe = """
    id|Description|Seller Message|Created (UTC)|Amount|Amount Refunded|Currency|\
    Converted Amount|Converted Amount Refunded|Fee|Tax|Converted Currency|Mode|Status|\
    Statement Descriptor|Customer ID|Customer Description|Customer Email|Captured|Card ID|\
    Card Last4|Card Brand|Card Funding|Card Exp Month|Card Exp Year|Card Name|\
    Card Address Line1|Card Address Line2|Card Address City|Card Address State|\
    Card Address Country|Card Address Zip|Card Issue Country|Card Fingerprint|Card CVC Status|\
    Card AVS Zip Status|Card AVS Line1 Status|Card Tokenization Method|Disputed Amount|\
    Dispute Status|Dispute Reason|Dispute Date (UTC)|Dispute Evidence Due (UTC)|Invoice ID|\
    Payment Source Type|Destination|Transfer|Interchange Costs|Merchant Service Charge|\
    Transfer Group|PaymentIntent ID
    """
  static let taobaoItems = """
    订单编号|标题|价格|购买数量|外部系统编号|商品属性|套餐信息|备注|订单状态|商家编码
    """
  static let taobaoOrders = """
    订单编号|买家会员名|买家支付宝账号|支付单号|支付详情|买家应付货款|买家应付邮费|\
    买家支付积分|总金额|返点积分|买家实际支付金额|买家实际支付积分|订单状态|买家留言|\
    收货人姓名|收货地址 |运送方式|联系电话 |联系手机|订单创建时间|订单付款时间 |宝贝标题 |\
    宝贝种类 |物流单号 |物流公司|订单备注|宝贝总数量|店铺Id|店铺名称|订单关闭原因|卖家服务费|\
    买家服务费|发票抬头|是否手机订单|分阶段订单信息|特权订金订单id|是否上传合同照片|\
    是否上传小票|是否代付|定金排名|修改后的sku|修改后的收货地址|异常信息|天猫卡券抵扣|\
    集分宝抵扣|是否是O2O交易|新零售交易类型|新零售导购门店名称|新零售导购门店id|\
    新零售发货门店名称|新零售发货门店id|退款金额|预约门店|确认收货时间|打款商家金额|\
    含应开票给个人的个人红包|是否信用购|体验期结束时间|前N有礼|配送类型|主订单编号
    """
  static let wooCommerce = """
    Order Number|Order Status|Order Date|Customer Note|First Name (Billing)|\
    Last Name (Billing)|Company (Billing)|Address 1&2 (Billing)|City (Billing)|\
    State Code (Billing)|Postcode (Billing)|Country Code (Billing)|Email (Billing)|\
    Phone (Billing)|First Name (Shipping)|Last Name (Shipping)|Address 1&2 (Shipping)|\
    City (Shipping)|State Code (Shipping)|Postcode (Shipping)|Country Code (Shipping)|Item #|\
    SKU|Name|Product Variation|Quantity|Quantity (- Refund)|Item Cost|Order Line (w/o tax)|\
    Order Line Tax|Order Line Total|Order Line Total Refunded|Order Line Total (- Refund)|\
    Image URL|Coupon Code|Discount Amount|Discount Amount Tax|Payment Method Title|\
    Coupons Used|Cart Discount Amount|Order Subtotal Amount|Order Tax Amount|\
    Order Shipping Amount|Order Refund Amount|Order Total Amount|Order Total Tax Amount|\
    Total items|Total products
    """
  static let youzan = """
    订单号|销售渠道|归属店铺|订单类型|订单状态|推广方式|订单来源|订单创建时间|买家付款时间|\
    交易成功时间|付款方式|支付流水号|商品金额合计|运费|店铺优惠合计|应收订单金额|订单实付金额|\
    支付优惠合计|订单实收金额|订单抵用积分数|店铺优惠方式|支付优惠方式|全部商品名称|商品种类数|\
    订单配送方式|同城送达时间/提货时间|收货人省份|收货人城市|收货人地区|详细收货地址/提货地址|\
    收货人/提货人|收货人手机号/提货人手机号|买家备注|订单星级|买家昵称|买家是否会员|买家手机号|\
    下单网点|收银员|分销员|销售导购|专属导购|订单退款状态|订单已退款金额|商家订单备注|桌号|\
    挂账主体|挂账手机号|团长订单|订单风险标签|分销员|分销员手机号|分销员所属店铺|\
    分销员所属团队|分销员所属分组|分销员等级|订单佣金类型|订单佣金金额|订单下级卖货提成类型|\
    订单下级卖货提成金额
    """
}
