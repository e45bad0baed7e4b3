extension String {
  /// The figure with its counter, which in Japanese stands before the interval: 38日目（36～42）.
  func counted(_ counter: String) -> String {
    guard let interval = firstIndex(of: "（") else { return self + counter }
    return String(self[..<interval]) + counter + String(self[interval...])
  }
}
