package import Diagnostics
import Glibc

/// Why a folder or a file was not written; what stood there before still stands.
package enum SiteWritingError: Error, Hashable, Sendable {
  /// The system refused: a full disk, a missing permission, a folder in the way.
  case disk(doing: String, path: String, code: Int32)
  /// Two planned files, or one, cannot stand in one folder.
  case badPlan(path: String, fault: PathFault)
  /// The text of a planned file could not be made.
  case rendering(path: String, reason: String)
  /// The gate found something that must not be published.
  case refused([Diagnostic])
  /// The output is, holds or lies in a folder that the site is made from.
  case overlapping(output: String, source: String)
  /// The folder holds files and lacks our marker, so it is not emptied.
  case notOurs(path: String)
  case notAFolder(path: String)
  /// The private folder belongs to another content folder; both by their way from it.
  case otherShop(path: String, owner: String, content: String)
  /// A mounted folder cannot be exchanged for another one.
  case mountPoint(path: String)
  /// Another process holds the lock.
  case busy(output: String, process: Int32?)

  /// What the program exits with.
  package var exitCode: Int32 {
    switch self {
    case .badPlan, .rendering, .refused: 1
    case .overlapping, .notOurs, .otherShop: 64
    case .disk, .notAFolder, .mountPoint: 74
    case .busy: 75
    }
  }

  /// What a person is told.
  package var diagnostics: [Diagnostic] {
    switch self {
    case .refused(let found): found
    case .disk(let doing, let path, let code): [.disk(doing, path, code)]
    case .badPlan(let path, let fault): [.badPlan(path, fault)]
    case .rendering(let path, let reason): [.rendering(path, reason)]
    case .overlapping(let output, let source): [.overlapping(output, source)]
    case .notOurs(let path): [.notOurs(path)]
    case .notAFolder(let path): [.notAFolder(path)]
    case .otherShop(let path, let owner, let content): [.otherShop(path, owner, content)]
    case .mountPoint(let path): [.mountPoint(path)]
    case .busy(let output, let process): [.busy(output, process)]
    }
  }
}

extension Diagnostic {
  fileprivate static func disk(_ doing: String, _ path: String, _ code: Int32) -> Diagnostic {
    let hint =
      switch code {
      case ENOSPC, EDQUOT, EFBIG: "free some space, then run the command again"
      case EACCES, EPERM: "give yourself the right to write there, or name another folder"
      case EROFS: "name a folder on a disk that can be written"
      case EMFILE, ENFILE: "raise the limit of open files (ulimit -n)"
      default: "look at the disk and the folder, then run the command again"
      }
    return Diagnostic(
      .error,
      at: SourceLocation(printable(path)),
      "cannot \(doing): \(systemMessage(code))",
      code: "output.disk",
      hint: hint
    )
  }

  fileprivate static func badPlan(_ path: String, _ fault: PathFault) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(printable(path)),
      fault.message,
      code: "output.path",
      hint: "rename the file that this page is made from"
    )
  }

  fileprivate static func rendering(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(printable(path)),
      "this page could not be made: \(reason)",
      code: "output.rendering"
    )
  }

  fileprivate static func overlapping(_ output: String, _ source: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(printable(output)),
      "the output is, holds or lies in \"\(printable(source))\", which the site is made from",
      code: "output.overlap",
      hint: "name a folder beside it with --output"
    )
  }

  fileprivate static func notOurs(_ path: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(printable(path)),
      "this folder holds files that regulars did not write, so it is not replaced",
      code: "output.not-ours",
      hint: "name a new or an empty folder with --output, or move the files away"
    )
  }

  fileprivate static func notAFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(printable(path)),
      "this is not a folder, and a folder has to stand here",
      code: "output.not-a-folder",
      hint: "name another place with --output, or move the file away"
    )
  }

  fileprivate static func otherShop(
    _ path: String,
    _ owner: String,
    _ content: String
  ) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(printable(path)),
      "this folder holds the lists and assignments of \"\(printable(owner))\", expected those of "
        + "\"\(printable(content))\"",
      code: "output.other-shop",
      hint: "give each shop a folder of its own with --private (lists: --to)"
    )
  }

  fileprivate static func mountPoint(_ path: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(printable(path)),
      "this folder is a mount point, so it cannot be replaced in one step",
      code: "output.mount-point",
      hint: "name a folder inside it with --output"
    )
  }

  fileprivate static func busy(_ output: String, _ process: Int32?) -> Diagnostic {
    let who = process.map { " (process \($0))" } ?? ""
    return Diagnostic(
      .error,
      at: SourceLocation(printable(output)),
      "another build is running\(who)",
      code: "output.busy",
      hint: "wait until it is done, then run the command again"
    )
  }
}

/// The system's words for an error number, in lower case.
private func systemMessage(_ code: Int32) -> String {
  guard let text = unsafe strerror(code) else { return "error \(code)" }
  return unsafe String(cString: text).lowercased()
}
