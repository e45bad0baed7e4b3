import Commerce
import Markup
import Retention

extension Letter {
  /// Days for which a test that is over is news.
  private static let freshDays = 91

  /// The newest test with a verdict, and the one that ends next.
  var results: [Link] {
    guard state != .none else { return [] }
    let words = ResultWords(context)
    let over = edition.results.filter { result in
      result.family != nil && edition.asOf - result.endsOn < Letter.freshDays
    }.max { $0.endsOn < $1.endsOn }
    let running = edition.results.filter { $0.isTest && !$0.isOver }.min { $0.endsOn < $1.endsOn }
    return [over, running].compactMap(\.self).map { result in
      Link(text: words.sentence(result), href: context.href(to: .results))
    }
  }
}
