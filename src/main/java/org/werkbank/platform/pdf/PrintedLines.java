package org.werkbank.platform.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a printed line may end. The rules of the JDK, but for one: which mark opens a quotation and
 * which closes it differs between languages, and the JDK would put some of them alone on a line.
 */
final class PrintedLines implements FSTextBreaker {
  private static final String QUOTES = "„“”‘’«»\"";

  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.GERMAN);
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
  }

  @Override
  public int next() {
    int at = breaks.next();
    while (at != BreakIterator.DONE && tears(at)) at = breaks.next();
    return at;
  }

  /** Whether a mark would be torn from the word it belongs to. */
  private boolean tears(int at) {
    if (at <= 0 || at >= text.length() || blank(at - 1)) return false;
    return mark(at) || mark(at - 1) && (at == 1 || blank(at - 2));
  }

  private boolean blank(int at) {
    return Character.isWhitespace(text.charAt(at));
  }

  private boolean mark(int at) {
    return QUOTES.indexOf(text.charAt(at)) >= 0;
  }
}
