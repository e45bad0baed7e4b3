extension DefinitionText {
  static func careText(_ card: DefinitionCard.ServiceCard) -> DefinitionText {
    switch card {
    case .callBacks:
      DefinitionText(
        title: "Orders still to be called about",
        sentence: "Orders of the last two weeks after which nobody of the shop has got in touch.",
        formula: "orders − orders with a logged contact within 14 days",
        window: "The edition’s week and the one before.",
        counts: "All valid orders; any contact in contacts.csv.",
        leavesOut: "Contacts nobody wrote down.",
        limits: "Counts from the order: when it was delivered is not in the data."
      )
    case .birthdays:
      DefinitionText(
        title: "Birthdays to come",
        sentence: "Customers on file whose birthday falls into a week, whatever their age.",
        formula: "customers with a birthday on one of the seven days",
        window: "The five weeks that begin after the edition’s last day.",
        counts: "Customers with an order and a birthday in customers.csv; 29 February counts as "
          + "28 February in other years.",
        leavesOut: "Customers whose birthday is not on file. Ages are never looked at.",
        limits: "Dates that many people type in for want of a better one, 1 January above all."
      )
    case .campaigns:
      DefinitionText(
        title: "Campaigns planned",
        sentence: "Campaigns of the shop that begin after the edition’s last day or run past it.",
        formula: "rows of campaigns.csv, one for each name and period",
        window: "From the edition’s last day on.",
        counts: "Campaigns for the whole shop and for single products.",
        leavesOut: "What is planned and not in the table.",
        limits: "The table as it is today: an older edition that is built again knows later plans."
      )
    default:
      DefinitionText(
        title: "Complaints by state and age",
        sentence: "How many complaints wait, are being worked on or were solved, and for how long.",
        formula: "conversations on quality, delivery or a complaint, by state and days",
        window: "Open ones as of the edition’s last day; solved ones of the 91 days before it.",
        counts: "Days from the first message to the solution, or to the edition’s last day.",
        leavesOut: "Who complained and about what: that is in private/complaints.csv.",
        limits: "A conversation that nobody closed in the table stays open here."
      )
    }
  }
}
