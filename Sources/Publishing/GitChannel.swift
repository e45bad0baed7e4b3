import Glibc
import SiteWriting

/// Publishes as one commit of a branch, as hosts of pages on GitHub, GitLab and Gitee want it.
///
/// Readers get a commit or the next one, never a mixture. Nothing of the branch outside the
/// target's prefix is touched.
struct GitChannel: Channel {
  private let git: Tool
  private let target: PublishTarget
  private let remote: String
  private let branch: String
  private let history: PublishTarget.History
  private let domain: String?
  /// A local folder for the repository and for files that are looked at.
  private let work: String

  /// 2.20 is the oldest that was tried; every call is older.
  private static let leastVersion = [2, 20]

  init(_ target: PublishTarget, work: String) throws(PublishFailure) {
    guard case .git(let remote, let branch, let history, let domain) = target.kind else {
      throw PublishFailure("publish.no-way", "this target is no branch of git")
    }
    self.target = target
    self.remote = remote
    self.branch = branch
    self.history = history
    self.domain = domain
    self.work = work
    var git = try Tool("git", atLeast: GitChannel.leastVersion)
    let repository = work + "/repository"
    git.environment = [
      "GIT_DIR": repository, "GIT_INDEX_FILE": work + "/index", "GIT_TERMINAL_PROMPT": "0",
      "GIT_HTTP_LOW_SPEED_LIMIT": "1", "GIT_HTTP_LOW_SPEED_TIME": "60",
      "GIT_AUTHOR_NAME": "regulars", "GIT_AUTHOR_EMAIL": "regulars@localhost",
      "GIT_COMMITTER_NAME": "regulars", "GIT_COMMITTER_EMAIL": "regulars@localhost",
    ]
    if Disk.status(repository + "/HEAD") == nil {
      try onDisk { () throws(SiteWritingError) in try Disk.removeTree(repository) }
      try git.run(["init", "-q", "--bare", repository])
    }
    try GitChannel.unlock(work)
    git.environment["GIT_WORK_TREE"] = work + "/standing"
    self.git = git
    try emptied(work + "/standing")
  }

  /// Takes away what a git that was killed has left locked.
  ///
  /// No other publish of ours runs now; a git that outlived its publish gets two seconds to end.
  private static func unlock(_ work: String) throws(PublishFailure) {
    func left() throws(PublishFailure) -> [String] {
      try onDisk { () throws(SiteWritingError) in
        let repository = work + "/repository"
        let refs = try Disk.files(below: repository + "/refs").map { "repository/refs/" + $0 }
        let others = try Disk.names(in: repository).map { "repository/" + $0 }
        return (try Disk.names(in: work) + others + refs).filter { $0.hasSuffix(".lock") }
      }
    }
    for _ in 0..<20 where try !left().isEmpty { usleep(100_000) }
    for path in try left() { unsafe unlink(work + "/" + path) }
  }

  func look() throws(PublishFailure) -> Standing {
    var standing = Standing()
    guard try fetch() != nil else { return standing }
    let folder = try checkedOut()
    standing.files = try FolderHost(root: folder).files(in: target.prefix)
    guard let list = standing.files.removeValue(forKey: SiteManifest.fileName) else {
      if target.prefix.isEmpty { withoutHostFiles(&standing.files) }
      return standing
    }
    let path = target.path(below: folder) + "/" + SiteManifest.fileName
    guard !list.isStrange,
      let manifest = SiteManifest(
        try onDisk { () throws(SiteWritingError) in try Disk.bytes(of: path) }
      )
    else { throw damagedManifest() }
    if target.prefix.isEmpty { withoutHostFiles(&standing.files) }
    standing.manifest = manifest
    return standing
  }

  func send(_ edition: Outgoing, over standing: Standing) throws(PublishFailure) {
    let manifest = edition.manifest
    if standing.manifest?.edition == manifest.edition { return }
    let parent = try fetchedCommit()
    try stage(edition, over: parent)
    let tree = try line(["write-tree"])
    let parents = history == .keep ? parent.map { ["-p", $0] } ?? [] : []
    let commit = try line(
      ["commit-tree", tree, "-m", "Publish \(manifest.edition)"] + parents
    )
    // Only what was looked at is replaced, whoever pushes meanwhile.
    let lease = "--force-with-lease=refs/heads/\(branch):\(parent ?? "")"
    try git.run(
      ["push", "-q", "--no-verify", lease, remote, "\(commit):refs/heads/\(branch)"]
    )
  }

  func bringBack(
    _ edition: String,
    from standing: Standing
  ) throws(PublishFailure) -> SiteManifest? {
    nil
  }
}

extension GitChannel {
  private static let fetched = "refs/regulars/fetched"

  /// Gets the newest commit of the branch; `nil` where there is no such branch.
  private func fetch() throws(PublishFailure) -> String? {
    let heads = try git.run(["ls-remote", "-q", remote, "refs/heads/\(branch)"]).text
    guard !heads.isEmpty else {
      try git.run(["update-ref", "-d", GitChannel.fetched])
      return nil
    }
    // A branch of one commit is fetched whole: as the end of a cut-off history that commit could
    // not be sent again, and a rollback within the second makes the very same one.
    let depth = history == .keep ? ["--depth=1"] : []
    let refs = "+refs/heads/\(branch):\(GitChannel.fetched)"
    try git.run(["fetch", "-q", "--no-tags"] + depth + [remote, refs])
    return try fetchedCommit()
  }

  private func fetchedCommit() throws(PublishFailure) -> String? {
    let found = try git.run(
      ["rev-parse", "-q", "--verify", GitChannel.fetched],
      accepting: [0, 1]
    )
    let text = found.text.split(separator: "\n").first.map(String.init)
    return found.exitCode == 0 ? text : nil
  }

  /// The fetched commit's files in a folder of their own.
  private func checkedOut() throws(PublishFailure) -> String {
    let folder = work + "/standing"
    try emptied(folder)
    try git.run(["read-tree", GitChannel.fetched])
    try git.run(plainly + ["checkout-index", "-a", "-f"])
    return folder
  }

  /// Bytes as they are, whatever the person's own settings of git say.
  private var plainly: [String] {
    [
      "-c", "core.autocrlf=false", "-c", "core.safecrlf=false", "-c", "core.hooksPath=/dev/null",
      "-c", "core.attributesFile=/dev/null", "-c", "core.symlinks=true",
    ]
  }

  /// Fills the index with the branch's files, those below the prefix replaced by the edition's.
  private func stage(_ edition: Outgoing, over parent: String?) throws(PublishFailure) {
    if let parent, !target.prefix.isEmpty {
      try git.run(["read-tree", parent])
      try git.run(["rm", "-r", "-q", "--cached", "--ignore-unmatch", "--", target.prefix])
    } else {
      try git.run(["read-tree", "--empty"])
    }
    let files = work + "/list"
    let prefix = target.prefix.isEmpty ? "" : target.prefix + "/"
    var lines: [String] = []
    let ids = try objectNames(of: edition.manifest.files.map { edition.tree + "/" + $0.path })
    for (file, id) in zip(edition.manifest.files, ids) {
      lines.append("100644 \(id)\t\(prefix)\(file.path)\0")
    }
    for (name, bytes) in try additions(edition.manifest) {
      let path = work + "/added"
      try write(bytes, to: path)
      for id in try objectNames(of: [path]) { lines.append("100644 \(id)\t\(name)\0") }
    }
    try write(Array(lines.joined().utf8), to: files)
    try git.reading(files).run(["update-index", "-z", "--index-info"])
  }

  /// Files of the branch that are no part of the site: what hosts of pages look for.
  ///
  /// A domain that was given to the host on its own pages stays.
  private func additions(
    _ manifest: SiteManifest
  ) throws(PublishFailure) -> [(String, [UInt8])] {
    let prefix = target.prefix.isEmpty ? "" : target.prefix + "/"
    var files: [(String, [UInt8])] = [
      (prefix + SiteManifest.fileName, manifest.bytes), (".nojekyll", []),
    ]
    let standing = work + "/standing/CNAME"
    if let domain {
      files.append(("CNAME", Array((domain + "\n").utf8)))
    } else if target.prefix.isEmpty, Disk.status(standing)?.kind == .file {
      let bytes = try onDisk { () throws(SiteWritingError) in try Disk.bytes(of: standing) }
      files.append(("CNAME", bytes))
    }
    return files
  }

  private func withoutHostFiles(_ files: inout [String: HostedFile]) {
    files[".nojekyll"] = nil
    files["CNAME"] = nil
  }

  /// Stores files as they are and returns their names in the repository.
  private func objectNames(of paths: [String]) throws(PublishFailure) -> [String] {
    let list = work + "/paths"
    try write(Array(paths.map { $0 + "\n" }.joined().utf8), to: list)
    let said = try git.reading(list).run([
      "hash-object", "-w", "--no-filters", "--stdin-paths",
    ]).text
    let names = said.split(separator: "\n").map(String.init)
    guard names.count == paths.count else {
      throw PublishFailure("publish.refused", "git stored \(names.count) of \(paths.count) files")
    }
    return names
  }

  private func line(_ arguments: [String]) throws(PublishFailure) -> String {
    try git.run(arguments).text.split(separator: "\n").first.map(String.init) ?? ""
  }

  private func emptied(_ folder: String) throws(PublishFailure) {
    try onDisk { () throws(SiteWritingError) in
      try Disk.removeTree(folder)
      try Disk.makeFolder(folder, mode: 0o700)
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(PublishFailure) {
    try onDisk { () throws(SiteWritingError) in _ = try writeFile(bytes, to: path, mode: 0o600) }
  }
}
