/// One line of JSON for scripts.
func summaryLine(_ pairs: [[String]], seconds: Double) -> String {
  let all = pairs + [["seconds", Stopwatch.text(seconds)]]
  return "{" + all.map { "\"\($0[0])\":\($0[1])" }.joined(separator: ",") + "}"
}
