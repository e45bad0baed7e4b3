import Dispatch
import Synchronization

extension JSONText {
  /// The same bytes, written by two threads: for a large value whose parts have parts.
  ///
  /// - Throws: as `bytes`.
  package func bytes(shared value: some Encodable & Sendable) throws -> [UInt8] {
    let shares = JSONShares()
    let userInfo = userInfo
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      do {
        try value.encode(to: JSONNode(JSONNodes(userInfo, .writing(shares))))
      } catch {
        // What cannot be written is met again when the parts are joined.
      }
    }
    return try bytes(value, JSONNodes(userInfo, .joining(shares)))
  }
}

/// The parts of a value's parts, of which each is written by whoever comes to it first.
final class JSONShares: Sendable {
  /// Names, and in a list the place: what is written in no certain order is told apart by its name.
  struct Place: Hashable, Sendable {
    var outer: String
    var inner: String
    var index: Int
  }

  enum Role {
    case alone
    case writing(JSONShares)
    case joining(JSONShares)
  }

  private struct State {
    var taken: Set<Place> = []
    var written: [Place: [UInt8]] = [:]
  }

  private let state = Mutex(State())

  /// Whether the part is the caller's to write.
  func take(_ place: Place) -> Bool { state.withLock { $0.taken.insert(place).inserted } }

  func keep(_ bytes: [UInt8], at place: Place) { state.withLock { $0.written[place] = bytes } }

  /// A part that has been written, once.
  func written(at place: Place) -> [UInt8]? {
    state.withLock { $0.written.removeValue(forKey: place) }
  }
}
