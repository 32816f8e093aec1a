package org.werkbank.exercise.type.goodbad;

import org.werkbank.platform.text.Texts;

/**
 * A picture in words, for those who do not see it. It says what is to be seen and where, and leaves
 * it to the reader whether that is good or bad.
 */
final class Description {
  /** A washer of 24 mm fills 1.6 units of the picture. */
  private static final double MM = 15;

  /** Nearer to the middle line than this counts as in the middle. */
  private static final double MIDDLE = 0.15;

  private static final int STEPS = 100;

  private Description() {}

  /** With what the new lamp does to the picture, if it was taken under it. */
  static String of(Part part, Texts texts) {
    String words = of(part.washer(), texts);
    return part.light().equals(Light.A) ? words : texts.say("see.lamp") + " " + words;
  }

  static String of(Washer washer, Texts texts) {
    String seen =
        washer
            .defect()
            .map(defect -> defect(washer, defect, texts))
            .orElseGet(() -> texts.say("see.even"));
    return texts.say("see.marks") + " " + seen;
  }

  private static String defect(Washer washer, Defect defect, Texts texts) {
    String where = texts.say("where." + row(defect.y()) + column(defect.x()));
    if (defect instanceof Defect.Scratch scratch)
      return texts.say("see.line", mm(visible(washer, scratch)), where);
    if (defect instanceof Defect.Dent dent)
      return texts.say("see.spot", mm(4 * dent.width()), where);
    Defect.Chip chip = (Defect.Chip) defect;
    boolean inner = washer.from(chip.x(), chip.y()) < (Washer.INNER + Washer.OUTER) / 2;
    return texts.say(inner ? "see.inner" : "see.outer", mm(2 * chip.radius()), where);
  }

  /** Length of the part of a scratch that lies on the ring. */
  private static double visible(Washer washer, Defect.Scratch scratch) {
    double cos = StrictMath.cos(scratch.direction());
    double sin = StrictMath.sin(scratch.direction());
    int on = 0;
    for (int i = 0; i <= STEPS; i++) {
      double along = scratch.halfLength() * (2.0 * i / STEPS - 1);
      double r = washer.from(scratch.x() + along * cos, scratch.y() + along * sin);
      if (r > Washer.INNER && r < Washer.OUTER) on++;
    }
    return 2 * scratch.halfLength() * on / (STEPS + 1);
  }

  private static int mm(double length) {
    return Math.max(1, (int) (MM * length + 0.5));
  }

  private static String row(double y) {
    return y < -MIDDLE ? "top" : y > MIDDLE ? "bottom" : "middle";
  }

  private static String column(double x) {
    return x < -MIDDLE ? "Left" : x > MIDDLE ? "Right" : "Middle";
  }
}
