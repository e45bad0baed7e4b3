import CSampleContent

/// A file that `regulars init` puts into a new content folder.
package struct SampleFile: Hashable, Sendable {
  /// Inside the content folder.
  package var path: String
  package var bytes: [UInt8]
}

extension SampleShop {
  /// The settings and the playbooks of the sample, as they stand in the repository, by path.
  ///
  /// The orders are not among them: `SampleShop()` makes them again, byte for byte.
  package static var files: [SampleFile] {
    (0..<regulars_sample_count()).map { index in
      let bytes = UnsafeBufferPointer(
        start: regulars_sample_bytes(index),
        count: regulars_sample_size(index)
      )
      return SampleFile(
        path: String(cString: regulars_sample_path(index)),
        bytes: Array(bytes)
      )
    }
  }
}
