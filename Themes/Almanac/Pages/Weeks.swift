import Markup
import Pages

extension AlmanacTheme {
  func weeks(_ page: WeeksPage, _ voice: Voice) -> HTML { HTML() }
}
