import Commerce

/// Headers that shops use for the canonical columns.
///
/// The order within a field is the order in which they are preferred.
let headerWords = worldHeaderWords + europeanHeaderWords + taiwaneseHeaderWords

/// Headers in English, Chinese and Japanese.
private let worldHeaderWords: [(OrderField, [String])] = [
  (
    .orderID,
    [
      "order id", "order number", "order no", "order no.", "order #", "order ref",
      "order reference", "order code", "order", "orderid", "sales order", "invoice no", "invoice",
      "invoice id", "invoice number", "receipt no", "receipt number", "receipt id", "receipt",
      "bill no", "ticket number", "transaction id", "transaction no", "transaction number",
      "sale id", "sale number", "订单号", "订单编号", "订单id", "主订单编号", "主订单号", "交易号", "交易编号",
      "单号", "单据编号", "流水号", "小票号", "销售单号", "销售订单号", "平台单号", "网店订单号", "注文番号", "注文no",
      "注文id", "注文コード", "受注番号", "受注no", "受注id", "オーダー番号", "オーダーid", "伝票番号", "取引id",
      "取引番号", "レシート番号",
    ]
  ),
  (
    .customerID,
    [
      "customer id", "customer", "customer no", "customer no.", "customer number",
      "customer code", "customer #", "customer key", "client id", "client", "client no",
      "client number", "user id", "userid", "username", "buyer", "buyer id", "buyer username",
      "buyer user id", "member id", "member no", "member number", "membership number",
      "loyalty number", "card number", "account", "account id", "account no", "shopper id",
      "contact id", "账号", "买家会员名", "买家账号", "买家id", "会员名", "会员号", "会员编号", "会员id",
      "会员卡号", "客户编号", "客户编码", "客户代码", "客户id", "客户号", "顾客编号", "顾客id", "用户id", "用户编号",
      "用户名", "买家昵称", "昵称", "下单帐号", "下单账号", "openid", "unionid", "客户", "顾客", "买家", "会员",
      "顧客id", "顧客番号", "顧客コード", "顧客no", "会員id", "会員番号", "会員no", "お客様番号", "お客様id",
      "ユーザーid", "ユーザid", "購入者id",
    ]
  ),
  (.oaid, ["oaid", "买家oaid"]),
  (
    .email,
    [
      "email", "e-mail", "mail", "email address", "e-mail address", "mail address",
      "customer email", "customer e-mail", "buyer email", "client email", "contact email",
      "user email", "billing email", "shipping email", "email (billing)", "邮箱", "电子邮箱",
      "电子邮件", "邮箱地址", "客户邮箱", "买家邮箱", "メール", "メールアドレス", "eメール", "e-mailアドレス",
      "注文者メールアドレス", "購入者メールアドレス", "お客様メールアドレス",
    ]
  ),
  (
    .phone,
    [
      "phone", "phone number", "phone no", "telephone", "tel", "tel.", "mobile", "mobile phone",
      "mobile number", "cell phone", "cell", "contact number", "customer phone", "buyer phone",
      "billing phone", "shipping phone", "phone (billing)", "手机", "手机号", "手机号码", "移动电话",
      "买家手机", "买家手机号", "买家电话", "会员手机号", "客户电话", "客户手机", "收货人手机", "收货人手机号",
      "收件人手机", "收件人手机号", "收件人电话", "收货电话", "电话", "电话号码", "联系电话", "联系手机", "联系方式",
      "電話番号", "電話", "携帯電話", "携帯番号", "注文者電話番号", "購入者電話番号", "お客様電話番号",
    ]
  ),
  (
    .orderedAt,
    [
      "ordered at", "ordered on", "order date", "order date/time", "date ordered", "created at",
      "created on", "creation date", "order created at", "order created", "order time",
      "order datetime", "order placed", "placed at", "placed on", "date created", "purchase date",
      "date of purchase", "purchased at", "purchased on", "purchase time", "sale date",
      "sales date", "sold at", "sold on", "date sold", "invoice date", "receipt date",
      "transaction date", "transaction time", "checkout date", "created", "date", "date/time",
      "date and time", "datetime", "timestamp", "day", "created (utc)", "下单时间", "订单创建时间",
      "创建时间", "下单日期", "订单提交时间", "提交时间", "订单时间", "订单日期", "成交时间", "订单成交时间", "交易时间",
      "交易日期", "购买时间", "购买日期", "消费时间", "消费日期", "销售时间", "销售日期", "开单时间", "开单日期", "拍下时间",
      "日期", "注文日時", "注文日", "受注日時", "受注日", "購入日時", "購入日", "取引日時", "取引日", "売上日", "売上日時",
      "販売日時", "会計日時", "作成日時", "注文受付日時", "日付", "日時",
    ]
  ),
  (
    .paidAt,
    [
      "paid at", "paid on", "payment date", "payment time", "paid date", "date paid",
      "paid on date", "付款时间", "付款日期", "支付时间", "支付日期", "支付完成时间", "订单付款时间", "买家付款时间",
      "入金日", "入金日時", "支払日", "支払日時", "決済日", "決済日時",
    ]
  ),
  (
    .time,
    [
      "time", "order hour", "time of day", "time of sale", "时间", "时刻", "注文時間", "受注時間", "時刻",
      "時間",
    ]
  ),
  (
    .status,
    [
      "status", "order status", "order state", "state of order", "payment status",
      "financial status", "transaction status", "订单状态", "状态", "交易状态", "支付状态", "付款状态",
      "ステータス", "注文ステータス", "受注ステータス", "注文状態", "注文状況", "受注状態", "受注状況", "取引状況", "状態", "状況",
    ]
  ),
  (.lineStatus, ["item status", "line status", "line item status", "商品状态", "明细状态", "明細ステータス"]),
  (.refundStatus, ["refund status", "return status", "售后状态", "退款状态", "订单退款状态", "返金状況", "返金ステータス"]),
  (
    .cancelledAt,
    [
      "cancelled at", "canceled at", "cancelled on", "canceled on", "cancelled date",
      "cancellation date", "取消时间", "取消日期", "キャンセル日", "キャンセル日時",
    ]
  ),
  (.event, ["event type", "记录类型", "取引種別"]),
  (
    .sku,
    [
      "sku", "sku code", "sku id", "item sku", "product sku", "variant sku", "lineitem sku",
      "seller sku", "stock code", "item code", "item id", "item no", "item number", "product code",
      "product id", "product no", "product number", "article", "article no", "article number",
      "asin", "ean", "upc", "barcode", "isbn", "商品编码", "商家编码", "规格编码", "货号", "商品编号", "商品id",
      "商品代码", "款号", "条码", "商品条码", "sku编码", "商品コード", "商品番号", "商品管理番号", "商品id", "品番", "型番",
      "jan", "janコード",
    ]
  ),
  (
    .product,
    [
      "product", "product name", "item", "item name", "item title", "title", "lineitem name",
      "product title", "article name", "goods", "goods name", "description",
      "product description", "item description", "products", "items", "商品", "商品名称", "商品标题",
      "商品名", "产品", "产品名称", "货品名称", "宝贝标题", "宝贝名称", "标题", "品名", "商品タイトル", "品目",
    ]
  ),
  (
    .category,
    [
      "category", "categories", "product category", "item category", "product type", "department",
      "类目", "分类", "商品分类", "商品类目", "品类", "カテゴリ", "カテゴリー", "商品カテゴリ", "部門",
    ]
  ),
  (.brand, ["brand", "vendor", "manufacturer", "品牌", "ブランド", "メーカー"]),
  (
    .quantity,
    [
      "quantity", "qty", "qty.", "units", "pieces", "pcs", "item quantity", "order quantity",
      "lineitem quantity", "quantity ordered", "qty ordered", "quantity purchased",
      "quantity sold", "units sold", "items sold", "number of items", "数量", "购买数量", "商品数量",
      "订购数量", "销售数量", "件数", "商品件数", "個数", "数", "注文数", "注文個数", "購入数", "購入数量", "販売数", "販売数量", "点数",
    ]
  ),
  (
    .unitPrice,
    [
      "unit price", "price", "price each", "item price", "lineitem price", "item cost",
      "price per unit", "product price", "selling price", "sale price", "rate", "单价", "价格",
      "商品价格", "商品单价", "销售单价", "成交单价", "単価", "価格", "商品単価", "販売単価", "販売価格",
    ]
  ),
  (
    .discount,
    [
      "discount", "discounts", "line discount", "item discount", "lineitem discount", "优惠",
      "商品优惠", "折扣", "値引き", "値引", "割引", "商品値引",
    ]
  ),
  (
    .lineTotal,
    [
      "line total", "line amount", "line price", "line value", "item total", "item amount",
      "item subtotal", "extended price", "row total", "小计", "商品小计", "商品实付金额", "小計", "商品小計",
      "明細金額",
    ]
  ),
  (
    .goodsTotal,
    [
      "goods total", "goods value", "merchandise total", "merchandise value", "products total",
      "gross sales", "gross amount", "商品总价", "商品总额", "商品金额", "商品总金额", "商品合计", "商品金额合计",
      "商品合計", "商品合計金額", "商品金額",
    ]
  ),
  (
    .orderTotal,
    [
      "order total", "total", "order amount", "order value", "total amount", "total price",
      "total value", "total sales", "total paid", "grand total", "amount paid", "paid amount",
      "payment amount", "amount", "amount due", "invoice amount", "invoice total",
      "transaction amount", "revenue", "sales", "turnover", "spend", "net total", "net sales",
      "net amount", "subtotal", "sub total", "value", "总金额", "订单金额", "订单总额", "订单总金额", "订单总价",
      "实付金额", "订单实付金额", "买家实付", "买家实付金额", "用户实付金额", "支付金额", "付款金额", "实付款", "实收金额",
      "应付金额", "应收金额", "交易金额", "成交金额", "消费金额", "销售金额", "销售额", "合计", "合计金额", "总计", "总价",
      "金额", "合計", "合計金額", "総合計", "請求金額", "ご請求金額", "支払金額", "お支払い金額", "支払総額", "注文金額",
      "注文合計", "受注金額", "購入金額", "売上金額", "売上", "金額",
    ]
  ),
  (
    .orderDiscount,
    [
      "order discount", "discount amount", "discount total", "total discount",
      "total discounts", "cart discount", "coupon discount", "优惠金额", "优惠合计", "店铺优惠", "店铺优惠金额",
      "折扣金额", "优惠总额", "割引額", "割引金額", "値引額", "値引き額", "値引金額", "割引合計",
    ]
  ),
  (
    .refunded,
    [
      "refunded amount", "amount refunded", "refund amount", "refund total", "refund",
      "refunds", "refunded", "returned amount", "退款金额", "已退款金额", "退款总额", "订单已退款金额", "返金額",
      "返金金額", "返品金額",
    ]
  ),
  (
    .shippingCharged,
    [
      "shipping charged", "shipping", "shipping cost", "shipping fee", "shipping price",
      "shipping amount", "shipping and handling", "delivery", "delivery fee", "delivery cost",
      "postage", "freight", "运费", "邮费", "快递费", "配送费", "物流费用", "运费金额", "送料", "配送料", "送料合計",
    ]
  ),
  (.freeShipping, ["free shipping", "free delivery", "包邮", "是否包邮", "送料無料"]),
  (.gift, ["gift", "is gift", "gift order", "礼品", "是否礼品", "ギフト"]),
  (
    .channel,
    [
      "channel", "sales channel", "order channel", "source", "order source", "platform", "store",
      "shop", "渠道", "销售渠道", "订单来源", "订单渠道", "来源", "平台", "店铺", "店铺名称", "门店", "販売経路",
      "チャネル", "チャンネル", "モール", "店舗", "店舗名", "注文経路",
    ]
  ),
  (
    .country,
    [
      "country", "country code", "shipping country", "billing country", "delivery country",
      "ship country", "国家", "国", "国コード",
    ]
  ),
  (
    .region,
    [
      "region", "state", "state/province", "province", "county", "prefecture", "shipping state",
      "shipping province", "ship state", "billing state", "省", "省份", "收货省份", "收货人省份", "地区",
      "都道府県", "配送先都道府県", "届け先都道府県", "お届け先都道府県",
    ]
  ),
  (
    .city,
    [
      "city", "town", "suburb", "shipping city", "billing city", "ship city", "城市", "市",
      "收货城市", "收货人城市", "市区町村", "郡市区",
    ]
  ),
  (.currency, ["currency", "currency code", "order currency", "币种", "货币", "通貨", "通貨コード"]),
  (.unitCost, ["unit cost", "cost", "cost price", "cogs", "成本", "成本价", "单位成本", "原価", "仕入単価"]),
  (
    .customerName,
    [
      "customer name", "name", "full name", "first name", "buyer name", "client name",
      "billing name", "recipient", "recipient name", "收货人", "收货人姓名", "收件人", "收件人姓名", "客户姓名",
      "客户名称", "顾客姓名", "姓名", "买家姓名", "氏名", "お名前", "名前", "顧客名", "注文者", "注文者名", "注文者氏名", "購入者",
      "購入者名", "お客様名",
    ]
  ),
  (
    .address,
    [
      "address", "address 1", "shipping address", "billing address", "delivery address",
      "street", "street address", "地址", "收货地址", "详细地址", "收件地址", "客户地址", "住所", "送付先住所",
      "配送先住所", "お届け先住所", "注文者住所",
    ]
  ),
  (.tags, ["tags", "tag", "labels", "标签", "订单标签", "タグ"]),
]
