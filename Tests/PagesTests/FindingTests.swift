import Commerce
import Diagnostics
import Markup
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
    #expect(without.contains(">Nothing is in one basket clearly more often than by chance</h2>"))
    #expect(
      without.contains(
        ">Nothing is bought next clearly more often than on any later purchase</h2>"
      )
    )
  }

  @Test func `a group that is kept back may be the fullest`() {
    func page(_ edition: Edition) -> String {
      SiteFixture.html(SiteFixture.site(edition), .customers)
    }
    var edition = EditionFixture.normal
    #expect(page(edition).contains("The fullest group is "))
    let last = edition.rfm.groups.count - 1
    edition.rfm.groups[last].customers.hidden = .private
    #expect(page(edition).contains("The fullest group shown is "))
    #expect(!page(edition).contains("The fullest group is "))
  }

  @Test func `the trade article that is least so here is named`() {
    var edition = EditionFixture.normal
    func line(_ line: ChurnMeasures.Benchmark.Line, _ ours: Double) {
      for index in edition.churn.benchmarks.indices {
        if edition.churn.benchmarks[index].line == line {
          edition.churn.benchmarks[index].ours = Cell(ours)
        } else {
          edition.churn.benchmarks[index].ours = Cell(missing: .noData)
        }
      }
    }
    func page() -> String { SiteFixture.html(SiteFixture.site(edition), .churn) }
    line(.price, 0.4)
    #expect(page().contains("Furthest from the trade articles: “Lost over the price”, 40% here"))
    // Half and more is said of those who forgot: nothing is off.
    line(.forgot, 0.6)
    #expect(page().contains(">What trade articles say</h2>"))
  }

  @Test func `orders read and orders that count are two numbers of one sum`() {
    let edition = EditionFixture.normal
    let read = edition.input.orders + edition.input.excludedOrders.values.reduce(0, +)
    let numbers = PageContext(
      site: SiteFixture.site(edition),
      route: .data,
      voice: Voice(.english)
    ).voice.numbers
    let page = SiteFixture.html(SiteFixture.site(edition), .data)
    #expect(page.contains("\(numbers.exact(read)) orders read up to"))
    #expect(page.contains("\(numbers.exact(edition.input.orders)) count;"))
    #expect(page.contains("683 of \(numbers.exact(read)) orders read do not count"))
  }

  @Test func `where there is no page a few pages are enough`() {
    let site = SiteFixture.site(EditionFixture.normal)
    let page = NotFoundPage(
      PageContext(site: site, route: .notFound, voice: Voice(.english))
    )
    #expect(page.pages.count == 6)
    #expect(page.pages.last?.href.contains("search") == true)
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
