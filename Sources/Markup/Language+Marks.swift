/// The marks between words and sentences that are put together.
///
/// Full-width marks carry their own space. Japanese has one comma for lists and for clauses, and no
/// semicolon in plain text.
extension Language {
  /// Between two sentences.
  package var gap: String { isHan ? "" : " " }

  /// The end of a sentence.
  package var stop: String { isHan ? "。" : "." }

  /// Between a name and what is said of it.
  package var colon: String { isHan ? "：" : ": " }

  /// Between two parts of a sentence.
  package var comma: String {
    switch self {
    case .english: ", "
    case .simplifiedChinese, .traditionalChinese: "，"
    case .japanese: "、"
    }
  }

  /// Between the entries of a list.
  package var listComma: String { isHan ? "、" : ", " }

  /// Between the entries of a list that have commas or marks of their own.
  package var semicolon: String {
    switch self {
    case .english: "; "
    case .simplifiedChinese, .traditionalChinese: "；"
    case .japanese: "／"
    }
  }

  /// What follows a word in brackets.
  package func bracketed(_ text: String) -> String { isHan ? "（\(text)）" : " (\(text))" }
}
