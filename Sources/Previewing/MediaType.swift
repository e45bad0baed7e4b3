/// What a file of a site is, by its ending.
enum MediaType: String {
  case html, css, js, json, svg, png, jpg, jpeg, gif, webp, avif, csv, xml, txt, md, ics, zip, ico
  case unknown = ""

  init(path: String) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last.map { $0.lowercased() } ?? ""
    self = MediaType(rawValue: ending) ?? .unknown
  }

  var name: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .css: "text/css; charset=utf-8"
    case .js: "text/javascript; charset=utf-8"
    case .json: "application/json"
    case .svg: "image/svg+xml"
    case .png, .gif, .webp, .avif: "image/\(rawValue)"
    case .jpg, .jpeg: "image/jpeg"
    case .csv: "text/csv; charset=utf-8"
    case .xml: "application/xml"
    case .txt: "text/plain; charset=utf-8"
    case .md: "text/markdown; charset=utf-8"
    case .ics: "text/calendar; charset=utf-8"
    case .zip: "application/zip"
    case .ico: "image/x-icon"
    case .unknown: "application/octet-stream"
    }
  }
}
