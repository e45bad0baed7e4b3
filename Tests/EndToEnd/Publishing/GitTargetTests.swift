import FoundationEssentials
import Glibc
import Testing

/// `publish` to a branch of a bare repository.
@Suite(.enabled(if: Tools.have("git"), "git is not installed"))
struct GitTargetTests {
  @Test(arguments: ["keep", "squash"])
  func `one commit an edition, nothing for the same, and back`(history: String) throws {
    let place = try Repository("history: \(history), cname: shop.example")
    let first = try place.shop.publish()
    #expect(first.exitCode == 0, "\(first.errors)")
    let one = try place.shop.site
    #expect(try place.site() == one)
    #expect(try place.file(".nojekyll") == "" && place.file("CNAME") == "shop.example\n")
    let commit = try place.commits()
    #expect(try place.shop.publish().exitCode == 0)
    #expect(try place.commits() == commit)
    try place.shop.build("two", pages: 5)
    let third = try place.shop.summary(try place.shop.publish())
    #expect(third["changed"] == .number(1) && third["gone"] == .number(1))
    #expect(try place.site() == place.shop.site)
    #expect(try place.commits().count == (history == "keep" ? 2 : 1))
    let back = try place.shop.publish("--rollback")
    #expect(back.exitCode == 0, "\(back.errors)")
    #expect(try place.site() == one)
  }

  @Test func `a branch with files of others takes the site below a prefix and keeps them`() throws {
    let place = try Repository("prefix: shop/weekly")
    try place.commit("README.md", "ours")
    let first = try place.shop.publish()
    #expect(first.exitCode == 0, "\(first.errors)")
    try place.commit("README.md", "ours, changed")
    try place.shop.build("two", pages: 5)
    let second = try place.shop.publish()
    #expect(second.exitCode == 0, "\(second.errors)")
    #expect(try place.file("README.md") == "ours, changed")
    #expect(try place.site("shop/weekly") == place.shop.site)
  }

  @Test func `a domain that was given to the host stays`() throws {
    let place = try Repository("")
    try place.commit("CNAME", "shop.example\n")
    let outcome = try place.shop.publish()
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try place.file("CNAME") == "shop.example\n")
    try place.shop.build("two")
    #expect(try place.shop.publish().exitCode == 0)
    #expect(try place.file("CNAME") == "shop.example\n")
  }

  @Test func `a branch of others and a commit of others are left alone`() throws {
    let place = try Repository("")
    try place.commit("index.html", "<p>theirs</p>")
    let foreign = try place.shop.publish()
    #expect(foreign.exitCode == 69 && foreign.errors.contains("[publish.foreign]"))
    let other = try Repository("")
    try other.shop.publish()
    try other.commit("index.html", "<p>by hand</p>")
    let before = try other.commits()
    try other.shop.build("two")
    let changed = try other.shop.publish()
    #expect(changed.exitCode == 69 && changed.errors.contains("1 changed: \"index.html\""))
    #expect(try other.commits() == before)
  }

  @Test(arguments: Saboteur.Moment.allCases)
  func `a publish that breaks off at any call of git is mended by the next`(
    moment: Saboteur.Moment
  ) throws {
    let place = try Repository("")
    try place.shop.publish()
    var old = try place.site()
    let count = try Saboteur("git", after: 0.004).breakOff(moment) { number, environment in
      try place.shop.build("\(number)", pages: 4 + number % 2)
      return try place.shop.publish(environment: environment)
    } mend: { number in
      let standing = try place.site()
      #expect(try standing == old || standing == place.shop.site)
      var outcome = try place.shop.publish()
      // The repository may still have been taking what the ended git had sent.
      if outcome.errors.contains("somebody else pushed") { outcome = try place.shop.publish() }
      #expect(outcome.exitCode == 0, "\(number): \(outcome.errors)")
      old = try place.site()
      #expect(try old == place.shop.site)
      #expect(try place.commits().count == number + 1)
    }
    #expect(count >= 10)
    #expect(try place.site() == place.shop.site)
  }

  @Test func `a remote that is not there is said`() throws {
    let shop = try PublishShop("{to: git, remote: ../nowhere.git}")
    let outcome = try shop.publish()
    #expect(outcome.exitCode == 69 && outcome.errors.contains("git ended with exit code 128"))
  }
}

/// A shop and a bare repository in one folder.
private struct Repository {
  let shop: PublishShop

  init(_ keys: String) throws {
    shop = try PublishShop("{to: git, remote: ../pages.git\(keys.isEmpty ? "" : ", " + keys)}")
    try Tools.run("git", ["init", "-q", "--bare", shop.folder("pages.git")])
  }

  func commits() throws -> [Substring] {
    try git(["rev-list", "gh-pages"]).split(separator: "\n")
  }

  func file(_ path: String) throws -> String { try git(["show", "gh-pages:" + path]) }

  /// What a host of pages would serve.
  func site(_ prefix: String = "") throws -> [String: Data] {
    let name = "checkout-\(UInt32.random(in: 0...UInt32.max))"
    let arguments = [
      "-c", "advice.detachedHead=false", "clone", "-q", "-b", "gh-pages", shop.folder("pages.git"),
    ]
    try Tools.run("git", arguments + [shop.folder(name)])
    let tree = try shop.folder.tree(prefix.isEmpty ? name : name + "/" + prefix)
    return tree.filter {
      !$0.key.hasPrefix(".git/") && !$0.key.hasPrefix(".regulars-")
        && ![".nojekyll", "CNAME"].contains($0.key)
    }
  }

  /// Somebody else's commit.
  func commit(_ path: String, _ text: String) throws {
    let name = "theirs-\(UInt32.random(in: 0...UInt32.max))"
    let copy = shop.folder(name)
    try Tools.run("git", ["clone", "-q", shop.folder("pages.git"), copy])
    try Tools.run("git", ["-C", copy, "checkout", "-q", "-B", "gh-pages", "origin/gh-pages"])
    try Tools.run("git", ["-C", copy, "checkout", "-q", "-B", "gh-pages"])
    try shop.folder.write(name + "/" + path, text)
    try Tools.run("git", ["-C", copy, "add", "-A"])
    let person = ["-c", "user.name=Somebody", "-c", "user.email=somebody@shop.example"]
    try Tools.run("git", ["-C", copy] + person + ["commit", "-q", "-m", "By hand"])
    try Tools.run("git", ["-C", copy, "push", "-q", "origin", "gh-pages"])
  }

  private func git(_ arguments: [String]) throws -> String {
    let name = "said-\(UInt32.random(in: 0...UInt32.max))"
    try Tools.run(
      "git",
      ["--git-dir", shop.folder("pages.git")] + arguments,
      log: shop.folder(name)
    )
    return try shop.folder.read(name)
  }
}
