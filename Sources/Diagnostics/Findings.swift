/// All findings of a run, so that a person sees every problem at once and not only the first.
package struct Findings: Sendable {
  package private(set) var all: [Diagnostic] = []

  package init() {}

  package mutating func add(_ diagnostic: Diagnostic) { all.append(diagnostic) }

  package mutating func add(contentsOf other: Findings) { all.append(contentsOf: other.all) }

  /// Takes back what turned out not to be so.
  package mutating func remove(where isMistaken: (Diagnostic) -> Bool) {
    all.removeAll(where: isMistaken)
  }

  package var errors: Int { all.count { $0.severity == .error } }
  package var warnings: Int { all.count { $0.severity == .warning } }
  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// By file, then line and column, then severity and code: the order they are printed in.
  package var sorted: [Diagnostic] {
    all.sorted { a, b in
      if a.location != b.location { return a.location < b.location }
      if a.severity != b.severity { return a.severity > b.severity }
      return (a.code, a.message) < (b.code, b.message)
    }
  }
}
