import Dispatch
import Synchronization

/// Several values that need nothing of each other, made at the same time, the first begun first.
///
/// Each is the same as if they were made one after another.
func sideBySide<each Part: Sendable>(
  _ make: repeat @escaping @Sendable () -> each Part
) -> (repeat each Part) {
  let jobs = (repeat Job(each make))
  var all: [any Startable] = []
  repeat all.append(each jobs)
  let started = all
  DispatchQueue.concurrentPerform(iterations: started.count) { started[$0].run() }
  return (repeat (each jobs).value)
}

private protocol Startable: Sendable { func run() }

private final class Job<Value: Sendable>: Startable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  func run() {
    let value = make()
    made.withLock { $0 = value }
  }

  var value: Value { made.withLock { $0 } ?? make() }
}
