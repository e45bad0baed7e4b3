package import Retention

/// Safe and unique folder names for products.
///
/// Letters a–z, digits and hyphens of the SKU; where nothing of it can stand, or two SKUs would
/// have the same name, a checksum of the whole SKU is added, so that a name does not depend on
/// which other products there are this week more than it must.
package struct ProductSlugs: Sendable {
  /// Products with a page of their own: those with most orders.
  package static let most = 500
  private static let longest = 60

  package let all: [(slug: String, product: ProductMeasures)]
  private let places: [String: Int]

  package init(_ products: [ProductMeasures]) {
    let shown = Array(products.prefix(ProductSlugs.most))
    let plain = shown.map { ProductSlugs.plain($0.sku) }
    var uses: [String: Int] = [:]
    for slug in plain { uses[slug, default: 0] += 1 }
    var all: [(slug: String, product: ProductMeasures)] = []
    var places: [String: Int] = [:]
    for (slug, product) in zip(plain, shown) {
      var name = slug
      if slug.isEmpty || uses[slug, default: 0] > 1 {
        name = (slug.isEmpty ? "product" : slug) + "-" + ProductSlugs.checksum(product.sku)
      }
      // Two SKUs of one checksum would be one page: the later one has none.
      guard places[name] == nil else { continue }
      places[name] = all.count
      all.append((name, product))
    }
    self.all = all
    self.places = places
  }

  package func product(_ slug: String) -> ProductMeasures? { places[slug].map { all[$0].product } }

  package func slug(ofSKU sku: String) -> String? { all.first { $0.product.sku == sku }?.slug }

  private static func plain(_ sku: String) -> String {
    var slug = ""
    for byte in sku.utf8 {
      switch byte {
      case 48...57, 97...122: slug.unicodeScalars.append(Unicode.Scalar(byte))
      case 65...90: slug.unicodeScalars.append(Unicode.Scalar(byte + 32))
      default: if !slug.isEmpty, slug.last != "-" { slug += "-" }
      }
    }
    slug = String(slug.prefix(longest))
    while slug.last == "-" { slug.removeLast() }
    // Names that a file system keeps for devices.
    return ["con", "prn", "aux", "nul"].contains(slug) ? "" : slug
  }

  /// FNV-1a of the bytes, eight hexadecimal digits.
  private static func checksum(_ text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
