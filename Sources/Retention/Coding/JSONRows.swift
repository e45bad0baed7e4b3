/// Rows of cells are most of an edition: they are written without a node for each.
extension JSONNode {
  /// Writes a row, or text that is JSON already; false for any other value, which is not touched.
  func appendRow(_ value: some Encodable, to bytes: inout [UInt8]) throws -> Bool {
    // The types are compared first: a cast looks for more than this very type, and takes longer.
    let type = type(of: value)
    if type == [Cell<Int>].self, let row = value as? [Cell<Int>] {
      append(row, to: &bytes) { JSONBytes.append($0, to: &$1) }
    } else if type == [Cell<Int64>].self, let row = value as? [Cell<Int64>] {
      append(row, to: &bytes) { JSONBytes.append($0, to: &$1) }
    } else if type == [Estimate].self, let row = value as? [Estimate] {
      try append(row, to: &bytes)
    } else if type == JSONFragment.self, let fragment = value as? JSONFragment {
      bytes += fragment.bytes
    } else {
      return false
    }
    return true
  }

  private func append<Value>(
    _ row: [Cell<Value>],
    to bytes: inout [UInt8],
    _ write: (Value, inout [UInt8]) -> Void
  ) {
    JSONBytes.list(row, to: &bytes) { cell, bytes in
      if let value = cell.value, cell.hidden == nil || view == .full {
        write(value, &bytes)
      } else {
        JSONBytes.append(missing: cell.hidden ?? .noData, to: &bytes)
      }
    }
  }

  private func append(_ row: [Estimate], to bytes: inout [UInt8]) throws {
    try JSONBytes.list(row, to: &bytes) { estimate, bytes in
      if estimate.value != nil, estimate.hidden == nil || view == .full {
        try write(estimate, to: &bytes)
      } else {
        JSONBytes.append(missing: estimate.hidden ?? .noData, to: &bytes)
      }
    }
  }
}

/// JSON that is written already and goes into the rest as it stands.
package struct JSONFragment: Encodable {
  let bytes: [UInt8]

  /// Rows of values, each written by `write`.
  package init<Value>(
    rows: [[Value]],
    _ write: (Value, inout [UInt8]) throws -> Void
  ) rethrows {
    var bytes: [UInt8] = []
    try JSONBytes.list(rows, to: &bytes) { row, bytes in
      try JSONBytes.list(row, to: &bytes, write)
    }
    self.bytes = bytes
  }

  /// - Throws: always: only `JSONText` can take it as it stands.
  package func encode(to encoder: any Encoder) throws {
    let context = EncodingError.Context(
      codingPath: encoder.codingPath,
      debugDescription: "another encoder cannot take JSON as it stands"
    )
    throw EncodingError.invalidValue(self, context)
  }
}
