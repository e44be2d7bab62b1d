package dyad.brief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * A brief as a PDF that can be kept and read out (PDF/A-2a, PDF/UA): tagged, its typefaces in it, pictures with their words. Nothing is
 * fetched to make it. The same brief gives the same bytes.
 */
final class PdfFormat {
    /** What a letter that no typeface has is written as. */
    private static final String MISSING = "\uFFFD";

    private static final Pattern MADE = Pattern.compile("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*<");

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfFormat() {}

    static byte[] write(Brief brief) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder =
                builder().withHtmlContent(HtmlFormat.paper(brief), null).toStream(out);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            date(document, brief);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written to it", e);
        }
        return out.toByteArray();
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useSVGDrawer(new BatikSVGDrawer())
                .useReplacementText(MISSING)
                .useUnicodeBidiSplitter(Directions::new)
                .useUnicodeBidiReorderer(new Directions.Letters())
                .useUriResolver((base, address) -> null)
                .withProducer("Dyad");
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> false, when);
        }
        for (Typeface face : Typeface.values()) {
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            FSFontUseCase use = face == Typeface.REST ? FSFontUseCase.FALLBACK_FINAL : FSFontUseCase.DOCUMENT;
            builder.useFont(face::open, face.family(), face.weight(), style, true, EnumSet.of(use));
        }
        return builder;
    }

    /** Wherever a PDF tells when it was made it tells the as-on date, and its id rests on nothing else than what it holds. */
    private static void date(PDDocument document, Brief brief) throws IOException {
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        day.clear();
        day.set(
                brief.date().getYear(),
                brief.date().getMonthValue() - 1,
                brief.date().getDayOfMonth());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(day);
        information.setModificationDate(day);
        document.setDocumentId((long) brief.title().hashCode());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String told = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = MADE.matcher(told).replaceAll("$1" + brief.date() + "T00:00:00Z<");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
