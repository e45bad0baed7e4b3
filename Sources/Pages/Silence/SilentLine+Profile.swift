import Retention

extension SilentLine {
  /// What the customers' table says of them, and what they like.
  static let profile: [SilentLine] = [
    shares(\.profile.sex, isSensitive: true), shares(\.profile.age, isSensitive: true),
    shares(\.profile.tastes, isSensitive: false),
  ]

  /// Customers of whom it is not known are not told, so a value that waits may hide behind them.
  private static func shares(
    _ path: any WritableKeyPath<Edition, [ProfileMeasures.Share]> & Sendable,
    isSensitive: Bool
  ) -> SilentLine {
    rows(
      path,
      rest: { edition in
        edition[keyPath: path].reduce(edition.profile.shopCustomers.value ?? 0) {
          max(0, $0 - ($1.customers.value ?? 0))
        }
      },
      isSensitive: isSensitive,
      { SilentCell($0.name, $0.customers) },
      hide: { $0.customers.hidden = .private }
    )
  }
}
