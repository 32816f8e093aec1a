package org.werkbank.workforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.werkbank.fixtures.Fired;
import org.werkbank.fixtures.TestDatabase;
import org.werkbank.identity.Accounts;
import org.werkbank.identity.web.Viewer;
import org.werkbank.platform.web.Address;
import org.werkbank.platform.web.Sent;
import org.werkbank.workforce.Reader;
import org.werkbank.workforce.Records;
import org.werkbank.workforce.WorkerRow;

/** The mark "every 6 months" of a person, as the office sets it. */
class RecordPageTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.Kind.class)
  void answeringTheSameQuestionTwiceDoesNotUndoIt(TestDatabase.Kind kind) {
    try (TestDatabase db = kind.open()) {
      UUID person = db.person("jonas");
      String asked = wanted(db, person);
      assertEquals("six", asked);
      for (int press = 0; press < 2; press++) {
        assertEquals("/workforce/" + person, mark(db, person, asked));
        assertTrue(isMarked(db, person), "pressed " + (press + 1) + " times");
      }
      assertEquals("usual", wanted(db, person));
      for (int press = 0; press < 2; press++) mark(db, person, "usual");
      assertEquals("six", wanted(db, person));
    }
  }

  private static String wanted(TestDatabase db, UUID person) {
    return db.in(em -> page(accounts(em), person, "").getWanted());
  }

  private static String mark(TestDatabase db, UUID person, String wanted) {
    return db.in(em -> page(accounts(em), person, wanted).mark());
  }

  private static boolean isMarked(TestDatabase db, UUID person) {
    return db.in(em -> accounts(em).everySixMonths(person));
  }

  private static Accounts accounts(EntityManager em) {
    return new Accounts(em, null, null, null, new Fired<>());
  }

  private static RecordPage page(Accounts accounts, UUID person, String wanted) {
    RecordPage page = new RecordPage();
    page.accounts = accounts;
    page.viewer =
        new Viewer() {
          @Override
          public UUID personId() {
            return new UUID(0, 1);
          }

          @Override
          public String getName() {
            return "Katja Brandt";
          }
        };
    page.address =
        new Address() {
          @Override
          public UUID id(String name) {
            return person;
          }
        };
    page.sent =
        new Sent() {
          @Override
          public String text(String name) {
            return name.equals("wanted") ? wanted : "";
          }
        };
    page.records =
        new Records(null, null, null) {
          @Override
          public WorkerRow open(UUID opened, Reader reader) {
            return null;
          }
        };
    page.load();
    return page;
  }
}
