import FoundationEssentials
import Glibc
import Testing

/// `publish` with rsync to an SSH server on loopback.
@Suite(.enabled(if: Tools.have("rsync", "sshd", "ssh"), "rsync or an SSH server is not installed"))
struct RsyncTargetTests {
  static let layouts = ["releases", "plain"]

  @Test(arguments: layouts)
  func `the first publish sends all, the next nothing, a third one page, then back`(
    layout: String
  ) throws {
    let place = try RemoteShop(layout)
    let first = try place.shop.publish()
    #expect(first.exitCode == 0, "\(first.errors)")
    let one = try place.shop.site
    #expect(try place.published == one)
    let second = try place.shop.summary(try place.shop.publish())
    #expect(second["bytes"] == .number(0))
    try place.shop.build("two", pages: 5)
    let third = try place.shop.summary(try place.shop.publish())
    #expect(third["changed"] == .number(1) && third["gone"] == .number(1))
    #expect(try place.published == place.shop.site)
    #expect(try place.shop.folder.mode(place.folder + "/index.html") == 0o644)
    let back = try place.shop.publish("--rollback")
    #expect(back.exitCode == 0, "\(back.errors)")
    #expect(try place.published == one)
    #expect(try place.shop.publish("--list").lines.count == 1)
  }

  @Test(arguments: layouts, ["changed", "added", "removed"])
  func `somebody else's change is named and left alone`(layout: String, what: String) throws {
    let place = try RemoteShop(layout)
    try place.shop.publish()
    let page = place.folder + "/index.html"
    switch what {
    case "changed": try place.shop.folder.write(page, "<p>EDITION one</p>")
    case "added": try place.shop.folder.write(place.folder + "/shop.html", "<p>by hand</p>")
    default: unlink(place.shop.folder(page))
    }
    let before = try place.published
    try place.shop.build("two")
    let outcome = try place.shop.publish()
    #expect(outcome.exitCode == 69)
    #expect(outcome.errors.contains("1 \(what): "), "\(outcome.errors)")
    #expect(try place.published == before)
  }

  @Test(arguments: zip(layouts, Saboteur.Moment.allCases))
  func `a publish that breaks off at any call of rsync is mended by the next`(
    layout: String,
    moment: Saboteur.Moment
  ) throws {
    let place = try RemoteShop(layout)
    try place.shop.publish()
    var old = try place.shop.site
    let count = try Saboteur("rsync", after: 0.1).breakOff(moment, from: 4) { number, environment in
      try place.shop.build("\(number)", pages: 4 + number % 2, padding: 100 + number / 3)
      return try place.shop.publish(environment: environment)
    } mend: { number in
      let new = try place.shop.site
      if layout == "releases" {
        let standing = try place.published
        #expect(standing == old || standing == new, "\(number)")
      }
      let outcome = try place.shop.publish()
      #expect(outcome.exitCode == 0, "\(number): \(outcome.errors)")
      #expect(try place.published == new)
      #expect(!place.shop.folder.exists(place.folder + "/.regulars-pending.json"))
      old = new
    }
    #expect(count >= 4)
    #expect(try place.published == place.shop.site)
  }

  @Test func `another machine mends what broke off, with another edition`() throws {
    let place = try RemoteShop("plain")
    try place.shop.publish()
    let count = try Saboteur("rsync", after: 0.1).breakOff(.during, from: 4) {
      number,
      environment in
      try place.shop.build("\(number)", padding: 200)
      let machine = ["publish", "--private", "one\(number)"]
      return try Program.run(machine, environment: environment, in: place.shop.folder.path)
    } mend: { number in
      try place.shop.build("\(number), again", pages: 5, padding: 300)
      let machine = ["publish", "--private", "other\(number)"]
      let outcome = try Program.run(machine, in: place.shop.folder.path)
      #expect(outcome.exitCode == 0, "\(number): \(outcome.errors)")
      #expect(try place.published == place.shop.site)
    }
    #expect(count >= 4)
  }

  @Test func `a host that is down and one that refuses are said, with what to do`() throws {
    let shop = try PublishShop(
      "{to: rsync, host: 127.0.0.1, port: \(try Tools.freePort()), path: /srv/www}"
    )
    let down = try shop.publish()
    #expect(down.exitCode == 69)
    #expect(down.errors.contains("Connection refused"), "\(down.errors)")
    #expect(down.errors.contains("hint: look whether the host is up"))
    let place = try RemoteShop("releases")
    try place.allowNobody()
    let refused = try place.shop.publish()
    #expect(refused.exitCode == 69)
    #expect(refused.errors.contains("Permission denied"), "\(refused.errors)")
  }

  @Test func `without rsync it says how to get it, an old one is named`() throws {
    let place = try RemoteShop("releases")
    let missing = try place.shop.publish(environment: ["PATH=/nowhere"])
    #expect(missing.exitCode == 127 || missing.errors.contains("[publish.no-tool]"))
    let old = try Workshop()
    try old.writeProgram("rsync", "#!/bin/sh\necho 'rsync  version 3.1.3  protocol version 31'\n")
    let outcome = try place.shop.publish(environment: ["PATH=\(old.path):/usr/bin:/bin"])
    #expect(outcome.exitCode == 69 && outcome.errors.contains("rsync is version 3.1.3"))
  }
}

/// A shop and a server that takes its site, both in one folder.
private struct RemoteShop {
  let shop: PublishShop
  /// Where readers would find the site.
  let folder: String
  private let server: Server

  init(_ layout: String) throws {
    let port = try Tools.freePort()
    shop = try PublishShop(
      "{to: rsync, host: 127.0.0.1, port: \(port), path: /, mode: \(layout), sshConfig: ../config}"
    )
    let root = shop.folder.path
    try shop.settings(
      try shop.folder.read("content/regulars.yml").replacing(
        "path: /,",
        with: "path: \(root)/www/a,"
      )
    )
    folder = layout == "plain" ? "www/a" : "www/a/current"
    for key in ["host", "key"] {
      try Tools.run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", root + "/" + key])
    }
    try shop.folder.write("allowed", try shop.folder.read("key.pub"))
    let words = try shop.folder.read("host.pub").split(separator: " ").prefix(2)
    try shop.folder.write(
      "known",
      "[127.0.0.1]:\(port) \(words.joined(separator: " "))\n"
    )
    try shop.folder.write(
      "config",
      """
      Host *
        IdentityFile \(root)/key
        IdentitiesOnly yes
        UserKnownHostsFile \(root)/known

      """
    )
    // Another home: what the person's shell does at each login takes a second on some machines.
    try shop.folder.write(
      "sshd_config",
      """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(root)/host
      AuthorizedKeysFile \(root)/allowed
      PidFile none
      StrictModes no
      UsePAM no
      PasswordAuthentication no
      SetEnv HOME=\(root)

      """
    )
    // Where sshd, run by the administrator, wants an empty folder.
    if getuid() == 0 { mkdir("/run/sshd", 0o755) }
    server = try Server(
      "sshd",
      port: port,
      ["-D", "-f", root + "/sshd_config"],
      log: root + "/sshd.log"
    )
  }

  var published: [String: Data] { get throws { try shop.published(folder) } }

  func allowNobody() throws { try shop.folder.write("allowed", "") }
}
