package org.werkbank.certification.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.werkbank.platform.text.Language;
import org.werkbank.platform.text.Text;
import org.werkbank.platform.text.Texts;

class PaperPdfTest {
  private static final Instant WRITTEN = Instant.parse("2026-11-22T10:43:00Z");
  private static final String BADGE = "{\"name\":\"KI-Grundschein Produktion\"}";

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static final String NORM =
      "Art. 4(1) VO (EU) 2024/1689 in der Fassung der VO (EU) 2026/1744";
  private static final String DAY = "22. November 2026";
  private static final String STEER = "Art. 26(2) VO (EU) 2024/1689";

  static Paper paper(String holder) {
    return new Paper(
        holder,
        "Muster Metallbau GmbH & Co. <KG>",
        new Text("Deutschland", "Germany"),
        "Z1",
        1,
        new Text("KI-Grundschein Produktion", "Basic certificate: AI in production"),
        LocalDate.of(2026, 11, 22),
        LocalDate.of(2028, 11, 22),
        1,
        List.of(
            outcome(
                "KA1.1",
                "unterscheidet feste Regel, gelerntes Modell und Sprachmodell",
                "tells a fixed rule, a learned model and a language model apart"),
            outcome(
                "KA1.2",
                "erklärt, dass ein Modell nur kennt, was in den Lerndaten war",
                "explains that a model knows only what was in its data"),
            outcome(
                "KA1.3",
                "rechnet Treffer und Fehlalarme in Stück um",
                "converts hits and false alarms into pieces"),
            outcome(
                "KA2.2",
                "erkennt schlechte Daten und trennt sie von echten Störungen",
                "spots bad data and separates it from true faults"),
            outcome(
                "KA2.3",
                "stellt eine faire Lernstichprobe zusammen",
                "puts together a fair training sample"),
            outcome("KA2.3", "erkennt falsche Etiketten", "spots wrong labels"),
            outcome(
                "KA4.1",
                "entscheidet begründet: annehmen, prüfen, anhalten",
                "decides with reasons: accept, check, stop")),
        new Text("Kompetenzmodell Stufe 2 (Anwenden)", "competence model level 2 (Use)"),
        new Text(
            "Prüfung und eine praktische KI-Übung an erzeugten Daten",
            "test and one practical AI exercise on generated data"),
        new Text(
            "Fragen geprüft, Pool 1, Grenze von Fachleuten gesetzt",
            "items reviewed, pool 1, pass mark set by experts"),
        false,
        LocalDate.of(2026, 11, 22),
        new Text(
            Texts.of(Language.DE).say("certification.paper.note", NORM, DAY, "§ 12 ArbSchG", STEER),
            Texts.of(Language.EN)
                .say("certification.paper.note", NORM, DAY, "§ 12 ArbSchG", STEER)),
        "https://lernen.muster-metall.example/v/7f3c2a90-5d1e-4b8a-9c44-0e6b1f2d83a7",
        "Z1-2026-1F2D83A7",
        "9F2C 41AE 07D3 B85C");
  }

  private static Paper.Outcome outcome(String code, String de, String en) {
    return new Paper.Outcome(code, new Text(de, en));
  }

  @ParameterizedTest
  @CsvSource({"DE,PDFUA_1", "DE,PDFA_3_A", "EN,PDFUA_1", "EN,PDFA_3_A"})
  void theFileIsAccessibleAndArchivable(Language language, PDFAFlavour flavour)
      throws VeraPDFException, IOException {
    validate(PaperPdf.of(paper("Ayşe Yılmaz"), language, BADGE, WRITTEN), flavour);
  }

  @Test
  void aNameInOtherLettersIsPrintedAsItIs() throws VeraPDFException, IOException {
    byte[] pdf = PaperPdf.of(paper("Олена Ковальчук, Ελένη"), Language.DE, BADGE, WRITTEN);

    assertTrue(words(pdf).contains("Олена Ковальчук, Ελένη"), words(pdf));
    validate(pdf, PDFAFlavour.PDFUA_1);
    validate(pdf, PDFAFlavour.PDFA_3_A);
  }

  private static void validate(byte[] pdf, PDFAFlavour flavour)
      throws VeraPDFException, IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(flavour, 20, false, false, false)) {
      ValidationResult result = validator.validate(parser);
      assertEquals(flavour, result.getPDFAFlavour());
      assertTrue(result.isCompliant(), () -> faults(result));
    }
  }

  private static String faults(ValidationResult result) {
    return result.getTestAssertions().stream()
        .map(
            fault ->
                fault.getRuleId()
                    + " "
                    + fault.getMessage()
                    + " "
                    + fault.getLocation().getContext())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void theTextsOfThePageAreThoseOfTheCurriculumInTheReadersLanguageFirst() throws IOException {
    String german = words(PaperPdf.of(paper("Ayşe Yılmaz"), Language.DE, BADGE, WRITTEN));
    String english = words(PaperPdf.of(paper("Ayşe Yılmaz"), Language.EN, BADGE, WRITTEN));

    for (String expected :
        List.of(
            "Ayşe Yılmaz",
            "Muster Metallbau GmbH & Co. <KG> Deutschland Aussteller / Issuer",
            "KI-Grundschein Produktion Basic certificate: AI in production",
            "22. November 2026",
            "22. November 2028",
            "1 Stunde",
            "Z1 · 1",
            "KA1.1 unterscheidet feste Regel",
            "Kompetenzmodell Stufe 2 (Anwenden) / competence model level 2 (Use)",
            "online, eigenes Tempo / online, self-paced",
            "unbeaufsichtigt, ohne Identitätsprüfung / unsupervised, no identity check",
            "lernen.muster-metall.example/v/7f3c2a90-5d1e-4b8a-9c44-0e6b1f2d83a7",
            "Nr. Z1-2026-1F2D83A7 · Schlüssel 9F2C 41AE 07D3 B85C",
            "Ersetzt keine Unterweisung nach § 12 ArbSchG",
            "Kein staatlich anerkannter Abschluss.",
            "Not a state-recognised qualification.")) {
      assertTrue(german.contains(expected), () -> expected + " is missing in " + german);
    }
    assertTrue(
        english.contains("Basic certificate: AI in production KI-Grundschein Produktion"), english);
    assertTrue(english.contains("22 November 2028"), english);
  }

  /** The longest name that fits an account, in wide letters, and outcomes of two lines each. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingStaysOnOnePage(Language language) throws IOException {
    String name = "Friederike Großmann-Oyelaran ".repeat(7).substring(0, 200);
    try (PDDocument document = Loader.loadPDF(PaperPdf.of(paper(name), language, BADGE, WRITTEN))) {
      float height = document.getPage(0).getMediaBox().getHeight();
      float[] lowest = {0};
      PDFTextStripper reader =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              lowest[0] = Math.max(lowest[0], text.getYDirAdj());
              super.processTextPosition(text);
            }
          };
      String words = reader.getText(document);
      assertEquals(1, document.getNumberOfPages());
      assertTrue(
          words.strip().endsWith(language == Language.DE ? "qualification." : "Abschluss."), words);
      assertTrue(lowest[0] < height - 15, "lowest line at " + lowest[0]);
    }
  }

  @Test
  void theBadgeIsAttachedAsItWasIssued() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(PaperPdf.of(paper("Ayşe Yılmaz"), Language.DE, BADGE, WRITTEN))) {
      var files =
          new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles().getNames();
      byte[] content = files.get("badge.json").getEmbeddedFile().toByteArray();
      assertEquals(BADGE, new String(content, StandardCharsets.UTF_8));
    }
  }

  @Test
  void theQrCodeLeadsToTheVerificationPageAndIsLargeEnough() throws IOException, NotFoundException {
    float dpi = 200;
    try (PDDocument document =
        Loader.loadPDF(PaperPdf.of(paper("Ayşe Yılmaz"), Language.DE, BADGE, WRITTEN))) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dpi);
      int[] pixels =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
      var found = new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)));
      assertEquals(
          "https://lernen.muster-metall.example/v/7f3c2a90-5d1e-4b8a-9c44-0e6b1f2d83a7",
          found.getText());
      assertEquals("M", found.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL));
      float between = found.getResultPoints()[2].getX() - found.getResultPoints()[1].getX();
      assertTrue(
          between / dpi * 25.4 > 19, "finder patterns " + between / dpi * 25.4 + " mm apart");
    }
  }

  @Test
  void equalCertificatesGiveEqualPages() throws IOException {
    byte[] first = PaperPdf.of(paper("Ayşe Yılmaz"), Language.DE, BADGE, WRITTEN);
    byte[] second = PaperPdf.of(paper("Ayşe Yılmaz"), Language.DE, BADGE, WRITTEN);

    assertEquals(
        new String(first, StandardCharsets.ISO_8859_1),
        new String(second, StandardCharsets.ISO_8859_1));
    try (PDDocument document = Loader.loadPDF(first)) {
      String xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(xmp.contains("<xmp:CreateDate>2026-11-22T10:43:00+00:00</xmp:CreateDate>"), xmp);
      assertEquals(WRITTEN, document.getDocumentInformation().getCreationDate().toInstant());
    }
  }

  private static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
