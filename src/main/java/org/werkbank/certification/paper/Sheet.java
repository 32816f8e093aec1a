package org.werkbank.certification.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.html.Template;
import org.werkbank.platform.pdf.QrCode;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;
import org.werkbank.platform.text.Texts;

/** The markup of the page: every sentence in the reader's language, then in the other one. */
public final class Sheet {
  private static final Template TEMPLATE = Template.beside(Sheet.class, "certificate.xhtml");
  private static final int ONE_LINE = 32;
  private static final List<String> WORDS =
      List.of(
          "kind",
          "issuer",
          "awarded",
          "until",
          "workload",
          "version",
          "can",
          "level",
          "assessment",
          "form",
          "online",
          "supervision",
          "quality",
          "law",
          "check");

  private final Paper paper;
  private final Language first;

  public Sheet(Paper paper, Language first) {
    this.paper = paper;
    this.first = first;
  }

  /** As a picture inside another page: its title is no heading there. */
  public SafeHtml picture() {
    return markup("p");
  }

  /** As a document of its own, with its title as the heading. */
  SafeHtml document() {
    return markup("h1");
  }

  private SafeHtml markup(String heading) {
    Map<String, String> values = new HashMap<>();
    speak("1", first, values);
    speak("2", first.other(), values);
    QrCode qr = QrCode.of(paper.address());
    values.put("heading", heading);
    values.put("holder", paper.holder());
    values.put("holderSize", paper.holder().length() > ONE_LINE ? "c-holder c-long" : "c-holder");
    values.put("issuerName", paper.issuer());
    values.put("code", paper.code());
    values.put("versionNumber", paper.code() + " · " + paper.version());
    values.put("hours", Integer.toString(paper.hours()));
    values.put("address", paper.address().replaceFirst("^https?://", ""));
    values.put("qr", qr.path());
    values.put("qrSize", Integer.toString(qr.size()));
    return TEMPLATE.fill(
        values, Map.of("outcomes", paper.outcomes().stream().map(this::row).toList()));
  }

  private void speak(String which, Language language, Map<String, String> values) {
    Texts texts = Texts.of(language);
    for (String word : WORDS) values.put(word + which, texts.say("certification.paper." + word));
    values.put("lang" + which, language.code());
    values.put("title" + which, paper.title().in(language));
    values.put("country" + which, paper.country().in(language));
    values.put("awardedOn" + which, Dates.day(paper.awarded(), language));
    values.put("validUntil" + which, Dates.day(paper.validUntil(), language));
    values.put("lawOf" + which, Dates.day(paper.law(), language));
    values.put("levelOf" + which, paper.level().in(language));
    values.put("assessmentOf" + which, paper.assessment().in(language));
    values.put("note" + which, paper.note().in(language));
    values.put("qualityOf" + which, paper.quality().in(language));
    values.put("supervisionOf" + which, texts.say(supervision()));
    values.put("hoursOf" + which, texts.say("certification.paper.hours", paper.hours()));
    values.put("name" + which, texts.say("certification.paper.name"));
    values.put("codeOf" + which, texts.say("certification.paper.code"));
    values.put("qrOf" + which, texts.say("certification.paper.qr"));
    values.put(
        "numberOf" + which, texts.say("certification.paper.number", paper.number(), paper.key()));
  }

  private String supervision() {
    return paper.supervised()
        ? "certification.paper.supervised"
        : "certification.paper.unsupervised";
  }

  private Map<String, String> row(Paper.Outcome outcome) {
    Text text = outcome.text();
    return Map.of(
        "competence", outcome.competence(),
        "text1", text.in(first),
        "text2", text.in(first.other()),
        "lang2", first.other().code());
  }
}
