import Model
import Pages
import Store

/// Another program that makes a tagged PDF of a document: LibreOffice of the Word file, Chromium or WeasyPrint of the page.
struct PDFMaker: Sendable {
    /// The word of `--pdf-with`.
    let name: String
    private let programs: [String]
    private var writer: PageWriter
    /// The arguments: the document, the folder of it, the PDF.
    private let arguments: @Sendable (_ document: String, _ folder: String, _ made: String) -> [String]

    /// Those that are tried, the first that is found being used.
    static let all = [
        PDFMaker(
            name: "libreoffice",
            programs: ["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
            writer: .word
        ) { document, folder, _ in
            [
                "--headless", "-env:UserInstallation=\(url(folder + "/settings"))", "--convert-to",
                #"pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"#
                    + #""ExportBookmarks":{"type":"boolean","value":"true"}}"#,
                "--outdir", folder, document,
            ]
        },
        PDFMaker(
            name: "chromium",
            programs: [
                "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            ], writer: .html
        ) { document, _, made in
            [
                "--headless", "--disable-gpu", "--no-pdf-header-footer", "--generate-pdf-document-outline",
                "--print-to-pdf=\(made)", url(document),
            ]
        },
        PDFMaker(name: "weasyprint", programs: ["weasyprint"], writer: .html) { document, _, made in
            ["--pdf-variant", "pdf/ua-1", document, made]
        },
    ]

    /// Whether it makes the PDF of a Word file.
    var isOfWord: Bool { writer.name == PageWriter.word.name }

    /// The same maker, of a Word file with somebody's own styles.
    func dressed(in design: WordDesign) -> PDFMaker {
        guard isOfWord else { return self }
        var maker = self
        maker.writer = .styledWord(in: design)
        return maker
    }

    /// The makers to try.
    ///
    /// - Parameter name: The one that was asked for; `nil` for all.
    /// - Returns: The makers, in the order they are tried.
    /// - Throws: `Trouble` of kind `usage` where it is not known.
    static func asked(_ name: String?) throws(Trouble) -> [PDFMaker] {
        guard let name else { return all }
        let found = all.filter { $0.name == name.lowercased() }
        guard !found.isEmpty else { throw PDFTrouble.unknown(name) }
        return found
    }

    /// The PDF of a page by the first program that is there.
    ///
    /// - Throws: `Trouble` of kind `notFound` where none is, `cannotWrite` where it made nothing.
    static func bytes(
        of page: Page, _ language: Language, by makers: [PDFMaker], _ program: Program
    ) throws(Trouble) -> [UInt8] {
        let folder = "\(program.world.environment("TMPDIR") ?? "/tmp")/behov-\(program.world.newID())"
        defer { Disk.removeFolder(folder) }
        for maker in makers {
            try Disk.makeFolder(folder, mode: 0o700)
            let document = "\(folder)/document.\(maker.writer.ending)"
            let made = "\(folder)/document.pdf"
            try Disk.write(try maker.writer.written(page, language), to: document, mode: 0o600)
            for found in maker.programs {
                let words = [found] + maker.arguments(document, folder, made)
                guard var code = program.world.runOther(words) else { continue }
                // A browser in a container cannot shut itself in; the page is our own and has no scripts.
                if code != 0, maker.name == "chromium" {
                    code = program.world.runOther([found, "--no-sandbox"] + words.dropFirst()) ?? code
                }
                guard let bytes = try? Disk.read(made), code == 0 else { throw PDFTrouble.failed(maker.name) }
                return bytes
            }
        }
        throw PDFTrouble.none
    }

    /// A path as an address, every byte that means something in one written out.
    private static func url(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return "file://"
            + path.utf8.map { byte in
                switch byte {
                case 0x2D, 0x2E, 0x2F, 0x5F, 0x7E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
                    String(UnicodeScalar(byte))
                default: "%\(digits[Int(byte) / 16])\(digits[Int(byte) % 16])"
                }
            }.joined()
    }
}

/// What can keep a PDF from being made, in words.
enum PDFTrouble {
    static let none = Trouble(
        .notFound,
        Text(
            nb:
                "For å lage PDF trenger dere LibreOffice, Chromium eller WeasyPrint. Installer ett av programmene, eller lag en Word-fil: "
                + "behov eksporter --format docx",
            nn:
                "For å lage PDF treng de LibreOffice, Chromium eller WeasyPrint. Installer eitt av programma, eller lag ei "
                + "Word-fil: behov eksporter --format docx",
            en:
                "To make a PDF you need LibreOffice, Chromium or WeasyPrint. Install one of them, or make a Word file: behov "
                + "export --format docx"))

    static func unknown(_ name: String) -> Trouble {
        let names = PDFMaker.all.map(\.name).joined(separator: ", ")
        return CommandTrouble.usage(
            Text(
                nb:
                    "Programmet «\(name)» finnes ikke her, så PDF kan ikke lages med det. Skriv ett av disse: "
                    + "\(names).",
                nn:
                    "Programmet «\(name)» finst ikkje her, så PDF kan ikkje lagast med det. Skriv eitt av desse: "
                    + "\(names).",
                en:
                    "The program “\(name)” is not installed here, so it cannot be used to make a PDF. Type one of these: \(names)."
            ))
    }

    static func failed(_ name: String) -> Trouble {
        Trouble(
            .cannotWrite,
            Text(
                nb:
                    "Programmet \(name) laget ingen PDF. Prøv et annet: behov eksporter --format pdf --pdf-med chromium",
                nn:
                    "Programmet \(name) laga ingen PDF. Prøv eit anna: behov eksporter --format pdf --pdf-med chromium",
                en:
                    "The program \(name) did not make a PDF. Try another: behov export --format pdf --pdf-with chromium"
            ))
    }
}
