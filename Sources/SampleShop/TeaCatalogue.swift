/// What the made-up shop sells.
struct TeaProduct: Sendable {
  enum Season: Sendable { case steady, spring, summer, winter, festival }

  var sku: String
  /// Chinese and English, without a comma or a quote.
  var name: String
  /// Fen.
  var price: Int
  var cost: Int
  /// How often it is a customer's first product, and how often a later one.
  var first: Int
  var later: Int
  var season: Season
  /// Added to the chance, in ten thousandths, that a customer who began with it never returns.
  var leaving: Int
}

enum TeaCatalogue {
  /// The box that brings people back: its buyers find a tea of theirs.
  static let sampler = 0
  /// A gift box whose batch went wrong in one autumn.
  static let giftBox = 20

  static let products: [TeaProduct] = [
    tea("GT-SAM", "六味小样 Six-Tea Sampler", 3900, 2200, 150, 15, .steady, -1900),
    tea("GT-SPR50", "春绿 Spring Green 50g", 6800, 2400, 135, 120, .spring, -500),
    tea("GT-SPR100", "春绿 Spring Green 100g", 12_800, 4500, 30, 70, .spring, -300),
    tea("GT-LJ50", "龙井 Longjing 50g", 9800, 3900, 70, 75, .spring, 0),
    tea("GT-MIST", "云雾 Cloud Mist 100g", 8800, 3300, 45, 60, .steady, 0),
    tea("WT-PEO", "白牡丹 White Peony 75g", 11_800, 4600, 30, 45, .steady, -200),
    tea("OT-TGY", "铁观音 Tieguanyin 125g", 7800, 2900, 70, 80, .steady, 0),
    tea("OT-DHP", "大红袍 Dahongpao 80g", 13_800, 5500, 30, 45, .winter, 0),
    tea("OT-OSM", "桂花乌龙 Osmanthus Oolong 100g", 6900, 2400, 60, 65, .winter, 0),
    tea("BT-KEE", "祁红 Keemun 100g", 7600, 2700, 40, 65, .winter, 0),
    tea("BT-DH", "滇红 Yunnan Red 150g", 5900, 2000, 45, 60, .winter, 0),
    tea("PU-RIP", "熟普饼 Ripe Pu-erh Cake 200g", 9900, 3800, 25, 50, .winter, -100),
    tea("PU-MIN", "小青柑 Tangerine Pu-erh 10pc", 4900, 1900, 55, 60, .winter, 200),
    tea("FT-JAS", "茉莉花茶 Jasmine 100g", 4500, 1500, 75, 70, .summer, 100),
    tea("FT-CHR", "胎菊 Chrysanthemum 50g", 3200, 1000, 55, 55, .summer, 200),
    tea("FT-ROS", "玫瑰 Rose Buds 50g", 3600, 1200, 45, 40, .summer, 200),
    tea("TW-GAI", "盖碗 Gaiwan 120ml", 5800, 2300, 35, 30, .steady, 300),
    tea("TW-POT", "紫砂壶 Yixing Pot 160ml", 26_800, 12_500, 10, 14, .steady, 0),
    tea("TW-CUP", "随行杯 Travel Cup 300ml", 4900, 2300, 90, 14, .steady, 900),
    tea("TW-CAN", "茶罐 Tea Caddy", 3900, 1600, 12, 30, .steady, 100),
    tea("GB-MIST", "云雾礼盒 Cloud Mist Gift Box", 19_800, 9500, 40, 35, .festival, 700),
    tea("GB-MOON", "茶月礼盒 Tea & Mooncake Box", 22_800, 12_000, 18, 14, .festival, 900),
    tea("GB-NEWY", "新年茶礼 New Year Tea Box", 25_800, 12_800, 18, 14, .festival, 800),
    tea("AC-FLT", "茶滤 Strainer", 1900, 700, 8, 25, .steady, 300),
  ]

  /// Weights of all products in a month, 1…12.
  static func weights(month: Int, first: Bool) -> [Int] {
    products.map { product in
      (first ? product.first : product.later) * factors(of: product.season)[month - 1]
    }
  }

  private static func factors(of season: TeaProduct.Season) -> [Int] {
    switch season {
    case .steady: Array(repeating: 100, count: 12)
    case .spring: [60, 70, 150, 220, 180, 130, 100, 80, 70, 60, 70, 60]
    case .summer: [60, 60, 80, 100, 130, 170, 180, 170, 120, 80, 70, 60]
    case .winter: [150, 130, 90, 70, 60, 50, 50, 60, 90, 130, 160, 170]
    case .festival: [330, 130, 30, 30, 40, 50, 40, 110, 300, 60, 70, 120]
    }
  }

  private static func tea(
    _ sku: String,
    _ name: String,
    _ price: Int,
    _ cost: Int,
    _ first: Int,
    _ later: Int,
    _ season: TeaProduct.Season,
    _ leaving: Int
  ) -> TeaProduct {
    TeaProduct(
      sku: sku,
      name: name,
      price: price,
      cost: cost,
      first: first,
      later: later,
      season: season,
      leaving: leaving
    )
  }
}

/// Where orders come from and go to, with weights.
enum TeaMarket {
  static let channels: [(name: String, weight: Int, leaving: Int)] = [
    ("Taobao", 46, 0), ("WeChat", 24, -500), ("Douyin", 18, 700), ("Xiaohongshu", 8, 100),
    ("JD", 4, 0),
  ]

  static let regions: [(name: String, weight: Int)] = [
    ("浙江 Zhejiang", 160), ("江苏 Jiangsu", 130), ("上海 Shanghai", 120), ("广东 Guangdong", 115),
    ("山东 Shandong", 75), ("北京 Beijing", 75), ("福建 Fujian", 60), ("四川 Sichuan", 55),
    ("湖北 Hubei", 45), ("河南 Henan", 40), ("安徽 Anhui", 40), ("湖南 Hunan", 35),
    ("河北 Hebei", 30), ("陕西 Shaanxi", 25), ("辽宁 Liaoning", 25), ("重庆 Chongqing", 20),
    ("江西 Jiangxi", 20), ("云南 Yunnan", 15),
  ]
}
