/// What a page says that opens with a password only.
package struct LockPhrases: Sendable {
  /// Said of a page, and of a file to take away.
  package let page: String
  package let file: Phrase1
  package let why: String
  /// What can be known of it without the password.
  package let unprotected: String
  package let needsScript: String
  package let password: String
  package let keep: String
  package let open: String
  package let opening: String
  package let wrong: String
  /// Where the browser has no ciphers because the address is not safe.
  package let insecure: String
  /// "Save {data/customers.csv}".
  package let save: Phrase1
}
