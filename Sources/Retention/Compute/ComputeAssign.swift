extension Compute {
  /// `assign SALT PLAYBOOK CUSTOMER SHARE`: the arm that somebody falls into.
  ///
  /// `digest` gives the SHA-256 digest of some bytes.
  static func assign(
    _ words: inout ComputeArguments,
    digest: ([UInt8]) -> [UInt8]?
  ) throws(ComputeError) -> ComputedObject {
    let salt = try words.word("SALT")
    let playbook = try words.word("PLAYBOOK")
    let customer = try words.word("CUSTOMER")
    let share = try words.share("SHARE")
    let text = Arm.text(salt: salt, playbook: playbook, customer: customer)
    guard let digest = digest(Array(text.utf8)) else {
      throw ComputeError("no digest can be made here")
    }
    return [
      "position": .number(Arm.position(of: digest)),
      "arm": .string(Arm.isHeldOut(digest, share: share) ? "holdout" : "treated"),
    ]
  }
}
