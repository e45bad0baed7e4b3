import Markup
import Pages

extension AlmanacTheme {
  func calendar(_ page: CalendarPage, _ voice: Voice) -> HTML { story(page.story, voice) }
}
