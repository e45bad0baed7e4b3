import CSystem

/// The SHA-256 digest of some bytes; `nil` where the system's library refuses to make one.
package func sha256(_ bytes: [UInt8]) -> [UInt8]? {
  var digest = [UInt8](repeating: 0, count: Int(SHIM_SHA256_BYTES))
  let state = unsafe bytes.withUnsafeBufferPointer { input in
    unsafe digest.withUnsafeMutableBufferPointer { output in
      unsafe shim_sha256(input.baseAddress, input.count, output.baseAddress)
    }
  }
  return state == 0 ? digest : nil
}

/// The MD5 digest: what rsync and object stores compare files by, and no proof against a forger;
/// `nil` where the system's library refuses to make one.
package func md5(_ bytes: [UInt8]) -> [UInt8]? {
  var digest = [UInt8](repeating: 0, count: Int(SHIM_MD5_BYTES))
  let state = unsafe bytes.withUnsafeBufferPointer { input in
    unsafe digest.withUnsafeMutableBufferPointer { output in
      unsafe shim_md5(input.baseAddress, input.count, output.baseAddress)
    }
  }
  return state == 0 ? digest : nil
}

/// Two lower-case digits a byte.
package func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
  return String(decoding: text, as: UTF8.self)
}
