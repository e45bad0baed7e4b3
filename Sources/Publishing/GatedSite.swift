import Diagnostics
import FoundationEssentials
import SiteWriting

/// A site that passed the gate: exactly what a build of this program wrote, and nothing private.
struct GatedSite {
  /// With every link resolved.
  let folder: String
  let manifest: SiteManifest

  /// - Throws: `PublishFailure` with everything that speaks against the folder, ten findings at most.
  init(at path: String) throws(PublishFailure) {
    folder = try onDisk { () throws(SiteWritingError) in try Disk.resolved(path) }
    guard Disk.status(folder)?.kind == .folder else {
      throw PublishFailure(
        "publish.no-site",
        "there is no site in \"\(printable(path))\"",
        hint: "make it first: regulars build",
        exitCode: 64
      )
    }
    try GatedSite.refusePrivate(folder, named: path)
    let listing = try GatedSite.listing(of: folder, named: path)
    let walk = try SiteWalk(folder)
    var problems = walk.strangers.map { stranger(path, $0, "this is neither a file nor a folder") }
    let found = Set(walk.files)
    for file in walk.files where listing.digests[file] == nil {
      let isPrivate = Disk.name(of: file) == PrivateFolder.marker
      problems.append(
        stranger(path, file, isPrivate ? "this marks a private folder" : "no build wrote this file")
      )
    }
    for file in listing.digests.keys.sorted() where !found.contains(file) {
      problems.append(stranger(path, file, "the build wrote this file, and it is gone"))
    }
    guard problems.isEmpty else { throw GatedSite.refusal(problems) }
    let files = try GatedSite.digested(walk.files, in: folder, listing, named: path)
    guard files.contains(where: { $0.path == "index.html" }) else {
      throw PublishFailure(
        "publish.empty",
        "the site in \"\(printable(path))\" has no front page",
        hint: "build it again: regulars build",
        exitCode: 1
      )
    }
    let head = try GatedSite.head(of: listing, in: folder)
    manifest = SiteManifest(shop: head.shop, week: head.week, files: files)
  }

  /// A folder that is, holds or lies in a private one goes nowhere.
  private static func refusePrivate(_ folder: String, named: String) throws(PublishFailure) {
    var place = folder
    while true {
      if Disk.status(place + "/" + PrivateFolder.marker) != nil {
        throw PublishFailure(
          "publish.private",
          "\"\(printable(named))\" is or lies in a private folder, which names people",
          hint: "name the folder that regulars build wrote the site to",
          exitCode: 1
        )
      }
      if place == "/" { return }
      place = Disk.parent(of: place)
    }
  }

  private static func listing(
    of folder: String,
    named: String
  ) throws(PublishFailure) -> SiteListing {
    guard SiteOutput.isOurs(folder) else {
      throw PublishFailure(
        "publish.not-ours",
        "\"\(printable(named))\" is no site that regulars wrote",
        hint: "name the folder that regulars build wrote the site to",
        exitCode: 1
      )
    }
    let bytes = try onDisk { () throws(SiteWritingError) in
      try Disk.bytes(of: folder + "/" + SiteOutput.marker)
    }
    guard let listing = SiteListing(marker: bytes) else {
      throw PublishFailure(
        "publish.no-list",
        "the site in \"\(printable(named))\" does not say what its build wrote",
        hint: "build it again: regulars build",
        exitCode: 1
      )
    }
    return listing
  }

  private static func head(
    of listing: SiteListing,
    in folder: String
  ) throws(PublishFailure) -> SiteHead {
    if let head = listing.head, isEditionName(head.week) { return head }
    return try EditionHead(in: folder).head
  }

  private static func digested(
    _ paths: [String],
    in folder: String,
    _ listing: SiteListing,
    named: String
  ) throws(PublishFailure) -> [SiteManifest.File] {
    var files: [SiteManifest.File] = []
    var problems: [Diagnostic] = []
    for result in digests(of: paths, in: folder) {
      let file = try result.get()
      if listing.digests[file.path] != file.sha256 {
        problems.append(stranger(named, file.path, "this file was changed after its build"))
      }
      files.append(file)
    }
    guard problems.isEmpty else { throw refusal(problems) }
    return files
  }

  private static func refusal(_ problems: [Diagnostic]) -> PublishFailure {
    var shown = Array(problems.prefix(10))
    if problems.count > shown.count, var last = shown.last {
      last.message += ", and \(problems.count - shown.count) more of this kind"
      shown[shown.count - 1] = last
    }
    return PublishFailure(diagnostics: shown, exitCode: 1)
  }
}

private func stranger(_ site: String, _ path: String, _ what: String) -> Diagnostic {
  Diagnostic(
    .error,
    at: SourceLocation(site + "/" + path),
    "\(what), so the site is not published",
    code: "publish.changed-site",
    hint: "build the site again: regulars build"
  )
}

/// Size and digests of files below a folder, in the order of their paths; each may fail by itself.
func digests(
  of paths: [String],
  in folder: String
) -> [Result<SiteManifest.File, PublishFailure>] {
  inParallel(paths.count) { index in
    let path = paths[index]
    do throws(SiteWritingError) {
      let bytes = try Disk.bytes(of: folder + "/" + path)
      guard let sha = sha256(bytes), let md5 = md5(bytes) else {
        return .failure(
          PublishFailure("publish.digest", "the system's library refuses to make digests")
        )
      }
      let file = SiteManifest.File(
        path: path,
        bytes: bytes.count,
        sha256: hexadecimal(sha),
        md5: hexadecimal(md5)
      )
      return .success(file)
    } catch {
      return .failure(PublishFailure(error))
    }
  }
}

/// What stands in a folder that ought to hold files and folders only; links are not followed.
struct SiteWalk {
  /// Paths of files, the site's own marker left out.
  private(set) var files: [String] = []
  /// Links, pipes, devices, and names that no site can have.
  private(set) var strangers: [String] = []

  init(_ folder: String) throws(PublishFailure) {
    var open = [""]
    while let prefix = open.popLast() {
      let names = try onDisk { () throws(SiteWritingError) in
        try Disk.names(in: folder + "/" + prefix)
      }
      for name in names {
        let path = prefix + name
        if path == SiteOutput.marker { continue }
        switch Disk.status(folder + "/" + path)?.kind {
        case .folder: open.append(path + "/")
        case .file where faultInPath(path) == nil: files.append(path)
        default: strangers.append(path)
        }
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Whose site it is, and of which week, as the site's own data say.
private struct EditionHead {
  let head: SiteHead

  private struct Body: Decodable {
    struct Shop: Decodable { var name: String }
    struct Week: Decodable { var id: String }
    var shop: Shop
    var week: Week
  }

  init(in folder: String) throws(PublishFailure) {
    let bytes = try onDisk { () throws(SiteWritingError) in
      try Disk.bytes(of: folder + "/data/edition.json")
    }
    guard let body = EditionHead.body(bytes), isEditionName(body.week.id) else {
      throw PublishFailure(
        "publish.no-edition",
        "data/edition.json of the site does not say its shop and week",
        hint: "build the site again: regulars build",
        exitCode: 1
      )
    }
    head = SiteHead(shop: body.shop.name, week: body.week.id)
  }

  private static func body(_ bytes: [UInt8]) -> Body? {
    do {
      return try JSONDecoder().decode(Body.self, from: Data(bytes))
    } catch {
      return nil
    }
  }
}
