import Markup
import Pages

extension AlmanacTheme {
  func secondOrder(_ page: SecondOrderPage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
