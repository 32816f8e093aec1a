package org.werkbank.launch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Listens to what the server prints while it starts, and passes it on. The server says why a
 * deployment failed only in its log, and there the true reason is the last of many causes.
 */
final class StartLog {
  private static final String RECORD = "[levelValue: ";
  private static final String SEVERE = RECORD + "1000]";
  private static final String CAUSE = "Caused by: ";

  /** So much of what one cause says is repeated. */
  private static final int MOST_LINES = 5;

  /** An exception: its package, its name, and what it says, if anything. */
  private static final Pattern EXCEPTION = Pattern.compile("([\\w$]+\\.)*([\\w$]+)(:.*)?");

  private boolean listening = true;
  private boolean severe;

  /** How many lines may still belong to what the latest cause says. */
  private int more;

  private List<String> inThisRecord = new ArrayList<>();
  private List<String> causes = List.of();

  /** What is printed here goes to the stream and is listened to. */
  PrintStream beside(PrintStream stream) {
    return new PrintStream(new Line(stream), true, StandardCharsets.UTF_8);
  }

  /** From now on everything is only passed on. */
  synchronized void stop() {
    listening = false;
  }

  /**
   * The root cause of the last severe fault, after the cause it led to, which often says more:
   * which address was refused, which file could not be read.
   */
  synchronized Optional<String> reason() {
    List<String> last = causes.subList(Math.max(0, causes.size() - 2), causes.size());
    return last.isEmpty() ? Optional.empty() : Optional.of(String.join("\n  because: ", last));
  }

  /** One line of the log. */
  synchronized void hear(String line) {
    if (!listening) return;
    if (line.contains(RECORD)) {
      severe = line.contains(SEVERE);
      inThisRecord = new ArrayList<>();
      more = 0;
    }
    if (!severe) return;
    if (line.startsWith(CAUSE)) {
      inThisRecord.add(named(line.substring(CAUSE.length())));
      causes = inThisRecord;
      more = MOST_LINES - 1;
    } else if (line.startsWith("\tat ") || line.startsWith("\t...")) {
      more = 0;
    } else if (more > 0 && !line.isBlank()) {
      more--;
      inThisRecord.add(inThisRecord.remove(inThisRecord.size() - 1) + "\n    " + line.strip());
    }
  }

  private static String named(String exception) {
    Matcher parts = EXCEPTION.matcher(exception);
    if (!parts.matches()) return exception;
    return parts.group(2) + (parts.group(3) == null ? "" : parts.group(3));
  }

  private synchronized boolean listening() {
    return listening;
  }

  private final class Line extends OutputStream {
    private final PrintStream onward;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    Line(PrintStream onward) {
      this.onward = onward;
    }

    @Override
    public synchronized void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      onward.write(bytes, from, length);
      onward.flush();
      if (!listening()) return;
      for (int i = from; i < from + length; i++) {
        if (bytes[i] == '\n') {
          hear(line.toString(StandardCharsets.UTF_8).stripTrailing());
          line.reset();
        } else {
          line.write(bytes[i]);
        }
      }
    }
  }
}
