import FoundationEssentials
import Glibc
import Testing

/// Links, paths, clocks and languages that are not as one expects: the site is the same, or the last
/// one stands and the message says what is wrong.
struct SurroundingsTests {
  @Test(arguments: [
    ("playbooks/out.md", "../../../outside.md"), ("orders/out.csv", "../../../outside.csv"),
    ("refunds.csv", "../../outside.csv"), ("playbooks/gone.md", "nowhere.md"),
    ("playbooks/self.md", "self.md"),
  ])
  func `a link out of the content folder, or nowhere, is an error and the last week stands`(
    name: String,
    target: String
  ) throws {
    let shop = try SurroundingsTests.shop.get()
    let copy = try shop.copy("out-\(name.replacing("/", with: "-"))")
    try shop.folder.write("outside.md", "---\ntitle: Outside\n---\nText.\n")
    try shop.folder.write("outside.csv", WeeklyShop.header)
    try #require(symlink(target, copy("content/" + name)) == 0)
    let outcome = try Program.run(["build", "content"], in: copy.path)
    #expect(outcome.exitCode == 1)
    let found = outcome.errors.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(found.count == 1 && found.first?.hasPrefix("content/\(name): error: ") == true)
    #expect(outcome.errors.contains("hint: put a copy of the file in its place"))
    #expect(try WeeklyShop.State(copy) == shop.before)
    #expect(unlink(copy("content/" + name)) == 0)
    try shop.expectRepaired(copy, name)
  }

  @Test func `links within the content folder, in the place of it and of the output are followed`()
    throws
  {
    let shop = try SurroundingsTests.shop.get()
    let copy = try shop.copy("links")
    // The same files under their own names, by a detour.
    for name in ["content", "site", "private"] {
      try #require(rename(copy(name), copy("real-" + name)) == 0)
      try #require(symlink("real-" + name, copy(name)) == 0)
    }
    try #require(rename(copy("content/regulars.yml"), copy("content/.settings")) == 0)
    try #require(symlink(".settings", copy("content/regulars.yml")) == 0)
    #expect(try Program.run(["build", "content"], in: copy.path).exitCode == 0)
    #expect(try copy.tree("real-site") == shop.after.site)
    #expect(try copy.tree("real-content/editions") == shop.after.editions)
    #expect(try copy.lists("real-private") == shop.after.lists)
    for name in ["content", "site", "private"] {
      var target = [CChar](repeating: 0, count: 64)
      #expect(readlink(copy(name), &target, 63) > 0, "\(name) is no link any more")
    }
  }

  @Test func `folders that lead back to themselves end`() throws {
    let shop = try SurroundingsTests.shop.get()
    let copy = try shop.copy("loop")
    try #require(symlink(".", copy("content/orders/again")) == 0)
    try #require(symlink("../..", copy("content/orders/up")) == 0)
    let outcome = try Program.run(["build", "content"], in: copy.path)
    #expect(outcome.exitCode == 0)
    for name in ["again", "up"] {
      #expect(outcome.errors.contains("content/orders/\(name): warning: this is not read"))
      try #require(unlink(copy("content/orders/" + name)) == 0)
    }
    try shop.expectRepaired(copy, "loop")
  }

  @Test func `links in the last site are replaced and what they lead to stays`() throws {
    let shop = try SurroundingsTests.shop.get()
    let copy = try shop.copy("planted")
    try copy.write("thesis/index.html", "years of work")
    try #require(rename(copy("site/retention"), copy("aside")) == 0)
    try #require(symlink("../thesis", copy("site/retention")) == 0)
    try #require(unlink(copy("site/index.html")) == 0)
    try #require(symlink("../thesis/index.html", copy("site/index.html")) == 0)
    try shop.expectRepaired(copy, "planted")
    #expect(try copy.read("thesis/index.html") == "years of work")
  }

  @Test(arguments: [
    (
      "tables:\n  refunds: ../../nothing/refunds.csv\n", "refunds.csv: error: there is no such file"
    ),
    ("orders:\n  files: [../../outside.csv]\n", "regulars.yml:8:10: error: no file in orders/"),
    ("theme: ../../theme\n", "content/regulars.yml:7:8: error: there is no theme"),
    ("shop: {languages: [../en]}\n", "regulars.yml:1:19: error: \"../en\" is not a language tag"),
  ])
  func `a setting whose path climbs is an error with its place`(more: String, says: String) throws {
    let shop = try SurroundingsTests.shop.get()
    let copy = try shop.copy("climb-\(more.count)")
    let settings = try copy.read("content/regulars.yml")
    let text = more.hasPrefix("shop") ? more : settings + more
    try copy.write("content/regulars.yml", text)
    let outcome = try Program.run(["build", "content"], in: copy.path)
    #expect(outcome.exitCode == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(try WeeklyShop.State(copy) == shop.before)
  }

  @Test func `names in the orders and pictures in notes never lead out of the site`() throws {
    let shop = try SurroundingsTests.shop.get()
    let copy = try shop.copy("names")
    let titles = ["../../up", "/etc/passwd", "..", "a/../../b", "C:\\\\x", "%2e%2e%2fup"]
    var text = "order_id,customer_id,ordered_at,quantity,unit_price,product,sku,region\n"
    for number in 0..<600 {
      let title = titles[number % titles.count]
      let day = number % 22 + 1
      text += "P\(number),zq\(number % 240)x,2026-11-\(day < 10 ? "0" : "")\(day) 12:00,1,20.00,"
      text += "\(title),\(title),\(title)\n"
    }
    try copy.write("content/orders/titles.csv", text)
    try copy.write("content/playbooks/first.md", "---\ntitle: T\n---\n![x](../../../secret.png)\n")
    try copy.write("secret.png", "a picture of nobody")
    let before = try copy.names()
    let picture = try Program.run(["build", "content"], in: copy.path)
    #expect(picture.exitCode == 1 && picture.errors.contains("content/playbooks/first.md:4:"))
    try copy.write("content/playbooks/first.md", "---\ntitle: T\n---\nText.\n")
    let outcome = try Program.run(["build", "content"], in: copy.path)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try copy.names() == before)
    for path in try copy.tree("site").keys {
      #expect(!path.split(separator: "/").contains("..") && !path.contains("\\"))
    }
  }

  @Test(arguments: ["--week ../../2026-W47", "--as-of /etc/passwd", "--theme ../x"])
  func `a path in place of a week, a day or a theme is a wrong call`(words: String) throws {
    let shop = try SurroundingsTests.shop.get()
    let copy = try shop.copy("call-\(words.count)")
    let arguments = ["build", "content"] + words.split(separator: " ").map(String.init)
    let outcome = try Program.run(arguments, in: copy.path)
    #expect(outcome.exitCode == 64 || outcome.exitCode == 1)
    #expect(try WeeklyShop.State(copy) == shop.before)
  }

  @Test func `a clock set back, another zone, language and mask change no byte`() throws {
    let shop = try SurroundingsTests.shop.get()
    let copy = try shop.copy("clock")
    // Long ago, and long from now: what a file was last changed says nothing of the orders in it.
    try copy.touch("content", 86_400)
    try copy.touch("site", 4_000_000_000)
    try shop.expectRepaired(copy, "the clock")
    try copy.touch("site", 86_400)
    for (zone, language) in [
      ("Pacific/Kiritimati", "tr_TR.UTF-8"), ("America/St_Johns", "C"),
      ("Asia/Tokyo", "ja_JP.SJIS"),
    ] {
      let outcome = try Program.run(
        ["build", "content"],
        environment: ["TZ=\(zone)", "LC_ALL=\(language)", "LANG=\(language)"],
        in: copy.path
      )
      #expect(outcome.exitCode == 0)
      #expect(try JSON(try #require(outcome.lines.last).utf8)["written"] == .number(0))
      #expect(try WeeklyShop.State(copy) == shop.after)
    }
  }

  @Test func `ten thousand playbooks are read and judged, and hundreds get their pages`() throws {
    let shop = try SurroundingsTests.shop.get()
    let copy = try shop.copy("many")
    for number in 0..<10_000 {
      try copy.write(
        "content/playbooks/p\(number).md",
        "---\ntitle: Play \(number)\n---\nWrite to them.\n"
      )
    }
    let check = try Program.run(["check", "content"], in: copy.path)
    #expect(check.exitCode == 0 && check.errors == "")
    for number in 300..<10_000 { unlink(copy("content/playbooks/p\(number).md")) }
    let build = try Program.run(["build", "content"], in: copy.path)
    #expect(build.exitCode == 0 && build.errors == "")
    #expect(copy.exists("site/playbooks/p299/index.html"))
  }

  /// Made once for all tests; removed when the process ends.
  private static let shop: Result<WeeklyShop, any Error> = {
    atexit { SurroundingsTests.remove() }
    return Result { try WeeklyShop() }
  }()

  private static func remove() {
    guard case .success(let made) = shop else { return }
    do { try FileManager.default.removeItem(atPath: made.folder.path) } catch {}
  }
}

extension Workshop {
  /// Sets the times of a folder and all it holds.
  fileprivate func touch(_ name: String, _ seconds: Int) throws {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    let names = try FileManager.default.subpathsOfDirectory(atPath: self(name))
    for path in [self(name)] + names.map({ self(name) + "/" + $0 }) {
      try #require(utimensat(AT_FDCWD, path, [time, time], AT_SYMLINK_NOFOLLOW) == 0)
    }
  }
}
