package org.werkbank.certification.paper;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the two small SVG pictures of the certificate as vectors: rectangles, and paths of straight
 * lines.
 */
final class Drawings implements SVGDrawer {
  private static final Pattern STEP = Pattern.compile("([MhvHVz])([^MhvHVz]*)");

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext css, double width, double height, double dots) {
    return new Picture(svg, width, height, dots);
  }

  /**
   * Width and height are in the renderer's dots, of which a CSS pixel has several; graphics counts
   * pixels.
   */
  private record Picture(Element svg, double width, double height, double dots)
      implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      double size = Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) (width / dots),
          (float) (height / dots),
          graphics -> {
            graphics.scale(width / dots / size, height / dots / size);
            for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
              if (node instanceof Element shape) draw(shape, graphics);
            }
          });
    }
  }

  private static void draw(Element shape, Graphics2D graphics) {
    var outline =
        shape.getTagName().equals("rect") ? rectangle(shape) : path(shape.getAttribute("d"));
    String stroke = shape.getAttribute("stroke");
    if (stroke.isEmpty()) {
      graphics.setColor(Color.decode(shape.getAttribute("fill")));
      graphics.fill(outline);
    } else {
      graphics.setColor(Color.decode(stroke));
      graphics.setStroke(new BasicStroke((float) number(shape, "stroke-width")));
      graphics.draw(outline);
    }
  }

  private static RoundRectangle2D rectangle(Element shape) {
    double arc = 2 * number(shape, "rx");
    return new RoundRectangle2D.Double(
        number(shape, "x"),
        number(shape, "y"),
        number(shape, "width"),
        number(shape, "height"),
        arc,
        arc);
  }

  private static Path2D path(String data) {
    Path2D path = new Path2D.Double();
    Matcher steps = STEP.matcher(data);
    while (steps.find()) {
      String[] values = steps.group(2).strip().split("[ ,]+");
      double x = path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getX();
      double y = path.getCurrentPoint() == null ? 0 : path.getCurrentPoint().getY();
      switch (steps.group(1)) {
        case "M" -> path.moveTo(Double.parseDouble(values[0]), Double.parseDouble(values[1]));
        case "h" -> path.lineTo(x + Double.parseDouble(values[0]), y);
        case "v" -> path.lineTo(x, y + Double.parseDouble(values[0]));
        case "H" -> path.lineTo(Double.parseDouble(values[0]), y);
        case "V" -> path.lineTo(x, Double.parseDouble(values[0]));
        default -> path.closePath();
      }
    }
    return path;
  }

  private static double number(Element shape, String name) {
    String value = shape.getAttribute(name);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void addFontStream(
      FSSupplier<InputStream> stream, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
