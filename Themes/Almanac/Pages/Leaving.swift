import Markup
import Pages

extension AlmanacTheme {
  func churn(_ page: ChurnPage, _ voice: Voice) -> HTML { story(page.story, voice) }

  func service(_ page: ServicePage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
