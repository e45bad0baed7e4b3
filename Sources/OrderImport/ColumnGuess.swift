import Commerce

/// Finds the columns that are needed and that no header names, by what stands in them.
///
/// Each guess has a certainty of at most 0.7: words of a header always say more.
struct ColumnGuess {
  private(set) var plan: ColumnPlan
  let looks: [ColumnLook]
  /// What was taken from cells: field, column.
  private(set) var guessed: [(field: OrderField, column: Int)] = []
  /// What cells told and is not read, because a person named columns.
  private(set) var left: [(field: OrderField, column: Int, sure: Double)] = []
  /// A column of prices that is not read, because only the total beside it knows how many.
  private(set) var priceForOne: (price: Int, total: Int)?

  init(_ plan: ColumnPlan, _ looks: [ColumnLook]) {
    self.plan = plan
    self.looks = looks
  }

  /// Columns without a meaning; one that only a time of the day was seen in may be the date.
  func free(except taken: OrderField? = nil) -> [Int] {
    looks.indices.filter { column in
      guard looks[column].filled > 0 else { return false }
      if plan.sureness[column] == 0 { return true }
      return taken != nil && plan[taken ?? .time] == [column]
    }
  }

  /// Takes all columns of a meaning away.
  mutating func clear(_ field: OrderField) { plan.clear(field) }

  /// Meanings by a word that the cells contradict are dropped, and those they bear out are surer.
  mutating func check() {
    for field in OrderField.allCases {
      for column in plan[field] where plan.sureness[column] == ColumnPlan.byWord {
        let look = looks[column]
        guard look.filled >= 3, let share = share(look, of: field) else { continue }
        if share >= 0.9 { plan.set(sureness: 0.95, of: column) }
        if share < 0.5 { plan.clear(field) }
      }
    }
    checkPlaces()
  }

  /// `State` is a place in one file and what became of an order in another.
  private mutating func checkPlaces() {
    for field in [OrderField.region, .country, .city] {
      guard let column = plan[field].first, plan.sureness[column] == ColumnPlan.byWord,
        isStatus(looks[column]), looks[column].filled >= 3
      else { continue }
      plan.clear(field)
      if !plan.has(.status) {
        take(.status, column, sure(looks[column].share(looks[column].statuses), rivals: 1))
      }
    }
  }

  private func isStatus(_ look: ColumnLook) -> Bool {
    look.share(look.statuses) >= 0.9 && look.distinct <= 15
  }

  /// Notes what another guess found, and leaves it as it is.
  mutating func leave(_ other: ColumnGuess, except fixed: Set<OrderField>) {
    left = other.guessed.compactMap { field, column in
      // Where every row is an order, its id is no loss.
      guard !fixed.contains(field), field != .orderID || plan.hasLines else { return nil }
      return (field, column, other.plan.sureness[column])
    }
  }

  /// Stops reading prices beside a total that holds several of them.
  mutating func leavePrice(_ price: Int, for total: Int) {
    plan.clear(.unitPrice)
    priceForOne = (price, total)
  }

  /// How many of a column's cells are what a field needs; `nil` for fields of any text.
  private func share(_ look: ColumnLook, of field: OrderField) -> Double? {
    switch field {
    case .orderedAt, .paidAt: look.share(look.dates)
    case .email: look.share(look.emails)
    case .unitPrice, .lineTotal, .goodsTotal, .orderTotal, .quantity: look.share(look.numbers)
    default: nil
    }
  }

  mutating func fill(isOpen: Bool) {
    if !plan.has(.orderedAt), !plan.has(.paidAt) { guessDate() }
    if !plan.has(.email), !plan.has(.customerID) { guessEmail() }
    let amounts: [OrderField] = [.unitPrice, .lineTotal, .goodsTotal, .orderTotal]
    if !amounts.contains(where: { plan.has($0) }) { guessAmount() }
    if plan.has(.unitPrice), !plan.has(.quantity) { guessQuantity() }
    guard isOpen else { return }
    if !plan.has(.status) { guessStatus() }
    if !plan.has(.orderID) { guessOrder() }
    guessCustomer()
  }

  mutating func take(_ field: OrderField, _ column: Int, _ sure: Double) {
    plan.set(field, column: column, sure: (sure * 100).rounded() / 100)
    guessed.append((field, column))
  }

  /// Certainty falls where other columns would do as well.
  func sure(_ share: Double, rivals: Int) -> Double { share * (rivals > 1 ? 0.5 : 0.7) }

  private mutating func guessDate() {
    let columns = free(except: .time).filter { looks[$0].share(looks[$0].dates) >= 0.9 }
    // Of several dates the fullest, then the first: orders are made before they are paid or sent.
    guard let best = columns.max(by: { looks[$0].fill < looks[$1].fill }), looks[best].fill >= 0.5
    else { return }
    if plan[.time] == [best] { plan.clear(.time) }
    take(.orderedAt, best, sure(looks[best].share(looks[best].dates), rivals: columns.count))
  }

  private mutating func guessEmail() {
    let columns = free().filter { looks[$0].share(looks[$0].emails) >= 0.9 }
    guard let best = columns.max(by: { looks[$0].fill < looks[$1].fill }) else { return }
    take(.email, best, sure(1, rivals: columns.count))
  }

  /// Amounts have two decimals; of several the largest on average covers the others.
  private mutating func guessAmount() {
    let columns = free().filter { column in
      let look = looks[column]
      return look.share(look.money) >= 0.8 && look.share(look.numbers) >= 0.95 && look.fill >= 0.8
    }
    guard let best = columns.max(by: { looks[$0].mean < looks[$1].mean }) else { return }
    take(.orderTotal, best, sure(looks[best].share(looks[best].numbers), rivals: columns.count))
  }

  private mutating func guessStatus() {
    let columns = free().filter { isStatus(looks[$0]) }
    guard let best = columns.first else { return }
    take(.status, best, sure(looks[best].share(looks[best].statuses), rivals: columns.count))
  }

  /// Order ids go up or down from row to row; the lines of an order repeat theirs.
  private mutating func guessOrder() {
    let columns = free().filter { column in
      let look = looks[column]
      guard look.records >= 5, look.fill >= 0.98, looksLikeIDs(look) else { return false }
      // The number of a row would make an order of each line.
      if plan.hasLines, look.repeats == 0 { return false }
      let steps = max(1, look.rises + look.falls)
      let isOrdered = max(look.rises, look.falls) * 10 >= steps * 9
      return isOrdered && look.distinct * 5 >= look.filled
    }
    guard let best = columns.first else { return }
    take(.orderID, best, sure(0.9, rivals: columns.count))
  }

  private func looksLikeIDs(_ look: ColumnLook) -> Bool {
    look.share(look.ids) >= 0.98 && look.share(look.dates) < 0.5 && look.share(look.money) < 0.1
  }

  /// A buyer's phone, else ids that come back in rows that are not neighbours.
  private mutating func guessCustomer() {
    let identity: [OrderField] = [.customerID, .oaid, .email, .phone, .phonePart]
    guard !identity.contains(where: { plan.has($0) }) else { return }
    let phones = free().filter { looks[$0].share(looks[$0].phones) >= 0.9 }
    if let best = phones.first { return take(.phone, best, sure(0.9, rivals: phones.count)) }
    let columns = free().filter { comesBack(looks[$0]) }
    guard let best = columns.first else { return }
    take(.customerID, best, sure(0.7, rivals: columns.count))
  }

  /// Whether ids come back like buyers do: out of order, many of them, and the same in all lines of
  /// an order, which is what goods are not.
  private func comesBack(_ look: ColumnLook) -> Bool {
    guard look.records >= 10, look.fill >= 0.3, looksLikeIDs(look), look.distinct >= 3 else {
      return false
    }
    let turns = look.filled - look.repeats
    let isBack = look.distinct < turns
    let isMany = look.distinct * 4 >= turns
    let isShuffled = min(look.rises, look.falls) * 5 >= turns
    // Small whole numbers count something.
    let isNoCount = look.numbers == 0 || look.mean.magnitude >= 1000
    let lines = plan[.orderID].first.map { looks[$0].repeats } ?? 0
    return isBack && isMany && isShuffled && isNoCount && look.repeats >= lines
  }

  /// Columns that come nearest to a field, for the finding that there is none.
  func candidates(for field: OrderField) -> [Int] {
    let near = free().filter { column in
      let look = looks[column]
      if field == .orderedAt { return look.share(look.dates) > 0.3 }
      return look.share(look.numbers) > 0.8 && look.share(look.dates) < 0.5 && look.distinct > 1
    }
    // Amounts that look like money before numbers of any kind.
    let (first, then) = (near.filter { looks[$0].money > 0 }, near.filter { looks[$0].money == 0 })
    return Array((field == .orderedAt ? near : first + then).prefix(3))
  }
}
