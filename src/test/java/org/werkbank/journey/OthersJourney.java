package org.werkbank.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.werkbank.identity.DemoPerson;

/**
 * What others do with a worker's certificate: anybody verifies it, human resources look it up and
 * export it.
 */
final class OthersJourney {
  private final Visitor visitor;

  OthersJourney(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Somebody without an account checks the number, a wrong name and the right one. */
  void verifies(String address, String holder) {
    visitor.open(address);
    visitor.sees("certification.verify.valid.means");
    visitor.judge("40-verify");
    compares("Somebody Else");
    visitor.sees("certification.verify.no");
    visitor.judge("41-verify-other-name");
    compares(holder);
    visitor.sees("certification.verify.yes");
    visitor.judge("42-verify-name");
  }

  private void compares(String name) {
    visitor.fill("certification.verify.name", name);
    visitor.go("certification.verify.compare");
  }

  /** Human resources find the person, export the list and open the record. */
  void looksUp(DemoPerson reader, String holder) {
    visitor.signIn(reader.login(), DemoPerson.PASSWORD);
    visitor.seesHeading("home.my.title");
    visitor.open("/workforce");
    visitor.seesHeading("workforce.people.title");
    visitor.judge("43-people");
    visitor.fill("workforce.filter.name", holder);
    visitor.go("workforce.filter.show");
    visitor.seesText(listed(holder));
    visitor.judge("44-found");
    assertTrue(size(exports()) > 0, "the list has content");
    visitor.renewing(() -> visitor.tapNamed(listed(holder)));
    visitor.sees("workforce.record.certificates");
    visitor.judge("45-record");
  }

  /** Lists show the family name first. */
  private static String listed(String name) {
    int gap = name.lastIndexOf(' ');
    return name.substring(gap + 1) + ", " + name.substring(0, gap);
  }

  private Path exports() {
    visitor
        .page()
        .locator("summary:has-text('" + visitor.say("workforce.export.title") + "')")
        .first()
        .click();
    visitor.fill("workforce.export.purpose", "Audit");
    return visitor.download(() -> visitor.tap("workforce.export.xlsx"));
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
