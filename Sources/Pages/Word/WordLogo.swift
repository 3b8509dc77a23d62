import Formats

/// A mark at the head of every page of a Word document.
enum WordLogo {
    /// Its height: 12 mm, in the measure of Office.
    private static let height = 432_000

    static func head(_ logo: Logo) -> Markup {
        let size: [(key: String, value: String)] = [
            ("cx", String(Int(Double(height) * logo.shape))), ("cy", String(height)),
        ]
        let frame = Markup(
            "a:xfrm", [:],
            [Markup("a:off", ["x": "0", "y": "0"]), Markup("a:ext", listed: size, [])])
        let picture = Markup(
            "pic:pic", [:],
            [
                Markup(
                    "pic:nvPicPr", [:],
                    [
                        Markup("pic:cNvPr", ["id": "1", "name": "Logo", "descr": logo.alternative]),
                        Markup("pic:cNvPicPr"),
                    ]),
                Markup(
                    "pic:blipFill", [:],
                    [
                        Markup("a:blip", ["r:embed": "rId1"]),
                        Markup("a:stretch", [:], [Markup("a:fillRect")]),
                    ]),
                Markup("pic:spPr", [:], [frame, Markup("a:prstGeom", ["prst": "rect"], [Markup("a:avLst")])]),
            ])
        let space = WordPackage.pictureSpace
        let inline = Markup(
            "wp:inline", ["distT": "0", "distB": "0", "distL": "0", "distR": "0"],
            [
                Markup("wp:extent", listed: size, []),
                Markup("wp:docPr", ["id": "1001", "name": "Logo", "descr": logo.alternative]),
                Markup("wp:cNvGraphicFramePr"),
                Markup("a:graphic", [:], [Markup("a:graphicData", ["uri": space], [picture])]),
            ])
        return Markup(
            "w:hdr",
            [
                "xmlns:w": WordStyles.space, "xmlns:r": WordPackage.relationSpace,
                "xmlns:wp": WordPackage.placedSpace,
                "xmlns:a": WordChart.drawing, "xmlns:pic": space,
            ], [word("p", nil, [word("r", nil, [word("drawing", nil, [inline])])])])
    }
}
