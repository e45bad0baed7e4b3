/// What all files have in common while they are read: rows, and the codes of their words.
struct Gathered {
  var rows = RowTable()
  var orders = KeyIndex(capacity: 1 << 12)
  var customers = KeyIndex(capacity: 1 << 12)
  var products = KeyIndex(capacity: 1 << 10)
  var channels = KeyIndex(capacity: 64)
  var regions = KeyIndex(capacity: 64)
  var currencies = KeyIndex(capacity: 64)
  private(set) var titles: [ProductTitle] = []

  /// A product's name and when it was last used; of two at once the smaller bytes.
  struct ProductTitle {
    var time = Int64.min
    var bytes: [UInt8] = []
  }

  /// Keeps the latest name of a product, whatever order rows come in.
  mutating func keepTitle(_ product: Int32, _ bytes: Span<UInt8>, _ cell: Cell, time: Int64) {
    while titles.count <= Int(product) { titles.append(ProductTitle()) }
    let place = Int(product)
    guard time >= titles[place].time else { return }
    if isSame(titles[place].bytes, bytes, cell) {
      titles[place].time = time
      return
    }
    let new = array(bytes, cell)
    if time == titles[place].time, titles[place].bytes.lexicographicallyPrecedes(new) { return }
    titles[place] = ProductTitle(time: time, bytes: new)
  }

  func title(of product: Int) -> String {
    product < titles.count ? String(decoding: titles[product].bytes, as: UTF8.self) : ""
  }
}

func isSame(_ known: [UInt8], _ bytes: Span<UInt8>, _ cell: Cell) -> Bool {
  guard known.count == cell.count else { return false }
  for offset in known.indices where known[offset] != bytes[cell.start + offset] { return false }
  return true
}
