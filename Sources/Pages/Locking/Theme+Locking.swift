package import Markup
import Wording

extension Theme {
  package var unlockScript: ThemeAsset? { nil }

  /// The form shows itself by its script alone: without one it could do nothing.
  package func html(for page: LockedPage) -> HTML {
    let words = page.words
    let icon: HTML? = page.icon.map {
      "<link rel=\"icon\" href=\"\($0)\" type=\"image/svg+xml\">\n"
    }
    let save = page.fileName.map(words.save) ?? ""
    return """
      <!doctype html>
      <html lang="\(page.language.tag)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(page.contentSecurityPolicy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="robots" content="noindex, nofollow">
      <meta name="referrer" content="no-referrer">
      <title>\(page.heading) – \(page.shop)</title>
      <link rel="stylesheet" href="\(page.stylesheet)">
      \(icon)<script src="\(page.script)" defer></script>
      </head>
      <body class="locked">
      <main id="main" tabindex="-1">
      <header class="page-head">
      <p class="question">\(page.shop)</p>
      <h1>\(page.heading)</h1>
      </header>
      <div class="prose">
      <p>\(words.why)\(page.language.gap)\(words.unprotected)</p>
      <noscript><p>\(words.needsScript)</p></noscript>
      <form id="unlock" hidden data-opening="\(words.opening)" data-wrong="\(words.wrong)" data-insecure="\(words.insecure)" data-save="\(save)">
      <p><label for="unlock-password">\(words.password)</label> <input type="password" id="unlock-password" autocomplete="current-password" required></p>
      <p><input type="checkbox" id="unlock-keep"> <label for="unlock-keep">\(words.keep)</label></p>
      <p><button type="submit">\(words.open)</button></p>
      </form>
      <p id="unlock-says" role="status"></p>
      \(sealed(page))</div>
      </main>
      </body>
      </html>

      """
  }

  private func sealed(_ page: LockedPage) -> HTML {
    let rounds = String(page.iterations)
    let name: HTML? = page.fileName.map { " data-name=\"\($0)\"" }
    return """
      <template id="sealed" data-path="\(page.path)" data-salt="\(page.salt)" data-iterations="\(rounds)"\(name)>\(page.sealed)</template>

      """
  }
}
