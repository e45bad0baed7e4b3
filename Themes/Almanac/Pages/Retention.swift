import Markup
import Pages

extension AlmanacTheme {
  func retention(_ page: RetentionPage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
