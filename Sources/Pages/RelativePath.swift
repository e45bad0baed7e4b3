/// The way from one file of the site to another, as a link that also works from a disk.
///
/// - Parameters:
///   - target: A file from the root of the site, such as `en/retention/index.html`.
///   - origin: The file that holds the link, likewise.
/// - Returns: `../retention/index.html`, each folder and file name percent-encoded.
package func relativePath(to target: String, from origin: String) -> String {
  let (there, here) = (Array(target.utf8), Array(origin.utf8))
  let slash = UInt8(ascii: "/")
  // The folders that both paths begin with.
  var shared = 0
  var place = 0
  while place < there.count, place < here.count, there[place] == here[place] {
    place += 1
    if there[place - 1] == slash { shared = place }
  }
  let ups = here[shared...].count { $0 == slash }
  let rest = String(decoding: there[shared...], as: UTF8.self)
  return String(repeating: "../", count: ups) + percentEncodedPath(rest)
}

/// A path whose parts are percent-encoded one by one.
private func percentEncodedPath(_ path: String) -> String {
  if path.utf8.allSatisfy({ isPlain($0) || $0 == UInt8(ascii: "/") }) { return path }
  return path.split(separator: "/").map { percentEncoded(String($0)) }.joined(separator: "/")
}

/// A path segment whose bytes outside `A–Z a–z 0–9 - . _ ~` are percent-encoded.
package func percentEncoded(_ segment: String) -> String {
  if segment.utf8.allSatisfy(isPlain) { return segment }
  let hex = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in segment.utf8 {
    if isPlain(byte) {
      bytes.append(byte)
    } else {
      bytes += [37, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func isPlain(_ byte: UInt8) -> Bool {
  switch byte {
  case 48...57, 65...90, 97...122, 45, 46, 95, 126: true
  default: false
  }
}
