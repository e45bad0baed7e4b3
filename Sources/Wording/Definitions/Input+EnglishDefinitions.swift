extension DefinitionText {
  /// English cards about what was read.
  @Sendable
  static func english(
    _ card: DefinitionCard.InputCard,
    _ facts: DefinitionFacts
  ) -> DefinitionText {
    switch card {
    case .orders:
      DefinitionText(
        title: "Orders that count",
        sentence: "Orders that were placed and meant, up to the edition’s last day.",
        formula: "rows read = accepted + merged + excluded + rejected + blank, for every file",
        window: "All files in orders/.",
        counts: "Paid, shipped, completed, refunded orders; free ones of a known customer.",
        leavesOut:
          "Cancelled, unpaid, failed, draft and test orders, replacements, gift cards, negative "
          + "amounts. Each reason is counted on the data page.",
        limits: "Status words that the program does not know count, with a warning."
      )
    case .customers:
      DefinitionText(
        title: "Customers",
        sentence: "Different people among the orders, as far as the export tells them apart.",
        formula: "different keys: platform id, else OAID, else e-mail, else phone",
        window: "All of the history.",
        counts: "One order, one key. E-mails in lower case; phones as digits.",
        leavesOut: "Masked values, “guest”, “0” and the like are no key.",
        limits: "One person with two accounts is two customers; two people on one account are one."
      )
    case .anonymousOrders:
      DefinitionText(
        title: "Orders without a customer",
        sentence: "Orders that name nobody.",
        formula: "orders without a usable key ÷ orders",
        window: "All of the history.",
        counts: "They are in all sales totals.",
        leavesOut: "They are in no measure about people.",
        limits:
          "The data page shows between which bounds the repeat rate would lie if these orders were "
          + "all new customers, or all repeat purchases."
      )
    case .history:
      DefinitionText(
        title: "Length of the history",
        sentence: "Days from the first order in the data to the edition’s last day.",
        formula: "last day − first day + 1",
        window: "All files.",
        counts: "Days of the shop’s time zone.",
        leavesOut: "Orders after the last day.",
        limits: "What happened before is unknown: early customers look new."
      )
    case .totals:
      DefinitionText(
        title: "Totals of the shop",
        sentence: "Gross sales, discounts, returns and net sales of everything that was read.",
        formula: "net sales = gross sales − discounts − returns",
        window: "All of the history.",
        counts: "Returns are taken from their orders.",
        leavesOut: "Returns that name no order are summed apart.",
        limits: "One currency only; orders in others are excluded and counted."
      )
    }
  }
}
