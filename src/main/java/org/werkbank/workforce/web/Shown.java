package org.werkbank.workforce.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.werkbank.certification.Programmes;
import org.werkbank.certification.Standing;
import org.werkbank.platform.text.Dates;
import org.werkbank.platform.text.Texts;
import org.werkbank.workforce.LastDay;
import org.werkbank.workforce.WorkerRow;

/** Rows in the words of one language. */
final class Shown {
  private final Texts texts;
  private final LocalDate today;
  private final ZoneId zone;

  Shown(Texts texts, Clock clock) {
    this.texts = texts;
    this.today = LocalDate.now(clock);
    this.zone = clock.getZone();
  }

  /** A row as a page shows it; {@code place} is team and role. */
  public record Row(String address, String name, String place, List<Cell> cells) {}

  /** A cell: class and icon go with the word. {@code note} says until when. */
  public record Cell(String programme, String look, String icon, String word, String note) {}

  Row row(WorkerRow row) {
    String place =
        Stream.of(row.team(), row.role())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return new Row(
        "/workforce/" + row.person(),
        row.name(),
        Stream.of(row.site(), place.isEmpty() ? null : place)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")),
        row.cells().stream().map(this::cell).toList());
  }

  private Cell cell(WorkerRow.Cell cell) {
    String word = texts.say("workforce.standing." + LastDay.code(cell.standing()));
    return switch (cell.standing()) {
      case VALID -> new Cell(cell.programme(), "s-ok", "check", word, until(cell));
      case EXPIRES_SOON -> new Cell(cell.programme(), "s-warn", "clock", word, until(cell));
      case NOT_PRESENT -> new Cell(cell.programme(), "s-none", "dash", word, "");
    };
  }

  private String until(WorkerRow.Cell cell) {
    String until =
        texts.say("workforce.people.until", Dates.shortDay(cell.validUntil(), texts.language()));
    if (cell.standing() != Standing.EXPIRES_SOON) return until;
    return until
        + " "
        + texts.say("workforce.people.left", ChronoUnit.DAYS.between(today, cell.validUntil()));
  }

  /** Title of a programme; nothing for one that is no longer offered. */
  String title(Programmes programmes, String code) {
    return programmes.of(code).map(programme -> programme.title().in(texts.language())).orElse("");
  }

  /** Day and time in the company's time zone. */
  String moment(Instant when) {
    return Dates.moment(when.atZone(zone), texts.language());
  }
}
