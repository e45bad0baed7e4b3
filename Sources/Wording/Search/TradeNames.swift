/// What people of the trade, and other tools, call a measure or a page: words that a reader may
/// type, in every language at once, since a shop's people read in one and chat in another.
package enum TradeNames {
  /// By the anchor of a definition card.
  package static let ofCards: [String: String] = [
    "repeat.recent":
      "repeat purchase rate, repeat rate, returning customer rate, customer retention rate, "
      + "复购率 回头率 90天复购率 回購率 回頭率 リピート率 リピート購入率",
    "repeat.within": "repeat purchase rate, repurchase rate, 复购率 二次购买率 回購率 リピート購入率",
    "repeat.lifetime":
      "lifetime repeat rate, share of repeat customers, 累计复购率 老客占比 累計回購率 累計リピート率",
    "repeat.inPeriod": "repeat rate in the period, 周期内复购率 期間内回購率 期間内リピート率",
    "repeat.returning":
      "returning customer rate, returning buyers, 回头率 回头客占比 老客率 回頭客占比 リピーター比率",
    "repeat.oneTime":
      "one-time buyers, one and done, 一次客 只买过一次 單次購買顧客 1回のみの購入者",
    "repeat.returningRevenue":
      "returning customer revenue, sales from regulars, 老客销售占比 老客成交占比 舊客銷售占比 "
      + "リピーター売上比率",
    "repeat.funnel":
      "first to second order, order funnel, 首购转复购 首購轉回購率 F2転換率 F2 F3",
    "repeat.gaps":
      "time between purchases, purchase latency, repurchase cycle, 复购周期 回购周期 回購週期 購入間隔",
    "repeat.rawGaps": "average order gap, 平均购买间隔 平均購入間隔",
    "cohorts.size": "cohort, cohort analysis, 同期群 同期客群 群组分析 コホート コホート分析",
    "cohorts.retained": "retention rate, cohort retention, 留存率 同期群留存 継続率 リテンション率",
    "cohorts.unbounded": "unbounded retention, 或更晚 之後仍購買",
    "cohorts.rolling": "rolling retention, 滚动留存 滾動留存 ローリング",
    "cohorts.net": "cumulative revenue per customer, cohort LTV, 累计消费 累計消費 累積購入額",
    "secondPurchase.curve":
      "time to second order, second purchase, survival curve, 二次购买 二次購買 2回目購入",
    "secondPurchase.quantiles": "median time to second order, 二次购买中位天数 2回目購入までの日数",
    "growth.active": "active customers, 活跃客户 活跃用户 活躍顧客 アクティブ顧客",
    "growth.lapsed": "churned customers, lapsed, lost customers, 流失客户 流失顧客 離脱顧客",
    "growth.new": "new customers, acquisition, 新客 拉新 新規顧客",
    "growth.reactivated": "reactivated, win-back, came back, 回流 召回 喚回 復帰 掘り起こし",
    "growth.quick": "quick ratio, in for each one out, 进出比 進出比 増減比",
    "growth.lapseRate": "churn rate, attrition, 流失率 離脱率 解約率 チャーンレート",
    "growth.reactivationRate": "reactivation rate, win-back rate, 回流率 召回率 喚回率 復帰率",
    "growth.lapseDays": "churn threshold, lapse threshold, 流失天数 流失界定 離脱の基準",
    "rfm.groups": "RFM segments, customer segmentation, 客户分层 客群 顧客分群 セグメント",
    "rfm.scores": "RFM score, recency frequency monetary, RFM打分 RFM評分 RFMスコア",
    "rfm.ladder": "loyalty ladder, loyalty tiers, 会员等级 會員等級 会員ランク",
    "rfm.tiers": "customer pyramid, VIP, 会员分级 大客户 會員分級 上位顧客",
    "models.expectedTotal": "forecast, expected orders, 预测 預測 予測",
    "models.meanAlive": "probability alive, P(alive), 存活概率 存活機率 生存確率",
    "models.clvTotal": "CLV, LTV, customer lifetime value, 客户终身价值 顧客終身價值 顧客生涯価値",
    "sales.orders": "orders, order count, 订单数 訂單數 注文数",
    "sales.grossSales": "gross sales, GMV, 成交总额 銷售總額 総売上",
    "sales.netSales": "net sales, revenue, turnover, 净销售额 成交额 淨銷售額 純売上",
    "sales.aov": "AOV, average order value, basket value, 笔单价 客单价 平均訂單金額 平均注文額 客単価",
    "sales.perBuyer":
      "spend per buyer, ARPU, ARPPU, revenue per customer, 客单价 人均消费 每位買家消費額 "
      + "1人当たり購入額",
    "sales.unitsPerOrder": "units per order, UPT, 连带率 每单件数 每單件數 買上点数",
    "sales.ordersPerCustomer": "purchase frequency, 购买频次 購買頻率 購入回数",
    "sales.returnsProcessed": "returns, refunds, 退货 退款 退貨 返品",
    "churn.causes": "reasons for churn, why customers leave, 流失原因 離脱理由",
    "churn.winback": "win-back list, 老客召回 舊客喚回 休眠顧客",
    "churn.cacRatio": "CAC, acquisition cost, 获客成本 獲客成本 獲得単価",
    "service.reply": "first response time, first reply, 首次响应 首次回覆 初回応答",
    "service.complaints": "complaints, 投诉 客訴 クレーム",
    "service.shoppers": "mystery shopping, 神秘顾客 神秘客 覆面調査",
    "service.ratings": "ratings, reviews, 评分 差评 評分 評価",
    "discounts.depth": "discount depth, markdown, 折扣力度 折扣幅度 値引率",
    "discounts.fullPriceOrders": "full price share, 正价成交占比 正價成交占比 定価購入比率",
    "discounts.spiral": "discount addiction, concession spiral, 让利螺旋 讓利螺旋 値引きスパイラル",
    "discounts.sensitivity": "deal buyers, discount shoppers, 促销型顾客 促銷型顧客 セール中心の顧客",
    "products.role":
      "traffic product, profit product, 引流款 利润款 潜力款 引流商品 利潤商品 集客商品 利益商品",
    "products.gateway": "gateway product, first purchase product, 入门款 入門商品 入口商品",
    "products.replenish": "replenishment, refill due, 补货 该补货 補貨 補充時期",
    "pairs.lift": "bought together, market basket, cross-sell, 连带购买 搭配購買 連帶購買 併売",
    "next.affinity": "bought next, next purchase, 下次常买 下次常買 次に買う商品",
    "regions.acceptance": "regional index, 地区接受度 地區接受度 地域指数",
    "prices.index": "price index, competitor prices, 价格指数 價格指數 価格指数",
    "results.primary":
      "A/B test, incremental effect, uplift, holdout, 增量效果 对照组 增量成效 對照組 対照群 効果検証",
    "results.mde": "minimum detectable effect, sample size, 最小可检测 最小検出",
    "profile.sides": "customer persona, 客户画像 用户画像 顧客輪廓 ペルソナ 顧客像",
  ]
}
