package org.werkbank.learning.web;

import java.util.List;
import java.util.stream.Collectors;
import org.werkbank.catalogue.Unit;
import org.werkbank.platform.text.Texts;

/** Says whom a unit is an extra for. */
public final class Extras {
  private Extras() {}

  /** A phrase that names the people; empty for a unit of the course itself. */
  public static String of(Unit unit, Texts texts) {
    if (!unit.isExtra()) return "";
    List<String> names =
        unit.extra().stream().map(who -> texts.say("learning.extra." + who)).toList();
    int last = names.size() - 1;
    String listed =
        last == 0
            ? names.get(0)
            : texts.say(
                "learning.extra.and",
                names.subList(0, last).stream().collect(Collectors.joining(", ")),
                names.get(last));
    return texts.say("learning.extra.for", listed);
  }
}
