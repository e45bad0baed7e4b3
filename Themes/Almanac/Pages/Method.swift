import Markup
import Pages

extension AlmanacTheme {
  func method(_ page: MethodPage, _ voice: Voice) -> HTML { HTML() }
}
