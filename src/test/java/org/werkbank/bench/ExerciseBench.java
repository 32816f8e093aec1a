package org.werkbank.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.werkbank.exercise.spi.Action;
import org.werkbank.exercise.spi.ExerciseType;
import org.werkbank.exercise.spi.Offer;
import org.werkbank.exercise.spi.Sample;
import org.werkbank.fixtures.ShippedTypes;

/**
 * Exercises under load, over the wire: what a learner waits for after every action, alone and with
 * others, and what those notice who only read. Practice and test run the same code, so the practice
 * place of every exercise is played, with the actions of its own samples on whatever data comes.
 */
final class ExerciseBench {
  /** People look at what they see before they act again. */
  private static final long THINK_MILLIS = 1_000;

  private static final Pattern TURN = Pattern.compile("name=\"turn\" value=\"(\\d+)\"");
  private static final String TRAINING = "data-training";

  private final Server server;
  private final List<Wire> learners;
  private final Wire reader;
  private final double seconds;

  /** What is played: the address of an exercise and actions it knows. */
  private record Script(String name, String address, List<Action> actions, List<Boolean> slow) {}

  /** Milliseconds of actions that train nothing and of those that do, up to their result. */
  private record Times(List<Double> quick, List<Double> slow) {
    Times() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  ExerciseBench(Server server, List<Wire> learners, Wire reader, double seconds) {
    this.server = server;
    this.learners = learners;
    this.reader = reader;
    this.seconds = seconds;
  }

  /** Measures everything; the lines of the report. */
  List<String> run() throws IOException, InterruptedException {
    List<Script> scripts = scripts();
    Map<Script, Times> alone = new LinkedHashMap<>();
    for (Script script : scripts) {
      play(learners.get(0), script, new Times(), 0);
      Times times = new Times();
      long end = System.nanoTime() + (long) (seconds * 1e9);
      while (System.nanoTime() < end) play(learners.get(0), script, times, 0);
      alone.put(script, times);
    }
    Load.measure(List.of(reader), server, 5, Page.UNIT_READING);
    Load.Result quiet = Load.measure(List.of(reader), server, seconds * 3, Page.UNIT_READING);
    Map<Script, Times> together = new LinkedHashMap<>();
    scripts.forEach(script -> together.put(script, new Times()));
    Load.Result busy = together(scripts, together);
    return lines(alone, together, quiet, busy);
  }

  /** The first passing sample for every offer. */
  private static List<Script> scripts() {
    List<Script> scripts = new ArrayList<>();
    for (ExerciseType<?, ?> type : ShippedTypes.all()) {
      for (Offer offer : type.offers()) {
        Sample sample =
            ShippedTypes.passing(type, offer)
                .orElseThrow(() -> new IllegalStateException(type.key() + " " + offer));
        String query = offer.name().isEmpty() ? "" : "?offer=" + offer.name();
        scripts.add(
            new Script(
                type.key() + (offer.name().isEmpty() ? "" : " " + offer.name()),
                "/exercises/" + type.key() + query,
                sample.actions(),
                sample.actions().stream().map(type::slow).toList()));
      }
    }
    return scripts;
  }

  /** One attempt on new data. Actions that do not fit these data are refused: an answer, too. */
  private static void play(Wire wire, Script script, Times times, long think)
      throws IOException, InterruptedException {
    wire.post(script.address, form("around", "anew", Map.of()));
    Wire.Answer page = wire.get(script.address);
    for (int at = 0; at < script.actions.size(); at++) {
      Matcher turn = TURN.matcher(page.body());
      if (!turn.find()) return;
      if (think > 0) Thread.sleep(think);
      long start = System.nanoTime();
      page = send(wire, script, script.actions.get(at), turn.group(1));
      double took = (System.nanoTime() - start) / 1e6;
      (script.slow.get(at) ? times.slow : times.quick).add(took);
      if (page.status() != 200) page = wire.get(script.address);
    }
  }

  /** Posts an action and asks as the page would until there is something to see. */
  private static Wire.Answer send(Wire wire, Script script, Action action, String turn)
      throws IOException, InterruptedException {
    Map<String, String> fields = new LinkedHashMap<>(action.values());
    fields.put("do", action.name());
    fields.put("turn", turn);
    Wire.Answer page = wire.post(script.address, form("exercise", "play", fields));
    while (page.status() == 200 && page.body().contains(TRAINING)) {
      Thread.sleep(20);
      page = wire.get(script.address);
    }
    if (page.status() >= 500)
      throw new IOException(script.name + " " + action + ": status " + page.status());
    return page;
  }

  private static Map<String, List<String>> form(
      String form, String button, Map<String, String> fields) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    all.put(form, List.of(form));
    all.put(button, List.of(button));
    all.put("jakarta.faces.ViewState", List.of("stateless"));
    fields.forEach((name, value) -> all.put(name, List.of(value)));
    return all;
  }

  /** All learners at once, each beginning with another exercise, and one who only reads. */
  private Load.Result together(List<Script> scripts, Map<Script, Times> times)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + (long) (seconds * 10e9);
    ExecutorService people = Executors.newFixedThreadPool(learners.size());
    List<Future<Map<Script, Times>>> running = new ArrayList<>();
    for (int i = 0; i < learners.size(); i++) {
      int first = i;
      running.add(
          people.submit(
              () -> {
                Map<Script, Times> own = new LinkedHashMap<>();
                for (int round = first; System.nanoTime() < end; round++) {
                  Script script = scripts.get(round % scripts.size());
                  Times of = own.computeIfAbsent(script, any -> new Times());
                  play(learners.get(first), script, of, THINK_MILLIS);
                }
                return own;
              }));
    }
    try {
      Thread.sleep((long) (seconds * 1_000));
      Load.Result busy = Load.measure(List.of(reader), server, seconds * 8, Page.UNIT_READING);
      for (Future<Map<Script, Times>> one : running) {
        one.get()
            .forEach(
                (script, own) -> {
                  times.get(script).quick.addAll(own.quick);
                  times.get(script).slow.addAll(own.slow);
                });
      }
      return busy;
    } catch (ExecutionException failed) {
      throw new IOException("an exercise failed under load", failed.getCause());
    } finally {
      people.shutdownNow();
    }
  }

  private List<String> lines(
      Map<Script, Times> alone, Map<Script, Times> together, Load.Result quiet, Load.Result busy) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "| exercise | 1 learner: action p95 ms | training p95 ms | "
            + learners.size()
            + " learners: action p95 ms | training p95 ms | actions |");
    lines.add("|---|---:|---:|---:|---:|---:|");
    Times all = new Times();
    alone.forEach(
        (script, one) -> {
          Times many = together.get(script);
          all.quick.addAll(many.quick);
          all.slow.addAll(many.slow);
          lines.add(
              String.format(
                  Locale.ROOT,
                  "| %s | %s | %s | %s | %s | %d |",
                  script.name,
                  p95(one.quick),
                  p95(one.slow),
                  p95(many.quick),
                  p95(many.slow),
                  many.quick.size() + many.slow.size()));
        });
    lines.add(
        String.format(
            Locale.ROOT,
            "| all | | | %s | %s | %d |",
            p95(all.quick),
            p95(all.slow),
            all.quick.size() + all.slow.size()));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "* Unit page for one who reads: median %.2f ms, p95 %.2f ms alone; median %.2f ms, p95 %.2f ms"
                + " beside %d learners who act once a second (median × %.1f)",
            quiet.median(),
            quiet.p95(),
            busy.median(),
            busy.p95(),
            learners.size(),
            busy.median() / quiet.median()));
    return lines;
  }

  private static String p95(List<Double> times) {
    if (times.isEmpty()) return "–";
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return String.format(Locale.ROOT, "%.0f", sorted[(int) (sorted.length * 0.95)]);
  }
}
