package org.werkbank.exercise.type.sixweektrial;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.werkbank.exercise.spi.Seed;

/**
 * What chance makes of an attempt: the quick tries where nothing was changed, the learner's own
 * trial, and the reports of four other halls whose bands are to be read.
 */
final class Halls {
  static final int QUICK = 12;
  static final int OTHERS = 4;
  private static final int OWN_STREAM = 10;
  private static final int REPORT_STREAM = 11;

  /** A report leaves no doubt: its ends keep this distance from the lines it is read by. */
  private static final double CLEAR = .0004;

  private Halls() {}

  /** Twelve tries of two and two weeks where nothing was changed. */
  static List<Trial> quick(Seed seed) {
    RandomGenerator chance = seed.visible();
    List<Trial> tries = new ArrayList<>();
    for (int i = 0; i < QUICK; i++) tries.add(Trial.run(chance, Design.of(2, 2), 0));
    return tries;
  }

  /** The learner's own trial: in every second hall the new thing works. */
  static Trial own(Seed seed, Design design) {
    boolean works = seed.training().nextBoolean();
    return Trial.run(seed.stream(OWN_STREAM), design, works ? Hall.EFFECT : 0);
  }

  /** Four reports; what is to be decided on each is drawn first, each decision as likely. */
  static List<Trial> others(Seed seed) {
    RandomGenerator chance = seed.stream(REPORT_STREAM);
    List<Trial> reports = new ArrayList<>();
    for (int i = 0; i < OTHERS; i++) {
      Decision decision = Decision.values()[chance.nextInt(Decision.values().length)];
      Trial report = report(chance, decision);
      while (!clear(report, decision)) report = report(chance, decision);
      reports.add(report);
    }
    return reports;
  }

  private static Trial report(RandomGenerator chance, Decision decision) {
    return switch (decision) {
      case SCALE -> Trial.run(chance, weeks(chance, 6, 10), Hall.EFFECT);
      case EXTEND -> Trial.run(chance, weeks(chance, 4, 7), Hall.EFFECT / 2);
      case STOP -> Trial.run(chance, weeks(chance, 8, 12), -Hall.EFFECT / 2);
    };
  }

  private static Design weeks(RandomGenerator chance, int fewest, int most) {
    return Design.of(chance.nextInt(fewest, most + 1), chance.nextInt(fewest, most + 1));
  }

  private static boolean clear(Trial report, Decision decision) {
    Trial.Band band = report.band();
    return Decision.of(band) == decision
        && Math.abs(band.high()) > CLEAR
        && Math.abs(band.low() - Decision.WORTH) > CLEAR;
  }
}
