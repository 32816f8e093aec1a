package org.werkbank.exercise.type.sealedboxes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Answers as most of the three most similar examples did (k nearest neighbours; Cover and Hart,
 * Nearest neighbor pattern classification, 1967). Similar is measured in steps of the two knobs; of
 * equally similar examples the earlier counts.
 *
 * @param examples what it has learned from
 */
record Neighbours(List<Example> examples) implements Box {
  private static final int NEAREST = 3;
  private static final int EXAMPLES = 12;

  /** Both answers stand at least this often on the map of a learned box. */
  private static final int LEAST = 5;

  /**
   * One day at the machine.
   *
   * @param stopped whether a person stopped it
   */
  record Example(Input input, boolean stopped) {}

  /**
   * Learned from a machine that suffers from heat and vibration together, so that neither knob
   * alone explains the answers. Draws examples until the four corners of the map show that.
   */
  static Neighbours made(RandomGenerator chance) {
    while (true) {
      int enough = 3 + Box.below(3, chance);
      List<Example> examples = new ArrayList<>();
      List<Input> free = new ArrayList<>(Input.all());
      for (int i = 0; i < EXAMPLES; i++) {
        Input input = free.remove(Box.below(free.size(), chance));
        examples.add(new Example(input, input.heat() + input.shake() >= enough));
      }
      Neighbours box = new Neighbours(List.copyOf(examples));
      if (box.needsBothKnobs() && box.hasBothAnswers()) return box;
    }
  }

  @Override
  public Kind kind() {
    return Kind.LEARNED;
  }

  @Override
  public boolean stops(Input input, int asked) {
    Comparator<Example> nearer = Comparator.comparingInt(example -> distance(example.input, input));
    long stopped = examples.stream().sorted(nearer).limit(NEAREST).filter(Example::stopped).count();
    return 2 * stopped > NEAREST;
  }

  /**
   * Calm and cold runs, hot and shaking stops, and the two corners between agree: no limit on one
   * knob does that.
   */
  private boolean needsBothKnobs() {
    int last = Input.STEPS - 1;
    boolean between = stops(new Input(last, 0), 0);
    return !stops(new Input(0, 0), 0)
        && stops(new Input(last, last), 0)
        && between == stops(new Input(0, last), 0);
  }

  private boolean hasBothAnswers() {
    long stopping =
        IntStream.range(0, Input.STEPS * Input.STEPS)
            .filter(i -> stops(Input.numbered(i), 0))
            .count();
    return stopping >= LEAST && stopping <= Input.STEPS * Input.STEPS - LEAST;
  }

  private static int distance(Input a, Input b) {
    int heat = a.heat() - b.heat();
    int shake = a.shake() - b.shake();
    return heat * heat + shake * shake;
  }
}
