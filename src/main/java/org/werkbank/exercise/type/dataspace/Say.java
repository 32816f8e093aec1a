package org.werkbank.exercise.type.dataspace;

import java.util.Collection;
import java.util.List;
import org.werkbank.platform.text.Texts;

/** Fields and companies in words. */
final class Say {
  private Say() {}

  static String field(Field field, Texts texts) {
    return texts.say("field." + field.word());
  }

  /** In the order of the record: "a, b und c"; "nichts" if there is none. */
  static String fields(Collection<Field> fields, Texts texts) {
    List<String> names = fields.stream().sorted().map(field -> field(field, texts)).toList();
    return names.isEmpty() ? texts.say("no.fields") : joined(names, texts);
  }

  static String joined(List<String> words, Texts texts) {
    if (words.size() < 2) return String.join("", words);
    int last = words.size() - 1;
    return texts.say("and", String.join(", ", words.subList(0, last)), words.get(last));
  }

  static String role(Role role, Texts texts) {
    return texts.say("role." + role.word());
  }

  static String micrometres(double value, Texts texts) {
    return texts.say("micrometres", value);
  }
}
