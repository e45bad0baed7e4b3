import Markup
import Pages

extension AlmanacTheme {
  func playbook(_ page: PlaybookPage, _ voice: Voice) -> HTML { HTML() }
}
