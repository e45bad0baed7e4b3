import Commerce

/// The words of a column that allows few, as shops write them; see `plainWord`.
enum TableCellWords {
  static func sex(_ word: String) -> Sex? { Sex(rawValue: word) ?? sexes[word] }

  static func reason(_ word: String) -> RefundReason? {
    RefundReason(rawValue: word) ?? reasons[word]
  }

  static func topic(_ word: String) -> TicketTopic? { TicketTopic(rawValue: word) ?? topics[word] }

  static func cause(_ word: String) -> ExitCause? { ExitCause(rawValue: word) ?? causes[word] }

  /// True for a survey, false for a note.
  static func isSurvey(_ word: String) -> Bool? { sources[word] }

  /// True for people who were treated, false for those held out.
  static func isTreated(_ word: String) -> Bool? { arms[word] }

  /// The words that a column's own language has, for hints.
  static func expected(_ field: TableField) -> [String] {
    switch field {
    case .sex: Sex.allCases.map(\.rawValue)
    case .reason: RefundReason.allCases.map(\.rawValue)
    case .topic: TicketTopic.allCases.map(\.rawValue)
    case .cause: ExitCause.allCases.map(\.rawValue)
    case .source: ["survey", "note"]
    case .arm: ["treated", "holdout"]
    default: []
    }
  }

  private static let sexes: [String: Sex] = [
    "f": .female, "w": .female, "woman": .female, "女": .female, "女性": .female, "女士": .female,
    "m": .male, "man": .male, "男": .male, "男性": .male, "男士": .male, "先生": .male,
    "x": .other, "diverse": .other, "其他": .other, "その他": .other,
  ]

  private static let reasons: [String: RefundReason] = [
    "defect": .quality, "defective": .quality, "质量问题": .quality, "质量": .quality,
    "商品质量": .quality, "品質": .quality, "不良品": .quality, "broken": .damaged,
    "破损": .damaged, "损坏": .damaged, "运输破损": .damaged, "破損": .damaged,
    "wrong": .wrongItem, "发错货": .wrongItem, "错发": .wrongItem,
    "商品違い": .wrongItem, "誤送": .wrongItem, "delay": .late, "delayed": .late, "发货慢": .late,
    "物流慢": .late, "未按时发货": .late, "遅延": .late, "配送遅延": .late,
    "不想要了": .changedMind, "七天无理由": .changedMind,
    "七天无理由退货": .changedMind, "无理由退货": .changedMind, "拍错": .changedMind,
    "お客様都合": .changedMind, "其他": .other, "その他": .other,
  ]

  private static let topics: [String: TicketTopic] = [
    "质量": .quality, "质量问题": .quality, "商品质量": .quality, "品質": .quality,
    "shipping": .delivery, "物流": .delivery, "发货": .delivery, "快递": .delivery, "配送": .delivery,
    "complaint_about_service": .complaint, "投诉": .complaint, "クレーム": .complaint,
    "苦情": .complaint, "价格": .price, "优惠": .price, "保价": .price, "価格": .price,
    "咨询": .question, "售前咨询": .question, "問い合わせ": .question, "質問": .question,
    "其他": .other, "その他": .other,
  ]

  private static let causes: [String: ExitCause] = [
    "moved_away": .moved, "搬家": .moved, "搬走": .moved, "引越し": .moved, "引っ越し": .moved,
    "business_closed": .closed, "关店": .closed, "停业": .closed, "歇业": .closed, "閉店": .closed,
    "廃業": .closed, "died": .deceased, "去世": .deceased, "逝去": .deceased,
    "bad_experience": .poorExperience,
    "体验差": .poorExperience, "体验不好": .poorExperience, "服务不好": .poorExperience,
    "不満": .poorExperience, "体験が悪い": .poorExperience, "too_expensive": .price,
    "价格": .price, "太贵": .price, "価格": .price, "高い": .price,
    "没有特色": .nothingDistinctive,
    "无特色": .nothingDistinctive, "特徴がない": .nothingDistinctive, "forgotten": .forgot,
    "忘记": .forgot, "忘了": .forgot, "想不起来": .forgot, "忘れた": .forgot, "其他": .other,
    "その他": .other,
  ]

  private static let sources: [String: Bool] = [
    "survey": true, "asked": true, "interview": true, "call": true, "问卷": true, "回访": true,
    "调查": true, "访谈": true, "アンケート": true, "調査": true, "note": false, "noted": false,
    "备注": false, "客服备注": false, "记录": false, "メモ": false, "記録": false,
  ]

  private static let arms: [String: Bool] = [
    "treated": true, "treatment": true, "实验组": true, "触达组": true, "処置群": true,
    "holdout": false, "held_out": false, "control": false, "对照组": false, "空白组": false,
    "対照群": false,
  ]
}
