import CSystem
import Diagnostics

extension FileBytes {
  /// More than this is not unpacked: no shop's orders are that long.
  static let maximumUnpacked = 4 << 30

  var isGzip: Bool {
    withBytes { bytes in bytes.count > 2 && bytes[0] == 0x1f && bytes[1] == 0x8b && bytes[2] == 8 }
  }

  /// The bytes inside a gzip file of one or more members.
  ///
  /// A file cut short gives what was there, and an error: what follows is lost.
  func unpacked(_ name: String, _ findings: inout Findings) -> FileBytes? {
    guard let inflater = unsafe shim_inflater_make() else { return nil }
    defer { unsafe shim_inflater_free(inflater) }
    var output = GrowingBytes(capacity: count * 6)
    let finding: Diagnostic? = withBytes { bytes in
      unsafe bytes.withUnsafeBufferPointer { input in
        var position = 0
        while position < input.count {
          guard let base = input.baseAddress else { return nil }
          var ended: Int32 = 0
          var state: Int32 = 0
          unsafe output.fill(atLeast: 1 << 16) { target, free in
            var inputLeft = input.count - position
            var outputLeft = free
            state = unsafe shim_inflate(
              inflater,
              base + position,
              &inputLeft,
              target,
              &outputLeft,
              &ended
            )
            position = input.count - inputLeft
            return free - outputLeft
          }
          if output.count > FileBytes.maximumUnpacked { return .unpacksTooLarge(name) }
          if state == Int32(SHIM_DAMAGED.rawValue) || state == Int32(SHIM_MEMORY.rawValue) {
            return .damagedGzip(name)
          }
          if ended == 1 {
            guard position + 2 < input.count, unsafe input[position] == 0x1f,
              unsafe input[position + 1] == 0x8b
            else { return nil }
            guard unsafe shim_inflater_reset(inflater) == Int32(SHIM_DONE.rawValue) else {
              return .damagedGzip(name)
            }
          } else if position == input.count, output.free > 0 {
            return .shortGzip(name)
          }
        }
        return nil
      }
    }
    if let finding { findings.add(finding) }
    return output.take()
  }
}

extension Diagnostic {
  static func shortGzip(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the gzip file ends too early: the orders behind that are missing",
      code: "orders.gzip-short",
      hint: "copy or download it again"
    )
  }

  static func damagedGzip(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the gzip file is damaged",
      code: "orders.gzip-damaged",
      hint: "copy or download it again"
    )
  }

  static func unpacksTooLarge(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the gzip file unpacks to more than 4 GiB",
      code: "orders.gzip-large",
      hint: "split it"
    )
  }
}
