import Charts
import Testing

/// The estimate against the advance widths of DejaVu Sans 2.37 at 12 px, as FreeType adds them up.
@Suite struct TextWidthTests {
  @Test(arguments: [
    ("Active customers", 103.69), ("Previously", 61.15), ("1,491", 34.35), ("−16.3%", 48.18),
    ("full price 41%", 82.66), ("WMmw", 43.72), ("HODGQUNC", 72.59),
    ("fjord – (tiff)/ax", 85.04), ("zczscs, kvyx", 74.18),
  ])
  func `no text is taken for narrower than the widest face draws it`(text: String, drawn: Double) {
    let estimate = textWidth(text, size: 12)
    #expect(estimate >= drawn - 0.1)
    #expect(estimate < drawn * 1.15)
  }
}
