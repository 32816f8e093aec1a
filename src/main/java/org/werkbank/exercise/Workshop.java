package org.werkbank.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.platform.html.Drawing;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.problem.NotFound;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/**
 * Every exercise there is, each on its own, outside of any course: what the types offer, and what
 * they say about themselves.
 */
@ApplicationScoped
public class Workshop {
  private static final int LONGEST_LINE = 1_000;
  private static final DumpSettings AS_WRITTEN =
      DumpSettings.builder()
          .setDefaultFlowStyle(FlowStyle.AUTO)
          .setIndicatorIndent(2)
          .setIndentWithIndicator(true)
          .setWidth(LONGEST_LINE)
          .build();

  private final ExerciseTypes types;

  /** By type. A drawing is part of the program: read once. */
  private final Map<String, SafeHtml> drawings = new ConcurrentHashMap<>();

  @Inject
  Workshop(ExerciseTypes types) {
    this.types = types;
  }

  /** With exactly these types. */
  public Workshop(Iterable<ExerciseType<?, ?>> types) {
    this(new ExerciseTypes(types, List.of()));
  }

  protected Workshop() {
    this((ExerciseTypes) null);
  }

  /**
   * One exercise to play.
   *
   * @param type its key
   * @param offer name among the offers of the type; empty if there is only one
   * @param of what the type is called; equal to the title if there is only one offer
   * @param lead what one does, in one sentence
   * @param drawing empty if the type has none
   */
  public record Exercise(
      String type,
      String offer,
      Map<String, Object> parameters,
      String of,
      String title,
      String lead,
      SafeHtml drawing) {

    /** Where it is played. */
    public String address() {
      return "/exercises/" + type + (offer.isEmpty() ? "" : "?offer=" + offer);
    }

    /** Where one reads how it works. */
    public String inside() {
      return "/exercises/" + type + "/inside";
    }

    /** What names a person's attempt at it. */
    public String place() {
      return "workshop/" + type + "/" + offer;
    }

    /** What an author writes into a unit to have it there. */
    public String block() {
      StringBuilder block = new StringBuilder("```exercise " + type + "\n");
      parameters.entrySet().stream()
          .sorted(Comparator.comparing(Exercise::depth).thenComparing(Map.Entry::getKey))
          .forEach(
              one ->
                  block.append(
                      depth(one) == 0
                          ? one.getKey() + ": " + one.getValue() + '\n'
                          : new Dump(AS_WRITTEN)
                              .dumpToString(Map.of(one.getKey(), one.getValue()))));
      return block.append("```").toString();
    }

    /** What is short stands first: plain values, then maps, then lists. */
    private static int depth(Map.Entry<String, Object> one) {
      if (one.getValue() instanceof Collection<?>) return 2;
      return one.getValue() instanceof Map<?, ?> ? 1 : 0;
    }
  }

  /** All of them, those of one type together and as the type orders them. */
  public List<Exercise> all(Language language) {
    return types.keys().stream().flatMap(key -> of(key, language).stream()).toList();
  }

  /**
   * Those of one type.
   *
   * @throws NotFound if there is no such type
   */
  public List<Exercise> of(String type, Language language) {
    if (!types.keys().contains(type)) throw new NotFound("problem.exercise.unknown");
    Texts texts = types.texts(type, language);
    SafeHtml drawing = drawings.computeIfAbsent(type, this::drawing);
    return types.type(type).offers().stream()
        .map(offer -> exercise(type, offer, texts, drawing))
        .toList();
  }

  /**
   * One of them.
   *
   * @param offer its name; empty for the first
   * @throws NotFound if there is no such type or offer
   */
  public Exercise find(String type, String offer, Language language) {
    return of(type, language).stream()
        .filter(exercise -> offer.isEmpty() || exercise.offer().equals(offer))
        .findFirst()
        .orElseThrow(() -> new NotFound("problem.exercise.unknown"));
  }

  /**
   * How exercises of this type work inside: data, formula, algorithm, score, limits, source.
   *
   * @throws NotFound if there is no such type
   */
  public SafeHtml inside(String type, Language language) {
    if (!types.keys().contains(type)) throw new NotFound("problem.exercise.unknown");
    byte[] text = file(type, "inside_" + language.code() + ".md");
    return Markdown.render(new String(text, StandardCharsets.UTF_8), language);
  }

  private static Exercise exercise(String type, Offer offer, Texts texts, SafeHtml drawing) {
    boolean only = offer.name().isEmpty();
    String title = only ? "title" : "offer." + offer.name();
    String lead = only ? "lead" : "offer." + offer.name() + ".lead";
    return new Exercise(
        type,
        offer.name(),
        offer.parameters(),
        texts.say("title"),
        texts.say(title),
        texts.say(lead),
        drawing);
  }

  private SafeHtml drawing(String type) {
    byte[] svg = file(type, "thumb.svg");
    if (svg.length == 0) return SafeHtml.empty();
    return Drawing.read(svg) instanceof Drawing.Valid valid
        ? valid.drawing().decorative()
        : SafeHtml.empty();
  }

  /** A file of the type's folder; nothing if it is not there. */
  private byte[] file(String type, String name) {
    try (InputStream in = types.owner(type).getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
