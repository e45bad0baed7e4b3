import FoundationEssentials
import SiteWriting

/// Any store that rclone knows: S3 and its like, WebDAV, SFTP and some seventy more.
struct RcloneHost: Host {
  private let rclone: Tool
  private let root: String
  /// A local folder for lists.
  private let work: String

  /// 1.60 is the oldest that was tried.
  private static let leastVersion = [1, 60]

  init(root: String, work: String, lock: Int32) throws(PublishFailure) {
    rclone = try Tool(
      "rclone",
      atLeast: RcloneHost.leastVersion,
      versionArguments: ["version"],
      lock: lock
    )
    self.root = root
    self.work = work
  }

  private struct Entry: Decodable {
    var path: String
    var size: Int
    var hashes: [String: String]?

    enum CodingKeys: String, CodingKey {
      case path = "Path"
      case size = "Size"
      case hashes = "Hashes"
    }
  }

  func files(in folder: String) throws(PublishFailure) -> [String: HostedFile] {
    let asked = [
      "lsjson", "-R", "--files-only", "--hash", "--hash-type", "MD5", "--no-modtime",
      "--no-mimetype", place(folder),
    ]
    // 3: there is no such folder.
    let run = try rclone.run(RcloneHost.patience + asked, accepting: [0, 3])
    guard run.exitCode == 0 else { return [:] }
    let entries: [Entry]
    do {
      entries = try JSONDecoder().decode([Entry].self, from: Data(run.output))
    } catch {
      throw PublishFailure("publish.refused", "rclone lists the target in an unknown form")
    }
    var found: [String: HostedFile] = [:]
    for entry in entries {
      let digest = entry.hashes?["md5"].flatMap { $0.isEmpty ? nil : $0 }
      found[entry.path] = HostedFile(bytes: entry.size, md5: digest)
    }
    return found
  }

  func read(_ path: String) throws(PublishFailure) -> [UInt8] {
    try rclone.run(RcloneHost.patience + ["cat", place(path)]).output
  }

  func put(
    _ paths: [String],
    from tree: String,
    into folder: String
  ) throws(PublishFailure) {
    guard !paths.isEmpty else { return }
    let list = try list(paths)
    // The list is what is known to differ: times and sizes have no say.
    try rclone.run(
      RcloneHost.patience
        + [
          "copy", "--ignore-times", "--no-traverse", "--files-from-raw", list, tree, place(folder),
        ]
    )
  }

  func remove(_ paths: [String], in folder: String) throws(PublishFailure) {
    guard !paths.isEmpty else { return }
    let list = try list(paths)
    try rclone.run(RcloneHost.patience + ["delete", "--files-from-raw", list, place(folder)])
  }

  /// Newer versions of rclone write `name.Ab12Cd34.partial` first where a store can rename.
  func isLeftover(_ path: String) -> Bool {
    let parts = Disk.name(of: path).split(separator: ".")
    return parts.count > 2 && parts.last == "partial" && parts[parts.count - 2].utf8.count == 8
  }

  private static let patience = [
    "--retries", "1", "--low-level-retries", "3", "--contimeout", "20s", "--timeout", "60s", "-q",
  ]

  private func place(_ inside: String) -> String {
    guard !inside.isEmpty else { return root }
    return root.hasSuffix("/") || root.hasSuffix(":") ? root + inside : root + "/" + inside
  }

  private func list(_ paths: [String]) throws(PublishFailure) -> String {
    let file = work + "/list"
    let bytes = Array(paths.map { $0 + "\n" }.joined().utf8)
    try onDisk { () throws(SiteWritingError) in _ = try writeFile(bytes, to: file, mode: 0o600) }
    return file
  }
}
