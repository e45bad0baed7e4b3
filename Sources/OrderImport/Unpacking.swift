import Diagnostics

extension FileBytes {
  /// How the whole file is packed; `nil` if it is not.
  var packing: PackedStream.Packing? {
    withBytes { $0.isGzip ? .gzip : $0.isZstd ? .zstd : nil }
  }

  /// The bytes inside a gzip or zstd file of one or more members; `nil` and a finding if not all of
  /// them are there: what is lost cannot be told, so that nothing is used.
  func unpacked(
    _ packing: PackedStream.Packing,
    _ name: String,
    _ findings: inout Findings
  ) -> FileBytes? {
    var stream = PackedStream(self, 0..<count, packing)
    var output = GrowingBytes(capacity: min(count * 4, 1 << 30))
    while stream.read(into: &output) > 0 {}
    let kind = packing == .gzip ? "gzip" : "zstd"
    switch stream.state {
    case .open, .ended: return output.take()
    case .short: findings.add(.shortPacked(name, kind))
    case .damaged: findings.add(.damagedPacked(name, kind))
    case .tooLarge: findings.add(.unpacksTooLarge(name, stream.count))
    }
    return nil
  }
}

extension Diagnostic {
  static func shortPacked(_ name: String, _ kind: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the \(kind) file ends too early: the orders behind that are missing",
      code: "orders.\(kind)-short",
      hint: "copy or download it again"
    )
  }

  static func damagedPacked(_ name: String, _ kind: String) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the \(kind) file is damaged",
      code: "orders.\(kind)-damaged",
      hint: "copy or download it again"
    )
  }

  /// `count` is how many bytes had come out by then.
  static func unpacksTooLarge(_ name: String, _ count: Int) -> Diagnostic {
    Diagnostic(
      .error,
      at: SourceLocation(name),
      "the file unpacks to more than \(count >> 20) MiB, over 250 times its size or over 4 GiB",
      code: "orders.unpacks-large",
      hint: "export the orders again, or split them over several files"
    )
  }
}
