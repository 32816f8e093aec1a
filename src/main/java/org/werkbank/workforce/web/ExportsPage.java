package org.werkbank.workforce.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Texts;
import org.werkbank.workforce.Exported;
import org.werkbank.workforce.Exports;
import org.werkbank.workforce.Records;

/** Which lists left the house, for the works council and for human resources. */
@Named
@RequestScoped
public class ExportsPage {
  private static final Duration COUNTED = Duration.ofDays(30);

  @Inject Exports exports;
  @Inject Records records;
  @Inject Viewer viewer;
  @Inject Clock clock;

  private List<Line> lines;
  private Texts texts;

  /** One export in words. */
  public record Line(String when, String person, String purpose, String chosen, String file) {}

  @PostConstruct
  void load() {
    texts = viewer.texts();
    Shown shown = new Shown(texts, clock);
    lines =
        exports.latest().stream()
            .map(
                one ->
                    new Line(
                        shown.moment(one.when()),
                        one.person(),
                        one.purpose(),
                        chosen(one),
                        file(one)))
            .toList();
  }

  private String chosen(Exported one) {
    List<String> parts = new ArrayList<>();
    Stream.of(one.site(), one.team()).filter(Objects::nonNull).forEach(parts::add);
    if (one.words() != null) parts.add(texts.say("workforce.exports.words", one.words()));
    if (one.standing() != null)
      parts.add(one.programme() + " " + texts.say("workforce.standing." + one.standing()));
    return parts.isEmpty() ? texts.say("workforce.exports.everybody") : String.join(", ", parts);
  }

  private String file(Exported one) {
    String format = one.format().toUpperCase(texts.language().locale());
    if (one.people() == null) return texts.say("workforce.exports.brokeOff", format);
    return texts.say("workforce.exports.file", format, one.people());
  }

  public List<Line> getLines() {
    return lines;
  }

  public boolean isAny() {
    return !lines.isEmpty();
  }

  /** How many records were opened lately: a sum without names. */
  public String getOpened() {
    return texts.say(
        "workforce.exports.opened", records.openedSince(clock.instant().minus(COUNTED)));
  }
}
