import Commerce
package import Markup
package import Notebook

/// Everything that the pages are made from.
package struct SiteInput: Sendable {
  /// The edition that the site is built for, in its public view's values.
  package var edition: Edition
  /// Editions as they were first published, oldest first, as read from the content folder.
  package var published: [Edition]
  /// What the shop wrote itself: its playbooks.
  package var notebook: NotebookContents?
  /// What the week's actions come to.
  package var plan: WeekPlan
  /// Pictures that the notes show, by their path in the content folder.
  package var pictures: [ThemeAsset]
  /// The share of an audience that is left alone, where a playbook does not say.
  package var holdout: Double?
  /// Days after which a playbook is judged, where it does not say.
  package var resultWindow: Int
  /// Messages that a customer may get in seven days.
  package var messageCap: Int
  /// The first is at the root of the site.
  package var languages: [Language]
  /// The base of absolute addresses, such as `https://shop.example/regulars/`.
  package var address: String?
  /// Whether search engines may list the site.
  package var isIndexed: Bool
  /// What the checks found: errors never reach a site, so these are warnings.
  package var warnings: Int
  /// Whether the site is written, so that an archive of all its files can lie beside them.
  package var isWritten = false
  /// What opens with a password only.
  package var locked = LockedParts()
  /// The pages that links may lead to, where this is a past week of a site that has others.
  var reachable: Set<Route>?

  package init(
    edition: Edition,
    published: [Edition] = [],
    notebook: NotebookContents? = nil,
    plan: WeekPlan = WeekPlan(),
    pictures: [ThemeAsset] = [],
    holdout: Double? = nil,
    resultWindow: Int = 28,
    messageCap: Int = 2,
    languages: [Language],
    address: String? = nil,
    isIndexed: Bool = false,
    warnings: Int = 0
  ) {
    self.edition = edition
    self.published = published
    self.notebook = notebook
    self.plan = plan
    self.pictures = pictures
    self.holdout = holdout
    self.resultWindow = resultWindow
    self.messageCap = messageCap
    self.languages = languages.isEmpty ? [.english] : languages
    self.address = address
    self.isIndexed = isIndexed
    self.warnings = warnings
  }
}

/// A file of the site: where it lies, and how its bytes are made.
package struct SitePage: Sendable {
  package var path: String
  package var render: @Sendable () -> [UInt8]
  /// The slugs of the playbooks whose text it shows: no other page shows the text of a playbook.
  package var playbooks: [String]

  package init(
    path: String,
    playbooks: [String] = [],
    render: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    self.playbooks = playbooks
    self.render = render
  }
}
