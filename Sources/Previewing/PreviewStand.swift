package import Diagnostics
import Glibc
import Markup
import Synchronization

/// What the preview shows at this moment: the last good site, and what is wrong with the newest one.
///
/// A class, since the watching and the serving share it; each change has a version of its own.
package final class PreviewStand: Sendable {
  /// Makes the bytes of one file.
  package typealias Render = @Sendable () -> [UInt8]

  private struct State {
    var number = 0
    var files: [String: Render] = [:]
    var rendered: [String: [UInt8]] = [:]
    var findings: [Diagnostic] = []
    var message: String?
  }

  /// A page of one version, with what hangs over it.
  struct Shown {
    var bytes: [UInt8]
    var version: String
    var findings: [Diagnostic]
    var message: String?
  }

  private let state = Mutex(State())

  package init() {}

  /// Puts a new site up; without files the last good one stays, under the findings of the new one.
  package func show(files: [String: Render]?, findings: [Diagnostic], message: String? = nil) {
    state.withLock { state in
      state.number += 1
      if let files {
        state.files = files
        state.rendered = [:]
      }
      state.findings = findings
      state.message = message
    }
  }

  /// Tells two states apart, those of another run of the program too.
  var version: String { state.withLock { PreviewStand.version($0.number) } }

  private static func version(_ number: Int) -> String { "\(getpid()).\(number)" }

  func has(_ path: String) -> Bool { state.withLock { $0.files[path] != nil } }

  /// Whether there is a site at all: the first build may have failed.
  var hasSite: Bool { state.withLock { !$0.files.isEmpty } }

  /// A file, made when it is asked for first; `nil` if the site has none of this path.
  func shown(_ path: String) -> Shown? {
    let (state, known) = state.withLock { ($0, $0.rendered[path]) }
    guard let bytes = known ?? state.files[path]?() else { return nil }
    self.state.withLock { now in
      // A page of a site that is gone meanwhile is of no use to the new one.
      if now.number == state.number { now.rendered[path] = bytes }
    }
    return Shown(
      bytes: bytes,
      version: PreviewStand.version(state.number),
      findings: state.findings,
      message: state.message
    )
  }

  /// An empty page under the findings, for a shop whose first build failed.
  var nothing: Shown {
    let state = state.withLock(\.self)
    return Shown(
      bytes: Array(PreviewPage.empty.markup.utf8),
      version: PreviewStand.version(state.number),
      findings: state.findings,
      message: state.message
    )
  }
}
