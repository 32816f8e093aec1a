package org.werkbank.exercise.type.wordmachine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Texts;

/** The words of the machine and of the manual in one language. */
final class Wording {
  private final Texts texts;
  private final ShiftLog log;
  private final List<String> machines;
  private final List<String> assemblies;
  private final List<String> parts;
  private final List<String> units;
  private final List<List<String>> frames;
  private final Map<String, String> known = new HashMap<>();

  Wording(Texts texts, ShiftLog log) {
    this.texts = texts;
    this.log = log;
    machines = list("word.machines");
    assemblies = list("word.assemblies");
    parts = list("word.parts");
    units = list("word.units");
    frames =
        IntStream.range(0, Words.FRAMES)
            .mapToObj(frame -> List.of(texts.say("word.frame." + frame).split(" ")))
            .toList();
  }

  /** German and English. */
  static List<Wording> all(ShiftLog log) {
    List<Wording> all = new ArrayList<>();
    for (Language language : Language.values()) {
      all.add(new Wording(Texts.beside(WordMachine.class, language), log));
    }
    return all;
  }

  private List<String> list(String key) {
    return List.of(texts.say(key).split(","));
  }

  String word(int word) {
    int number = Words.number(word);
    return switch (Words.kind(word)) {
      case ASSET -> asset(number);
      case PART -> parts.get(number);
      case UNIT -> units.get(number);
      case VALUE -> String.valueOf(number);
      case FRAME -> frames.get(number / 10).get(number % 10);
      case WORD -> texts.say("word." + number);
    };
  }

  /** All words of a line with a full stop. */
  String line(int[] words) {
    return IntStream.of(words).mapToObj(this::word).collect(Collectors.joining(" ", "", "."));
  }

  /**
   * Whether each of these words, in small letters, begins a word of the line; numbers must be
   * whole.
   */
  boolean holds(int[] line, List<String> words) {
    List<String> held = List.of(line(line).toLowerCase(Locale.ROOT).split("[\\s,.\\u00a0]+"));
    return words.stream()
        .allMatch(
            word ->
                held.stream()
                    .anyMatch(is -> word.matches("\\d+") ? is.equals(word) : is.startsWith(word)));
  }

  String asset(int asset) {
    return machines.get(asset / 2) + "\u00a0" + log.number(asset);
  }

  String part(int part) {
    return parts.get(part);
  }

  String value(int part, int value) {
    return value + "\u00a0" + units.get(part);
  }

  String machine(int machine) {
    return machines.get(machine);
  }

  String assembly(int assembly) {
    return assemblies.get(assembly);
  }

  /** A name as it stands within a sentence: German names keep their capital. */
  String inside(String name) {
    return texts.language() == Language.DE ? name : name.toLowerCase(Locale.ROOT);
  }

  String code(int code) {
    return "E" + code;
  }

  /** Machine, assembly and what the section is about. */
  String heading(Section section) {
    String machine = machine(section.machine());
    String assembly = assembly(section.assembly());
    return section.fault()
        ? texts.say("section.fault", machine, assembly, code(section.code()))
        : texts.say("section.care", machine, assembly);
  }

  /** The sentences of a section, without its heading. */
  List<String> sentences(Section section) {
    List<String> said = new ArrayList<>();
    if (section.fault()) said.add(said("cause." + section.cause()));
    else said.add(texts.say("section.every", String.valueOf(section.hours())));
    section.actions().forEach(action -> said.add(said("action." + action)));
    said.add(section.fault() ? texts.say("section.on") : screws(section));
    return List.copyOf(said);
  }

  /** The whole manual needs few sentences, and each of them often. */
  private String said(String key) {
    return known.computeIfAbsent(key, texts::say);
  }

  /** What a section says about the torque of its screws. */
  String screws(Section section) {
    return section.torque() == 0
        ? texts.say("section.crosswise")
        : texts.say("section.torque", String.valueOf(section.torque()));
  }

  /** The part of a section that comes nearest to what is asked, word for word. */
  String extract(Section section, Question.Goal goal) {
    List<String> said = sentences(section);
    if (goal == Question.Goal.CARE) return said.get(0);
    if (goal == Question.Goal.TORQUE) return said.get(said.size() - 1);
    return String.join(" ", said.subList(0, Math.min(3, said.size())));
  }
}
