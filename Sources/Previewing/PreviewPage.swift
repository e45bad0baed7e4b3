import Diagnostics
import Markup

/// A page of the site as the preview serves it: with the findings over it and a script that waits
/// for the next version.
///
/// The site's own pages forbid scripts in a `meta` element, which nothing can loosen again: here the
/// same policy goes into the header instead, with the preview's own files let in.
struct PreviewPage {
  var bytes: [UInt8]
  var policy: String

  init(_ shown: PreviewStand.Shown) {
    let text = String(decoding: shown.bytes, as: UTF8.self)
    let (page, own) = PreviewPage.withoutPolicy(text)
    policy = PreviewPage.loosened(own)
    let head = PreviewPage.head(version: shown.version).markup
    let over = PreviewPage.overlay(shown.findings, shown.message).markup
    let opened = PreviewPage.inserting(head, before: "</head>", into: page)
    bytes = Array(PreviewPage.inserting(over, before: "</body>", into: opened).utf8)
  }

  static let empty: HTML = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Regulars: no site yet</title>
    </head>
    <body>
    <h1>No site yet</h1>
    <p>It appears here as soon as it is made and no error stands against it.</p>
    </body>
    </html>

    """

  private static func head(version: String) -> HTML {
    """
    <link rel="stylesheet" href="\(PreviewFile.style.path)">
    <script src="\(PreviewFile.script.path)" data-version="\(version)" defer></script>

    """
  }

  /// Errors and warnings with their places; nothing for a clean site.
  static func overlay(_ findings: [Diagnostic], _ message: String?) -> HTML {
    guard !findings.isEmpty || message != nil else { return HTML() }
    let errors = findings.count { $0.severity == .error } + (message == nil ? 0 : 1)
    let warnings = findings.count { $0.severity == .warning }
    let stays: HTML? = errors > 0 ? " – this is the last good site" : nil
    let kind: HTML = errors > 0 ? "error" : "warning"
    let open: HTML? = errors > 0 ? " open" : nil
    let sentence: HTML? = message.map { "<li class=\"error\"><p>\(printable($0))</p></li>\n" }
    return """
      <aside id="regulars-preview" class="\(kind)" lang="en" aria-label="Findings of the preview">
      <details\(open)>
      <summary>\(counted(errors, "error")), \(counted(warnings, "warning"))\(stays)</summary>
      <ol>
      \(sentence)\(each: findings.prefix(most), item)</ol>
      \(more(findings.count - most))</details>
      </aside>

      """
  }

  /// Findings shown one by one.
  private static let most = 100

  private static func more(_ count: Int) -> HTML? {
    count > 0 ? "<p>and \(count) more, which regulars check lists</p>\n" : nil
  }

  private static func item(_ finding: Diagnostic) -> HTML {
    var place = finding.location.file
    if let line = finding.location.line { place += ":\(line)" }
    if let column = finding.location.column { place += ":\(column)" }
    let kind: HTML = finding.severity == .error ? "error" : "warning"
    let hint: HTML? = finding.hint.map { "<p class=\"hint\">\(printable($0))</p>\n" }
    return """
      <li class="\(kind)">
      <p class="place">\(printable(place))</p>
      <p><b>\(kind):</b> \(printable(finding.message)) <span>[\(finding.code)]</span></p>
      \(hint)</li>

      """
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func inserting(_ piece: String, before mark: String, into page: String) -> String {
    guard !piece.isEmpty, let place = page.ranges(of: mark).last else { return page }
    return page[..<place.lowerBound] + piece + page[place.lowerBound...]
  }

  /// The page without the policy that it states itself, and that policy.
  private static func withoutPolicy(_ page: String) -> (page: String, policy: String?) {
    let begin = #"<meta http-equiv="Content-Security-Policy" content=""#
    guard let start = page.firstRange(of: begin),
      let end = page[start.upperBound...].firstRange(of: "\">")
    else { return (page, nil) }
    let policy = String(page[start.upperBound..<end.lowerBound]).replacing("&#39;", with: "'")
    return (String(page[..<start.lowerBound]) + String(page[end.upperBound...]), policy)
  }

  /// The policy with the preview's own script, style and questions let in.
  static func loosened(_ policy: String?) -> String {
    var rules = (policy ?? "default-src 'none'").split(separator: ";").map {
      $0.split(separator: " ").map(String.init)
    }
    for name in ["script-src", "style-src", "connect-src"] {
      guard let index = rules.firstIndex(where: { $0.first == name }) else {
        rules.append([name, "'self'"])
        continue
      }
      rules[index].removeAll { $0 == "'none'" }
      if !rules[index].contains("'self'") { rules[index].append("'self'") }
    }
    if !rules.contains(where: { $0.first == "frame-ancestors" }) {
      rules.append(["frame-ancestors", "'none'"])
    }
    return rules.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }.joined(separator: "; ")
  }
}
