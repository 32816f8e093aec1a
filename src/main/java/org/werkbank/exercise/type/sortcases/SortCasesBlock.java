package org.werkbank.exercise.type.sortcases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.werkbank.exercise.spi.Parameters;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Advice;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Bin;
import org.werkbank.exercise.type.sortcases.SortCasesPlan.Card;
import org.werkbank.platform.text.Text;

/** Reads the author's block, and tells all that is wrong with it. */
final class SortCasesBlock {
  static final int LONGEST = 220;
  static final int LONGEST_NAME = 60;
  private static final int MOST_BINS = 4;
  private static final int FEWEST_OF_A_BIN = 3;
  private static final int MORE_THAN_DRAWN = 4;
  private static final int LEAST_SURE = 50;
  private static final int MOST_SURE = 99;
  private static final double LEAST_PASS = 0.5;
  private static final double USUAL_PASS = 0.75;
  private static final Text NOTHING = new Text("", "");

  private final Parameters parameters;
  private final boolean nothingWritten;

  private SortCasesBlock(Parameters parameters) {
    this.parameters = parameters;
    this.nothingWritten =
        List.of("question", "bins", "cards").stream()
            .noneMatch(name -> parameters.written(name).isPresent());
  }

  static SortCasesPlan read(Parameters parameters) {
    return new SortCasesBlock(parameters).plan();
  }

  private SortCasesPlan plan() {
    int draw = parameters.number("draw", 4, 10, 6);
    double pass = pass();
    Text question = text(written("question"), "question", LONGEST, Set.of());
    List<Bin> bins = bins();
    List<Card> cards = cards(bins.stream().map(Bin::key).collect(Collectors.toSet()));
    SortCasesPlan plan = new SortCasesPlan(draw, pass, question, bins, cards);
    if (parameters.faults().isEmpty()) together(plan);
    return plan;
  }

  /** What the author wrote, or the example if nothing is written at all. */
  private Object written(String name) {
    return parameters.written(name).orElse(nothingWritten ? Example.KINDS.get(name) : null);
  }

  private double pass() {
    Object pass = parameters.written("pass").orElse(USUAL_PASS);
    if (pass instanceof Number share
        && share.doubleValue() >= LEAST_PASS
        && share.doubleValue() <= 1) return share.doubleValue();
    parameters.refuse("pass", "problem.exercise.sortPass", pass.toString());
    return USUAL_PASS;
  }

  private List<Bin> bins() {
    List<Bin> bins = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    List<?> list = list("bins");
    if (!list.isEmpty() && (list.size() < 2 || list.size() > MOST_BINS))
      parameters.refuse("bins", "problem.exercise.sortBins", 2, MOST_BINS, list.size());
    for (int i = 0; i < list.size(); i++) {
      String path = "bins/" + i;
      Text name = text(list.get(i), path, LONGEST_NAME, Set.of("key"));
      String key = word(list.get(i), "key");
      if (!key.matches("[a-z][a-z0-9-]{0,23}") || !keys.add(key))
        parameters.refuse(path + "/key", "problem.exercise.sortKey", key);
      bins.add(new Bin(key, name));
    }
    return bins;
  }

  private List<Card> cards(Set<String> bins) {
    List<Card> cards = new ArrayList<>();
    List<?> list = list("cards");
    for (int i = 0; i < list.size(); i++) {
      String path = "cards/" + i;
      Text text = text(list.get(i), path, LONGEST, Set.of("bin", "why", "ai"));
      if (!(list.get(i) instanceof Map<?, ?> map)) continue;
      String bin = bin(map, path, bins);
      Text why = text(map.get("why"), path + "/why", LONGEST, Set.of());
      Advice ai = map.containsKey("ai") ? advice(map.get("ai"), path + "/ai", bins) : null;
      cards.add(new Card(bin, text, why, ai));
    }
    long advised = cards.stream().filter(card -> card.ai() != null).count();
    if (advised > 0 && advised < cards.size())
      parameters.refuse("cards", "problem.exercise.sortAi", advised, cards.size());
    return cards;
  }

  private Advice advice(Object value, String path, Set<String> bins) {
    if (!(value instanceof Map<?, ?> map)) {
      parameters.refuse(path, "problem.exercise.sortAdvice");
      return new Advice("", LEAST_SURE);
    }
    onlyKnown(map, path, Set.of("bin", "sure"));
    String bin = bin(map, path, bins);
    Object sure = map.get("sure");
    if (sure instanceof Integer percent && percent >= LEAST_SURE && percent <= MOST_SURE)
      return new Advice(bin, percent);
    parameters.refuse(
        path + "/sure",
        "problem.exercise.parameterRange",
        "sure",
        LEAST_SURE,
        MOST_SURE,
        String.valueOf(sure));
    return new Advice(bin, LEAST_SURE);
  }

  /** Bins that could not be read are no reason to doubt the cards. */
  private String bin(Map<?, ?> map, String path, Set<String> bins) {
    String bin = word(map, "bin");
    if (!bins.isEmpty() && !bins.contains(bin))
      parameters.refuse(
          path + "/bin",
          "problem.exercise.parameterWord",
          "bin",
          String.join(", ", new TreeSet<>(bins)),
          bin);
    return bin;
  }

  /** Whether there are cards enough, and a draw that no simple rule passes. */
  private void together(SortCasesPlan plan) {
    int least = plan.draw() + MORE_THAN_DRAWN;
    if (plan.cards().size() < least)
      parameters.refuse("cards", "problem.exercise.sortFew", least, plan.cards().size());
    for (int i = 0; i < plan.bins().size(); i++) {
      String key = plan.bins().get(i).key();
      long cards = plan.cards().stream().filter(card -> card.bin().equals(key)).count();
      if (cards < FEWEST_OF_A_BIN)
        parameters.refuse(
            "bins/" + i, "problem.exercise.sortFewOfABin", key, FEWEST_OF_A_BIN, cards);
    }
    if (!parameters.faults().isEmpty() || Draw.possible(plan)) return;
    long misleading = plan.cards().stream().filter(Card::misleads).count();
    if (misleading < plan.misleading())
      parameters.refuse(
          "cards", "problem.exercise.sortMisleading", plan.misleading(), plan.draw(), misleading);
    else parameters.refuse("cards", "problem.exercise.sortDraw", plan.draw(), plan.mostOfABin());
  }

  private List<?> list(String name) {
    if (written(name) instanceof List<?> list && !list.isEmpty()) return list;
    parameters.refuse(name, "problem.exercise.sortList", name);
    return List.of();
  }

  private static String word(Object value, String name) {
    return value instanceof Map<?, ?> map && map.get(name) instanceof String word ? word : "";
  }

  private Text text(Object value, String path, int longest, Set<String> beside) {
    if (value instanceof Map<?, ?> map) {
      Set<String> known = new TreeSet<>(beside);
      known.addAll(Set.of("de", "en"));
      onlyKnown(map, path, known);
      String de = word(map, "de").strip();
      String en = word(map, "en").strip();
      if (fits(de, longest) && fits(en, longest)) return new Text(de, en);
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    parameters.refuse(path, "problem.exercise.sortText", name, longest);
    return NOTHING;
  }

  private static boolean fits(String text, int longest) {
    return !text.isEmpty() && text.length() <= longest;
  }

  private void onlyKnown(Map<?, ?> map, String path, Set<String> known) {
    for (Object name : map.keySet()) {
      if (!known.contains(name.toString()))
        parameters.refuse(
            path + "/" + name,
            "problem.exercise.parameterUnknown",
            name,
            String.join(", ", new TreeSet<>(known)));
    }
  }
}
