import Markup
import Pages

extension AlmanacTheme {
  func regions(_ page: RegionsPage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
