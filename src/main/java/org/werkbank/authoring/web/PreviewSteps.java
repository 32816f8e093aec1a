package org.werkbank.authoring.web;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.werkbank.platform.text.Texts;

/** The five steps of a unit in the preview, each open, and the one that is shown. */
final class PreviewSteps {
  private static final List<String> STEPS = List.of("case", "guess", "try", "key", "check");

  private final int shown;

  PreviewSteps(Optional<String> asked) {
    shown = Math.max(0, asked.map(STEPS::indexOf).orElse(0));
  }

  String shown() {
    return STEPS.get(shown);
  }

  /** The stations of the line above the step. */
  List<PreviewPage.Mark> marks(Texts texts, UnaryOperator<String> address) {
    return IntStream.range(0, STEPS.size())
        .mapToObj(
            i ->
                new PreviewPage.Mark(
                    i == shown ? "now" : "done",
                    i + 1,
                    texts.say("authoring.preview.step." + STEPS.get(i)),
                    i == shown ? null : address.apply(STEPS.get(i))))
        .toList();
  }

  /** The step this many after the one that is shown; empty beyond the ends. */
  Optional<String> after(int steps) {
    int i = shown + steps;
    return i < 0 || i >= STEPS.size() ? Optional.empty() : Optional.of(STEPS.get(i));
  }
}
