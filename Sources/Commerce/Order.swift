/// One valid order: 48 bytes, because millions of them are walked through.
package struct Order: Sendable, Hashable {
  /// Before discounts, tax and shipping, in minor units.
  ///
  /// Never negative.
  package var gross: Int64
  /// Line discounts and order discounts on goods.
  package var discount: Int64
  /// Refunded value of goods, all refunds of the order whenever processed.
  package var returned: Int64
  /// `Day.number`.
  package var day: Int32
  package var units: Int32
  /// Its lines are `firstLine ..< firstLine + lineCount` of the ledger's.
  package var firstLine: Int32
  package var lineCount: Int32
  /// Minute of the local day, 0…1439; -1 where the export has only a date.
  package var minute: Int16
  /// Codes into `Ledger.channels` and `.regions`; -1 = unknown.
  package var channel: Int16
  package var region: Int16
  /// The file in the low 14 bits, flags above.
  @usableFromInline package var packed: UInt16

  /// Files that orders can be told apart by.
  package static let mostFiles = 1 << 14

  @inlinable
  package init(
    day: Int32,
    minute: Int16 = -1,
    gross: Int64 = 0,
    discount: Int64 = 0,
    returned: Int64 = 0,
    units: Int32 = 0,
    file: Int = 0
  ) {
    self.gross = gross
    self.discount = discount
    self.returned = returned
    self.day = day
    self.units = units
    firstLine = 0
    lineCount = 0
    self.minute = minute
    channel = -1
    region = -1
    packed = UInt16(truncatingIfNeeded: file) & 0x3fff
  }

  /// Index of the file it was read from.
  @inlinable package var file: Int {
    get { Int(packed & 0x3fff) }
    set { packed = packed & 0xc000 | UInt16(truncatingIfNeeded: newValue) & 0x3fff }
  }

  @inlinable package var freeShipping: Bool {
    get { packed & 0x4000 != 0 }
    set { packed = newValue ? packed | 0x4000 : packed & ~0x4000 }
  }

  @inlinable package var gift: Bool {
    get { packed & 0x8000 != 0 }
    set { packed = newValue ? packed | 0x8000 : packed & ~0x8000 }
  }

  /// Gross − discounts.
  @inlinable package var sales: Int64 { gross - discount }

  /// By time, then by what it holds: whatever order rows came in, a customer's orders stand alike.
  @inlinable
  @inline(__always)
  package func comesBefore(_ other: Order) -> Bool {
    if day != other.day { return day < other.day }
    if minute != other.minute { return minute < other.minute }
    return comesBeforeByContent(other)
  }

  @usableFromInline
  package func comesBeforeByContent(_ other: Order) -> Bool {
    if gross != other.gross { return gross < other.gross }
    if discount != other.discount { return discount < other.discount }
    if returned != other.returned { return returned < other.returned }
    return (units, channel, region, lineCount, packed & 0xc000) < (
      other.units, other.channel, other.region, other.lineCount, other.packed & 0xc000
    )
  }
}
