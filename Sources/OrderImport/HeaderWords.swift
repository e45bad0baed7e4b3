/// Headers that shops use for the canonical columns, in English, Chinese and Japanese.
///
/// The order within a field is the order in which they are preferred.
let headerWords: [(OrderField, [String])] = [
  (
    .orderID,
    [
      "order id", "order number", "order no", "order no.", "order #", "order", "orderid",
      "invoice no", "invoice", "invoice id", "invoice number", "transaction id", "receipt id",
      "订单号", "订单编号", "主订单编号", "交易号", "注文番号", "受注番号", "注文id",
    ]
  ),
  (
    .customerID,
    [
      "customer id", "customer", "customer no", "customer number", "client id", "user id", "userid",
      "buyer", "buyer id", "buyer username", "buyer user id", "member id", "account", "账号",
      "买家会员名", "会员名", "会员号", "客户编号", "客户id", "用户id", "买家昵称", "下单帐号", "顧客id",
      "顧客番号", "会員id", "会員番号", "ユーザーid",
    ]
  ),
  (.oaid, ["oaid", "买家oaid"]),
  (
    .email,
    [
      "email", "e-mail", "mail", "email address", "customer email", "buyer email",
      "billing email", "email (billing)", "邮箱", "电子邮件", "メールアドレス", "注文者メールアドレス",
    ]
  ),
  (
    .phone,
    [
      "phone", "phone number", "telephone", "tel", "mobile", "mobile phone", "customer phone",
      "billing phone", "shipping phone", "phone (billing)", "手机", "手机号", "买家手机号", "电话",
      "联系电话", "联系手机", "電話番号", "電話",
    ]
  ),
  (
    .orderedAt,
    [
      "ordered at", "order date", "created at", "order time", "order datetime", "date created",
      "purchase date", "purchased at", "purchased on", "sale date", "invoice date", "created",
      "date", "datetime", "timestamp", "transaction date", "created (utc)", "下单时间", "订单创建时间",
      "创建时间", "下单日期", "订单提交时间", "订单时间", "日期", "注文日時", "注文日", "受注日時", "受注日",
      "購入日", "日付",
    ]
  ),
  (
    .paidAt, ["paid at", "payment date", "paid date", "date paid", "付款时间", "支付时间", "订单付款时间", "入金日"]
  ),
  (.time, ["time", "order hour", "时间", "注文時間", "時刻", "時間"]),
  (
    .status,
    [
      "status", "order status", "payment status", "financial status", "订单状态", "状态",
      "交易状态", "ステータス", "注文ステータス", "受注ステータス", "状態",
    ]
  ),
  (.lineStatus, ["item status", "line item status"]),
  (.cancelledAt, ["cancelled at", "canceled at", "cancelled on", "取消时间", "キャンセル日"]),
  (
    .sku,
    [
      "sku", "item sku", "product sku", "variant sku", "lineitem sku", "stock code", "item code",
      "product code", "product id", "article", "article no", "asin", "商品编码", "商家编码", "货号",
      "商品编号", "商品コード", "商品番号", "品番",
    ]
  ),
  (
    .product,
    [
      "product", "product name", "item", "item name", "item title", "title", "lineitem name",
      "product title", "description", "product description", "商品", "商品名称", "商品标题", "宝贝标题",
      "标题", "商品名", "品名",
    ]
  ),
  (.category, ["category", "product category", "product type", "类目", "分类", "カテゴリ", "カテゴリー"]),
  (.brand, ["brand", "vendor", "品牌", "ブランド"]),
  (
    .quantity,
    [
      "quantity", "qty", "units", "item quantity", "lineitem quantity", "quantity ordered",
      "quantity purchased", "数量", "购买数量", "商品数量", "订购数量", "個数", "注文数",
    ]
  ),
  (
    .unitPrice,
    [
      "unit price", "price", "item price", "lineitem price", "item cost", "单价", "价格", "商品价格",
      "商品单价", "単価", "価格",
    ]
  ),
  (
    .discount,
    ["discount", "line discount", "item discount", "lineitem discount", "优惠", "値引き", "割引"]
  ),
  (.lineTotal, ["line total", "item total", "line amount", "小计", "小計"]),
  (
    .orderTotal,
    [
      "order total", "total", "amount", "order amount", "total amount", "grand total",
      "total price",
      "revenue", "sales", "总金额", "订单金额", "实付金额", "支付金额", "实付款", "金额", "合計", "合計金額",
      "請求金額", "金額", "注文金額",
    ]
  ),
  (
    .orderDiscount,
    ["order discount", "discount amount", "total discount", "cart discount", "优惠金额", "割引額"]
  ),
  (.refunded, ["refunded amount", "amount refunded", "refund amount", "refund", "退款金额", "返金額"]),
  (
    .shippingCharged,
    ["shipping charged", "shipping", "shipping cost", "postage", "运费", "邮费", "送料"]
  ),
  (.freeShipping, ["free shipping", "包邮", "送料無料"]),
  (.gift, ["gift", "is gift", "礼品", "ギフト"]),
  (.channel, ["channel", "sales channel", "source", "渠道", "销售渠道", "販売経路", "チャネル"]),
  (.country, ["country", "shipping country", "billing country", "国家", "国"]),
  (
    .region,
    [
      "region", "state", "state/province", "province", "shipping state", "shipping province", "省",
      "省份", "都道府県",
    ]
  ),
  (.city, ["city", "shipping city", "城市", "市", "市区町村"]),
  (.currency, ["currency", "currency code", "币种", "通貨"]),
  (.unitCost, ["unit cost", "cost", "成本", "原価"]),
  (.customerName, ["customer name", "name", "full name", "buyer name", "收货人姓名", "客户姓名", "氏名"]),
  (.address, ["address", "shipping address", "收货地址", "住所"]),
  (.tags, ["tags", "tag", "标签", "タグ"]),
]
