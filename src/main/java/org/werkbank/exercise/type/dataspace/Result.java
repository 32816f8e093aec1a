package org.werkbank.exercise.type.dataspace;

import java.util.List;
import java.util.Set;
import org.werkbank.exercise.spi.Seed;

/**
 * What contracts bring and cost, judged on the hidden parts.
 *
 * @param gain share of what the whole chain would bring to the own model, 0 to 1
 */
record Result(Model model, double gain, Set<Leak> leaks) {
  static final double ENOUGH = .8;
  private static final double WORST = 10;

  static Result of(Seed seed, Network network, List<Contract> contracts) {
    Model own = Model.hidden(seed, false, false);
    Model chain = Model.hidden(seed, true, true);
    Model model =
        Model.hidden(
            seed,
            delivers(network, contracts, Role.FORGE),
            delivers(network, contracts, Role.MILL));
    double gain = clip((model.r2() - own.r2()) / (chain.r2() - own.r2()));
    return new Result(model, gain, Leak.of(network, contracts));
  }

  /** Whether this company has answered with its data. */
  static boolean delivers(Network network, List<Contract> contracts, Role role) {
    Partner partner = network.of(role);
    return contracts.stream().anyMatch(contract -> Deal.of(contract, partner).transferred());
  }

  int leak() {
    return leaks.stream().mapToInt(leak -> leak.secret().weight()).sum();
  }

  boolean red() {
    return leaks.stream().anyMatch(Leak::red);
  }

  double score() {
    return 50 * gain + 50 * clip(1 - leak() / WORST);
  }

  boolean passed() {
    return gain >= ENOUGH && !red();
  }

  private static double clip(double value) {
    return Math.max(0, Math.min(1, value));
  }
}
