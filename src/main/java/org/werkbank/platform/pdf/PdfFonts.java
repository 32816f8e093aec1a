package org.werkbank.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The fonts of the house, embedded in part into every PDF. */
public final class PdfFonts {
  private static final int MEDIUM = 500;
  private static final Map<Integer, byte[]> BARLOW =
      Map.of(
          400,
          bytes("/third-party/barlow/Barlow_400Regular.ttf"),
          MEDIUM,
          bytes("/third-party/barlow/Barlow_500Medium.ttf"),
          600,
          bytes("/third-party/barlow/Barlow_600SemiBold.ttf"));

  /** For letters that Barlow does not have: Greek, Cyrillic. */
  private static final byte[] OTHER_LETTERS =
      bytes("/third-party/noto-sans/NotoSans_500Medium.ttf");

  private PdfFonts() {}

  /** Lets a page use Barlow (400, 500, 600) and Noto Sans (500). */
  public static void addTo(PdfRendererBuilder builder) {
    BARLOW.forEach(
        (weight, font) ->
            builder.useFont(
                () -> new ByteArrayInputStream(font), "Barlow", weight, FontStyle.NORMAL, true));
    builder.useFont(
        () -> new ByteArrayInputStream(OTHER_LETTERS), "Noto Sans", MEDIUM, FontStyle.NORMAL, true);
  }

  private static byte[] bytes(String file) {
    try (InputStream in = PdfFonts.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
