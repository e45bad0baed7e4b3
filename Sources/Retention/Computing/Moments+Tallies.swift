import Tallying

extension Moments {
  /// The moments of whole amounts that were counted for some people.
  init(count: Int, _ sums: PowerSums) {
    self.init(
      count: count,
      sum: Double(sums.sum),
      squares: Double(sums.squares),
      cubes: Double(sums.cubes)
    )
  }
}
