package org.werkbank.catalogue.language;

import org.werkbank.catalogue.Fault;
import org.werkbank.platform.text.Texts;

/** One place that does not keep a rule, with file, line and what to do. */
public record Remark(Rule rule, Fault fault) {

  /** File, line, rule and sentence in one line. */
  public String say(Texts texts) {
    return fault.file()
        + (fault.line() > 0 ? ":" + fault.line() : "")
        + ": "
        + rule.id()
        + (rule.blocks() ? "" : " (" + texts.say("catalogue.language.hint") + ")")
        + " "
        + fault.sentence(texts);
  }
}
