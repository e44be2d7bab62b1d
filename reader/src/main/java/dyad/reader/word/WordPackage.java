package dyad.reader.word;

import dyad.reader.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word document that hold text, and its comments. */
final class WordPackage {
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final List<String> NOTES = List.of("footnotes", "endnotes");
    private static final String WORD = "wordprocessingml";

    /** Text packs to a tenth; what packs to less than this is a bomb. */
    private static final double LEAST_RATIO = 0.002;

    /** What an element or attribute of a tree takes, more than a hundred bytes, as a share of the memory that there is. */
    private static final int BYTES_OF_A_NODE = 32;

    private static final int LIST_END = 22;
    private static final int LONGEST_REMARK = 1 << 16;
    private static final int MOST_PARTS = 10_000;

    private final OPCPackage file;
    private final PackagePart main;
    private final Map<PackagePart, Document> stories = new LinkedHashMap<>();
    private @Nullable WordComments comments;

    private WordPackage(OPCPackage file, PackagePart main) {
        this.file = file;
        this.main = main;
    }

    static WordPackage open(byte[] bytes, int most) throws Unreadable {
        refuseOld(bytes);
        refuseTruncated(bytes);
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(most);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        try {
            UnpackedSize.refuseMore(bytes, most);
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes));
            WordPackage opened = new WordPackage(file, main(file));
            opened.load(opened.main, most);
            for (String notes : NOTES) {
                PackagePart part = opened.related(notes);
                if (part != null) {
                    opened.load(part, most);
                }
            }
            opened.measure(opened.related("comments"), most);
            return opened;
        } catch (WordXml.Excessive e) {
            throw tooMuch();
        } catch (SAXException e) {
            throw new Unreadable(
                    String.valueOf(e.getMessage()).contains("DOCTYPE")
                            ? "is no sound Word document: it declares entities, which Word never does"
                            : "is a damaged Word document",
                    "get a complete copy from its author");
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | IOException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw unusable(e);
        }
    }

    private static Unreadable unusable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb")
                    || message.contains("MAX_ENTRY_SIZE")
                    || message.contains("MaxFileCount")
                    || message.contains("too many")
                    || message.contains("more than the max")) {
                return tooMuch();
            }
        }
        return new Unreadable("is a damaged or truncated Word document", "get a complete copy from its author");
    }

    static Unreadable tooMuch() {
        return new Unreadable(
                "is a Word document that unpacks to more than any text", "get a sound copy from its author");
    }

    /** Encrypted documents lie in the container that documents had before 2007. */
    private static void refuseOld(byte[] bytes) throws Unreadable {
        if (bytes.length < 4 || (bytes[0] & 0xFF) != 0xD0 || (bytes[1] & 0xFF) != 0xCF) {
            return;
        }
        String wide = new String(bytes, StandardCharsets.ISO_8859_1);
        if (wide.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e")) {
            throw new Unreadable("is an encrypted Word document", "save it without a password");
        }
        throw new Unreadable("is an old office document", "save it as DOCX");
    }

    /** The list of its parts stands at an archive's end; without it the library would take what is there for all. */
    private static void refuseTruncated(byte[] bytes) throws Unreadable {
        for (int i = bytes.length - LIST_END; i >= Math.max(0, bytes.length - LIST_END - LONGEST_REMARK); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return;
            }
        }
        throw new Unreadable("is a truncated Word document", "get a complete copy from its author");
    }

    private static PackagePart main(OPCPackage file) throws InvalidFormatException, Unreadable {
        for (String base : List.of(TRANSITIONAL, STRICT)) {
            for (PackageRelationship one : file.getRelationshipsByType(base + "officeDocument")) {
                PackagePart part = file.getPart(one);
                if (part != null) {
                    return sound(part);
                }
            }
        }
        throw new Unreadable("is no Word document", "save it as DOCX, HTML or plain text");
    }

    private static PackagePart sound(PackagePart part) throws Unreadable {
        String type = part.getContentType();
        if (type.contains("macroEnabled")) {
            throw new Unreadable("is a Word document with macros, which Dyad does not open", "save it as DOCX");
        }
        if (!type.contains(WORD)) {
            throw new Unreadable("is an office document, but none of Word", "save its text as DOCX or plain text");
        }
        return part;
    }

    private void load(PackagePart part, int most) throws IOException, SAXException {
        measure(part, most);
        try (InputStream in = part.getInputStream()) {
            stories.put(part, WordXml.parse(in));
        }
    }

    private void measure(@Nullable PackagePart part, int most) throws IOException, SAXException {
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                WordXml.measure(in, most / BYTES_OF_A_NODE);
            }
        }
    }

    /** The part of this kind that belongs to the main part, or null. */
    private @Nullable PackagePart related(String kind) throws InvalidFormatException {
        for (String base : List.of(TRANSITIONAL, STRICT)) {
            for (PackageRelationship one : main.getRelationshipsByType(base + kind)) {
                return main.getRelatedPart(one);
            }
        }
        return null;
    }

    /** The roots of what has text, in reading order. */
    List<Element> stories() {
        return stories.values().stream().map(Document::getDocumentElement).toList();
    }

    /** The document's comments, those of others among them. */
    WordComments comments() {
        if (comments == null) {
            try {
                PackagePart part = related("comments");
                comments = part == null ? WordComments.none(root()) : WordComments.of(part);
            } catch (IOException | SAXException | InvalidFormatException e) {
                throw new IllegalStateException(e);
            }
        }
        return comments;
    }

    private Element root() {
        return stories().get(0);
    }

    void write(OutputStream out) throws IOException {
        try {
            if (comments != null) {
                save(commentsPart(), comments.document());
                // marks are set in the document itself and nowhere else
                save(main, root().getOwnerDocument());
            }
            file.save(out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void save(PackagePart part, Document document) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            WordXml.write(document, out);
        }
    }

    private PackagePart commentsPart() throws InvalidFormatException {
        PackagePart part = related("comments");
        if (part != null) {
            return part;
        }
        boolean strict = String.valueOf(root().getNamespaceURI()).startsWith("http://purl.oclc.org/");
        var name = PackagingURIHelper.createPartName("/word/comments.xml");
        PackagePart created =
                file.createPart(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
        main.addRelationship(
                name, org.apache.poi.openxml4j.opc.TargetMode.INTERNAL, (strict ? STRICT : TRANSITIONAL) + "comments");
        return created;
    }
}
