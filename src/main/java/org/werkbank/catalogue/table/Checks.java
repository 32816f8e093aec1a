package org.werkbank.catalogue.table;

import java.util.List;
import java.util.function.Consumer;
import org.werkbank.exercise.spi.data.Categories;
import org.werkbank.exercise.spi.data.Column;
import org.werkbank.exercise.spi.data.DataTable;
import org.werkbank.exercise.spi.data.Flags;
import org.werkbank.exercise.spi.data.Numbers;

/**
 * What can be wrong with a table although every value can be read. The column with the role {@code
 * target} is what an exercise predicts row by row: only against it there are leaks and classes.
 * Flags of other roles mark moments of a time series, such as a breakdown or a shift: a few rows of
 * them are enough, and a signal that shows them clearly is what such an exercise needs.
 */
final class Checks {
  /** The role whose column is predicted. */
  static final String TARGET = "target";

  /** Fewer rows of a class cannot be parted into seen and hidden. */
  static final int LEAST_OF_CLASS = 20;

  /** Fewer make the result a matter of luck. */
  static final int FEW_OF_CLASS = 50;

  private final DataTable table;
  private final Findings findings;

  private Checks(DataTable table, Findings findings) {
    this.table = table;
    this.findings = findings;
  }

  static void of(DataTable table, int leastRows, Findings findings) {
    if (table.rows() < leastRows)
      findings.block(0, "", "problem.catalogue.dataFewRows", table.rows(), leastRows);
    if (table.rows() == 0) return;
    Checks checks = new Checks(table, findings);
    checks.each(checks::personal);
    checks.each(checks::constant);
    table.columns(TARGET).stream()
        .filter(Flags.class::isInstance)
        .map(Flags.class::cast)
        .forEach(checks::target);
  }

  private void each(Consumer<Column> check) {
    table.all().forEach(check);
  }

  private void target(Flags target) {
    classSize(target, target.yes(), target.count());
    classSize(target, target.no(), target.rows() - target.count());
    if (target.count() == 0 || target.count() == target.rows()) return;
    Leak leak = new Leak(target);
    each(column -> leaks(column, leak, target));
  }

  private void classSize(Flags target, String word, int count) {
    if (count < LEAST_OF_CLASS)
      findings.block(
          0, target.header(), "problem.catalogue.dataClass", word, count, LEAST_OF_CLASS);
    else if (count < FEW_OF_CLASS)
      findings.warn(0, target.header(), "problem.catalogue.dataClassFew", word, count);
  }

  private void leaks(Column column, Leak leak, Flags target) {
    if (column == target) return;
    double auc = leak.auc(column);
    if (Math.max(auc, 1 - auc) > Leak.LIMIT) {
      findings.block(0, column.header(), "problem.catalogue.dataLeak", target.header());
      return;
    }
    leak.telling(column)
        .ifPresent(
            word ->
                findings.warn(
                    0, column.header(), "problem.catalogue.dataTelling", word, target.yes()));
  }

  private void constant(Column column) {
    boolean constant =
        column instanceof Numbers numbers && constant(numbers)
            || column instanceof Categories words && words.names().size() < 2;
    if (constant) findings.warn(0, column.header(), "problem.catalogue.dataConstant");
  }

  private static boolean constant(Numbers numbers) {
    for (int row = 1; row < numbers.rows(); row++) {
      if (numbers.at(row) != numbers.at(0)) return false;
    }
    return true;
  }

  private void personal(Column column) {
    if (Personal.suspectsHeader(column.header()))
      findings.block(0, column.header(), "problem.catalogue.dataPersonal");
    if (column instanceof Categories words) personal(words, words.names());
    if (column instanceof Flags flags) personal(flags, List.of(flags.yes(), flags.no()));
  }

  private void personal(Column column, List<String> words) {
    if (words.stream().anyMatch(Personal::isContact))
      findings.block(0, column.header(), "problem.catalogue.dataContact");
    if (Personal.areNames(words)) findings.block(0, column.header(), "problem.catalogue.dataNames");
  }
}
