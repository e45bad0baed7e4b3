import Markup
import Pages

extension AlmanacTheme {
  func forecast(_ page: ForecastPage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
