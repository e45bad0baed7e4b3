import Commerce
import Foundation
import Retention
import Testing

@testable import Pages

struct EditionCodingTests {
  @Test(arguments: EditionFixture.names, [EditionView.full, .public])
  func `both views read back and are written the same again`(
    name: String,
    view: EditionView
  ) throws {
    let edition = try #require(EditionFixture.named[name])
    let bytes = try EditionCoding.json(edition, view: view)
    let read = try EditionCoding.edition(from: bytes)
    #expect(read.view == view)
    #expect(try EditionCoding.json(read, view: view) == bytes)
    #expect(try JSONReader.value(Edition.self, from: bytes) == read)
    #expect(try JSONDecoder().decode(Edition.self, from: Data(bytes)) == read)
  }

  @Test func `a public edition holds no hidden value`() throws {
    let text = String(
      decoding: try EditionCoding.json(EditionFixture.hidden, view: .public),
      as: UTF8.self
    )
    #expect(!text.contains("7777777"))
    #expect(text.contains(#""missing":"private""#))
    #expect(!text.contains(#""hidden""#))
    let full = String(
      decoding: try EditionCoding.json(EditionFixture.hidden, view: .full),
      as: UTF8.self
    )
    #expect(full.contains("7777777"))
  }

  @Test func `keys are sorted, slashes are plain and the file ends with a line end`() throws {
    let text = String(
      decoding: try EditionCoding.json(EditionFixture.normal, view: .public),
      as: UTF8.self
    )
    #expect(text.hasPrefix(#"{"asOf":"2026-11-22","care":{"birthdays":"#))
    #expect(text.contains("orders/2024-2025.csv"))
    #expect(text.hasSuffix("}\n"))
  }

  @Test func `an edition of a newer schema is refused by its number`() throws {
    let bytes = Array(#"{"schema":99}"#.utf8)
    #expect(throws: EditionCoding.Failure.newerSchema(99)) {
      try EditionCoding.edition(from: bytes)
    }
  }

  @Test(arguments: [
    ("", ""), ("{", ""), ("[]", ""), (#"{"schema":1}"#, "view"),
    (#"{"schema":1,"view":"public","week":7}"#, "week"),
  ])
  func `an unreadable edition says where`(text: String, place: String) throws {
    #expect(throws: EditionCoding.Failure.unreadable(place)) {
      try EditionCoding.edition(from: Array(text.utf8))
    }
  }
}
