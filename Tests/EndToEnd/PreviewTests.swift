import Glibc
import Testing

@Suite struct PreviewTests {
  @Test func `a change is on the page at once, an error over the last good one`() throws {
    let folder = try TeaShop.folder()
    let before = try folder.tree("")
    let program = try Program.start(["preview", "content", "--port", "0"], in: folder.path)
    let browser = try Browser(address: try program.line())
    var version = try browser.version(after: "none")
    version = try browser.version(after: version)
    let front = try browser.get("/")
    #expect(front.status == 200)
    #expect(front.text.contains("data-version=\"\(version)\" defer></script>"))
    #expect(!front.text.contains("<meta http-equiv=\"Content-Security-Policy\""))
    #expect(front.head.contains("connect-src 'self'"))
    #expect(try browser.get("/playbooks/call/").text.contains("Call on day 21."))

    try folder.write("content/playbooks/call.md", TeaShop.note + "\nAnd be kind.\n")
    version = try browser.version(after: version)
    #expect(try browser.get("/playbooks/call/").text.contains("And be kind."))

    try folder.write("content/playbooks/call.md", TeaShop.note + "\n{{ <no>.name }}\n")
    version = try browser.version(after: version)
    let broken = try browser.get("/playbooks/call/")
    #expect(broken.text.contains("content/playbooks/call.md:6:"))
    #expect(broken.text.contains("this is the last good site"))
    #expect(broken.text.contains("And be kind."))
    #expect(!broken.text.contains("<no>"))

    try folder.write("content/playbooks/call.md", TeaShop.note)
    version = try browser.version(after: version)
    #expect(!(try browser.get("/playbooks/call/").text.contains("regulars-preview\" class")))
    kill(program.process, SIGINT)
    #expect(try program.finish().exitCode == 0)
    #expect(try folder.tree("") == before, "a preview writes nothing")
  }

  @Test func `nobody else is answered, nothing else is read, and a taken port is said`() throws {
    let folder = try TeaShop.folder()
    let program = try Program.start(["preview", "content", "--port", "0"], in: folder.path)
    let address = try program.line()
    let browser = try Browser(address: address)
    #expect(try browser.get("/", host: "shop.example").status == 421)
    #expect(try browser.get("/", host: "localhost:\(browser.port)").status == 200)
    #expect(try browser.get("/", method: "POST").status == 405)
    _ = try browser.version(after: try browser.version(after: "none"))
    for path in ["/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/nothing/", "/.preview/x"] {
      #expect(try browser.get(path).status == 404, "\(path)")
    }
    let folderPath = try browser.get("/retention")
    #expect(folderPath.status == 307)
    #expect(folderPath.head.contains("/retention/"))
    #expect(try browser.get("/assets/nothing.css").status == 404)
    #expect(try browser.get("/.preview/preview.js").head.contains("text/javascript"))
    let second = try Program.run(
      ["preview", "content", "--port", "\(browser.port)"],
      in: folder.path
    )
    #expect(second.exitCode == 69)
    #expect(second.errors.contains("--port"))
    kill(program.process, SIGTERM)
    #expect(try program.finish().exitCode == 0)
  }
}

/// Asks the loopback as a browser does, one connection a request.
private struct Browser {
  struct Answer {
    var status: Int
    var head: String
    var text: String
  }

  let port: UInt16

  init(address: String) throws {
    port = try #require(UInt16(address.split(separator: ":").last?.dropLast() ?? ""))
  }

  func get(_ path: String, method: String = "GET", host: String? = nil) throws -> Answer {
    let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(connection) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(connected == 0)
    let request = """
      \(method) \(path) HTTP/1.1\r
      Host: \(host ?? "127.0.0.1:\(port)")\r
      Connection: close\r
      Content-Length: 0\r
      \r

      """
    let bytes = Array(request.utf8)
    try #require(write(connection, bytes, bytes.count) == bytes.count)
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(connection, &buffer, buffer.count), count > 0 {
      answer += buffer[..<count]
    }
    let text = String(decoding: answer, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let status = try #require(text.split(separator: " ").dropFirst().first.flatMap { Int($0) })
    return Answer(
      status: status,
      head: String(parts.first ?? ""),
      text: parts.count > 1 ? String(parts[1]) : ""
    )
  }

  /// The first version other than this one.
  func version(after version: String) throws -> String {
    while true {
      let answer = try get("/.preview/next?after=\(version)")
      if answer.status == 200 { return answer.text.filter { !$0.isNewline } }
      try #require(answer.status == 204)
    }
  }
}
