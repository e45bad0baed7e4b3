import Commerce
import Diagnostics
import Notebook
import OrderImport

extension ImportResult {
  /// Adds the prices of the notes on peers to those of the table, as if they stood in it.
  ///
  /// - Returns: prices in another currency, which are errors, and goods that the shop does not
  ///   sell, which are left out with a warning.
  mutating func join(_ notes: [Competitor], asOf last: Day) -> Findings {
    var findings = Findings()
    let codes = Dictionary(
      ledger.products.enumerated().map { ($1, Int32($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    let currency = ledger.currency
    for note in notes where !note.isOwn {
      for price in note.prices where price.on.day <= last {
        if let other = price.currency, currency != .unknown, other != currency.code {
          findings.add(.otherCurrency(price, expected: currency.code))
        } else if let product = codes[price.sku] {
          ledger.tables.prices.append(
            PeerPrice(
              product: product,
              peer: note.text.name,
              price: minorUnits(price.price, currency),
              listPrice: price.list.map { minorUnits($0, currency) } ?? -1,
              day: price.on.day
            )
          )
        } else {
          findings.add(.unknownGoods(price, among: ledger.products))
        }
      }
    }
    return findings
  }
}

/// Millionths of a currency's unit as its minor units, half to even.
func minorUnits(_ millionths: Int64, _ currency: Currency) -> Int64 {
  let exact = Int128(millionths) * Int128(currency.unit)
  let (whole, rest) = exact.quotientAndRemainder(dividingBy: 1_000_000)
  let up = rest > 500_000 || (rest == 500_000 && whole % 2 != 0)
  return Int64(clamping: whole + (up ? 1 : 0))
}

extension Diagnostic {
  static func otherCurrency(_ price: Competitor.Price, expected: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: price.location,
      "the price is in \(price.currency ?? ""), and the orders are in \(expected)",
      code: "note.other-currency",
      hint: "convert the price to \(expected), or take it out"
    )
  }

  static func unknownGoods(_ price: Competitor.Price, among skus: [String]) -> Diagnostic {
    let near = nearestName(to: price.sku, among: skus)
    return Diagnostic(
      .warning,
      at: price.location,
      "no order names the goods \"\(printable(price.sku))\", so the price is left out",
      code: "note.unknown-goods",
      hint: near.map { "did you mean \"\($0)\"?" } ?? "write the sku as it stands in the orders"
    )
  }
}
