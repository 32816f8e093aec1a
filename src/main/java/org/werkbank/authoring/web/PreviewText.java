package org.werkbank.authoring.web;

import java.util.Optional;
import org.werkbank.catalogue.Unit;
import org.werkbank.platform.text.Language;

/**
 * What of a unit is shown: the text of the language or, for those who read German and where
 * somebody has written it, Leichte Sprache.
 *
 * @param query what keeps the choice in an address
 * @param other what leads to the other one; null if there is only one
 * @param name the key of the name of the other one
 */
record PreviewText(Unit.UnitPage page, String query, String other, String name) {
  static PreviewText of(Unit unit, Language language, Optional<String> asked) {
    Optional<Unit.Easy> easy = unit.easy().filter(text -> language == Language.DE);
    boolean chosen = easy.isPresent() && asked.filter("on"::equals).isPresent();
    return new PreviewText(
        chosen ? easy.get().page() : unit.in(language),
        chosen ? "&easy=on" : "",
        easy.map(text -> chosen ? "&easy=off" : "&easy=on").orElse(null),
        "authoring.preview." + (chosen ? "standard" : "easy"));
  }
}
