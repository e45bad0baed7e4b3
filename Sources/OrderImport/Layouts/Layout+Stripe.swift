import Commerce

extension Layout {
  /// Stripe, payments: a row an attempt to charge, those that failed too.
  static let stripe = Layout(
    name: "stripe",
    grain: .order,
    signature: ["id", "Amount", "Amount Refunded", "Currency", "Status"],
    anyOf: ["Created date (UTC)", "Created (UTC)"],
    columns: [
      (.orderID, ["id"]), (.orderedAt, ["Created date (UTC)", "Created (UTC)"]),
      (.customerID, ["Customer ID"]),
      (.email, ["Customer Email"]), (.status, ["Status"]), (.orderTotal, ["Amount"]),
      (.refunded, ["Amount Refunded"]), (.currency, ["Currency"]),
      (.country, ["Card Address Country"]), (.region, ["Card Address State"]),
      (.city, ["Card Address City"]), (.customerName, ["Card Name"]),
      (.address, ["Card Address Line1"]),
    ],
    statuses: [
      (.paid, ["Paid", "Succeeded", "Disputed"]), (.refunded, ["Refunded"]),
      (.partiallyRefunded, ["Partially Refunded", "Partial Refund"]),
      (.failed, ["Failed", "Blocked", "requires_payment_method"]),
      (
        .unpaid,
        [
          "Uncaptured", "requires_capture", "requires_action", "requires_confirmation",
          "Incomplete", "Pending", "Processing", "Expired",
        ]
      ),
      (.cancelled, ["Canceled", "Cancelled"]),
    ],
    refundsIncludeShipping: true,
    timesAreUTC: true
  )
}
