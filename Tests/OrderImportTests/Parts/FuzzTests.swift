import Commerce
import Foundation
import OrderImport
import Testing

/// Damaged exports: whatever stands in a file, every row of it is accounted for, and neither where it
/// is cut nor how many read it changes anything.
struct FuzzTests {
  /// Signs that mean something to some reader.
  private static let signs: [UInt8] =
    Array("\"\",,;\t|=\n\n\r'-+.0189eEZT: /#*@$".utf8) + [0, 0x7f, 0x80, 0xa3, 0xef, 0xff]

  private static func damaged(_ text: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = text
    for _ in 0...dice.below(12) where !bytes.isEmpty {
      let at = dice.below(bytes.count)
      let end = min(bytes.count, at + dice.below(80))
      switch dice.below(7) {
      case 0, 1: bytes[at] = dice.of(signs)
      case 2: bytes.insert(dice.of(signs), at: at)
      case 3: bytes.remove(at: at)
      case 4: bytes.insert(contentsOf: Array(bytes[at..<end]), at: dice.below(bytes.count))
      case 5: bytes.removeSubrange(at..<end)
      default:
        // The header is what all else is read by: mostly it stays.
        if dice.one(in: 8) { bytes.removeSubrange(at...) }
      }
    }
    return bytes
  }

  private func check(_ kind: MessyExport.Kind, seed: UInt64) throws {
    var dice = Dice(seed &* 7919 &+ 1)
    let whole = Array(MessyExport.text(kind, seed: seed, orders: 10 + dice.below(60)).utf8)
    let header = whole.prefix { $0 != 0x0a } + [0x0a]
    let body = FuzzTests.damaged(Array(whole.dropFirst(header.count)), &dice)
    let bytes =
      dice.one(in: 10) ? FuzzTests.damaged(whole, &dice) : Array(header) + body
    let files = try MadeUpFiles()
    let source = try files.add("orders.csv", bytes)
    let alone = Told(try importOrders([source], options: settled { $0.maxRejected = 1 }))
    for account in alone.accounts { #expect(account.isBalanced, "\(kind) \(seed)") }
    for _ in 0..<2 {
      let size = 20 + dice.below(dice.one(in: 2) ? 100 : 2000)
      let threads = 1 + dice.below(4)
      let parted = Told(
        try importOrders(
          [source],
          options: settled {
            $0.maxRejected = 1
            $0.partSize = size
            $0.threads = threads
          }
        )
      )
      let isSame = parted == alone
      #expect(
        isSame,
        "\(kind) \(seed), parts of \(size) bytes, \(threads) threads: \(alone.difference(parted))"
      )
    }
  }

  /// As many rounds as `REGULARS_FUZZ` says, from the seed `REGULARS_FUZZ_SEED` on.
  private static func number(_ name: String, _ usual: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? usual
  }

  @Test(arguments: MessyExport.Kind.allCases)
  func `damaged exports add up and come to the same however they are cut`(
    _ kind: MessyExport.Kind
  ) throws {
    let first = FuzzTests.number("REGULARS_FUZZ_SEED", 0)
    for seed in first..<first + FuzzTests.number("REGULARS_FUZZ", 4) {
      try check(kind, seed: seed)
    }
  }
}
