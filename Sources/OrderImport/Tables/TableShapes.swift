import Commerce

/// The columns of one optional table.
struct TableColumns {
  /// Without one of them the table cannot be read.
  let needed: [TableField]
  let others: [TableField]

  var all: [TableField] { needed + others }
}

extension ShopTable {
  var columns: TableColumns {
    switch self {
    case .products:
      TableColumns(
        needed: [.sku],
        others: [
          .product, .variantOf, .category, .brand, .unitCost, .content, .contentUnit, .role,
        ]
      )
    case .customers:
      TableColumns(
        needed: [.customerID],
        others: [.email, .phone, .region, .sex, .birthday, .joinedOn, .channel]
      )
    case .refunds:
      TableColumns(
        needed: [.orderID, .refundedAt, .amount],
        others: [.refundID, .sku, .quantity, .reason]
      )
    case .ratings: TableColumns(needed: [.orderID, .rating, .ratedOn], others: [])
    case .service:
      TableColumns(
        needed: [.openedAt],
        others: [
          .ticketID, .orderID, .customerID, .email, .phone, .firstReplyAt, .resolvedAt, .topic,
          .team,
        ]
      )
    case .mysteryShops:
      TableColumns(needed: [.visitedOn, .shop, .score], others: [.checklist])
    case .exits:
      TableColumns(
        needed: [.customerID, .askedOn, .cause],
        others: [.email, .phone, .source]
      )
    case .campaigns: TableColumns(needed: [.name, .startsOn, .endsOn], others: [.sku])
    case .prices:
      TableColumns(needed: [.sku, .peer, .price, .observedOn], others: [.listPrice])
    case .assignments:
      TableColumns(needed: [.playbook, .customerID, .arm, .assignedOn], others: [.email, .phone])
    case .costs: TableColumns(needed: [.month], others: [.acquisition, .retention])
    case .contacts: TableColumns(needed: [.orderID, .contactedOn], others: [.channel])
    }
  }
}
