/// What the list of playbooks and a playbook's own page say.
package struct PlaybookPhrases: Sendable {
  package let question: String
}
