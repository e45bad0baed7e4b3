import CSystem
import Diagnostics

extension FileBytes {
  /// More than this is not taken from a pipe, as all of it has to stand in memory.
  private static let maximumPiped = 4 << 30

  /// Everything that a pipe gives until its writer closes it.
  ///
  /// A pipe that stays silent for `options.pipeWait` seconds is a finding: nobody may write to it
  /// at all, and then waiting would never end.
  static func readPipe(
    _ pipe: OpenedFile,
    _ source: OrderSource,
    _ options: ImportOptions,
    _ findings: inout Findings
  ) throws -> FileBytes? {
    var bytes = GrowingBytes(capacity: 1 << 16)
    let wait = Int32(clamping: Int(options.pipeWait * 1000))
    while true {
      // Before its first writer comes a pipe reads as if it were at its end; waiting tells.
      guard shim_wait(pipe.descriptor, wait) > 0 else {
        findings.add(.silentPipe(source.name, seconds: options.pipeWait))
        return nil
      }
      let got = try bytes.read(pipe, atMost: 1 << 16)
      if got == 0 { break }
      if bytes.count > maximumPiped {
        findings.add(.longPipe(source.name))
        return nil
      }
    }
    if bytes.count > 0 {
      return bytes.take(isPiped: true)
    }
    findings.add(.emptyFile(source.name))
    return nil
  }
}

extension Diagnostic {
  static func silentPipe(_ name: String, seconds: Double) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "this is a pipe, and nothing came through it for \(Int(seconds.rounded(.up))) seconds",
      code: "orders.silent-pipe",
      hint: "check the command that writes to it, or save the export as a file first"
    )
  }

  static func longPipe(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "more than 4 GiB came through this pipe",
      code: "orders.long-pipe",
      hint: "save the export as a file first"
    )
  }
}
