import Commerce
import Diagnostics
import Notebook
import Pages
import Retention

/// Every file of a shop's site; locked ones are sealed as they are written.
func plannedFiles(
  of shop: ShopReading,
  in content: String,
  theme: any Theme
) throws(JobFailure) -> [PlannedFile] {
  var input = siteInput(of: shop)
  input.isWritten = true
  guard let lock = shop.lock else {
    let site = Site(input: input, theme: theme)
    let isStanding = shop.standingPages
    return site.pages.map { page in
      isStanding(page)
        ? PlannedFile(standing: page.path) : PlannedFile(path: page.path, render: page.render)
    } + archives(of: site)
  }
  if let problem = problem(with: lock, under: theme, shop.settings) {
    var (findings, found) = (shop.findings, Findings())
    found.add(problem)
    findings.add(contentsOf: found.under(content))
    throw JobFailure(findings)
  }
  input.locked = lock.parts
  // What is locked is not for search engines.
  if lock.parts.isWhole { input.isIndexed = false }
  let edition = shop.edition
  guard
    let seal = PageSeal(
      password: lock.password,
      shop: edition.shop.name,
      shopSalt: shop.settings.shop.salt,
      week: edition.week.id.iso
    )
  else { throw .usage("the system's library refuses to make a key of the password") }
  let site = Site(input: input, theme: theme)
  let pages = site.pages.map { page in
    var file = PlannedFile(path: site.finalPath(page.path), render: page.render)
    guard site.isLocked(page.path) else { return file }
    file.locked = PlannedFile.Locked(path: page.path) { bytes in
      guard let sealed = seal.seal(bytes, at: page.path) else { throw SealFault() }
      let text = SealedText(salt: seal.salt, iterations: PageSeal.iterations, sealed: sealed)
      return site.lockedBytes(page.path, text)
    }
    return file
  }
  return pages + archives(of: site)
}

/// The whole site as a zip file, where it is not too large for one.
private func archives(of site: Site) -> [PlannedFile] {
  guard site.archived != nil else { return [] }
  let edition = site.input.edition
  let date = edition.asOf.civil
  let archive = SiteArchive(
    folder: edition.week.id.iso,
    day: (date.year, date.month, date.day)
  )
  return [PlannedFile(archive: archive, at: Site.archivePath)]
}

/// A theme that cannot ask for a password, or would show locked pages as parts of an open one.
private func problem(
  with lock: SiteLock,
  under theme: any Theme,
  _ settings: Settings
) -> Diagnostic? {
  let place = settings.location(of: "password.sections")
  guard theme.unlockScript != nil else {
    return Diagnostic(
      .error,
      at: place,
      "the theme \"\(theme.name)\" has no page that asks for a password",
      code: "password.theme",
      hint: "choose almanac or letterpress, or give the theme an unlockScript"
    )
  }
  let isGathering = [Route.retention, .customers, .data].contains { route in
    if case .part = theme.place(of: route) { true } else { false }
  }
  guard isGathering, !lock.parts.isWhole else { return nil }
  return Diagnostic(
    .error,
    at: place,
    "the theme \"\(theme.name)\" shows all pages on one, so no section can be locked by itself",
    code: "password.one-page",
    hint: "lock the whole site: password: {sections: [/]}"
  )
}

private struct SealFault: Error, CustomStringConvertible {
  var description: String { "the system's library refuses to encrypt it" }
}
