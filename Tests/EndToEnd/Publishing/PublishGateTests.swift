import Glibc
import Testing

/// What must not leave the machine, and calls that cannot be meant.
struct PublishGateTests {
  private func shop() throws -> PublishShop { try PublishShop("{to: folder, path: ../www}") }

  private func expectRefusal(
    _ shop: PublishShop,
    _ code: String,
    exit: Int32 = 1,
    _ arguments: [String] = []
  ) throws {
    let outcome = try Program.run(["publish"] + arguments, in: shop.folder.path)
    #expect(outcome.exitCode == exit, "\(outcome.errors)")
    #expect(outcome.errors.contains("[\(code)]"), "\(outcome.errors)")
    #expect(!shop.folder.exists("www"))
  }

  @Test func `a site that was changed by hand, or grew, or shrank, stays at home`() throws {
    let shop = try shop()
    try shop.folder.write("site/part0/page0/index.html", "<p>by hand</p>")
    try expectRefusal(shop, "publish.changed-site")
    try shop.build("two")
    try shop.folder.write("site/customers.csv", "customer_id\n")
    try expectRefusal(shop, "publish.changed-site")
    try shop.build("three")
    unlink(shop.folder("site/part0/page0/index.html"))
    try expectRefusal(shop, "publish.changed-site")
  }

  @Test func `links in a site stay at home`() throws {
    let shop = try shop()
    try shop.folder.write("secret.txt", "secret")
    symlink(shop.folder("secret.txt"), shop.folder("site/link.html"))
    try expectRefusal(shop, "publish.changed-site")
    unlink(shop.folder("site/link.html"))
    unlink(shop.folder("site/index.html"))
    symlink(shop.folder("secret.txt"), shop.folder("site/index.html"))
    try expectRefusal(shop, "publish.changed-site")
  }

  @Test func `private folders, other folders and missing ones are no sites`() throws {
    let shop = try shop()
    try expectRefusal(shop, "publish.no-site", exit: 64, ["--site", "nowhere"])
    try shop.folder.write("photos/one.jpg", "")
    try expectRefusal(shop, "publish.not-ours", ["--site", "photos"])
    try shop.folder.write("site/private/.regulars-private", "")
    try expectRefusal(shop, "publish.changed-site")
    try shop.folder.write("site/.regulars-private", "")
    try expectRefusal(shop, "publish.private")
  }

  @Test func `the site of another shop that was built into the same folder stays at home`() throws {
    let shop = try shop()
    try shop.settings("shop: {name: Tea}\npublish: {main: {to: folder, path: ../www}}\n")
    try expectRefusal(shop, "publish.site-of-other-shop")
    try shop.build("two", shop: "Tea")
    #expect(try shop.publish().exitCode == 0)
  }

  @Test func `an empty site and one from before sites had a list must be built again`() throws {
    let shop = try shop()
    try shop.folder.write(
      "site/.regulars-site",
      "Written by regulars. Every build replaces this folder whole.\n"
    )
    try expectRefusal(shop, "publish.no-list")
    try shop.build()
    #expect(try shop.publish().exitCode == 0)
  }

  @Test(arguments: ["site", "site/www", "content/www", "private/www", "."])
  func `the target may not touch the site or what it is made from`(path: String) throws {
    let shop = try shop()
    try shop.publish("--list")
    try shop.settings("publish: {main: {to: folder, path: ../\(path)}}\n")
    let before = try shop.folder.tree("site")
    let outcome = try shop.publish()
    #expect(outcome.exitCode == 64 || outcome.exitCode == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("error: "))
    #expect(try shop.folder.tree("site") == before)
  }

  @Test func `an unknown target gets the nearest name, and no target an example`() throws {
    let shop = try shop()
    let unknown = try shop.publish("mainn")
    #expect(unknown.exitCode == 64 && unknown.errors.contains("did you mean \"main\"?"))
    try shop.settings("shop: {name: Shop}\n")
    let none = try shop.publish()
    #expect(none.exitCode == 64 && none.errors.contains("publish: {main: {to: folder"))
    #expect(try shop.publish("--dry-run", "--list").exitCode == 64)
  }

  @Test(arguments: [
    ("{to: foldr, path: /tmp}", "did you mean \"folder\"?"),
    ("{to: folder}", "publish.main has no \"path\""),
    ("{to: folder, path: ../www, pth: x}", "did you mean \"path\"?"),
    ("{to: folder, path: ../www, prefix: ../x}", "[publish.bad-value]"),
    ("{to: rsync, host: -oProxyCommand=x, path: /srv}", "[publish.bad-value]"),
    ("{to: rsync, host: h, path: /srv; rm}", "[publish.bad-value]"),
    ("{to: git, remote: 'https://me:hunter2@example.org/x.git'}", "[publish.secret]"),
    ("{to: git, remote: 'ext::sh -c x'}", "[publish.bad-value]"),
    ("{to: rclone, remote: ':s3,secret_access_key=hunter2:b'}", "[publish.secret]"),
  ])
  func `targets that cannot be are findings with their place`(
    target: String,
    message: String
  ) throws {
    let shop = try PublishShop(target)
    let outcome = try shop.publish()
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(outcome.errors.contains("content/regulars.yml:2:"))
    #expect(!outcome.errors.contains("hunter2"))
  }

  @Test func `a disk that is not there is said`() throws {
    let shop = try PublishShop("{to: folder, path: ../stick/deeper/www}")
    let missing = try shop.publish()
    #expect(missing.exitCode == 69 && missing.errors.contains("[publish.no-folder]"))
  }

  @Test(
    .enabled(if: geteuid() == 0, "only an administrator may mount"),
    arguments: [
      "releases", "plain",
    ]
  )
  func `a full disk leaves what readers see, and more room mends it`(layout: String) throws {
    let shop = try PublishShop("{to: folder, path: ../disk/www, mode: \(layout)}")
    mkdir(shop.folder("disk"), 0o755)
    try #require(mount("tmpfs", shop.folder("disk"), "tmpfs", 0, "size=400k") == 0)
    defer { umount2(shop.folder("disk"), 2) }
    let place = layout == "plain" ? "disk/www" : "disk/www/current"
    let first = try shop.publish()
    #expect(first.exitCode == 0, "\(first.errors)")
    let old = try shop.site
    try shop.build("two", pages: 100, padding: 5000)
    let full = try shop.publish()
    #expect(full.exitCode == 74 && full.errors.contains("no space left"), "\(full.errors)")
    let page = try shop.folder.read(place + "/index.html")
    #expect(page.contains("edition one") && old["index.html"]?.count == page.utf8.count)
    let room = UInt(MS_REMOUNT)
    try #require(mount("tmpfs", shop.folder("disk"), "tmpfs", room, "size=4m") == 0)
    let second = try shop.publish()
    #expect(second.exitCode == 0, "\(second.errors)")
    #expect(try shop.published(place) == shop.site)
  }

  @Test func `check names what is wrong with targets too`() throws {
    let shop = try PublishShop("{to: foldr, path: ../www}")
    let outcome = try Program.run(["check", "content"], in: shop.folder.path)
    #expect(outcome.exitCode == 1 && outcome.errors.contains("did you mean \"folder\"?"))
  }

  @Test func `two publishes at once: one says that the other runs`() throws {
    let shop = try shop()
    try shop.build(pages: 100)
    let children = try (0..<4).map { _ in try Program.start(["publish"], in: shop.folder.path) }
    let outcomes = try children.map { try $0.finish() }
    #expect(outcomes.contains { $0.exitCode == 0 })
    for outcome in outcomes where outcome.exitCode != 0 {
      #expect(outcome.exitCode == 75, "\(outcome.errors)")
    }
    #expect(try shop.published("www/current") == shop.site)
  }
}
