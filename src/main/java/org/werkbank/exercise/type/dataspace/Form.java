package org.werkbank.exercise.type.dataspace;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.werkbank.exercise.spi.Action;
import org.werkbank.platform.problem.Invalid;

/** The contract as the page sends it. */
final class Form {
  static final List<String> PLACES = List.of("none", "a", "b", "ab");

  private Form() {}

  /** Name of the radios of a field. */
  static String name(Field field) {
    return "f-" + field.word();
  }

  /**
   * Reads a whole contract.
   *
   * @throws Invalid if anything is missing or unknown
   */
  static Contract read(Action action) {
    Set<Field> a = EnumSet.noneOf(Field.class);
    Set<Field> b = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      String place = action.text(name(field));
      if (!PLACES.contains(place)) throw new Invalid("problem.exercise.action");
      if (place.startsWith("a")) a.add(field);
      if (place.endsWith("b")) b.add(field);
    }
    Clauses clauses =
        new Clauses(
            word(action, "purpose", Purpose.values()),
            yes(action, "third"),
            yes(action, "derive"),
            word(action, "term", Term.values()),
            word(action, "frequency", Frequency.values()));
    return new Contract(
        new Envelope(access(action, "a"), a), new Envelope(access(action, "b"), b), clauses);
  }

  /** The other way round. */
  static Action write(Contract contract) {
    Map<String, String> values = new HashMap<>();
    for (Field field : Field.values()) values.put(name(field), contract.place(field));
    values.put("a", contract.a().access().word());
    values.put("b", contract.b().access().word());
    Clauses clauses = contract.clauses();
    values.put("purpose", word(clauses.purpose()));
    values.put("third", clauses.thirdParties() ? "yes" : "no");
    values.put("derive", clauses.derivations() ? "yes" : "no");
    values.put("term", word(clauses.term()));
    values.put("frequency", word(clauses.frequency()));
    return new Action("seal", values);
  }

  /** As it stands in the page. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static Access access(Action action, String envelope) {
    return Access.read(action.text(envelope))
        .orElseThrow(() -> new Invalid("problem.exercise.action"));
  }

  private static boolean yes(Action action, String clause) {
    return switch (action.text(clause)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new Invalid("problem.exercise.action");
    };
  }

  private static <T extends Enum<T>> T word(Action action, String name, T[] allowed) {
    for (T one : allowed) if (word(one).equals(action.text(name))) return one;
    throw new Invalid("problem.exercise.action");
  }
}
