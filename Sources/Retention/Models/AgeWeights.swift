/// The ages of a table, each as a sum over few of them.
struct AgeWeights {
  let nodes: SmoothNodes
  /// By position of the age, then by node; 0 for ages that no customer has.
  private let weights: [Double]

  init(_ table: HistoryTable, shift: Double) {
    let ages = table.pairs.lazy.map(\.age)
    let (low, high) = (Int(ages.min() ?? 0), Int(ages.max() ?? 0))
    nodes = SmoothNodes(
      shift: shift,
      from: table.pairs.isEmpty ? 0 : table.times[low],
      to: table.pairs.isEmpty ? 1 : table.times[high]
    )
    var isUsed = [Bool](repeating: false, count: table.times.count)
    for age in ages { isUsed[Int(age)] = true }
    var weights: [Double] = []
    weights.reserveCapacity(isUsed.count * nodes.count)
    for (age, isUsed) in isUsed.enumerated() {
      if isUsed {
        nodes.append(weightsAt: table.times[age], to: &weights)
      } else {
        weights.append(contentsOf: repeatElement(0, count: nodes.count))
      }
    }
    self.weights = weights
  }

  /// How many of a table's customers each point of age counts for.
  func customers(_ table: HistoryTable) -> [Double] {
    var byAge = [Double](repeating: 0, count: table.times.count)
    for pair in table.pairs { byAge[Int(pair.age)] += pair.count }
    var sums = [Double](repeating: 0, count: nodes.count)
    for (age, count) in byAge.enumerated() where count > 0 {
      for node in sums.indices { sums[node] += count * weights[age * nodes.count + node] }
    }
    return sums
  }

  func points(
    _ group: HistoryTable.Group,
    of table: HistoryTable,
    _ found: StillThere
  ) -> [Forecast.Point] {
    var sums = [SIMD4<Double>](repeating: SIMD4(), count: nodes.count)
    for index in group.pairs {
      let all = SIMD4(found.customers[index], found.sales[index], found.squares[index], 0)
      let start = Int(table.pairs[index].age) * sums.count
      for node in sums.indices { sums[node] += weights[start + node] * all }
    }
    return zip(nodes.times, sums).map { age, sum in
      Forecast.Point(x: group.x, age: age, customers: sum.x, sales: sum.y, squares: sum.z)
    }
  }
}

extension HistoryTable {
  /// Few ages, and for how many customers each counts in sums of something smooth in
  /// ln(shift + age).
  func ages(shift: Double) -> [(age: Double, count: Double)] {
    let weights = AgeWeights(self, shift: shift)
    return zip(weights.nodes.times, weights.customers(self)).map { ($0, $1) }
  }
}
