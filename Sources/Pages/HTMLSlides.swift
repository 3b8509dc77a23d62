extension HTMLStyle {
    /// What makes slides of a page: a page break is a gap as high as a screen, or a new sheet on its side.
    static let slides = """
        .slides { --measure: 54rem; padding-top: 12vh; }
        .slides h1 { font-size: clamp(2rem, 5vw, 3.4rem); border: 0; }
        .slides h2 { font-size: clamp(1.6rem, 4vw, 2.8rem); margin: 0 0 1.5rem; }
        .slides p, .slides li, .slides dd { font-size: clamp(1.1rem, 2.2vw, 1.6rem); line-height: 1.45; }
        .slides dt { font-size: 1.05rem; }
        .slides .source, .slides .source p { font-size: 1rem; }
        .slides .facts, .slides .facts div { border: 0; }
        .slides .facts div { display: block; padding: 0 0 1.25rem; }
        .slides .pageBreak { border: 0; margin: 0; height: 45vh; }
        @page { size: A4 landscape; margin: 18mm 20mm; }
        @media print {
          .slides .pageBreak { height: 0; }
          .slides h1 { font-size: 34pt; margin-top: 40mm; }
          .slides h2 { font-size: 34pt; }
          .slides p, .slides li, .slides dd { font-size: 23pt; line-height: 1.35; }
          .slides dt { font-size: 15pt; }
          .slides .facts { font-size: 23pt; margin-top: 10mm; }
          .slides .facts div { padding-bottom: 7mm; }
          .slides .source, .slides .source p { font-size: 12pt; }
          .slides .chart { max-height: 95mm; }
        }
        """
}
