/// A file that only the preview serves; no site holds it.
enum PreviewFile: String, CaseIterable {
  case script = "preview.js"
  case style = "preview.css"

  /// Below a name that no page of a site can have.
  static let folder = "/.preview/"
  /// Answers when there is a version other than the one that is asked with.
  static let next = folder + "next"

  var path: String { PreviewFile.folder + rawValue }

  var text: String {
    switch self {
    case .script: PreviewFile.scriptText
    case .style: PreviewFile.styleText
    }
  }

  /// Asks for the next version and waits for the answer; a program that was stopped is asked again
  /// every second, so that a page goes on where the next preview starts.
  private static let scriptText = """
    "use strict";
    (() => {
      const mine = document.currentScript.dataset.version;
      const question = "/.preview/next?after=" + encodeURIComponent(mine);
      const ask = async () => {
        let pause = 0;
        try {
          const answer = await fetch(question, { cache: "no-store" });
          if (answer.status === 200) return location.reload();
          if (answer.status !== 204) pause = 1000;
        } catch {
          pause = 1000;
        }
        setTimeout(ask, pause);
      };
      ask();
    })();

    """

  private static let styleText = """
    #regulars-preview {
      position: fixed; inset: auto 0 0 0; z-index: 1000; max-height: 60vh; overflow: auto;
      padding: 12px 16px; border-top: 4px solid #7a5200; background: #fff; color: #1c1b1a;
      font: 15px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    }
    #regulars-preview.error { border-top-color: #9a3b00; }
    #regulars-preview summary { cursor: pointer; font-weight: 600; }
    #regulars-preview ol { margin: 12px 0 0; padding: 0; list-style: none; }
    #regulars-preview li { margin: 0 0 12px; overflow-wrap: anywhere; }
    #regulars-preview li p { margin: 0; max-width: none; }
    #regulars-preview .place { font-weight: 600; }
    #regulars-preview li.error b { color: #9a3b00; }
    #regulars-preview li.warning b { color: #7a5200; }
    #regulars-preview .hint::before { content: "\\2192\\00a0"; }
    @media (prefers-color-scheme: dark) {
      #regulars-preview { background: #14171a; color: #eceae5; border-top-color: #e6be5c; }
      #regulars-preview.error { border-top-color: #f5a36b; }
      #regulars-preview li.error b { color: #f5a36b; }
      #regulars-preview li.warning b { color: #e6be5c; }
    }
    @media print { #regulars-preview { display: none; } }

    """
}
