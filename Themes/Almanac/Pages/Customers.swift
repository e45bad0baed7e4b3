import Markup
import Pages

extension AlmanacTheme {
  func customers(_ page: CustomersPage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
