import Testing

@testable import SiteWriting

struct PageSealTests {
  private static func seal(
    _ password: String = "correct horse battery",
    shop: String = "Shop",
    salt: String? = "pepper",
    week: String = "2026-W47"
  ) throws -> PageSeal {
    try #require(
      PageSeal(password: Array(password.utf8), shop: shop, shopSalt: salt, week: week)
    )
  }

  private let page = Array("<h1>Of 1,204 new customers 31% came back</h1>".utf8)

  @Test func `a sealed page opens with the password and holds nothing in the clear`() throws {
    let sealed = try #require(try PageSealTests.seal().seal(page, at: "index.html"))
    #expect(sealed.count == page.count + 28)
    #expect(!sealed.contains(page.prefix(4)))
    #expect(try PageSealTests.seal().open(sealed, at: "index.html") == page)
  }

  @Test func `the same page has the same bytes, and any other has a nonce of its own`() throws {
    let seal = try PageSealTests.seal()
    let first = try #require(seal.seal(page, at: "index.html"))
    #expect(seal.seal(page, at: "index.html") == first)
    let others = [seal.seal(page + [10], at: "index.html"), seal.seal(page, at: "b/index.html")]
    for other in others { #expect(other?.prefix(12) != first.prefix(12)) }
    // Where the path ends and the page begins is part of what is sealed.
    let shifted = seal.seal(Array("x".utf8) + page, at: "a")
    #expect(shifted?.prefix(12) != seal.seal(page, at: "ax")?.prefix(12))
  }

  @Test func `a changed byte, another path and another password do not open`() throws {
    let seal = try PageSealTests.seal()
    let sealed = try #require(seal.seal(page, at: "index.html"))
    for at in [0, 11, 12, sealed.count - 1] {
      var changed = sealed
      changed[at] ^= 1
      #expect(seal.open(changed, at: "index.html") == nil)
    }
    #expect(seal.open(sealed, at: "other/index.html") == nil)
    #expect(seal.open(Array(sealed.prefix(20)), at: "index.html") == nil)
    for other in [
      try PageSealTests.seal("correct horse batterz"), try PageSealTests.seal(shop: "Other"),
      try PageSealTests.seal(salt: "salt"), try PageSealTests.seal(week: "2026-W48"),
    ] {
      #expect(other.open(sealed, at: "index.html") == nil)
    }
  }

  @Test func `shops and weeks have salts of their own, and no salt tells the shop's`() throws {
    let salts = try [
      PageSealTests.seal(), PageSealTests.seal(shop: "Other"), PageSealTests.seal(salt: nil),
      PageSealTests.seal(week: "2026-W48"),
    ].map(\.salt)
    #expect(Set(salts).count == salts.count && salts.allSatisfy { $0.count == 16 })
    #expect(PageSeal.iterations >= 600_000)
  }
}
