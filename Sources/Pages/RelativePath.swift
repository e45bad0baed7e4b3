/// The way from one file of the site to another, as a link that also works from a disk.
///
/// - Parameters:
///   - target: A file from the root of the site, such as `en/retention/index.html`.
///   - origin: The file that holds the link, likewise.
/// - Returns: `../retention/index.html`, each folder and file name percent-encoded.
package func relativePath(to target: String, from origin: String) -> String {
  var there = target.split(separator: "/", omittingEmptySubsequences: true)
  var here = origin.split(separator: "/", omittingEmptySubsequences: true).dropLast()
  while let a = there.first, let b = here.first, a == b, there.count > 1 {
    there.removeFirst()
    here.removeFirst()
  }
  let ups = Array(repeating: "..", count: here.count)
  return (ups + there.map { percentEncoded(String($0)) }).joined(separator: "/")
}

/// A path segment whose bytes outside `A–Z a–z 0–9 - . _ ~` are percent-encoded.
package func percentEncoded(_ segment: String) -> String {
  let hex = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in segment.utf8 {
    switch byte {
    case 48...57, 65...90, 97...122, 45, 46, 95, 126: bytes.append(byte)
    default: bytes += [37, hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
