import Markup
import Pages

extension AlmanacTheme {
  func growth(_ page: GrowthPage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
