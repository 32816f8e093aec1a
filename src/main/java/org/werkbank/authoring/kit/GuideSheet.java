package org.werkbank.authoring.kit;

import java.util.Map;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Guide;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.html.Template;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** The guide for a shift meeting on paper. */
final class GuideSheet {
  private static final Template TEMPLATE = Template.beside(GuideSheet.class, "guide.xhtml");

  private final Course course;
  private final Language language;

  GuideSheet(Course course, Language language) {
    this.course = course;
    this.language = language;
  }

  String document() {
    Texts texts = Texts.of(language);
    Guide guide = course.guide().get(language);
    String markup =
        TEMPLATE
            .fill(
                Map.ofEntries(
                    Map.entry("lang", language.code()),
                    Map.entry("title", guide.title()),
                    Map.entry("foot", quoted(course.code() + " · " + course.title().in(language))),
                    Map.entry("code", course.code()),
                    Map.entry("course", course.title().in(language)),
                    Map.entry("kind", texts.say("authoring.kit.guideKind")),
                    Map.entry("aim", texts.say("authoring.kit.aim")),
                    Map.entry("prepare", texts.say("authoring.kit.prepare")),
                    Map.entry("run", texts.say("authoring.kit.run")),
                    Map.entry("questions", texts.say("authoring.kit.questions")),
                    Map.entry("takeAway", texts.say("authoring.kit.takeAway"))),
                Map.of())
            .toString();
    return markup
        .replace("<!--aim-->", plain(guide.aim()))
        .replace("<!--prepare-->", plain(guide.prepare()))
        .replace("<!--run-->", plain(guide.course()))
        .replace("<!--questions-->", plain(guide.questions()))
        .replace("<!--takeAway-->", plain(guide.takeAway()));
  }

  /** As it has to stand between the quotes of a style sheet. */
  private static String quoted(String text) {
    return text.replace("\\", "\\5c ").replace("\"", "\\22 ");
  }

  /** HTML writes some empty elements without their end; the printer wants it. */
  private static String plain(SafeHtml html) {
    return html.toString().replaceAll("<(br|hr)>", "<$1/>");
  }
}
