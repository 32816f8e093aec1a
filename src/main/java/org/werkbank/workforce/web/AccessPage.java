package org.werkbank.workforce.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.werkbank.identity.web.Viewer;
import org.werkbank.workforce.Records;

/** Who looked at my record. */
@Named
@RequestScoped
public class AccessPage {
  @Inject Records records;
  @Inject Viewer viewer;
  @Inject Clock clock;

  private List<Line> lines;

  /** One look. */
  public record Line(String reader, String when, String purpose) {}

  @PostConstruct
  void load() {
    Shown shown = new Shown(viewer.texts(), clock);
    lines =
        records.whoLooked(viewer.personId()).stream()
            .map(
                look ->
                    new Line(
                        look.reader(),
                        shown.moment(look.when()),
                        viewer.texts().say("workforce.access.purpose." + look.purpose())))
            .toList();
  }

  public List<Line> getLines() {
    return lines;
  }

  public boolean isSeen() {
    return !lines.isEmpty();
  }
}
