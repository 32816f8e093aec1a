package org.werkbank.platform.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as one path, error level M, with the quiet zone of four modules that ISO/IEC 18004 asks
 * for.
 *
 * @param size modules of one side, quiet zone included
 * @param path for the {@code d} attribute; one unit is one module
 */
public record QrCode(int size, String path) {
  private static final int QUIET = 4;

  /**
   * The code for an address.
   *
   * @throws IllegalArgumentException if it is too long for a QR code
   */
  public static QrCode of(String address) {
    try {
      ByteMatrix modules =
          Encoder.encode(
                  address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
              .getMatrix();
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < modules.getHeight(); y++) row(modules, y, path);
      return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Dark modules side by side are one rectangle, or hairlines show between them. */
  private static void row(ByteMatrix modules, int y, StringBuilder path) {
    int x = 0;
    while (x < modules.getWidth()) {
      int from = x;
      while (x < modules.getWidth() && modules.get(x, y) == 1) x++;
      int run = x - from;
      if (run > 0) path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, run, run));
      else x++;
    }
  }
}
