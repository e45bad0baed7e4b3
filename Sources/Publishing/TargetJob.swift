import Diagnostics
import Glibc
import SiteWriting

/// One target's part of `regulars publish`.
struct TargetJob {
  let target: PublishTarget
  let request: PublishRequest
  /// The shop's name as its settings have it; may be empty.
  private let shop: String
  private let store: EditionStore
  private let sitePath: String
  private let privatePath: String

  init(
    _ target: PublishTarget,
    _ request: PublishRequest,
    of shop: String
  ) throws(PublishFailure) {
    self.target = target
    self.request = request
    self.shop = shop
    let site = target.site ?? request.site
    sitePath = site
    let lists = try onDisk { () throws(SiteWritingError) in
      let beside = Disk.parent(of: try Disk.resolved(request.content)) + "/private"
      let path = request.privateFolder ?? beside
      return try PrivateFolder(at: path, apartFrom: site, of: request.content)
    }
    privatePath = lists.folder
    store = try EditionStore(in: lists)
  }

  /// Does what is asked for and returns the lines that say so.
  func run(_ progress: Progress) throws(PublishFailure) -> [String] {
    var watch = ContinuousClock.now
    let work = try store.workFolder(of: target.name)
    let lock = try store.lock()
    let channel = try channel(work, lock: lock.descriptor)
    let lines: [String]
    switch request.action {
    case .list: lines = try list(channel)
    case .rollBack: lines = try rollBack(channel, since: &watch)
    case .send, .plan: lines = try send(channel, progress, since: &watch)
    }
    _ = lock.descriptor
    return lines
  }

  private func channel(_ work: String, lock: Int32) throws(PublishFailure) -> any Channel {
    switch target.kind {
    case .folder(let path, let layout):
      let root = target.path(below: path)
      try checkFolder(root, below: path)
      let host = FolderHost(root: root)
      return layout == .plain
        ? PlainChannel(host: host, work: work)
        : ReleaseChannel(host: host, kept: target.kept)
    case .rsync(let host, let path, let layout):
      let root = target.path(below: path)
      let host = try RsyncHost(host, root: root, work: work, lock: lock)
      return layout == .plain
        ? PlainChannel(host: host, work: work)
        : ReleaseChannel(host: host, kept: target.kept)
    case .git:
      return try GitChannel(target, work: work)
    case .rclone(let remote):
      let base = remote.hasSuffix(":") && !target.prefix.isEmpty
      let root = base ? remote + target.prefix : target.path(below: remote)
      return PlainChannel(host: try RcloneHost(root: root, work: work, lock: lock), work: work)
    }
  }

  /// A target may not be, hold or lie in what the site is made from, and its disk must be there.
  private func checkFolder(_ root: String, below path: String) throws(PublishFailure) {
    let base = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard Disk.status(Disk.parent(of: base), followingLinks: true)?.kind == .folder else {
      throw PublishFailure(
        "publish.no-folder",
        "there is no folder \"\(Disk.parent(of: base))\" to publish into",
        hint: "make it, or mount the disk that it is on"
      )
    }
    try onDisk { () throws(SiteWritingError) in
      let place = try Disk.resolved(root)
      try checkApart(place, from: [request.content, sitePath, privatePath], named: root)
      guard !SiteOutput.isOurs(place) else { throw .overlapping(output: root, source: root) }
    }
  }
}

extension TargetJob {
  private func send(
    _ channel: any Channel,
    _ progress: Progress,
    since start: inout ContinuousClock.Instant
  ) throws(PublishFailure) -> [String] {
    let isPlan = request.action == .plan
    // The site must not be exchanged while it is read.
    let path = try onDisk { () throws(SiteWritingError) in try Disk.resolved(sitePath) }
    let (site, tree) = try kept(path, isPlan: isPlan)
    progress.say("looking at \(target.name)")
    let standing = try channel.look()
    let record = try store.record(of: target.name)
    try standing.check(shop: site.manifest.shop, record: record)
    let before = standing.manifest
    var next = site.manifest.following(before)
    if let before, before.edition == next.edition { next = before }
    let plan = PublishPlan(from: before, to: next)
    if isPlan { return described(plan, next, standing) + [summary(plan, next, sent: false, start)] }
    try checkSize(next, before)
    var begun = record
    begun.pending = next
    begun.kept = target.kept
    if record.pending != next || record.last == nil { try store.write(begun, of: target.name) }
    progress.say("sending \(plan.added.count + plan.changed.count) files to \(target.name)")
    try channel.send(Outgoing(tree: tree, manifest: next), over: standing)
    try finish(next)
    try writeHosting(tree, in: try store.workFolder(of: target.name))
    return [summary(plan, next, sent: true, start)]
  }

  /// Reads the site under its lock; what is sent later is the copy that is kept.
  private func kept(
    _ path: String,
    isPlan: Bool
  ) throws(PublishFailure) -> (GatedSite, tree: String) {
    guard Disk.status(path)?.kind == .folder else {
      // Says what is missing, without leaving a lock where nothing is.
      return (try GatedSite(at: sitePath), "")
    }
    let lock = try siteLock(path)
    let site = try GatedSite(at: sitePath)
    try checkShop(of: site)
    let tree = isPlan ? "" : try store.keep(site)
    _ = lock.descriptor
    return (site, tree)
  }

  /// Two shops side by side build into the same folder, unless told otherwise.
  private func checkShop(of site: GatedSite) throws(PublishFailure) {
    let found = site.manifest.shop
    // A shop that was given no name cannot be told from others.
    guard !shop.isEmpty, printable(found) != printable(shop) else { return }
    throw PublishFailure(
      "publish.site-of-other-shop",
      "the site in \"\(printable(sitePath))\" is of the shop \"\(printable(found))\", expected "
        + "\"\(printable(shop))\", which \"\(printable(request.content))\" is of",
      hint: "build it again: regulars build, or name the shop's own site with --site",
      exitCode: 1
    )
  }

  /// Keeps builds away; one that runs is waited for by the person, not by the program.
  private func siteLock(_ path: String) throws(PublishFailure) -> OutputLock {
    do {
      return try OutputLock(beside: path, named: sitePath)
    } catch {
      throw PublishFailure(diagnostics: error.diagnostics, exitCode: error.exitCode)
    }
  }

  /// Half a site is more often a mistake than a wish.
  private func checkSize(
    _ next: SiteManifest,
    _ before: SiteManifest?
  ) throws(PublishFailure) {
    guard let before, !request.mayShrink else { return }
    let isSmall =
      next.files.count * 2 < before.files.count || next.totalBytes * 2 < before.totalBytes
    guard isSmall else { return }
    throw PublishFailure(
      "publish.shrinks",
      "the site has \(counted(next.files.count, "file")) of \(next.totalBytes) bytes, and "
        + "\(counted(before.files.count, "file")) of \(before.totalBytes) bytes stand at the target",
      hint: "look at the site; if it is meant, publish with --yes",
      exitCode: 1
    )
  }

  private func finish(_ manifest: SiteManifest) throws(PublishFailure) {
    var record = EditionStore.Record()
    record.last = manifest
    record.kept = target.kept
    try store.write(record, of: target.name)
    try store.tidy()
  }

  private func rollBack(
    _ channel: any Channel,
    since start: inout ContinuousClock.Instant
  ) throws(PublishFailure) -> [String] {
    let standing = try channel.look()
    let record = try store.record(of: target.name)
    guard let before = standing.manifest, let wanted = before.previous.first else {
      throw PublishFailure("publish.no-previous", "no earlier edition is known at this target")
    }
    try standing.check(shop: before.shop, record: record)
    if let manifest = try channel.bringBack(wanted, from: standing) {
      try finish(manifest)
      let plan = PublishPlan(from: before, to: manifest)
      return [summary(plan, manifest, sent: true, start)]
    }
    guard var manifest = try store.manifest(of: wanted, shop: before.shop),
      let tree = store.folder(of: wanted)
    else {
      throw PublishFailure(
        "publish.no-previous",
        "edition \(wanted) is kept neither at the target nor on this machine",
        hint: "build that week again with --week and publish it"
      )
    }
    manifest.previous = Array(before.previous.dropFirst())
    var begun = record
    begun.pending = manifest
    try store.write(begun, of: target.name)
    try channel.send(Outgoing(tree: tree, manifest: manifest), over: standing)
    try finish(manifest)
    return [summary(PublishPlan(from: before, to: manifest), manifest, sent: true, start)]
  }

  private func list(_ channel: any Channel) throws(PublishFailure) -> [String] {
    let standing = try channel.look()
    guard let manifest = standing.manifest else { return ["\(target.name): nothing is published"] }
    var lines = [
      "\(target.name): \(manifest.edition), \(counted(manifest.files.count, "file")), "
        + "\(manifest.totalBytes) bytes"
    ]
    for name in manifest.previous {
      let isKept = standing.kept.contains(name) || store.folder(of: name) != nil
      lines.append("\(target.name): \(name), before that\(isKept ? ", kept" : ", not kept")")
    }
    return lines
  }
}
