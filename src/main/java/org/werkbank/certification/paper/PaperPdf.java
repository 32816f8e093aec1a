package org.werkbank.certification.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.werkbank.platform.html.Template;
import org.werkbank.platform.pdf.PdfFonts;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** Makes the PDF: one A4 page, valid as PDF/UA-1 and as PDF/A-3a, the signed badge attached. */
public final class PaperPdf {
  private static final Template WRAPPER = Template.beside(PaperPdf.class, "document.xhtml");
  private static final String STYLE = text("certificate.css");
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private static final float WIDTH = 210;
  private static final float HEIGHT = 297;

  static {
    // The style sheet is also for browsers; what the renderer does not know is no news.
    XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE);
  }

  private PaperPdf() {}

  /**
   * The file.
   *
   * @param badge signed credential as it was issued
   * @param written time that stands in the file; equal arguments give equal pages
   */
  public static byte[] of(Paper paper, Language language, String badge, Instant written) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withHtmlContent(html(paper, language), null);
    builder.useDefaultPageSize(WIDTH, HEIGHT, PageSizeUnits.MM);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(SRGB);
    builder.useSVGDrawer(new Drawings());
    builder.withProducer("Werkbank");
    PdfFonts.addTo(builder);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      attach(document, badge, calendar(written));
      date(document, written);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String html(Paper paper, Language language) {
    Texts texts = Texts.of(language);
    String title =
        texts.say("certification.paper.documentTitle", paper.title().in(language), paper.holder());
    String page =
        WRAPPER.fill(Map.of("lang", language.code(), "title", title), Map.of()).toString();
    return page.replace("<!--style-->", STYLE)
        .replace("<!--sheet-->", new Sheet(paper, language).document().toString());
  }

  /** The renderer writes the time of rendering in two places. */
  private static void date(PDDocument document, Instant written) throws IOException {
    document.setDocumentId(written.toEpochMilli());
    document.getDocumentInformation().setCreationDate(calendar(written));
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String time = written.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "+00:00");
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = xmp.replaceFirst("<xmp:CreateDate>[^<]*", "<xmp:CreateDate>" + time);
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }

  /** An associated file as PDF/A-3 asks: name, type, date and what it is to the page. */
  private static void attach(PDDocument document, String badge, Calendar written)
      throws IOException {
    PDEmbeddedFile content =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(badge.getBytes(StandardCharsets.UTF_8)));
    content.setSubtype("application/ld+json");
    content.setSize(badge.getBytes(StandardCharsets.UTF_8).length);
    content.setModDate(written);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile("badge.json");
    file.setFileUnicode("badge.json");
    file.setFileDescription("Open Badge 3.0");
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setName("AFRelationship", "Data");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("badge.json", file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    COSArray associated = new COSArray(List.of(file.getCOSObject()));
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private static Calendar calendar(Instant instant) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(instant.toEpochMilli());
    return calendar;
  }

  private static String text(String file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = PaperPdf.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
