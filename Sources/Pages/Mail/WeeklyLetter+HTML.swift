package import Markup

extension WeeklyLetter {
  /// The letter as the body of a mail: one column, no picture, no address but the site's own,
  /// nothing that asks anyone anything.
  ///
  /// Many mail programs drop style sheets and the site's policy refuses style attributes, so the
  /// layout is that of the attributes which mail programs have known longest.
  package var html: HTML {
    """
    <!doctype html>
    <html lang="\(language.tag)">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="\(Site.contentSecurityPolicy)">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>\(subject)</title>
    \(styleElement)
    </head>
    <body bgcolor="#FFFFFF" text="#1C1B1A" link="#0B57A4" vlink="#5B3A8C">
    <main>
    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
    <tbody>
    <tr><td><font face="\(face)" size="2" color="#5A5750">\(place)</font></td></tr>
    <tr><td><h1><font face="\(face)" size="5">\(heading)</font></h1></td></tr>
    \(each: why, paragraph)\(numberRows)\(actionRows)\(resultRows)\(data.map(small))\(linkRow)</tbody>
    </table>
    </main>
    </body>
    </html>

    """
  }

  private var styleElement: HTML { "<style>\(HTML(trusting: WeeklyLetter.style))</style>" }

  private var face: String {
    language.isHan
      ? "PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"
      : "Segoe UI, Helvetica Neue, Arial, sans-serif"
  }

  private func paragraph(_ text: String) -> HTML {
    "<tr><td><p><font face=\"\(face)\" size=\"3\">\(text)</font></p></td></tr>\n"
  }

  private func small(_ text: String) -> HTML {
    "<tr><td><p><font face=\"\(face)\" size=\"2\" color=\"#5A5750\">\(text)</font></p></td></tr>\n"
  }

  private func title(_ text: String) -> HTML {
    "<tr><td><h2><font face=\"\(face)\" size=\"4\">\(text)</font></h2></td></tr>\n"
  }

  private var numberRows: HTML {
    guard !numbers.isEmpty else { return HTML() }
    return
      "<tr><td><table role=\"presentation\" width=\"100%\" cellpadding=\"6\" cellspacing=\"0\" border=\"0\"><tbody>\n\(each: numbers, numberRow)</tbody></table></td></tr>\n"
  }

  private func numberRow(_ number: Number) -> HTML {
    let rest = [number.company, number.change].compactMap(\.self).joined(separator: " · ")
    let below: HTML? =
      rest.isEmpty
      ? nil : "<br><font face=\"\(face)\" size=\"2\" color=\"#5A5750\">\(rest)</font>"
    return
      "<tr><td width=\"30%\" valign=\"top\" bgcolor=\"#F5F3EE\"><font face=\"\(face)\" size=\"2\">\(number.name)</font></td><td valign=\"top\"><font face=\"\(face)\" size=\"3\"><b>\(number.figure)</b></font>\(below)</td></tr>\n"
  }

  private var actionRows: HTML {
    guard !actions.isEmpty else { return HTML() }
    return "\(title(doThis))\(each: actions.enumerated(), { action($0.offset, $0.element) })"
  }

  private func action(_ place: Int, _ action: Action) -> HTML {
    let facts = action.facts.joined(separator: language.gap)
    return
      "<tr><td><p><font face=\"\(face)\" size=\"3\">\(WeeklyLetter.numeral(place)) <b>\(action.title)</b><br>\(facts)</font></p></td></tr>\n"
  }

  private var resultRows: HTML {
    guard let result else { return HTML() }
    return title(didItWork) + paragraph(result)
  }

  private var linkRow: HTML {
    let target = address ?? "index.html"
    return
      "<tr><td><p><font face=\"\(face)\" size=\"3\"><a href=\"\(target)\">\(whole)</a></font></p></td></tr>\n"
  }
}
