import Markup
import Pages

extension AlmanacTheme {
  func data(_ page: DataPage, _ voice: Voice) -> HTML { HTML() }
}
