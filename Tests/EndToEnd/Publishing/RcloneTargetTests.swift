import FoundationEssentials
import Glibc
import Testing

/// `publish` through rclone to stores on loopback: one like S3, which knows digests, and WebDAV,
/// which knows sizes only.
@Suite(.enabled(if: Tools.have("rclone"), "rclone is not installed"))
struct RcloneTargetTests {
  static let stores = Store.Kind.allCases.filter(\.isInstalled)

  @Test(arguments: stores)
  func `the first publish sends all, the next nothing, a third one page, then back`(
    kind: Store.Kind
  ) throws {
    let store = try Store(kind)
    let first = try store.publish()
    #expect(first.exitCode == 0, "\(first.errors)")
    let one = try store.shop.site
    #expect(try store.site() == one)
    let second = try store.shop.summary(try store.publish())
    #expect(second["bytes"] == .number(0))
    try store.shop.build("two", pages: 5)
    let third = try store.shop.summary(try store.publish())
    #expect(third["changed"] == .number(1) && third["gone"] == .number(1))
    #expect(try store.site() == store.shop.site)
    let back = try store.publish("--rollback")
    #expect(back.exitCode == 0, "\(back.errors)")
    #expect(try store.site() == one)
  }

  @Test(arguments: stores)
  func `somebody else's change is named and left alone`(kind: Store.Kind) throws {
    let store = try Store(kind)
    try store.publish()
    try store.put("part0/page0/index.html", "<p>by hand</p>")
    try store.shop.build("two")
    let outcome = try store.publish()
    #expect(outcome.exitCode == 69)
    #expect(outcome.errors.contains("1 changed: \"part0/page0/index.html\""), "\(outcome.errors)")
    #expect(try store.site()["part0/page0/index.html"] == Data("<p>by hand</p>".utf8))
  }

  @Test(arguments: zip(stores, Saboteur.Moment.allCases))
  func `a publish that breaks off at any call of rclone is mended by the next`(
    kind: Store.Kind,
    moment: Saboteur.Moment
  ) throws {
    let store = try Store(kind)
    try store.publish()
    let count = try Saboteur("rclone", after: 0.1).breakOff(moment, from: 4) {
      number,
      environment in
      try store.shop.build("\(number)", pages: 4 + number % 2, padding: 100 + number / 3)
      return try store.publish(environment: environment)
    } mend: { number in
      let outcome = try store.publish()
      #expect(outcome.exitCode == 0, "\(number): \(outcome.errors)")
      #expect(try store.site() == store.shop.site)
    }
    #expect(count >= 3)
    #expect(try store.site() == store.shop.site)
  }

  @Test func `a remote that rclone does not know is said`() throws {
    let shop = try PublishShop("{to: rclone, remote: 'nowhere:bucket'}")
    let outcome = try shop.publish()
    #expect(outcome.exitCode == 69)
    #expect(outcome.errors.contains("rclone config"), "\(outcome.errors)")
  }
}

/// A shop, a store's server and the settings with which rclone finds it.
struct Store {
  enum Kind: String, CaseIterable {
    case webdav, s3

    var isInstalled: Bool {
      self == .webdav ? Tools.have("rclone") : Tools.have("rclone", "moto_server")
    }
  }

  let shop: PublishShop
  private let server: Server

  init(_ kind: Kind) throws {
    shop = try PublishShop("{to: rclone, remote: 'store:bucket', prefix: shop}")
    let port = try Tools.freePort()
    let root = shop.folder.path
    let settings: String
    switch kind {
    case .webdav:
      settings = "type = webdav\nurl = http://127.0.0.1:\(port)\nvendor = other\n"
      try shop.folder.write("dav/here", "")
      server = try Server(
        "rclone",
        port: port,
        ["serve", "webdav", root + "/dav", "--addr", "127.0.0.1:\(port)"],
        log: root + "/server.log"
      )
    case .s3:
      settings = """
        type = s3
        provider = Other
        endpoint = http://127.0.0.1:\(port)
        access_key_id = made-up
        secret_access_key = made-up-too
        force_path_style = true

        """
      server = try Server(
        "moto_server",
        port: port,
        ["-H", "127.0.0.1", "-p", "\(port)"],
        log: root + "/server.log"
      )
    }
    try shop.folder.write("rclone.conf", "[store]\n" + settings)
  }

  @discardableResult
  func publish(_ arguments: String..., environment: [String] = []) throws -> Program.Outcome {
    let settings = "RCLONE_CONFIG=" + shop.folder("rclone.conf")
    return try Program.run(
      ["publish"] + arguments,
      environment: environment + [settings],
      in: shop.folder.path
    )
  }

  /// What the store holds.
  func site() throws -> [String: Data] {
    let name = "fetched-\(UInt32.random(in: 0...UInt32.max))"
    try rclone(["copy", "store:bucket/shop", shop.folder(name)])
    return try shop.published(name)
  }

  /// Somebody else's change.
  func put(_ path: String, _ text: String) throws {
    try shop.folder.write("theirs", text)
    try rclone(["copyto", "--ignore-times", shop.folder("theirs"), "store:bucket/shop/" + path])
  }

  private func rclone(_ arguments: [String]) throws {
    // Where a proxy's own certificates are set, rclone takes them and refuses plain addresses.
    let bare = ["-u", "AWS_CA_BUNDLE", "rclone", "--config", shop.folder("rclone.conf")]
    try Tools.run("env", bare + arguments)
  }
}
