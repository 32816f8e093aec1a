package org.werkbank.exercise.type.sealedboxes;

import org.werkbank.exercise.spi.Parameters;

/**
 * What the author wrote.
 *
 * @param probes how often the boxes may be asked, all together, 6 to 30
 */
record SealedBoxesPlan(int probes) {
  static SealedBoxesPlan read(Parameters parameters) {
    return new SealedBoxesPlan(parameters.number("probes", 6, 30, 12));
  }
}
