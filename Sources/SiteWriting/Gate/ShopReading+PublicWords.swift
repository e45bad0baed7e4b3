import Commerce
import Notebook
import OrderImport
import Retention

extension ShopReading {
  /// Words of goods and places, and the shop's own name, which the site may show whoever is called
  /// alike.
  var publicWords: [String] {
    let names = MeasureNames(orders.ledger)
    return [settings.shop.name] + names.products + names.skus + names.regions
  }
}
