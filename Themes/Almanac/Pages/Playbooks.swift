import Markup
import Pages

extension AlmanacTheme {
  func playbooks(_ page: PlaybooksPage, _ voice: Voice) -> HTML { HTML() }
}
