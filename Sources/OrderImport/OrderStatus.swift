/// What a status word says of an order or a line.
enum OrderStatus: UInt8, CaseIterable {
  case paid, completed, shipped, pending, refunded, partiallyRefunded
  case unpaid, cancelled, failed, voided, draft, test, replacement, giftCard, adjustment

  /// The reason for which it does not count; `nil` if it counts.
  var exclusion: String? {
    switch self {
    case .paid, .completed, .shipped, .pending, .refunded, .partiallyRefunded: nil
    case .unpaid: "unpaid"
    case .cancelled: "cancelled"
    case .failed: "failed"
    case .voided: "voided"
    case .draft: "draft"
    case .test: "test"
    case .replacement: "replacement"
    case .giftCard: "gift_card"
    case .adjustment: "adjustment"
    }
  }

  /// Words that mean the same on every platform; compared like headers.
  static let common: [(OrderStatus, [String])] = [
    (
      .paid,
      [
        "paid", "processing", "authorized", "partially_paid", "partiallypaid", "confirmed",
        "new", "open", "succeeded", "success", "captured", "placed", "accepted",
        "已付款", "待发货", "支払済", "入金済", "支払済み", "入金済み",
      ]
    ),
    (
      .completed,
      [
        "completed", "complete", "done", "delivered", "received", "finished", "fulfilled",
        "已完成", "完成", "交易成功", "交易完成", "已签收", "完了", "配達済み", "配達完了",
      ]
    ),
    (
      .shipped,
      [
        "shipped", "sent", "dispatched", "in transit", "partially shipped", "partially fulfilled",
        "partial", "已发货", "发送済", "発送済", "発送済み", "出荷済", "出荷済み",
      ]
    ),
    (.pending, ["pending", "on delivery", "cash on delivery", "cod"]),
    (.refunded, ["refunded", "returned", "refund", "已退款", "退款成功", "返金済", "返金済み", "返品"]),
    (
      .partiallyRefunded,
      [
        "partially refunded", "partial refund", "partly refunded", "partially returned", "部分退款",
        "一部返金",
      ]
    ),
    (
      .unpaid,
      [
        "unpaid", "pending payment", "awaiting payment", "payment pending", "waiting for payment",
        "等待买家付款", "待付款", "等待付款", "待支付", "未付款", "未払い", "入金待ち", "支払待ち",
      ]
    ),
    (
      .cancelled,
      [
        "cancelled", "canceled", "cancel", "void", "deleted", "rejected", "declined",
        "交易关闭", "已关闭", "已取消", "取消", "キャンセル", "キャンセル済み", "キャンセル確定",
      ]
    ),
    (.failed, ["failed", "failure", "payment failed", "error"]),
    (.voided, ["voided"]),
    (.draft, ["draft", "checkout-draft"]),
    (.test, ["test"]),
    (.replacement, ["replacement", "exchange", "换货", "補発送"]),
    (.giftCard, ["gift card", "giftcard"]),
    (.adjustment, ["adjustment"]),
  ]
}

/// Reads the status words of one part of a file, each word once.
struct StatusWords {
  /// A word that says nothing known, and where it first stands.
  struct Unknown {
    var word: [UInt8]
    var rows: Int
    var offset: Int
  }

  /// Layout words first, then those that mean the same everywhere.
  private let meanings: [String: OrderStatus]
  private var words = KeyIndex(capacity: 64)
  private var known: [OrderStatus?] = []
  private(set) var unknown: [Unknown] = []
  private var unknownPlace: [Int32: Int] = [:]
  private var lastToken = KeyToken.none
  private var lastStatus = OrderStatus.paid

  init(layout: Layout) {
    var meanings: [String: OrderStatus] = [:]
    for (status, words) in OrderStatus.common + layout.statuses {
      for word in words { meanings[headerKey(word)] = status }
    }
    self.meanings = meanings
  }

  /// What a non-empty cell says; unknown words count as paid.
  @inline(__always)
  mutating func status(_ bytes: Span<UInt8>, _ cell: Cell, offset: Int) -> OrderStatus {
    if cell.count <= KeyToken.longestInline {
      let token = KeyToken(bytes, cell.start, cell.end, kind: 0)
      if token.isSameInPlace(lastToken) { return lastStatus }
      lastToken = .none
      let (status, isKnown) = look(bytes, cell, offset)
      if isKnown { (lastToken, lastStatus) = (token, status) }
      return status
    }
    return look(bytes, cell, offset).0
  }

  private mutating func look(
    _ bytes: Span<UInt8>,
    _ cell: Cell,
    _ offset: Int
  ) -> (OrderStatus, Bool) {
    let end = min(cell.end, cell.start + 200)
    let code = words.code(bytes, cell.start, end)
    if Int(code) == known.count {
      known.append(meanings[headerKey(text(bytes, cell))])
      if known[Int(code)] == nil {
        unknownPlace[code] = unknown.count
        let word = array(bytes, Cell(start: cell.start, end: end))
        unknown.append(Unknown(word: word, rows: 0, offset: offset))
      }
    }
    if let status = known[Int(code)] { return (status, true) }
    if let place = unknownPlace[code] { unknown[place].rows += 1 }
    return (.paid, false)
  }

  /// Adds what the part of the file behind this one holds.
  mutating func merge(_ other: StatusWords) {
    for entry in other.unknown {
      if let place = unknown.firstIndex(where: { $0.word == entry.word }) {
        unknown[place].rows += entry.rows
      } else if unknown.count < 1000 {
        unknown.append(entry)
      }
    }
  }

  /// The same words with nothing counted yet.
  var restarted: StatusWords {
    var copy = self
    copy.words = KeyIndex(capacity: 64)
    copy.known = []
    copy.unknown = []
    copy.unknownPlace = [:]
    copy.lastToken = .none
    return copy
  }
}
