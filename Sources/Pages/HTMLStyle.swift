/// How an HTML page looks, on a screen and on paper.
enum HTMLStyle {
    static let sheet = """
        :root {
          --ink: #1b2530;
          --quiet: #4d5965;
          --accent: #14506a;
          --line: #c9d1d8;
          --tint: #f2f6f8;
          --paper: #fff;
          --fill: #bcd6e2;
          --second: #8a4f00;
          --third: #5b3f7a;
          --measure: 38rem;
          color-scheme: light dark;
        }
        @media screen and (prefers-color-scheme: dark) {
          :root {
            --ink: #e8edf1;
            --quiet: #b3bec8;
            --accent: #8fc7e0;
            --line: #46525d;
            --tint: #232d36;
            --paper: #151c23;
            --fill: #2c5468;
            --second: #f0b46a;
            --third: #c9aeea;
          }
        }
        * { box-sizing: border-box; }
        html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0;
          color: var(--ink);
          background: var(--paper);
          font-family: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif;
          line-height: 1.6;
          overflow-wrap: anywhere;
        }
        main {
          display: grid;
          grid-template-columns: 1fr minmax(0, var(--measure)) 1fr;
          max-width: 72rem;
          margin: 0 auto;
          padding: 4rem 1.25rem 6rem;
        }
        main > * { grid-column: 2; margin: 0 0 1rem; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; hyphens: auto; }
        h1 {
          font-size: 2.1rem;
          font-weight: 650;
          letter-spacing: -0.015em;
          color: var(--accent);
          margin-bottom: 1.75rem;
          padding-bottom: 1.25rem;
          border-bottom: 3px solid var(--accent);
        }
        h2 { font-size: 1.5rem; font-weight: 650; color: var(--accent); margin: 2.5rem 0 0.9rem; }
        h3 { font-size: 1.17rem; font-weight: 650; margin: 1.6rem 0 0.5rem; }
        h2 + h3 { margin-top: 1.1rem; }
        h4, h5, h6 { font-size: 1rem; font-weight: 650; color: var(--quiet); margin: 1.2rem 0 0.35rem; }
        p { text-wrap: pretty; }
        ul, ol { padding-left: 1.5rem; }
        li { margin: 0.3rem 0; padding-left: 0.2rem; }
        li::marker { color: var(--accent); font-variant-numeric: tabular-nums; }
        li > ul, li > ol { margin: 0.3rem 0; }
        .note {
          margin: 0.75rem 0 1.75rem;
          padding: 0.9rem 1.2rem;
          background: var(--tint);
          border-left: 4px solid var(--accent);
          border-radius: 0 4px 4px 0;
        }
        .note p { margin: 0 0 0.6rem; }
        .note p:last-child { margin-bottom: 0; }
        .contents { margin: 0.5rem 0 2rem; }
        .contents p { margin: 0 0 0.4rem; font-weight: 650; color: var(--accent); }
        .contents ol { margin: 0; }
        .contents li { margin: 0.15rem 0; }
        a { color: var(--accent); text-underline-offset: 0.15em; }
        a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .facts { margin: 0.5rem 0 1.5rem; border-bottom: 1px solid var(--line); }
        .facts div {
          display: grid;
          grid-template-columns: 11rem minmax(0, 1fr);
          gap: 0 1.25rem;
          padding: 0.4rem 0;
          border-top: 1px solid var(--line);
        }
        .facts dt { font-weight: 650; color: var(--quiet); font-size: 0.92rem; }
        .facts dd { margin: 0; }
        details { margin: 0 0 1.25rem; border-left: 3px solid var(--line); padding-left: 1rem; }
        summary { cursor: pointer; color: var(--accent); font-weight: 650; }
        summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .source { font-size: 0.85rem; line-height: 1.5; color: var(--quiet); }
        .table {
          grid-column: 2 / -1;
          justify-self: start;
          min-width: min(var(--measure), 100%);
          max-width: 100%;
          margin: 0.75rem 0 1.75rem;
          overflow-x: auto;
        }
        .wide { grid-column: 1 / -1; justify-self: center; }
        .id { white-space: nowrap; }
        .table:focus-visible { outline: 3px solid var(--accent); outline-offset: 4px; }
        .table + .source { margin-top: -1rem; }
        table {
          width: 100%;
          border-collapse: collapse;
          font-size: 0.92rem;
          line-height: 1.45;
          overflow-wrap: break-word;
        }
        caption { padding: 0 0 0.6rem; text-align: left; font-weight: 650; font-size: 1rem; }
        th, td { padding: 0.5rem 0.75rem; text-align: left; vertical-align: top; }
        th:first-child, td:first-child { padding-left: 0.5rem; }
        thead th, thead td {
          vertical-align: bottom;
          font-weight: 650;
          color: var(--accent);
          background: var(--tint);
          border-top: 1px solid var(--accent);
          border-bottom: 2px solid var(--accent);
        }
        tbody td, tbody th { border-bottom: 1px solid var(--line); max-width: 26rem; }
        tbody th { font-weight: inherit; }
        .wide td:first-child, .wide th:first-child { min-width: 10rem; }
        .number { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
        td.number { white-space: nowrap; }
        figure { margin: 0.75rem 0 1.75rem; }
        figcaption { font-weight: 650; }
        figure .source { margin: 0.25rem 0 0; }
        .chart { display: block; width: 100%; height: auto; font-size: 13.5px; }
        .chart.narrow { font-size: 16px; }
        .telephone { display: none; }
        .key { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; margin: 0.6rem 0 0; padding: 0; list-style: none; }
        .key li { margin: 0; }
        .key .sign { display: inline-block; width: 1rem; height: 1rem; margin-right: 0.4rem; vertical-align: -0.15em; }
        .chart text { fill: var(--ink); font-variant-numeric: tabular-nums lining-nums; }
        .chart .quiet, .chart .gap { fill: var(--quiet); }
        .chart .gap { font-size: 12.5px; font-style: italic; }
        .chart .value, .chart .own { font-weight: 650; }
        .chart .value { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
        .chart path { fill: none; stroke: var(--quiet); stroke-width: 2; }
        .chart .grid { stroke: var(--line); stroke-width: 1; }
        .chart .lead { stroke-width: 0.75; stroke: var(--quiet); }
        .chart .line.own { stroke: var(--accent); stroke-width: 3.5; }
        .chart .line.municipality { stroke: var(--second); stroke-dasharray: 9 5; }
        .chart .line.county { stroke: var(--third); stroke-dasharray: 2 4; stroke-linecap: round; }
        .chart .line.nation { stroke-dasharray: 14 4 2 4; }
        .chart .mark { fill: var(--paper); stroke-width: 2; }
        .chart circle.own { fill: var(--accent); stroke: var(--paper); stroke-width: 1.5; }
        .chart .mark.municipality { stroke: var(--second); }
        .chart .mark.county { stroke: var(--third); }
        .chart .margin { stroke: var(--accent); stroke-width: 1.25; }
        .values { margin: 0; padding: 0; list-style: none; }
        .values li { margin: 0; }
        td .values.short { white-space: nowrap; }
        .values li + li { margin-top: 0.3rem; padding-top: 0.3rem; border-top: 1px dotted var(--line); }
        .bar { display: block; height: 0.45rem; margin: 0.25rem 0 0 auto; background: var(--accent); border-radius: 1px; }
        .logo { display: block; width: auto; height: 3.2rem; max-width: 100%; margin: 0 0 1.5rem; }
        thead th.drawn { text-align: center; }
        tbody td.filled { background: var(--fill); border: 2px solid var(--paper); text-align: center; }
        tbody td.free { text-align: center; color: var(--quiet); }
        .card {
          margin: 0 0 1.25rem;
          padding: 1rem 1.2rem 1.1rem;
          border: 1px solid var(--line);
          border-top: 3px solid var(--accent);
          border-radius: 0 0 4px 4px;
        }
        .card > :first-child { margin-top: 0; }
        .card dl, .card > :last-child { margin-bottom: 0; }
        .card dl > div { display: grid; grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr); gap: 0 1rem; }
        .card dl > div + div { margin-top: 0.4rem; }
        .card dt { color: var(--quiet); hyphens: auto; }
        .card dd { margin: 0; }
        :target { outline: 3px solid var(--accent); outline-offset: 3px; }
        .tree, .tree ul { padding-left: 0; list-style: none; }
        .tree ul { margin: 0.2rem 0 0.2rem 0.5rem; border-left: 2px solid var(--line); }
        .tree ul > li { position: relative; padding-left: 1.2rem; }
        .tree ul > li::before {
          content: "";
          position: absolute;
          top: 0.8em;
          left: 0;
          width: 0.8rem;
          border-top: 2px solid var(--line);
        }
        .room { min-height: 2.4rem; margin: 0; padding-top: 1rem; border-bottom: 1px solid var(--line); }
        .pageBreak { width: 100%; height: 0; margin: 2.5rem 0 0; border: 0; border-top: 1px solid var(--line); }
        .up { margin: 0.8rem 0 0; font-size: 0.95rem; }
        @media (max-width: 40rem) {
          html { font-size: 100%; }
          main { padding-top: 2rem; }
          figure > .chart { display: none; }
          .telephone { display: block; }
          .card dl > div { display: block; }
          .card { padding: 0.9rem 1rem; }
          h1 { font-size: 1.7rem; }
          h2 { font-size: 1.35rem; }
          .facts div { grid-template-columns: minmax(0, 1fr); }
          table { width: max-content; min-width: 100%; }
          tbody td, tbody th { max-width: 15rem; }
          caption { max-width: calc(100vw - 2.5rem); }
        }
        @page {
          size: A4;
          margin: 16mm 18mm 16mm;
          @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt sans-serif; color: #4d5965; }
        }
        @media print {
          html { font-size: 9pt; }
          body { line-height: 1.32; }
          main { display: block; max-width: none; padding: 0; }
          h1 { font-size: 22pt; }
          h2 { font-size: 13pt; margin: 9pt 0 4pt; }
          h3 { font-size: 10pt; margin: 6pt 0 2pt; }
          p { margin-bottom: 5pt; }
          li { margin: 1.5pt 0; }
          .table { margin: 4pt 0 9pt; }
          th, td { padding: 2.5pt 5pt; }
          .chart { max-height: 50mm; }
          main a { color: inherit; text-decoration: none; }
          .facts { margin: 2pt 0 6pt; font-size: 8.7pt; line-height: 1.3; }
          .facts div { grid-template-columns: 38mm minmax(0, 1fr); padding: 1.2pt 0; break-inside: avoid; }
          details { border: 0; padding: 0; font-size: 9pt; line-height: 1.35; }
          details::details-content { content-visibility: visible; block-size: auto; }
          h1, h2, h3, h4, h5, h6, caption, figcaption { break-after: avoid; }
          h1, h2, h3, h4, h5, h6, .note, .table.short, .source, tr, figure { break-inside: avoid; }
          .source { break-before: avoid; }
          .values li + li { margin-top: 1pt; padding-top: 0; border-top: 0; }
          dd .values li { padding-left: 0.8em; text-indent: -0.8em; }
          dd .values li::before { content: "– "; }
          .up, .source:has(> a:only-child) { display: none; }
          p, li { orphans: 3; widows: 3; }
          .note { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          .table, .wide { justify-self: stretch; overflow: visible; }
          table { font-size: 8.5pt; line-height: 1.3; }
          .wide table { font-size: 8pt; }
          .wide th, .wide td { padding: 3pt; }
          .wide td:first-child, .wide th:first-child { min-width: 24mm; }
          .wide thead th { overflow-wrap: break-word; hyphens: auto; }
          thead { display: table-header-group; }
          thead th, thead td { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          tbody td, tbody th { max-width: none; }
          .card {
            margin: 2pt 0 5pt;
            padding: 3pt 6pt 3pt;
            font-size: 8.7pt;
            line-height: 1.3;
            border-top-width: 2pt;
            -webkit-box-decoration-break: clone;
            box-decoration-break: clone;
          }
          .card h3, .card h4 { margin: 0 0 2pt; text-wrap: wrap; }
          .card dl { margin-top: 0; }
          .card dl > div { grid-template-columns: 32mm minmax(0, 1fr); break-inside: avoid; }
          .card dl > div + div { margin-top: 1pt; }
          .bar, td.filled { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
          .card + details { display: none; }
          summary { display: none; }
          .contents { margin: 0 0 6pt; font-size: 8.7pt; line-height: 1.4; }
          .contents p, .contents ol, .contents li { display: inline; padding: 0; margin: 0; }
          .contents p::after { content: ": "; }
          .contents li + li::before { content: " · "; }
          .room { min-height: 7.5mm; padding-top: 3.5mm; border-color: var(--quiet); break-inside: avoid; break-before: avoid; }
          .pageBreak { break-after: page; margin: 0; border: 0; }
          .pageBreak + h2, .pageBreak + h3 { margin-top: 0; }
        }
        """
}
