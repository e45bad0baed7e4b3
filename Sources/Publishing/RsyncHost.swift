import SiteWriting

/// A folder on another machine, reached by rsync over SSH and by nothing else: no command runs
/// there but rsync, so accounts that are allowed only that will do.
struct RsyncHost: LinkingHost {
  private let rsync: Tool
  private let host: PublishTarget.SSHHost
  private let root: String
  /// A local folder for lists and for what is fetched.
  private let work: String

  /// 3.2.3 is the first that makes missing folders at the host.
  private static let leastVersion = [3, 2, 3]

  init(
    _ host: PublishTarget.SSHHost,
    root: String,
    work: String,
    lock: Int32
  ) throws(PublishFailure) {
    rsync = try Tool("rsync", atLeast: RsyncHost.leastVersion, lock: lock)
    self.host = host
    self.root = root
    self.work = work
    for name in ["empty", "fetched"] {
      try onDisk { () throws(SiteWritingError) in
        try Disk.removeTree(work + "/" + name)
        try Disk.makeFolder(work + "/" + name, mode: 0o700)
      }
    }
  }

  /// A local folder without files.
  private var empty: String { work + "/empty/" }

  func files(in folder: String) throws(PublishFailure) -> [String: HostedFile] {
    var found: [String: HostedFile] = [:]
    for entry in try entries(in: folder, options: ["-r", "-c", "--checksum-choice=md5"]) {
      switch entry.kind {
      case "d": continue
      case "f": found[entry.name] = HostedFile(bytes: entry.bytes, md5: entry.digest)
      default: found[entry.name] = HostedFile(bytes: 0, isStrange: true)
      }
    }
    return found
  }

  func read(_ path: String) throws(PublishFailure) -> [UInt8] {
    let name = Disk.name(of: path)
    try run(["--max-size=64m", place(path), work + "/fetched/"])
    return try onDisk { () throws(SiteWritingError) in
      try Disk.bytes(of: work + "/fetched/" + name)
    }
  }

  func put(
    _ paths: [String],
    from tree: String,
    into folder: String
  ) throws(PublishFailure) {
    guard !paths.isEmpty else { return }
    let list = try list(paths)
    try run(
      RsyncHost.copying + ["--from0", "--files-from=" + list, tree + "/", place(folder) + "/"]
    )
  }

  func remove(_ paths: [String], in folder: String) throws(PublishFailure) {
    guard !paths.isEmpty else { return }
    let list = try list(paths)
    // rsync looks for the folders of what is gone here first.
    try onDisk { () throws(SiteWritingError) in
      for path in Set(paths.flatMap(foldersAbove)).sorted() where Disk.status(empty + path) == nil {
        try Disk.makeFolder(empty + path, mode: 0o700)
      }
    }
    try run([
      "-d", "--delete-missing-args", "--from0", "--files-from=" + list, empty,
      place(folder) + "/",
    ])
  }

  /// rsync writes `.name.Ab12Cd` first; one that was killed leaves it.
  func isLeftover(_ path: String) -> Bool {
    let name = Disk.name(of: path)
    guard name.hasPrefix("."), let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return false
    }
    let end = name[name.index(after: dot)...]
    return end.utf8.count == 6 && name.dropFirst().dropLast(7).contains(".")
      && end.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
      }
  }

  func current() throws(PublishFailure) -> CurrentLink {
    for entry in try entries(in: "", options: ["-d"]) where entry.name == "current" {
      guard entry.kind == "L", let target = entry.linkTarget else { return .strange }
      return CurrentLink(leadingTo: target)
    }
    return .missing
  }

  func releases() throws(PublishFailure) -> [String] {
    try entries(in: "releases", options: ["-d"]).filter { $0.kind == "d" }.map(\.name)
  }

  func putRelease(
    _ name: String,
    _ manifest: SiteManifest,
    from tree: String,
    over previous: SiteManifest?
  ) throws(PublishFailure) {
    let link = previous.map { ["--link-dest=../" + $0.edition] } ?? []
    let target = place("releases/" + name) + "/"
    try run(RsyncHost.copying + link + ["-r", "--delete", tree + "/", target])
    try onDisk { () throws(SiteWritingError) in
      _ = try writeFile(manifest.bytes, to: work + "/" + SiteManifest.fileName, mode: 0o600)
    }
    try put([SiteManifest.fileName], from: work, into: "releases/" + name)
  }

  /// rsync makes the new link under another name and renames it.
  func switchOver(to release: String) throws(PublishFailure) {
    let link = work + "/current"
    try onDisk { () throws(SiteWritingError) in
      try Disk.removeTree(link)
      try Disk.makeLink(link, to: "releases/" + release)
    }
    try run(["-l", link, place("") + "/"])
  }

  func removeReleases(_ names: [String]) throws(PublishFailure) {
    guard !names.isEmpty else { return }
    let filters = names.flatMap { ["--include=/" + $0, "--include=/" + $0 + "/**"] }
    try run(
      ["-r", "--delete"] + filters + ["--exclude=*", empty, place("releases") + "/"]
    )
  }
}

extension RsyncHost {
  /// Whole files under other names first, compared by their bytes, readable by the web server.
  private static let copying = [
    "-l", "-c", "--checksum-choice=md5", "-p", "--chmod=D0755,F0644", "--mkpath",
  ]

  private func run(_ arguments: [String]) throws(PublishFailure) {
    try rsync.run(["-e", shell, "--timeout=120"] + arguments)
  }

  /// Read by rsync itself, which knows quotes and no other sign of a shell.
  private var shell: String {
    let port = host.port.map { " -p \($0)" } ?? ""
    let configuration = host.configuration.map { " -F '\($0)'" } ?? ""
    return "ssh -o BatchMode=yes -o ConnectTimeout=20 -o ServerAliveInterval=20"
      + port + configuration
  }

  private func place(_ inside: String) -> String {
    let path = inside.isEmpty ? root : root + "/" + inside
    return host.name + ":" + path
  }

  private func list(_ paths: [String]) throws(PublishFailure) -> String {
    let file = work + "/list"
    let bytes = paths.flatMap { path -> [UInt8] in Array(path.utf8) + [0] }
    try onDisk { () throws(SiteWritingError) in _ = try writeFile(bytes, to: file, mode: 0o600) }
    return file
  }

  private struct Entry {
    /// `f`, `d`, `L`, or what rsync says for pipes and devices.
    var kind: Character
    var bytes: Int
    var digest: String?
    var name: String
    var linkTarget: String?
  }

  /// What stands in a folder, as rsync would fetch it; nothing is fetched.
  ///
  /// A missing folder holds nothing.
  private func entries(
    in folder: String,
    options: [String]
  ) throws(PublishFailure) -> [Entry] {
    let form = "%i/%l/%C/%n%L"
    let asked = ["-e", shell, "--timeout=120", "-n", "-l", "--specials", "-8"]
    let run = try ToolRun(
      rsync,
      asked + options + ["--out-format=" + form, place(folder) + "/", empty]
    )
    if run.exitCode == 23, run.errors.contains("No such file or directory (2)") { return [] }
    guard run.exitCode == 0 else { throw rsync.refusal(run) }
    return run.text.split(separator: "\n").compactMap(RsyncHost.entry)
  }

  /// `>f+++++++++/211/<digest>/name` or `cL+++++++++/9/ /current -> releases/x`.
  private static func entry(_ line: Substring) -> Entry? {
    let parts = line.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let kind = parts[0].dropFirst().first, let bytes = Int(parts[1]) else {
      return nil
    }
    let digest = parts[2].filter { $0 != " " }
    var name = parts[3]
    var target: String?
    if kind == "L", let arrow = name.firstRange(of: " -> ") {
      target = String(name[arrow.upperBound...])
      name = name[..<arrow.lowerBound]
    }
    if name.hasSuffix("/") { name = name.dropLast() }
    guard name != ".", !name.isEmpty else { return nil }
    return Entry(
      kind: kind,
      bytes: bytes,
      digest: digest.isEmpty ? nil : digest,
      name: String(name),
      linkTarget: target
    )
  }
}
