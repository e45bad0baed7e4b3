import FoundationEssentials
import Glibc
import SiteWriting
import Testing

/// A shop with a small made-up site that can be published: the site is written as builds write it.
struct PublishShop {
  let folder: Workshop

  init(_ target: String, shop: String = "Shop") throws {
    folder = try Workshop()
    try folder.write("content/orders/none.csv", "")
    try settings("publish:\n  main: \(target)\n")
    try build(shop: shop)
  }

  func settings(_ text: String) throws { try folder.write("content/regulars.yml", text) }

  /// Pages with the text of an edition; `pages` of them.
  func build(
    _ text: String = "one",
    pages: Int = 6,
    week: String = "2026-W47",
    shop: String = "Shop",
    padding: Int = 100
  ) throws {
    var files = [
      PlannedFile(
        path: "data/edition.json",
        bytes: Array("{\"shop\":{\"name\":\"\(shop)\"},\"week\":{\"id\":\"\(week)\"}}".utf8)
      ),
      PlannedFile(path: "assets/almanac.css", bytes: Array("p { margin: 0 }".utf8)),
      PlannedFile(path: "_headers", bytes: Array("/*\n  X-Robots-Tag: noindex\n".utf8)),
      PlannedFile(path: "index.html", bytes: Array("<p>edition \(text)</p>".utf8)),
      PlannedFile(path: "zh-Hans/茶/index.html", bytes: Array("<p>茶</p>".utf8)),
    ]
    for page in 0..<pages {
      let body = "<p>page \(page)</p>" + String(repeating: ".", count: padding)
      files.append(
        PlannedFile(path: "part\(page % 3)/page\(page)/index.html", bytes: Array(body.utf8))
      )
    }
    try writeSite(files, to: folder("site"))
  }

  @discardableResult
  func publish(
    _ arguments: String...,
    environment: [String] = []
  ) throws -> Program.Outcome {
    try Program.run(["publish"] + arguments, environment: environment, in: folder.path)
  }

  /// The site's files without its marker: what readers ought to find.
  var site: [String: Data] {
    get throws { try folder.tree("site").filter { $0.key != ".regulars-site" } }
  }

  /// The files of a folder, or of the one that a link leads to, without what the program keeps
  /// there for itself.
  func published(_ name: String) throws -> [String: Data] {
    let path = try #require(realpath(folder(name), nil), "there is no \(name)")
    defer { free(path) }
    let inside = String(cString: path).dropFirst(try root().count + 1)
    return try folder.tree(String(inside)).filter { !$0.key.hasPrefix(".regulars-") }
  }

  private func root() throws -> String {
    let path = try #require(realpath(folder.path, nil))
    defer { free(path) }
    return String(cString: path)
  }

  func summary(_ outcome: Program.Outcome) throws -> JSON {
    try JSON(try #require(outcome.lines.last, "\(outcome.errors)").utf8)
  }
}
