package org.werkbank.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.werkbank.certification.CertificateIssued;
import org.werkbank.certification.CertificateQueries;
import org.werkbank.certification.CertificateRevoked;
import org.werkbank.certification.PersonStanding;
import org.werkbank.certification.Programme;
import org.werkbank.certification.Programmes;
import org.werkbank.identity.NamedPerson;
import org.werkbank.identity.People;

/**
 * Keeps the list in step with accounts and certificates: each account and each certificate at once,
 * everything at the start and every night. A fault here never touches the account or the
 * certificate itself.
 */
@ApplicationScoped
public class InStep {
  private static final int BATCH = 500;

  private People people;
  private Programmes programmes;
  private CertificateQueries certificates;
  private Roster roster;
  private Matrix matrix;
  private Clock clock;

  protected InStep() {}

  @Inject
  public InStep(
      People people,
      Programmes programmes,
      CertificateQueries certificates,
      Roster roster,
      Matrix matrix,
      Clock clock) {
    this.people = people;
    this.programmes = programmes;
    this.certificates = certificates;
    this.roster = roster;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** Takes somebody with a new account into the list. */
  @Transactional
  public void arrived(UUID person) {
    people.held(person).ifPresent(found -> roster.take(found.id(), found.name()));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void issued(@Observes(during = TransactionPhase.AFTER_SUCCESS) CertificateIssued event) {
    correct(List.of(event.personId()));
  }

  @Transactional(TxType.REQUIRES_NEW)
  void revoked(@Observes(during = TransactionPhase.AFTER_SUCCESS) CertificateRevoked event) {
    correct(List.of(event.personId()));
  }

  /** Gives every programme its column. */
  @Transactional
  public void columns() {
    matrix.track(programmes.all().stream().map(Programme::code).toList());
  }

  /**
   * Brings the next few hundred people in line.
   *
   * @param last the last person of the call before; null for the first
   * @return the last person; empty if there are no more
   */
  @Transactional
  public Optional<UUID> next(UUID last) {
    List<NamedPerson> batch = people.after(last, BATCH);
    if (batch.isEmpty()) return Optional.empty();
    List<UUID> ids = batch.stream().map(NamedPerson::id).toList();
    Map<UUID, String> listed = roster.listed(ids);
    for (NamedPerson person : batch) {
      String name = new ListName(person.name()).listed();
      if (!name.equals(listed.get(person.id()))) arrived(person.id());
    }
    correct(ids);
    return Optional.of(ids.get(ids.size() - 1));
  }

  private void correct(Collection<UUID> ids) {
    Map<UUID, Map<String, LocalDate>> held = new HashMap<>();
    for (PersonStanding one : certificates.standings(ids)) {
      held.computeIfAbsent(one.personId(), person -> new HashMap<>())
          .put(one.programme(), LocalDate.ofInstant(one.validUntil(), clock.getZone()));
    }
    matrix.correct(ids, held);
  }
}
