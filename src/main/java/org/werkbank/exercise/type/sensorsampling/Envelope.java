package org.werkbank.exercise.type.sensorsampling;

import java.util.Arrays;
import org.werkbank.exercise.spi.learn.Fourier;

/**
 * How strongly a signal swells how often a second: its envelope spectrum from 40 to 180 Hz, as
 * power, and how far the knocks stand out of it.
 *
 * @param powers one for each step of {@link #STEP} from {@link #FROM} on
 */
record Envelope(double[] powers) {
  static final double FROM = 40;
  static final double TO = 180;

  /** Between two values, in hertz: one over the 1.28 seconds of a recording. */
  static final double STEP = (double) Recording.RATE / Recording.LENGTH;

  /** How far a peak may lie beside the computed frequency, as a share of it. */
  static final double BESIDE = .03;

  private static final int FIRST = (int) Math.ceil(FROM / STEP);
  private static final int LAST = (int) Math.floor(TO / STEP);

  /** Where the filter before the sampling cuts, as a share of the rate. */
  private static final double CUT = .42;

  private static final double BAND_FROM = 2_000;
  private static final double BAND_TO = 5_000;

  /** Where a rate too low for the band leaves the band to begin, as a share of the rate. */
  private static final double LOW_BAND_FROM = .075;

  /**
   * Low-pass against folding, sampling, band-pass, Hilbert transform and envelope in one: of the
   * transform only the positive half within the band is kept and turned back at the lower rate.
   */
  static Envelope of(Recording recording, Rate rate) {
    double cut = CUT * rate.hertz();
    double from = cut > BAND_FROM ? BAND_FROM : LOW_BAND_FROM * rate.hertz();
    double to = Math.min(BAND_TO, cut);
    int length = Recording.LENGTH / (Recording.RATE / rate.hertz());
    double[] re = new double[length];
    double[] im = new double[length];
    for (int k = (int) Math.ceil(from / STEP); k * STEP <= to; k++) {
      re[k] = recording.re()[k];
      im[k] = -recording.im()[k];
    }
    Fourier.transform(re, im);
    double mean = 0;
    for (int i = 0; i < length; i++) {
      re[i] = Math.sqrt(re[i] * re[i] + im[i] * im[i]);
      mean += re[i] / length;
    }
    for (int i = 0; i < length; i++) re[i] -= mean;
    Arrays.fill(im, 0);
    Fourier.transform(re, im);
    double[] powers = new double[LAST - FIRST + 1];
    for (int k = FIRST; k <= LAST; k++) powers[k - FIRST] = re[k] * re[k] + im[k] * im[k];
    return new Envelope(powers);
  }

  /** The frequency of a value, in hertz. */
  static double hertz(int at) {
    return (FIRST + at) * STEP;
  }

  /** Every value in decibels above the middle one. */
  double[] levels() {
    double[] sorted = powers.clone();
    Arrays.sort(sorted);
    double middle = sorted[sorted.length / 2];
    return Arrays.stream(powers).map(power -> 10 * StrictMath.log10(power / middle)).toArray();
  }

  /**
   * The highest level within three percent of this frequency: what the knock is above the noise.
   */
  double above(double knocks) {
    double[] levels = levels();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < levels.length; i++)
      if (Math.abs(hertz(i) - knocks) <= BESIDE * knocks) most = Math.max(most, levels[i]);
    return most;
  }
}
