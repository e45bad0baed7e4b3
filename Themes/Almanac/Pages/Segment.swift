import Markup
import Pages

extension AlmanacTheme {
  func segment(_ page: SegmentPage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
