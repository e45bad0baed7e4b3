/// The known name that a person most likely meant, for the hint of an unknown word.
///
/// - Returns: the name with the smallest edit distance, if that is at most a third of the word's
///   length (at least 1, at most 4); ties go to the name that sorts first.
package func nearestName(to word: String, among names: some Sequence<String>) -> String? {
  let typed = Array(word.lowercased().utf8)
  let limit = min(4, max(1, typed.count / 3))
  var best: (distance: Int, name: String)?
  for name in names.sorted() {
    let distance = editDistance(typed, Array(name.lowercased().utf8), atMost: limit)
    if distance <= limit, distance < best?.distance ?? .max { best = (distance, name) }
  }
  return best?.name
}

private func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int {
  if abs(a.count - b.count) > limit { return limit + 1 }
  var previous = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var row = [i + 1]
    for (j, y) in b.enumerated() {
      row.append(min(previous[j] + (x == y ? 0 : 1), previous[j + 1] + 1, row[j] + 1))
    }
    previous = row
  }
  return previous[b.count]
}
