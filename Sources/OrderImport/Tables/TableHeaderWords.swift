import Commerce

extension TableField {
  /// Headers that shops use for a column, beside its own name; the order is the preference.
  ///
  /// In English, Chinese and Japanese; compared by `headerKey`, without case, blanks and `_`.
  var words: [String] {
    switch self {
    case .sku: TableField.orderWords(.sku)
    case .product: TableField.orderWords(.product)
    case .orderID: TableField.orderWords(.orderID)
    case .customerID: TableField.orderWords(.customerID)
    case .email: TableField.orderWords(.email)
    case .phone: TableField.orderWords(.phone)
    case .category: TableField.orderWords(.category)
    case .brand: TableField.orderWords(.brand)
    case .unitCost: TableField.orderWords(.unitCost) + ["cost", "成本", "成本价", "原価", "仕入価格"]
    case .quantity: TableField.orderWords(.quantity) + ["refund quantity", "退款数量", "返品数"]
    case .region: TableField.orderWords(.region) + ["province", "state", "省份", "地区", "都道府県"]
    case .channel: TableField.orderWords(.channel) + ["渠道", "来源渠道", "チャネル", "経路"]
    default: TableField.ownWords[self] ?? []
    }
  }

  private static func orderWords(_ field: OrderField) -> [String] {
    headerWords.filter { $0.0 == field }.flatMap(\.1)
  }

  private static let ownWords: [TableField: [String]] = [
    .variantOf: [
      "parent", "parent sku", "main product", "variant of product", "主商品编码", "所属商品", "父商品",
      "主货号", "親商品", "親sku", "親商品コード",
    ],
    .content: ["net content", "size", "volume", "weight", "净含量", "规格数量", "容量", "内容量"],
    .contentUnit: ["unit", "size unit", "单位", "规格单位", "単位", "容量単位"],
    .role: ["product role", "商品角色", "角色", "商品定位", "役割"],
    .sex: ["gender", "性别", "性別"],
    .birthday: ["date of birth", "birth date", "birthdate", "dob", "生日", "出生日期", "誕生日", "生年月日"],
    .joinedOn: [
      "joined at", "joined", "registered on", "registered at", "registration date", "signed up",
      "member since", "注册时间", "注册日期", "入会时间", "入会日期", "加入时间", "登録日", "入会日", "会員登録日",
    ],
    .refundID: ["refund number", "refund no", "退款编号", "退款单号", "退款id", "返金番号", "返金id"],
    .refundedAt: [
      "refunded on", "refund date", "refund time", "processed at", "退款时间", "退款日期", "退款完成时间",
      "退款成功时间", "返金日", "返金日時", "返品日",
    ],
    .amount: ["refund amount", "refunded amount", "refund", "退款金额", "实退金额", "返金額", "返金金額"],
    .reason: ["refund reason", "return reason", "退款原因", "退货原因", "原因", "返金理由", "返品理由", "理由"],
    .rating: ["stars", "score", "review rating", "评分", "星级", "评价星级", "评价", "評価", "星", "レビュー評価"],
    .ratedOn: [
      "rated at", "rating date", "review date", "reviewed on", "reviewed at", "评价时间", "评价日期",
      "評価日", "レビュー日", "投稿日",
    ],
    .ticketID: [
      "ticket", "ticket number", "ticket no", "conversation id", "case id", "工单号", "工单编号", "会话id",
      "问い合わせ番号", "問い合わせ番号", "チケット番号",
    ],
    .openedAt: [
      "opened on", "created at", "first message at", "asked at", "received at", "开始时间", "创建时间",
      "咨询时间", "提问时间", "首次咨询时间", "受付日時", "問い合わせ日時",
    ],
    .firstReplyAt: [
      "first reply", "first response at", "first response", "replied at", "首次回复时间", "首次响应时间",
      "首响时间", "回复时间", "初回返信日時", "返信日時", "初回回答日時",
    ],
    .resolvedAt: [
      "resolved on", "resolved", "closed at", "solved at", "解决时间", "关闭时间", "完结时间", "解決日時",
      "完了日時", "対応完了日時",
    ],
    .topic: ["subject", "type", "category", "主题", "类型", "问题类型", "咨询类型", "種別", "問い合わせ種別", "内容"],
    .team: ["group", "queue", "客服组", "团队", "小组", "チーム", "担当チーム"],
    .visitedOn: ["visited at", "visit date", "date", "到访日期", "访问日期", "检查日期", "日期", "訪問日", "日付"],
    .shop: ["store", "branch", "shop name", "店铺", "门店", "店铺名称", "店舗", "店名"],
    .checklist: ["form", "questionnaire", "检查表", "问卷", "评分表", "チェックリスト", "調査票"],
    .score: ["points", "result", "得分", "分数", "评分", "得点", "点数"],
    .askedOn: [
      "asked at", "date", "survey date", "noted on", "询问日期", "回访日期", "调查日期", "日期", "記入日", "回答日",
      "調査日",
    ],
    .cause: ["reason", "exit reason", "流失原因", "离开原因", "原因", "離脱理由", "理由", "退会理由"],
    .source: ["asked how", "kind", "来源", "方式", "情報源", "種別"],
    .name: ["campaign", "campaign name", "活动", "活动名称", "活动名", "キャンペーン", "キャンペーン名", "名称"],
    .startsOn: ["starts at", "start", "start date", "from", "开始日期", "开始时间", "開始日", "開始日時"],
    .endsOn: ["ends at", "end", "end date", "to", "until", "结束日期", "结束时间", "終了日", "終了日時"],
    .peer: ["competitor", "rival", "竞品店铺", "同行", "竞争对手", "竞店", "競合", "競合店"],
    .price: ["their price", "selling price", "价格", "售价", "到手价", "価格", "販売価格"],
    .listPrice: ["regular price", "original price", "原价", "划线价", "标价", "定価", "通常価格"],
    .observedOn: ["observed at", "seen on", "date", "观察日期", "采集日期", "日期", "観測日", "調査日", "日付"],
    .playbook: ["action", "剧本", "方案", "施策"],
    .arm: ["group", "组别", "分组", "群"],
    .assignedOn: ["assigned at", "date", "分配日期", "日期", "割当日"],
    .month: ["year month", "period", "月份", "月", "年月"],
    .acquisition: [
      "acquisition cost", "acquisition spend", "new customers", "拉新费用", "获客费用", "获客成本", "拉新",
      "新規獲得費", "獲得費用",
    ],
    .retention: [
      "retention cost", "retention spend", "old customers", "老客费用", "维系费用", "复购费用", "老客维护",
      "既存顧客費", "維持費用",
    ],
    .contactedOn: [
      "contacted at", "contact date", "called on", "date", "回访日期", "回访时间", "联系日期", "联系时间", "日期",
      "連絡日", "フォロー日",
    ],
  ]
}
