import Commerce
import OrderImport
import Testing

/// Exports of Chinese and Japanese platforms in their own encodings, with made-up buyers.
struct EasternShopTests {
  @Test func `Taobao's ids in formulas, its blanks in headers and its words`() throws {
    func order(_ id: String, _ buyer: String, _ more: [String: String]) -> [String: String] {
      [
        "订单编号": "=\"\(id)\"", "买家会员名": buyer, "买家应付货款": "190.00", "买家应付邮费": "10.00",
        "总金额": "200.00", "订单状态": "交易成功", "订单创建时间": "2017-07-08 00:42:32",
        "订单付款时间 ": "2017-07-08 00:43:00", "宝贝标题 ": "锅，大号", "宝贝总数量": "2",
        "收货地址 ": "广东省 广州市 天河区", "联系手机": "'1**********", "退款金额": "0.00",
        "卖家服务费": "0", "买家服务费": "0元", "物流单号 ": "=\"\"",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.taobaoOrders,
        rows: [
          order("35153131473293579", "甲", [:]),
          order("35153131473293580", "甲", ["订单状态": "买家已付款，等待卖家发货", "退款金额": "30.00"]),
          order("35153131473293581", "乙", ["订单状态": "等待买家付款", "订单付款时间 ": ""]),
          order(
            "35153131473293582",
            "乙",
            ["订单状态": "交易关闭", "退款金额": "200.00", "订单关闭原因": "退款"]
          ),
          order("35153131473293583", "乙", ["订单状态": "交易关闭", "订单付款时间 ": ""]),
        ],
        encoding: "GB18030",
        quotesAll: true
      )
    )
    #expect(result.complaints.isEmpty)
    #expect(result.files[0].encoding == "GB18030")
    #expect(
      result.told == [
        "2017-07-08 甲 19000/0/0", "2017-07-08 甲 19000/0/3000", "2017-07-08 乙 19000/0/19000",
      ]
    )
    #expect(result.files[0].excluded == ["cancelled": 1, "unpaid": 1])
    #expect(result.ledger.regions == ["广东省"])
    #expect(result.ledger.timeZone == "Asia/Shanghai")
    #expect(result.ledger.currency.code == "CNY")
  }

  @Test func `Taobao's items join its orders, one empty cell more than the header`() throws {
    let orders = MadeUpExport(
      header: PlatformHeaders.taobaoOrders,
      rows: [
        [
          "订单编号": "=\"1000000000000000001\"", "买家会员名": "甲", "买家应付货款": "30.00",
          "买家应付邮费": "0.00", "总金额": "30.00", "订单状态": "交易成功",
          "订单创建时间": "2017-07-08 00:42:32", "订单付款时间 ": "2017-07-08 00:43:00",
        ]
      ],
      encoding: "GB18030",
      quotesAll: true
    )
    let header = PlatformHeaders.taobaoItems
    let lines = [
      header.split(separator: "|").map { "\"\($0)\"" }.joined(separator: ","),
      "=\"1000000000000000001\",\"锅\",\"20.00\",\"1\",\"\",\"\",\"\",\"\",\"交易成功\",\"PAN\",",
      "=\"1000000000000000001\",\"盖\",\"20.00\",\"1\",\"\",\"\",\"\",\"\",\"交易成功\",\"LID\",",
    ]
    let items = try encoded(lines.joined(separator: "\r\n") + "\r\n", as: "GB18030")
    let result = try reading(
      ["ExportOrderList.csv": orders.bytes(), "ExportOrderDetailList.csv": items],
      ImportOptions()
    )
    #expect(result.inspections.map(\.layout.name) == ["taobao-items", "taobao"])
    #expect(result.told == ["2017-07-08 甲 3000/0/0"])
    #expect(result.ledger.products.sorted() == ["LID", "PAN"])
    #expect(result.toldLines == [["LID 1 1500/0", "PAN 1 1500/0"]])
    #expect(result.files.map(\.accepted) == [2, 1])
  }

  @Test func `JD repeats the order's amounts and a deleted order is cancelled`() throws {
    func line(_ order: String, _ buyer: String, _ more: [String: String]) -> [String: String] {
      [
        "订单号": order, "商品ID": "A1", "商品名称": "锅", "订购数量": "1", "下单时间": "2015-12-31 23:19:56",
        "京东价": "700.00", "订单金额": "1097.00", "结算金额": "997.00", "订单状态": "完成",
        "下单帐号": buyer, "联系电话": "1******6198", "运费金额": "0.00",
      ].merging(more) { $1 }
    }
    let lid = ["商品ID": "A2", "商品名称": "盖", "京东价": "397.00"]
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.jd,
        rows: [
          line("12345678901", "jd_a", [:]), line("12345678901", "jd_a", lid),
          line("12345678902", "jd_a", ["订单状态": "(删除)等待出库"]),
          line("12345678903", "jd_b", ["订单状态": "（删除）完成"]),
          line("12345678904", "jd_b", ["订单状态": "等待付款"]),
          line(
            "12345678905",
            "jd_b",
            ["订单状态": "(锁定)等待出库", "订单金额": "700.00", "结算金额": "700.00"]
          ),
        ],
        encoding: "GB18030"
      )
    )
    #expect(result.complaints.isEmpty)
    #expect(result.told == ["2015-12-31 jd_a 109700/10000/0", "2015-12-31 jd_b 70000/0/0"])
    #expect(result.files[0].excluded == ["cancelled": 2, "unpaid": 1])
  }

  @Test func `Pinduoduo: tabs in cells, a second status, nobody known`() throws {
    func order(_ id: String, _ more: [String: String]) -> [String: String] {
      [
        "商品": "锅", "订单号": "260607-\(id)", "订单状态": "已收货", "商品总价(元)": "168.99\t",
        "邮费(元)": "0.00\t", "店铺优惠折扣(元)": "8.99\t", "平台优惠折扣(元)": "20.00\t",
        "用户实付金额(元)": "140.00\t", "商家实收金额(元)": "160.00\t", "商品数量(件)": "1\t",
        "订单成交时间": "2026/6/6 13:41", "售后状态": "无售后或售后取消", "省": "广东省", "市": "广州市",
        "用户购买手机号": "",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.pinduoduo,
        rows: [
          order("400000294410900", [:]), order("400000294410901", ["订单状态": "已取消"]),
          order("400000294410902", ["订单状态": "已发货，退款成功"]),
          order("400000294410903", ["订单状态": "已签收", "售后状态": "退款成功"]),
          order("400000294410904", ["订单状态": "待支付"]),
        ],
        lineEnd: "\n"
      )
    )
    #expect(result.complaints == ["orders.no-buyer"])
    #expect(
      result.told == [
        "2026-06-06 – 16899/899/0", "2026-06-06 – 16899/899/16000", "2026-06-06 – 16899/899/16000",
      ]
    )
    #expect(result.files[0].excluded == ["cancelled": 1, "unpaid": 1])
    #expect(result.ledger.regions == ["广东省"])
  }

  @Test func `an order that was never paid needs no time`() throws {
    func order(_ id: String, _ status: String, _ time: String) -> [String: String] {
      [
        "订单号": id, "订单状态": status, "商品总价(元)": "10.00", "商品数量(件)": "1", "订单成交时间": time,
      ]
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.pinduoduo,
        rows: [
          order("1", "已签收", "2026-06-06 13:41:00"), order("2", "待支付", ""),
          order("3", "已取消", "0000-00-00 00:00:00"), order("4", "已签收", ""),
          order("5", "已取消，退款成功", ""),
        ]
      )
    )
    #expect(result.told == ["2026-06-06 – 1000/0/0"])
    #expect(result.files[0].excluded == ["cancelled": 1, "unpaid": 1])
    #expect(result.excludedOrders == ["cancelled": 1, "unpaid": 1])
    #expect(result.files[0].rejected == ["date": 2])
    #expect(result.files[0].isBalanced)
  }

  @Test func `Youzan: one header twice, refunds in part and in whole, buyers by phone`() throws {
    func order(_ id: String, _ phone: String, _ more: [String: String]) -> [String: String] {
      [
        "订单号": "E2026061910000\(id)", "订单状态": "交易完成", "订单创建时间": "2026-06-19 10:00:00",
        "买家付款时间": "2026-06-19 10:01:00", "商品金额合计": "100.00", "运费": "8.00",
        "店铺优惠合计": "5.00", "订单实付金额": "103.00", "全部商品名称": "锅 等2件",
        "买家手机号": phone, "收货人手机号/提货人手机号": "13900000099", "分销员": "丙",
        "同城送达时间/提货时间": "2026-06-20 11:00 - 2026-06-20 12:00", "订单已退款金额": "0.00",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.youzan,
        rows: [
          order("1", "13800000001", [:]),
          order("2", "13800000001", ["订单退款状态": "退款成功（部分退款）", "订单已退款金额": "20.00"]),
          order(
            "3",
            "13800000002",
            ["订单状态": "交易关闭", "订单退款状态": "退款成功（全额退款）", "订单已退款金额": "103.00"]
          ),
          order("4", "13800000002", ["订单状态": "交易关闭", "买家付款时间": ""]),
          order("5", "", ["订单状态": "待付款", "买家付款时间": ""]),
          order("6", "", ["订单创建时间": "2026-06-19T10:05:00+08:00"]),
        ],
        encoding: "GB18030"
      )
    )
    #expect(result.complaints == ["orders.dates-mixed"] || result.complaints.isEmpty)
    #expect(
      result.told == [
        "2026-06-19 13800000001 10000/500/0", "2026-06-19 13800000001 10000/500/2000",
        "2026-06-19 13800000002 10000/500/9500", "2026-06-19 13900000099 10000/500/0",
      ]
    )
    #expect(result.files[0].excluded == ["cancelled": 1, "unpaid": 1])
  }

  @Test func `Douyin: tabs inside quotes, joined ids, a finished line that was given back`() throws
  {
    func line(_ order: String, _ more: [String: String]) -> [String: String] {
      [
        "主订单编号": "\t\(order)", "子订单编号": "\t\(order)9", "选购商品": "茶", "商品数量": "1",
        "商家编码": "\tTEA", "订单应付金额": "28.90", "收件人": "##密文", "收件人手机号": "$$密文",
        "订单提交时间": "2026-09-22 00:54:10", "订单完成时间": "-", "订单状态": "已完成", "售后状态": "-",
        "商家实际承担优惠金额": "1.10", "平台实际承担优惠金额": "2.00", "达人实际承担优惠金额": "-",
      ].merging(more) { $1 }
    }
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.douyin,
        rows: [
          line("6920000000000000001", [:]),
          line("6920000000000000001", ["商家编码": "\tCUP", "售后状态": "退款成功"]),
          line(
            "6920000000000000001",
            [
              "商家编码": "\tGIFT", "订单应付金额": "0.00", "商家实际承担优惠金额": "0.00",
              "平台实际承担优惠金额": "0.00",
            ]
          ),
          line("6920000000000000002;6920000000000000003", [:]),
          line("6920000000000000004", ["订单状态": "已关闭"]),
          line("6920000000000000005", ["订单状态": "待支付"]),
        ],
        lineEnd: "\n",
        hasMark: true
      )
    )
    #expect(result.complaints == ["orders.no-buyer"])
    #expect(result.told == ["2026-09-22 – 6400/220/3090", "2026-09-22 – 3200/110/0"])
    #expect(result.files[0].excluded == ["cancelled": 1, "unpaid": 1])
  }

  @Test func `WeChat shop is taken for what little is known of it`() throws {
    let result = try reading(
      """
      订单号,下单时间,订单状态,支付金额,手机号
      100001,2026-06-19 10:00:00,已完成,20.00,13800000001
      100002,2026-06-20 10:00:00,已取消,20.00,13800000001

      """,
      ImportOptions()
    )
    #expect(result.inspections[0].layout.name == "wechat-shop")
    #expect(result.inspections[0].layout.sure < 0.5)
    #expect(result.told == ["2026-06-19 13800000001 2000/0/0"])
    #expect(result.files[0].excluded == ["cancelled": 1])
  }

  @Test func `Rakuten: numbers for statuses, a phone in three parts, points are no discount`()
    throws
  {
    func line(_ order: String, _ more: [String: String]) -> [String: String] {
      [
        "注文番号": "436667-20260301-\(order)", "ステータス": "700", "注文日時": "2026-03-01 10:00:00",
        "注文日": "2026-03-01", "注文時間": "10:00:00", "商品合計金額": "3500", "送料合計": "500",
        "請求金額": "3800", "合計金額": "4000", "ポイント利用額": "200", "クーポン利用総額": "0",
        "注文者メールアドレス": "abc@fw.example", "商品管理番号": "kama-①", "商品名": "お釜～大－",
        "単価": "1500", "個数": "2", "項目・選択肢": "色:\r\n黒", "送付先住所都道府県": "東京都",
        "注文者電話番号1": "090", "注文者電話番号2": "1234", "注文者電話番号3": "5678",
      ].merging(more) { $1 }
    }
    let other = ["商品管理番号": "futa", "商品名": "蓋", "単価": "500", "個数": "1"]
    let byPhone = ["注文者メールアドレス": "", "注文日時": ""]
    let result = try reading(
      MadeUpExport(
        header: PlatformHeaders.rakuten,
        rows: [
          line("0000000001", [:]), line("0000000001", other), line("0000000002", byPhone),
          line("0000000003", ["ステータス": "900"]),
        ],
        encoding: "CP932",
        quotesAll: true
      )
    )
    #expect(result.files[0].encoding == "CP932")
    #expect(result.complaints.isEmpty)
    #expect(
      result.told == ["2026-03-01 abc@fw.example 3500/0/0", "2026-03-01 9012345678 3000/0/0"]
    )
    #expect(result.ledger.orders.map(\.minute) == [600, 600])
    #expect(result.files[0].excluded == ["cancelled": 1])
    #expect(result.ledger.products.contains("kama-①"))
    #expect(result.ledger.timeZone == "Asia/Tokyo")
  }

  @Test func `Yahoo Shopping's orders and items are two files of one shop`() throws {
    let orders = try encoded(
      """
      OrderId,Id,OrderTime,OrderStatus,PayStatus,ShipStatus,BillMailAddress,TotalPrice,ShipCharge
      shop-1,1,2026/03/01 10:00:00,5,1,3,a@example.jp,3500,500
      shop-2,2,2026/03/01 11:00:00,4,0,0,a@example.jp,3500,500
      shop-3,3,2026/03/02 11:00:00,0,0,0,b@example.jp,3500,500

      """,
      as: "CP932"
    )
    let items = try encoded(
      """
      OrderId,LineId,ItemId,SubCode,Title,Quantity,UnitPrice
      shop-1,1,kama,kama-1,お釜,1,2000
      shop-1,2,futa,,蓋,2,500
      shop-2,1,kama,kama-1,お釜,1,3000

      """,
      as: "CP932"
    )
    let result = try reading(["items.csv": items, "orders.csv": orders], ImportOptions())
    #expect(result.told == ["2026-03-01 a@example.jp 3000/0/0"])
    #expect(result.ledger.orders.map(\.units) == [3])
    #expect(result.ledger.products.sorted() == ["futa", "kama-1"])
    #expect(result.excludedOrders == ["cancelled": 1, "unpaid": 1])
    #expect(result.inspections.allSatisfy { $0.layout.sure < 1 })
  }
}
