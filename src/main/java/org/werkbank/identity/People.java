package org.werkbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has an open account, for rooms that keep lists of people. */
@ApplicationScoped
public class People {
  private EntityManager em;

  protected People() {}

  @Inject
  public People(EntityManager em) {
    this.em = em;
  }

  /**
   * The person with this id; empty if there is no open account. Until the transaction ends, nobody
   * else holds this person: of two who want to note the same, the second waits and sees it done.
   */
  public Optional<NamedPerson> held(UUID id) {
    Person person = em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (person == null || !person.active()) return Optional.empty();
    return Optional.of(new NamedPerson(person.id(), person.name()));
  }

  /**
   * The next people in the order of their ids.
   *
   * @param last the last one seen; null for the first ones
   * @param limit at most so many
   */
  public List<NamedPerson> after(UUID last, int limit) {
    String from = last == null ? "" : " and p.id > :last";
    var query =
        em.createQuery(
            "select new org.werkbank.identity.NamedPerson(p.id, p.name) from Person p where p.active = true"
                + from
                + " order by p.id",
            NamedPerson.class);
    if (last != null) query.setParameter("last", last);
    return query.setMaxResults(limit).getResultList();
  }

  /** The names behind these ids, also of accounts that are closed; without those nobody has. */
  public Map<UUID, String> names(Collection<UUID> ids) {
    if (ids.isEmpty()) return Map.of();
    return em.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class)
        .setParameter("ids", Set.copyOf(ids))
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
  }
}
