extension WeeklyLetter {
  /// The letter's few rules for readers that keep them: a column that can be read, words that
  /// break, a focus that is seen.
  ///
  /// A letter is one file, so they stand in it; the policy lets in these very bytes by their
  /// digest and no other style. Mail programs that drop them show one column of their own width.
  static let style =
    "main{display:block;max-width:600px;margin:0 auto;overflow-wrap:anywhere;line-height:1.5}"
    + "h1,h2,h3{font-size:inherit;line-height:1.3;margin:.8em 0 .3em}p{margin:.5em 0}"
    + "a:focus-visible{outline:2px solid #0B57A4;outline-offset:2px}"

  /// SHA-256 of `style` in Base64, as a policy writes it (W3C, Content Security Policy Level 3, 2.3.1).
  static let styleDigest = "sha256-oDjJrLEJQIsGi47wxguS8D7q2/e2v/vKo0k+uOd7//g="
}
