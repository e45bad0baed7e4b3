import Commerce
import Tallying

extension MeasureNames {
  /// The SKU of a product, or `other` where it could be a person's.
  func publicSKU(_ product: Int32) -> String {
    let name = sku(product)
    return name.isEmpty || PersonalText.isLike(name) ? "other" : name
  }

  func sku(_ product: Int32) -> String {
    skus.indices.contains(Int(product)) ? skus[Int(product)] : ""
  }

  /// The title, else the SKU.
  func title(_ product: Int32) -> String {
    products.indices.contains(Int(product)) ? products[Int(product)] : sku(product)
  }

  /// Whether a product's names can stand on a page.
  func isPublic(_ product: Int32) -> Bool {
    let (sku, title) = (sku(product), title(product))
    return !sku.isEmpty && !PersonalText.isLike(sku) && !PersonalText.isLike(title)
  }

  /// The product that a variant counts as.
  func root(of product: Int32) -> Int32 {
    roots.indices.contains(Int(product)) ? roots[Int(product)] : product
  }
}

/// Text that reads like an address of a person.
///
/// Shops type names and numbers of customers into SKUs of things made to order.
enum PersonalText {
  /// An e-mail address, or a phone number with its country's sign or in the form of a mobile's.
  static func isLike(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    if isMail(bytes) { return true }
    let digits = bytes.filter { (48...57).contains($0) }
    let separators: Set<UInt8> = [32, 40, 41, 43, 45, 46]
    guard bytes.allSatisfy({ (48...57).contains($0) || separators.contains($0) }) else {
      return false
    }
    if bytes.first == 43, digits.count >= 7 { return true }
    // A mainland mobile has eleven digits, 13… to 19….
    return digits.count == 11 && digits[0] == 49 && digits[1] >= 51
  }

  private static func isMail(_ bytes: [UInt8]) -> Bool {
    guard let at = bytes.firstIndex(of: 64), at > 0 else { return false }
    let host = bytes[(at + 1)...]
    guard let dot = host.firstIndex(of: 46) else { return false }
    return dot > host.startIndex && dot + 1 < host.endIndex
  }
}
