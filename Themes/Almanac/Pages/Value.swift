import Markup
import Pages

extension AlmanacTheme {
  func value(_ page: ValuePage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
