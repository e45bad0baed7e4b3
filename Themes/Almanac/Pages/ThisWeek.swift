import Markup
import Pages

extension AlmanacTheme {
  func thisWeek(_ page: ThisWeekPage, _ voice: Voice) -> HTML { HTML() }
}
