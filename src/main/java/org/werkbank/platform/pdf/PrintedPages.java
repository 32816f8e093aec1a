package org.werkbank.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/** Makes A4 pages to hang up or hand out, tagged for screen readers (PDF/UA-1). */
public final class PrintedPages {
  private static final float WIDTH = 210;
  private static final float HEIGHT = 297;

  static {
    // The style of the pages is ours; what the renderer does not know of it is no news.
    XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE);
  }

  private PrintedPages() {}

  /**
   * The file.
   *
   * @param document a whole XHTML document with language, title and style; its drawings are inline
   *     SVG and bring their own colours
   */
  public static byte[] of(String document) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.withHtmlContent(document, null);
    builder.useDefaultPageSize(WIDTH, HEIGHT, PageSizeUnits.MM);
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useUnicodeLineBreaker(new PrintedLines());
    builder.withProducer("Werkbank");
    PdfFonts.addTo(builder);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      builder.toStream(out);
      builder.run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
