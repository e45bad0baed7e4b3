/// Shares of an amount in proportion to the weights, which add up to it exactly.
///
/// Largest remainder: every share is floored and the missing units go to the largest fractional
/// parts, ties to the earlier weight. Weights below 0 count as 0; if all are 0, the shares are
/// equal. An amount below 0 is spread as its positive and negated. Empty weights give no shares.
package func spread(_ amount: Int64, over weights: [Int64]) -> [Int64] {
  guard !weights.isEmpty, amount != 0 else { return Array(repeating: 0, count: weights.count) }
  if weights.count == 1 { return [amount] }
  var parts = weights.map { Int128(max(0, $0)) }
  var total = parts.reduce(0, +)
  if total == 0 {
    parts = Array(repeating: 1, count: parts.count)
    total = Int128(parts.count)
  }
  let whole = Int128(amount.magnitude)
  var shares: [Int128] = []
  var remainders: [Int128] = []
  for part in parts {
    let (quotient, remainder) = (whole * part).quotientAndRemainder(dividingBy: total)
    shares.append(quotient)
    remainders.append(remainder)
  }
  let missing = Int(whole - shares.reduce(0, +))
  let ranking = remainders.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
  for index in ranking.prefix(missing) { shares[index] += 1 }
  return shares.map { amount < 0 ? Int64(-$0) : Int64($0) }
}
