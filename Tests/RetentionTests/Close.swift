/// Whether two numbers agree to a relative tolerance, or absolutely near 0.
func isClose(_ a: Double?, _ b: Double, within tolerance: Double = 1e-10) -> Bool {
  guard let a else { return false }
  return (a - b).magnitude <= tolerance * max(b.magnitude, 1e-300) || a == b
}

/// Whether a number is the printed one, to the digits that are printed.
func rounds(_ a: Double?, to b: Double, digits: Int) -> Bool {
  guard let a else { return false }
  var half = 0.5
  for _ in 0..<digits { half /= 10 }
  return (a - b).magnitude <= half * 1.000001
}
