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
        "new", "open", "succeeded", "success", "successful", "captured", "placed", "accepted",
        "approved", "settled", "on hold", "in progress", "in process", "unfulfilled", "unshipped",
        "awaiting fulfillment", "awaiting shipment", "awaiting pickup", "ready to ship",
        "ready for pickup", "packed", "backordered", "disputed", "payment", "sale",
        "bezahlt", "in bearbeitung", "payé", "payée", "pagado", "pagato", "betaald",
        "已付款", "已支付", "支付成功", "待发货", "备货中", "部分发货", "买家已付款，等待卖家发货", "等待卖家发货",
        "等待出库", "支払済", "入金済", "支払済み", "入金済み", "入金確認済", "決済済", "決済完了", "新規受付",
        "新規", "処理中", "受付済", "発送待ち", "発送準備中", "出荷待ち", "出荷準備中",
      ]
    ),
    (
      .completed,
      [
        "completed", "complete", "done", "delivered", "received", "finished", "fulfilled",
        "closed", "archived", "picked up", "collected", "abgeschlossen", "geliefert", "terminé",
        "terminée", "livré", "livrée", "completado", "entregado", "completato", "consegnato",
        "已完成", "完成", "交易成功", "交易完成", "已签收", "已收货", "待评价", "已评价", "完了", "取引完了",
        "対応完了", "配達済み", "配達完了", "配送完了", "受取済み",
      ]
    ),
    (
      .shipped,
      [
        "shipped", "sent", "dispatched", "in transit", "partially shipped", "partially fulfilled",
        "partial", "out for delivery", "versendet", "verschickt", "expédié", "expédiée",
        "enviado", "spedito", "verzonden", "已发货", "已出库", "待收货", "待签收", "等待确认收货",
        "卖家已发货，等待买家确认", "买家已签收", "发送済", "発送済", "発送済み", "発送完了", "出荷済", "出荷済み", "出荷完了",
        "配送中",
      ]
    ),
    (
      .pending,
      ["pending", "on delivery", "cash on delivery", "cod", "offen", "en attente", "pendiente"]
    ),
    (
      .refunded,
      [
        "refunded", "returned", "refund", "return", "fully refunded", "full refund", "erstattet",
        "remboursé", "remboursée", "reembolsado", "rimborsato", "已退款", "已退货", "退款成功", "全额退款",
        "退款完成", "返金", "返金済", "返金済み", "返品", "返品済", "返品済み",
      ]
    ),
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
        "unpaid", "not paid", "pending payment", "awaiting payment", "payment pending",
        "waiting for payment", "expired", "abandoned", "incomplete", "unbezahlt", "nicht bezahlt",
        "等待买家付款", "待付款", "等待付款", "待支付", "未付款", "未支付", "未払い", "未入金", "入金待ち", "支払待ち",
        "支払い待ち", "決済待ち",
      ]
    ),
    (
      .cancelled,
      [
        "cancelled", "canceled", "cancel", "void", "deleted", "rejected", "declined",
        "storniert", "annulliert", "annulé", "annulée", "cancelado", "annullato", "geannuleerd",
        "交易关闭", "已关闭", "已取消", "取消", "已作废", "キャンセル", "キャンセル済", "キャンセル済み",
        "キャンセル確定", "取消済み",
      ]
    ),
    (
      .failed,
      [
        "failed", "failure", "payment failed", "payment error", "error", "支付失败", "失败", "決済エラー",
        "失敗",
      ]
    ),
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
    /// Orders whose rows have it; those of one order stand together.
    var orders = 0
    /// The first and the last of them.
    var first: [UInt8] = []
    var last: [UInt8] = []

    fileprivate mutating func see(_ order: [UInt8]) {
      rows += 1
      if orders > 0, last == order, !order.isEmpty { return }
      if orders == 0 { first = order }
      orders += 1
      last = order
    }

    fileprivate mutating func append(_ next: Unknown) {
      rows += next.rows
      orders += next.orders - (last == next.first && !last.isEmpty ? 1 : 0)
      last = next.last
    }
  }

  /// Layout words first, then those that mean the same everywhere.
  private var meanings: [String: OrderStatus] = [:]
  private let prefixes: [(key: String, status: OrderStatus)]
  private var words = KeyIndex(capacity: 64)
  private var known: [OrderStatus?] = []
  private(set) var unknown: [Unknown] = []
  private var unknownPlace: [Int32: Int] = [:]
  /// Short known words, each at a place that its bytes tell.
  private var recent = [Recent](repeating: Recent(), count: 16)

  private struct Recent {
    var token = KeyToken.none
    var status = OrderStatus.paid
  }

  init(layout: Layout) {
    prefixes = layout.statusPrefixes.map { (headerKey($0.prefix), $0.status) }
    for (status, words) in OrderStatus.common + layout.statuses {
      for word in words { meanings[headerKey(word)] = status }
    }
  }

  /// What a non-empty cell says; unknown words count as paid.
  ///
  /// `order` is the cell of the row's order id, empty where there is none.
  @inline(__always)
  mutating func status(
    _ bytes: Span<UInt8>,
    _ cell: Cell,
    order: Cell,
    offset: Int
  ) -> OrderStatus {
    if cell.count <= KeyToken.longestInline {
      let token = KeyToken(bytes, cell.start, cell.end, kind: 0)
      if let status = known(token) { return status }
      let (status, isKnown) = look(bytes, cell, order, offset)
      if isKnown { recent[StatusWords.place(token)] = Recent(token: token, status: status) }
      return status
    }
    return look(bytes, cell, order, offset).0
  }

  /// The status of a word that was read lately, if this is one.
  @inline(__always)
  func known(_ token: KeyToken) -> OrderStatus? {
    let entry = recent[StatusWords.place(token)]
    return token.isSameInPlace(entry.token) && !token.isNone ? entry.status : nil
  }

  @inline(__always)
  private static func place(_ token: KeyToken) -> Int {
    Int(truncatingIfNeeded: ((token.low ^ token.high) &* 0x9e37_79b9_7f4a_7c15) &>> 60)
  }

  @inline(never)
  private mutating func look(
    _ bytes: Span<UInt8>,
    _ cell: Cell,
    _ order: Cell,
    _ offset: Int
  ) -> (OrderStatus, Bool) {
    let code = code(bytes, cell)
    if let status = known[Int(code)] { return (status, true) }
    let place = unknownPlace[code] ?? unknown.count
    if place == unknown.count {
      unknownPlace[code] = place
      let word = array(bytes, Cell(start: cell.start, end: min(cell.end, cell.start + 200)))
      unknown.append(Unknown(word: word, rows: 0, offset: offset))
    }
    unknown[place].see(array(bytes, order))
    return (.paid, false)
  }

  /// What a non-empty cell means, where words that are not known mean nothing.
  mutating func meaning(_ bytes: Span<UInt8>, _ cell: Cell) -> OrderStatus? {
    known[Int(code(bytes, cell))]
  }

  private mutating func code(_ bytes: Span<UInt8>, _ cell: Cell) -> Int32 {
    let code = words.code(bytes, cell.start, min(cell.end, cell.start + 200))
    if Int(code) == known.count { known.append(meaning(of: text(bytes, cell))) }
    return code
  }

  /// What a word means; `nil` where it is not known.
  func meaning(of word: String) -> OrderStatus? {
    let key = headerKey(word)
    return meanings[key] ?? prefixes.first { key.hasPrefix($0.key) }?.status
  }

  /// Adds what the part of the file behind this one holds.
  mutating func merge(_ other: StatusWords) {
    for entry in other.unknown {
      if let place = unknown.firstIndex(where: { $0.word == entry.word }) {
        unknown[place].append(entry)
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
    copy.recent = Array(repeating: Recent(), count: 16)
    return copy
  }
}
