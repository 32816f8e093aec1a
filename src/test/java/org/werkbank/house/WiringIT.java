package org.werkbank.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.werkbank.fixtures.Ledger;
import org.werkbank.identity.Accounts;
import org.werkbank.identity.DemoPerson;
import org.werkbank.identity.SignInOutcome;
import org.werkbank.platform.problem.Conflict;

/** What only the server can show: services, transactions, events and entities work together. */
@ArquillianTest
public class WiringIT {
  @Inject Accounts accounts;
  @Inject Ledger ledger;
  @Inject EntityManager em;

  @Test
  void everyDemoPersonCanSignIn() {
    for (DemoPerson person : DemoPerson.all()) {
      SignInOutcome outcome = accounts.signIn(person.login(), DemoPerson.PASSWORD, "192.0.2.1");
      SignInOutcome.Welcome welcome = assertInstanceOf(SignInOutcome.Welcome.class, outcome);
      assertEquals(person.name(), welcome.person().name());
    }
  }

  @Test
  void whatIsCommittedIsHeardAfterwards() {
    UUID person = ledger.write("wiring-committed");
    assertTrue(accounts.person(person).isPresent());
    assertTrue(ledger.heard().contains(person));
  }

  @Test
  void aProblemTakesBackWhatWasWrittenAndNobodyHearsOfIt() {
    List<UUID> before = ledger.heard();
    assertThrows(Conflict.class, () -> ledger.writeAndRefuse("wiring-refused"));
    long people =
        em.createQuery("select count(p) from Person p where p.login = 'wiring-refused'", Long.class)
            .getSingleResult();
    assertEquals(0, people);
    assertEquals(before, ledger.heard());
  }

  /** Without weaving, every lazy relation would be read at once. */
  @Test
  void everyEntityIsWoven() {
    List<String> plain =
        em.getMetamodel().getEntities().stream()
            .map(EntityType::getJavaType)
            .filter(type -> !isWoven(type))
            .map(Class::getName)
            .toList();
    assertEquals(List.of(), plain);
  }

  private static boolean isWoven(Class<?> entity) {
    return Arrays.stream(entity.getInterfaces())
        .anyMatch(
            face ->
                face.getName()
                    .equals("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
  }
}
