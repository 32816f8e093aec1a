package org.werkbank.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.MyCertificate;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.text.Dates;

/**
 * The certificates of whoever looks, and those one can reach: what the page "my learning" shows of
 * certification.
 */
@RequestScoped
public class MyCertificates {
  @Inject Viewer viewer;
  @Inject Programmes programmes;
  @Inject CertificateQueries certificates;
  @Inject Clock clock;

  private List<MyCertificate> mine;

  /** A certificate one holds. */
  public record Card(String address, String code, String title, String note) {}

  @PostConstruct
  void open() {
    mine =
        certificates.of(viewer.personId()).stream()
            .filter(one -> one.isValidAt(clock.instant()))
            .toList();
  }

  /** The valid ones, newest first. */
  public List<Card> cards() {
    return mine.stream()
        .map(
            one ->
                new Card(
                    "/certificates/" + one.id(),
                    one.programme(),
                    title(one.programme()),
                    until(one)))
        .toList();
  }

  /** The newest valid one of a programme. */
  Optional<Card> card(String code) {
    return cards().stream().filter(card -> card.code().equals(code)).findFirst();
  }

  private String title(String code) {
    return programmes
        .of(code)
        .map(programme -> programme.title().in(viewer.getLanguage()))
        .orElse(code);
  }

  private String until(MyCertificate one) {
    LocalDate day = LocalDate.ofInstant(one.validUntil(), clock.getZone());
    return viewer.texts().say("home.my.valid", Dates.day(day, viewer.getLanguage()));
  }
}
