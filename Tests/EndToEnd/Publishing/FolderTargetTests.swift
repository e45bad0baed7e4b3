import Glibc
import Testing

/// `publish` to a folder, with releases behind a link and with plain files.
struct FolderTargetTests {
  static let layouts = ["releases", "plain"]

  private func shop(_ layout: String) throws -> (PublishShop, place: String) {
    let shop = try PublishShop("{to: folder, path: ../www, mode: \(layout)}")
    return (shop, layout == "plain" ? "www" : "www/current")
  }

  @Test(arguments: layouts)
  func `the first publish sends all, the next nothing, a third one page`(layout: String) throws {
    let (shop, place) = try shop(layout)
    let plan = try shop.publish("--dry-run")
    #expect(plan.exitCode == 0, "\(plan.errors)")
    #expect(plan.text.contains("11 new, 0 changed, 0 gone"))
    #expect(!shop.folder.exists("www"))

    let first = try shop.publish()
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(try shop.published(place) == shop.site)
    #expect(try shop.folder.mode(place + "/index.html") == 0o644)

    let second = try shop.summary(try shop.publish("main"))
    #expect(second["new"] == .number(0) && second["changed"] == .number(0))
    #expect(second["bytes"] == .number(0))

    try shop.build("two", pages: 5)
    let third = try shop.summary(try shop.publish())
    #expect(third["changed"] == .number(1) && third["gone"] == .number(1))
    #expect(try shop.published(place) == shop.site)
  }

  @Test(arguments: layouts)
  func `a rollback brings the edition before it, and another the one before that`(
    layout: String
  ) throws {
    let (shop, place) = try shop(layout)
    var sites = [try shop.site]
    try shop.publish()
    for text in ["two", "three"] {
      try shop.build(text)
      sites.append(try shop.site)
      #expect(try shop.publish().exitCode == 0)
    }
    let list = try shop.publish("--list")
    #expect(list.lines.count == 3 && list.lines.dropFirst().allSatisfy { $0.hasSuffix(", kept") })
    #expect(try shop.publish("--rollback").exitCode == 0)
    #expect(try shop.published(place) == sites[1])
    #expect(try shop.publish("--rollback").exitCode == 0)
    #expect(try shop.published(place) == sites[0])
    let last = try shop.publish("--rollback")
    #expect(last.exitCode == 69 && last.errors.contains("[publish.no-previous]"))
    #expect(try shop.publish().exitCode == 0)
    #expect(try shop.published(place) == sites[2])
  }

  @Test(arguments: layouts, ["changed", "added", "removed"])
  func `somebody else's change is named and left alone`(layout: String, what: String) throws {
    let (shop, place) = try shop(layout)
    try shop.publish()
    switch what {
    case "changed": try shop.folder.write(place + "/index.html", "<p>by hand</p>")
    case "added": try shop.folder.write(place + "/shop.html", "<p>by hand</p>")
    default: unlink(shop.folder(place + "/index.html"))
    }
    let before = try shop.folder.tree("www")
    try shop.build("two")
    for arguments in [["--dry-run"], ["--rollback"], []] {
      let outcome = try Program.run(["publish", "main"] + arguments, in: shop.folder.path)
      #expect(outcome.exitCode == 69)
      if arguments != ["--rollback"] {
        #expect(outcome.errors.contains("1 \(what): "))
        #expect(outcome.errors.contains("content/regulars.yml:2:3: error: "))
      }
    }
    #expect(try shop.folder.tree("www") == before)
  }

  @Test func `files of others and the site of another shop stay`() throws {
    let (shop, _) = try shop("plain")
    try shop.folder.write("www/thesis.txt", "years of work")
    let foreign = try shop.publish()
    #expect(foreign.exitCode == 69 && foreign.errors.contains("[publish.foreign]"))
    unlink(shop.folder("www/thesis.txt"))
    try shop.publish()
    try shop.build(shop: "Another shop")
    let other = try Program.run(
      ["publish", "--private", "elsewhere"],
      in: shop.folder.path
    )
    #expect(other.exitCode == 69 && other.errors.contains("[publish.other-shop]"))
  }

  @Test func `another machine publishes on from the manifest at the target`() throws {
    let (shop, place) = try shop("releases")
    try shop.publish()
    try shop.build("two")
    let elsewhere = try Program.run(["publish", "--private", "elsewhere"], in: shop.folder.path)
    #expect(elsewhere.exitCode == 0, "\(elsewhere.errors)")
    #expect(try shop.published(place) == shop.site)
    try shop.build("three")
    let outcome = try shop.publish()
    #expect(outcome.exitCode == 69 && outcome.errors.contains("[publish.diverged]"))
  }

  @Test func `less than half a site goes only if that is said`() throws {
    let (shop, place) = try shop("releases")
    try shop.build(pages: 30)
    try shop.publish()
    try shop.build(pages: 1)
    let outcome = try shop.publish()
    #expect(outcome.exitCode == 1 && outcome.errors.contains("[publish.shrinks]"))
    #expect(try shop.publish("--yes").exitCode == 0)
    #expect(try shop.published(place) == shop.site)
  }

  @Test func `old releases go, and files that stayed are one file on the disk`() throws {
    let (shop, _) = try shop("releases")
    for text in ["one", "two", "three", "four", "five"] {
      try shop.build(text)
      try shop.publish()
    }
    let releases = try shop.folder.names("www/releases")
    #expect(releases.count == 3)
    var info = stat()
    stat(shop.folder("www/current/assets/almanac.css"), &info)
    #expect(info.st_nlink == 3)
  }

  @Test(arguments: layouts)
  func `a publish that is killed at any time is mended by the next`(layout: String) throws {
    let (shop, place) = try shop(layout)
    try shop.build(pages: 60)
    let time = try ContinuousClock().measure { try shop.publish() }
    var old = try shop.site
    let kills = count("REGULARS_KILLS", otherwise: 8)
    for part in 1...kills {
      try shop.build("\(part)", pages: 50 + part % 2, padding: 100 + part)
      let new = try shop.site
      let child = try Program.start(["publish"], in: shop.folder.path)
      usleep(UInt32(time / .microseconds(1) * Double(part) / Double(kills)))
      kill(child.process, SIGKILL)
      _ = try child.finish()
      if layout == "releases" {
        let standing = try shop.published(place)
        #expect(standing == old || standing == new, "\(part)")
      }
      let outcome = try shop.publish()
      #expect(outcome.exitCode == 0, "\(part): \(outcome.errors)")
      #expect(try shop.published(place) == new)
      #expect(!shop.folder.exists(place + "/.regulars-pending.json"))
      old = new
    }
  }
}
