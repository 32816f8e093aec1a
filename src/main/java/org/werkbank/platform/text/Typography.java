package org.werkbank.platform.text;

import java.util.regex.Pattern;

/** What a compositor looks after. Done where a sentence is shown; what authors wrote stays. */
public final class Typography {
  private static final String NUMBER = "(?<=[\\d}])";
  private static final String UNIT =
      "(?:%|€|[°º]C|[µmck]?m[²³]?|1/min|[mk]?Nm|[mk]?N|[mk]?W|kWh|[mk]?V|m?A|J|K|m?bar|[kM]?Hz|dB|[kMG]B"
          + "|k?g|t|l|h|min|m?s|Uhr)(?![\\p{L}\\p{N}])";
  private static final String SIGN = "(?<=§|\\bArt\\.|\\bAbs\\.|\\bNr\\.)";
  private static final String SHORT = "(?<=\\b[a-z]\\.) (?=[A-Za-z]\\.)";

  private static final Pattern TORN =
      Pattern.compile(NUMBER + " (?=" + UNIT + ")|" + SIGN + " (?=\\d)|" + SHORT);

  private Typography() {}

  /**
   * The sentence with spaces that do not end a line: between a number, or a place such as {@code
   * {0}}, and its unit, after a sign such as § or Art., and inside i. O. or z. B.
   */
  public static String kept(String sentence) {
    return TORN.matcher(sentence).replaceAll("\u00a0");
  }
}
