package org.werkbank.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.werkbank.platform.text.Text;

class ProgrammeFileTest {
  private static final String SHIPPED = read();

  private static String read() {
    try {
      return Files.readString(Path.of("courses/programmes.yaml"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theShippedProgrammeIsTheBasicCertificate() {
    ProgrammeFile.Reading reading = ProgrammeFile.read("programmes.yaml", SHIPPED);

    assertEquals(List.of(), reading.faults());
    Programme z1 = reading.programmes().get(0);
    assertEquals("Z1", z1.code());
    assertEquals(
        new Text("KI-Grundschein Produktion", "Basic certificate: AI in production"), z1.title());
    assertEquals(10, z1.items());
    assertEquals(8, z1.pass(), "75 % of 10, rounded up");
    assertEquals(24, z1.validity());
    assertEquals(
        List.of(
            new Programme.Part("ki-in-der-halle", 5, List.of(40, 40, 20)),
            new Programme.Part("daten-sind-das-werkstueck", 5, List.of(20, 50, 30))),
        z1.courses());
    assertEquals(Map.of("stage", 1, "parts", 60), z1.exercises().get(0).parameters());
    assertTrue(z1.outcomes().size() >= 5 && z1.outcomes().size() <= 7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code: Z1            | code: z1              | p.yaml:1: $[0].code",
        "version: 1          | version: one          | p.yaml:2: $[0].version",
        "pass: 8             | pass: 11              | p.yaml:14: $[0].pass asks for 11 of 10 questions",
        "must: 2             | must: 12              | p.yaml:13: $[0].must more than the test has questions",
        "validity: 24        | duration: 24          | p.yaml:1: $[0]",
        "law: 2026-11-22     | law: 22.11.2026       | p.yaml:25: $[0].law",
        "competence: KA1.4   | competence: KA9       | p.yaml:30: $[0].outcomes[3].competence",
        "levels: [20, 50, 30] | levels: [20, 50, 40] | p.yaml:12: $[0].courses[1].levels add up to 110, not 100",
        "levels: [20, 50, 30] | levels: [50, 50]     | p.yaml:12: $[0].courses[1].levels",
        "slug: ki-in-der-halle, items: 5 | slug: ki-in-der-halle | p.yaml:11: $[0].courses[0]",
        "'title: {de: KI-Grundschein' | 'title: {de: [' | p.yaml:3: "
      })
  void aFaultIsNamedWithItsLine(String right, String wrong, String expected) {
    String changed = SHIPPED.replace(right, wrong);
    assertTrue(!changed.equals(SHIPPED), right);

    List<String> faults = ProgrammeFile.read("p.yaml", changed).faults();
    assertTrue(
        faults.stream().anyMatch(fault -> fault.startsWith(expected.strip())), faults::toString);
  }

  @Test
  void allFaultsAreReportedAtOnceAndNothingIsOffered() {
    ProgrammeFile.Reading reading =
        ProgrammeFile.read(
            "p.yaml",
            SHIPPED.replace("hours: 1", "hours: 0").replace("validity: 24", "validity: 0"));

    assertEquals(2, reading.faults().size(), reading.faults().toString());
    assertEquals(List.of(), reading.programmes());
  }

  @Test
  void aCodeCannotBeUsedTwice() {
    List<String> faults = ProgrammeFile.read("p.yaml", SHIPPED + SHIPPED).faults();
    assertEquals(1, faults.size());
    assertTrue(faults.get(0).endsWith("Z1 is there twice"), faults.get(0));
  }

  @Test
  void anEmptyFileOffersNothing() {
    assertEquals(new ProgrammeFile.Reading(List.of(), List.of()), ProgrammeFile.read("p.yaml", ""));
  }
}
