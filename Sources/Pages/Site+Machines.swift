import Commerce
import Markup
import Wording

extension Site {
  /// Files for programs: feeds, the sitemap, what robots and hosts are told.
  var machineFiles: [SitePage] {
    var files: [SitePage] = []
    for language in input.languages where hasFeed {
      files.append(
        SitePage(path: feedPath(in: language)) { feed(in: language).bytes }
      )
    }
    for language in input.languages {
      files.append(
        SitePage(path: calendarPath(in: language)) { CalendarFile(self, language).bytes }
      )
    }
    if input.address != nil, !input.locked.isWhole {
      files.append(SitePage(path: "sitemap.xml") { sitemap.bytes })
    }
    files.append(SitePage(path: "robots.txt") { Array(robots.utf8) })
    files.append(SitePage(path: "_headers") { Array(headers.utf8) })
    return files
  }

  /// The newest editions as an Atom feed; its times are those of D, never the clock's.
  func feed(in language: Language) -> HTML {
    let voice = Voice(language)
    let newest = weeks.suffix(20).reversed().map { entry(of: $0, voice) }
    let shop = input.edition.shop.name
    let own = address(ofFile: feedPath(in: language))
    let ownLink: HTML? = own.map { "<link rel=\"self\" href=\"\($0)\"/>\n" }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(language.tag)">
      <id>\(identifier(language, nil))</id>
      <title>\(shop)</title>
      <updated>\(input.edition.asOf.iso)T00:00:00Z</updated>
      <author><name>\(shop)</name></author>
      \(ownLink)\(Array(newest))</feed>

      """
  }

  private func entry(of week: Week, _ voice: Voice) -> HTML {
    let then = asPublished(week)
    let route: Route = .week(week)
    let letter = Letter(PageContext(site: then, route: route, voice: voice))
    let path = route.path(in: voice.language, of: input.languages)
    let link = address(ofFile: path) ?? relativePath(to: path, from: feedPath(in: voice.language))
    let summary = letter.lead.joined(separator: voice.language.gap)
    return """
      <entry>
      <id>\(identifier(voice.language, week))</id>
      <title>\(voice.dates.week(week)): \(letter.heading)</title>
      <updated>\(letter.edition.asOf.iso)T00:00:00Z</updated>
      <link href="\(link)"/>
      <summary>\(summary)</summary>
      </entry>

      """
  }

  /// The page's own address where there is one, else a name made of shop, language and week.
  private func identifier(_ language: Language, _ week: Week?) -> String {
    let route = week.map(Route.week) ?? .thisWeek
    let path = route.path(in: language, of: input.languages)
    if let address = address(ofFile: path) { return address }
    let name = ["urn:x-regulars", percentEncoded(input.edition.shop.name), language.tag, week?.iso]
    return name.compactMap(\.self).joined(separator: ":")
  }

  /// Every page with its other languages.
  private var sitemap: HTML {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    \(each: input.languages, { language in sitemapPart(language) })</urlset>

    """
  }

  private func sitemapPart(_ language: Language) -> HTML {
    let open = drawnRoutes.filter { !isLocked($0, language) }
    return "\(each: open, { route in sitemapEntry(route, language) })"
  }

  private func sitemapEntry(_ route: Route, _ language: Language) -> HTML {
    let own = address(ofFile: route.path(in: language, of: input.languages)) ?? ""
    return """
      <url><loc>\(own)</loc><lastmod>\(input.edition.asOf.iso)</lastmod>\(each: input.languages, { other in alternate(route, other) })</url>

      """
  }

  private func alternate(_ route: Route, _ language: Language) -> HTML {
    let address = address(ofFile: route.path(in: language, of: input.languages)) ?? ""
    return
      "<xhtml:link rel=\"alternate\" hreflang=\"\(language.tag)\" href=\"\(address)\"/>"
  }

  private var robots: String {
    guard input.isIndexed else { return "User-agent: *\nDisallow: /\n" }
    let map = address(ofFile: "sitemap.xml").map { "Sitemap: \($0)\n" } ?? ""
    return "User-agent: *\nAllow: /\n\(map)"
  }

  /// What hosts that read `_headers` send along.
  private var headers: String {
    let policy = Site.contentSecurityPolicy + "; frame-ancestors 'none'"
    let robots = input.isIndexed ? "" : "  X-Robots-Tag: noindex, nofollow\n"
    let start = """
      /*
        Content-Security-Policy: \(policy)
        X-Content-Type-Options: nosniff
        X-Frame-Options: DENY
        Referrer-Policy: no-referrer
        Permissions-Policy: camera=(), geolocation=(), microphone=()
        Cross-Origin-Opener-Policy: same-origin
      \(robots)
      """
    // One rule a file: hosts join what several rules say of one header.
    let script = input.locked.isEmpty ? [] : [theme.unlockScript].compactMap(\.self)
    let assets = (theme.assets + script).map { asset in
      let age = asset.isNamedByItsBytes ? "max-age=31536000, immutable" : "max-age=3600"
      return "/\(asset.path)\n  Cache-Control: public, \(age)\n"
    }
    let archive = """
      /\(Site.archivePath)
        Content-Disposition: attachment; filename="\(input.edition.week.id.iso).zip"

      """
    return start + assets.joined() + (archived == nil ? "" : archive)
  }

  /// Nothing inline and no other origin: what every page of every theme keeps to.
  ///
  /// Pictures may come from the page itself (`data:`): a chart is drawn from its own text when a
  /// reader saves it as PNG. The one style in a page is the letter's, known by its digest.
  package static let contentSecurityPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self' '\(WeeklyLetter.styleDigest)'; "
    + "img-src 'self' data:; base-uri 'none'; form-action 'none'"
}
