import Retention

/// Draws customers into the arms of playbooks: the same customer, playbook and salt fall into the
/// same arm in every run, on every machine.
struct ArmDraw {
  private let salt: [UInt8]

  init(salt: String?) { self.salt = Array((salt ?? "").utf8) }

  /// Whether a customer is left alone; `customer` is the key as the orders have it.
  func isHeldOut(
    _ customer: some Sequence<UInt8>,
    playbook: String,
    share: Double
  ) throws(JobFailure) -> Bool {
    let separator = UInt8(ascii: "|")
    let text = salt + [separator] + Array(playbook.utf8) + [separator] + Array(customer)
    guard let digest = sha256(text) else {
      throw .usage("the system's library refuses to make SHA-256 digests")
    }
    return Arm.isHeldOut(digest, share: share)
  }
}
