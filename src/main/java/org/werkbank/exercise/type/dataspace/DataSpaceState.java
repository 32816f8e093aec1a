package org.werkbank.exercise.type.dataspace;

import java.util.ArrayList;
import java.util.List;
import org.werkbank.exercise.spi.Seed;

/**
 * Where an attempt is. Companies, fields and parts follow from the seed.
 *
 * @param guess whose data will help; empty before
 * @param probe what was tried with made-up data: all, nothing, or empty
 * @param draft the contract as it lies on the table
 * @param signed the contracts negotiated so far
 */
record DataSpaceState(
    Seed seed, Phase phase, String guess, String probe, Contract draft, List<Contract> signed) {

  enum Phase {
    GUESS,
    PROBE,
    BUILD,
    SEALED,
    RESULT,
    DONE
  }

  static DataSpaceState start(Seed seed) {
    return new DataSpaceState(seed, Phase.GUESS, "", "", Contract.NOTHING, List.of());
  }

  DataSpaceState guessed(String guessed) {
    return new DataSpaceState(seed, Phase.PROBE, guessed, "", draft, signed);
  }

  DataSpaceState probed(String tried) {
    return new DataSpaceState(seed, Phase.PROBE, guess, tried, draft, signed);
  }

  DataSpaceState with(Phase next) {
    return new DataSpaceState(seed, next, guess, "", draft, signed);
  }

  DataSpaceState sealed(Contract contract) {
    return new DataSpaceState(seed, Phase.SEALED, guess, "", contract, signed);
  }

  DataSpaceState negotiated() {
    List<Contract> all = new ArrayList<>(signed);
    all.add(draft);
    return new DataSpaceState(seed, Phase.RESULT, guess, "", draft, List.copyOf(all));
  }

  Network network() {
    return Network.of(seed);
  }

  /** The contract that is tried with made-up data. */
  Contract tried() {
    return probe.equals("all") ? Contract.EVERYTHING : Contract.NOTHING;
  }

  /** Whether this company has answered with its data so far. */
  boolean delivers(Role role) {
    return Result.delivers(network(), signed, role);
  }

  Result result() {
    return Result.of(seed, network(), signed);
  }
}
