import FlyingFox
import Foundation

/// Answers the requests of a browser on this machine, and nobody else's.
struct PreviewAnswer: HTTPHandler {
  let stand: PreviewStand

  /// How long a question for the next version waits; the library ends a request after 15 s.
  private static let patience: Duration = .seconds(10)

  func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
    guard PreviewAnswer.isLocal(host: request.headers[.host]) else {
      return plain(HTTPStatusCode(421, phrase: "Misdirected Request"), "not the preview's name")
    }
    guard request.method == .GET || request.method == .HEAD else {
      var refusal = plain(.methodNotAllowed, "the preview is for reading")
      refusal.headers[HTTPHeader("Allow")] = "GET, HEAD"
      return refusal
    }
    let path = request.target.path(percentEncoded: false)
    if path == PreviewFile.next { return await nextVersion(request) }
    if path.hasPrefix(PreviewFile.folder) { return own(path) }
    var response = page(path)
    if request.method == .HEAD { response.payload = .httpBody(HTTPBodySequence(data: Data())) }
    return response
  }

  /// Whether the browser asked for this machine by its own name.
  ///
  /// A page elsewhere whose name is made to lead here for a moment (DNS rebinding) would else read
  /// a site that is not published; its requests still carry that name.
  static func isLocal(host: String?) -> Bool {
    guard let host else { return false }
    var name = host.lowercased()[...]
    if let colon = name.lastIndex(of: ":"),
      name[name.index(after: colon)...].allSatisfy(\.isNumber),
      name.hasPrefix("[") == (name[..<colon].last == "]")
    {
      name = name[..<colon]
    }
    return ["localhost", "127.0.0.1", "[::1]"].contains(name)
  }

  private func nextVersion(_ request: HTTPRequest) async -> HTTPResponse {
    let mine = request.query.first { $0.name == "after" }?.value
    let clock = ContinuousClock()
    let end = clock.now + PreviewAnswer.patience
    while clock.now < end {
      if stand.version != mine { return plain(.ok, stand.version) }
      do { try await Task.sleep(for: .milliseconds(50)) } catch { break }
    }
    return answer(.noContent, "text/plain; charset=utf-8", [])
  }

  private func own(_ path: String) -> HTTPResponse {
    guard let file = PreviewFile.allCases.first(where: { $0.path == path }) else {
      return plain(.notFound, "there is no such file")
    }
    return answer(.ok, MediaType(path: path).name, Array(file.text.utf8))
  }

  /// Paths are looked up among the site's own; none is ever opened on the disk.
  private func page(_ path: String) -> HTTPResponse {
    let wanted = String(path.drop { $0 == "/" })
    guard stand.hasSite else { return html(stand.nothing, .ok) }
    let file = wanted.isEmpty || wanted.hasSuffix("/") ? wanted + "index.html" : wanted
    if let shown = stand.shown(file) {
      let type = MediaType(path: file)
      return type == .html ? html(shown, .ok) : answer(.ok, type.name, shown.bytes)
    }
    if stand.has(wanted + "/index.html") {
      var response = plain(.temporaryRedirect, "a page ends with a slash")
      let target = "/" + wanted + "/"
      response.headers[.location] =
        target.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? "/"
      return response
    }
    guard let missing = stand.shown("404.html") else {
      return plain(.notFound, "there is no such page")
    }
    return html(missing, .notFound)
  }

  private func html(_ shown: PreviewStand.Shown, _ status: HTTPStatusCode) -> HTTPResponse {
    let page = PreviewPage(shown)
    var response = answer(status, MediaType.html.name, page.bytes)
    response.headers[HTTPHeader("Content-Security-Policy")] = page.policy
    return response
  }

  private func plain(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    answer(status, "text/plain; charset=utf-8", Array((text + "\n").utf8))
  }

  /// Nothing is kept by the browser, and no page of another site may embed what is here.
  private func answer(_ status: HTTPStatusCode, _ type: String, _ bytes: [UInt8]) -> HTTPResponse {
    HTTPResponse(
      statusCode: status,
      headers: [
        .contentType: type,
        .cacheControl: "no-store",
        HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        HTTPHeader("X-Content-Type-Options"): "nosniff",
        HTTPHeader("Referrer-Policy"): "no-referrer",
      ],
      body: Data(bytes)
    )
  }
}
