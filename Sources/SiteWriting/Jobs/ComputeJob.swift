import Retention

/// `regulars compute`: one formula by itself, as one JSON object.
///
/// The input is asked for only by functions that read a series.
package func computed(
  _ function: String,
  _ arguments: [String],
  input: () -> String
) throws(JobFailure) -> String {
  do {
    let text = Compute.readsInput(function) ? input() : ""
    return try Compute.run(function, arguments: arguments, input: text, digest: sha256).get().json
  } catch {
    let hint = error.hint.map { "; \($0)" } ?? ""
    throw .usage(error.message + hint)
  }
}
