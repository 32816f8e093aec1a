package org.werkbank.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.werkbank.platform.html.Markdown;
import org.werkbank.platform.html.Plain;
import org.werkbank.platform.html.SafeHtml;
import org.werkbank.platform.text.Text;

/** Reads the five parts of a unit in one language. */
final class UnitFile {
  static final int LONGEST_KEY_SENTENCE = 9;
  private static final Text AT_MY_PLACE = new Text("An deinem Platz", "At my place");

  private final UnitParts parts;
  private final UnitReferences references;
  private final UnitExercise exercise;
  private final Faults faults;

  UnitFile(UnitParts parts, UnitReferences references, UnitExercise exercise, Faults faults) {
    this.parts = parts;
    this.references = references;
    this.exercise = exercise;
    this.faults = faults;
  }

  /**
   * A unit in one language, with the lines that a comparison with the other language needs.
   *
   * @param exercise empty if there is none that can be read
   */
  record Page(
      String file,
      Unit.UnitPage page,
      Optional<Unit.ExerciseBlock> exercise,
      int guessLine,
      int exerciseLine) {}

  /** Empty, with faults, if a part is missing. */
  Optional<Page> read() {
    for (UnitParts.Part part : UnitParts.Part.values()) {
      ProseCheck check = new ProseCheck(parts.file(), references, faults);
      parts.of(part).forEach(block -> block.accept(check));
      if (parts.line(part) > 0 && parts.of(part).isEmpty()) {
        faults.add(
            parts.file(),
            parts.line(part),
            "problem.catalogue.partEmpty",
            part.heading(parts.language()));
      }
    }
    if (!parts.complete()) return Optional.empty();
    Optional<FencedCodeBlock> guess = one(UnitParts.Part.GUESS, "guess");
    Optional<FencedCodeBlock> fence = one(UnitParts.Part.TRY_IT, "exercise");
    misplaced();
    Optional<Unit.Guess> read = guess.flatMap(this::guess);
    Optional<Unit.ExerciseBlock> block = fence.flatMap(exercise::read);
    Optional<Unit.UnitPage> page = key(read.orElse(new Unit.Guess("", List.of())));
    return page.map(
        is ->
            new Page(
                parts.file(),
                is,
                block,
                guess.map(Lines::of).orElse(0),
                fence.map(Lines::of).orElse(0)));
  }

  private Optional<FencedCodeBlock> one(UnitParts.Part part, String kind) {
    List<FencedCodeBlock> found = fences(part, kind).toList();
    if (found.isEmpty()) faults.add(parts.file(), parts.line(part), missing(kind));
    found.stream()
        .skip(1)
        .forEach(
            more -> faults.add(parts.file(), Lines.of(more), "problem.catalogue.blockTwice", kind));
    return found.stream().findFirst();
  }

  private static String missing(String kind) {
    return kind.equals("guess")
        ? "problem.catalogue.guessMissing"
        : "problem.catalogue.exerciseMissing";
  }

  private Stream<FencedCodeBlock> fences(UnitParts.Part part, String kind) {
    return parts.of(part).stream()
        .filter(FencedCodeBlock.class::isInstance)
        .map(FencedCodeBlock.class::cast)
        .filter(block -> block.getInfo().strip().split("\\s+", 2)[0].equals(kind));
  }

  private void misplaced() {
    for (UnitParts.Part part : UnitParts.Part.values()) {
      if (part != UnitParts.Part.GUESS) {
        fences(part, "guess")
            .forEach(
                block ->
                    faults.add(
                        parts.file(), Lines.of(block), "problem.catalogue.blockPlace", "guess"));
      }
      if (part != UnitParts.Part.TRY_IT) {
        fences(part, "exercise")
            .forEach(
                block ->
                    faults.add(
                        parts.file(), Lines.of(block), "problem.catalogue.blockPlace", "exercise"));
      }
    }
    parts.of(UnitParts.Part.GUESS).stream()
        .filter(block -> !(block instanceof FencedCodeBlock))
        .forEach(block -> faults.add(parts.file(), Lines.of(block), "problem.catalogue.guessOnly"));
  }

  private Optional<Unit.Guess> guess(FencedCodeBlock block) {
    int line = Lines.of(block);
    return Yaml.read(parts.file(), block.getLiteral(), line + 1, faults)
        .filter(yaml -> Schema.GUESS.check(yaml, faults))
        .map(
            yaml -> {
              List<Unit.GuessOption> options = new ArrayList<>();
              for (JsonNode option : yaml.root().get("options")) {
                options.add(
                    new Unit.GuessOption(
                        option.get("text").asText(),
                        option.get("reply").asText(),
                        option.path("right").asBoolean(false)));
              }
              long rights = options.stream().filter(Unit.GuessOption::right).count();
              if (rights != 1) faults.add(parts.file(), line, "problem.catalogue.oneRight", rights);
              return new Unit.Guess(yaml.root().get("question").asText(), List.copyOf(options));
            });
  }

  private Optional<Unit.UnitPage> key(Unit.Guess guess) {
    List<Node> key = parts.of(UnitParts.Part.KEY);
    int line = parts.line(UnitParts.Part.KEY);
    List<Node> quotes = key.stream().filter(BlockQuote.class::isInstance).toList();
    int place = indexOf(key, this::headsMyPlace);
    if (quotes.size() != 1 || key.indexOf(quotes.get(0)) != 0) {
      faults.add(parts.file(), line, "problem.catalogue.keySentence");
    }
    if (place < 0)
      faults.add(
          parts.file(), line, "problem.catalogue.placeMissing", AT_MY_PLACE.in(parts.language()));
    if (quotes.isEmpty() || place < 0) return Optional.empty();
    String sentence = Plain.words(quotes.get(0)).strip();
    long words =
        Stream.of(sentence.split("\\s+"))
            .filter(word -> word.matches(".*[\\p{L}\\p{N}].*"))
            .count();
    if (words > LONGEST_KEY_SENTENCE) {
      faults.add(
          parts.file(),
          Lines.of(quotes.get(0)),
          "problem.catalogue.keySentenceLong",
          words,
          LONGEST_KEY_SENTENCE);
    }
    List<Node> text =
        key.subList(0, place).stream().filter(block -> !quotes.contains(block)).toList();
    List<Node> atMyPlace = key.subList(place + 1, key.size());
    if (text.isEmpty()) faults.add(parts.file(), line, "problem.catalogue.keyTextMissing");
    if (atMyPlace.isEmpty())
      faults.add(parts.file(), Lines.of(key.get(place)), "problem.catalogue.placeEmpty");
    List<Node> tryIt =
        parts.of(UnitParts.Part.TRY_IT).stream().filter(block -> !isExercise(block)).toList();
    if (tryIt.isEmpty())
      faults.add(parts.file(), parts.line(UnitParts.Part.TRY_IT), "problem.catalogue.tryItText");
    return Optional.of(
        new Unit.UnitPage(
            parts.title(),
            parts.poster(),
            html(parts.of(UnitParts.Part.CASE)),
            guess,
            html(tryIt),
            sentence,
            html(text),
            html(atMyPlace),
            html(parts.of(UnitParts.Part.CHECK))));
  }

  private boolean headsMyPlace(Node block) {
    return block instanceof Heading heading
        && heading.getLevel() == 2
        && Plain.words(heading).strip().equals(AT_MY_PLACE.in(parts.language()));
  }

  private static boolean isExercise(Node block) {
    return block instanceof FencedCodeBlock fence && fence.getInfo().strip().startsWith("exercise");
  }

  private static int indexOf(List<Node> blocks, Predicate<Node> which) {
    for (int i = 0; i < blocks.size(); i++) {
      if (which.test(blocks.get(i))) return i;
    }
    return -1;
  }

  private SafeHtml html(List<Node> blocks) {
    return Markdown.render(blocks, parts.language(), references);
  }
}
