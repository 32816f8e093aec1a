package org.werkbank.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The programmes this platform offers. A file with faults offers none; each fault is in the log
 * with its line.
 */
@ApplicationScoped
public class Programmes {
  private static final Logger LOG = Logger.getLogger(Programmes.class.getName());
  private static final String FILE = "courses/programmes.yaml";

  private List<Programme> all = List.of();

  protected Programmes() {}

  /** Fixed programmes instead of those of the file. */
  public Programmes(List<Programme> all) {
    this.all = List.copyOf(all);
  }

  @PostConstruct
  void load() {
    ProgrammeFile.Reading reading = ProgrammeFile.read(FILE, text());
    reading.faults().forEach(LOG::severe);
    all = reading.programmes();
  }

  private static String text() {
    try (InputStream in = Programmes.class.getResourceAsStream("/" + FILE)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The programme as it was when a certificate was issued. */
  public static Programme then(String source) {
    return ProgrammeFile.restore(source);
  }

  /** In the order of the file. */
  public List<Programme> all() {
    return all;
  }

  /** The programme with this code, whatever its case. */
  public Optional<Programme> of(String code) {
    return all.stream().filter(programme -> programme.code().equalsIgnoreCase(code)).findFirst();
  }
}
