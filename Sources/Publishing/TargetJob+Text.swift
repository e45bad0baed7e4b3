import SiteWriting

extension TargetJob {
  /// The plan for a person: what is new, changed and gone.
  func described(_ plan: PublishPlan, _ next: SiteManifest, _ standing: Standing) -> [String] {
    var lines = [
      "\(target.name): edition \(next.edition), \(plan.added.count) new, \(plan.changed.count) "
        + "changed, \(plan.gone.count) gone, \(plan.bytes) bytes to send"
    ]
    if standing.pending != nil { lines.append("  an earlier publish broke off and is mended") }
    for (sign, paths) in [("+", plan.added), ("~", plan.changed), ("-", plan.gone)] {
      lines += paths.prefix(20).map { "  \(sign) \($0)" }
      if paths.count > 20 { lines.append("  \(sign) and \(paths.count - 20) more") }
    }
    return lines
  }

  /// One line of JSON for scripts.
  func summary(
    _ plan: PublishPlan,
    _ next: SiteManifest,
    sent: Bool,
    _ start: ContinuousClock.Instant
  ) -> String {
    let (seconds, fraction) = (ContinuousClock.now - start).components
    let hundredths = Int(seconds) * 100 + Int(fraction / 10_000_000_000_000_000)
    let rest = hundredths % 100
    let pairs = [
      ("schema", "1"), ("target", "\"\(target.name)\""), ("edition", "\"\(next.edition)\""),
      ("files", "\(next.files.count)"), ("new", "\(plan.added.count)"),
      ("changed", "\(plan.changed.count)"), ("gone", "\(plan.gone.count)"),
      ("bytes", "\(plan.bytes)"), ("sent", "\(sent)"),
      ("seconds", "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"),
    ]
    return "{" + pairs.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
  }
}
