package org.werkbank.exercise.spi.view;

/**
 * What a colour stands for. A tone never says anything alone: a word or a sign stands beside it.
 */
public enum Tone {
  /** The learner's own: yellow. */
  OWN("b-s", "", ""),
  /** The thing itself: ink. */
  PLAIN("b-ink", "", ""),
  /** In the background: grey. */
  QUIET("b-mute", "", ""),
  GOOD("b-ok", "s-ok", "check"),
  WARN("b-2", "s-warn", "warn"),
  BAD("b-bad", "s-bad", "warn");

  private final String fill;
  private final String sign;
  private final String icon;

  Tone(String fill, String sign, String icon) {
    this.fill = fill;
    this.sign = sign;
    this.icon = icon;
  }

  /** Class of a filled area. */
  public String fill() {
    return fill;
  }

  /** Class of a sign or word; empty if it has no colour of its own. */
  public String sign() {
    return sign;
  }

  /** A sign of icons.svg that says the same; empty if it has none. */
  public String icon() {
    return icon;
  }
}
