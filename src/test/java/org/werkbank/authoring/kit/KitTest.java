package org.werkbank.authoring.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.werkbank.catalogue.Course;
import org.werkbank.catalogue.Courses;
import org.werkbank.catalogue.PublishedCourse;
import org.werkbank.catalogue.Reading;
import org.werkbank.catalogue.Unit;
import org.werkbank.fixtures.CourseFiles;
import org.werkbank.platform.text.Language;

/** Every shipped course prints: sheets of one page, guides of at most two. */
class KitTest {
  static List<Path> courses() throws IOException {
    try (Stream<Path> entries = Files.list(Path.of("courses"))) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("courses")
  void aSheetIsOnePageWithItsQuestionAndAGuideAtMostTwo(Path folder) throws IOException {
    Course course = course(folder);
    Kit kit = kit(course);
    for (Language language : Language.values()) {
      for (Unit unit : course.units()) {
        byte[] pdf = kit.poster(course.slug(), unit.number(), language).orElseThrow();
        try (PDDocument document = Loader.loadPDF(pdf)) {
          assertEquals(1, document.getNumberOfPages(), course.slug() + " " + unit.number());
          String text = plain(new PDFTextStripper().getText(document));
          assertTrue(text.contains(plain(unit.in(language).poster())), text);
          assertTrue(text.contains(plain(unit.in(language).keySentence())), text);
        }
      }
      try (PDDocument document = Loader.loadPDF(kit.guide(course.slug(), language).orElseThrow())) {
        assertTrue(document.getNumberOfPages() <= 2, course.slug() + " guide");
      }
    }
  }

  @Test
  void theQrCodeLeadsToTheUnit() throws IOException, NotFoundException {
    Course course = course(courses().get(0));
    byte[] pdf = kit(course).poster(course.slug(), 2, Language.EN).orElseThrow();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
      var found = new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
      assertEquals(
          "https://lernen.example.org/courses/" + course.slug() + "/2?lang=en", found.getText());
    }
  }

  /** 120 characters are the most a title may have. */
  @Test
  void aLongTitleInPlaceOfTheQuestionStaysOnTheSheet(@TempDir Path copy) throws IOException {
    String title = "Die Einheit mit dem langen Titel ".repeat(4).substring(0, 119) + "!";
    Path folder = changed(copy, "de/01-[^/]*", "title: .*\nposter: .*", "title: " + title);
    Course course = course(folder);
    byte[] pdf = kit(course).poster(course.slug(), 1, Language.DE).orElseThrow();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      PDFTextStripperByArea areas = new PDFTextStripperByArea();
      areas.addRegion("above the code", new Rectangle(0, 0, 595, (int) (239 * 72 / 25.4)));
      areas.extractRegions(document.getPage(0));
      String above = plain(areas.getTextForRegion("above the code"));
      assertTrue(above.contains(title), above);
      assertTrue(above.contains(plain(course.unit(1).get().in(Language.DE).keySentence())), above);
    }
  }

  @Test
  void everyPageOfAGuideNamesTheCourseWhateverItsTitle(@TempDir Path copy) throws IOException {
    String title = "Was ist \"smart\"? \\ Ein Kurs";
    Path folder =
        changed(copy, "course[.]yaml", "title: .*", "title: {de: '" + title + "', en: Smart}");
    Course course = course(folder);
    try (PDDocument document =
        Loader.loadPDF(kit(course).guide(course.slug(), Language.DE).orElseThrow())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper words = new PDFTextStripper();
        words.setStartPage(page);
        words.setEndPage(page);
        String text = plain(words.getText(document));
        String foot = course.code() + " · " + title;
        assertTrue(text.contains(foot), text);
      }
    }
  }

  /** A copy of the first course in which one file says something else. */
  private static Path changed(Path copy, String file, String what, String by) throws IOException {
    Path from = courses().get(0);
    Path folder = copy.resolve(from.getFileName().toString());
    try (Stream<Path> files = Files.walk(from)) {
      for (Path one : files.filter(Files::isRegularFile).toList()) {
        String place = from.relativize(one).toString().replace('\\', '/');
        Path to = folder.resolve(place);
        Files.createDirectories(to.getParent());
        Files.copy(one, to);
        if (place.matches(file))
          Files.writeString(
              to, Files.readString(to).replaceFirst(what, Matcher.quoteReplacement(by)));
      }
    }
    return folder;
  }

  @Test
  void whatIsNotThereIsNotPrinted() throws IOException {
    Course course = course(courses().get(0));
    assertEquals(Optional.empty(), kit(course).poster(course.slug(), 9, Language.DE));
    assertEquals(Optional.empty(), kit(course).guide("no-such-course", Language.DE));
  }

  /** Lines may break behind a hyphen. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").replace("- ", "-");
  }

  private static Course course(Path folder) {
    return assertInstanceOf(Reading.Valid.class, CourseFiles.read(folder)).course();
  }

  private static Kit kit(Course course) {
    PublishedCourse published =
        new PublishedCourse(UUID.randomUUID(), 1, "0", Instant.EPOCH, course);
    Courses courses =
        new Courses(null, null, null) {
          @Override
          public Optional<PublishedCourse> current(String slug) {
            return Optional.of(published).filter(one -> one.course().slug().equals(slug));
          }
        };
    return new Kit(courses, "https://lernen.example.org/");
  }
}
