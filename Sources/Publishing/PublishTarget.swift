package import Diagnostics

/// One place that the site is sent to, as `publish` in `regulars.yml` describes it.
package struct PublishTarget: Sendable, Hashable {
  /// How files stand at a target that keeps folders.
  enum Layout: String, CaseIterable {
    /// Each edition in a folder of its own below `releases`; the link `current` leads to the one
    /// that is read and is changed in one step.
    case releases
    /// The files themselves, for hosts that do not follow links.
    case plain
  }

  /// What a git branch keeps of earlier editions.
  enum History: String, CaseIterable {
    case keep, squash
  }

  struct SSHHost: Hashable {
    /// `user@host` or a name from the configuration of ssh.
    var name: String
    var port: Int?
    /// A configuration file for ssh in place of the user's own.
    var configuration: String?
  }

  enum Kind: Hashable {
    /// A folder of this machine or of one that is mounted.
    case folder(path: String, Layout)
    case rsync(SSHHost, path: String, Layout)
    case git(remote: String, branch: String, History, domain: String?)
    /// A remote of rclone and a path: `name:bucket/path`.
    case rclone(remote: String)
  }

  package var name: String
  var kind: Kind
  /// The site's folder, where it is not the one that the command names.
  var site: String?
  /// The folder below the place in which the site stands, as `shop/reports`; empty for none.
  var prefix: String
  /// Editions that are kept, the published one among them.
  var kept: Int
  package var location: SourceLocation

  /// The target's place and what is below it.
  func path(below place: String) -> String {
    let base = place.count > 1 && place.hasSuffix("/") ? String(place.dropLast()) : place
    return prefix.isEmpty ? base : base + (base == "/" ? "" : "/") + prefix
  }
}
