/// A file as it stands at a target.
struct HostedFile: Hashable {
  var bytes: Int
  /// `nil` where the target cannot tell.
  var md5: String?
  /// A link, a pipe or a device: nothing of ours.
  var isStrange = false
}

/// A place that keeps files under paths; the program lists, reads and changes them.
protocol Host {
  /// Every file below a folder, by its path inside that folder; empty where nothing stands.
  func files(in folder: String) throws(PublishFailure) -> [String: HostedFile]
  /// The bytes of a small file.
  func read(_ path: String) throws(PublishFailure) -> [UInt8]
  /// Writes files of a local folder, each whole or not at all where the host can do that.
  func put(
    _ paths: [String],
    from tree: String,
    into folder: String
  ) throws(PublishFailure)
  func remove(_ paths: [String], in folder: String) throws(PublishFailure)
  /// Whether a file at the host is what a broken transfer of this host leaves.
  func isLeftover(_ path: String) -> Bool
}

/// A host that can keep whole editions beside each other and change over from one to another.
protocol LinkingHost: Host {
  /// Where the link `current` leads.
  func current() throws(PublishFailure) -> CurrentLink
  /// Names of the folders in `releases`.
  func releases() throws(PublishFailure) -> [String]
  /// Completes the folder of a release; files that the release `previous` has are not sent again.
  func putRelease(
    _ name: String,
    _ manifest: SiteManifest,
    from tree: String,
    over previous: SiteManifest?
  ) throws(PublishFailure)
  /// Lets `current` lead to a release, in one step.
  func switchOver(to release: String) throws(PublishFailure)
  func removeReleases(_ names: [String]) throws(PublishFailure)
}

enum CurrentLink: Hashable {
  case missing
  case release(String)
  /// Something of that name that is no link to a release.
  case strange

  /// What a link's target means.
  init(leadingTo target: String) {
    let parts = target.split(separator: "/").map(String.init)
    if parts.count == 2, parts[0] == "releases", isEditionName(parts[1]) {
      self = .release(parts[1])
    } else {
      self = .strange
    }
  }
}

/// What is found at a target before anything is changed.
struct Standing {
  /// What the target itself says it holds.
  var manifest: SiteManifest?
  /// What was being sent when a publish broke off.
  var pending: SiteManifest?
  /// The files that readers get.
  var files: [String: HostedFile] = [:]
  /// Files of the program's own: leftovers of a broken transfer.
  var leftovers: [String] = []
  /// Editions that the target itself keeps.
  var kept: [String] = []
  /// Something stands in the way that is no edition of ours.
  var obstacle: String?

  var isEmpty: Bool { manifest == nil && pending == nil && files.isEmpty && obstacle == nil }
}

/// An edition on its way.
struct Outgoing {
  /// The local folder with its files.
  var tree: String
  var manifest: SiteManifest
}

/// A way to a target: how editions are found there, sent and changed.
protocol Channel {
  func look() throws(PublishFailure) -> Standing
  func send(_ edition: Outgoing, over standing: Standing) throws(PublishFailure)
  /// Brings an edition back that the target itself keeps; `nil` where it does not.
  func bringBack(_ edition: String, from standing: Standing) throws(PublishFailure) -> SiteManifest?
}
