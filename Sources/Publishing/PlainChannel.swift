import SiteWriting

/// Publishes by changing files in place, for hosts without links: new files first, pages after
/// them, then the manifest, and what is gone at the end.
///
/// From the first change to the last a second manifest stands at the target, so that the next run,
/// on any machine, knows which differences are its own.
struct PlainChannel: Channel {
  let host: any Host
  /// A local folder for files that go along.
  let work: String

  func look() throws(PublishFailure) -> Standing {
    var standing = Standing()
    standing.files = try host.files(in: "")
    standing.manifest = try manifest(SiteManifest.fileName, in: standing)
    standing.pending = try manifest(SiteManifest.pendingName, in: standing)
    standing.files[SiteManifest.fileName] = nil
    standing.files[SiteManifest.pendingName] = nil
    standing.leftovers = standing.files.keys.filter(host.isLeftover).sorted()
    for path in standing.leftovers { standing.files[path] = nil }
    return standing
  }

  func send(_ edition: Outgoing, over standing: Standing) throws(PublishFailure) {
    var steps = PlainSteps(to: edition.manifest, from: standing)
    let isUnchanged = steps.isEmpty && standing.manifest == edition.manifest
    if isUnchanged, standing.pending == nil, standing.leftovers.isEmpty { return }
    var pending = edition.manifest
    // What goes at the end is listed too: it is ours until it has gone.
    pending.files += steps.gone.map {
      SiteManifest.File(path: $0, bytes: -1, sha256: "", md5: "")
    }
    try put(pending, as: SiteManifest.pendingName)
    steps.gone += standing.leftovers
    try host.put(steps.assets, from: edition.tree, into: "")
    try host.put(steps.pages, from: edition.tree, into: "")
    try put(edition.manifest, as: SiteManifest.fileName)
    try host.remove(steps.gone, in: "")
    try host.remove([SiteManifest.pendingName], in: "")
  }

  func bringBack(
    _ edition: String,
    from standing: Standing
  ) throws(PublishFailure) -> SiteManifest? {
    nil
  }

  private func manifest(
    _ name: String,
    in standing: Standing
  ) throws(PublishFailure) -> SiteManifest? {
    guard let file = standing.files[name] else { return nil }
    let bytes = file.isStrange ? [] : try host.read(name)
    // A pending one that was cut short says nothing had been changed yet.
    if let manifest = SiteManifest(bytes) { return manifest }
    if name == SiteManifest.pendingName { return nil }
    throw damagedManifest()
  }

  private func put(_ manifest: SiteManifest, as name: String) throws(PublishFailure) {
    try onDisk { () throws(SiteWritingError) in
      _ = try writeFile(manifest.bytes, to: work + "/" + name, mode: 0o600)
    }
    try host.put([name], from: work, into: "")
  }
}

func damagedManifest() -> PublishFailure {
  PublishFailure(
    "publish.damaged",
    "\(SiteManifest.fileName) at the target is damaged, so what stands there is not known",
    hint: "empty the target's folder and publish again, or name another folder"
  )
}

/// Which files travel, in which order.
private struct PlainSteps {
  var assets: [String] = []
  var pages: [String] = []
  var gone: [String]

  init(to manifest: SiteManifest, from standing: Standing) {
    let old = standing.manifest?.byPath ?? [:]
    let begun = standing.pending?.byPath
    for file in manifest.files {
      if let there = standing.files[file.path], there.bytes == file.bytes {
        if there.md5 == file.md5 { continue }
        // Without digests only what no broken publish touched can be trusted to stand.
        let isTouched = begun.map { $0[file.path]?.sha256 != old[file.path]?.sha256 } ?? false
        if there.md5 == nil, old[file.path]?.sha256 == file.sha256, !isTouched { continue }
      }
      if file.path.hasSuffix(".html") { pages.append(file.path) } else { assets.append(file.path) }
    }
    let paths = Set(manifest.files.map(\.path))
    gone = standing.files.keys.filter { !paths.contains($0) }.sorted()
  }

  var isEmpty: Bool { assets.isEmpty && pages.isEmpty && gone.isEmpty }
}
