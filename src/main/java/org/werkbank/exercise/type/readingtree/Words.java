package org.werkbank.exercise.type.readingtree;

import java.text.NumberFormat;
import org.werkbank.exercise.spi.learn.DecisionTree.Node;
import org.werkbank.platform.text.Texts;

/** Numbers, measures and questions as the learner reads them. */
record Words(Texts texts) {

  String say(String key, Object... values) {
    return texts.say(key, values);
  }

  String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getInstance(texts.language().locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(Math.round(value * Math.pow(10, decimals)) / Math.pow(10, decimals));
  }

  String euros(int amount) {
    return say("euros", number(amount, 0));
  }

  /** Whole pieces of 100. */
  String of100(double share) {
    return say("of100", Math.round(100 * share));
  }

  String name(Measure measure) {
    return measure.own() ? measure.name() : say("measure." + measure.name());
  }

  /** A value with its unit. */
  String value(Measure measure, double value) {
    return (number(value, measure.decimals()) + " " + measure.unit()).strip();
  }

  /** What the tree asks at this place; yes is the high side. */
  String question(Measure measure, Node node) {
    return measure.listed()
        ? say("question.level", name(measure), measure.level())
        : say("question.above", name(measure), value(measure, node.threshold()));
  }

  String answer(boolean yes) {
    return say(yes ? "yes" : "no");
  }

  /** What the tree says where it has no further question. */
  String end(Node node) {
    return say(node.positive() ? "end.failure" : "end.runs");
  }
}
