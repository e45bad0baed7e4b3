import Commerce

/// Which products are counted, and what is known of time before their walk.
struct GoodsScope: Sendable {
  let scope: Scope
  /// By product code of the ledger: its position among the counted ones, or -1.
  let positions: [Int32]
  /// Product codes, ascending; a product with variants stands for all of them.
  let products: [Int32]
  /// Campaigns of counted products, by product, first and last day.
  let promotions: [Promotion]
  /// By position: where its promotions begin; one more than there are products.
  let promotionStarts: [Int32]
  /// The last day of the weeks in which complete windows start.
  let lastComplete: Int32
  let window: Int32

  struct Promotion: Sendable, Hashable {
    var position: Int32
    var start: Int32
    var end: Int32
  }

  init(ledger: Ledger, scope: Scope, historyDays: Int, threads: Int) {
    self.scope = scope
    let roots = ledger.productRoots
    var isKept = GoodsScope.lineCounts(ledger, roots, threads: threads).map {
      $0 >= Products.leastOrders
    }
    let campaigns = ledger.tables.campaigns.filter {
      roots.indices.contains(Int($0.product)) && $0.start <= $0.end
    }
    for campaign in campaigns { isKept[Int(roots[Int(campaign.product)])] = true }
    products = isKept.indices.filter { isKept[$0] }.map(Int32.init)
    var places = [Int32](repeating: -1, count: roots.count)
    for (position, product) in products.enumerated() { places[Int(product)] = Int32(position) }
    positions = roots.map { places[Int($0)] }
    let all = campaigns.map { campaign in
      Promotion(
        position: places[Int(roots[Int(campaign.product)])],
        start: campaign.start.number,
        end: campaign.end.number
      )
    }
    promotions = Set(all).sorted {
      ($0.position, $0.start, $0.end) < ($1.position, $1.start, $1.end)
    }
    var starts = [Int32](repeating: 0, count: products.count + 1)
    for promotion in promotions { starts[Int(promotion.position) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    promotionStarts = starts
    window = Int32(Refills.window(historyDays: historyDays))
    let edge = Day(number: scope.asOf) - Int(window)
    lastComplete = edge.week.sunday <= edge ? edge.number : (edge.week - 1).sunday.number
  }

  func span(of day: Int32) -> ProductSpan {
    if day > scope.asOf - 91 { return .last91 }
    return day > scope.asOf - 182 ? .before91 : .older
  }

  private static let linesAPiece = 1 << 20

  /// By product: the lines of it and of its variants.
  private static func lineCounts(_ ledger: Ledger, _ roots: [Int32], threads: Int) -> [Int] {
    let count = ledger.lines.count
    let pieces = (count + linesAPiece - 1) / linesAPiece
    var sums = [Int](repeating: 0, count: roots.count)
    guard pieces > 0, !roots.isEmpty else { return sums }
    let parts = inParallel(pieces, threads: threads) {
      Cells<Int32>(roots.count)
    } work: { piece, counts in
      let lines = ledger.lines.lines.span
      for line in (piece * linesAPiece)..<min(count, (piece + 1) * linesAPiece) {
        let product = Int(lines[line].product)
        if product >= 0 { counts[product] &+= 1 }
      }
    }
    for part in parts {
      guard let counts = part.take() else { continue }
      for product in 0..<roots.count { sums[Int(roots[product])] += Int(counts[product]) }
    }
    return sums
  }
}
