import Diagnostics
import Tallying

extension JobFailure {
  /// No shop sells that much: an error of the input, with what was most likely misread.
  init(_ error: AmountsTooLarge) {
    var findings = Findings()
    findings.add(
      Diagnostic(
        .error,
        at: SourceLocation("orders"),
        "the amounts of all orders together are too large to add up exactly",
        code: "orders.amounts-too-large",
        hint: "see what regulars inspect says of the amount columns; set orders.decimal or "
          + "orders.columns if one was misread"
      )
    )
    self.init(findings)
  }
}
