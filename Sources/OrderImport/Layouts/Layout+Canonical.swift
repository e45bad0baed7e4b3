import Commerce

extension Layout {
  /// Any file with headers that mean something by themselves.
  static let canonical = Layout(
    name: "canonical",
    columns: OrderField.allCases.map { ($0, [$0.rawValue]) },
    usesSynonyms: true
  )
}
