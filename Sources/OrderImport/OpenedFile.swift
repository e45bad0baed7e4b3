import CSystem
import Diagnostics

/// A file held open, with what tells later whether it is still the same.
///
/// A class, because it must be closed exactly once.
final class OpenedFile {
  enum Kind { case file, folder, pipe, other }

  let path: String
  let descriptor: Int32
  private let status: shim_status

  /// Opens a file; `nil` and a finding if it is not there or may not be read.
  init?(_ source: OrderSource, _ findings: inout Findings) throws {
    var error: Int32 = 0
    path = source.path
    descriptor =
      unsafe source.isStandardInput
      ? shim_standard_input(&error) : shim_open(source.path, &error)
    var status = shim_status()
    if descriptor >= 0 { _ = unsafe shim_status_of(descriptor, &status) }
    self.status = status
    guard descriptor >= 0 else {
      findings.add(try .notOpened(source, error))
      return nil
    }
  }

  deinit { if descriptor >= 0 { shim_close(descriptor) } }

  var kind: Kind {
    switch UInt32(status.kind) {
    case SHIM_FILE.rawValue: .file
    case SHIM_FOLDER.rawValue: .folder
    case SHIM_PIPE.rawValue: .pipe
    default: .other
    }
  }

  var size: Int { Int(status.size) }

  var hasChanged: Bool {
    var now = shim_status()
    guard unsafe shim_status_of(descriptor, &now) == 0 else { return true }
    return now.size != status.size || now.seconds != status.seconds
      || now.nanoseconds != status.nanoseconds
  }
}

extension OrderSource {
  var isStandardInput: Bool { path == OrderSource.standardInput }
}

extension ImportFault {
  init(path: String, _ error: Int32) {
    self.init(path: path, reason: unsafe String(cString: shim_error_text(error)), code: error)
  }
}

extension Diagnostic {
  fileprivate static func notOpened(_ source: OrderSource, _ error: Int32) throws -> Diagnostic {
    if shim_error_missing(error) != 0 {
      return Diagnostic(
        .error,
        at: SourceLocation(source.name),
        "there is no such file",
        code: "orders.missing-file",
        hint: "check the path"
      )
    }
    guard shim_error_denied(error) != 0 else { throw ImportFault(path: source.path, error) }
    return Diagnostic(
      .error,
      at: SourceLocation(source.name),
      "the file may not be read",
      code: "orders.unreadable",
      hint: "give yourself the right to read it"
    )
  }

  static func folder(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this is a folder, expected a file of orders",
      code: "orders.folder",
      hint: "name the files in it"
    )
  }

  static func notAFile(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this is a device, expected a file of orders",
      code: "orders.not-a-file",
      hint: "save the export as a file first"
    )
  }

  static func emptyFile(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the file holds 0 bytes",
      code: "orders.empty-file",
      hint: "export it again"
    )
  }

  static func changed(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the file was written to while it was read, so nothing of it is used",
      code: "orders.changed",
      hint: "wait until the export is complete, then try again"
    )
  }
}
