package org.werkbank.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.werkbank.platform.problem.Conflict;
import org.werkbank.platform.problem.Invalid;
import org.werkbank.platform.text.Language;

/** Opens accounts and lets people in. */
@ApplicationScoped
public class Accounts {
  private static final int SHORTEST_PASSWORD = 8;
  private static final int LONGEST_PASSWORD = 200;
  private static final int LONGEST_LOGIN = 100;

  private EntityManager em;
  private Clock clock;
  private Passwords passwords;
  private Throttle throttle;
  private Event<AccountOpened> opened;

  protected Accounts() {}

  @Inject
  public Accounts(
      EntityManager em,
      Clock clock,
      Passwords passwords,
      Throttle throttle,
      Event<AccountOpened> opened) {
    this.em = em;
    this.clock = clock;
    this.passwords = passwords;
    this.throttle = throttle;
    this.opened = opened;
  }

  /**
   * Checks name and password. The hash is computed outside any transaction.
   *
   * @param address where the try comes from, only to slow down guessing; not stored
   */
  public SignInOutcome signIn(String login, String password, String address) {
    String name = normal(login);
    Duration wait = throttle.wait(name, address);
    if (!wait.isZero()) return new SignInOutcome.Wait(wait);
    if (name.isEmpty() || name.length() > LONGEST_LOGIN || password.length() > LONGEST_PASSWORD) {
      return new SignInOutcome.Wrong();
    }
    List<Object[]> rows = rows("p.login", name);
    Optional<Boolean> matches =
        rows.isEmpty()
            ? passwords.matchesNobody(password)
            : passwords.matches(password, (String) rows.get(0)[4]);
    if (matches.isEmpty()) return new SignInOutcome.Busy();
    if (!matches.get()) {
      throttle.failed(name, address);
      return new SignInOutcome.Wrong();
    }
    throttle.succeeded(name);
    return new SignInOutcome.Welcome(signedIn(rows));
  }

  /** The person with this id, if the account is open. */
  public Optional<SignedIn> person(UUID id) {
    List<Object[]> rows = rows("p.id", id);
    return rows.isEmpty() ? Optional.empty() : Optional.of(signedIn(rows));
  }

  /** Whether there is any account at all. */
  public boolean isEmpty() {
    return em.createQuery("select p.id from Person p", UUID.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * Opens an account.
   *
   * @param hash from {@link Passwords#hash}
   * @throws Conflict if the sign-in name is taken
   */
  @Transactional
  public UUID open(String login, String name, String hash, Collection<Role> roles) {
    if (!rows("p.login", normal(login)).isEmpty())
      throw new Conflict("problem.identity.loginTaken", login);
    Person person = new Person(normal(login), name.strip(), hash, roles, clock.instant());
    em.persist(person);
    opened.fire(new AccountOpened(person.id()));
    return person.id();
  }

  /** Refuses a password nobody should have. */
  public static String acceptable(String password) {
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      throw new Invalid("problem.identity.passwordLength", SHORTEST_PASSWORD, LONGEST_PASSWORD);
    }
    return password;
  }

  /** Remembers the language a person reads. */
  @Transactional
  public void speak(UUID person, Language language) {
    Optional.ofNullable(em.find(Person.class, person)).ifPresent(found -> found.speak(language));
  }

  /** Whether the person is marked "every 6 months". Nothing is known about why (B-26). */
  public boolean everySixMonths(UUID person) {
    return Optional.ofNullable(em.find(Person.class, person))
        .map(Person::everySixMonths)
        .orElse(false);
  }

  /** Marks a person "every 6 months", or takes that back. Certificates that were issued stay. */
  @Transactional
  public void markEverySixMonths(UUID person, boolean marked) {
    Optional.ofNullable(em.find(Person.class, person))
        .ifPresent(found -> found.everySixMonths(marked));
  }

  private List<Object[]> rows(String field, Object value) {
    return em.createQuery(
            "select p.id, p.login, p.name, p.language, p.passwordHash, r from Person p left join p.roles r"
                + " where p.active = true and "
                + field
                + " = :value",
            Object[].class)
        .setParameter("value", value)
        .getResultList();
  }

  private static SignedIn signedIn(List<Object[]> rows) {
    Object[] first = rows.get(0);
    Set<String> roles = new HashSet<>();
    rows.forEach(row -> Optional.ofNullable((String) row[5]).ifPresent(roles::add));
    return new SignedIn(
        (UUID) first[0],
        (String) first[1],
        (String) first[2],
        roles,
        Language.of((String) first[3]).orElse(null));
  }

  private static String normal(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }
}
