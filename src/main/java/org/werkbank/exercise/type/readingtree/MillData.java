package org.werkbank.exercise.type.readingtree;

import java.util.Arrays;
import java.util.List;
import org.werkbank.exercise.spi.Seed;
import org.werkbank.exercise.type.readingtree.Mill.Part;
import org.werkbank.exercise.type.readingtree.Mill.Season;

/** Generated rows of the milling machine: {@link Mill}. */
record MillData(Seed seed) implements Data {
  static final int LEARNING = 10_000;
  static final int CHECKED = 4_000;
  private static final int CHECK_STREAM = 11;
  private static final int MACHINES_STREAM = 12;

  /** In kelvin. The rules of the set count in kelvin, a hall reads degrees Celsius. */
  private static final double FREEZING = 273.15;

  private static final List<Measure> MEASURES =
      List.of(
          Measure.level("quality", "L"),
          Measure.level("quality", "M"),
          Measure.level("quality", "H"),
          Measure.of("air", "°C", 1, 19, 35),
          Measure.of("process", "°C", 1, 27, 47),
          Measure.of("speed", "1/min", 0, 1100, 2900),
          Measure.of("torque", "Nm", 1, 0, 80),
          Measure.of("wear", "min", 0, 0, 250),
          Measure.of("difference", "K", 2, 5, 15),
          Measure.of("power", "W", 0, 2000, 11_000),
          Measure.of("strain", "Nm·min", 0, 0, 16_000));

  @Override
  public List<Measure> measures() {
    return MEASURES;
  }

  @Override
  public int measured() {
    return 8;
  }

  @Override
  public Rows learning() {
    return rows(new Mill(Season.YEAR).parts(seed.training(), LEARNING));
  }

  @Override
  public Rows check() {
    return rows(new Mill(Season.YEAR).parts(seed.stream(CHECK_STREAM), CHECKED));
  }

  @Override
  public Rows machines() {
    return rows(new Mill(Season.YEAR).parts(seed.stream(MACHINES_STREAM), LEARNING));
  }

  @Override
  public Rows hidden() {
    return rows(new Mill(Season.YEAR).parts(seed.hidden(), CHECKED));
  }

  static Rows rows(Part[] parts) {
    boolean[] failed = new boolean[parts.length];
    for (int i = 0; i < parts.length; i++) failed[i] = parts[i].failed();
    return new Rows(Arrays.stream(parts).map(MillData::row).toArray(double[][]::new), failed);
  }

  static double[] row(Part part) {
    return new double[] {
      part.quality() == 1 ? 1 : 0,
      part.quality() == 2 ? 1 : 0,
      part.quality() == 3 ? 1 : 0,
      part.air() - FREEZING,
      part.process() - FREEZING,
      part.speed(),
      part.torque(),
      part.wear(),
      part.difference(),
      part.power(),
      part.strain()
    };
  }
}
