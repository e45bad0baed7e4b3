import Commerce

/// What a cell of an input tells of somebody.
package enum PersonalKind: Int, Sendable, Hashable, CaseIterable {
  /// The platform's id or nick of a buyer.
  case customer
  case order
  case email
  case phone
  case name
  case address

  /// The canonical name of its column, which says nothing of the cell.
  package var column: String {
    switch self {
    case .customer: "customer_id"
    case .order: "order_id"
    case .email: "email"
    case .phone: "phone"
    case .name: "customer_name"
    case .address: "address"
    }
  }

  /// The columns of orders in which it stands.
  var fields: [OrderField] {
    switch self {
    case .customer: [.customerID, .oaid]
    case .order: [.orderID, .orderName]
    case .email: [.email]
    case .phone: [.phone]
    case .name: [.customerName]
    case .address: [.address, .regionOfAddress]
    }
  }

  /// The columns of orders that hold a telephone number part by part.
  static let phoneParts: [OrderField] = [.phonePart, .recipientPhonePart]

  /// The columns of the other tables in which it stands.
  var tableFields: [TableField] {
    switch self {
    case .customer: [.customerID]
    case .order: [.orderID, .refundID, .ticketID]
    case .email: [.email]
    case .phone: [.phone]
    case .name, .address: []
    }
  }
}
