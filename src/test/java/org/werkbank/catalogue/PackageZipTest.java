package org.werkbank.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.werkbank.fixtures.CoursePackages;

class PackageZipTest {
  private static final byte[] TEXT = "x".getBytes(StandardCharsets.UTF_8);

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> faults(byte[] zip) {
    return assertInstanceOf(Reading.Broken.class, Spoilt.READER.read(zip, "upload.zip"))
        .faults()
        .stream()
        .map(fault -> fault.file() + " " + fault.key().substring("problem.catalogue.".length()))
        .toList();
  }

  @Test
  void randomPackagesSurviveFolderAndZipUnchanged(@TempDir Path disk) throws IOException {
    Random random = new Random(2026);
    for (int i = 0; i < 25; i++) {
      CoursePackage first = new CoursePackage("course-" + i, CoursePackages.random(random));
      Faults faults = new Faults();
      byte[] zip = PackageZip.write(first);
      CoursePackage second = PackageZip.read(zip, "other-name.zip", faults).orElseThrow();
      CoursePackage third = PackageFolder.read(PackageFolder.write(second, disk), faults);
      assertEquals(List.of(), faults.all());
      assertEquals(first, second);
      assertEquals(first, third);
      assertEquals(first.digest(), third.digest());
      assertArrayEquals(zip, PackageZip.write(third), "equal packages give equal bytes");
      Reading.Valid before = assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(first));
      assertEquals(
          before.course(),
          assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(third)).course());
    }
  }

  @Test
  void theSmallestChangeChangesTheDigest() {
    CoursePackage one = new Spoilt().files();
    assertEquals(one.digest(), new Spoilt().files().digest());
    assertTrue(
        !one.digest().equals(new Spoilt().with("terms.yaml", "Urteil", "urteil").files().digest()));
  }

  @Test
  void aZipWithoutAFolderTakesItsNameFromTheFile() throws IOException {
    byte[] zip = zip(CoursePackages.bytes(CoursePackages.small()));
    Reading.Valid valid =
        assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(zip, "my-course.zip"));
    assertEquals("my-course", valid.course().slug());
  }

  @Test
  void whatSystemsLeaveBehindIsNoPartOfAPackage() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    CoursePackages.bytes(CoursePackages.small())
        .forEach((path, bytes) -> entries.put("my-course/" + path, bytes));
    entries.put("__MACOSX/my-course/._course.yaml", TEXT);
    entries.put("my-course/.DS_Store", TEXT);
    assertInstanceOf(Reading.Valid.class, Spoilt.READER.read(zip(entries), "upload.zip"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.yaml",
        "a/../../evil.yaml",
        "/etc/evil",
        "C:/evil",
        "a//b",
        "..\\evil.yaml"
      })
  void aNameThatLeadsOutOfThePackageIsRefused(String name) throws IOException {
    assertEquals(List.of(name.replace('\\', '/') + " zipSlip"), faults(zip(Map.of(name, TEXT))));
  }

  @Test
  void aBombIsRefusedBeforeItIsInflated() throws IOException {
    byte[] zeros = new byte[1 << 20];
    assertEquals(List.of("a/media/b.png zipBomb"), faults(zip(Map.of("a/media/b.png", zeros))));
    assertEquals(
        List.of("a/media/b.png fileTooLarge"),
        faults(zip(Map.of("a/media/b.png", new byte[3 << 20]))));
    Map<String, byte[]> many = new LinkedHashMap<>();
    for (int i = 0; i < 401; i++) many.put("a/items/" + i + ".yaml", TEXT);
    assertEquals(List.of("upload.zip tooManyFiles"), faults(zip(many)));
    byte[] noise = new byte[2 << 20];
    new Random(1).nextBytes(noise);
    Map<String, byte[]> large = new LinkedHashMap<>();
    for (int i = 0; i < 11; i++) large.put("a/media/" + i + ".png", noise);
    assertEquals(List.of("upload.zip packageTooLarge"), faults(zip(large)));
  }

  @Test
  void aZipThatLiesAboutSizesIsRefused() throws IOException {
    byte[] zip = zip(Map.of("a/course.yaml", new byte[1 << 20]));
    ByteBuffer buffer = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(central(buffer) + 24, 10);
    assertEquals(List.of("a/course.yaml zipEntryDamaged"), faults(zip));
  }

  @Test
  void linksPasswordsAndDoubleNamesAreRefused() throws IOException {
    byte[] link = zip(Map.of("a/course.yaml", TEXT));
    ByteBuffer buffer = ByteBuffer.wrap(link).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(central(buffer) + 38, 0xA1FF << 16);
    assertEquals(List.of("a/course.yaml link"), faults(link));
    byte[] locked = zip(Map.of("a/course.yaml", TEXT));
    ByteBuffer flags = ByteBuffer.wrap(locked).order(ByteOrder.LITTLE_ENDIAN);
    flags.putShort(central(flags) + 8, (short) 1);
    assertEquals(List.of("a/course.yaml zipEncrypted"), faults(locked));
    Map<String, byte[]> twice = new LinkedHashMap<>();
    twice.put("a/course.yaml", TEXT);
    twice.put("a/Course.yaml", TEXT);
    assertEquals(List.of("a/Course.yaml zipTwice"), faults(zip(twice)));
  }

  @Test
  void whatIsNoZipIsToldSo() {
    assertEquals(List.of("upload.zip zipDamaged"), faults(TEXT));
    assertEquals(List.of("upload.zip zipDamaged"), faults(new byte[0]));
    assertEquals(
        List.of("upload.zip packageTooLarge"), faults(new byte[CoursePackage.LARGEST + 1]));
  }

  @Test
  void randomDamageNeverBreaksTheReader() {
    byte[] good = PackageZip.write(new Spoilt().files());
    Random random = new Random(7);
    int broken = 0;
    for (int i = 0; i < 3000; i++) {
      byte[] bad = good.clone();
      for (int j = random.nextInt(8); j >= 0; j--)
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      if (Spoilt.READER.read(bad, "upload.zip") instanceof Reading.Broken) broken++;
    }
    assertTrue(broken > 1000, "damage is noticed: " + broken);
  }

  @Test
  void randomDamageOfTheTextsNeverBreaksTheReader() {
    Random random = new Random(11);
    List<String> paths = new Spoilt().files().paths();
    String signs = "\"'{}[]:&*!|>-#`<\\\n\t %@\u0000ÿ";
    for (int i = 0; i < 600; i++) {
      Map<String, byte[]> files = CoursePackages.bytes(CoursePackages.small());
      for (int j = random.nextInt(4); j >= 0; j--) {
        byte[] file = files.get(paths.get(random.nextInt(paths.size())));
        int at = random.nextInt(file.length);
        file[at] =
            random.nextBoolean()
                ? (byte) signs.charAt(random.nextInt(signs.length()))
                : (byte) random.nextInt(256);
      }
      Reading reading = Spoilt.READER.read(new CoursePackage("sample-course", files));
      if (reading instanceof Reading.Broken broken) assertTrue(!broken.faults().isEmpty());
    }
  }

  @Test
  void nestingThousandsDeepIsAFaultAndNoOverflow() {
    String deep = "*a **b ".repeat(20_000) + "c** d* ".repeat(20_000);
    assertEquals(
        List.of("de/01-eins.md:0 catalogue.tooDeep"),
        new Spoilt().with("de/01-eins.md", "Do it.", deep).faults());
    String quotes = ">".repeat(50_000) + " x\n\n" + "[".repeat(50_000);
    assertEquals(List.of(), new Spoilt().with("de/01-eins.md", "Do it.", quotes).faults());
    String yaml = "a: " + "[".repeat(100_000);
    assertEquals(
        List.of("terms.yaml:1 catalogue.yamlDeep"),
        new Spoilt().without("terms.yaml").and("terms.yaml", yaml).faults());
  }

  @Test
  void aFolderWithALinkIsToldSo(@TempDir Path disk) throws IOException {
    Path folder = PackageFolder.write(new Spoilt().files(), disk);
    Files.createSymbolicLink(folder.resolve("media/secret.svg"), Path.of("/etc/passwd"));
    Reading.Broken broken = assertInstanceOf(Reading.Broken.class, Spoilt.READER.read(folder));
    assertEquals(
        List.of(new Fault("media/secret.svg", 0, "problem.catalogue.link", List.of())),
        broken.faults());
  }

  /** Where the first line of the central directory begins. */
  private static int central(ByteBuffer zip) {
    return zip.getInt(zip.capacity() - 22 + 16);
  }
}
