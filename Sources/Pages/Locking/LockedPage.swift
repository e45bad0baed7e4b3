package import Markup
package import Wording

/// The page that stands in a locked one's place: it asks for the password, and holds the sealed page.
package struct LockedPage: Sendable {
  package var language: Language
  package var shop: String
  package var heading: String
  package var words: LockPhrases
  package var stylesheet: String
  /// `nil` for a theme without an icon.
  package var icon: String?
  package var script: String
  /// Of the sealed file, from the root of the site: what the seal is tied to.
  package var path: String
  /// The name under which a sealed file is saved; none for a page.
  package var fileName: String?
  /// In Base64, as is `sealed`.
  package var salt: String
  package var iterations: Int
  package var sealed: String

  /// Pictures of an opened page are part of it.
  package var contentSecurityPolicy: String {
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
      + "base-uri 'none'; form-action 'none'"
  }
}
