import Commerce
import Diagnostics
import Notebook
import Retention
import Testing

@testable import Pages

/// Headings that name the first or the last of what stands below them, or count it.
struct FindingTests {
  private func products(_ edition: Edition) -> String {
    SiteFixture.html(SiteFixture.site(edition), .products)
  }

  @Test func `the role map counts the goods above both of its lines`() throws {
    var edition = EditionFixture.normal
    // Its lines stand at the upper quarter of the shares, 0.4, and at the median margin, 0.4.
    let places = [(0.1, 0.5), (0.2, 0.1), (0.3, 0.4), (0.4, 0.2), (0.5, 0.6)]
    let pattern = try #require(edition.products.first)
    edition.products = places.enumerated().map { index, place in
      var product = pattern
      product.sku = "G\(index)"
      product.title = "Good \(index)"
      product.fs.value = place.0
      product.margin.value = place.1
      return product
    }
    #expect(products(edition).contains("1 of 5 products both bring people in and earn"))
    edition.products[3].margin.value = 0.7
    #expect(products(edition).contains("2 of 5 products both bring people in and earn"))
  }

  @Test func `the headings over pairs name the surest, with its number`() {
    let page = products(EditionFixture.normal)
    #expect(page.contains("Most surely in one basket: "))
    #expect(page.contains("Most surely bought next: "))
    var edition = EditionFixture.normal
    (edition.pairs, edition.next) = ([], [])
    let without = products(edition)
    #expect(without.contains(">What is in one basket more often than by chance</h2>"))
    #expect(without.contains(">What is bought next more often than on any later purchase</h2>"))
  }

  @Test func `the heading over mystery shoppers knows every score, also those not drawn`() {
    func page(_ scores: [Double]) -> String {
      var edition = EditionFixture.normal
      edition.service.shoppers = scores.enumerated().map { index, score in
        ServiceMeasures.ShopperRound(
          shop: "Shop \(index)",
          checklist: "counter",
          quarter: "2026-Q3",
          visits: 3,
          score: Estimate(value: score, se: 1, low: score - 2, high: score + 2)
        )
      }
      return SiteFixture.html(SiteFixture.site(edition), .service)
    }
    let many = [61.0] + [Double](repeating: 80, count: 12) + [97]
    #expect(page(many).contains("14 mean scores of mystery shoppers, from 61.0 to 97.0 of 100"))
    #expect(page([85]).contains(">Mystery shoppers’ rounds</h2>"))
  }
}
