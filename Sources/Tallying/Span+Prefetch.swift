import CSystem

extension Span {
  /// Asks for an element that will be looked at soon; nothing happens where there is none.
  @inline(__always)
  func prefetch(_ index: Int) {
    guard UInt(bitPattern: index) < UInt(bitPattern: count) else { return }
    unsafe withUnsafeBufferPointer { elements in
      guard let base = elements.baseAddress else { return }
      unsafe shim_prefetch(base + index)
    }
  }
}
