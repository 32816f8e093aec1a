package org.werkbank.exercise.type.alarmlimit;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.werkbank.exercise.type.alarmlimit.Watch.State;
import org.werkbank.exercise.type.alarmlimit.Weeks.Machine;

/**
 * What the page may know to show every limit at once: the signals and damages of the shown weeks,
 * as JSON. Each value is two digits to the base of 36. Nothing of the hidden weeks is in it.
 */
final class Signals {
  private static final int BASE = 36;

  private Signals() {}

  static String of(AlarmLimitPlan plan, AlarmLimitState state, Weeks weeks, Said said) {
    Gauge gauge = state.source().gauge();
    return "{"
        + field("signals", list(weeks, i -> text(signal(weeks, i, state))))
        + field("damages", list(weeks, i -> damages(weeks.machines().get(i))))
        + field("names", list(weeks, i -> text(said.machine(weeks, i))))
        + field("fixed", state.fixed().toString())
        + field("lowest", gauge.limit(0))
        + field("step", gauge.limit(1) - gauge.limit(0))
        + field("top", Signal.top(gauge))
        + field("holds", IntStream.range(0, Gauge.HOLDS).mapToObj(Gauge::hold).toList())
        + field("hours", gauge.hours())
        + field("lead", plan.lead())
        + field("smoother", weeks.smoother())
        + field("sensors", state.fixed().size() * plan.sensor())
        + field("sensor", plan.sensor())
        + field("without", Bill.without(weeks).euros(plan))
        + field("prices", List.of(plan.breakdown(), plan.late(), plan.repair(), plan.falseAlarm()))
        + "\"words\":"
        + words(said)
        + "}";
  }

  /** Sentences whose numbers the script fills in. */
  private static String words(Said said) {
    return "{"
        + field(
            "states",
            List.of(State.values()).stream()
                .map(state -> text(said.texts().say("state." + state)))
                .toList())
        + field("and", text(said.texts().say("state.and", "%0", "%1")))
        + field("one", text(said.texts().say("state.one", "%0")))
        + field("here", text(said.texts().say("here", "%0")))
        + field("euros", text(said.texts().say("euros", "%0")))
        + field("value", text(said.measured("%0")))
        + field("limit", text(said.texts().say("signal.limit", "%0")))
        + "\"label\":"
        + text(said.texts().say("signal.label", "%0", "%1", "%2"))
        + "}";
  }

  private static String signal(Weeks weeks, int machine, AlarmLimitState state) {
    StringBuilder digits = new StringBuilder();
    for (int steps : weeks.machines().get(machine).signal(state.fixed().contains(machine))) {
      if (steps < BASE) digits.append('0');
      digits.append(Integer.toString(steps, BASE));
    }
    return digits.toString();
  }

  private static String damages(Machine machine) {
    return machine.damages().stream()
        .map(damage -> "[" + damage.from() + "," + damage.breakdown() + "]")
        .toList()
        .toString();
  }

  private static String list(Weeks weeks, IntFunction<String> one) {
    return IntStream.range(0, weeks.size())
        .mapToObj(one)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String field(String name, Object value) {
    return text(name) + ":" + value + ",";
  }

  private static String text(String words) {
    return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
