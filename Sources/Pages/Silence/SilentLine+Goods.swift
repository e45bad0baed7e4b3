import Retention

extension SilentLine {
  /// What is told of a product's buyers.
  static let goods: [SilentLine] = [
    rows(\.products, { SilentCell($0.sku, $0.purchaseDays) }) { product in
      product.purchaseDays.hidden = .private
      product.keepBackFirsts()
    },
    rows(
      \.products,
      { product in
        let (first, all) = (product.firsts.value ?? 0, product.purchaseDays.value ?? 0)
        return SilentCell(
          product.sku,
          [all, first, all - first],
          isPrivate: product.firsts.hidden == .private
        )
      }
    ) { $0.keepBackFirsts() },
    rows(
      \.products,
      { product in
        let found = product.gateway
        return SilentCell(
          product.sku,
          [found.whole, found.part, found.whole - found.part],
          isPrivate: found.hidden == .private
        )
      }
    ) { $0.gateway.hidden = .private },
    rows(\.products, { SilentCell($0.sku, $0.replenish?.due ?? Cell(missing: .noData)) }) {
      $0.replenish?.due.hidden = .private
    },
    rows(\.products, { SilentCell($0.sku, $0.replenish?.overdue ?? Cell(missing: .noData)) }) {
      $0.replenish?.overdue.hidden = .private
    },
  ]
}

extension ProductMeasures {
  /// All that tells how many began with it.
  fileprivate mutating func keepBackFirsts() {
    firsts.hidden = .private
    newCustomers.hidden = .private
    fs.hidden = .private
    ti.hidden = .private
  }
}
