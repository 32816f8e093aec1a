package org.werkbank.exercise.spi.data;

/**
 * Columns a type asks for. What the columns are good for is said by the type's sentence {@code
 * need.<role>}, for example {@code need.target=Ausfall, den der Baum finden soll}.
 *
 * @param role name in the mapping of a table, {@code a-z} and {@code -}, for example {@code target}
 * @param least fewest columns of this role, from 0
 * @param most most columns of this role, from 1
 */
public record Need(String role, Kind kind, int least, int most) {
  public Need {
    if (!role.matches("[a-z]+(-[a-z]+)*")) throw new IllegalArgumentException("role: " + role);
    if (least < 0 || most < 1 || least > most)
      throw new IllegalArgumentException("columns: " + least + " to " + most);
  }

  /** Exactly one column. */
  public static Need one(String role, Kind kind) {
    return new Need(role, kind, 1, 1);
  }

  /** Key of the type's sentence for this role. */
  public String text() {
    return "need." + role;
  }
}
