import Markup
import Pages

extension AlmanacTheme {
  func week(_ page: WeekPage, _ voice: Voice) -> HTML { HTML() }
}
