import SiteWriting

/// Settings for web servers that serve a published folder, made from what the site itself asks of
/// hosts in `_headers`.
struct HostingFiles {
  /// Headers of every page, in the order of `_headers`.
  let headers: [(name: String, value: String)]
  /// The folder that readers see, and the address below which they see it: `/shop/` or `/`.
  let root: String
  let address: String

  /// Assets whose names hold a digest of their bytes never change: `almanac-0123456789abcdef.css`.
  private static let unchanging = "-[0-9a-f]{16}\\.[a-z0-9]+$"

  init(_ text: String, root: String, prefix: String) {
    self.root = root
    address = prefix.isEmpty ? "/" : "/\(prefix)/"
    var found: [(String, String)] = []
    var isForAll = false
    for line in text.split(separator: "\n") {
      guard line.hasPrefix(" ") else {
        isForAll = line == "/*"
        continue
      }
      let parts = line.split(separator: ":", maxSplits: 1)
      guard isForAll, parts.count == 2 else { continue }
      found.append((HostingFiles.trimmed(parts[0]), HostingFiles.trimmed(parts[1])))
    }
    headers = found
  }

  var nginx: String {
    let path = address.dropLast()
    return """
      # Written by regulars publish. Include it in a server block of nginx.
      location \(address) {
        alias "\(root)/";
        index index.html;
        error_page 404 \(address)404.html;
        charset utf-8;
        charset_types text/css application/json text/plain text/csv application/xml image/svg+xml;
      \(nginxHeaders)  add_header Cache-Control "no-cache" always;
      }
      location ~ "^\(path)/(assets/.+\(HostingFiles.unchanging.dropLast()))$" {
        alias "\(root)/$1";
      \(nginxHeaders)  add_header Cache-Control "public, max-age=31536000, immutable" always;
      }
      location ~ ^\(path)/\\.regulars- {
        return 404;
      }

      """
  }

  var caddy: String {
    let lines = headers.map { "    \($0.name) \(quoted($0.value))\n" }.joined()
    return """
      # Written by regulars publish. Import it in a site block of Caddy.
      handle_path \(address)* {
        root * "\(root)"
        @unchanging path_regexp `^/assets/.+\(HostingFiles.unchanging)`
        @changing not path_regexp `^/assets/.+\(HostingFiles.unchanging)`
        @own path /.regulars-*
        header {
      \(lines)  }
        header @unchanging Cache-Control "public, max-age=31536000, immutable"
        header @changing Cache-Control "no-cache"
        respond @own 404
        file_server
      }
      handle_errors {
        @missing expression `{http.error.status_code} == 404 && {http.request.orig_uri.path}.startsWith("\(address)")`
        handle @missing {
          root * "\(root)"
          rewrite * /404.html
          header Cache-Control "no-cache"
          file_server
        }
      }

      """
  }

  private var nginxHeaders: String {
    headers.map { "  add_header \($0.name) \(quoted($0.value)) always;\n" }.joined()
  }

  private func quoted(_ value: String) -> String {
    "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension TargetJob {
  /// Writes down how the target is to be served, for targets that a web server of the shop's reads.
  func writeHosting(_ tree: String, in work: String) throws(PublishFailure) {
    let place: String
    switch target.kind {
    case .folder(let path, let layout), .rsync(_, let path, let layout):
      place = target.path(below: path) + (layout == .releases ? "/current" : "")
    case .git, .rclone: return
    }
    try onDisk { () throws(SiteWritingError) in
      guard Disk.status(tree + "/_headers")?.kind == .file else { return }
      let text = String(decoding: try Disk.bytes(of: tree + "/_headers"), as: UTF8.self)
      let files = HostingFiles(text, root: place, prefix: target.prefix)
      try writeFile(Array(files.nginx.utf8), to: work + "/nginx.conf", mode: 0o600)
      try writeFile(Array(files.caddy.utf8), to: work + "/Caddyfile", mode: 0o600)
    }
  }
}
