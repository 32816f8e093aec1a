package org.werkbank.authoring.kit;

import java.util.Map;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Unit;
import org.werkbank.platform.html.Template;
import org.werkbank.platform.pdf.QrCode;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * The sheet for the notice board: one question that stops somebody, one drawing, the key sentence,
 * and the way to the unit.
 */
final class Poster {
  private static final Template TEMPLATE = Template.beside(Poster.class, "poster.xhtml");
  private static final int WIDE = 640;
  private static final int HIGH = 400;

  /** Characters of a question; a longer one, the title of a unit, is set smaller. */
  private static final int LONG = 90;

  private final Course course;
  private final Unit unit;
  private final Language language;
  private final String base;

  Poster(Course course, Unit unit, Language language, String base) {
    this.course = course;
    this.unit = unit;
    this.language = language;
    this.base = base;
  }

  String document() {
    Texts texts = Texts.of(language);
    Unit.UnitPage page = unit.in(language);
    String address = "/courses/" + course.slug() + "/" + unit.number();
    String question = page.poster().isEmpty() ? page.title() : page.poster();
    QrCode qr = QrCode.of(base + address + "?lang=" + language.code());
    String markup =
        TEMPLATE
            .fill(
                Map.ofEntries(
                    Map.entry("lang", language.code()),
                    Map.entry("question", question),
                    Map.entry("size", question.length() > LONG ? "long" : "usual"),
                    Map.entry("sentence", page.keySentence()),
                    Map.entry("code", course.code() + " · " + unit.number()),
                    Map.entry("title", page.title()),
                    Map.entry("course", course.title().in(language)),
                    Map.entry("scan", texts.say("authoring.kit.scan", unit.minutes())),
                    Map.entry("free", texts.say("authoring.kit.free")),
                    Map.entry("address", (base + address).replaceFirst("^https?://", "")),
                    Map.entry("qr", qr.path()),
                    Map.entry("qrSize", Integer.toString(qr.size())),
                    Map.entry("qrAlt", texts.say("authoring.kit.qr"))),
                Map.of())
            .toString();
    String drawing =
        PrintedDrawing.first(page.story(), WIDE, HIGH)
            .or(() -> PrintedDrawing.first(course.picture().get(language), WIDE, HIGH))
            .orElse("");
    return markup.replace("<!--drawing-->", drawing);
  }
}
