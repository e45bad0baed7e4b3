extension WeeklyLetter {
  /// The letter's few rules for readers that keep them: a column that can be read, words that
  /// break, a focus that is seen.
  ///
  /// A letter is one file, so they stand in it; the policy lets in these very bytes by their
  /// digest and no other style. Mail programs that drop them show one column of their own width.
  static let style =
    "main{display:block;max-width:600px;margin:0 auto;overflow-wrap:anywhere;line-height:1.5}"
    + "a:focus-visible{outline:2px solid #0B57A4;outline-offset:2px}"

  /// SHA-256 of `style` in Base64, as a policy writes it (W3C, Content Security Policy Level 3, 2.3.1).
  static let styleDigest = "sha256-FLV5hwcMMytdxpe28HK56qJSBJ+R0IPO43ee0fwr2jw="
}
