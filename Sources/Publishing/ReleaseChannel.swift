import SiteWriting

/// Publishes into a folder of its own and changes over in one step: readers see the old edition or
/// the new one, never a mixture.
struct ReleaseChannel: Channel {
  let host: any LinkingHost
  /// How many editions stay at the target.
  let kept: Int

  func look() throws(PublishFailure) -> Standing {
    var standing = Standing()
    switch try host.current() {
    case .missing: break
    case .strange: standing.obstacle = "current"
    case .release(let name):
      let folder = "releases/" + name
      standing.files = try host.files(in: folder)
      guard standing.files[SiteManifest.fileName]?.isStrange == false else {
        standing.obstacle = folder
        return standing
      }
      guard let manifest = SiteManifest(try host.read(folder + "/" + SiteManifest.fileName)) else {
        throw damagedManifest()
      }
      standing.files[SiteManifest.fileName] = nil
      standing.manifest = manifest
    }
    standing.kept = try host.releases().filter(isEditionName)
    return standing
  }

  func send(_ edition: Outgoing, over standing: Standing) throws(PublishFailure) {
    let manifest = edition.manifest
    if standing.manifest?.edition != manifest.edition {
      try host.putRelease(
        manifest.edition,
        manifest,
        from: edition.tree,
        over: standing.manifest
      )
      try host.switchOver(to: manifest.edition)
    }
    // A broken publish may have left others behind.
    let wanted = Set(([manifest.edition] + manifest.previous).prefix(kept))
    let old = standing.kept.filter { !wanted.contains($0) }
    if !old.isEmpty { try host.removeReleases(old) }
  }

  func bringBack(
    _ edition: String,
    from standing: Standing
  ) throws(PublishFailure) -> SiteManifest? {
    guard standing.kept.contains(edition) else { return nil }
    let folder = "releases/" + edition
    let files = try host.files(in: folder)
    guard files[SiteManifest.fileName]?.isStrange == false,
      let manifest = SiteManifest(try host.read(folder + "/" + SiteManifest.fileName)),
      manifest.edition == edition, holds(files, manifest)
    else { return nil }
    try host.switchOver(to: edition)
    return manifest
  }

  private func holds(_ files: [String: HostedFile], _ manifest: SiteManifest) -> Bool {
    files.count == manifest.files.count + 1
      && manifest.files.allSatisfy { file in
        files[file.path]?.bytes == file.bytes && files[file.path]?.md5 == file.md5
      }
  }
}
